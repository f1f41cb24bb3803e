"""The figures of a day, kept with the machine: bench/<day>.json, which has a key for each part."""

import json
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from tools.browser import find

FOLDER = Path(__file__).parent


def keep(part, found):
    """Write what a part found into the file of today; what the other parts found there stays. Gives the file."""
    now = datetime.now(UTC)
    file = FOLDER / f"{now:%Y-%m-%d}.json"
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    kept |= {"machine": machine(), part: {"when": f"{now:%Y-%m-%dT%H:%MZ}", "figures": found}}
    file.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return file


def machine():
    """What the figures depend on besides the site."""
    browser = subprocess.run([find(), "--version"], capture_output=True, text=True).stdout.strip()
    python = platform.python_version()
    return {"system": platform.platform(), "cores": os.cpu_count(), "python": python, "browser": browser}

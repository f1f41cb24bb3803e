"""Saves figures to bench/<day>.json, with a description of the machine and a key for each part."""

import json
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from tools.browser import find

FOLDER = Path(__file__).parent


def save(part, figures):
    """Add the figures of a part to today's file. Return the file."""
    now = datetime.now(UTC)
    file = FOLDER / f"{now:%Y-%m-%d}.json"
    saved = json.loads(file.read_text("utf-8")) if file.exists() else {}
    saved |= {"machine": describe_machine(), part: {"when": f"{now:%Y-%m-%dT%H:%MZ}", "figures": figures}}
    file.write_text(json.dumps(saved, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return file


def describe_machine():
    """Return the system, cores, Python and browser."""
    browser = subprocess.run([find(), "--version"], capture_output=True, text=True).stdout.strip()
    python = platform.python_version()
    return {"system": platform.platform(), "cores": os.cpu_count(), "python": python, "browser": browser}

"""Building the site as `make build` does, and a copy of the project that a test may change before it builds."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIGHTENING = re.compile(r" +- tools/lighten.py.*\n")


def build(project=ROOT, *options):
    """Build a project strictly, with further options of mkdocs: its exit status and what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *map(str, options)]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def copy_project(folder, lightened=True):
    """Copy into a folder what a build needs; returns the folder.

    Args:
        lightened: whether builds of it are made lighter, which takes a third of their time.
    """
    for name in ("macros", "docs", "overrides", "tools"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(config if lightened else re.sub(LIGHTENING, "", config), "utf-8")
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder

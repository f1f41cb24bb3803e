"""Building the site as `make build` does, and a copy of the project that a test may change before it builds."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def build(project=ROOT, *options):
    """Build a project strictly, with further options of mkdocs: its exit status and what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *map(str, options)]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def copy_project(folder):
    """Copy into a folder what a build needs; returns the folder."""
    for name in ("macros", "docs", "overrides", "tools"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder

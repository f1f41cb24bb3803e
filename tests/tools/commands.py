"""Running the commands of the project: a shell script in place of a program, and make in a folder of its own."""

import os
import shlex
import shutil
import subprocess
import sys

from tests.conftest import ROOT

LOCKS = ("requirements.txt", "requirements-test.txt", "package-lock.json")
REAL_PYTHON = f'exec {shlex.quote(sys.executable)} "$@"'


def run(*command, **options):
    """Run a command and give its result with what it said."""
    return subprocess.run(command, capture_output=True, text=True, **options)


def script(path, *lines):
    """Write a shell script that can be run, and give its path; it takes the place of whatever is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)
    return path


def make(folder, *arguments):
    """Run make in a folder as if typed there, whatever the make that runs the tests was given."""
    own = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PORT", "PYTHON3")
    environment = {name: value for name, value in os.environ.items() if name not in own}
    return run("make", *arguments, cwd=folder, env=environment)


def installed(folder):
    """Make a folder in which everything was installed after the locks were written; returns it."""
    folder.mkdir()
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / "tools", folder / "tools")
    script(folder / ".venv" / "bin" / "python", REAL_PYTHON)
    for age, name in enumerate([*LOCKS, ".venv/pyvenv.cfg", ".venv/site", ".venv/node", ".venv/test"]):
        (folder / name).touch()
        os.utime(folder / name, (1000 + age, 1000 + age))
    return folder

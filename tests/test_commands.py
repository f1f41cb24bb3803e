"""The commands say what is missing and what to do, and do not install twice."""

import os
import shutil
import socket
import subprocess
import sys

from tests.conftest import ROOT


def run(*command, **options):
    """Run a command and give its result with what it said."""
    return subprocess.run(command, capture_output=True, text=True, **options)


def test_without_a_python_that_is_new_enough_a_sentence_says_so(tmp_path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    shell = shutil.which("sh")
    result = run(shell, ROOT / "tools" / "venv.sh", cwd=tmp_path, env={"PATH": str(tmp_path)})

    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11 or newer is needed and was not found. Install it")


def test_a_taken_port_is_named_with_the_way_out():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run(sys.executable, "-m", "tools.port", str(port), cwd=ROOT)

    assert result.returncode == 1
    assert result.stderr.strip().endswith(f"make serve PORT={port + 1}")


def plan(folder, target):
    """What make would run for a target."""
    return run("make", "--dry-run", target, cwd=folder).stdout


def installed_copy(folder):
    """A folder with a space in its name in which everything was installed after the locks were written."""
    (folder / "tests" / "node").mkdir(parents=True)
    (folder / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(ROOT / "Makefile", folder)
    files = ["requirements.txt", "requirements-test.txt", "tests/node/package-lock.json"]
    for age, name in enumerate([*files, ".venv/bin/python", ".venv/site", ".venv/test"]):
        (folder / name).touch()
        os.utime(folder / name, (1000 + age, 1000 + age))
    return folder


def test_nothing_is_installed_again_while_the_locks_stay_the_same(tmp_path):
    folder = installed_copy(tmp_path / "a folder")

    assert not any("pip install" in plan(folder, target) for target in ("serve", "build", "test"))


def test_a_changed_lock_is_installed(tmp_path):
    folder = installed_copy(tmp_path / "a folder")
    os.utime(folder / "requirements.txt", (2000, 2000))

    assert "pip install --quiet --require-hashes -r requirements.txt" in plan(folder, "serve")


def test_the_continuous_integration_runs_the_readmes_test_command():
    assert "make test" in (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / ".ci" / "run").read_text("utf-8").strip().endswith("\nmake test")

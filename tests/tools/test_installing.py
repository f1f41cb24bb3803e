"""What a command needs is installed once, anew where it changed or broke; what is missing is named with the way out."""

import os
import shutil

import pytest

from tests.conftest import ROOT
from tests.tools.commands import LOCKS, REAL_PYTHON, installed, make, run, script


def make_venv(folder, **environment):
    """Run tools/venv.sh in a folder that is the whole PATH."""
    environment = {"PATH": str(folder), **environment}
    return run(shutil.which("sh"), ROOT / "tools" / "venv.sh", cwd=folder, env=environment)


def test_without_a_python_that_is_new_enough_a_sentence_says_so(tmp_path):
    script(tmp_path / "python3", "exit 1")
    result = make_venv(tmp_path)

    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11 or newer is needed and was not found. Install it")


@pytest.mark.parametrize("answer", ["exit 0", "exit 1", "echo False"], ids=["no Python", "broken", "too old"])
def test_a_python_that_is_named_and_wrong_is_the_only_one_tried(tmp_path, answer):
    script(tmp_path / "python3", "echo True")
    named = script(tmp_path / "another", answer)
    result = make_venv(tmp_path, PYTHON3=str(named))

    assert result.returncode == 1
    assert result.stderr.startswith(f"PYTHON3={named} is not a Python 3.11 or newer. Name another")


def plan(folder, target):
    """What make would run for a target."""
    result = make(folder, "--dry-run", target)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture
def folder(tmp_path):
    """A folder with a space in its name in which everything is installed."""
    return installed(tmp_path / "a folder")


@pytest.mark.parametrize("target", ["serve", "build", "test"])
def test_nothing_is_installed_again_while_the_locks_stay_the_same(folder, target):
    planned = plan(folder, target)

    assert any(command in planned for command in ("-m mkdocs", "-m pytest", "-m tools.serve"))
    assert "pip install" not in planned


def test_a_changed_lock_is_installed(folder):
    os.utime(folder / "requirements.txt", (2000, 2000))

    assert "pip install --quiet --require-hashes -r requirements.txt" in plan(folder, "serve")


@pytest.mark.parametrize("python", ["exit 127", REAL_PYTHON.replace('"$@"', '-S "$@"')], ids=["broken", "without pip"])
def test_when_the_python_of_the_venv_does_not_do_everything_is_installed_anew(folder, python):
    script(folder / ".venv" / "bin" / "python", python)
    planned = plan(folder, "test")

    assert planned.startswith("sh tools/venv.sh\n")
    assert all(f"pip install --quiet --require-hashes -r {lock}" in planned for lock in LOCKS[:2])


@pytest.mark.parametrize("lock", LOCKS[:2])
def test_packages_that_cannot_be_installed_are_named_with_the_way_out(folder, lock):
    script(folder / ".venv" / "bin" / "python", '[ "$2" = pip ] && echo "no route" >&2 && exit 1', REAL_PYTHON)
    os.utime(folder / lock, (2000, 2000))
    (folder / ".venv" / "test").unlink()
    result = make(folder, ".venv/test")

    assert result.returncode == 2
    assert result.stderr.startswith(
        f"no route\nThe packages of {lock} could not be installed; pip says why above. "
        "Is the network there? Then run the same command again.\n"
    )
    assert not (folder / ".venv" / "test").exists()


def test_the_continuous_integration_runs_the_readmes_test_command():
    assert "make test" in (ROOT / "README.md").read_text("utf-8")
    assert "\nmake test\nmake test-all\n" in (ROOT / ".ci" / "run").read_text("utf-8")

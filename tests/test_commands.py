"""The commands say what is missing and what to do, do not install twice, and mend what has broken since."""

import errno
import os
import shlex
import shutil
import socket
import subprocess
import sys

import pytest

from tests import mutate
from tests.browser import engines
from tests.conftest import ROOT
from tools import browser, port

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


# ── Python ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def make_venv(folder, **environment):
    """Run tools/venv.sh in a folder that is the whole PATH."""
    environment = {"PATH": str(folder), **environment}
    return run(shutil.which("sh"), ROOT / "tools" / "venv.sh", cwd=folder, env=environment)


def test_without_a_python_that_is_new_enough_a_sentence_says_so(tmp_path):
    script(tmp_path / "python3", "exit 1")
    result = make_venv(tmp_path)

    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11 or newer is needed and was not found. Install it")


def test_a_python_that_is_named_may_have_a_space_in_its_path(tmp_path):
    named = script(tmp_path / "a folder" / "python3", '[ "$1" = -m ] && echo "$0 $*" && exit', REAL_PYTHON)
    result = make_venv(tmp_path, PYTHON3=str(named))

    assert result.returncode == 0
    assert result.stdout == f"{named} -m venv --clear .venv\n"


@pytest.mark.parametrize("answer", ["exit 0", "exit 1", "echo False"], ids=["no Python", "broken", "too old"])
def test_a_python_that_is_named_and_wrong_is_the_only_one_tried(tmp_path, answer):
    script(tmp_path / "python3", "echo True")
    named = script(tmp_path / "another", answer)
    result = make_venv(tmp_path, PYTHON3=str(named))

    assert result.returncode == 1
    assert result.stderr.startswith(f"PYTHON3={named} is not a Python 3.11 or newer. Name another")


# ── Installing ───────────────────────────────────────────────────────────────────────────────────────────────────────


def make(folder, *arguments):
    """Run make in a folder as if typed there, whatever the make that runs the tests was given."""
    own = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PORT", "PYTHON3")
    environment = {name: value for name, value in os.environ.items() if name not in own}
    return run("make", *arguments, cwd=folder, env=environment)


def plan(folder, target):
    """What make would run for a target."""
    result = make(folder, "--dry-run", target)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture
def folder(tmp_path):
    """A folder with a space in its name in which everything was installed after the locks were written."""
    folder = tmp_path / "a folder"
    folder.mkdir()
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / "tools", folder / "tools")
    script(folder / ".venv" / "bin" / "python", REAL_PYTHON)
    for age, name in enumerate([*LOCKS, ".venv/pyvenv.cfg", ".venv/site", ".venv/node", ".venv/test"]):
        (folder / name).touch()
        os.utime(folder / name, (1000 + age, 1000 + age))
    return folder


@pytest.mark.parametrize("target", ["serve", "build", "test"])
def test_nothing_is_installed_again_while_the_locks_stay_the_same(folder, target):
    planned = plan(folder, target)

    assert "-m mkdocs" in planned or "-m pytest" in planned
    assert "pip install" not in planned


def test_the_canary_is_installed_into_an_environment_of_its_own(folder):
    (folder / "requirements-canary.txt").touch()
    installing = [line for line in plan(folder, "canary").splitlines() if "pip install" in line]

    assert len(installing) == 1
    assert installing[0].startswith(
        ".venv-canary/bin/python -m pip install --quiet --require-hashes -r requirements-canary.txt"
    )


def test_a_changed_lock_is_installed(folder):
    os.utime(folder / "requirements.txt", (2000, 2000))

    assert "pip install --quiet --require-hashes -r requirements.txt" in plan(folder, "serve")


@pytest.mark.parametrize("python", ["exit 127", REAL_PYTHON.replace('"$@"', '-S "$@"')], ids=["broken", "without pip"])
def test_when_the_python_of_the_venv_does_not_do_everything_is_installed_anew(folder, python):
    script(folder / ".venv" / "bin" / "python", python)
    planned = plan(folder, "test")

    assert planned.startswith("sh tools/venv.sh\n")
    assert all(f"pip install --quiet --require-hashes -r {lock}" in planned for lock in LOCKS[:2])


def test_a_venv_whose_python_is_gone_heals_by_itself_and_the_next_run_installs_nothing(folder):
    python = folder / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to(folder / "nowhere")
    assert "-r requirements-test.txt" in plan(folder, "test")
    first, second = (make(folder, ".venv/site") for _ in range(2))

    assert "Installing the packages of requirements.txt." in first.stdout, first.stderr
    assert run(python, "-m", "pip", "--version").returncode == 0
    assert not (folder / ".venv" / "test").exists()
    assert "Installing" not in second.stdout
    assert (first.returncode, second.returncode) == (0, 0)


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


# ── The browser ──────────────────────────────────────────────────────────────────────────────────────────────────────


PROVIDE = """import pathlib, sys
from tools import browser
browser.NOTE, browser.ATTEMPTS = pathlib.Path(sys.argv[1]), ()
browser.provide()
"""


def provide(note, path):
    """Provide the browser with this PATH and without installing; in a process of its own, since this has Playwright."""
    environment = os.environ | {"PATH": path, "PLAYWRIGHT_BROWSERS_PATH": str(note.parent / "none")}
    return run(sys.executable, "-c", PROVIDE, note, cwd=ROOT, env=environment)


@pytest.fixture
def broken_chromium(tmp_path):
    """The path of a Chromium that tells its version and does not start."""
    return script(tmp_path / "broken" / browser.NAMES[0], "echo Chromium 1.2.3")


def test_a_chromium_that_does_not_start_is_passed_over_and_the_tests_find_the_one_that_does(
    broken_chromium, tmp_path, monkeypatch
):
    working = script(tmp_path / "working" / browser.NAMES[1], f'exec {shlex.quote(browser.find())} "$@"')
    path = os.pathsep.join([str(broken_chromium.parent), str(working.parent), os.environ["PATH"]])
    result = provide(tmp_path / "note", path)
    monkeypatch.setenv("PATH", path)
    monkeypatch.setattr(browser, "NOTE", tmp_path / "note")

    assert result.returncode == 0, result.stderr
    assert browser.find() == str(working)


def test_when_no_chromium_starts_the_sentence_names_those_passed_over(broken_chromium, tmp_path):
    result = provide(tmp_path / "note", str(broken_chromium.parent))

    assert result.returncode == 1
    assert f"Found, but it does not start: {broken_chromium}." in result.stderr
    assert not (tmp_path / "note").exists()


def test_a_noted_chromium_that_is_gone_is_not_found(tmp_path, monkeypatch):
    monkeypatch.setattr(browser, "NOTE", tmp_path / "note")
    monkeypatch.setenv("PATH", str(tmp_path))
    browser.NOTE.write_text(str(tmp_path / "chromium"), encoding="utf-8")

    assert browser.find() is None


# ── Firefox ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_firefox_leaves_out_is_a_test_that_exists():
    files = [*ROOT.glob("tests/browser/test_*.py"), *ROOT.glob("tests/regressions/test_*.py")]
    tests = "".join(file.read_text("utf-8") for file in files)

    assert [name for name in engines.exceptions() if f"def {name}(" not in tests] == []


def test_a_firefox_that_is_missing_stops_the_run_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pytest.exit.Exception, match="Install Debian's package firefox-esr"):
        engines.launch(None, "firefox")


# ── The planted faults ───────────────────────────────────────────────────────────────────────────────────────────────


def test_every_fault_that_is_planted_has_one_place_and_a_test_that_exists():
    assert list(mutate.unplantable(mutate.load())) == []


def test_a_fault_without_its_place_or_its_test_is_named():
    fault = {
        "file": "Makefile",
        "replace": "nowhere at all",
        "with": "",
        "caught by": "tests/test_commands.py::test_x[y]",
    }

    assert list(mutate.unplantable({"a fault": fault})) == [
        "mutations.yml: a fault: Makefile has 'nowhere at all' 0 times; name a place that it has once.",
        "mutations.yml: a fault: tests/test_commands.py has no test_x[y]; name the test that catches it now.",
    ]


# ── The port ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_taken_port_is_named_with_the_way_out():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        result = run(sys.executable, "-m", "tools.port", str(number), cwd=ROOT)

    assert result.returncode == 1
    assert result.stderr == (
        f"Port {number} is taken by another program. Stop it, or choose another: make serve PORT={number + 1}\n"
    )


def test_a_free_port_is_no_fault():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = free.getsockname()[1]

    assert port.fault(str(number)) is None


@pytest.mark.parametrize("typed", ["abc", "99999", "0", "-1", "", "80 80", "080000"])
def test_what_is_not_a_port_is_refused_with_a_sentence(folder, typed):
    result = make(folder, "serve", f"PORT={typed}")

    assert result.returncode == 2
    assert result.stderr.startswith(
        f"PORT={typed} is not a port: a port is a number from 1 to 65535. For example: make"
    )


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EADDRINUSE, "Port 65535 is taken by another program. Stop it, or choose another: make serve PORT=8000"),
        (errno.EACCES, "Port 65535 is not yours to use; those from 1024 on usually are."),
        (errno.EADDRNOTAVAIL, f"Port 65535 cannot be used here ({os.strerror(errno.EADDRNOTAVAIL)})."),
    ],
)
def test_a_port_that_the_system_refuses_is_named_with_the_reason(code, sentence):
    assert port.refusal(65535, OSError(code, os.strerror(code))).startswith(sentence)


def test_the_continuous_integration_runs_the_readmes_test_command():
    assert "make test" in (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / ".ci" / "run").read_text("utf-8").strip().endswith("\nmake test")

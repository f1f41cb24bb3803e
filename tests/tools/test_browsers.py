"""The browsers that drive the tests: one that starts is found, and one that is missing is named with the way out."""

import os
import shlex
import sys

import pytest

from tests import engines
from tests.conftest import ROOT
from tests.tools.commands import run, script
from tools import browser

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


@pytest.mark.slow
def test_a_chromium_that_does_not_start_is_passed_over_for_one_that_does(broken_chromium, tmp_path, monkeypatch):
    working = script(tmp_path / "working" / browser.NAMES[1], f'exec {shlex.quote(browser.find())} "$@"')
    path = os.pathsep.join([str(broken_chromium.parent), str(working.parent), os.environ["PATH"]])
    result = provide(tmp_path / "note", path)
    monkeypatch.setenv("PATH", path)
    monkeypatch.setattr(browser, "NOTE", tmp_path / "note")

    assert result.returncode == 0, result.stderr
    assert browser.find() == str(working)


@pytest.mark.slow
def test_when_no_chromium_starts_the_sentence_names_those_passed_over(broken_chromium, tmp_path):
    result = provide(tmp_path / "note", str(broken_chromium.parent))

    assert result.returncode == 1
    assert f"Found, but it does not start: {broken_chromium}." in result.stderr
    assert not (tmp_path / "note").exists()


@pytest.mark.parametrize("name", ["firefox", "webkit"])
def test_a_program_of_debian_that_cannot_be_installed_is_named_with_the_way_out(name, tmp_path):
    result = run(sys.executable, "-m", "tools.debian", name, cwd=ROOT, env=os.environ | {"PATH": str(tmp_path)})

    assert result.returncode == 1
    assert result.stderr.startswith(f"What needs {name} is not tested: ")
    assert result.stderr.endswith("then run the same command again.\n")


def test_what_firefox_leaves_out_is_a_test_that_exists():
    tests = "".join(file.read_text("utf-8") for file in ROOT.glob("tests/*/test_*.py"))

    assert [name for name in engines.exceptions() if f"def {name}(" not in tests] == []


def test_a_firefox_that_is_missing_stops_the_run_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pytest.exit.Exception, match="Install Debian's package firefox-esr"):
        engines.launch(None, "firefox")

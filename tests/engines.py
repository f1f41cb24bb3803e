"""The browsers that the tests drive: Chromium in `make test`, Debian's in `make firefox` and `make webkit`."""

import shutil

import pytest
import yaml

from tests.building import ROOT
from tools import browser

ENGINES = ("chromium", "firefox", "webkit")
MISSING = "Firefox is needed for these tests. Install Debian's package firefox-esr, then run make firefox again."
SCRIPTS_RUN = "Debian's Firefox runs scripts although Playwright forbids them."


def launch(playwright, engine):
    """Start one of the engines; stops the run with a sentence when Firefox is not installed."""
    if engine == "firefox":
        path = shutil.which("firefox-esr") or pytest.exit(MISSING, returncode=1)
        return playwright.firefox.launch(channel="moz-firefox", executable_path=path)
    arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    return playwright.chromium.launch(executable_path=browser.find(), args=arguments)


def exceptions():
    """The tests that Firefox leaves out, each with its reason: {"test_name": "reason"}."""
    reasons = yaml.safe_load((ROOT / "tests" / "firefox_exceptions.yml").read_text("utf-8"))
    return {test: reason for reason, tests in reasons.items() for test in tests}

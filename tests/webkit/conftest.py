"""WebKitGTK on a screen that nobody sees, driven by selenium, for `make webkit`."""

import os
import shutil
import subprocess

import pytest
from selenium import webdriver

from tests.webkit.reader import Reader


@pytest.fixture(scope="session")
def screen():
    """The name of a screen that WebKit draws on."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


@pytest.fixture(scope="session")
def webkit(screen):
    """A window of WebKit."""
    service = webdriver.WebKitGTKService(shutil.which("WebKitWebDriver"), env=os.environ | {"DISPLAY": screen})
    with webdriver.WebKitGTK(service=service) as driver:
        yield driver


@pytest.fixture
def reader(webkit, base):
    """One who reads the site for the first time."""
    yield Reader(webkit, base)
    webkit.switch_to.default_content()
    webkit.get(base)
    webkit.execute_script("sessionStorage.clear(); localStorage.clear()")

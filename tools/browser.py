"""Find Chromium for the browser tests, or provide it: the one on the PATH, else Playwright's own, else Debian's.

Run it (`python -m tools.browser`) to provide the browser; import it for the path of the one found.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = (
    "Chromium is needed for the browser tests, and neither Playwright nor apt could install it here. "
    "Install Chromium so that `chromium` is on the PATH, then run make test again."
)


def find():
    """The path of a Chromium that can be started, or None."""
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or playwrights_own()


def playwrights_own():
    """The path of the Chromium that Playwright installed for itself, or None."""
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return str(path) if path.exists() else None


def provide():
    """Install Chromium unless there is one; raises SystemExit with a sentence when nothing worked."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    attempts = [
        [[sys.executable, "-m", "playwright", "install", "chromium"]],
        [[*sudo, "apt-get", "update"], [*sudo, "apt-get", "install", "--yes", "--no-install-recommends", "chromium"]],
    ]
    for commands in attempts:
        if find():
            return
        print("No Chromium yet; trying:", " && ".join(map(" ".join, commands)), flush=True)
        all(succeeds(command) for command in commands)
    if not find():
        sys.exit(MISSING)


def succeeds(command):
    """Whether a command is there and ends well. Its output is shown only when it does not."""
    if not shutil.which(command[0]):
        return False
    result = subprocess.run(
        command, capture_output=True, text=True, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    )
    if result.returncode:
        print((result.stdout + result.stderr)[-600:], flush=True)
    return result.returncode == 0


if __name__ == "__main__":
    provide()

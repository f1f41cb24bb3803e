"""Provide a Chromium that starts, for the browser tests: one on the PATH, else Playwright's own, else Debian's.

Run it (`python -m tools.browser`) to provide the browser; import it for the path of the one provided.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

# The headless shell is the same engine without windows, menus and profiles: a page opens in a third of the time.
SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NOTE = Path(sys.prefix, "chromium-path")
SUDO = [] if os.geteuid() == 0 else ["sudo", "-n"]
APT = [*SUDO, "apt-get", "install", "--yes", "--no-install-recommends"]
ATTEMPTS = (
    [[sys.executable, "-m", "playwright", "install", "chromium"]],
    [[*SUDO, "apt-get", "update"], [*APT, SHELL]],
    [[*APT, "chromium"]],
)
MISSING = (
    "Chromium is needed for the browser tests, and neither Playwright nor apt could install one that starts.{broken} "
    "Install Chromium so that `chromium` is on the PATH and starts, then run make test again."
)


def find():
    """The path of the Chromium that provide() noted, else of one on the PATH, else None: Playwright's own, if any."""
    noted = [NOTE.read_text("utf-8")] if NOTE.exists() else []
    return next(filter(os.path.exists, [*noted, *on_path()]), None)


def on_path():
    """The paths of every Chromium on the PATH, whether or not it starts."""
    return list(filter(None, map(shutil.which, NAMES)))


def provide():
    """Note the path of a Chromium that starts, installing one if need be; raises SystemExit with a sentence if none."""
    for commands in ([], *ATTEMPTS):
        if commands:
            print("No Chromium that starts yet; trying:", " && ".join(map(" ".join, commands)), flush=True)
        all(succeeds(command) for command in commands)
        working, broken = look()
        if working:
            NOTE.write_text(working, encoding="utf-8")
            return
    sys.exit(MISSING.format(broken=f" Found, but it does not start: {', '.join(broken)}." if broken else ""))


def look():
    """The path of the first Chromium that starts, or None, and a list of those passed over because they do not."""
    broken = []
    with sync_playwright() as playwright:
        for path in [*on_path(), playwright.chromium.executable_path]:
            if starts(playwright.chromium, path):
                return path, broken
            if Path(path).exists():
                broken.append(path)
    return None, broken


def starts(chromium, path):
    """Whether the program at a path can be driven as the tests do it; that it is there says little."""
    try:
        chromium.launch(executable_path=path, args=["--no-sandbox"], timeout=60_000).close()
    except Error:
        return False
    return True


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

"""Provide Debian's Firefox for `make firefox`: the one on the PATH, else the package firefox-esr.

Run it (`python -m tools.firefox`): it exits with a sentence where there is none and it cannot be installed.
"""

import shutil
import sys

from tools.browser import APT, SUDO, succeeds

NAME = "firefox-esr"
MISSING = (
    "The tests are not run in Firefox: it is not here, and apt could not install it. "
    "Install Debian's package firefox-esr, then run make firefox."
)


def provide():
    """Install Firefox if it is missing; raises SystemExit with a sentence where that cannot be done."""
    if shutil.which(NAME):
        return
    print("No Firefox yet; trying: apt-get install", NAME, flush=True)
    if not (succeeds([*SUDO, "apt-get", "update"]) and succeeds([*APT, NAME])):
        sys.exit(MISSING)


if __name__ == "__main__":
    provide()

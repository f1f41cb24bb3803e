"""Provide one of Debian's programs that only some of the tests need: `python -m tools.debian firefox`.

It exits with a sentence where the program is not here and cannot be installed.
"""

import os
import shutil
import sys

from tools.browser import APT, SUDO, succeeds

# By name: what must be on the PATH, and the packages that bring it.
PROGRAMS = {
    "firefox": (["firefox-esr"], ["firefox-esr"]),
    "webkit": (["WebKitWebDriver", "Xvfb"], ["webkit2gtk-driver", "xvfb"]),
    "nginx": (["nginx"], ["nginx-light"]),
}
MISSING = (
    "What needs {name} is not tested: it is not here, and apt could not install it. "
    "Install Debian's {packages}, then run the same command again."
)


def find(program):
    """The path of a program, or None. Debian keeps servers where only the administrator's PATH leads."""
    return shutil.which(program, path=os.environ["PATH"] + os.pathsep + "/usr/sbin")


def provide(name):
    """Install what brings a program if it is missing; raises SystemExit with a sentence where that cannot be done."""
    programs, packages = PROGRAMS[name]
    if all(map(find, programs)):
        return
    print(f"No {name} yet; trying: apt-get install", *packages, flush=True)
    if not (succeeds([*SUDO, "apt-get", "update"]) and succeeds([*APT, *packages])):
        sys.exit(MISSING.format(name=name, packages=" and ".join(packages)))


if __name__ == "__main__":
    provide(sys.argv[1])

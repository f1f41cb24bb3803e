"""Install Debian's packages for a browser that only some of the tests run in."""

import shutil
import sys

from tools.browser import APT, SUDO, succeeds

MISSING = (
    "The tests are not run in {name}: it is not here, and apt could not install it. "
    "Install Debian's {packages}, then run make {command}."
)


def provide(name, programs, packages):
    """Install the packages if a program is missing; raises SystemExit with a sentence where that cannot be done."""
    if all(map(shutil.which, programs)):
        return
    print(f"No {name} yet; trying: apt-get install", *packages, flush=True)
    if not (succeeds([*SUDO, "apt-get", "update"]) and succeeds([*APT, *packages])):
        sys.exit(MISSING.format(name=name, packages=" and ".join(packages), command=name.lower()))

"""Write what the site is built with to sbom.json, as CycloneDX 1.6: `python -m tools.sbom`.

All of it comes from the locks and from the packages they installed, nothing from the clock: one commit, one file.
"""

import json
import sys
import uuid
from pathlib import Path

from . import locked_npm, locked_pypi

ROOT = Path(__file__).parent.parent
FILE = ROOT / "sbom.json"


def bill(pypi, lock):
    """The bill of materials.

    Args:
        pypi: the Python packages, as locked_pypi.installed() gives them.
        lock: package-lock.json as it is read.
    """
    npm = locked_npm.packages(lock)
    direct = [locked_pypi.ref(package) for package in pypi if "-r requirements.in" in package["asked-by"]]
    root = {lock["name"]: direct + locked_npm.needed(npm, "", lock["packages"][""])}
    needs = root | locked_pypi.needs(pypi) | locked_npm.needs(npm)
    npm_components = {locked_npm.ref(*item): locked_npm.component(*item) for item in npm.items()}
    says = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": lock["name"], "name": lock["name"]}},
        "components": [*map(locked_pypi.component, pypi), *npm_components.values()],
        "dependencies": [{"ref": user, "dependsOn": needed} for user, needed in needs.items()],
    }
    return {**says, "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(says)).urn}


def write(file=FILE):
    """Write the bill of materials of this project into a file; raises SystemExit where it would not be true."""
    pypi, faults = locked_pypi.installed(locked_pypi.packages((ROOT / "requirements.txt").read_text("utf-8")))
    if faults:
        sys.exit("\n".join(faults))
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    file.write_text(json.dumps(bill(pypi, lock), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()

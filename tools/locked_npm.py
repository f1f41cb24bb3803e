"""The npm packages of package-lock.json that the build needs, and what the bill of materials says of them.

A package is known by the place where it is installed: node_modules/a, or node_modules/a/node_modules/b below it.
"""

import base64
from urllib.parse import quote

FOLDER = "node_modules/"


def packages(lock):
    """Every package that is not for the tests alone, by its place."""
    return {place: package for place, package in lock["packages"].items() if place and not package.get("dev")}


def name(place):
    """The name of the package at a place."""
    return place.rpartition(FOLDER)[2]


def ref(place, package):
    """What names a package and its version everywhere: its purl."""
    return f"pkg:npm/{quote(name(place))}@{package['version']}"


def component(place, package):
    """A package as the bill of materials lists it. One for another machine than this is optional."""
    algorithm, _, content = package["integrity"].partition("-")
    return {
        "type": "library",
        "bom-ref": ref(place, package),
        "name": name(place),
        "version": package["version"],
        "scope": "optional" if package.get("optional") else "required",
        "hashes": [{"alg": algorithm.upper().replace("SHA", "SHA-"), "content": base64.b64decode(content).hex()}],
        "licenses": [
            {"expression": package["license"]} if "license" in package else {"license": {"name": "not stated"}}
        ],
        "purl": ref(place, package),
    }


def needs(packages):
    """What each package needs, by its ref."""
    return {ref(place, package): needed(packages, place, package) for place, package in packages.items()}


def needed(packages, place, package):
    """The refs of what the package at a place asks for; the project itself is at the place ""."""
    names = package.get("dependencies", {}) | package.get("optionalDependencies", {})
    places = [found for name in names if (found := place_of(packages, place, name))]
    return [ref(found, packages[found]) for found in places]


def place_of(packages, user, name):
    """Where the package at a place finds another by its name: below itself or above; None when it is nowhere."""
    steps = (user and f"{user}/").split(FOLDER)
    folders = (FOLDER.join(steps[:count]) for count in range(len(steps), 0, -1))
    return next((place for folder in folders if (place := f"{folder}{FOLDER}{name}") in packages), None)

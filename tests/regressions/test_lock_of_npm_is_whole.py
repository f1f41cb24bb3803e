"""`npm ci` refused the lock on every other machine: it lacked packages that rolldown names for other systems."""

import json

from tests.conftest import ROOT


def test_whatever_a_locked_package_may_need_on_any_system_is_locked_too():
    locked = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    missing = [
        name
        for package in locked.values()
        for name in package.get("optionalDependencies", {})
        if not any(place.endswith(f"node_modules/{name}") for place in locked)
    ]

    assert missing == [], "npm ci refuses this lock. Choose a version of the package whose parts the registry has."

"""Every dependency has its reason: beside it in the lists, for npm in DECISIONS.md."""

import json
import re

import pytest

from tests.building import ROOT


@pytest.mark.parametrize("name", ["requirements.in", "requirements-test.in"])
def test_every_python_package_has_its_version_and_its_reason(name):
    lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if line and line[0] not in "#-"]
    bare = [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+  # .{5,}", line)]

    assert bare == [], f"{name}: say after two spaces and a # why each of these is here: {bare}"


def test_every_npm_package_has_its_reason_in_the_decisions_and_no_other_has():
    section = (ROOT / "DECISIONS.md").read_text("utf-8").split("| `package.json` | why |\n|---|---|\n")[1]
    rows = [row.split("|")[1:3] for row in section.split("\n\n")[0].splitlines()]
    explained = {name.split(" (")[0].strip() for names, _ in rows for name in names.split(",")}
    packages = [json.loads((ROOT / path).read_text("utf-8")) for path in ("package.json", "bench/package.json")]
    asked = set().union(*(package.get(key, {}) for package in packages for key in ("dependencies", "devDependencies")))

    assert explained == asked
    assert all(reason.strip() for _, reason in rows)

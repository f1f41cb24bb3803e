"""What is installed is what was locked: exact pins, a hash for each package, and a true bill of materials."""

import base64
import json
import re

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.conftest import ROOT
from tools import locked_npm, locked_pypi, sbom

LISTS = sorted(file.stem for file in ROOT.glob("requirements*.in"))
EXACT = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)(?:\[[a-z-]+\])?==(?P<version>[0-9][0-9a-z.]*)")
LOCK = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
PACKAGES = {place: package for place, package in LOCK["packages"].items() if place}
WISHES = json.loads((ROOT / "package.json").read_text("utf-8"))
ONE = "one==1.0 \\\n    --hash=sha256:" + "a" * 64 + "\n"


def locked(name):
    """The packages of a locked list."""
    return locked_pypi.packages((ROOT / f"{name}.txt").read_text("utf-8"))


def wished(name):
    """The lines of a list that ask for something, those of the lists that it takes in too."""
    for line in (ROOT / f"{name}.in").read_text("utf-8").splitlines():
        if line.startswith("-r "):
            yield from wished(line.removeprefix("-r ").removesuffix(".in"))
        elif line and not line.startswith("#"):
            yield line


# ── Python ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", LISTS)
def test_every_requirement_is_pinned_exactly_and_the_lock_has_it(name):
    pins = {line: EXACT.fullmatch(line) for line in wished(name)}
    loose = [line for line, pin in pins.items() if not pin]
    assert loose == [], f"{name}.in: pin these as name==1.2.3: {loose}"

    there = {(package["name"], package["version"]) for package in locked(name)}
    missing = [line for line, pin in pins.items() if (pin["name"], pin["version"]) not in there]
    assert missing == [], f"{name}.txt does not have {missing}; run `make lock`."


@pytest.mark.parametrize("name", LISTS)
def test_every_locked_package_has_a_hash_and_something_that_asks_for_it(name):
    packages = locked(name)
    names = {package["name"] for package in packages}

    for package in packages:
        unknown = [user for user in package["asked-by"] if not user.startswith("-r ") and user not in names]

        assert package["hashes"], f"{name}.txt: {package['name']} has no hash; run `make lock`."
        assert package["asked-by"], f"{name}.txt: nothing asks for {package['name']}; run `make lock`."
        assert unknown == [], f"{name}.txt: {package['name']} is for {unknown}, which is not there; run `make lock`."


@pytest.mark.parametrize("name", LISTS)
def test_what_is_tried_and_tested_is_what_the_host_installs(name):
    here = [(package["name"], package["version"], package["hashes"]) for package in locked(name)]
    ours = [(package["name"], package["version"], package["hashes"]) for package in locked("requirements")]
    other = [f"{package[0]} {package[1]}" for package in ours if package not in here]

    assert other == [], f"{name}.txt has these otherwise than requirements.txt. Copy that over it, and run `make lock`."


@pytest.mark.parametrize(
    "line",
    ["two>=1.0", "two", "two @ https://two.example/two.whl", "-e .", "--index-url https://two.example", "# two"],
)
def test_a_line_that_locks_nothing_is_refused(line):
    assert len(locked_pypi.packages(ONE)) == 1
    with pytest.raises(ValueError, match=re.escape(line)):
        locked_pypi.packages(f"{ONE}{line}\n")


def test_a_package_that_is_installed_otherwise_than_locked_is_named():
    ours = next(package for package in locked("requirements") if package["name"] == "mkdocs")
    another = {**ours, "version": "0.1"}
    missing, elsewhere = ({**ours, "name": "no-such-package", "marker": marker} for marker in (None, "os == 'other'"))

    assert locked_pypi.installed([another, ours, elsewhere]) == ([ours], [])
    assert locked_pypi.installed([another, missing]) == (
        [],
        [
            f"mkdocs 0.1 is locked, and {ours['version']} is installed: run `make clean`, then again.",
            f"no-such-package {ours['version']} is locked, and none is installed: run `make clean`, then again.",
        ],
    )


# ── npm ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["dependencies", "devDependencies"])
def test_every_npm_package_is_pinned_exactly_and_the_lock_has_it(kind):
    for name, version in WISHES[kind].items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), f'package.json: pin "{name}" as "1.2.3", not "{version}".'
        assert PACKAGES[f"node_modules/{name}"]["version"] == version, f"Run npm install for {name} {version}."

    assert LOCK["packages"][""][kind] == WISHES[kind], "package-lock.json is not of this package.json: run npm install."


def test_every_locked_npm_package_has_the_hash_of_one_file():
    for place, package in PACKAGES.items():
        algorithm, _, content = package.get("integrity", "").partition("-")

        assert (algorithm, len(base64.b64decode(content))) == ("sha512", 64), f"{place} is locked without its hash."
        assert not package.get("link"), f"{place} is no package but a folder."


def test_a_package_finds_another_below_itself_first_and_then_above():
    packages = {place: {} for place in ("node_modules/b", "node_modules/@s/a", "node_modules/@s/a/node_modules/b")}

    assert locked_npm.place_of(packages, "", "b") == "node_modules/b"
    assert locked_npm.place_of(packages, "node_modules/@s/a", "b") == "node_modules/@s/a/node_modules/b"
    assert locked_npm.place_of(packages, "node_modules/@s/a/node_modules/b", "@s/a") == "node_modules/@s/a"
    assert locked_npm.place_of(packages, "node_modules/b", "c") is None


# ── The bill of materials ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The bill of materials as `make build` writes it."""
    file = tmp_path_factory.mktemp("bill") / "sbom.json"
    sbom.write(file)
    return file.read_text("utf-8")


@pytest.fixture(scope="module")
def bill(written):
    """The same as it is read."""
    return json.loads(written)


def test_the_bill_of_materials_is_valid_cyclonedx(written):
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)

    assert fault is None, f"The bill is not CycloneDX 1.6: {fault}"


def test_it_lists_everything_that_builds_the_site_with_hash_and_licence_and_nothing_of_the_tests(bill):
    listed = {component["purl"]: component for component in bill["components"]}
    pypi, faults = locked_pypi.installed(locked("requirements"))
    npm = [package for package in PACKAGES.values() if not package.get("dev")]

    assert faults == []
    assert {f"pkg:pypi/{package['name']}@{package['version']}" for package in pypi} <= listed.keys()
    assert len(listed) == len(bill["components"]) == len(pypi) + len(npm)
    for purl, component in listed.items():
        assert component["licenses"], purl
        assert component.get("hashes") or component["externalReferences"][0]["hashes"], purl


def test_it_says_what_needs_each_package(bill):
    needs = {item["ref"]: item["dependsOn"] for item in bill["dependencies"]}
    reached, ahead = set(), [bill["metadata"]["component"]["bom-ref"]]
    while ahead:
        user = ahead.pop()
        reached.add(user)
        ahead += set(needs[user]) - reached

    assert reached == needs.keys(), f"Nothing is said to need these: {needs.keys() - reached}"


def test_one_commit_gives_one_bill(written, tmp_path):
    sbom.write(tmp_path / "again.json")

    assert (tmp_path / "again.json").read_text("utf-8") == written
    assert "timestamp" not in written

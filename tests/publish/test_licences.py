"""Whose work the site publishes is named, with the version and the licence that are installed."""

import json
from importlib.metadata import version

import pytest

from macros.publish import licences
from tests.building import ROOT


@pytest.fixture(scope="module")
def entries(site):
    """What is said of each package, by its name."""
    parts = (site / licences.PATH).read_text("utf-8").split(licences.RULE)
    return {part.split()[0]: part.strip() for part in parts}


def test_every_package_that_a_page_may_load_is_named_with_its_version_and_licence(entries):
    files = {name: ROOT / "node_modules" / name / "package.json" for name in entries.keys() - {licences.THEME}}
    packages = {name: json.loads(file.read_text("utf-8")) for name, file in files.items()}

    assert {"ical.js", "minisearch", "postal-mime", "stemmer"} <= packages.keys()
    for name, package in packages.items():
        assert entries[name].startswith(f"{name} {package['version']} ({package['license']})\n")
    assert entries[licences.THEME].startswith(f"{licences.THEME} {version(licences.THEME)} (MIT)\n")


def test_each_has_the_text_of_its_licence_and_where_its_source_is(entries):
    for name, entry in entries.items():
        _, address, _, *text = entry.splitlines()

        assert address.startswith("https://")
        assert "opyright" in " ".join(text), name
        assert len(" ".join(text)) > 500, name


def test_no_dependency_that_only_builds_or_tests_is_named(entries):
    assert not entries.keys() & {"purgecss", "lightningcss", "rolldown", "axe-core", "pillow"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('import MiniSearch from "minisearch";', "minisearch"),
        ('import {\n  a,\n} from "@firm/thing/part.js";', "@firm/thing"),
        ('const { parse } = await import("ical.js");', "ical.js"),
        ('import "side-effect/x";', "side-effect"),
        ('import { say } from "../twins/compose.js";', None),
        ('// import nothing from "here"', None),
    ],
)
def test_a_package_that_a_module_imports_in_any_way_is_found(line, name, tmp_path, monkeypatch):
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/a.js").write_text(f"// A module.\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(licences, "ROOT", tmp_path)

    assert licences.libraries() == ([name] if name else [])


def test_the_page_about_the_texts_leads_to_the_licences(pages):
    assert pages["/about/"].select_one(f"article a[href='../{licences.PATH}']")

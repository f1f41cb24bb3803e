"""A fault in sources.yml is named with its source and key."""

import copy
import shutil

import pytest
import yaml

from macros.catalogue import load as catalogue
from macros.catalogue import sources as evidence
from macros.catalogue.load import CatalogueError
from tests.breaking import SMALL, change
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def sources():
    """The sources as they are loaded."""
    return evidence.load()


def changed(tmp_path, change):
    """The faults of sources.yml after change() has changed what it holds."""
    sources = yaml.safe_load((ROOT / "macros" / "words" / "sources.yml").read_text("utf-8"))
    change(sources)
    (tmp_path / "sources.yml").write_text(yaml.safe_dump(sources, allow_unicode=True), encoding="utf-8")
    with pytest.raises(CatalogueError) as refused:
        evidence.load(tmp_path)
    return refused.value.problems


def set_claim(**values):
    """A change of the first claim."""
    return lambda sources: sources["indeed-2019"]["claims"]["ghosted-by-candidates"].update(values)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            lambda sources: sources["ihire-2023"].pop("caveat"),
            "sources.yml: ihire-2023 needs caveat, checked-on, claims, publisher, sample, title, url, year, "
            "and nothing else.",
        ),
        (
            lambda sources: sources["ihire-2023"].update({"checked-on": "2026-02-30"}),
            'sources.yml: ihire-2023.checked-on is not a day; write it as "2026-11-23".',
        ),
        (
            lambda sources: sources["ihire-2023"].update(url="www.example.com"),
            'sources.yml: ihire-2023.url is not an address that begins with https://; write "" if there is none.',
        ),
        (
            lambda sources: sources["ihire-2023"].update(claims={}),
            "sources.yml: ihire-2023.claims has no claim; a source that nothing is cited from can go.",
        ),
        (
            lambda sources: sources["ihire-2023"].update(year="2023"),
            "sources.yml: ihire-2023.year is not a year; write it as four digits.",
        ),
        (
            set_claim(figures={"Employers": 84}),
            "sources.yml: indeed-2019.claims.ghosted-by-candidates.says does not give the figure 84% "
            "that the chart draws.",
        ),
        (
            set_claim(figures={"Employers": 3}),
            "sources.yml: indeed-2019.claims.ghosted-by-candidates.says does not give the figure 3% "
            "that the chart draws.",
        ),
        (
            set_claim(figures={"Employers": 830}),
            "sources.yml: indeed-2019.claims.ghosted-by-candidates.figures.Employers is not a number from 0 to 100.",
        ),
        (
            lambda sources: sources["ihire-2023"].update(claims=copy.deepcopy(sources["indeed-2023"]["claims"])),
            "sources.yml: indeed-2023.claims.regret-ghosting is the name of another claim too; give it its own.",
        ),
    ],
    ids=[
        "no caveat",
        "no day",
        "no address",
        "no claim",
        "no year",
        "another figure",
        "the end of a figure",
        "no percentage",
        "a name twice",
    ],
)
def test_a_fault_is_named(tmp_path, change, sentence):
    assert sentence in changed(tmp_path, change)


@pytest.fixture
def folder(tmp_path):
    """A copy of the small catalogue, with the real sources beside it."""
    shutil.copy(catalogue.FOLDER / evidence.FILE, tmp_path)
    return shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)


@pytest.mark.parametrize("url", ["https://[", "https:", "https://", "https://exa℀mple.com", "http://a.example"])
def test_an_address_of_a_source_that_is_none_gets_a_sentence(folder, url):
    change(folder, evidence.FILE, lambda sources: sources["indeed-2019"].update(url=url, year=19))
    with pytest.raises(catalogue.CatalogueError) as refused:
        evidence.load(folder)

    assert refused.value.problems == [
        "sources.yml: indeed-2019.year is not a year; write it as four digits.",
        'sources.yml: indeed-2019.url is not an address that begins with https://; write "" if there is none.',
    ]

"""A fault in sources.yml is named with its source and key."""

import copy
import re

import pytest
import yaml

from macros.catalogue import load as catalogue
from macros.catalogue import sources as evidence

CLAIM = "indeed-2019.claims.ghosted-by-candidates"
NO_ADDRESS = 'expected an address that begins with https://; write "" if there is none.'
# What stands at a place of the file in a key of its own, and what is said of it.
FAULTS = {
    "no day": ("ihire-2023", "checked-on", "2026-02-30", "expected a day of the calendar; write it as 2026-11-23."),
    "no claim": ("ihire-2023", "claims", {}, "expected 1 or more in it; add one."),
    "no year": ("ihire-2023", "year", "2023", "expected a whole number."),
    "a year of two digits": ("ihire-2023", "year", 19, "expected 1000 or more."),
    **{
        url: ("ihire-2023", "url", url, NO_ADDRESS)
        for url in ("www.example.com", "https://[", "https:", "https://", "https://exa℀mple.com", "http://a.example")
    },
}


def faults(folder, change):
    """The faults of sources.yml after change() has changed what it holds."""
    sources = yaml.safe_load((catalogue.FOLDER / evidence.FILE).read_text("utf-8"))
    change(sources)
    (folder / evidence.FILE).write_text(yaml.safe_dump(sources, allow_unicode=True), encoding="utf-8")
    with pytest.raises(catalogue.CatalogueError) as refused:
        evidence.load(folder)
    return refused.value.problems


@pytest.mark.parametrize(("source", "key", "value", "said"), FAULTS.values(), ids=FAULTS)
def test_a_value_that_is_not_of_its_kind_is_named(tmp_path, source, key, value, said):
    (sentence,) = faults(tmp_path, lambda all: all[source].update({key: value}))

    assert re.fullmatch(rf"sources\.yml: line \d+: {source}\.{key} is .*; {re.escape(said)}", sentence)


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        (84, f"{CLAIM}.says does not give the figure 84% that the chart draws."),
        (3, f"{CLAIM}.says does not give the figure 3% that the chart draws."),
        (830, f"{CLAIM}.figures.Employers is 830; expected 100 or less."),
    ],
    ids=["another figure", "the end of a figure", "no percentage"],
)
def test_a_figure_that_the_claim_does_not_give_is_named(tmp_path, percent, said):
    def change(sources):
        sources["indeed-2019"]["claims"]["ghosted-by-candidates"]["figures"] = {"Employers": percent}

    assert any(sentence.endswith(said) for sentence in faults(tmp_path, change))


def test_a_missing_key_and_the_name_of_another_claim_are_named(tmp_path):
    def change(sources):
        sources["ihire-2023"]["claims"] = copy.deepcopy(sources["indeed-2023"]["claims"])

    said = faults(tmp_path, lambda sources: sources["ihire-2023"].pop("caveat"))
    assert [sentence.partition(" line ")[2].partition(": ")[2] for sentence in said] == [
        "ihire-2023.caveat is missing; add it."
    ]
    twice = "indeed-2023.claims.regret-ghosting is the name of another claim too; give it its own."
    assert f"sources.yml: {twice}" in faults(tmp_path, change)

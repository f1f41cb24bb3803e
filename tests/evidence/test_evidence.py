"""The evidence: every figure comes from a claim, every claim has its source and caveat, and stale ones are said."""

import datetime
import logging
from urllib.parse import urljoin

import pytest

from macros.article import freshness
from macros.catalogue import sources as evidence


@pytest.fixture(scope="module")
def sources():
    """The sources as they are loaded."""
    return evidence.load()


@pytest.mark.deep
def test_every_claim_is_shown_with_its_caveat_and_leads_to_its_source(pages, sources):
    for id, claim in evidence.claims(sources).items():
        shown = {
            address: found for address, page in pages.items() for found in page.select(f"[data-claim={id}]") if found
        }
        assert shown, f"sources.yml: no article shows the claim {id}; cite it with claim(), or remove it."
        for address, found in shown.items():
            assert claim["says"] in found.get_text()
            assert sources[claim["source"]]["caveat"] in found.get_text()
            assert pages["/about/sources/"].find(id=claim["source"]), address
            assert urljoin(address, found.a["href"]) == f"/about/sources/#{claim['source']}"


def test_a_claim_says_who_asked_and_when(sources):
    for id, claim in evidence.claims(sources).items():
        source = sources[claim["source"]]

        assert source["publisher"].split(" and ")[0] in claim["says"], f"{id} does not say who asked."
        assert str(source["year"]) in claim["says"], f"{id} does not say when."


def test_the_sources_page_draws_every_figure(pages, sources):
    rows = [" ".join(row.get_text(" ").split()) for row in pages["/about/sources/"].select(".figures tr")]
    for claim in evidence.claims(sources).values():
        for label, percent in claim["figures"].items():
            assert f"{label} {percent}%" in rows

    bars = pages["/about/sources/"].select(".figures .part")
    assert [float(bar["width"]) for bar in bars] == [
        percent for claim in evidence.claims(sources).values() for percent in claim["figures"].values()
    ]


def test_what_nobody_has_looked_at_for_a_year_is_said_and_a_year_is_not_too_long(sources):
    day = sources["ihire-2023"]["checked-on"]

    assert list(freshness.stale_sources(sources, day + datetime.timedelta(days=365))) == []
    assert f"sources.yml: ihire-2023 was checked on {day}; look at it again, and date it." in list(
        freshness.stale_sources(sources, day + datetime.timedelta(days=366))
    )
    assert list(
        freshness.stale_page("a.md", {"published": day, "reviewed": day}, day + datetime.timedelta(days=366))
    ) == [f"a.md was reviewed on {day}; read it again, and date it."]


def test_a_day_that_is_yet_to_come_is_said_and_tomorrow_is_somewhere(sources):
    day = sources["ihire-2023"]["checked-on"]
    before, eve = (day - datetime.timedelta(days=days) for days in (2, 1))

    assert f"sources.yml: ihire-2023 was checked on {day}, which is yet to come; mend the day." in list(
        freshness.stale_sources(sources, before)
    )
    assert list(freshness.stale_sources(sources, eve)) == []
    for key in ("published", "reviewed"):
        assert list(freshness.stale_page("a.md", {key: day}, before)) == [
            f"a.md was {key} on {day}, which is yet to come; mend the day."
        ]


def test_a_stale_page_never_stops_a_build():
    assert logging.INFO < freshness.NOTICE < logging.WARNING

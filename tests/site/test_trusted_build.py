"""One commit makes one site on every day and machine."""

import datetime
import os
import re

import pytest

from macros.article import freshness
from tests.building import ROOT, build, copy_project, files, moment_of

# As unlike the machine at hand as can be: another day, zone and language, and sets in another order.
ELSEWHERE = {
    "PYTHONPATH": str(ROOT / "tests" / "site" / "another_day"),
    "PYTHONHASHSEED": "1",
    "TZ": "FAR-14",
    "LC_ALL": "C",
    "NETLIFY": "true",
    "CONTEXT": "deploy-preview",
}


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """The site as another machine builds it two years later: its folder, and what the build said."""
    project = copy_project(tmp_path_factory.mktemp("elsewhere") / "project")
    status, said = build(project, **ELSEWHERE)
    assert status == 0, f"The site could not be built on another day:\n{said}"
    return project / "site", said


@pytest.mark.deep
def test_builds_on_different_days_and_machines_are_the_same_byte_for_byte(site, elsewhere, figures):
    here, there = files(site), files(elsewhere[0])
    other = [place for place in here.keys() & there.keys() if here[place].read_bytes() != there[place].read_bytes()]

    assert here.keys() == there.keys()
    assert other == [], f"These change with the day, the folder, the zone, the language or the order of a set: {other}"
    figures.append(f"{len(here)} files of two builds, two years apart, are the same byte for byte.")


@pytest.mark.deep
def test_the_other_day_was_believed_for_its_build_finds_every_page_stale(elsewhere):
    stale = re.findall(r"(\S+) was reviewed on \S+; read it again", elsewhere[1])
    dated = [file for file in (ROOT / "docs").rglob("*.md") if re.search("^reviewed:", file.read_text("utf-8"), re.M)]

    assert len(stale) == len(dated) > 0


@pytest.mark.skipif(bool(os.environ.get(freshness.MOMENT)), reason="a moment is given from outside, and wins")
def test_a_build_dates_itself_by_the_newest_day_of_review(site):
    texts = [file.read_text("utf-8") for file in (ROOT / "docs").rglob("*.md")]
    newest = max(day for text in texts for day in re.findall(r"^reviewed: *([0-9-]{10})", text, re.M))

    assert datetime.datetime.fromtimestamp(moment_of(site), datetime.UTC).isoformat() == f"{newest}T00:00:00+00:00"


@pytest.mark.deep
def test_a_moment_that_is_none_stops_the_build_with_the_sentence_alone(tmp_path):
    status, said = build(copy_project(tmp_path / "project"), **{freshness.MOMENT: "yesterday"})

    assert status == 1
    assert freshness.moment_problem("yesterday") in said
    assert "Traceback" not in said


@pytest.mark.deep
def test_other_builds_say_nothing_of_examples(elsewhere):
    assert "EXAMPLE SETTINGS" not in elsewhere[1]

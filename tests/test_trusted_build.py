"""The build can be trusted: one commit makes one site on every day and machine, and no example goes public unseen."""

import datetime
import os
import re
import struct
from pathlib import Path

import pytest

from macros.article import freshness
from macros.publish import security, settings
from tests.building import ROOT, build, copy_project, files, set_settings

PUBLIC = {"NETLIFY": "true", "CONTEXT": "production"}
# As unlike the machine at hand as can be: another day, zone and language, and sets in another order.
ELSEWHERE = {
    "PYTHONPATH": str(ROOT / "tests" / "another_day"),
    "PYTHONHASHSEED": "1",
    "TZ": "FAR-14",
    "LC_ALL": "C",
    "NETLIFY": "true",
    "CONTEXT": "deploy-preview",
}
EXAMPLES = {
    "name": "Example Consultancy",
    "website": "https://www.example.com",
    "blog": "https://blog.example.org/posts",
    "email": "hello@example.net",
    "phone": "+44 (0)20 7946 0123",
}
REAL = {
    "name": "Leading by Example",
    "website": "https://www.example-firm.eu",
    "blog": "https://www.example.com.au/blog",
    "email": "hello@leading-by-example.eu",
    "phone": "+44 20 7123 4567",
}


def build_in(environment, project):
    """Build a project with further variables in the environment: its exit status and what it said."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        return build(project)


# ── One commit, one site ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """The site as another machine builds it two years later: its folder, and what the build said."""
    project = copy_project(tmp_path_factory.mktemp("elsewhere") / "project")
    status, said = build_in(ELSEWHERE, project)
    assert status == 0, f"The site could not be built on another day:\n{said}"
    return project / "site", said


def test_two_builds_of_one_commit_on_different_days_and_machines_are_the_same_byte_for_byte(site, elsewhere, figures):
    here, there = files(site), files(elsewhere[0])
    other = [place for place in here.keys() & there.keys() if here[place].read_bytes() != there[place].read_bytes()]

    assert here.keys() == there.keys()
    assert other == [], f"These change with the day, the folder, the zone, the language or the order of a set: {other}"
    figures.append(f"{len(here)} files of two builds, two years apart, are the same byte for byte.")


def test_the_other_day_was_believed_for_its_build_finds_every_page_stale(elsewhere):
    stale = re.findall(r"(\S+) was reviewed on \S+; read it again", elsewhere[1])
    dated = [file for file in (ROOT / "docs").rglob("*.md") if re.search("^reviewed:", file.read_text("utf-8"), re.M)]

    assert len(stale) == len(dated) > 0


def moment_of(site):
    """The moment that the packed sitemap carries, in seconds since 1970."""
    return struct.unpack("<L", (site / "sitemap.xml.gz").read_bytes()[4:8])[0]


@pytest.mark.skipif(bool(os.environ.get(freshness.MOMENT)), reason="a moment is given from outside, and wins")
def test_a_build_dates_itself_by_the_newest_day_of_review(site):
    texts = [file.read_text("utf-8") for file in (ROOT / "docs").rglob("*.md")]
    newest = max(day for text in texts for day in re.findall(r"^reviewed: *([0-9-]{10})", text, re.M))

    assert datetime.datetime.fromtimestamp(moment_of(site), datetime.UTC).isoformat() == f"{newest}T00:00:00+00:00"


@pytest.mark.parametrize("given", ["abc", "-1", " 5", "1e9", "1.5", "²", "1_000", "4294967296", "9" * 5000])
def test_a_moment_that_is_none_gets_a_sentence(given):
    way_out = "write whole seconds since the start of 1970, or leave it out."

    assert freshness.moment_problem(given) == f"SOURCE_DATE_EPOCH={given} is no moment: {way_out}"


def test_a_moment_that_is_none_stops_the_build_with_the_sentence_alone(tmp_path):
    status, said = build_in({freshness.MOMENT: "yesterday"}, copy_project(tmp_path / "project"))

    assert status == 1
    assert freshness.moment_problem("yesterday") in said
    assert "Traceback" not in said


def test_without_a_day_of_review_there_is_no_moment_and_what_is_no_day_is_passed_over():
    assert freshness.moment([None, "soon", datetime.datetime(2027, 1, 1)]) is None
    assert freshness.moment([datetime.date(1970, 1, 2), None, datetime.date(1970, 1, 3)]) == str(2 * 24 * 3600)


# ── Examples do not go public unseen ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def public(tmp_path_factory):
    """A copy with example settings that is built as Netlify builds what it publishes: its folder, and what was said."""
    project = copy_project(tmp_path_factory.mktemp("public") / "project")
    set_settings(project, site_url="https://site.example/", extra={"consultancy": EXAMPLES})
    status, said = build_in({**PUBLIC, freshness.MOMENT: "1000000000"}, project)
    assert status == 0, f"Example settings are no reason to stop a build:\n{said}"
    return project / "site", said


def test_a_deploy_with_example_settings_says_so_in_a_frame_and_names_each_of_them(public):
    said = public[1]
    frame = said[said.index("*****") :].rpartition("*****")[0].splitlines()

    assert "THIS SITE GOES PUBLIC WITH EXAMPLE SETTINGS." in frame[1]
    assert any("site_url: https://site.example/ " in line for line in frame)
    for key, value in EXAMPLES.items():
        assert any(f"extra.consultancy.{key}: {value} " in line for line in frame)


def test_the_frame_stands_at_the_end_of_the_log(public):
    after = public[1].rpartition("*****")[2].splitlines()

    assert [line for line in after if "Documentation built" not in line] == [""]


def test_other_builds_say_nothing_of_examples(elsewhere):
    assert "EXAMPLE SETTINGS" not in elsewhere[1]


def test_a_moment_that_is_given_wins(public):
    day = datetime.datetime.fromtimestamp(moment_of(public[0]), datetime.UTC)

    assert day.date() == datetime.date(2001, 9, 9)


def site_with(url="https://a-kind-no.leading-by-example.eu/", **changed):
    """What settings.read_site() gives, with settings of a real consultancy and these."""
    return {"url": url, "by": REAL | changed}


@pytest.mark.parametrize("context", [{}, {"CONTEXT": "production"}, {**PUBLIC, "CONTEXT": "branch-deploy"}])
def test_examples_are_nobodys_matter_but_in_a_deploy_for_the_public(context):
    assert settings.format_example_notice(site_with(**EXAMPLES), context) == ""


def test_settings_that_were_changed_or_left_empty_are_no_examples():
    assert settings.format_example_notice(site_with(), PUBLIC) == ""
    assert settings.format_example_notice(site_with(**dict.fromkeys(REAL, "")), PUBLIC) == ""


@pytest.mark.parametrize("key", EXAMPLES)
def test_a_setting_that_is_still_an_example_is_named_alone(key):
    assert settings.find_examples(site_with(**{key: EXAMPLES[key]})) == {f"extra.consultancy.{key}": EXAMPLES[key]}


# ── What is promised ─────────────────────────────────────────────────────────────────────────────────────────────────


def page(day):
    """A page with a day of review."""
    return type("Page", (), {"meta": {"reviewed": day}})


def test_security_txt_says_where_to_report_for_a_year_from_the_newest_review():
    site = {"url": "https://a.example/", "language": "en", "by": {"email": "a b+c@a.example"}}
    pages = [page(datetime.date(2027, 1, 2)), page(None), page(datetime.date(2026, 1, 2))]

    assert security.make_security_txt(pages, site) == {
        ".well-known/security.txt": b"Contact: mailto:a%20b+c@a.example\nExpires: 2028-01-01T00:00:00Z\n"
        b"Preferred-Languages: en\nCanonical: https://a.example/.well-known/security.txt\n"
    }
    assert security.make_security_txt([page(None)], site) == {}
    assert security.make_security_txt(pages, site | {"by": {"email": ""}}) == {}


def test_security_txt_is_published(site, settings):
    assert (site / security.PATH).exists() == bool(settings["extra"]["consultancy"]["email"])


def test_every_file_that_the_promises_name_is_there():
    promises = (ROOT / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`((?:docs|tests|tools|macros|overrides)/[^`]*)`", promises)
    missing = [name for name in named if not Path(ROOT, name).exists()]

    assert named
    assert missing == [], f"SECURITY.md names files that are not there; name those that hold the promise now: {missing}"

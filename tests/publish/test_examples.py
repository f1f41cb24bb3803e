"""Example settings do not go public unseen."""

import datetime

import pytest

from macros.article import freshness
from macros.publish import settings
from tests.building import build, copy_project, moment_of, set_settings

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

PUBLIC = {"NETLIFY": "true", "CONTEXT": "production"}
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


@pytest.fixture(scope="module")
def public(tmp_path_factory):
    """A copy with example settings that is built as Netlify builds what it publishes: its folder, and what was said."""
    project = copy_project(tmp_path_factory.mktemp("public") / "project")
    set_settings(project, site_url="https://site.example/", extra={"consultancy": EXAMPLES})
    status, said = build(project, **PUBLIC, **{freshness.MOMENT: "1000000000"})
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


def test_a_moment_that_is_given_wins(public):
    day = datetime.datetime.fromtimestamp(moment_of(public[0]), datetime.UTC)

    assert day.date() == datetime.date(2001, 9, 9)


def site_with(url="https://a-kind-no.leading-by-example.eu/", **changed):
    """What settings.read_site() gives, with settings of a real consultancy and these."""
    return {"url": url, "by": dict.fromkeys(settings.KEYS, "") | REAL | changed}


@pytest.mark.parametrize("context", [{}, {"CONTEXT": "production"}, {**PUBLIC, "CONTEXT": "branch-deploy"}])
def test_examples_are_nobodys_matter_but_in_a_deploy_for_the_public(context):
    assert settings.format_example_notice(site_with(**EXAMPLES), context) == ""


def test_settings_that_were_changed_or_left_empty_are_no_examples():
    assert settings.format_example_notice(site_with(), PUBLIC) == ""
    assert settings.format_example_notice(site_with(**dict.fromkeys(REAL, "")), PUBLIC) == ""


@pytest.mark.parametrize("key", EXAMPLES)
def test_a_setting_that_is_still_an_example_is_named_alone(key):
    assert settings.find_examples(site_with(**{key: EXAMPLES[key]})) == {f"extra.consultancy.{key}": EXAMPLES[key]}

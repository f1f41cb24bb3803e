"""The settings are the only place that names the consultancy."""

import re

import pytest

from tests.conftest import ROOT

WRITTEN = (".md", ".yml", ".html", ".js", ".css", ".py")


def is_named(key, value, text, all_texts):
    """Whether a text holds a value of the settings.

    An address counts wherever it stands, a name only as a whole. A name that the texts also have in small letters, such
    as Kind or Our, is a word like any other and counts nowhere; so does a name that is itself in small letters.
    """
    if key != "name":
        return value in text
    whole = r"(?<!\w){}(?!\w)"
    is_a_word = re.search(whole.format(re.escape(value.lower())), all_texts)
    return not is_a_word and bool(re.search(whole.format(re.escape(value)), text))


@pytest.mark.deep
def test_the_settings_are_the_only_place_that_names_the_consultancy(settings):
    files = [file for folder in ("docs", "macros", "overrides") for file in sorted((ROOT / folder).rglob("*.*"))]
    files += [ROOT / "tests" / "article" / "coverage.yml"]
    texts = {file: file.read_text("utf-8") for file in files if file.suffix in WRITTEN}
    all_texts = "\n".join(texts.values())
    naming = [
        f"{file.relative_to(ROOT)}: write {{{{ consultancy.{key} }}}} or other words in place of {value}."
        for file, text in texts.items()
        for key, value in settings["extra"]["consultancy"].items()
        if value and is_named(key, value, text, all_texts)
    ]

    assert naming == [], "\n".join(naming)


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("name", "Kind", "Kind regards"),
        ("name", "Our", "Our blog"),
        ("name", "Next Step", "The next step. Next Step"),
        ("name", "Art", "Article and Artful"),
        ("email", "a@kind.example", "kind.example"),
    ],
)
def test_what_only_looks_like_the_name_is_no_alarm(key, value, text):
    assert not is_named(key, value, text, f"{text} a kind word, on our blog")


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("name", "Art", "By Art, for you"),
        ("name", "R&D (London)", "From R&D (London)."),
        ("website", "https://art.example", "[site](https://art.example/jobs)"),
    ],
)
def test_the_name_and_the_addresses_are_seen(key, value, text):
    assert is_named(key, value, text, text)

"""The pages of messages in other languages, and what search engines are told of them."""

import pytest

from macros.catalogue.cases import complete
from macros.twins.compose import as_text, compose

ENGLISH = "/messages/"


@pytest.fixture(scope="module")
def others(languages):
    """The languages that have a page of their own: {address: catalogue}."""
    return {f"/messages/{code}/": catalogue for code, catalogue in languages.items() if "custom" in catalogue}


def test_every_language_has_a_page_that_says_the_first_message_of_each_channel(pages, others):
    for address, catalogue in others.items():
        cases = pages[address].select("article.case")
        shapes = [(purpose, channel) for purpose, channels in catalogue["shapes"].items() for channel in channels]

        assert [case["id"] for case in cases] == ["-".join(shape) for shape in shapes], f"{address} lacks a case."
        for case, (purpose, channel) in zip(cases, shapes, strict=True):
            said = compose(catalogue, complete(catalogue, {"purpose": purpose, "channel": channel}), {})
            shown = [p.text for p in case.select(".sheet > div > p")]
            assert shown == [line for p in said["paragraphs"] for line in (p["cue"], p["text"]) if line], as_text(said)


def test_its_messages_are_marked_as_of_the_language_and_lead_into_the_form_in_it(pages, others):
    for address, catalogue in others.items():
        section = pages[address].select_one(".messages")
        links = [link["href"] for link in section.select(".case > p > a")]

        assert (section["lang"], section["dir"]) == (catalogue["language"], catalogue["direction"])
        assert pages[address].select_one("h1")["lang"] == catalogue["language"]
        assert all(f"#language={catalogue['language']}" in link for link in links)


def test_each_page_of_messages_names_itself_and_all_others_to_search_engines(pages, others):
    codes = {catalogue["language"]: address for address, catalogue in others.items()} | {"en": ENGLISH}
    for address in codes.values():
        named = {link["hreflang"]: link["href"] for link in pages[address].select("link[hreflang]")}

        assert {code: href.partition("//")[2].partition("/")[2] for code, href in named.items()} == {
            code: other.strip("/") + "/" for code, other in codes.items()
        }


def test_a_page_in_english_alone_names_no_other_language(pages):
    assert not pages["/how/email/"].select("link[hreflang]")

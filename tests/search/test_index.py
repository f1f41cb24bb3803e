"""What the search reads is small, and holds the pages that may be found."""

import gzip
import json
from collections import Counter

import pytest
from mkdocs.utils import meta

from tests.building import ROOT

# Bytes, gzipped: the script and style of the search; and what it reads, for each page.
ENGINE, PAGE = 12_000, 500


@pytest.fixture(scope="module")
def known(site):
    """The pages that the search knows, by their address."""
    pages = json.loads((site / "search" / "pages.json").read_text("utf-8"))["pages"]
    return {f"/{page['url']}": page for page in pages}


def test_the_search_knows_every_page_that_is_not_kept_out(known, shown):
    assert known.keys() == shown.keys(), "search: {exclude: true} keeps a page out."


def test_each_page_says_what_people_type_who_look_for_it(known):
    wrong = {address: len(page["asked"]) for address, page in known.items() if not 15 <= len(page["asked"]) <= 45}

    assert wrong == {}, "Write 15 to 45 searches in people's own words into `asked` in the front matter of these pages."


def test_what_is_asked_for_is_given_without_the_words_that_say_least(site, known):
    little = set(json.loads((site / "search" / "pages.json").read_text("utf-8"))["little"])
    asked = [set(phrase.split()) for page in known.values() for phrase in page["asked"]]

    assert [words for words in asked if words & little and words - little] == [], "hooks/search.py drops them."


def test_no_two_pages_are_asked_for_in_the_same_words():
    fronts = [meta.get_data(path.read_text("utf-8"))[1] for path in (ROOT / "docs").rglob("*.md")]
    counted = Counter(phrase for front in fronts for phrase in front.get("asked", []))

    assert [phrase for phrase, count in counted.items() if count > 1] == [], (
        "Give each to the page that answers it best."
    )


def test_the_sections_that_are_named_are_in_their_page(known, pages):
    missing = [
        f"{address}#{id}"
        for address, page in known.items()
        for id, _ in page["headings"]
        if not pages[address].find(id=id)
    ]

    assert missing == []
    assert any(page["headings"] for page in known.values())


def test_the_search_is_light(site, known, figures):
    folders = {"search.js": site, "search.css": ROOT / "overrides", "pages.json": site}
    weights = {name: (folder / "search" / name).read_bytes() for name, folder in folders.items()}
    packed = {name: len(gzip.compress(content, 9)) for name, content in weights.items()}
    figures.append(f"search: {packed} bytes gzipped; {packed['pages.json'] / len(known):.0f} bytes for each page")

    assert packed["search.js"] + packed["search.css"] <= ENGINE
    assert packed["pages.json"] / len(known) <= PAGE, "It holds only rare words of the text; are headings many?"


def test_no_page_asks_for_a_file_of_the_theme(site, new_page):
    asked = []
    page = new_page("/how/", prepare=lambda page: page.on("request", lambda request: asked.append(request.url)))
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("pay")
    page.wait_for_selector(".search-panel li")

    assert not [url for url in asked if "/assets/stylesheets/" in url or "/assets/javascripts/" in url]
    assert not [path for path in site.rglob("*.html") if "assets/stylesheets/" in path.read_text("utf-8")]

"""Search finds pages by the words that people use, which need not be ours."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cancel", "Can I cancel an interview on the same day?"),
        ("turn down", "decline"),
        ("ghost", "What mistakes should I avoid when declining?"),
        ("no longer interested", "decline"),
        ("voicemail", "What do I say if I get their voicemail?"),
        ("salary", "The pay is too low. Should I decline the interview?"),
        ("postpone", "Can I ask for another interview date?"),
    ],
)
def test_the_words_people_use_find_the_page(new_page, words, found):
    page = new_page("/", viewport={"width": 1280, "height": 900})
    page.get_by_role("button", name="Search").click()
    page.keyboard.type(words)
    results = page.locator(".md-search-result__item > a.md-search-result__link")

    expect(results.filter(has_text=found).first).to_be_visible()
    assert found in " ".join(results.all_inner_texts()[:3]), results.all_inner_texts()[:3]


def test_a_word_that_is_nowhere_finds_nothing_and_says_so(new_page):
    page = new_page("/", viewport={"width": 1280, "height": 900})
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("xylophone")

    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")


@pytest.fixture(scope="module")
def found(site):
    """What the search knows of each page, as one text: {"how/": "How do you decline...", ...}."""
    texts = {}
    for entry in json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]:
        path = entry["location"].partition("#")[0]
        texts[path] = f"{texts.get(path, '')} {words(BeautifulSoup(entry['text'], 'html.parser'))}"
    return texts


def words(element):
    """The text of an element with single spaces."""
    return re.sub(r"\s+", " ", element.get_text()).strip()


@pytest.mark.parametrize("parts", ["[data-advice]", ".unanswered", ".channel-chart"])
def test_parts_of_a_form_and_of_a_chart_are_not_found(pages, found, parts):
    """What the search found held hints that the form hides, the yes and no of a chart, and cells that stuck
    together.
    """
    shown = {path: [words(part) for part in pages[f"/{path}"].select(parts)] for path in found}
    assert any(shown.values()), f"No page has {parts}; the test looks for the wrong thing."

    assert [path for path, texts in shown.items() for text in texts if text in found[path]] == [], (
        'Mark the element with data-search-exclude="true"; the build takes the mark out again.'
    )


def test_no_cell_of_a_table_sticks_to_the_next(pages, found):
    stuck = {
        f"{words(cell)}{words(after)}"
        for path in found
        for cell in pages[f"/{path}"].select("main :is(th, td)")
        if (after := cell.find_next_sibling()) and words(after) and f"{words(cell)}{words(after)}" in found[path]
    }

    assert stuck == set(), "Put a space between these cells in the template."


def test_the_mark_that_keeps_a_part_out_of_the_search_costs_no_page_a_byte(pages):
    assert [address for address, page in pages.items() if page.select("[data-search-exclude]")] == []

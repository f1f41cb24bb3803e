"""Search finds pages by the words that people use, which need not be ours."""

import pytest
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


def test_when_the_search_is_closed_on_a_phone_the_button_has_the_focus_again(new_page):
    page = new_page("/", viewport={"width": 320, "height": 640})
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.get_by_role("button", name="Search")).to_be_focused()

"""When the search comes, nothing moves, and what it found can be read at every width."""

import pytest
from playwright.sync_api import expect

from tests.looks import faults
from tests.opening import search

PLACES = """() => Array.from(
  document.querySelectorAll(".site-name, .sections a, .colours, main h1"),
  (element) => { const { x, y } = element.getBoundingClientRect(); return [element.textContent, x, y]; }
)"""


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 768, 960, 1280])
def test_when_the_search_comes_nothing_in_the_page_moves(new_page, width):
    page = new_page("/how/email/", viewport={"width": width, "height": 800}, reduced_motion="reduce")
    before = page.evaluate(PLACES)
    search(page)

    assert page.evaluate(PLACES) == before


@pytest.mark.deep
@pytest.mark.parametrize("words", ["pay", "xylophone"])
def test_axe_finds_nothing_while_the_search_is_open(new_page, words):
    page = new_page("/how/", viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page.get_by_role("button", name="Search").click()
    page.keyboard.type(words)
    expect(page.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()

    assert faults(page) == []


@pytest.mark.deep
def test_axe_finds_nothing_on_the_page_of_the_search(new_page):
    page = new_page("/search/?q=pay", reduced_motion="reduce")
    expect(page.locator("main .finder li").first).to_be_visible()

    assert faults(page) == []


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_button_that_closes_covers_no_word(new_page, width):
    page = new_page("/how/", viewport={"width": width, "height": 664})
    search(page)
    close = page.get_by_role("button", name="Close").bounding_box()
    label = page.locator(".search-panel label").evaluate(
        """(label) => {
          const words = document.createRange();
          words.selectNodeContents(label.firstChild);
          const { right } = words.getBoundingClientRect();
          return { right, field: label.querySelector("input").getBoundingClientRect().top };
        }"""
    )

    assert label["right"] <= close["x"]
    assert close["y"] + close["height"] <= label["field"]


@pytest.mark.deep
def test_a_link_that_the_keyboard_reaches_is_not_below_the_field(new_page):
    page = new_page("/how/", viewport={"width": 320, "height": 480})
    search(page, "decline interview")
    for _ in range(6):
        page.keyboard.press("ArrowDown")
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    top = page.evaluate("document.activeElement.getBoundingClientRect().top")

    assert top >= page.locator(".search-panel input").bounding_box()["y"] + 40

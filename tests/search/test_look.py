"""When the search comes, nothing moves, and what it found can be read."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

from tests.looks import AXE, faults
from tests.opening import search

PHONE, DESK = {"width": 320, "height": 900}, {"width": 1280, "height": 900}
# The same page twice differs by up to 6 of 255 levels at a rounded corner; a missing rule differs by more.
NOISE = 12
# Forced colours show the caret, which blinks: one pixel wide and as high as its line.
CARET = 40
PLACES = """() => Array.from(
  document.querySelectorAll(".site-name, .sections a, .colours, main h1"),
  (element) => { const { x, y } = element.getBoundingClientRect(); return [element.textContent, x, y]; }
)"""
CONTRAST = """async () => {
  const { violations } = await axe.run(".md-search-result", { runOnly: ["color-contrast"] });
  return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary));
}"""


def difference(one, other):
    """Where two pictures differ, or an empty text."""
    if one.size != other.size:
        return f"{one.size} and {other.size} pixels"
    seen = ImageChops.difference(one, other).convert("L").point(lambda level: level > NOISE and 255)
    return f"between {seen.getbbox()}" if seen.histogram()[255] > CARET else ""


def test_when_the_whole_style_comes_with_the_search_nothing_moves(new_page):
    page = new_page("/how/which-channel/", viewport=DESK, reduced_motion="reduce")
    before = page.locator("main").screenshot()
    search(page)
    page.keyboard.press("Escape")
    expect(page.locator(".md-search__output")).to_have_css("opacity", "0")

    assert page.locator("style").count() == 0
    assert difference(*(Image.open(io.BytesIO(shot)) for shot in (before, page.locator("main").screenshot()))) == ""


@pytest.mark.parametrize("width", [320, 768, 960, 1100, 1280, 1600])
def test_when_the_search_comes_nothing_in_the_page_moves(new_page, width):
    """The theme's search made the header higher: by a line where there was no room for it, elsewhere by two pixels."""
    page = new_page("/how/email/", viewport={"width": width, "height": 800}, reduced_motion="reduce")
    before = page.evaluate(PLACES)
    search(page)

    assert page.evaluate(PLACES) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_result_that_has_the_focus_can_be_read(new_page, scheme):
    """In dark colours, the words of the result that the keyboard had reached were too faint on its ground."""
    page = new_page("/", viewport={"width": 1440, "height": 900}, color_scheme=scheme)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("offer")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link").first).to_be_focused()
    page.evaluate(AXE.read_text("utf-8"))

    assert page.evaluate(CONTRAST) == []


@pytest.mark.sampled
def test_axe_finds_nothing_while_the_search_is_open(new_page):
    page = new_page("/how/", viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page.get_by_role("button", name="Search").click()
    page.wait_for_selector(".md-search__input:focus")
    page.keyboard.type("pay")
    page.wait_for_selector(".md-search-result__item")

    assert faults(page) == []

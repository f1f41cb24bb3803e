"""The theme's search made the header higher: by a line where there was no room for it, elsewhere by two pixels."""

import pytest

from tests.browser.test_light import search

PLACES = """() => Array.from(
  document.querySelectorAll(".site-name, .sections a, .colours, main h1"),
  (element) => { const { x, y } = element.getBoundingClientRect(); return [element.textContent, x, y]; }
)"""


@pytest.mark.parametrize("width", [320, 768, 960, 1100, 1280, 1600])
def test_when_the_search_comes_nothing_in_the_page_moves(new_page, width):
    page = new_page("/how/email/", viewport={"width": width, "height": 800}, reduced_motion="reduce")
    before = page.evaluate(PLACES)
    search(page)

    assert page.evaluate(PLACES) == before

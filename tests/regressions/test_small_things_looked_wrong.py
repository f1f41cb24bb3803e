"""Small things looked wrong: a box beside its words, links below an article, a headline, the rings of focus."""

import pytest
from playwright.sync_api import expect

EDGES = """(element) => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, middle: (top + bottom) / 2 };
}"""


def test_the_box_of_the_check_stands_at_the_edge_of_the_column_and_level_with_its_words(new_page):
    """It stood 4 pixels to the right of the fields above it, and 4 above its words."""
    page = new_page("/check/")
    draft, box = page.locator("#draft").evaluate(EDGES), page.locator("#draft-today").evaluate(EDGES)
    words = page.get_by_text("The interview is today").evaluate(EDGES)

    assert box["left"] == draft["left"]
    assert abs(box["middle"] - words["middle"]) < 1


def test_links_at_the_end_of_an_article_that_wrap_begin_at_the_edge_of_the_column(new_page):
    """On a phone, "Contact" and "Our blog" stood 8 pixels to the right of the line above."""
    page = new_page("/how/email/", viewport={"width": 390, "height": 844})
    line, link = page.locator(".back-to-us"), page.locator(".back-to-us a").first

    assert link.evaluate(EDGES)["middle"] > line.bounding_box()["y"] + line.bounding_box()["height"] / 2, "It wraps."
    assert link.evaluate(EDGES)["left"] == line.evaluate(EDGES)["left"]


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_the_headline_breaks_between_its_two_sentences(new_page, width):
    """It stood there as "You were invited. You / would rather not go"."""
    page = new_page(viewport={"width": width, "height": 900})
    first, second = (
        page.get_by_text("You were invited.").bounding_box(),
        page.get_by_text("You would rather").bounding_box(),
    )

    assert second["x"] == first["x"]
    assert second["y"] >= first["y"] + first["height"]
    expect(page.get_by_role("heading", level=1)).to_have_text("You were invited. You would rather not go.")


@pytest.mark.parametrize(
    ("path", "control"),
    [("/check/", "#draft"), ("/check/", "#draft-channel"), ("/contact/", "textarea"), ("/generator/", "#purpose")],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_text_area_and_a_dropdown_have_the_ring_of_all_other_controls(new_page, path, control, scheme):
    """Their ring was black on light pages and white on dark ones; all others have the accent of the brand."""
    page = new_page(path, color_scheme=scheme)
    rings = []
    for element in (page.locator(control), page.get_by_role("link").first):
        element.focus()
        page.keyboard.press("Shift")
        rings.append(element.evaluate("(element) => getComputedStyle(element).outline"))

    assert rings[0] == rings[1]

"""Small things stood askew: a box beside its words, links at the end of an article, a headline broken mid-sentence."""

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

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

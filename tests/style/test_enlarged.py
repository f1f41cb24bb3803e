"""Text at 250 per cent, and the spacing of WCAG 1.4.12, break nothing."""

import pytest

PATHS = ["/", "/how/", "/how/call-first/", "/how/which-channel/", "/messages/decline/", "/contact/", "/about/sources/"]
# The longest spacing that a reader may ask for: https://www.w3.org/TR/WCAG22/#text-spacing
SPACE_OUT = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets = [style];
}"""
# Elements whose words leave their box, and the page where it scrolls sideways. A wide table scrolls by itself, and the
# list of a section reaches out of the article.
LEAVING = """() => [document.documentElement, ...document.querySelectorAll("body *:not(article)")]
  .filter((element) => !element.matches(".unseen, .skip, table:not([class]) *, table:not([class]), svg *"))
  .filter((element) => element.checkVisibility() && !["inline", "contents"].includes(getComputedStyle(element).display))
  .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
  .map((element) => `${element.tagName} ${element.className}: ${element.innerText.slice(0, 40)}`)"""
IN_ONE_ROW = """() => new Set(
  Array.from(document.querySelectorAll(".md-header .frame > :not(nav)"), (part) => {
    const { top, height } = part.getBoundingClientRect();
    return Math.round(top + height / 2);
  })).size === 1"""


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 390, 1440])
@pytest.mark.parametrize("path", PATHS)
def test_with_wide_spacing_no_word_leaves_its_box(new_page, path, width):
    """On /how/which-channel/ words left the boxes of the chart."""
    page = new_page(path, viewport={"width": width, "height": 800})
    page.evaluate(SPACE_OUT)

    assert page.evaluate(LEAVING) == []


@pytest.mark.deep
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", PATHS)
def test_text_of_two_and_a_half_times_the_size_breaks_nothing(new_page, path, width):
    """The icon of the search stood in a line of its own."""
    page = new_page(path, viewport={"width": width, "height": 800})
    sizes = {"standard": 40, "fixed": 33}
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": sizes})
    page.reload()

    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 50
    assert page.evaluate(LEAVING) == []
    assert page.evaluate(IN_ONE_ROW)

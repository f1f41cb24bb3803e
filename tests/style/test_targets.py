"""What is pressed with a finger is at least 44 pixels high, outside the generator; links within a sentence are not."""

import pytest

PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}
# A kind of page each, with what is pressed there.
PATHS = [
    "/", "/how/", "/how/call-first/", "/how/which-channel/", "/messages/", "/messages/decline/", "/contact/",
    "/about/sources/", "/about/privacy/", "/when/am-i-sure/", "/check/", "/contact/thanks/", "/404.html",
]  # fmt: skip
# Texts of what is too low. A link stands alone when its line, paragraph or item says nothing else. A link whose ::after
# covers its row is as high as the row; a choice is as high as its label.
TOO_LOW = """() => {
  const area = (element) => {
    if (getComputedStyle(element, "::after").position === "absolute") return element.offsetParent;
    return element.closest("label") ?? element;
  };
  const alone = (element) => {
    if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return true;
    return element.parentElement.innerText.replaceAll(/[.\\s]/g, "") === element.innerText.replaceAll(/\\s/g, "");
  };
  const pressed = "a[href], button, summary, input, select, textarea";
  return [...document.querySelectorAll(pressed)]
    .filter((element) => !element.matches(".skip, .generator *, .linker *, details:not([open]) > :not(summary) *"))
    .filter((element) => element.checkVisibility() && alone(element))
    .filter((element) => area(element).getBoundingClientRect().height < 43.9)
    .map((element) => `${element.tagName} ${element.innerText || element.className || element.id}`);
}"""


@pytest.mark.deep
@pytest.mark.parametrize("path", PATHS)
def test_what_a_finger_presses_is_44_pixels_high(new_page, path):
    page = new_page(path, **PHONE)

    assert page.evaluate("matchMedia('(any-pointer: coarse)').matches")
    assert page.evaluate(TOO_LOW) == []


def test_the_search_and_the_colours_have_44_pixels_on_a_large_touch_screen_too(new_page):
    page = new_page("/how/", viewport={"width": 1180, "height": 820}, has_touch=True)

    assert page.evaluate(TOO_LOW) == []


def test_an_opened_fold_of_messages_has_links_of_44_pixels(new_page):
    page = new_page("/messages/decline/#decline-email-reason-pay", **PHONE)

    assert page.evaluate(TOO_LOW) == []


@pytest.mark.deep
@pytest.mark.parametrize("selector", [".doors li", ".in-section li"])
def test_a_press_anywhere_on_a_row_opens_its_page(new_page, selector):
    """The doors of the home page reacted on their heading alone."""
    page = new_page("/" if selector == ".doors li" else "/when/", **PHONE)
    for row in range(page.locator(selector).count()):
        place = page.locator(selector).nth(row)
        place.scroll_into_view_if_needed()
        box, link = place.bounding_box(), place.get_by_role("link")
        for x, y in ((box["x"] + 3, box["y"] + 3), (box["x"] + box["width"] - 3, box["y"] + box["height"] - 3)):
            hit = "([x, y]) => document.elementFromPoint(x, y).closest('a')?.href"
            assert page.evaluate(hit, [x, y]) == link.evaluate("(link) => link.href")

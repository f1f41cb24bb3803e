"""The colours follow the device: the palette's own inputs once switched every page to dark, and folds stayed black."""

import re

import pytest

from tests.conftest import ROOT

BRAND = ROOT / "overrides" / "style" / "brand.css"
AS_COMPUTED = """(body, colour) => {
  body.style.color = colour;
  const computed = getComputedStyle(body).color;
  body.style.color = "";
  return computed;
}"""


def branded(name, scheme):
    """A colour of brand.css as it is written there: a custom property's value for light or dark."""
    value = re.search(rf"{name}:\s*([^;]+);", BRAND.read_text("utf-8"))[1]
    both = re.fullmatch(r"light-dark\((.+?),\s*((?:[^,()]|\(.*\))+)\)", value)
    return both[1 if scheme == "light" else 2] if both else value


def colour(page, name, scheme):
    """The same in the browser's own notation."""
    return page.locator("body").evaluate(AS_COMPUTED, branded(name, scheme))


def background(page):
    """The colour that the page stands on."""
    return page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_and_ink_follow_the_device(new_page, scheme, script):
    page = new_page("/messages/", color_scheme=scheme, java_script_enabled=script)
    folded = page.locator("summary").first.evaluate("(summary) => getComputedStyle(summary).color")

    assert (background(page), folded) == (colour(page, "--paper", scheme), colour(page, "--ink", scheme))


def test_the_readers_own_choice_goes_before_the_device(new_page):
    page = new_page("/", color_scheme="light")
    page.get_by_role("button", name="Use light colours").click()
    page.get_by_role("button", name="Use dark colours").click()

    assert background(page) == colour(page, "--paper", "dark")

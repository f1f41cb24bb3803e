"""The colours follow the device and the reader, and every control has the same ring of focus."""

import re

import pytest
from playwright.sync_api import expect

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


@pytest.mark.deep
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_and_ink_follow_the_device(new_page, scheme, script):
    """The colours follow the device: the palette's own inputs once switched every page to dark, and folds stayed
    black.
    """
    page = new_page("/messages/", color_scheme=scheme, java_script_enabled=script)
    folded = page.locator("summary").first.evaluate("(summary) => getComputedStyle(summary).color")

    assert (background(page), folded) == (colour(page, "--paper", scheme), colour(page, "--ink", scheme))


def test_the_readers_own_choice_goes_before_the_device(new_page):
    page = new_page("/", color_scheme="light")
    page.get_by_role("button", name="Use dark colours").click()
    assert background(page) == colour(page, "--paper", "dark")
    page.reload()

    assert background(page) == colour(page, "--paper", "dark")


@pytest.mark.deep
@pytest.mark.parametrize(("device", "others"), [("light", "dark"), ("dark", "light")])
def test_each_press_of_the_colour_button_changes_what_is_seen(new_page, device, others):
    """Its first press did nothing on a light device, where it said what was already so."""
    page = new_page("/", color_scheme=device)
    for scheme in (others, device, others):
        page.get_by_role("button", name=f"Use {scheme} colours").click()
        assert background(page) == colour(page, "--paper", scheme)
    page.get_by_role("button", name=f"Use {device} colours").click()
    page.emulate_media(color_scheme=others)

    assert background(page) == colour(page, "--paper", others), "It follows the device again."
    expect(page.get_by_role("button", name=f"Use {device} colours")).to_be_visible()


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("by", ["click", "key"])
def test_changing_the_colours_does_not_scroll_the_page(new_page, width, by):
    page = new_page("/how/", viewport={"width": width, "height": 640})
    if by == "click":
        page.get_by_role("button", name="Use dark colours").click()
    else:
        for _ in range(12):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.className === 'colours'"):
                break
        page.keyboard.press("Enter")
    page.wait_for_timeout(200)

    assert page.evaluate("scrollY") == 0


def test_the_headline_breaks_between_its_two_sentences(new_page):
    """It stood there as "You were invited. You / would rather not go"."""
    page = new_page()
    for width in (320, 768, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        parts = ("You were invited.", "You would rather")
        first, second = (page.get_by_text(part).bounding_box() for part in parts)

        assert second["x"] == first["x"]
        assert second["y"] >= first["y"] + first["height"]
    expect(page.get_by_role("heading", level=1)).to_have_text("You were invited. You would rather not go.")


@pytest.mark.deep
@pytest.mark.parametrize(
    ("path", "controls"),
    [("/check/", ["#draft", "#draft-channel"]), ("/contact/", ["textarea"]), ("/generator/", ["#slot-recipient"])],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fields_of_every_kind_have_the_ring_of_all_other_controls(new_page, path, controls, scheme):
    """Their ring was black on light pages and white on dark ones; all others have the accent of the brand."""
    page = new_page(path, color_scheme=scheme)
    rings = set()
    for element in (*map(page.locator, controls), page.get_by_role("link").first):
        element.focus()
        page.keyboard.press("Shift")
        rings.add(element.evaluate("(element) => getComputedStyle(element.closest('.marked') ?? element).outline"))

    assert len(rings) == 1

"""What a late review found: each was once wrong in the page."""

import re

import pytest
from playwright.sync_api import expect

from macros.catalogue.problems.house_rules import long_fields
from macros.twins.compose import as_text, compose
from tests.cases import whole_cases


def test_a_name_that_ends_in_a_stop_gives_one_stop_and_not_two(languages):
    for catalogue in languages.values():
        ending = {slot: f"{value} Inc." for slot, value in long_fields(catalogue).items()}
        for choices, fields in whole_cases(catalogue):
            if fields:
                text = as_text(compose(catalogue, choices, ending))
                assert ".." not in text, f"{choices}: {text}"


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("by", ["click", "key"])
def test_changing_the_colours_does_not_scroll_the_page(new_page, width, by):
    page = new_page("/how/", viewport={"width": width, "height": 640})
    if by == "click":
        page.get_by_role("button", name="Use light colours").click()
    else:
        for _ in range(12):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.className === 'colours'"):
                break
        page.keyboard.press("Enter")
    page.wait_for_timeout(200)

    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("height", [640, 768, 800])
@pytest.mark.parametrize("channel", ["call", "email"])
def test_on_a_laptop_the_first_thing_to_do_is_in_view_at_once(new_page, channel, height):
    page = new_page(f"/generator/#channel={channel}", viewport={"width": 1366, "height": height})

    expect(page.locator(".actions > :not([hidden])").first).to_be_in_viewport(ratio=1)


def test_the_focus_ring_of_the_first_button_is_not_cut_off(new_page):
    page = new_page("/generator/", viewport={"width": 1440, "height": 800})
    button, panel = (
        page.locator(".actions > :not([hidden])").first.bounding_box(),
        page.locator(".composed").bounding_box(),
    )

    assert button["x"] - panel["x"] >= 4, "The ring is 2 pixels wide and stands 2 pixels off."


def test_the_sections_have_a_name_of_their_own(pages, catalogue):
    with_header = {address: page for address, page in pages.items() if address != "/embed/"}
    names = {address: page.select_one("nav.sections")["aria-label"] for address, page in with_header.items()}

    assert set(names.values()) == {catalogue["words"]["labels"]["sections"]}


@pytest.mark.parametrize(
    ("text", "found"),
    [("I hate your company.", True), ("I can't stand the role.", True), ("I hate to let you down.", False)],
)
def test_hatred_is_blame_and_regret_is_not(new_page, text, found):
    page = new_page("/check/")
    page.get_by_label("Your draft").fill(f"Thank you for inviting me, but I must decline. {text}")
    blame = page.get_by_role("listitem").filter(has_text=re.compile(r"^\s*No blame"))

    expect(blame).to_have_attribute("data-kept", "false" if found else "true")

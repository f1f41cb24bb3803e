"""Beside the choices the message scrolls in a panel as high as the screen: it was edited through a slot of four lines,
cut off with no sign that it goes on, and cut off where no script was there to do anything with it."""

import pytest
from playwright.sync_api import expect

DESK = {"width": 1280, "height": 720}


def test_the_words_that_are_edited_get_the_room(new_page):
    page = new_page("/generator/#channel=email", viewport=DESK)
    page.get_by_role("button", name="Edit the words").click()
    cut = page.locator(".sheet").evaluate("(sheet) => sheet.scrollHeight - sheet.clientHeight")

    assert cut == 0, "The sheet scrolls around the field that is edited."


def test_a_script_that_goes_on_below_the_edge_has_a_shade_there(new_page):
    page = new_page("/generator/", viewport=DESK)
    shade = page.locator(".sheet").evaluate("(sheet) => getComputedStyle(sheet).backgroundImage")

    assert "gradient" in shade


def test_without_script_the_whole_message_is_there(new_page):
    page = new_page("/generator/", viewport=DESK, java_script_enabled=False)
    sheet, body = (page.locator(selector).bounding_box() for selector in (".sheet", ".sheet .body"))

    assert body["y"] + body["height"] <= sheet["y"] + sheet["height"]


@pytest.mark.parametrize("selector", [".more-ways", ".unanswered"])
def test_without_script_there_is_nothing_that_does_nothing(new_page, selector):
    page = new_page("/generator/", java_script_enabled=False)

    for control in page.locator(f".generator {selector}").all():
        expect(control).to_be_hidden()

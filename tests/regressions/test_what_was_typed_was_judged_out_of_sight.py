"""Words were judged below the edge of a wide screen; the frame asked its question there; bubbles stood in a hole."""

import pytest
from playwright.sync_api import expect


def test_how_many_rules_are_kept_is_in_view_while_the_words_are_edited(new_page):
    page = new_page("/generator/#channel=email&stage=scheduled", viewport={"width": 1440, "height": 800})
    page.get_by_role("button", name="Edit the words").click()
    page.get_by_role("textbox", name="Your message, to edit").press_sequentially(" Sorry.")

    expect(page.locator(".rules-status")).to_have_text("Rules kept: 6/7")
    expect(page.locator(".rules-status")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Back to the composed message").click()
    page.get_by_role("button", name="Replace my words").click()
    expect(page.locator(".rules-status")).to_be_hidden()


@pytest.mark.parametrize("channel", ["text", "chat", "voicemail"])
def test_what_belongs_to_a_message_stands_right_below_it(new_page, channel):
    page = new_page(f"/generator/#channel={channel}", viewport={"width": 1440, "height": 900})
    body, length = page.locator(".sheet .body").bounding_box(), page.locator(".length").bounding_box()

    assert length["y"] - (body["y"] + body["height"]) < 40


def test_forced_colours_show_where_a_bubble_begins_and_ends(new_page):
    page = new_page("/generator/#channel=text", forced_colors="active")
    outline = page.locator(".sheet .body").evaluate("(body) => getComputedStyle(body).outline")

    assert "solid 1px" in outline
    assert "rgba(0, 0, 0, 0)" not in outline


def test_the_link_to_all_messages_stands_once_below_the_message(new_page):
    page = new_page("/generator/")

    expect(page.get_by_role("link", name="Every message, written out").locator("visible=true")).to_have_count(1)

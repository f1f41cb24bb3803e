"""Printed while the call was rehearsed, the dialog lay over the message; a frame printed its heading and its links."""

from playwright.sync_api import expect


def test_what_is_rehearsed_is_not_printed_over_the_message(new_page):
    page = new_page("/generator/")
    page.get_by_role("button", name="Rehearse the call").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".rehearsal")).to_be_hidden()
    expect(page.locator(".sheet")).to_be_visible()


def test_the_frame_prints_the_message_alone(new_page):
    page = new_page("/embed/")
    page.emulate_media(media="print")

    expect(page.locator(".sheet")).to_be_visible()
    expect(page.locator("h1, .from").locator("visible=true")).to_have_count(0)

"""On paper the message stands alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import body, edit


@pytest.mark.deep
@pytest.mark.parametrize("clicks", [[], ["Use dark colours"]], ids=["light", "dark"])
def test_on_paper_the_message_stands_alone_in_dark_ink(new_page, clicks):
    page = new_page("/generator/#channel=email", color_scheme="light")
    for title in clicks:
        page.get_by_role("button", name=title).click()
    page.emulate_media(media="print")

    assert page.locator("body").inner_text().split() == (subject_label(page) + body(page)).split()
    assert luminance(page.locator(".said").first) < 60


def subject_label(page):
    """The subject with its label, as the sheet shows it."""
    return page.locator(".subject").inner_text() + " "


def luminance(element):
    """How light the colour of an element's text is, from 0 to 255."""
    colour = element.evaluate("(element) => getComputedStyle(element).color")
    return sum(map(int, re.findall(r"\d+", colour)[:3])) / 3


@pytest.mark.slow
def test_on_paper_the_call_is_in_large_type(new_page):
    page = new_page("/generator/")
    page.evaluate("self.print = () => { self.printed = true; }")
    page.get_by_text("More ways to send or keep it").click()
    page.get_by_role("button", name="Print it").click()
    assert page.evaluate("self.printed")

    page.emulate_media(media="print")
    size = page.locator(".said").first.evaluate("(element) => parseFloat(getComputedStyle(element).fontSize)")
    assert size >= 21, "16 points are 21 pixels"


@pytest.mark.slow
def test_on_paper_edited_words_are_printed_whole(new_page):
    page = new_page("/generator/#channel=email")
    edit(page, "Mine.\n" * 60)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")

    assert page.locator("body").inner_text().count("Mine.") == 60
    expect(page.get_by_role("textbox")).to_have_count(0)


@pytest.mark.slow
def test_what_is_rehearsed_is_not_printed_over_the_message(new_page):
    """Printed while the call was rehearsed, the dialog lay over the message; a frame printed its heading and its
    links.
    """
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

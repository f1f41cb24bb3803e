"""Links that lead to the message left it above the screen, and the bar that leads to it left a strip of itself."""

import pytest
from playwright.sync_api import expect

PHONE = {"width": 390, "height": 700}


@pytest.mark.parametrize("name", ["Voicemail", "Email"])
def test_on_a_phone_the_next_channel_shows_its_message(new_page, name):
    page = new_page("/generator/", viewport=PHONE)
    page.locator(".unanswered").get_by_role("link", name=name, exact=True).click()

    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()
    expect(page.get_by_role("region", name="Your message")).to_be_focused()


def test_see_your_message_leaves_nothing_of_itself_above_the_message(new_page):
    page = new_page("/generator/", viewport=PHONE)
    page.get_by_role("link", name="See your message").click()

    expect(page.locator(".to-message")).not_to_be_in_viewport()
    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()

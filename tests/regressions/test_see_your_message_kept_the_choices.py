"""On a phone, "See your message" put #message in the address, which was read as no choices: all were lost."""

from playwright.sync_api import expect


def test_see_your_message_keeps_the_choices_in_the_form_and_in_the_address(new_page):
    page = new_page("/generator/#channel=email&reason=pay", viewport={"width": 390, "height": 844})
    page.get_by_role("link", name="See your message").click()

    expect(page.get_by_role("region", name="Your message")).to_be_focused()
    expect(page.get_by_role("button", name="Copy the email")).to_be_in_viewport()
    assert page.url.endswith("#channel=email&reason=pay")


def test_an_anchor_in_the_address_is_not_read_as_choices(new_page):
    page = new_page("/generator/#channel=email&reason=pay")
    page.evaluate("location.hash = 'message'")

    expect(page.get_by_role("radio", name="Email", exact=True)).to_be_checked()
    expect(page.get_by_role("radio", name="Pay or terms")).to_be_checked()

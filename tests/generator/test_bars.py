"""From the choices to the message and back, and to the place that a link names."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import message, option

PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def on_a_phone(new_page):
    """A function that opens the form on a phone."""
    return lambda fragment="": new_page(f"/generator/{fragment}", **PHONE)


@pytest.mark.slow
def test_back_leads_from_the_message_to_the_choices(on_a_phone):
    page = on_a_phone()
    address = page.url
    page.get_by_role("link", name="See your message").click()
    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()
    page.go_back()

    expect(page.locator("summary").first).to_be_in_viewport()
    assert page.url == address
    page.go_forward()
    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()


@pytest.mark.slow
def test_the_bar_leads_back_to_the_choices_however_the_message_was_reached(on_a_phone):
    for fragment in ("", "#channel=email&at=message"):
        page = on_a_phone(fragment)
        if not fragment:
            page.get_by_role("link", name="See your message").click()
        page.get_by_role("link", name="Choices", exact=True).click()

        expect(page.locator("summary").first).to_be_in_viewport()


def test_what_is_done_with_a_message_stands_at_the_bottom_edge(on_a_phone):
    page = on_a_phone("#at=message")

    expect(page.locator(".bar [data-main]")).to_be_in_viewport(ratio=1)


def test_a_link_opens_the_form_at_the_message_with_its_choices(on_a_phone):
    page = on_a_phone("#channel=email&reason=pay&at=message")
    expect(message(page)).to_be_focused()
    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()

    assert page.url.endswith("#channel=email&reason=pay")
    expect(option(page, "The pay")).to_be_checked()


def test_a_link_opens_the_form_at_the_names(on_a_phone):
    page = on_a_phone("#channel=email&at=names")

    expect(page.get_by_label("Your name")).to_be_focused()
    expect(page.get_by_label("Your name")).to_be_in_viewport()


def test_a_place_that_the_form_does_not_have_opens_its_top(on_a_phone):
    page = on_a_phone("#channel=email&at=toString")

    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(option(page, "Email")).to_be_checked()


@pytest.mark.slow
def test_who_finds_nothing_fitting_may_send_the_choices_and_nothing_typed(new_page):
    page = new_page("/generator/#purpose=missed&channel=email")
    page.get_by_label("Your name").fill("Sam Reed")
    page.get_by_role("link", name="Nothing here fits").click()
    offer = page.get_by_role("checkbox", name="Send along what I chose")
    expect(offer).not_to_be_checked()

    assert offer.get_attribute("value") == "purpose=missed&channel=email"
    assert "Sam" not in page.url

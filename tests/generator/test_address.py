"""The address holds the choices and nothing else, and opens the form with them."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import message, option
from tests.opening import go


def test_the_address_holds_the_choices_and_never_what_was_typed(page):
    for label in ("Their name", "Job title", "Your name"):
        page.get_by_label(label, exact=True).fill("Robin Example")
    option(page, "Today").check()
    option(page, "Email").check()

    assert re.search(r"/generator/#channel=email&notice=today$", page.url)
    assert "Robin" not in page.url + page.title()


def test_a_link_opens_the_form_with_its_choices(new_page):
    page = new_page("/generator/#channel=text&reason=pay&tone=formal")

    expect(option(page, "Text message")).to_be_checked()
    expect(option(page, "The pay")).to_be_checked()
    expect(message(page)).to_contain_text("The pay is not what I am looking for.")


def test_a_link_with_unknown_ids_opens_the_form_all_the_same(new_page):
    page = new_page("/generator/#channel=pigeon&reason=pay&colour=red&&=%E0%A4%A")

    expect(option(page, "Phone call")).to_be_checked()
    expect(option(page, "The pay")).to_be_checked()


@pytest.mark.slow
def test_back_and_forward_go_through_the_choices(new_page):
    page = new_page("/generator/")
    option(page, "Email").check()
    option(page, "The pay").check()
    page.get_by_label("Their name").fill("Sam")

    page.go_back()
    expect(option(page, "No reason")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("Hello Sam,")
    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()
    assert page.url.endswith("/generator/")
    page.go_forward()
    page.go_forward()
    expect(option(page, "The pay")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("The pay isn't what I'm looking for")


@pytest.mark.slow
def test_several_changes_of_one_choice_are_one_step_back(new_page):
    page = new_page("/about/")
    go(page, "/generator/")
    option(page, "Phone call").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(option(page, "Text message")).to_be_checked()

    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()
    page.go_back()
    page.wait_for_url("**/about/")


@pytest.mark.deep
def test_every_alias_opens_the_form_with_its_option_and_the_address_shows_the_id(new_page, catalogue):
    page = new_page("/generator/")
    for choice, aliases in catalogue["aliases"].items():
        for alias, id in aliases.items():
            page.evaluate("(fragment) => { location.hash = fragment; }", f"{choice}={alias}")
            page.wait_for_function(
                "([choice, id]) => document.querySelector('.choices').elements[choice].value === id", arg=[choice, id]
            )
            assert f"={alias}" not in page.url or id.startswith(alias), f"The address should say {id} and not {alias}."


@pytest.mark.slow
def test_after_the_browsers_back_what_the_form_shows_is_what_the_message_says(new_page):
    page = new_page("/generator/#channel=email")
    page.get_by_label("Your name", exact=True).fill("Robin")
    page.get_by_label("Their name").fill("Sam")
    page.goto("/about/")
    page.go_back()
    expect(option(page, "Email")).to_be_checked()
    page.wait_for_timeout(200)
    name = page.get_by_label("Their name").input_value()

    expect(page.locator(".sheet .body")).to_contain_text(f"Hello {name}," if name else "Hello,")
    sender = page.get_by_label("Your name", exact=True).input_value()
    assert page.locator(".sheet .body").inner_text().endswith(sender or "All the best")


def test_a_link_with_choices_that_make_no_sense_together_falls_back(new_page):
    page = new_page("/generator/#purpose=confirm&channel=voicemail&reason=pay&also=refer")

    expect(option(page, "Email")).to_be_checked()
    expect(message(page)).to_contain_text("As I said, I'm not going ahead with the interview.")


def test_see_your_message_keeps_the_choices_in_the_form_and_in_the_address(new_page):
    """On a phone, "See your message" put #message in the address, which was read as no choices: all were lost."""
    page = new_page("/generator/#channel=email&reason=pay", viewport={"width": 390, "height": 844})
    page.get_by_role("link", name="See your message").click()

    expect(message(page)).to_be_focused()
    expect(page.get_by_role("button", name="Copy the email")).to_be_in_viewport()
    assert page.url.endswith("#channel=email&reason=pay")


@pytest.mark.slow
def test_a_place_in_the_page_leaves_the_choices_in_the_form_and_in_the_address(new_page):
    page = new_page("/generator/#channel=email")
    for place in ("find-your-words", "message", "__nowhere"):
        page.evaluate("(place) => { location.hash = place; }", place)
        expect(option(page, "Email")).to_be_checked()
        page.wait_for_url("**/generator/#channel=email")

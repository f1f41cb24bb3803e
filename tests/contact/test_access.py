"""Everyone gets through the contact form, and robots do not."""

import pytest
from playwright.sync_api import expect

from tests import looks
from tests.contact.steps import FIELDS, faults, send


def test_every_control_has_a_label_that_says_in_words_that_it_is_needed(new_page):
    page = new_page("/contact/")
    for name in ("Your name", "Your email address", "Your message"):
        expect(page.get_by_role("textbox", name=f"{name} (needed)", exact=True)).to_have_attribute("required", "")
    expect(page.get_by_role("radiogroup", name="What is it about? (needed)")).to_have_attribute("aria-required", "true")
    expect(page.get_by_role("checkbox")).to_have_accessible_name("I agree that you may use this to answer me. (needed)")


@pytest.mark.slow
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_nobody_meets_the_field_that_is_for_robots(new_page, script):
    page = new_page("/contact/", java_script_enabled=script)
    trap = page.locator("[name=bot-field]")
    expect(trap).to_be_hidden()
    expect(trap).to_have_attribute("autocomplete", "off")
    assert "Leave this empty" not in page.locator("body").aria_snapshot()

    page.get_by_label("Your name").focus()
    met = []
    for _ in range(8):
        met.append(page.locator(":focus").get_attribute("name"))
        page.keyboard.press("Tab")
    assert met[:6] == ["name", "email", "about", "message", "consent", None]
    assert "bot-field" not in met
    page.get_by_label("Your name").focus()
    page.keyboard.press("Shift+Tab")
    assert page.locator(":focus").get_attribute("name") != "bot-field"


def test_the_whole_form_can_be_filled_in_and_sent_by_keyboard(new_page):
    page = new_page("/contact/")
    page.get_by_label("Your name").focus()
    for keys in ("Zoe", "Tab", "zoe@example.com", "Tab", "Space", "Tab", "Hello.", "Tab", "Space", "Tab", "Enter"):
        page.keyboard.press(keys) if keys in ("Tab", "Space", "Enter") else page.keyboard.type(keys)

    page.wait_for_url("**/contact/thanks/")


@pytest.mark.deep
@pytest.mark.sampled
def test_axe_finds_nothing_while_every_fault_is_shown(new_page):
    page = new_page("/contact/", reduced_motion="reduce")
    send(page)

    assert len(faults(page)) == len(FIELDS)
    assert looks.faults(page) == []


def test_a_fault_is_told_without_colour_too(new_page):
    page = new_page("/contact/", forced_colors="active")
    send(page)

    fault = page.locator(".contact .fault").first
    assert fault.evaluate("(fault) => parseFloat(getComputedStyle(fault).borderInlineStartWidth)") >= 2
    wrong, right = page.locator("#contact-name"), page.locator(".md-header .search button")
    thickness = "(input) => parseFloat(getComputedStyle(input).borderTopWidth)"
    assert wrong.evaluate(thickness) > right.evaluate(thickness)

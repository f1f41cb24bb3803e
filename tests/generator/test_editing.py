"""Editing the composed text: advice beside the words, and nothing lost unasked."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, clipboard, edit, message, option


@pytest.fixture
def page(new_page):
    """The generator with the default email, being edited."""
    page = new_page("/generator/#channel=email", permissions=["clipboard-read", "clipboard-write"])
    edit(page)
    expect(area(page)).to_be_visible()
    return page


def rule(page, label):
    """The line of a house rule."""
    return page.get_by_role("listitem").filter(has_text=re.compile(rf"^\s*{label}"))


def test_the_composed_text_can_be_edited_and_is_copied_as_edited(page):
    area(page).fill("Thank you, and no.")
    page.get_by_role("button", name="Copy the email").click()

    expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page) == "Not going ahead with the interview\n\nThank you, and no."


@pytest.mark.slow
def test_editing_starts_with_the_composed_text_in_which_there_is_nothing_to_look_at(page):
    expect(area(page)).to_have_value(re.compile(r"^Hello,\n\nThank you very much for considering me"))
    expect(page.locator("[data-rule][data-says=done]")).to_have_count(3)
    expect(page.locator("[data-rule][data-says=nothing]")).to_have_count(4)


@pytest.mark.slow
def test_a_rule_that_is_broken_shows_what_was_found_and_why_it_matters(page):
    area(page).fill("I'm sorry, I might not come.")

    expect(rule(page, "Sorry only where it is due")).to_contain_text("look at this")
    expect(rule(page, "A clear no")).to_contain_text("“might not come”")
    expect(rule(page, "Thanks").get_by_role("link")).to_have_attribute("href", re.compile("/how/#what-to-say$"))


@pytest.mark.slow
def test_a_better_sentence_is_for_the_channel_and_the_notice_that_were_chosen(new_page):
    page = new_page("/generator/#channel=text&stage=scheduled&notice=today")
    edit(page, "Sorry, I might not come today.")
    rule(page, "A clear no").get_by_role("button", name="Say instead").click()

    expect(area(page)).to_have_value("I've decided not to go ahead, so I won't be at today's interview.")


def test_a_choice_changes_the_text_at_once_while_it_is_not_edited(page):
    option(page, "The pay").check()

    expect(area(page)).to_have_value(re.compile("The pay isn't what I'm looking for"))


@pytest.mark.deep
def test_a_choice_after_editing_asks_before_it_replaces_the_words(page):
    area(page).fill("My own words. Thank you.")
    option(page, "The pay").check()
    expect(page.get_by_role("alert")).to_contain_text("You have changed the words.")
    expect(area(page)).to_have_value("My own words. Thank you.")

    page.get_by_role("button", name="Keep my words").click()
    expect(area(page)).to_have_value("My own words. Thank you.")
    expect(page.get_by_role("alert")).to_be_hidden()

    option(page, "The timing").check()
    page.get_by_role("button", name="Replace my words").click()
    expect(area(page)).to_have_value(re.compile("right time for me to take a new job"))


@pytest.mark.slow
def test_going_back_asks_first_and_then_shows_the_sheet(page):
    area(page).fill("My own words.")
    page.get_by_role("button", name="Back to the composed message").click()
    expect(area(page)).to_have_value("My own words.")

    page.get_by_role("button", name="Replace my words").click()
    expect(area(page)).to_be_hidden()
    expect(message(page)).to_contain_text("I've thought it over carefully")


@pytest.mark.slow
def test_the_length_is_that_of_the_text_in_view(page):
    length = page.locator(".length")
    composed = length.inner_text()
    area(page).fill("One two three.")
    expect(length).to_have_text("3 words; up to 120 is fine.")

    page.get_by_role("button", name="Back to the composed message").click()
    page.get_by_role("button", name="Replace my words").click()
    expect(length).to_have_text(composed)


def test_the_cues_of_an_edited_script_do_not_count(new_page):
    page = new_page("/generator/")
    composed = page.locator(".length").inner_text()
    edit(page)

    expect(page.locator(".length")).to_have_text(composed)


@pytest.mark.deep
def test_what_to_look_at_is_in_view_while_the_words_are_edited(new_page):
    """Words were judged below the edge of a wide screen; the frame asked its question there; bubbles stood in a
    hole.
    """
    page = new_page("/generator/#channel=email&stage=scheduled", viewport={"width": 1440, "height": 800})
    edit(page)
    area(page).press_sequentially(" Sorry.")

    expect(page.locator(".rules-status")).to_have_text("Look at: Sorry only where it is due")
    expect(page.locator(".rules-status")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Back to the composed message").click()
    page.get_by_role("button", name="Replace my words").click()
    expect(page.locator(".rules-status")).to_be_hidden()

"""The generator, used as a person uses it: by role and label, with mouse, keys, or no script at all."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import clipboard, message, option


def test_it_opens_with_a_call_script_under_its_cues(page):
    expect(message(page)).to_contain_text("When they answer")
    expect(message(page)).to_contain_text("I've decided not to go ahead.")


@pytest.mark.slow
def test_choosing_the_email_shows_a_subject_apart_from_the_body(page):
    option(page, "Email").check()

    expect(message(page).locator(".subject")).to_contain_text("Not going ahead with the interview")
    expect(message(page).locator(".body")).not_to_contain_text("Not going ahead with the interview")


@pytest.mark.deep
def test_every_choice_changes_the_message(page):
    option(page, "Email").check()
    for group, chosen in [
        ("How far are things?", "I have already met them"),
        ("Will you give a reason?", "The job would mean moving"),
        ("Who are you telling?", "A recruiter"),
        ("How should it sound?", "Formal"),
        ("One more sentence?", "I would like to keep in touch"),
        ("How soon is it?", "Today"),
    ]:
        before = message(page).inner_text()
        option(page, chosen)
        page.get_by_role("radiogroup", name=group).get_by_role("radio", name=chosen).check()

        assert message(page).inner_text() != before, f"{chosen} made no difference."


def test_a_channel_asks_only_for_what_it_uses(page):
    expect(page.get_by_label("Your phone number")).to_be_hidden()
    option(page, "Voicemail").check()

    expect(page.get_by_label("Your phone number")).to_be_visible()
    expect(page.get_by_label("Company", exact=True)).to_be_hidden()


@pytest.mark.slow
def test_a_folded_question_says_what_is_chosen(page):
    question = page.locator("summary", has_text="How should it sound?")
    expect(question).to_contain_text("Warm")
    question.click()
    page.get_by_role("radio", name="Formal").click()

    expect(question).to_contain_text("Formal")
    expect(page.get_by_role("radio", name="Formal")).to_be_hidden()
    expect(question).to_be_focused()


@pytest.mark.slow
def test_by_keyboard_a_question_stays_open_while_its_options_are_tried(page):
    page.locator("summary", has_text="How should it sound?").press("Enter")
    page.get_by_role("radio", name="Warm").press("ArrowDown")

    expect(page.get_by_role("radio", name="Plain")).to_be_checked()
    expect(page.get_by_role("radio", name="Plain")).to_be_visible()


@pytest.mark.deep
def test_the_keyboard_alone_is_enough(page):
    option(page, "Phone call").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(option(page, "Email")).to_be_checked()
    press_tab_until(page, "document.activeElement.id === 'slot-recipient'")
    page.keyboard.type("Sam")
    press_tab_until(page, "document.activeElement.textContent === 'Copy the email'")
    page.keyboard.press("Enter")

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert "\n\nHello Sam," in clipboard(page)


def press_tab_until(page, condition):
    """Press Tab until the condition holds; a reader would give up after 30."""
    for _ in range(30):
        if page.evaluate(condition):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"The keyboard never got to {condition}.")


def test_enter_in_a_field_sends_nothing(page):
    page.get_by_label("Your name").fill("Robin")
    page.get_by_label("Your name").press("Enter")

    assert "Robin" not in page.url
    expect(page.get_by_label("Your name")).to_have_value("Robin")


def test_without_script_the_default_message_is_there_and_the_form_is_not(new_page):
    page = new_page("/generator/", java_script_enabled=False)

    expect(message(page)).to_contain_text("I've decided not to go ahead.")
    expect(page.get_by_text("Choosing and typing need JavaScript")).to_be_visible()
    expect(option(page, "Email")).to_be_hidden()
    expect(page.locator(".generator").get_by_role("button")).to_have_count(0)
    page.locator(".notice").get_by_role("link", name="Every message, written out").click()
    expect(page).to_have_url(re.compile(r"/messages/$"))


@pytest.mark.slow
def test_a_call_leads_on_to_the_voicemail_and_the_email_with_the_choices_kept(new_page):
    page = new_page("/generator/#stage=scheduled&reason=pay")
    page.get_by_label("Job title").fill("Analyst")
    message(page).get_by_role("link", name="Voicemail").click()
    expect(option(page, "Voicemail")).to_be_checked()
    expect(option(page, "The pay")).to_be_checked()
    expect(message(page)).to_contain_text("going ahead with the Analyst interview")


def test_a_purpose_offers_only_its_channels_and_choices(new_page):
    page = new_page("/generator/")
    option(page, "Confirm my no in writing, after the call").check()

    expect(option(page, "Email")).to_be_checked()
    expect(option(page, "Phone call")).to_be_hidden()
    expect(page.locator("summary", has_text="Will you give a reason?")).to_be_hidden()
    assert page.url.endswith("#purpose=confirm")


@pytest.mark.deep
@pytest.mark.parametrize("purpose", ["decline", "reschedule"])
def test_from_the_voicemail_the_email_is_one_tap_away(new_page, purpose):
    """The voicemail promises an email, and nothing beside it led there: the way on was in sight of the call alone."""
    page = new_page(f"/generator/#purpose={purpose}&channel=voicemail&notice=today")
    page.locator(".unanswered").get_by_role("link", name="Email", exact=True).locator("visible=true").click()

    expect(option(page, "Email")).to_be_checked()
    expect(option(page, "Today")).to_be_checked()
    expect(page.locator(".unanswered").locator("visible=true")).to_have_count(0)

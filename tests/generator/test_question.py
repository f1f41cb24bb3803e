"""While words were edited, the form came to say one thing and the words another: after a choice that was taken back, an
edit that was undone, and words that were kept."""

import pytest
from playwright.sync_api import expect

PAY = "The pay and terms aren't what I'm looking for"


@pytest.fixture
def page(new_page):
    """The email, being edited."""
    page = new_page("/generator/#channel=email")
    page.get_by_role("button", name="Edit the words").click()
    return page


@pytest.fixture
def area(page):
    """The text that is edited."""
    return page.get_by_role("textbox", name="Your message, to edit")


def chosen(page, option):
    """A radio button of the form."""
    return page.get_by_role("radio", name=option, exact=True)


def test_a_choice_that_is_taken_back_takes_its_question_back(page, area):
    area.fill("Mine.")
    chosen(page, "Pay or terms").check()
    expect(page.get_by_role("alert")).to_be_visible()
    chosen(page, "No reason").check()

    expect(page.get_by_role("alert")).to_be_hidden()
    expect(area).to_have_value("Mine.")
    chosen(page, "Pay or terms").check()
    expect(page.get_by_role("alert")).to_be_visible()


def test_an_edit_that_is_undone_lets_the_chosen_words_in(page, area):
    composed = area.input_value()
    area.fill("Mine.")
    chosen(page, "Pay or terms").check()
    area.fill(composed)

    expect(page.get_by_role("alert")).to_be_hidden()
    assert PAY in area.input_value(), (
        "The form says pay, so the words must say it once nothing of the reader's is lost."
    )


def test_words_that_are_kept_bring_back_the_choices_they_were_written_for(page, area):
    area.fill("Mine.")
    chosen(page, "Text message").check()
    page.get_by_role("button", name="Keep my words").click()

    expect(chosen(page, "Email")).to_be_checked()
    expect(page.get_by_role("button", name="Copy the email")).to_be_visible()
    expect(area).to_have_value("Mine.")
    expect(page.get_by_role("alert")).to_be_hidden()
    assert page.url.endswith("#channel=email")


def test_what_is_typed_beside_kept_words_asks_once(page, area):
    area.fill("Mine.")
    page.get_by_label("Their name").fill("Sam")
    page.get_by_role("button", name="Keep my words").click()

    expect(page.get_by_role("alert")).to_be_hidden()
    page.get_by_label("Their name").fill("Sam ")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(area).to_have_value("Mine.")

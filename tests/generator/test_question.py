"""The question whether to replace edited words: when it is asked, where, and what it leaves."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, choose, edit, option

PAY = "The pay isn't what I'm looking for"
HIDDEN = """() => {
  const shown = document.activeElement.closest("label") ?? document.activeElement;
  const { top, height, left, width } = shown.getBoundingClientRect();
  return Boolean(document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".ask"));
}"""


@pytest.fixture
def page(new_page):
    """The email, being edited."""
    page = new_page("/generator/#channel=email")
    edit(page)
    return page


@pytest.mark.deep
def test_a_choice_that_is_taken_back_takes_its_question_back(page):
    """While words were edited, the form came to say one thing and the words another: after a choice that was taken
    back, an edit that was undone, and words that were kept.
    """
    area(page).fill("Mine.")
    option(page, "The pay").check()
    expect(page.get_by_role("alert")).to_be_visible()
    option(page, "No reason").check()

    expect(page.get_by_role("alert")).to_be_hidden()
    expect(area(page)).to_have_value("Mine.")
    option(page, "The pay").check()
    expect(page.get_by_role("alert")).to_be_visible()


@pytest.mark.slow
def test_an_edit_that_is_undone_lets_the_chosen_words_in(page):
    composed = area(page).input_value()
    area(page).fill("Mine.")
    option(page, "The pay").check()
    area(page).fill(composed)

    expect(page.get_by_role("alert")).to_be_hidden()
    assert PAY in area(page).input_value(), (
        "The form says pay, so the words must say it once nothing of the reader's is lost."
    )


def test_words_that_are_kept_bring_back_the_choices_they_were_written_for(page):
    area(page).fill("Mine.")
    option(page, "Text message").check()
    page.get_by_role("button", name="Keep my words").click()

    expect(option(page, "Email")).to_be_checked()
    expect(page.get_by_role("button", name="Copy the email")).to_be_visible()
    expect(area(page)).to_have_value("Mine.")
    expect(page.get_by_role("alert")).to_be_hidden()
    assert page.url.endswith("#channel=email")


@pytest.mark.slow
def test_what_is_typed_beside_kept_words_asks_once(page):
    area(page).fill("Mine.")
    page.get_by_label("Their name").fill("Sam")
    page.get_by_role("button", name="Keep my words").click()

    expect(page.get_by_role("alert")).to_be_hidden()
    page.get_by_label("Their name").fill("Sam ")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(area(page)).to_have_value("Mine.")


@pytest.mark.slow
def test_while_the_question_is_open_everything_stays_that_of_the_words(new_page):
    page = new_page("/generator/")
    edit(page, "When they answer\nHello there.")
    option(page, "Email").check()
    for _ in range(2):
        expect(page.get_by_role("button", name="Copy the script")).to_be_visible()
        expect(page.get_by_role("button", name="Copy the subject alone")).to_be_hidden()
        expect(page.locator(".length")).to_have_text("The longest answer has 2 words; up to 60 is fine.")
        if page.get_by_role("alert").is_visible():
            page.get_by_role("button", name="Keep my words").click()


@pytest.mark.deep
def test_a_refused_text_is_not_offered_again_and_undoing_closes_the_question(new_page):
    page = new_page("/generator/#channel=email")
    edit(page)
    composed = area(page).input_value()
    area(page).fill("Mine.")
    option(page, "The pay").check()
    page.get_by_role("button", name="Keep my words").click()
    page.get_by_label("Their name").fill(" ")
    expect(page.get_by_role("alert")).to_be_hidden()

    option(page, "The timing").check()
    expect(page.get_by_role("alert")).to_be_visible()
    area(page).fill(composed)
    expect(page.get_by_role("alert")).to_be_hidden()


@pytest.mark.slow
def test_on_a_phone_the_question_is_in_view_where_it_arises(new_page):
    page = new_page("/generator/#channel=email", viewport={"width": 390, "height": 844})
    edit(page, "Mine.")
    page.get_by_label("Their name").fill("Sam")

    expect(page.get_by_role("button", name="Keep my words")).to_be_in_viewport()


@pytest.mark.deep
@pytest.mark.parametrize("height", [256, 700])
def test_no_field_has_the_focus_beneath_the_question(new_page, height):
    """On a phone the question whether to replace the words stood over the field that had the focus."""
    page = new_page("/generator/#channel=email", viewport={"width": 320 if height < 300 else 390, "height": height})
    edit(page, "Mine.")
    choose(page, "reason", "pay")
    expect(page.locator(".ask")).to_be_visible()
    page.locator("input[name=reason][value=pay]").focus()
    hidden = []
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate(HIDDEN) and not page.evaluate("Boolean(document.activeElement.closest('.ask'))"):
            hidden.append(page.evaluate("document.activeElement.id || document.activeElement.textContent"))

    assert hidden == [], "Give them more room with scroll-padding-bottom in extras.css."

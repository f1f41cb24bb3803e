"""The call, rehearsed: one answer at a time, by key or tap, with what they may ask one tap away."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import edit

KEYS = {"Alt": "altKey", "Control": "ctrlKey", "Meta": "metaKey"}


@pytest.fixture
def page(new_page):
    """The generator, with the rehearsal of the call open."""
    page = new_page("/generator/", viewport={"width": 390, "height": 844})
    page.get_by_role("button", name="Rehearse the call").click()
    expect(dialog(page)).to_be_visible()
    return page


def dialog(page):
    """The rehearsal."""
    return page.get_by_role("dialog", name="The call, one answer at a time")


def answer(page):
    """What is to be said now, with its cue."""
    return dialog(page).locator(".answer")


def test_it_starts_with_the_first_answer_and_says_how_long_it_takes(page):
    expect(answer(page)).to_contain_text("When they answer")
    expect(answer(page)).to_contain_text("Hello. I'm calling about the interview. Is this a good moment?")
    expect(dialog(page)).to_contain_text("1 of 3. About 4 seconds to say.")
    expect(dialog(page)).to_contain_text("Your side of the call takes about 20 seconds.")


@pytest.mark.deep
def test_tapping_goes_through_the_answers_and_ends_it(page):
    page.get_by_role("button", name="Next").click()
    expect(answer(page)).to_contain_text("If it is a good moment, say it")
    answer(page).click()
    expect(answer(page)).to_contain_text("To close")
    expect(page.get_by_role("button", name="Next")).to_have_count(0)

    dialog(page).get_by_role("button", name="Close").last.click()
    expect(dialog(page)).to_be_hidden()


@pytest.mark.deep
def test_the_keys_go_on_and_back_and_escape_returns_to_the_button(page):
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("To close")
    page.keyboard.press("ArrowLeft")
    expect(answer(page)).to_contain_text("If it is a good moment, say it")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(answer(page)).to_contain_text("When they answer")
    expect(page.get_by_role("button", name="Next")).to_be_focused()

    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Rehearse the call")).to_be_focused()


@pytest.mark.deep
@pytest.mark.parametrize(
    "viewport", [{"width": 320, "height": 640}, {"width": 1440, "height": 800}], ids=["phone", "desk"]
)
def test_every_branch_is_one_tap_away_and_leads_back_to_where_the_call_was(new_page, viewport):
    page = new_page("/generator/", viewport=viewport)
    page.get_by_role("button", name="Rehearse the call").click()
    page.get_by_role("button", name="Next").click()
    for cue, words in [
        ("If they ask why", "I'd rather not go into it"),
        ("If they offer another date or better terms", "my answer is still no"),
        ("If someone else answers", "Could I speak to the hiring manager"),
    ]:
        page.get_by_role("button", name=cue).click()
        expect(answer(page)).to_contain_text(words)
        page.get_by_role("button", name="Back to the call").click()
        expect(answer(page)).to_contain_text("If it is a good moment, say it")


@pytest.mark.slow
def test_it_speaks_the_words_as_they_were_edited(new_page):
    page = new_page("/generator/")
    edit(page, "When they answer\nMorning!\n\nIf they ask why\nNo reason.\n\nBye.")
    page.get_by_role("button", name="Rehearse the call").click()

    expect(answer(page)).to_contain_text("Morning!")
    page.get_by_role("button", name="If they ask why").click()
    expect(answer(page)).to_contain_text("No reason.")
    page.get_by_role("button", name="Back to the call").click()
    page.keyboard.press("ArrowRight")
    expect(answer(page)).to_have_text("Bye.")


@pytest.mark.slow
def test_a_name_that_is_typed_later_is_said(page):
    page.keyboard.press("Escape")
    page.get_by_label("Their name").fill("Sam")
    page.get_by_role("button", name="Rehearse the call").click()

    expect(answer(page)).to_contain_text("Hello Sam.")


@pytest.mark.slow
def test_back_can_be_pressed_again_until_there_is_nothing_before(new_page):
    """In the rehearsal, Back gave the focus to Next: pressed twice with the keyboard, it went back and forward
    again.
    """
    page = new_page("/generator/")
    page.get_by_role("button", name="Rehearse the call").click()
    dialog = page.get_by_role("dialog")
    for _ in range(2):
        dialog.get_by_role("button", name="Next").press("Enter")
    dialog.get_by_role("button", name="Back").focus()
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("2 of 3.")
    page.keyboard.press("Enter")

    expect(dialog).to_contain_text("1 of 3.")
    expect(dialog.get_by_role("button", name="Next")).to_be_focused()


@pytest.fixture
def zoomed(new_page):
    """The call being rehearsed on a screen at 400% zoom."""
    page = new_page("/generator/", viewport={"width": 320, "height": 256})
    page.get_by_role("button", name="Rehearse the call").click()
    return page


@pytest.mark.deep
@pytest.mark.parametrize("name", ["If they offer another date or better terms", "Next"])
def test_the_answer_that_was_asked_for_is_in_view_with_the_way_on(zoomed, name):
    """On a low screen the rehearsal stayed scrolled to its buttons, with the answer that was asked for above the
    edge.
    """
    zoomed.get_by_role("button", name=name).click()

    expect(zoomed.locator(".rehearsal .said")).to_be_in_viewport(ratio=0.5)
    expect(zoomed.locator(".rehearsal .next")).to_be_focused()
    expect(zoomed.locator(".rehearsal .next")).to_be_in_viewport(ratio=0.9)


@pytest.mark.slow
def test_keys_of_the_browser_itself_do_not_turn_the_page(zoomed):
    for modifier in ("Alt", "Control", "Meta"):
        zoomed.locator(".rehearsal").dispatch_event("keydown", {"key": "ArrowRight", f"{KEYS[modifier]}": True})

    expect(zoomed.get_by_role("dialog")).to_contain_text("1 of 3.")

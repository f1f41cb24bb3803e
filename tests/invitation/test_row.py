"""A pasted invitation fills the form, is shown line by line, and can be taken back as a whole."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.generator.steps import body, option
from tests.looks import faults

FIRST = Path(__file__).with_name("first")
STORED = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])"
PASTE = """(text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
}"""


def words(name):
    """The text of an invitation."""
    return (FIRST / name).read_text("utf-8")


@pytest.fixture
def page(new_page):
    """The generator on the day after most of the invitations were written."""
    return new_page("/generator/", prepare=lambda page: page.clock.set_fixed_time("2026-12-01T10:00:00"))


def open_row(page):
    """Open the row, and wait for what reads."""
    with page.expect_response("**/invitation.en.json"):
        page.get_by_text("Paste their invitation").click()


def paste(page, text):
    """Open the row and put a text into it."""
    page.get_by_text("Paste their invitation").click()
    page.get_by_label("What they wrote").fill(text)


def status(page):
    """The sentence that says what came of it."""
    return page.locator(".read")


def field(page, label):
    """An input of the form."""
    return page.get_by_label(label, exact=True)


def test_an_invitation_fills_the_names_the_day_and_the_choices(page):
    paste(page, words("02-data-analyst-zoom.txt"))

    expect(field(page, "Their name")).to_have_value("Marisol")
    expect(field(page, "Company")).to_have_value("Corvane Health")
    expect(field(page, "Job title")).to_have_value("Senior Data Analyst")
    expect(field(page, "Interview date")).to_have_value("2026-12-03")
    expect(field(page, "Their email address")).to_have_value("mvega@corvanehealth.example")
    expect(option(page, "Email")).to_be_checked()
    expect(option(page, "A date is fixed")).to_be_checked()
    assert "Marisol" in body(page)
    assert "Senior Data Analyst" in body(page)


@pytest.mark.slow
def test_each_thing_found_stands_with_its_words_and_leads_to_its_field(page):
    paste(page, words("02-data-analyst-zoom.txt"))
    lines = page.locator(".findings li")
    day = lines.filter(has_text="Interview date")

    expect(day).to_contain_text("Thursday 3 December 2026")
    expect(day).to_contain_text("from “Date: 12/03/2026”")
    page.get_by_role("button", name="Change: Company").click()
    expect(field(page, "Company")).to_be_focused()


@pytest.mark.slow
def test_one_tap_takes_all_of_it_back(page):
    before, url = body(page), page.url
    paste(page, words("02-data-analyst-zoom.txt"))
    expect(field(page, "Their name")).to_have_value("Marisol")
    page.get_by_role("button", name="Take all of it back").click()

    assert body(page) == before
    assert page.url.split("#")[0] == url
    for label in ("Job title", "Company", "Your name"):
        expect(field(page, label)).to_have_value("")
    expect(status(page)).to_have_text("Taken back. The form is as it was before.")


@pytest.mark.slow
def test_what_the_reader_typed_stays(page):
    field(page, "Company").fill("Acme")
    paste(page, words("02-data-analyst-zoom.txt"))

    expect(page.locator(".findings li", has_text="so yours stays")).to_contain_text("Corvane Health")
    expect(field(page, "Company")).to_have_value("Acme")
    page.get_by_role("button", name="Take all of it back").click()
    expect(field(page, "Company")).to_have_value("Acme")


@pytest.mark.deep
@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("20-asked-why.txt", "Answer when they ask why"),
        ("31-new-date.txt", "They offer another date, and I say no"),
        ("41-better-terms.txt", "They offer better terms, and I say no"),
        ("18-cold-linkedin.txt", "Answer a recruiter who wrote out of the blue"),
    ],
)
def test_their_other_mails_lead_to_the_fitting_answer(page, name, purpose):
    paste(page, words(name))

    expect(option(page, purpose)).to_be_checked()


@pytest.mark.deep
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("37-offer-creamery.txt", "This looks like a job offer"),
        ("32-rejection.txt", "This looks like a no from them"),
        ("43-newsletter.txt", "This does not look like a letter to you alone"),
        ("53-cancelled-theatre.txt", "they have cancelled it themselves"),
    ],
)
def test_what_is_no_invitation_is_said_and_fills_nothing(page, name, says):
    before = body(page)
    paste(page, words(name))

    expect(status(page)).to_contain_text(says)
    assert body(page) == before
    assert page.locator(".findings li").count() == 0


@pytest.mark.slow
def test_what_looks_like_fraud_gets_a_line_and_the_page_about_it(page):
    paste(page, words("44-scam-training-fee.txt"))
    warning = page.locator(".warned")

    expect(warning).to_contain_text("after money")
    assert page.request.get(warning.get_by_role("link").get_attribute("href")).ok


@pytest.mark.slow
def test_a_day_that_may_be_either_of_two_is_asked(page):
    paste(page, "Dear Claire,\nwe would like to see you on 05/02/2027 at ten.\nBest,\nNoel Sabatier")
    question = page.locator(".findings li", has_text="Which of these days is it?")

    expect(field(page, "Interview date")).to_have_value("")
    question.get_by_role("button", name="Friday 5 February 2027").click()
    expect(field(page, "Interview date")).to_have_value("2027-02-05")


@pytest.mark.slow
def test_an_interview_tomorrow_is_said_to_be_tomorrow(page):
    paste(page, "Hi Tia, can you come for an interview on 2 December at 10? Best, Mo")

    expect(option(page, "Tomorrow")).to_be_checked()


@pytest.mark.slow
def test_a_text_pasted_where_nothing_has_the_focus_opens_the_row(page):
    page.evaluate(PASTE, words("02-data-analyst-zoom.txt"))

    expect(field(page, "Their name")).to_have_value("Marisol")
    expect(page.get_by_label("What they wrote")).to_be_visible()


def test_a_text_pasted_into_a_field_stays_there(page):
    field(page, "Company").focus()
    page.evaluate(PASTE, "Acme")

    assert not page.get_by_label("What they wrote").is_visible()


@pytest.mark.slow
def test_everything_can_be_done_by_keyboard(page):
    page.get_by_text("Paste their invitation").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("What they wrote")).to_be_focused()
    page.keyboard.insert_text(words("02-data-analyst-zoom.txt"))
    expect(field(page, "Their name")).to_have_value("Marisol")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")

    expect(page.get_by_role("button", name="Change: Their name")).to_be_focused()


@pytest.mark.deep
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_in_what_was_found(new_page, colours):
    page = new_page(
        "/generator/", color_scheme=colours, reduced_motion="reduce", viewport={"width": 390, "height": 800}
    )
    paste(page, words("44-scam-training-fee.txt"))
    expect(page.locator(".findings")).to_be_visible()

    assert faults(page, height=800) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.slow
def test_a_trial_is_called_a_trial_in_the_message(page):
    paste(page, "hiya Joss, come do a trial shift with us Sunday 13th December 5pm as a barista, ask for Anselm x")

    expect(option(page, "A trial day or shift")).to_be_checked()
    expect(page.locator(".findings")).to_contain_text("do a trial shift")
    assert "trial day" in body(page)

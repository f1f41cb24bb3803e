"""What is typed and can't be used is said under its field; a date is asked about, or says how soon it is."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.generator.steps import message, option

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
PAUSE = 700
SAID = """() => {
  self.said = [];
  const watch = (note) => new MutationObserver(() => self.said.push(note.textContent))
    .observe(note, { childList: true, characterData: true, subtree: true });
  document.querySelectorAll("[aria-live], [role=status], [role=alert]").forEach(watch);
}"""
UNUSED = {
    ("call", "Their phone number", "call me"): "This does not look like a phone number",
    ("call", "Their phone number", "020 7946 0999 07700 900123"): "too long to be one phone number",
    ("call", "Their phone number", "020 7946 0999 / 07700 900123"): "It will call 02079460999.",
    ("email", "Their email address", "anna smith@example.com"): "This does not look like an email address",
    ("email", "Their email address", "anna@example.com, bob@example.com"): "The draft goes to anna@example.com.",
}


@pytest.fixture
def open_at(new_page):
    """A function that opens the form with its choices, on 30 November 2026."""
    return lambda end="": new_page(f"/generator/#{end}", prepare=lambda page: page.clock.set_fixed_time(NOON))


def note(page, label):
    """The sentence that describes a field."""
    ids = page.get_by_label(label).get_attribute("aria-describedby").split()
    return page.locator(f"#{ids[-1]}")


def give_date(page, date):
    """Type an interview date, and leave the field."""
    page.get_by_label("Interview date").fill(date)
    page.get_by_label("Interview date").blur()


@pytest.mark.deep
@pytest.mark.parametrize(("channel", "label", "typed"), UNUSED)
def test_what_cannot_be_used_is_said_under_its_field(open_at, channel, label, typed):
    page = open_at(f"channel={channel}")
    page.get_by_label(label).fill(typed)
    page.get_by_label(label).blur()

    expect(note(page, label)).to_contain_text(UNUSED[channel, label, typed])
    expect(note(page, label)).to_have_attribute("aria-live", "polite")


@pytest.mark.deep
def test_nothing_is_said_at_a_key_and_what_is_mended_is_withdrawn_at_once(open_at):
    page = open_at()
    page.evaluate(SAID)
    number = page.get_by_label("Their phone number")
    number.press_sequentially("call 020 7946 0999 / 07", delay=20)
    page.wait_for_timeout(PAUSE)
    assert page.evaluate("self.said") == []

    number.fill("call me")
    number.blur()
    expect(note(page, "Their phone number")).not_to_be_empty()
    expect(number).to_have_attribute("aria-invalid", "true")
    number.press_sequentially(" 020 7946 0999")
    expect(note(page, "Their phone number")).to_be_empty()
    expect(number).to_have_attribute("aria-invalid", "false")


@pytest.mark.deep
def test_a_past_date_offers_that_it_was_missed(open_at):
    page = open_at("channel=email")
    give_date(page, "2026-11-27")
    expect(note(page, "Interview date")).to_have_text("This day is past.")
    page.get_by_role("button", name="I missed it").click()

    assert page.url.endswith("#purpose=missed&channel=email&what=earlier")
    expect(message(page)).to_contain_text("Friday 27 November")
    expect(page.get_by_label("Interview date")).to_be_focused()
    expect(note(page, "Interview date")).to_be_empty()
    expect(page.get_by_role("button", name="I missed it")).to_be_hidden()
    page.go_back()
    expect(option(page, "Decline the interview")).to_be_checked()


@pytest.mark.deep
@pytest.mark.parametrize(("end", "date"), [("", "2062-03-02"), ("purpose=missed&what=earlier", "2020-01-01")])
def test_a_date_more_than_a_year_away_is_asked_about_and_said_with_its_year(open_at, end, date):
    page = open_at(end)
    give_date(page, date)

    expect(note(page, "Interview date")).to_have_text("This day is more than a year away. Is the year right?")
    expect(message(page)).to_contain_text(date[:4])


def test_a_date_within_a_year_is_said_without_it_and_nothing_is_asked(open_at):
    page = open_at()
    give_date(page, "2027-11-30")
    page.wait_for_timeout(PAUSE)

    expect(note(page, "Interview date")).to_be_empty()
    expect(message(page)).to_contain_text("on Tuesday 30 November.")


@pytest.mark.deep
@pytest.mark.parametrize(("date", "name"), [("2026-11-30", "Today"), ("2026-12-01", "Tomorrow")])
def test_a_date_of_today_or_tomorrow_says_how_soon_it_is(open_at, date, name):
    page = open_at("channel=email")
    give_date(page, date)
    expect(option(page, name)).to_be_checked()
    expect(page.locator("[data-advice]:not([hidden])")).to_contain_text("Phone first")
    expect(note(page, "Interview date")).to_have_text(f"The message says “{name.lower()}” in place of this date.")
    expect(page.locator(".subject-text")).to_contain_text(f"{name.lower()}'s")

    give_date(page, "2026-12-24")
    expect(option(page, "In good time")).to_be_checked()
    expect(note(page, "Interview date")).to_be_empty()


@pytest.mark.slow
def test_what_the_reader_says_of_how_soon_it_is_stands_against_the_date(open_at):
    page = open_at()
    option(page, "Tomorrow").check()
    option(page, "In good time").check()
    give_date(page, "2026-11-30")

    expect(option(page, "In good time")).to_be_checked()


@pytest.mark.slow
def test_a_date_that_the_browser_cannot_use_is_said_and_all_else_goes_on(new_page):
    page = new_page("/generator/", prepare=lambda page: page.add_init_script("delete self.Intl"))
    give_date(page, "2027-03-02")
    expect(note(page, "Interview date")).to_have_text("This date cannot be used, so the message leaves it out.")
    page.get_by_label("Their name").fill("Sam")

    expect(message(page)).to_contain_text("Hello Sam.")


@pytest.mark.deep
@pytest.mark.parametrize("channel", ["email", "text", "chat"])
def test_a_text_too_long_for_a_web_address_is_not_offered_to_a_service(open_at, channel):
    page = open_at(f"channel={channel}")
    page.get_by_text("More ways to send or keep it").click()
    services = page.locator(".generator a[target=_blank]")
    expect(services.first).to_be_visible()
    page.get_by_role("button", name="Edit the words").click()
    page.get_by_role("textbox", name="Your message, to edit").fill("я" * 7200)

    expect(services.locator("visible=true")).to_have_count(0)


@pytest.mark.deep
def test_a_past_day_of_another_person_or_of_a_missed_interview_offers_nothing(open_at):
    for end, said in {"purpose=for-someone": "This day is past.", "purpose=missed&what=earlier": ""}.items():
        page = open_at(end)
        give_date(page, "2026-11-27")
        page.wait_for_timeout(PAUSE)

        expect(note(page, "Interview date")).to_have_text(said)
        expect(page.get_by_role("button", name="I missed it")).to_be_hidden()

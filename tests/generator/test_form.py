"""The generator, used as a person uses it: by role and label, with mouse, keys, or no script at all."""

import re

import pytest
from playwright.sync_api import expect

AWKWARD = "50% remote {company} $& <b>"


@pytest.fixture
def page(new_page):
    """The generator's page, allowed to use the clipboard."""
    return new_page("/generator/", permissions=["clipboard-read", "clipboard-write"])


def message(page):
    """The region that shows the message."""
    return page.get_by_role("region", name="Your message")


def clipboard(page):
    """What was copied."""
    return page.evaluate("navigator.clipboard.readText()")


def test_it_opens_with_a_call_script_under_its_cues(page):
    expect(message(page)).to_contain_text("When they answer")
    expect(message(page)).to_contain_text("I've decided not to go ahead with the interview.")


def test_choosing_the_email_shows_a_subject_apart_from_the_body(page):
    page.get_by_role("radio", name="Email", exact=True).check()

    expect(message(page).locator(".subject")).to_contain_text("Thank you for the invitation, but I must decline")
    expect(message(page).locator(".body")).not_to_contain_text("Thank you for the invitation, but I must decline")


def test_every_choice_changes_the_message(page):
    page.get_by_text("More choices").click()
    page.get_by_role("radio", name="Email", exact=True).check()
    for group, option in [
        ("Where do things stand?", "It is today"),
        ("Will you give a reason?", "Relocation"),
        ("Who are you telling?", "A recruiter"),
        ("How should it sound?", "Formal"),
        ("Will you leave the door open?", "Keep in touch"),
    ]:
        before = message(page).inner_text()
        page.get_by_role("group", name=group).get_by_role("radio", name=option).check()

        assert message(page).inner_text() != before, f"{option} made no difference."


def test_what_is_typed_appears_exactly_so(page):
    page.get_by_label("Job title").fill(AWKWARD)

    expect(message(page).locator(".body")).to_contain_text(f"for the {AWKWARD} role")


def test_spaces_and_line_ends_around_a_name_leave_no_trace(page):
    page.get_by_label("Their name").fill("  Sam \u00a0 Okafor ")

    expect(message(page).locator(".body")).to_contain_text("Hello Sam Okafor. I'm calling")


def test_the_date_is_written_out(page):
    page.get_by_label("Interview date").fill("2027-03-02")

    expect(message(page).locator(".body")).to_contain_text("the interview on Tuesday 2 March.")


def test_a_channel_asks_only_for_what_it_uses(page):
    expect(page.get_by_label("Your phone number")).to_be_hidden()
    page.get_by_role("radio", name="Voicemail").check()

    expect(page.get_by_label("Your phone number")).to_be_visible()
    expect(page.get_by_label("Interview date")).to_be_hidden()


def test_the_folded_choices_say_where_they_stand(page):
    page.get_by_text("More choices").click()
    page.get_by_role("radio", name="Formal").check()
    page.get_by_text("More choices").click()

    expect(page.locator(".folded summary")).to_contain_text("The hiring manager, Formal, Just say goodbye")


def test_copying_puts_the_message_on_the_clipboard_and_says_so(page):
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("button", name="Copy the email").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("Hello,\n\nThank you for considering me")
    assert clipboard(page).endswith("Kind regards")


def test_the_subject_is_copied_by_itself(page):
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("button", name="Copy the subject").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page) == "Thank you for the invitation, but I must decline"


def test_the_script_is_copied_with_its_cues(page):
    page.get_by_role("button", name="Copy the script").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("When they answer\nHello. I'm calling about the interview.")


def test_when_the_clipboard_is_refused_the_text_is_selected_and_that_is_said(new_page):
    page = new_page("/generator/")
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); "
        "document.execCommand = () => false; }"
    )
    page.get_by_role("button", name="Copy the script").click()

    expect(page.get_by_role("status")).to_contain_text("did not allow copying. The text is selected")
    assert "I'm calling about the interview" in page.evaluate("String(getSelection())")


def test_the_address_holds_the_choices_and_never_what_was_typed(page):
    page.get_by_label("Your name").fill("Robin Example")
    page.get_by_role("radio", name="It is today").check()
    page.get_by_role("radio", name="Email", exact=True).check()

    assert re.search(r"/generator/#channel=email&stage=same-day$", page.url)
    assert "Robin" not in page.url + page.title()


def test_a_link_opens_the_form_with_its_choices(new_page):
    page = new_page("/generator/#channel=text&reason=pay&tone=formal")

    expect(page.get_by_role("radio", name="Text message")).to_be_checked()
    expect(page.get_by_role("radio", name="Pay or terms")).to_be_checked()
    expect(message(page)).to_contain_text("The pay and terms are not right for me. Kind regards.")


def test_a_link_with_unknown_ids_opens_the_form_all_the_same(new_page):
    page = new_page("/generator/#channel=pigeon&reason=pay&colour=red&&=%E0%A4%A")

    expect(page.get_by_role("radio", name="Phone call")).to_be_checked()
    expect(page.get_by_role("radio", name="Pay or terms")).to_be_checked()


def test_the_keyboard_alone_is_enough(page):
    page.get_by_role("radio", name="Phone call").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Email", exact=True)).to_be_checked()
    press_tab_until(page, "document.activeElement.id === 'slot-recipient'")
    page.keyboard.type("Sam")
    press_tab_until(page, "document.activeElement.textContent === 'Copy the email'")
    page.keyboard.press("Enter")

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("Hi Sam,")


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


def test_nothing_typed_leaves_the_page_or_is_stored(page):
    page.locator(".generator").hover()
    page.wait_for_selector(".rehearsal", state="attached")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if not is_tab_icon(request) else None)
    for label in ("Their name", "Job title", "Company", "Your name"):
        page.get_by_label(label, exact=True).fill("Confidential")
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("button", name="Copy the email").click()
    expect(page.get_by_role("status")).not_to_be_empty()

    kept = page.evaluate(
        "async () => JSON.stringify([{...localStorage}, {...sessionStorage}, await indexedDB.databases()])"
    )
    assert asked == []
    assert "Confidential" not in kept + page.url
    assert page.context.cookies() == []


def is_tab_icon(request):
    """Whether the browser itself fetches the icon of its tab, which it does when it has time."""
    return request.url.endswith("/assets/favicon.svg")


def test_on_a_phone_the_message_is_one_tap_away(new_page):
    page = new_page("/generator/", viewport={"width": 320, "height": 640})
    link = page.get_by_role("link", name="See your message")
    expect(link).to_be_in_viewport()
    link.click()

    expect(message(page).get_by_text("When they answer")).to_be_in_viewport()


def test_without_script_the_default_message_is_there_and_the_form_is_not(new_page):
    page = new_page("/generator/", java_script_enabled=False)

    expect(message(page)).to_contain_text("I've decided not to go ahead with the interview.")
    expect(page.get_by_text("Choosing and typing need JavaScript")).to_be_visible()
    expect(page.get_by_role("radio", name="Email", exact=True)).to_be_hidden()
    expect(page.get_by_role("button")).to_have_count(0)
    page.locator(".notice").get_by_role("link", name="Every message, written out").click()
    expect(page).to_have_url(re.compile(r"/messages/$"))

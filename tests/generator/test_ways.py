"""The other ways out of the sheet: call, text message, chat, share sheet."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import body, href, option, subject

NUMBERS = {
    "0044 (0)20 7946 0999": "00442079460999",
    "(+44) (0)20 7946 0999": "+442079460999",
    "(0)20 7946 0999": "02079460999",
    "\u202a+44 20 7946 0999\u202c": "+442079460999",
    "+44\u200b 20\u00a07946\u2011\u20600999": "+442079460999",
    "020 7946\u20130999": "02079460999",
    "020 7946\u22120999 ext. 5": "02079460999",
    "(+44) 20 7946+0999": "+442079460999",
}


def test_a_phone_number_brings_the_call_and_the_text_message(new_page):
    page = new_page("/generator/")
    expect(page.get_by_role("link", name="Call them now")).to_be_hidden()
    page.get_by_label("Their phone number").fill("+44 (0)20 7946 0999, ext. 5")
    assert href(page, "Call them now")[0].path == "+442079460999"

    option(page, "Text message").check()
    parts, query = href(page, "Open in your messages app")
    assert (parts.scheme, parts.path, query) == ("sms", "+442079460999", {"body": body(page)})


@pytest.mark.slow
def test_whatsapp_gets_the_text_and_an_international_number(new_page):
    page = new_page("/generator/#channel=chat")
    page.get_by_text("More ways to send or keep it").click()
    for number, path in {
        "+44 20 7946 0999": "/442079460999",
        "0044 2079460999": "/442079460999",
        "020 79": "/",
    }.items():
        page.get_by_label("Their phone number").fill(number)
        parts, query = href(page, "Open in WhatsApp")

        assert (parts.netloc, parts.path, query) == ("wa.me", path, {"text": body(page)})


@pytest.mark.slow
def test_the_share_sheet_gets_subject_and_text_where_there_is_one(open_email):
    page = open_email(
        prepare=lambda page: page.add_init_script("navigator.share = async (data) => { self.shared = data; }")
    )
    page.get_by_role("button", name="Share with another app").click()

    assert page.evaluate("self.shared") == {"title": subject(page), "text": body(page)}


@pytest.mark.slow
def test_without_a_share_sheet_there_is_no_button_for_it(open_email):
    page = open_email(prepare=lambda page: page.add_init_script("delete Navigator.prototype.share"))

    expect(page.get_by_role("button", name="Share with another app")).to_be_hidden()


@pytest.mark.deep
def test_every_way_of_options_yml_is_there_and_has_a_name(new_page, catalogue):
    page = new_page("/generator/")
    words = catalogue["words"]
    for channel, ways in catalogue["ways"].items():
        option(page, words["choices"]["channel"]["options"][channel]).check()
        names = page.locator(":is(.bar, .beside, .more-actions) > :not(.to-choices)").evaluate_all(
            "(all) => all.map((one) => one.textContent)"
        )

        assert names == [
            words["copy"][channel] if way == "copy" else words["ways"][way]
            for way in [*sorted(ways["bar"], key="copy".__ne__), *ways["beside"], *ways["more"]]
        ]


@pytest.mark.slow
def test_for_a_thumb_the_mail_program_comes_first_and_a_text_needs_no_number(new_page):
    page = new_page("/generator/#channel=email", has_touch=True, is_mobile=True)
    expect(page.locator(".bar [data-main]")).to_have_text("Open in mail")
    option(page, "Text message").check()

    parts, query = href(page, "Open in your messages app")
    assert (parts.scheme, parts.path, query) == ("sms", "", {"body": body(page)})


@pytest.mark.slow
def test_a_script_goes_from_the_desk_to_the_readers_own_phone_by_mail(page):
    page.get_by_label("Their name").fill("Ms Green")
    page.get_by_text("More ways to send or keep it").click()
    parts, query = href(page, "Send it to my own phone")

    assert (parts.scheme, parts.path, query["subject"]) == ("mailto", "", "What to say")
    assert "Hello Ms Green." in query["body"]


@pytest.mark.deep
def test_a_number_is_dialled_whole_and_from_anywhere(page):
    """A "(0)" after 00 was dialled, which reaches a stranger; and unseen marks and other dashes cut a number in two."""
    for typed, dialled in NUMBERS.items():
        page.get_by_label("Their phone number").fill(typed)

        expect(page.get_by_role("link", name="Call them now")).to_have_attribute("href", f"tel:{dialled}")


@pytest.mark.slow
def test_a_number_without_a_digit_brings_no_call(page):
    page.get_by_label("Their phone number").fill("999")
    expect(page.get_by_role("link", name="Call them now")).to_be_visible()
    page.get_by_label("Their phone number").fill("+ ()")

    expect(page.get_by_role("link", name="Call them now")).to_be_hidden()

"""Mail: the link and the services, judged by what arrives."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, body, downloaded, edit, href, parsed, subject, text_of

SERVICES = {
    "Open in Gmail": ("mail.google.com", "to", "su", "body"),
    "Open in Outlook on the web": ("outlook.live.com", "to", "subject", "body"),
    "Open in Yahoo Mail": ("compose.mail.yahoo.com", "to", "subject", "body"),
}
ADDRESSES = {
    "\u202azoe@example.test\u202c": "zoe@example.test",
    "zoe\u200b@example.test\ufeff": "zoe@example.test",
    "zoe\x01@example.test": "",
    "zoe\ud800@example.test": "",
}


def test_the_mail_program_gets_recipient_subject_and_text(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe+jobs@example.test")
    parts, query = href(page, "Open in mail")

    assert (parts.scheme, parts.path) == ("mailto", "zoe%2Bjobs@example.test")
    assert query == {"subject": subject(page), "body": body(page)}


@pytest.mark.slow
def test_a_mail_link_ends_its_lines_in_cr_lf_and_has_no_recipient_without_an_address(open_email):
    parts, _ = href(open_email(), "Open in mail")

    assert parts.path == ""
    assert "%0D%0A%0D%0A" in parts.query
    assert not re.search(r"(?<!%0D)%0A", parts.query)


@pytest.mark.slow
def test_what_is_no_address_is_not_sent_to(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe, bcc@x?cc=y")

    assert href(page, "Open in mail")[0].path == ""
    _, content = downloaded(page, "Save as a draft (.eml)")
    assert parsed(content)["To"] is None


@pytest.mark.slow
def test_a_text_too_long_for_a_mail_link_leaves_the_draft_file_which_holds_it_all(open_email):
    page = open_email()
    edit(page)
    text = "Thank you, and no. " * 100
    area(page).fill(text)

    expect(page.get_by_role("link", name="Open in mail")).to_be_hidden()
    expect(page.get_by_text("The text is too long for your mail program to take from a link.")).to_be_visible()
    _, content = downloaded(page, "Save as a draft (.eml)")
    assert text_of(content) == text


@pytest.mark.slow
def test_a_mail_service_gets_recipient_subject_and_text_and_that_is_said(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe@example.test")
    for name, (host, *keys) in SERVICES.items():
        parts, query = href(page, name)
        link = page.get_by_role("link", name=name)

        assert parts.netloc == host
        assert [query[key] for key in keys] == ["zoe@example.test", subject(page), body(page)]
        assert "+" not in parts.query, "Some services show a plus where a space was written so."
        assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener noreferrer")
    expect(page.get_by_text("When you open one, your text goes there with you.")).to_be_visible()


def test_edited_words_are_what_leaves(open_email):
    page = open_email()
    edit(page, "Mine.\n\nThank you.")

    assert href(page, "Open in mail")[1]["body"] == "Mine.\n\nThank you."
    assert text_of(downloaded(page, "Save as a draft (.eml)")[1]) == "Mine.\n\nThank you."


@pytest.mark.slow
def test_unseen_marks_in_an_address_are_dropped_and_control_characters_refused(new_page):
    page = new_page("/generator/#channel=email")
    for typed, to in ADDRESSES.items():
        page.evaluate("(typed) => { document.querySelector('#destination-address').value = typed; }", typed)
        page.locator(".length").click()
        link = page.get_by_role("link", name="Open in mail").get_attribute("href")

        assert link.startswith(f"mailto:{to}?"), f"{typed!r}: {link}"

"""Mail: the link, the services and the draft file, judged by what arrives."""

import email.policy
import re
from urllib.parse import parse_qs, unquote

from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.twins.compose import as_text, compose
from tests.combinations import TYPED
from tests.generator.conftest import AWKWARD_NAME
from tests.generator.steps import area, body, edit, href, subject

DRAFTS = """async (letters) => {
  const { draft } = await import("/overrides/generator/files.js");
  const { LINKS: { mail } } = await import("/overrides/generator/links.js");
  return letters.map((letter) => [draft(letter), mail(letter)]);
}"""
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
DRAFT = """async (letter) => (await import("/overrides/generator/files.js")).draft(letter)"""


def downloaded(page, name):
    """The name and the bytes of the file that a button saves."""
    with page.expect_download() as saving:
        page.get_by_role("button", name=name).click()
    return saving.value.suggested_filename, saving.value.path().read_bytes()


def parsed(draft):
    """A draft as a mail program reads it."""
    return email.message_from_bytes(draft, policy=email.policy.default)


def text_of(draft):
    """The text of a draft, its line ends as the page has them."""
    return parsed(draft).get_content().replace("\r\n", "\n")


def letters(catalogue):
    """Every purpose in every channel with awkward fields: (the letter as the script gets it, the composed message)."""
    for purpose, channels in catalogue["shapes"].items():
        for channel in channels:
            message = compose(catalogue, complete(catalogue, {"purpose": purpose, "channel": channel}), TYPED)
            letter = {"subject": message["subject"], "text": as_text(message), "number": ""}
            yield {**letter, "recipient": TYPED["recipient"], "address": "zoë.o'brien+jobs@exämple.test"}
            yield {**letter, "recipient": "", "address": ""}


def test_the_draft_and_the_mail_link_of_every_message_read_back_the_same(new_page, catalogue, figures):
    given = list(letters(catalogue))
    for letter, (draft, link) in zip(given, new_page("/generator/").evaluate(DRAFTS, given), strict=True):
        assert re.search(r"[^\r]\n|\r[^\n]", draft) is None, "A line of the draft ends otherwise than in CRLF."
        assert max(map(len, draft.split("\r\n"))) <= 998
        message = parsed(draft.encode())

        assert message["Subject"] == (letter["subject"] or None)
        assert text_of(draft.encode()) == letter["text"]
        assert message["X-Unsent"] == "1"
        assert [part.display_name for part in message["To"].addresses] == [AWKWARD_NAME] if letter["address"] else True
        assert not message.defects

        to, _, query = link.removeprefix("mailto:").partition("?")
        fields = parse_qs(query, strict_parsing=True)
        assert unquote(to) == letter["address"]
        assert fields["body"] == [letter["text"].replace("\n", "\r\n")]
        assert fields.get("subject", [""]) == [letter["subject"]]
    figures.append(f"{len(given)} drafts and mail links read back the same")


def test_the_mail_program_gets_recipient_subject_and_text(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe+jobs@example.test")
    parts, query = href(page, "Open in your mail program")

    assert (parts.scheme, parts.path) == ("mailto", "zoe%2Bjobs@example.test")
    assert query == {"subject": subject(page), "body": body(page)}


def test_a_mail_link_ends_its_lines_in_cr_lf_and_has_no_recipient_without_an_address(open_email):
    parts, _ = href(open_email(), "Open in your mail program")

    assert parts.path == ""
    assert "%0D%0A%0D%0A" in parts.query
    assert not re.search(r"(?<!%0D)%0A", parts.query)


def test_what_is_no_address_is_not_sent_to(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe, bcc@x?cc=y")

    assert href(page, "Open in your mail program")[0].path == ""
    _, content = downloaded(page, "Save as a draft (.eml)")
    assert parsed(content)["To"] is None


def test_a_text_too_long_for_a_mail_link_leaves_the_draft_file_which_holds_it_all(open_email):
    page = open_email()
    edit(page)
    text = "Thank you, and no. " * 100
    area(page).fill(text)

    expect(page.get_by_role("link", name="Open in your mail program")).to_be_hidden()
    expect(page.get_by_text("The text is too long for your mail program to take from a link.")).to_be_visible()
    _, content = downloaded(page, "Save as a draft (.eml)")
    assert text_of(content) == text


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


def test_the_draft_file_opens_as_a_draft_with_the_same_words(open_email):
    page = open_email()
    page.get_by_label("Their email address").fill("zoe@example.test")
    name, content = downloaded(page, "Save as a draft (.eml)")
    message = parsed(content)

    assert name == "decline-email.eml"
    assert (message["Subject"], message["X-Unsent"]) == (subject(page), "1")
    assert text_of(content) == body(page)
    assert [(to.display_name, to.addr_spec) for to in message["To"].addresses] == [(AWKWARD_NAME, "zoe@example.test")]
    expect(page.locator(".status")).to_contain_text("Saved as decline-email.eml.")


def test_the_text_file_holds_subject_and_text(open_email):
    page = open_email()
    name, content = downloaded(page, "Save as a text file (.txt)")

    assert name == "decline-email.txt"
    assert content.decode().replace("\r\n", "\n") == f"{subject(page)}\n\n{body(page)}\n"


def test_edited_words_are_what_leaves(open_email):
    page = open_email()
    edit(page, "Mine.\n\nThank you.")

    assert href(page, "Open in your mail program")[1]["body"] == "Mine.\n\nThank you."
    assert text_of(downloaded(page, "Save as a draft (.eml)")[1]) == "Mine.\n\nThank you."


def test_no_line_of_a_draft_that_holds_an_encoded_name_is_longer_than_76_signs(new_page):
    """A long name made a line that RFC 2047 does not allow."""
    letter = {"subject": "", "text": "No.", "recipient": "Zoë " * 9, "address": "a-rather-long-address@a-firm.example"}
    lines = new_page("/generator/").evaluate(DRAFT, letter).split("\r\n")

    assert [line for line in lines if "=?" in line and len(line) > 76] == []
    assert any(line.endswith("<a-rather-long-address@a-firm.example>") for line in lines)


def test_unseen_marks_in_an_address_are_dropped_and_control_characters_refused(new_page):
    page = new_page("/generator/#channel=email")
    for typed, to in ADDRESSES.items():
        page.evaluate("(typed) => { document.querySelector('#destination-address').value = typed; }", typed)
        page.locator(".length").click()
        link = page.get_by_role("link", name="Open in your mail program").get_attribute("href")

        assert link.startswith(f"mailto:{to}?"), f"{typed!r}: {link}"

"""What is saved: the draft file, which a mail program reads back the same, and the text file."""

import re
from urllib.parse import parse_qs, unquote

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.twins.compose import as_text, compose
from tests.combinations import TYPED
from tests.generator.conftest import AWKWARD_NAME
from tests.generator.steps import body, downloaded, parsed, subject, text_of

DRAFTS = """async (letters) => {
  const { draft } = await import("/overrides/generator/files.js");
  const { LINKS: { mail } } = await import("/overrides/generator/links.js");
  return letters.map((letter) => [draft(letter), mail(letter)]);
}"""
DRAFT = """async (letter) => (await import("/overrides/generator/files.js")).draft(letter)"""


def letters(catalogue):
    """Every purpose in every channel with awkward fields: (the letter as the script gets it, the composed message)."""
    for purpose, channels in catalogue["shapes"].items():
        for channel in channels:
            message = compose(catalogue, complete(catalogue, {"purpose": purpose, "channel": channel}), TYPED)
            letter = {"subject": message["subject"], "text": as_text(message), "number": ""}
            yield {**letter, "recipient": TYPED["recipient"], "address": "zoë.o'brien+jobs@exämple.test"}
            yield {**letter, "recipient": "", "address": ""}


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
def test_the_text_file_holds_subject_and_text(open_email):
    page = open_email()
    name, content = downloaded(page, "Save as a text file (.txt)")

    assert name == "decline-email.txt"
    assert content.decode().replace("\r\n", "\n") == f"{subject(page)}\n\n{body(page)}\n"


def test_no_line_of_a_draft_that_holds_an_encoded_name_is_longer_than_76_signs(new_page):
    """A long name made a line that RFC 2047 does not allow."""
    letter = {"subject": "", "text": "No.", "recipient": "Zoë " * 9, "address": "a-rather-long-address@a-firm.example"}
    lines = new_page("/generator/").evaluate(DRAFT, letter).split("\r\n")

    assert [line for line in lines if "=?" in line and len(line) > 76] == []
    assert any(line.endswith("<a-rather-long-address@a-firm.example>") for line in lines)

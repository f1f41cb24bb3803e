"""Rubbish in what leaves the form and in the address that opens it: files, links, snippets and fragments."""

import email.policy
import re
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from macros.catalogue.cases import complete
from macros.show import render
from macros.twins.compose import compose
from tests import rubbish
from tests.fuzzing import in_area, in_input, one_line, run, trimmed, well_formed
from tests.sampling import some

TEXTS = rubbish.texts()
pytestmark = pytest.mark.sampled
DRAFTED = """
return texts.map((typed, index) => {
  const { subject, text } = given[index];
  return m.files.draft({ subject, text, recipient: subject, address: "zoe@example.test" });
});"""
HEADERS = ["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
SENT = """
const root = document.querySelector(".generator");
return texts.map((typed) => {
  type(root.querySelector(given), typed);
  root.querySelector(".length").click();
  const links = root.querySelectorAll(":is(.bar, .beside, .more-actions) a");
  return Object.fromEntries(Array.from(links, ({ className, href }) => [className, href]));
});"""
# Nothing that adds a recipient, a key, a line or a mark that nobody sees.
TO = r"[^@?&]+@example\.test"
LINKS = {
    "mail": rf"mailto:({TO})?\?subject=[^&]*&body=[^&]*",
    "gmail": r"https://mail\.google\.com/mail/\?view=cm&fs=1(&to=[^&]+)?&su=[^&]*&body=[^&]*",
    "sms": r"sms:(\+?[0-9]+)?\?&body=[^&]*",
    "whatsapp": r"https://wa\.me/[0-9]*\?text=[^&]*",
}
SNIPPED = """
return texts.map((typed) => {
  type(document.querySelector("#link-words"), typed);
  return Array.from(document.querySelectorAll("[data-snippet=html], [data-snippet=button]"), ({ value }) => value);
});"""
READ = """
const own = () => Object.getOwnPropertyNames(Object.prototype).length;
const before = own();
const read = texts.map((end) => {
  const { choices, named, unread } = m.choices.fromFragment(end, given);
  const again = m.choices.fromFragment(`#${m.choices.toFragment(choices, given)}`, given);
  return [choices, named, unread, again];
});
return [read, own() - before];"""
FOLLOWED = """
const form = document.querySelector("form.choices");
const seen = [];
for (const end of texts) {
  const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  location.hash = end;
  await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 50))]);
  const names = Object.keys(given.choices);
  const chosen = Object.fromEntries(names.map((choice) => [choice, form.elements[choice].value]));
  seen.push([m.choices.fromFragment(end, given), chosen, location.hash, self.ran ?? false]);
}
return seen;"""


@pytest.fixture
def given(catalogue):
    """What of the catalogue an address is read by."""
    return {key: catalogue[key] for key in ("choices", "offered", "aliases", "shapes")}


@pytest.mark.slow
def test_a_draft_of_rubbish_is_one_that_a_mail_program_reads(new_page, figures):
    texts = [text for text in some(TEXTS[::7]) if one_line(text) and well_formed(text) == text]
    letters = [{"subject": one_line(text), "text": in_area(text)} for text in texts]
    drafts = run(new_page("/generator/"), DRAFTED, texts, letters)
    figures.append(f"{len(drafts)} drafts of rubbish read back the same")
    for letter, draft in zip(letters, drafts, strict=True):
        message = email.message_from_bytes(draft.encode(), policy=email.policy.default)

        assert draft.isascii()
        assert message.keys() == HEADERS
        assert str(message["Subject"]) == letter["subject"]
        assert message.get_content().replace("\r\n", "\n") == letter["text"]


@pytest.mark.slow
def test_rubbish_in_an_address_or_a_number_adds_nothing_to_a_link(new_page, figures):
    texts = some(TEXTS[::18])
    addresses = [*texts, *(f"zoe{text}@example.test" for text in texts)]
    numbers = [*texts, *(f"{text}+44 (0)20{text} 7946{text}" for text in texts)]
    leading = run(new_page("/generator/#channel=email"), SENT, addresses, "#destination-address")
    leading += run(new_page("/generator/#channel=text"), SENT, numbers, "#destination-number")
    figures.append(f"{len(leading)} addresses and numbers of rubbish add nothing to a link")
    for links in leading:
        assert links.keys() & LINKS.keys()
        for way in links.keys() & LINKS.keys():
            assert re.fullmatch(LINKS[way], links[way])
        assert unquote(links.get("mail", "").partition("?")[0]).isprintable()


def test_a_snippet_with_rubbish_is_one_link_with_these_words(new_page):
    texts = [text for text in some(TEXTS[::28]) if trimmed(in_input(text)) and well_formed(text) == text]
    for text, snippets in zip(texts, run(new_page("/link/"), SNIPPED, texts), strict=True):
        for snippet in snippets:
            (link,) = BeautifulSoup(snippet.removeprefix("<p>").removesuffix("</p>"), "html.parser").contents

            assert (link.name, link.find_all(), link.get_text()) == ("a", [], trimmed(in_input(text)))


@pytest.mark.slow
def test_an_address_of_rubbish_gives_whole_choices_and_no_others(new_page, catalogue, given, figures):
    ends = some(rubbish.ends())
    read, added = run(new_page("/generator/"), READ, ends, given)
    figures.append(f"{len(ends)} addresses that end in rubbish give whole choices")

    assert len(set(rubbish.ends())) > 200
    assert added == 0
    for end, (choices, named, unread, again) in zip(ends, read, strict=True):
        assert choices == complete(catalogue, choices), end
        assert named or choices == complete(catalogue, {}), end
        assert all(unread), end
        assert again["unread"] == []
        assert compose(catalogue, again["choices"], {}) == compose(catalogue, choices, {})


@pytest.mark.slow
def test_the_form_follows_an_address_of_rubbish_and_mends_it(new_page, catalogue, given):
    ends = [re.sub("[\t\n\r]", "", end) for end in some(rubbish.ends()[::5])]
    choices = complete(catalogue, {})
    for end, (read, chosen, fragment, ran) in zip(
        ends, run(new_page("/generator/"), FOLLOWED, ends, given), strict=True
    ):
        if read["named"] or not end.strip("#"):
            choices = read["choices"]

        assert (chosen, fragment, ran) == (choices, render.to_fragment(catalogue, choices), False), end

"""Rubbish in what leaves the form and in the address that opens it: files, links, snippets and fragments."""

import email.policy
import re
from urllib.parse import parse_qsl, unquote

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
TO = r"zoe[^@?&]*@example\.test"
LINKS = {
    "mail": rf"mailto:({TO})?\?subject=[^&]*&body=[^&]*",
    "gmail": r"https://mail\.google\.com/mail/\?view=cm&fs=1(&to=zoe[^&]*)?&su=[^&]*&body=[^&]*",
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
  const choices = m.choices.fromFragment(end, given);
  return [choices, m.choices.toFragment(choices, given), m.choices.namesChoice(end, given)];
});
return [read, own() - before];"""
FOLLOWED = """
const form = document.querySelector("form.choices");
const seen = [];
for (const end of texts) {
  const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  location.hash = end;
  await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 50))]);
  const chosen = Object.fromEntries(given.map((choice) => [choice, form.elements[choice].value]));
  seen.push([chosen, location.hash, self.ran ?? false]);
}
return seen;"""


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
            (link,) = BeautifulSoup(snippet, "html.parser").contents

            assert (link.name, link.find_all(), link.get_text()) == ("a", [], trimmed(in_input(text)))


def named_in(catalogue, end):
    """The choices that the end of an address names, read as a query of an address is; None where it names none."""
    query = re.split("[?#]", end.removeprefix("#"), maxsplit=1)[0]
    pairs = parse_qsl(well_formed(query), keep_blank_values=True, errors="replace")
    first = {choice: option for choice, option in reversed(pairs) if choice in catalogue["choices"]}
    ids = {choice: catalogue["aliases"].get(choice, {}).get(option, option) for choice, option in first.items()}
    known = {choice: id for choice, id in ids.items() if id in catalogue["choices"][choice]}
    return complete(catalogue, known) if first else None


def test_an_address_of_rubbish_names_what_it_names_and_nothing_else(new_page, catalogue, figures):
    ends, default = some(rubbish.ends()), complete(catalogue, {})
    keys = {key: catalogue[key] for key in ("choices", "offered", "aliases", "shapes")}
    read, added = run(new_page("/generator/"), READ, ends, keys)
    figures.append(f"{len(ends)} addresses that end in rubbish name what they name, and nothing else")

    assert len(set(rubbish.ends())) > 200
    assert added == 0
    for end, (choices, fragment, names) in zip(ends, read, strict=True):
        expected, again = named_in(catalogue, end), named_in(catalogue, fragment)

        assert (choices, names) == (expected or default, expected is not None), end
        assert compose(catalogue, again or default, {}) == compose(catalogue, choices, {})


def test_the_form_follows_an_address_of_rubbish_and_mends_it(new_page, catalogue):
    ends = [re.sub("[\t\n\r]", "", end) for end in some(rubbish.ends()[::5])]
    seen = run(new_page("/generator/"), FOLLOWED, ends, list(catalogue["choices"]))
    choices = complete(catalogue, {})
    for end, (chosen, fragment, ran) in zip(ends, seen, strict=True):
        stays = choices if end.strip("#") else complete(catalogue, {})
        choices = named_in(catalogue, end) or stays

        assert (chosen, fragment, ran) == (choices, render.to_fragment(catalogue, choices), False), end

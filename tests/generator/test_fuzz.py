"""Rubbish of every kind, typed and pasted: the message stays a message, and the page goes on."""

import pytest

from macros.catalogue.cases import complete, shape_of
from macros.twins.check import check, paragraphs
from macros.twins.compose import as_text, compose, fill
from macros.twins.measure import measure
from macros.twins.read import prepare
from tests import rubbish
from tests.fuzzing import digest, in_area, one_line, run, well_formed
from tests.generator.steps import area, edit
from tests.sampling import some

# Some of each kind, and every long one, for what takes the form longer.
SOME = [*some(rubbish.texts()[::28]), *some(rubbish.BREAKS), *some(rubbish.pastes())]
pytestmark = pytest.mark.sampled
# After each text that is typed into an input: what the sheet says, where its links lead as the browser reads them, how
# many elements there are more than before, and whether a script has run.
TYPED = """
const root = document.querySelector(".generator");
const outside = () => document.querySelectorAll("*").length - 3 * root.querySelector(".body").children.length;
const said = (element) => (element.hidden ? [] : [element.textContent]);
const saidBy = (paragraph) => Array.from(paragraph.children).flatMap(said).join("\\n");
async function read({ className, href }) {
  const { protocol, host, pathname, searchParams } = new URL(href);
  const values = await Promise.all([...searchParams].map(async ([key, value]) => [key, await digest(value)]));
  return [className, [protocol + host + pathname, Object.fromEntries(values)]];
}
async function seen() {
  root.querySelector(".length").click();
  const text = Array.from(root.querySelectorAll(".body .paragraph"), saidBy).join("\\n\\n");
  const links = Array.from(root.querySelectorAll(":is(.bar, .beside, .more-actions) a:not(.to-choices)"), read);
  return {
    message: await digest(`${root.querySelector(".subject-text").textContent}\\0${text}`),
    links: Object.fromEntries(await Promise.all(links)),
    grown: outside() - before,
    ran: self.ran ?? false,
  };
}
const before = outside();
const all = [];
for (const [index, typed] of texts.entries()) {
  const input = root.querySelector(`#slot-${given[index % given.length]}`);
  type(input, typed);
  all.push(await seen());
  input.value = "";
}
return all;"""
# Where a link leads, and which text each of its keys holds.
LINKS = {
    "mail": ("mailto:", {"subject": "subject", "body": "mail"}),
    "gmail": ("https:mail.google.com/mail/", {"view": "cm", "fs": "1", "su": "subject", "body": "mail"}),
    "outlook": ("https:outlook.live.com/mail/0/deeplink/compose", {"subject": "subject", "body": "mail"}),
    "yahoo": ("https:compose.mail.yahoo.com/", {"subject": "subject", "body": "mail"}),
    "sms": ("sms:", {"body": "text"}),
    "whatsapp": ("https:wa.me/", {"text": "text"}),
    "tel": ("tel:", {}),
    "to-self": ("mailto:", {"subject": "title", "body": "mail"}),
}
# After each text that is pasted into the textarea: what is said of it, how long it is, and the same as above.
JUDGED = """
const root = document.querySelector(given);
const elements = () => document.querySelectorAll("*:not(.line, mark, .place)").length;
const verdict = ({ dataset }) => [dataset.rule, dataset.says];
const kind = () => root.querySelector("[data-kind]:not([hidden])")?.dataset.kind ?? "";
const before = elements();
return texts.map((typed) => {
  type(root.querySelector(".edited, #draft"), typed);
  const verdicts = Array.from(root.querySelectorAll(".rules [data-rule]:not([hidden])"), verdict);
  const length = root.querySelector(".length")?.textContent ?? null;
  return { kind: kind(), verdicts, length, grown: elements() - before, ran: self.ran ?? false };
});"""


def digest_of(message):
    """The digest of all that a message says."""
    return digest(f"{message['subject']}\0{as_text(message)}")


def link_to(way, message):
    """Where the link of a way leads with this message, and the digests of what it carries."""
    place, keys = LINKS[way]
    text = well_formed(as_text(message))
    subject = well_formed(message["subject"])
    texts = {"subject": subject, "title": subject or "What to say", "text": text, "mail": text.replace("\n", "\r\n")}
    values = {key: texts.get(name, name) for key, name in keys.items()}
    return [place, {key: digest(value) for key, value in values.items() if value}]


def judged(catalogue, text, channel):
    """What the page says of a pasted text, and how long it is."""
    limit, text = catalogue["limits"][channel], in_area(text)
    patterns = prepare(catalogue)
    said = check(catalogue, patterns, {"text": text, "limit": limit, "purpose": "decline", "apology": False})
    count = {"count": str(measure(paragraphs(text), limit)), "most": str(limit["most"])}
    return {
        "kind": said["kind"],
        "verdicts": [[one["rule"], one["says"]] for one in said["verdicts"]],
        "length": fill(catalogue["words"]["length"][f"{limit['unit']}-{limit['per']}"], count),
        "grown": 0,
        "ran": False,
    }


@pytest.mark.deep
@pytest.mark.parametrize("channel", ["call", "email", "text"])
def test_what_is_typed_into_the_form_is_shown_and_sent_as_text(new_page, catalogue, figures, channel):
    choices = complete(catalogue, {"channel": channel})
    slots = [slot for slot in shape_of(catalogue, choices)["slots"] if slot not in ("date", "role")]
    # Signs at the end are tidied away, and so is much of a job title: test_tidy.py is about that.
    texts = [f"x{text}x" for text in SOME]
    fields = [{slots[n % len(slots)]: one_line(text)} for n, text in enumerate(texts)]
    messages = [compose(catalogue, choices, typed) for typed in fields]
    ways = [way for ways in catalogue["ways"][channel].values() for way in ways if way in LINKS]
    links = [{way: link_to(way, message) for way in ways} for message in messages]
    figures.append(f"{len(SOME)} texts of rubbish typed into the form for a message by {channel}")

    assert run(new_page(f"/generator/#channel={channel}"), TYPED, texts, slots) == [
        {"message": digest_of(message), "links": leading, "grown": 0, "ran": False}
        for message, leading in zip(messages, links, strict=True)
    ]


@pytest.mark.deep
@pytest.mark.parametrize("channel", ["call", "email"])
def test_what_is_pasted_over_the_words_is_judged_as_text(new_page, catalogue, figures, channel):
    page = new_page(f"/generator/#channel={channel}")
    edit(page)
    area(page).wait_for()
    figures.append(f"{len(SOME)} texts of rubbish pasted over the words of a message by {channel}")

    assert run(page, JUDGED, SOME, ".generator") == [judged(catalogue, text, channel) for text in SOME]


@pytest.mark.slow
def test_what_is_pasted_into_the_check_is_judged_as_text(new_page, catalogue, figures):
    said = [judged(catalogue, text, "email") | {"length": None} for text in SOME]
    blank = {"kind": "", "verdicts": [[rule, ""] for rule in catalogue["rules"]]}
    figures.append(f"{len(SOME)} texts of rubbish pasted into the check")

    assert run(new_page("/check/"), JUDGED, SOME, ".checker") == [
        one if one_line(text) else one | blank for one, text in zip(said, SOME, strict=True)
    ]

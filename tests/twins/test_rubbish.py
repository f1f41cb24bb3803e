"""Both twins make the same of rubbish of every kind."""

from itertools import cycle, islice

import pytest

from macros.catalogue.cases import all_choices
from macros.twins.check import check
from macros.twins.compose import as_text, compose
from macros.twins.read import prepare
from tests import rubbish
from tests.fuzzing import digest, run
from tests.sampling import some

ALL = [*some(rubbish.texts()), *some(rubbish.pastes())]
COMPOSED = """
return Promise.all(given.cases.map(async ([choices, slots]) => {
  const fields = Object.fromEntries(Object.entries(slots).map(([slot, number]) => [slot, texts[number]]));
  const message = m.compose.compose(given.catalogue, choices, fields);
  return digest(`${message.subject}\\0${m.compose.asText(message)}`);
}));"""
CHECKED = """
const patterns = m.read.prepare(given);
return Promise.all(given.drafts.map(async ({ numbers, ...draft }) => {
  const text = numbers.map((number) => texts[number]).join("\\n\\n");
  const { kind, verdicts } = m.check.check(given, patterns, { ...draft, text });
  const words = ({ start, end }) => digest(text.slice(start, end));
  return [kind, await Promise.all(
    verdicts.map(async ({ rule, says, places }) => [rule, says, await Promise.all(places.map(words))]),
  )];
}));"""
MANY = 300_000
JUDGED = """
const sorry = "I am sorry. ".repeat(given.many);
const patterns = m.read.prepare(given);
const draft = { text: sorry, limit: given.limit, purpose: "decline", apology: false };
const { verdicts } = m.check.check(given, patterns, draft);
return verdicts.find(({ rule }) => rule === "apology").places.length;"""


def digest_of(message):
    """The digest of all that a message says."""
    return digest(f"{message['subject']}\0{as_text(message)}")


def judged(catalogue, patterns, draft, text):
    """What the check says of a text, with the digests of the words that it found."""
    said = check(catalogue, patterns, {**draft, "text": text})
    words = lambda places: [digest(text[place["start"] : place["end"]]) for place in places]  # noqa: E731
    return [said["kind"], [[one["rule"], one["says"], words(one["places"])] for one in said["verdicts"]]]


@pytest.mark.slow
@pytest.mark.sampled
def test_both_twins_compose_the_same_of_rubbish_in_every_slot(new_page, catalogue, figures):
    slots, count = list(catalogue["slots"]), len(ALL)
    choices = islice(cycle(all_choices(catalogue)), count)
    cases = [(chosen, {slot: (n + m) % count for m, slot in enumerate(slots)}) for n, chosen in enumerate(choices)]
    fields = [{slot: ALL[number] for slot, number in numbers.items()} for _, numbers in cases]
    said = [digest_of(compose(catalogue, chosen, typed)) for (chosen, _), typed in zip(cases, fields, strict=True)]
    figures.append(f"{count} texts of rubbish, in every slot, give the same message in both twins")

    assert len(rubbish.texts()) > 2000
    assert run(new_page("/generator/"), COMPOSED, ALL, {"catalogue": catalogue, "cases": cases}) == said


@pytest.mark.sampled
def test_both_twins_judge_rubbish_the_same(new_page, catalogue, figures):
    limits, count = list(catalogue["limits"].values()), len(ALL)
    given = {key: catalogue[key] for key in ("rules", "kinds", "grammar")}
    drafts = [
        {"limit": {**limits[n % 5], "most": n % 9}, "purpose": "decline", "apology": n % 3 == 0} for n in range(count)
    ]
    numbers = [[n, n - 1] if n % 2 and len(ALL[n]) < rubbish.PASTE else [n] for n in range(count)]
    drafts = [{**draft, "numbers": of} for draft, of in zip(drafts, numbers, strict=True)]
    patterns = prepare(catalogue)
    said = [judged(catalogue, patterns, draft, "\n\n".join(ALL[n] for n in draft["numbers"])) for draft in drafts]
    figures.append(f"{count} texts of rubbish are judged the same in both twins")

    assert run(new_page("/check/"), CHECKED, ALL, {**given, "drafts": drafts}) == said


@pytest.mark.deep
def test_what_is_pasted_hundreds_of_thousands_of_times_is_found_as_often(new_page, catalogue):
    """What rubbish in the form once did: the check threw, or froze the page."""
    given = {key: catalogue[key] for key in ("rules", "kinds", "grammar")}
    given |= {"many": MANY, "limit": catalogue["limits"]["call"]}

    assert run(new_page("/check/"), JUDGED, [], given) == MANY

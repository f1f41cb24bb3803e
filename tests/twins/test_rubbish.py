"""Both twins make the same of rubbish of every kind."""

from itertools import cycle, islice

import pytest

from macros.catalogue.cases import all_choices
from macros.twins.check import check
from macros.twins.compose import as_text, compose
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
return given.drafts.map(({ numbers, ...draft }) => (
  m.check.check(given.rules, given.phrases, { ...draft, texts: numbers.map((number) => texts[number]) })
));"""
MANY = 300_000
JUDGED = """
const draft = { texts: Array(given.many).fill("I am sorry."), limit: given.limit, purpose: "decline", apology: false };
return m.check.check(given.rules, given.phrases, draft).find(({ rule }) => rule === "apology").found.length;"""


def digest_of(message):
    """The digest of all that a message says."""
    return digest(f"{message['subject']}\0{as_text(message)}")


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
    rules = {key: catalogue[key] for key in ("rules", "phrases")}
    drafts = [
        {"limit": {**limits[n % 5], "most": n % 9}, "purpose": "decline", "apology": n % 3 == 0} for n in range(count)
    ]
    numbers = [[n, n - 1] if n % 2 and len(ALL[n]) < rubbish.PASTE else [n] for n in range(count)]
    drafts = [{**draft, "numbers": of} for draft, of in zip(drafts, numbers, strict=True)]
    said = [check(**rules, draft={**draft, "texts": [ALL[n] for n in draft["numbers"]]}) for draft in drafts]
    figures.append(f"{count} texts of rubbish are judged the same in both twins")

    assert run(new_page("/check/"), CHECKED, ALL, {**rules, "drafts": drafts}) == said


@pytest.mark.slow
def test_a_phrase_that_is_pasted_hundreds_of_thousands_of_times_is_found_as_often(new_page, catalogue):
    """What rubbish in the form once did: the check threw, or froze the page."""
    given = {key: catalogue[key] for key in ("rules", "phrases")}
    given |= {"many": MANY, "limit": catalogue["limits"]["call"]}

    assert run(new_page("/check/"), JUDGED, [], given) == MANY

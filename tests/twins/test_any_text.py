"""Composing and checking, for anything that is typed."""

import re

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from macros.catalogue.cases import asked_for, complete
from macros.twins.check import check
from macros.twins.compose import ENDS, as_text, compose
from macros.twins.read import prepare
from tests.anything import TEXTS
from tests.sampling import tries

# What stands for a slot, in characters that nobody has: a message with marks shows where each slot is said.
MARK = re.compile("\ue000([a-z]+)\ue001(\\.?)")


def choices_of(catalogue):
    """Any choices: an option for each, in a shape that there is."""
    options = {choice: st.sampled_from(ids) for choice, ids in catalogue["choices"].items()}
    return st.fixed_dictionaries(options).map(lambda choices: complete(catalogue, choices))


def with_typed(text, fields):
    """A text with what was typed in place of each mark; one stop and not two where it ends in one."""
    return MARK.sub(lambda mark: fields[mark[1]] + ("" if fields[mark[1]].endswith(ENDS) else mark[2]), text)


@pytest.mark.sampled
@trying(max_examples=tries(400))
@given(st.data())
def test_what_is_typed_stands_in_the_message_as_typed_and_changes_nothing_else(catalogue, data):
    choices = data.draw(choices_of(catalogue))
    fields = data.draw(st.dictionaries(st.sampled_from(list(catalogue["slots"])), TEXTS))
    marks = {slot: f"\ue000{slot}\ue001" for slot, typed in fields.items() if typed}
    marked, message = compose(catalogue, choices, marks), compose(catalogue, choices, fields)
    said = marked["subject"] + as_text(marked)

    assert not set("{}[]<>") & set(said)
    assert message["subject"] == with_typed(marked["subject"], fields)
    assert message["paragraphs"] == [{**p, "text": with_typed(p["text"], fields)} for p in marked["paragraphs"]]
    assert {mark[1] for mark in MARK.finditer(said)} == marks.keys() & set(asked_for(catalogue, choices)["slots"])


@pytest.fixture(scope="module")
def patterns(catalogue):
    """The patterns of English."""
    return prepare(catalogue)


@pytest.mark.sampled
@trying(max_examples=tries(400))
@given(st.data())
def test_any_text_is_judged_by_the_rules_of_its_purpose_and_what_is_found_is_in_it(catalogue, patterns, data):
    rules = catalogue["rules"]
    text = "\n\n".join(data.draw(st.lists(TEXTS, max_size=4)))
    limit = data.draw(st.sampled_from(list(catalogue["limits"].values())))
    purpose = data.draw(st.sampled_from(catalogue["choices"]["purpose"]))
    said = check(catalogue, patterns, {"text": text, "limit": limit, "purpose": purpose, "apology": False})
    held = [rule for rule in rules if purpose in rules[rule].get("purposes", [purpose])]

    rules_said = [one["rule"] for one in said["verdicts"]]
    assert rules_said in ([], ["nothing-left"]) if said["kind"] else rules_said == held
    assert {one["says"] for one in said["verdicts"]} <= {"done", "nothing", "look"}
    for verdict in said["verdicts"]:
        assert verdict["says"] == "look" or verdict["places"] == []
        assert all(0 <= place["start"] < place["end"] <= len(text) for place in verdict["places"])

"""Every message reads as written by a person: nothing glued, nothing left over, within its channel's limit."""

import re

import pytest

from macros.catalogue.problems.house_rules import LONG, long_fields
from macros.catalogue.problems.options import INPUT_TYPES
from macros.twins.compose import as_text, compose, say
from tests.cases import all_choices, part_cases, whole_cases

# What no message has when nothing was typed: brackets, leftover slots, double spaces, stray ends, empty paragraphs.
GLUED = re.compile(r"[][{}<>()|_]|  |^\s|\s$| [,.?!;:]|[,.?!;:]{2}|\n{3}|\bNone\b|undefined")


def test_every_type_of_slot_has_a_long_value_and_names_are_forty_characters():
    assert LONG.keys() == set(INPUT_TYPES)
    assert {len(value) for type, value in LONG.items() if type != "date"} == {40}


@pytest.fixture(scope="session")
def empty_messages(languages):
    """Every message with nothing typed: (choices, message)."""
    return [
        (choices, compose(catalogue, choices, {}))
        for catalogue in languages.values()
        for choices, fields in whole_cases(catalogue)
        if not fields
    ]


def test_no_message_shows_that_it_was_put_together(empty_messages):
    texts = [(choices, text) for choices, message in empty_messages for text in (message["subject"], as_text(message))]
    bad = [f"{choices}: {text!r}" for choices, text in texts if GLUED.search(text)]

    assert bad == [], f"{len(bad)} messages look glued; mend the lines of the first: {bad[0]}"


def test_every_message_says_something_in_every_channel(empty_messages):
    assert all(message["paragraphs"] for _, message in empty_messages)


def test_a_message_repeats_no_sentence(empty_messages):
    for choices, message in empty_messages:
        sentences = re.split(r"(?<=[.?!])\s+", " ".join(p["text"] for p in message["paragraphs"]))

        assert len(sentences) == len(set(sentences)), f"{choices}: a sentence is said twice in {sentences}"


def test_everything_typed_is_said_as_typed(languages):
    for catalogue in languages.values():
        for part, choices, fields in part_cases(catalogue):
            text = say(catalogue["parts"][part], choices, fields)

            assert all(value in text for value in fields.values()), f"{part}, {choices}: {fields} in {text!r}"


def test_every_message_keeps_its_channels_limit_with_names_of_forty_characters(languages):
    for catalogue in languages.values():
        fields = long_fields(catalogue)
        for choices in all_choices(catalogue):
            limit = catalogue["limits"][choices["channel"]]
            texts = [p["text"] for p in compose(catalogue, choices, fields)["paragraphs"]]
            measured = texts if limit["per"] == "paragraph" else ["\n\n".join(texts)]
            longest = max(len(text.split()) if limit["unit"] == "words" else len(text) for text in measured)

            assert longest <= limit["most"], f"{choices}: {longest} {limit['unit']}, at most {limit['most']}: {texts}"


def test_an_empty_field_leaves_no_trace(catalogue):
    spaces = dict.fromkeys(catalogue["slots"], "")

    assert all(
        compose(catalogue, choices, spaces) == compose(catalogue, choices, {}) for choices in all_choices(catalogue)
    )

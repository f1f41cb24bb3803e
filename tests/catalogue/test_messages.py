"""Every message reads as written by a person: nothing glued, nothing left over, within its channel's limit."""

import re
from typing import get_args

import pytest

from macros.catalogue.cases import complete, occasion_words, offered
from macros.catalogue.models.options import Slots
from macros.catalogue.problems.house_rules import LONG, long_fields
from macros.twins.compose import as_text, compose, say
from tests.combinations import all_choices, part_cases, whole_cases

# What no message has when nothing was typed: brackets, leftover slots, double spaces, stray ends, empty paragraphs.
GLUED = re.compile(r"[][{}<>()|_]|  |^\s|\s$| [,.?!;:]|[,.?!;:]{2}|\n{3}|\bNone\b|undefined")
SAMPLE = re.compile(r"jane|john|doe\b|acme|lorem|example|your name|company name|\[|\]|\{|\}|_{2,}|x{3,}", re.I)


@pytest.mark.sampled
def test_every_type_of_slot_has_a_long_value_and_names_are_forty_characters():
    assert LONG.keys() | {"date"} == set(get_args(Slots.model_fields["type"].annotation))
    assert {len(value) for value in LONG.values()} == {40}


@pytest.fixture(scope="session")
def empty_messages(languages):
    """Every message with nothing typed: (choices, message)."""
    return [
        (choices, compose(catalogue, choices, {}))
        for catalogue in languages.values()
        for choices, fields in whole_cases(catalogue)
        if not fields
    ]


@pytest.mark.deep
@pytest.mark.sampled
def test_no_message_shows_that_it_was_put_together(empty_messages):
    texts = [(choices, text) for choices, message in empty_messages for text in (message["subject"], as_text(message))]
    bad = [f"{choices}: {text!r}" for choices, text in texts if GLUED.search(text)]

    assert bad == [], f"{len(bad)} messages look glued; mend the lines of the first: {bad[0]}"


@pytest.mark.sampled
def test_every_message_says_something_in_every_channel(empty_messages):
    assert all(message["paragraphs"] for _, message in empty_messages)


@pytest.mark.sampled
def test_a_message_repeats_no_sentence(empty_messages):
    for choices, message in empty_messages:
        sentences = re.split(r"(?<=[.?!])\s+", " ".join(p["text"] for p in message["paragraphs"]))

        assert len(sentences) == len(set(sentences)), f"{choices}: a sentence is said twice in {sentences}"


@pytest.mark.deep
@pytest.mark.sampled
def test_everything_typed_is_said_as_typed(languages):
    for catalogue in languages.values():
        for part, choices, fields in part_cases(catalogue):
            text = say(catalogue["parts"][part], choices, fields | occasion_words(catalogue, choices))

            assert all(value in text for value in fields.values()), f"{part}, {choices}: {fields} in {text!r}"


@pytest.mark.deep
@pytest.mark.sampled
def test_every_message_keeps_its_channels_limit_with_names_of_forty_characters(languages):
    for catalogue in languages.values():
        fields = long_fields(catalogue)
        for choices in all_choices(catalogue):
            limit = catalogue["limits"][choices["channel"]]
            texts = [p["text"] for p in compose(catalogue, choices, fields)["paragraphs"]]
            measured = texts if limit["per"] == "paragraph" else ["\n\n".join(texts)]
            longest = max(len(text.split()) if limit["unit"] == "words" else len(text) for text in measured)

            assert longest <= limit["most"], f"{choices}: {longest} {limit['unit']}, at most {limit['most']}: {texts}"


@pytest.mark.slow
@pytest.mark.sampled
def test_an_empty_field_leaves_no_trace(catalogue):
    spaces = dict.fromkeys(catalogue["slots"], "")

    assert all(
        compose(catalogue, choices, spaces) == compose(catalogue, choices, {}) for choices in all_choices(catalogue)
    )


@pytest.mark.deep
@pytest.mark.sampled
def test_a_name_that_ends_in_a_stop_gives_one_stop_and_not_two(languages):
    """With "Acme Inc." for the company, the message said "Inc.."."""
    for catalogue in languages.values():
        ending = {slot: f"{value} Inc." for slot, value in long_fields(catalogue).items()}
        for choices, fields in whole_cases(catalogue):
            if fields:
                text = as_text(compose(catalogue, choices, ending))
                assert ".." not in text, f"{choices}: {text}"


@pytest.mark.deep
@pytest.mark.sampled
def test_no_sample_value_leaks_into_a_message(languages):
    for catalogue in languages.values():
        for choices, fields in whole_cases(catalogue):
            if not fields:
                message = compose(catalogue, choices, {})
                assert not SAMPLE.search(message["subject"] + as_text(message)), f"{choices}: {as_text(message)}"


def test_every_line_is_whole_sentences_and_never_a_piece_of_one(catalogue):
    titles = {
        part for shapes in catalogue["shapes"].values() for shape in shapes.values() for part in [shape["subject"]]
    }
    for part in catalogue["parts"].keys() - titles - {"greeting", "sign-off", "short-sign-off"}:
        for line in catalogue["parts"][part]:
            assert re.fullmatch(r"((?:[A-Z]|\{person\}).*[.?!])?", line["say"]), (
                f"part {part}: {line['say']!r} is not whole sentences."
            )


@pytest.mark.slow
@pytest.mark.sampled
def test_a_date_never_stands_beside_today_in_one_sentence(catalogue):
    """With "It is today" and any other date, the message said "today, Thursday 24 December"."""
    for choices in all_choices(catalogue):
        paragraphs = compose(catalogue, choices, {"date": "24 December"})["paragraphs"]
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph["text"].split(". ")]

        assert [s for s in sentences if "24 December" in s and "today" in s] == [], choices


def test_wherever_a_reason_is_asked_for_each_one_gives_another_message(languages):
    """Answering when they offer more, the form asked for a reason, and seven of the nine gave the very same message."""
    for catalogue in languages.values():
        for purpose, channels in catalogue["shapes"].items():
            for channel in [channel for channel, shape in channels.items() if "reason" in shape["choices"]]:
                chosen = {"purpose": purpose, "channel": channel}
                messages = [
                    compose(catalogue, complete(catalogue, {**chosen, "reason": reason}), {})
                    for reason in offered(catalogue, purpose)["reason"]
                ]
                same = [message for message in messages if messages.count(message) > 1]

                assert same == [], f"{purpose}, {channel}: say each reason, or ask for none: {same[0]}"


@pytest.mark.parametrize("purpose", ["decline", "reschedule"])
@pytest.mark.parametrize("to", ["hiring-manager", "recruiter", "coordinator"])
def test_whoever_picks_up_hears_who_calls(catalogue, purpose, to):
    """On the day itself, the call script asked whoever picked up to pass on that "I" would not come, and gave no
    name.
    """
    choices = complete(
        catalogue, {"purpose": purpose, "channel": "call", "stage": "scheduled", "notice": "today", "to": to}
    )
    said = [paragraph["text"] for paragraph in compose(catalogue, choices, {"sender": "Jo"})["paragraphs"]]

    assert said[1].startswith("This is Jo. Could I speak to ")

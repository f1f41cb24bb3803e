"""The build refuses a catalogue that breaks a house rule, and names part, line, rule and a case."""

import copy

import pytest

from macros.catalogue import load as module
from macros.catalogue.problems.files import file_problems
from macros.catalogue.problems.house_rules import house_rule_problems
from tests.breaking import SMALL, read_files

FIRST_EMAIL = (
    "messages/en.yml: purpose decline, channel email, stage scheduled, reason none, tone warm, occasion interview, "
    "with no field filled"
)


@pytest.fixture(scope="module")
def read():
    """The files of the small catalogue as they are read."""
    return read_files(SMALL)


def faults_with(read, part, number, say):
    """The faults when one line of a part says something else."""
    changed = copy.deepcopy(read)
    changed[module.ENGLISH]["parts"][part][number]["say"] = say
    return [f"{name}: {problem}" for name, problem in file_problems(changed)]


@pytest.mark.deep
def test_every_message_keeps_the_house_rules(languages):
    """Slow, and what every strict build proves besides."""
    for catalogue in languages.values():
        assert list(house_rule_problems(catalogue)) == []


@pytest.mark.parametrize(
    ("part", "number", "say", "sentence"),
    [
        (
            "reason", 0, "The role is boring.",
            'messages/en.yml: part reason: "The role is boring." breaks no-blame (boring), for example for reason pay.',
        ),
        (
            "thanks", 0, "Thank you, [Name], for inviting me.",
            'messages/en.yml: part thanks: "Thank you, [Name], for inviting me." breaks nothing-left ([Name]), '
            "for example for any choice.",
        ),
        (
            "decision", -1, "I might not come.",
            FIRST_EMAIL + ': breaks declines (might not); said by decision "I might not come.".',
        ),
        (
            "wish", -1, "Thanks again, and all the best.",
            FIRST_EMAIL + ": breaks thanks (said twice); "
            'said by thanks "Thank you for inviting me.", wish "Thanks again, and all the best.".',
        ),
        (
            "wish", -1, "I'm sorry, and I wish you all the best.",
            FIRST_EMAIL + ': breaks apology (sorry); said by wish "I\'m sorry, and I wish you all the best.".',
        ),
    ],
    ids=["blame", "a bracket", "a hedge", "two thanks", "an apology in good time"],
)  # fmt: skip
def test_a_line_that_breaks_a_rule_is_named_with_part_rule_and_what_it_asks(read, part, number, say, sentence):
    rule = sentence.split(" breaks ")[1].split()[0]

    assert f"{sentence} {read[module.ENGLISH]['rules'][rule]['hint']}" in faults_with(read, part, number, say)


def test_an_occasion_whose_words_are_read_otherwise_is_named(read):
    changed = copy.deepcopy(read)
    changed[module.ENGLISH]["occasions"]["meeting"]["interview"] = "thank-you talk"

    assert (
        'part subject: "Not attending my {interview} today" is read otherwise with the words of meeting than with '
        "those of interview; make the same of both in the grammar's lists thanking."
    ) in [problem for _, problem in file_problems(changed)]


def test_a_message_that_is_too_long_only_with_long_names_is_named(read):
    say = "Hello {recipient}, this is {sender}." + " And so on it goes." * 10
    faults = faults_with(read, "opening", 0, say)

    assert any("channel voicemail" in fault and "with every field filled: breaks short" in fault for fault in faults)
    assert not any("with no field filled: breaks short;" in fault for fault in faults)


@pytest.mark.parametrize("slot", ["team", "floor"])
def test_a_slot_of_any_name_is_filled_with_a_long_one(read, slot):
    changed = copy.deepcopy(read)
    changed[module.OPTIONS]["slots"][slot] = {"type": "text", "autocomplete": "off"}
    changed[module.OPTIONS]["parts"]["thanks"] = [slot]
    changed[module.ENGLISH]["slots"][slot] = {"label": "Where", "help": "As they call it."}
    long = {"say": f"Thank you for inviting me to {{{slot}}}." + " And so on it goes." * 23}
    changed[module.ENGLISH]["parts"]["thanks"].insert(0, long)
    faults = file_problems(changed)

    assert faults
    assert all("with every field filled: breaks short" in fault for _, fault in faults)


def test_a_message_without_thanks_is_named(read):
    faults = faults_with(read, "thanks", -1, "You invited me to interview.")

    assert any("channel email" in fault and "with no field filled: breaks thanks" in fault for fault in faults)


def test_every_rule_leads_to_a_place_on_the_site(catalogue, pages):
    for rule, says in catalogue["rules"].items():
        page, _, anchor = says["guidance"].partition("#")

        assert pages[f"/{page}"].find(id=anchor), f"rules.yml: {rule}: there is no {says['guidance']}."

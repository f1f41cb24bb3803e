"""The build refuses a catalogue that breaks a house rule, and names part, line, rule and a case."""

import copy

import pytest
import yaml

from macros import catalogue as module
from macros.rule_faults import rule_faults

FIRST_EMAIL = (
    "messages/en.yml: purpose decline, channel email, stage invited, reason none, to hiring-manager, tone warm, "
    "door none, with no field filled"
)


@pytest.fixture(scope="module")
def read():
    """The files of the catalogue as they are read."""
    names = (module.OPTIONS, module.SCENARIOS, module.RULES, "messages/en.yml")
    return [yaml.safe_load((module.FOLDER / name).read_text("utf-8")) for name in names]


def faults_with(read, part, number, say):
    """The faults when one line of a part says something else."""
    options, scenarios, rules, words = copy.deepcopy(read)
    words["parts"][part][number]["say"] = say
    return module.check(options, scenarios, rules, {"en": words})


def test_every_message_keeps_the_house_rules(catalogue):
    assert list(rule_faults(catalogue)) == []


@pytest.mark.parametrize(
    ("part", "number", "say", "sentence"),
    [
        (
            "short-reason", 0, "The role is boring.",
            'messages/en.yml: part short-reason: "The role is boring." breaks no-blame (boring), '
            "for example for reason role; tone warm or plain.",
        ),
        (
            "wish", -1, "I wish you, [Name], all the best.",
            'messages/en.yml: part wish: "I wish you, [Name], all the best." breaks nothing-left ([Name]), '
            "for example for any choice.",
        ),
        (
            "decision", -1, "I might not go ahead with the interview.",
            FIRST_EMAIL + ": breaks declines (might not); "
            'said by decision "I might not go ahead with the interview.".',
        ),
        (
            "wish", -1, "Thanks again, and all the best.",
            FIRST_EMAIL + ": breaks thanks (said twice); "
            'said by thanks "Thank you for considering me, and for inviting me to interview.", '
            'wish "Thanks again, and all the best.".',
        ),
        (
            "wish", -1, "I'm sorry, and I wish you all the best.",
            FIRST_EMAIL + ": breaks apology (sorry); "
            'said by wish "I\'m sorry, and I wish you all the best.".',
        ),
    ],
    ids=["blame", "a bracket", "a hedge", "two thanks", "an apology in good time"],
)  # fmt: skip
def test_a_line_that_breaks_a_rule_is_named_with_part_rule_and_case(read, part, number, say, sentence):
    assert sentence in faults_with(read, part, number, say)


def test_a_message_that_is_too_long_only_with_long_names_is_named(read):
    faults = faults_with(
        read, "voicemail-opening", 0, "Hello {recipient}, this is {sender}." + " And so on it goes." * 3
    )

    assert any("channel voicemail" in fault and "with every field filled: breaks short" in fault for fault in faults)


def test_a_message_without_thanks_is_named(read):
    faults = faults_with(read, "spoken-thanks", -1, "You invited me to interview.")

    assert any("channel call" in fault and "with no field filled: breaks thanks" in fault for fault in faults)


def test_every_rule_leads_to_a_place_on_the_site(catalogue, pages):
    for rule, says in catalogue["rules"].items():
        page, _, anchor = says["guidance"].partition("#")

        assert pages[f"/{page}"].find(id=anchor), f"rules.yml: {rule}: there is no {says['guidance']}."

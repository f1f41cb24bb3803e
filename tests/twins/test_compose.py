"""The one rule of the catalogue, a sentence a test. Its browser twin is held to the same in test_parity.py."""

from macros.twins.compose import as_text, compose, fill, say

PART = [
    {"when": {"tone": ["formal"]}, "say": "Dear {recipient},"},
    {"when": {}, "say": "Hello {recipient} of {company},"},
    {"when": {}, "say": "Hello {recipient},"},
    {"when": {}, "say": "Hello,"},
]


def test_the_first_line_that_agrees_is_said():
    assert say(PART, {"tone": "formal"}, {"recipient": "Sam"}) == "Dear Sam,"


def test_a_line_that_disagrees_is_passed_over():
    assert say(PART, {"tone": "warm"}, {"recipient": "Sam", "company": "Acme"}) == "Hello Sam of Acme,"


def test_a_line_with_an_empty_slot_is_passed_over():
    assert say(PART, {"tone": "warm"}, {"recipient": "Sam", "company": ""}) == "Hello Sam,"


def test_the_last_line_is_said_when_nothing_else_can_be():
    assert say(PART, {"tone": "formal"}, {}) == "Hello,"


def test_a_typed_slot_is_not_read_again():
    assert fill("{role} at {company}", {"role": "{company}", "company": "{role}"}) == "{company} at {role}"


def test_a_typed_backslash_or_dollar_stays_as_typed():
    assert fill("{role}!", {"role": r"\1 \g<0> $& $1"}) == r"\1 \g<0> $& $1!"


CHOICES = {"purpose": "decline", "channel": "email", "occasion": "interview"}


def catalogue(paragraphs, **parts):
    """A catalogue of one shape whose parts have one line each."""
    return {
        "between": " ",
        "occasions": {"interview": {}},
        "shapes": {"decline": {"email": {"subject": "", "paragraphs": paragraphs}}},
        "parts": {part: [{"when": {}, "say": text}] for part, text in parts.items()},
    }


def test_a_part_with_nothing_to_say_leaves_no_gap():
    silent = catalogue([{"cue": "", "parts": ["a", "b", "c"]}], a="One.", b="", c="Two.")

    assert compose(silent, CHOICES, {})["paragraphs"] == [{"cue": "", "text": "One. Two."}]


def test_a_paragraph_with_nothing_to_say_is_left_out_with_its_cue():
    silent = catalogue([{"cue": "If they ask", "parts": ["a"]}, {"cue": "", "parts": ["b"]}], a="", b="Bye.")

    assert compose(silent, CHOICES, {})["paragraphs"] == [{"cue": "", "text": "Bye."}]


def test_the_plain_text_has_cues_above_and_empty_lines_between_paragraphs():
    message = {"subject": "S", "paragraphs": [{"cue": "First", "text": "One."}, {"cue": "", "text": "Two."}]}

    assert as_text(message) == "First\nOne.\n\nTwo."

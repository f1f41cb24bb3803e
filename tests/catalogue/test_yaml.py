"""What cannot be read in a file of the catalogue is named with its line, and what YAML 1.2 reads as text is text."""

import pytest

from macros.catalogue.load import OPTIONS, SCENARIOS
from macros.catalogue.read_yaml import parse
from tests.breaking import FILES, faults

NO_KEYS = "line 1: the file is {}; expected keys with values; write them below it, as key: value."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"language: \xff\xfe", "byte 10 is not UTF-8; save the file as UTF-8."),
        (b"", NO_KEYS.format("None").removeprefix("line 1: ")),
        (b"# nothing yet\n", NO_KEYS.format("None").removeprefix("line 1: ")),
        (b"just words", NO_KEYS.format("just words")),
        (b"a: *b", "line 1: this is not YAML (found undefined alias 'b'); mend it there, or put the text in quotes."),
    ],
    ids=["not UTF-8", "empty", "only a comment", "only a value", "an unknown alias"],
)
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_named(folder, name, content, sentence):
    (folder / name).write_bytes(content)

    assert faults(folder) == [f"{name}: {sentence}"]


@pytest.mark.deep
@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("a: " + "[" * 3000 + "]" * 3000, ""),
        (f"pay: {'9' * 5000}", ""),
        ('a: "\\U99999999"', ""),
        ("%YAML 1" + "9" * 5000 + ".1\n---\na: b", ""),
        ('a: {channel: "\\0"}', "line 1: "),
        ('pay: {"a\\ud83d": "\\ude00"}', "line 1: "),
    ],
    ids=["too deep", "too long", "no character", "no version", "a control character", "half a character"],
)
def test_what_no_file_can_say_gets_a_sentence(folder, content, place):
    (folder / SCENARIOS).write_text(content, encoding="utf-8")
    said = faults(folder)

    assert said
    assert all(one.startswith(f"scenarios.yml: {place}") for one in said)


def test_all_repeated_keys_and_wrong_kinds_of_a_file_are_named_at_once(folder):
    (folder / SCENARIOS).write_text("a: 5\nb: {channel: 2027-02-30, channel: email}\na: [x]\n", encoding="utf-8")

    assert faults(folder) == [
        "scenarios.yml: line 3: key a is repeated; keep one of the two.",
        "scenarios.yml: line 2: key channel is repeated; keep one of the two.",
        "scenarios.yml: line 3: a is ['x']; expected keys with values; write them below it, as key: value.",
    ]


@pytest.mark.parametrize("text", ["no", "yes", "on", "2027-02-30", "2026-11-23", "12:30"])
def test_a_word_a_day_and_an_hour_are_text_without_quotes(text):
    assert parse(f"a: {text}")[1] == {"a": text}


def test_problems_of_several_files_are_named_in_one_run(folder):
    (folder / SCENARIOS).write_text("a: 5\n", encoding="utf-8")
    (folder / OPTIONS).write_text("choices: 5\n", encoding="utf-8")
    said = faults(folder)

    assert {one.partition(":")[0] for one in said} == {SCENARIOS, OPTIONS}

"""What cannot be read in a file of the catalogue, or is read as no text, is named with its line."""

import pytest

from macros.catalogue.load import OPTIONS, SCENARIOS
from tests.breaking import FILES, faults

TOO_DEEP = "options.yml: the file has lists in lists, or mappings in mappings, too deep to read; write it flatter."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"language: \xff\xfe", "byte 10 is not UTF-8; save the file as UTF-8."),
        (b"", "the file has no keys; it is empty or holds only a value."),
        (b"# nothing yet\n", "the file has no keys; it is empty or holds only a value."),
        (b"just words", "the file has no keys; it is empty or holds only a value."),
        (b"a: *b", "line 1: this is not YAML (found undefined alias 'b'); mend it there."),
    ],
    ids=["not UTF-8", "empty", "only a comment", "only a value", "an unknown alias"],
)
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_named(folder, name, content, sentence):
    (folder / name).write_bytes(content)

    assert faults(folder) == [f"{name}: {sentence}"]


def test_a_file_of_lists_in_lists_is_named(folder):
    (folder / OPTIONS).write_text("a: " + "[" * 3000 + "]" * 3000, encoding="utf-8")

    assert faults(folder) == [TOO_DEEP]


def test_a_number_that_is_too_long_to_read_is_named(folder):
    (folder / SCENARIOS).write_text(f"pay: {'9' * 5000}", encoding="utf-8")

    assert faults(folder) == [f"scenarios.yml: line 1: {'9' * 39}… is read as int; put it in quotes, without a tag."]


def test_half_of_a_character_is_named(folder):
    (folder / SCENARIOS).write_text('pay: {"a\\ud83d": "\\ude00"}', encoding="utf-8")

    assert faults(folder) == ["scenarios.yml: line 1: half of a character is escaped here; write the character itself."]


def test_all_values_that_cannot_be_read_are_named_at_once(folder):
    (folder / SCENARIOS).write_text("a: !env x\nb: {? [c] : 2027-02-30}\na: !!float x\n", encoding="utf-8")

    assert faults(folder) == [
        "scenarios.yml: line 3: key a is repeated; keep one of the two.",
        "scenarios.yml: line 1: x is read as !env; put it in quotes, without a tag.",
        "scenarios.yml: line 2: a list or a mapping stands where a key should; write a word.",
        "scenarios.yml: line 2: 2027-02-30 is read as timestamp; put it in quotes, without a tag.",
        "scenarios.yml: line 3: x is read as float; put it in quotes, without a tag.",
    ]


@pytest.mark.parametrize("content", ['a: "\\U99999999"', "%YAML 1" + "9" * 5000 + ".1\n---\na: b"])
def test_yaml_that_names_a_character_or_a_number_that_does_not_exist_gets_a_sentence(folder, content):
    (folder / SCENARIOS).write_text(content, encoding="utf-8")
    (said,) = faults(folder)

    assert said.startswith("scenarios.yml: a number or a character is written that does not exist (")


def test_a_number_of_minutes_and_seconds_too_large_for_a_computer_gets_a_sentence(folder):
    (folder / SCENARIOS).write_text(f"a: {':'.join(['1'] * 400)}.5", encoding="utf-8")

    (said,) = faults(folder)

    assert said.endswith("… is read as float; put it in quotes, without a tag.")


def test_a_control_character_in_a_text_gets_a_sentence(folder):
    (folder / SCENARIOS).write_text('a: "\\0"', encoding="utf-8")

    assert faults(folder) == ["scenarios.yml: line 1: a character that cannot be shown is escaped here; leave it out."]

"""A file of the catalogue that is missing, misplaced, or not what its name says is named in a sentence."""

import json
import shutil
import subprocess
from itertools import product

import pytest
import yaml

from macros.catalogue.load import ENGLISH, OPTIONS, SCENARIOS
from macros.catalogue.problems.labels import CODE
from tests.breaking import FILES, SMALL, faults, replace
from tools.node_modules import NODE

NO_ENGLISH = "messages/en.yml: the file is missing; add it, for pages that name no language show its words."
TOO_DEEP = "options.yml: the file has lists in lists, or mappings in mappings, too deep to read; write it flatter."


@pytest.fixture
def folder(tmp_path):
    """A copy of the small catalogue that a test may break."""
    return shutil.copytree(SMALL, tmp_path / "small catalogue")


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


def test_a_missing_file_is_named(folder):
    (folder / OPTIONS).unlink()
    (folder / ENGLISH).unlink()

    assert faults(folder) == [NO_ENGLISH, "options.yml: the file is missing; add it."]


@pytest.mark.parametrize("name", FILES)
def test_a_folder_in_the_place_of_a_file_is_named(folder, name):
    (folder / name).unlink()
    (folder / name).mkdir()

    assert faults(folder) == [f"{name}: this is not a file that can be read (Is a directory); put one in its place."]


def test_a_catalogue_without_english_is_refused(folder):
    replace(folder, ENGLISH, "language: en", "language: de")
    (folder / ENGLISH).rename(folder / "messages/de.yml")

    assert faults(folder) == [NO_ENGLISH]


def test_a_file_that_no_language_has_is_named_unless_an_editor_or_a_system_left_it(folder):
    for name in ("de.yaml", "FR.YML", "notes.txt", ".DS_Store", ".en.yml.swp", "en.yml~"):
        (folder / "messages" / name).touch()
    (folder / "messages/old").mkdir()

    assert faults(folder) == [
        f"messages/{name}: only files like messages/en.yml are read here; give it such a name, or move it elsewhere."
        for name in ("FR.YML", "de.yaml", "notes.txt", "old")
    ]


@pytest.mark.parametrize("code", ["German", "DE", "en_GB", "d", "de-", "en-GB.old"])
def test_a_file_whose_name_is_no_language_code_is_named(folder, code):
    shutil.copy(folder / ENGLISH, folder / f"messages/{code}.yml")
    replace(folder, f"messages/{code}.yml", "language: en", f"language: {code}")

    assert faults(folder) == [
        f"messages/{code}.yml: the file's name is no language code; name it like en.yml or pt-BR.yml."
    ]


@pytest.mark.parametrize("locale", ["en_GB", "English", "english", "e", "EN", "en-", "en-x1", "en GB", '"en\\n"'])
def test_a_locale_that_browsers_refuse_is_named(folder, locale):
    replace(folder, ENGLISH, "locale: en-GB", f"locale: {locale}")

    assert faults(folder) == [
        f"messages/en.yml: locale says {yaml.safe_load(locale)!r}; "
        "write a language code that browsers know, like 'en' or 'en-GB'."
    ]


def test_every_locale_that_the_build_takes_is_taken_by_browsers():
    pieces = (("en", "ast"), ("", "-Latn", "-latn"), ("", "-GB", "-gb", "-419"), ("", "-valencia", "-1901"))
    codes = ["".join(code) for code in product(*pieces)]
    script = "for (const code of JSON.parse(process.argv[1])) new Intl.DateTimeFormat(code)"

    assert all(CODE.fullmatch(code) for code in codes)
    assert subprocess.run([NODE, "-e", script, json.dumps(codes)]).returncode == 0

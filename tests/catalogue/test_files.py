"""A file of the catalogue that is missing, misplaced, or not what its name says is named in a sentence."""

import json
import re
import shutil
import subprocess
from itertools import product

import pytest

from macros.catalogue.load import ENGLISH, OPTIONS
from macros.catalogue.models.words import LANGUAGE
from tests.breaking import FILES, LANGUAGES, faults, replace, without_lines
from tools.node_modules import NODE

NO_ENGLISH = "messages/en.yml: the file is missing; add it, for pages that name no language show its words."


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
    shutil.copy(LANGUAGES / "ar.yml", folder / "messages")
    (folder / ENGLISH).unlink()

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
    shutil.copy(LANGUAGES / "ar.yml", folder / f"messages/{code}.yml")
    replace(folder, f"messages/{code}.yml", "language: ar", f"language: {code}")

    assert without_lines(faults(folder)) == [
        f"messages/{code}.yml: language is {code}; expected a language code that browsers know, like en or en-GB."
    ]


@pytest.mark.parametrize("locale", ["en_GB", "English", "english", "e", "EN", "en-", "en-x1", "en GB", '"en\\n"'])
def test_a_locale_that_browsers_refuse_is_named(folder, locale):
    replace(folder, ENGLISH, "locale: en-GB", f"locale: {locale}")

    (said,) = faults(folder)

    assert said.startswith("messages/en.yml: line 2: locale is ")
    assert said.endswith("; expected a language code that browsers know, like en or en-GB.")


def test_every_locale_that_the_build_takes_is_taken_by_browsers():
    pieces = (("en", "ast"), ("", "-Latn", "-latn"), ("", "-GB", "-gb", "-419"), ("", "-valencia", "-1901"))
    codes = ["".join(code) for code in product(*pieces)]
    script = "for (const code of JSON.parse(process.argv[1])) new Intl.DateTimeFormat(code)"

    assert all(re.fullmatch(LANGUAGE, code) for code in codes)
    assert subprocess.run([NODE, "-e", script, json.dumps(codes)]).returncode == 0

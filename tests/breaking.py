"""A small catalogue for the tests to break: complete and sound, so that the words of the real one can change freely."""

import json
import re

import yaml

from macros.catalogue import load as catalogue
from macros.catalogue.problems.files import file_problems
from macros.catalogue.read_yaml import model_problems, parse
from tests.conftest import ROOT

SMALL = ROOT / "tests" / "catalogue" / "small_catalogue"
# Other languages, to be put beside its English.
LANGUAGES = ROOT / "tests" / "catalogue" / "languages"
FILES = (*catalogue.IDS, catalogue.ENGLISH)


def read_files(folder):
    """The files of a catalogue as they are read, by their names: those of the ids, and the words of English."""
    return {name: parse((folder / name).read_text("utf-8"))[1] for name in FILES}


def check(contents):
    """The sentences with which files are refused that were read: by their models, else by what holds between them."""
    shape = [
        f"{name}: {problem}"
        for name, value in contents.items()
        for problem in model_problems(catalogue.model_of(name), value)
    ]
    return shape or [f"{name}: {problem}" for name, problem in file_problems(contents)]


def faults(folder):
    """The sentences with which a catalogue is refused; none when it is sound."""
    try:
        catalogue.load(folder)
    except catalogue.CatalogueError as error:
        return error.problems
    return []


def without_lines(sentences):
    """Sentences without the lines that they name, which change with every line of the small catalogue."""
    return [re.sub(r" line \d+:", "", sentence) for sentence in sentences]


def replace(folder, name, old, new):
    """Put one text in place of another, once, in a file of a catalogue."""
    text = (folder / name).read_text("utf-8")
    assert old in text, f"{name} of tests/catalogue/small_catalogue no longer has {old!r}; bring the test up to date."
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def change(folder, name, edit):
    """Read a file of a catalogue, let edit() change it, and write it back, as JSON, which YAML reads too."""
    data = yaml.safe_load((folder / name).read_text("utf-8"))
    edit(data)
    (folder / name).write_text(json.dumps(data, indent=1, ensure_ascii=False), encoding="utf-8")

"""Rubbish anywhere in the catalogue gets sentences, never a traceback."""

import copy
import shutil

import pytest

from macros.catalogue import load as catalogue
from macros.catalogue.problems import files as problems
from tests.breaking import FILES, SMALL, check, faults, read_files
from tests.sampling import some

RUBBISH = [None, 5, True, "", "rubbish", [], ["rubbish"], [None], {}, {"rubbish": None}, [[]], {"a": {"b": []}}]
# What YAML reads as something else, or cannot read, each as the value of a key.
NASTY = [
    "!env x", "!!int x", "!!int", "!!float x", "!!bool maybe", "!!null x", "!!str [a]", "!!seq x", "!!map x",
    "!!set {a}", "!!omap [a: 1]", "!!pairs [a: 1]", "!!binary é", "!!binary x", "!!timestamp x",
    "!!python/name:os.system", "=", "<<", "2027-02-30", "2027-02-03", "2027-02-03 25:61:61", "0b_", "0x_", "9" * 5000,
    ".inf", ".nan", "1:99", "~", "? [a]", "&a [*a]", "&a {b: *a}", "&a [&b [*a], *b]", "*a", "{? {a: 1} : 1}",
    "{[a]: 1}", "{<<: {a: 1}}", "{=: 1}", "{~: 1}", "{2027-02-30: 1}", "{a: 1, a: 2}", "[", "{", "'", '"',
    '"\\ud83d"', '"\\0"', "\x00", "\ufffe", "\t", "%", "@", "`", "|", "- ", "---", "...",
    '"\\U99999999"', "1" + ":1" * 400 + ".5", "\n%YAML 1" + "9" * 5000 + ".1\n---\na: b",
]  # fmt: skip


def branches(tree, path=()):
    """The path of every value in a tree of mappings and lists, the whole tree left out."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else []
    for key, value in items:
        yield (*path, key)
        yield from branches(value, (*path, key))


def varied(paths):
    """Every path of up to two keys, and each seventeenth of the deeper ones: thousands of lines are alike."""
    paths = list(paths)
    return some([path for path in paths if len(path) < 3] + [path for path in paths if len(path) >= 3][::17])


def faults_with(files, name, path, rubbish):
    """What is said when rubbish stands at a path of one of the files."""
    broken = {**files, name: copy.deepcopy(files[name])}
    branch = broken[name]
    for key in path[:-1]:
        branch = branch[key]
    branch[path[-1]] = rubbish
    return check(broken)


def are_sentences(said):
    """Whether these are texts that begin with the name of a file and end as a sentence does."""
    return all(isinstance(fault, str) and fault.startswith(FILES) and fault.endswith(".") for fault in said)


@pytest.mark.deep
@pytest.mark.sampled
@pytest.mark.parametrize("name", FILES)
def test_rubbish_in_place_of_any_value_gets_sentences(name, monkeypatch):
    monkeypatch.setattr(problems, "once", lambda *_: [])  # what the words say is not rubbish's matter
    files = read_files(catalogue.FOLDER)
    for turn, path in enumerate(varied(branches(files[name]))):
        said = faults_with(files, name, path, RUBBISH[turn % len(RUBBISH)])

        assert are_sentences(said), (path, said)


@pytest.mark.sampled
@pytest.mark.parametrize("name", FILES)
def test_all_rubbish_in_all_places_of_the_small_catalogue_gets_sentences(name):
    files = read_files(SMALL)
    for path in some(list(branches(files[name]))):
        for rubbish in RUBBISH:
            said = faults_with(files, name, path, rubbish)

            assert are_sentences(said), (path, rubbish, said)


@pytest.mark.deep
@pytest.mark.sampled
def test_what_yaml_cannot_read_gets_sentences(tmp_path):
    folder = shutil.copytree(SMALL, tmp_path / "small catalogue")
    file = folder / catalogue.SCENARIOS
    text = file.read_text("utf-8")
    for nasty in some(NASTY):
        for place in (f"{text}\nnasty: {nasty}\n", f"nasty:\n  {nasty}\n{text}", f"{text}\n{nasty}: 1\n", nasty):
            file.write_text(place, encoding="utf-8")
            said = faults(folder)

            assert said, (nasty, place)
            assert are_sentences(said), (nasty, said)

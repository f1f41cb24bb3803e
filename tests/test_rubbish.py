"""Rubbish anywhere in the catalogue gets sentences, never a traceback."""

import copy

import pytest
import yaml

from macros import catalogue

NAMES = (catalogue.OPTIONS, catalogue.SCENARIOS, catalogue.RULES, "messages/en.yml")
RUBBISH = [None, 5, True, "", "rubbish", [], ["rubbish"], [None], {}, {"rubbish": None}, [[]], {"a": {"b": []}}]


def branches(tree, path=()):
    """The path of every value in a tree of mappings and lists, the whole tree left out."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else []
    for key, value in items:
        yield (*path, key)
        yield from branches(value, (*path, key))


def some(paths):
    """Every path of up to two keys, and each seventh of the deeper ones: thousands of lines are alike."""
    paths = list(paths)
    return [path for path in paths if len(path) < 3] + [path for path in paths if len(path) >= 3][::7]


@pytest.fixture(scope="module")
def files():
    """The files of the catalogue as they are read."""
    return [yaml.safe_load((catalogue.FOLDER / name).read_text("utf-8")) for name in NAMES]


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_rubbish_in_place_of_any_value_gets_sentences(files, number, monkeypatch):
    monkeypatch.setattr(catalogue, "rule_faults", lambda _: [])  # what the words say is not rubbish's matter
    for turn, path in enumerate(some(branches(files[number]))):
        broken = list(files)
        broken[number] = branch = copy.deepcopy(files[number])
        for key in path[:-1]:
            branch = branch[key]
        branch[path[-1]] = RUBBISH[turn % len(RUBBISH)]
        options, scenarios, rules, words = broken

        faults = catalogue.check(options, scenarios, rules, {"en": words})
        assert all(isinstance(fault, str) and fault.startswith(NAMES) for fault in faults), (path, faults)

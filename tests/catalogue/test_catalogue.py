"""A broken catalogue is refused with a sentence that names the file and the key; nothing is missing unnoticed."""

import copy
import re
from pathlib import Path

import pytest
import yaml

from macros.catalogue import load as catalogue
from macros.catalogue.load import ENGLISH, OPTIONS
from macros.catalogue.problems import files
from macros.catalogue.problems import words as problems_of_words
from macros.catalogue.problems.ids import NEEDED
from tests.breaking import SMALL, change, check, faults, read_files, replace, without_lines
from tests.sampling import some

# What has no line: a number or a text that the parser itself cannot read.
UNPLACED = re.compile(r"this is not YAML \((invalid literal|'utf-8'|Exceeds)")
FAULTS = yaml.safe_load((Path(__file__).with_name("faults.yml")).read_text("utf-8"))


@pytest.mark.parametrize("folder", [catalogue.FOLDER, SMALL], ids=["the real one", "the small one"])
def test_the_catalogue_is_sound(folder):
    assert faults(folder) == []


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_fault_is_named(folder, fault):
    replace(folder, fault["file"], fault["old"], fault["new"])

    said = dict(zip(without_lines(found := faults(folder)), found, strict=True))
    assert fault["sentence"] in said
    assert UNPLACED.search(fault["sentence"]) or " line " in said[fault["sentence"]]


def test_all_faults_of_the_words_are_named_at_once(folder):
    change(folder, ENGLISH, lambda words: words["cues"].pop("you-say"))
    change(folder, ENGLISH, lambda words: words["parts"].pop("wish"))
    change(folder, ENGLISH, lambda words: words["choices"]["tone"]["options"].pop("warm"))

    assert without_lines(faults(folder)) == [
        "messages/en.yml: label choices.tone.options.warm is missing; add it.",
        "messages/en.yml: label cues.you-say is missing; add it.",
        "messages/en.yml: part wish is missing; add its lines.",
    ]


def test_all_faults_of_shape_are_named_at_once(folder):
    change(folder, ENGLISH, lambda words: words["choices"]["tone"].pop("help"))
    change(folder, ENGLISH, lambda words: words.update(cuse={}, copy=5))

    assert without_lines(faults(folder)) == [
        "messages/en.yml: choices.tone.help is missing; add it.",
        "messages/en.yml: copy is 5; expected keys with values; write them below it, as key: value.",
        "messages/en.yml: cuse is unknown; expected one of language, locale, name, date, choices, slots, destinations, "
        "ways, cues, copy, length, scenarios, channels, advice, sure, rules, next, kinds, grammar, typed, doubts, "
        "labels, invitation, occasions, parts.",
    ]


@pytest.fixture(scope="module")
def read():
    """The real catalogue as it is read. A test copies what it changes."""
    return read_files(catalogue.FOLDER)


def leaves(tree, path=()):
    """The path of every text in a tree of mappings."""
    for key, value in tree.items():
        yield from leaves(value, (*path, key)) if isinstance(value, dict) else [(*path, key)]


# What no id calls for: lines, patterns, and the labels that English alone names.
NO_IDS = ("parts", "grammar", "labels", "invitation")


@pytest.mark.sampled
def test_removing_any_label_is_named(read, monkeypatch):
    monkeypatch.setattr(problems_of_words, "part_problems", lambda *_: [])  # lines are no matter of labels
    words = read[ENGLISH]
    labels = leaves({key: value for key, value in words.items() if key not in NO_IDS})
    for path in some(list(labels)):
        without = {**copy.deepcopy({**words, "parts": {}}), "parts": words["parts"]}
        branch = without
        for key in path[:-1]:
            branch = branch[key]
        del branch[path[-1]]
        faults = check({**read, ENGLISH: without})

        assert any(f"{'.'.join(path)} is missing; add it" in fault for fault in faults), path


@pytest.mark.sampled
def test_removing_any_line_is_named(read):
    """The whole of the completeness rule: each case has exactly one line, so there is no line to spare."""
    parts, words = read[ENGLISH]["parts"], read[ENGLISH]["occasions"]["interview"]
    for part, number in some([(part, number) for part, lines in parts.items() for number in range(len(lines))]):
        without = parts[part][:number] + parts[part][number + 1 :]

        # The shape of the file asks for at least one line.
        assert not without or problems_of_words.part_problems(read[OPTIONS], part, without, words), (
            f"Line {number + 1} of part {part} can be removed unnoticed."
        )


def ids(options):
    """Every id of options.yml that words or code depend on: the id itself, and how to remove it."""
    for choice, names in options["choices"].items():
        yield choice, lambda o, choice=choice: o["choices"].pop(choice)
        for name in names:
            yield name, lambda o, choice=choice, name=name: o["choices"][choice].remove(name)
    for key in ("slots", "destinations", "parts", "limits", "ways", "shapes"):
        for name in options[key]:
            yield name, lambda o, key=key, name=name: o[key].pop(name)
    for part, slots in options["parts"].items():
        for slot in slots:
            yield slot, lambda o, part=part, slot=slot: o["parts"][part].remove(slot)
    for key in options:
        yield key, lambda o, key=key: o.pop(key)


@pytest.mark.parametrize(("key", "id"), [(key, id) for key in ("slots", "destinations") for id in NEEDED[key]])
def test_a_field_that_the_scripts_name_cannot_get_another_name(folder, key, id):
    """With a new name in all files it was let through, and the generator stood there without its script."""
    for name in (OPTIONS, ENGLISH):
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(re.sub(rf"\b{id}\b", "renamed", text), encoding="utf-8")

    assert without_lines(faults(folder)) == [f"options.yml: {key}.{id} is missing; {NEEDED[key][id]}."]


@pytest.mark.sampled
def test_removing_any_id_is_named(read, monkeypatch):
    monkeypatch.setattr(files, "once", lambda *_: [])  # they are no matter of ids
    for name, remove in some(list(ids(read[OPTIONS]))):
        without = copy.deepcopy(read[OPTIONS])
        remove(without)
        faults = check({**read, OPTIONS: without})

        word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        assert any(map(word.search, faults)), f"The id {name} can be removed unnoticed; faults: {faults}"

"""A broken catalogue is refused with a sentence that names the file and the key; all faults at once."""

import copy
import shutil

import pytest
import yaml

from macros import catalogue
from tests.conftest import ROOT

OPTIONS, SCENARIOS, RULES, ENGLISH = "options.yml", "scenarios.yml", "rules.yml", "messages/en.yml"
FILES = (OPTIONS, SCENARIOS, RULES, ENGLISH)
FAULTS = yaml.safe_load((ROOT / "tests" / "catalogue_faults.yml").read_text("utf-8"))


@pytest.fixture
def folder(tmp_path):
    """A copy of the catalogue that a test may break."""
    (tmp_path / "messages").mkdir()
    for name in FILES:
        shutil.copy(catalogue.FOLDER / name, tmp_path / name)
    return tmp_path


def faults(folder):
    """The sentences with which the catalogue is refused; none when it is sound."""
    try:
        catalogue.load(folder)
    except catalogue.CatalogueError as error:
        return error.faults
    return []


def change(folder, name, edit):
    """Read a file of the catalogue, let edit() change it, and write it back."""
    data = yaml.safe_load((folder / name).read_text("utf-8"))
    edit(data)
    (folder / name).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def test_the_catalogue_is_sound(folder):
    assert faults(folder) == []


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_fault_is_named(folder, fault):
    file = folder / fault["file"]
    text = file.read_text("utf-8")
    assert fault["old"] in text, (
        f"{fault['file']} no longer has {fault['old']!r}; bring catalogue_faults.yml up to date."
    )
    file.write_text(text.replace(fault["old"], fault["new"], 1), encoding="utf-8")

    assert fault["sentence"] in faults(folder)


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


def test_a_missing_file_is_named(folder):
    (folder / OPTIONS).unlink()
    (folder / ENGLISH).unlink()

    assert faults(folder) == [
        "options.yml: the file is missing; add it.",
        "messages: there is no language; add messages/en.yml.",
    ]


def test_all_faults_are_named_at_once(folder):
    change(folder, ENGLISH, lambda words: words["cues"].pop("you-say"))
    change(folder, ENGLISH, lambda words: words["parts"].pop("wish"))
    change(folder, ENGLISH, lambda words: words["choices"]["tone"].pop("help"))

    assert sorted(faults(folder)) == [
        "messages/en.yml: label choices.tone.help is missing; add it.",
        "messages/en.yml: label cues.you-say is missing; add it.",
        "messages/en.yml: part wish is missing; add its lines.",
    ]


def leaves(tree, path=()):
    """The path of every text in a tree of mappings."""
    for key, value in tree.items():
        yield from leaves(value, (*path, key)) if isinstance(value, dict) else [(*path, key)]


@pytest.fixture(scope="module")
def read():
    """The catalogue as it is read: options and the words of English. A test copies what it changes."""
    return [yaml.safe_load((catalogue.FOLDER / name).read_text("utf-8")) for name in FILES]


def test_removing_any_label_is_named(read):
    options, scenarios, rules, words = read
    for path in leaves({key: value for key, value in words.items() if key not in ("parts", "phrases")}):
        without = {**copy.deepcopy({**words, "parts": {}}), "parts": words["parts"]}
        branch = without
        for key in path[:-1]:
            branch = branch[key]
        del branch[path[-1]]
        faults = catalogue.check(options, scenarios, rules, {"en": without})

        assert f"messages/en.yml: label {'.'.join(path)} is missing; add it." in faults


def test_removing_any_line_is_named(read):
    """The whole of the completeness rule: each case has exactly one line, so there is no line to spare."""
    options, scenarios, rules, words = read
    for part, lines in words["parts"].items():
        for number in range(len(lines)):
            without = {**words, "parts": {**words["parts"], part: lines[:number] + lines[number + 1 :]}}

            named = [
                fault
                for fault in catalogue.check(options, scenarios, rules, {"en": without})
                if f"part {part}" in fault
            ]
            assert named, f"Line {number + 1} of part {part} can be removed unnoticed."


def ids(options):
    """Every id of options.yml: the key it stands under, and how to remove it."""
    for choice, names in options["choices"].items():
        yield choice, lambda o, choice=choice: o["choices"].pop(choice)
        for name in names:
            yield name, lambda o, choice=choice, name=name: o["choices"][choice].remove(name)
    for key in ("slots", "parts", "limits", "shapes"):
        for name in options[key]:
            yield name, lambda o, key=key, name=name: o[key].pop(name)
    for part, slots in options["parts"].items():
        for slot in slots:
            yield slot, lambda o, part=part, slot=slot: o["parts"][part].remove(slot)
    for label in options["labels"]:
        yield label, lambda o, label=label: o["labels"].remove(label)
    for key in options:
        yield key, lambda o, key=key: o.pop(key)


def test_removing_any_id_is_named(read):
    options, scenarios, rules, words = read
    for name, remove in ids(options):
        without = copy.deepcopy(options)
        remove(without)
        faults = catalogue.check(without, scenarios, rules, {"en": words})

        assert any(name in fault for fault in faults), f"The id {name} can be removed unnoticed; faults: {faults}"

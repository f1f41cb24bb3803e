"""The JSON Schemas by which editors check: as the models are, and as strict as the build where a schema can be."""

import json

import pytest
from jsonschema import Draft202012Validator

from macros.catalogue.load import FOLDER
from macros.catalogue.read_yaml import parse
from tools import schemas

FILES = {
    **{name: f"{name}.yml" for name in ("options", "rules", "kinds", "scenarios", "advice", "sure", "next", "sources")},
    "messages": "messages/en.yml",
}
# A mistake of each kind: the file, the keys that lead to the place, and what stands there.
MISTAKES = [
    ("options", ["limits", "email", "most"], "120"),
    ("options", ["limits", "email", "unit"], "letters"),
    ("options", ["slots", "sender", "autocomplete"], "my-name"),
    ("options", ["chocies"], {}),
    ("scenarios", ["coordinator", "channel"], "pigeon"),
    ("scenarios", ["coordinator", "chanel"], "email"),
    ("advice", ["anyone", "channels"], ["fax"]),
    ("rules", ["thanks", "purposes"], ["refuse"]),
    ("kinds", ["acceptance", "if"], []),
    ("sure", ["rules", "settled"], {"when": {}}),
    ("sources", ["ihire-2023", "year"], "2023"),
    ("messages", ["parts", "greeting", 0, "when"], {"tone": "loud"}),
    ("messages", ["parts", "greeting", 0], {"when": {"tone": "warm"}}),
    ("messages", ["labels", "close"], 12),
]


def schema(name):
    """A schema as it lies beside the words."""
    return json.loads((schemas.PLACE / f"{name}.json").read_text("utf-8"))


def content(name):
    """What a file of the words holds."""
    return parse((FOLDER / FILES[name]).read_text("utf-8"))[1]


def test_the_schemas_beside_the_words_are_those_of_the_models(tmp_path):
    schemas.write(tmp_path)
    fresh = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()}
    stale = [name for name, text in fresh.items() if text != (schemas.PLACE / name).read_text("utf-8")]

    assert stale == [], "Run make schemas: a model or an id has changed."


@pytest.mark.parametrize("name", FILES)
def test_each_file_names_its_schema_and_keeps_to_it(name):
    first = (FOLDER / FILES[name]).read_text("utf-8").splitlines()[0]

    assert first.startswith("# yaml-language-server: $schema=")
    assert (FOLDER / FILES[name]).parent.joinpath(first.partition("=")[2]).resolve() == schemas.PLACE / f"{name}.json"
    assert [error.message for error in Draft202012Validator(schema(name)).iter_errors(content(name))] == []


@pytest.mark.parametrize(("name", "keys", "mistake"), MISTAKES)
def test_a_mistake_is_marked_while_it_is_typed(name, keys, mistake):
    tree = branch = content(name)
    for key in keys[:-1]:
        branch = branch[key]
    branch[keys[-1]] = mistake

    assert not Draft202012Validator(schema(name)).is_valid(tree)

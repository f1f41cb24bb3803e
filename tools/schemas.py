"""Writes the JSON Schemas by which an editor completes and checks the files of macros/words/: `make schemas`."""

import json
from pathlib import Path
from typing import get_args

from macros.article.model import FRONT_MATTER
from macros.catalogue.load import FOLDER
from macros.catalogue.models import languages, options, sources, tables, words
from macros.catalogue.read_yaml import read

PLACE = FOLDER / "schemas"
MODELS = {
    "options": options.OPTIONS,
    "rules": tables.RULES,
    "kinds": tables.KINDS,
    "scenarios": tables.SCENARIOS,
    "advice": tables.ADVICE,
    "sure": tables.SURE,
    "next": tables.NEXT,
    "sources": sources.SOURCES,
    "alike": tables.ALIKE,
    "messages": words.MESSAGES,
    "language": languages.LANGUAGE,
    "variant": languages.VARIANT,
    "front-matter": FRONT_MATTER,
}


def schemas(ids):
    """Every schema by its name, with the ids that there are.

    Args:
        ids: options.yml as it was read.
    """
    listed = {
        **ids["choices"],
        "choice": ids["choices"],
        "slot": ids["slots"],
        "destination": ids["destinations"],
        "part": ids["parts"],
        "way": get_args(options.Way),
    }
    return {name: filled(model.json_schema(), listed, ids["choices"]) for name, model in MODELS.items()}


def filled(schema, listed, choices):
    """A schema with the ids in it: {"x-ids": kind} becomes a list of them, {"x-choices": …} the choices with theirs."""
    if isinstance(schema, list):
        return [filled(item, listed, choices) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if kind := schema.get("x-ids"):
        return {"enum": list(listed[kind])}
    if how := schema.get("x-choices"):
        properties = {choice: option(how, ids) for choice, ids in choices.items()}
        return {"type": "object", "properties": properties, "additionalProperties": False}
    return {key: filled(value, listed, choices) for key, value in schema.items()}


def option(how, ids):
    """The schema of one option; in a `when`, of several, or of all others."""
    some = "|".join(ids)
    return {"enum": ids} if how == "option" else {"type": "string", "pattern": f"^(not )?({some})( or ({some}))*$"}


def write(folder: Path = PLACE):
    """Write every schema into a folder."""
    ids, problems, _ = read(FOLDER / "options.yml", options.OPTIONS, "options.yml")
    if problems:
        raise SystemExit("\n".join(problems))
    folder.mkdir(exist_ok=True)
    for name, schema in schemas(ids).items():
        text = json.dumps(schema, indent=1, ensure_ascii=False) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()

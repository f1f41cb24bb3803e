"""The front matter of pages: what article.yml lets stand there, and what is wrong with what stands there."""

import datetime
import re
from pathlib import Path

import yaml

from ..catalogue import strict_yaml
from ..catalogue.load import FOLDER, read_sound
from ..catalogue.texts import is_text, quote

FILE = "article.yml"
FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
RULE_KEYS = {"required", "help", "kind", "values", "least", "most"}


def load(folder=FOLDER):
    """What article.yml says of each key: {"title": {"required", "help", and "kind" or "values", …}}.

    Raises:
        CatalogueError: with every problem of the file.
    """
    return read_sound(folder / FILE, schema_problems)


def schema_problems(schema):
    """A sentence for each key that article.yml does not describe, and for what every page needs."""
    for key, rule in schema.items():
        if not isinstance(rule, dict) or not {"required", "help"} <= rule.keys() <= RULE_KEYS:
            yield f"{key} needs required and help, and a kind or values; it may have least and most, and nothing else."
        elif not isinstance(rule["required"], bool) or not is_text(rule["help"]):
            yield f"{key} needs true or false as required, and a text as help."
        elif not has_kind(rule):
            yield f"{key} needs a kind ({', '.join(KINDS)}), or else values, a list of what may stand there."
        elif not all(type(rule.get(end, 1)) is int and rule.get(end, 1) > 0 for end in ("least", "most")):
            yield f"{key} needs whole numbers from 1 as least and most."
    for key in STAND_INS:
        if not isinstance(rule := schema.get(key), dict) or rule.get("required") is not True:
            yield f"{key} must be there and required; every page shows it."


def has_kind(rule):
    """Whether a rule has a kind that there is, or else a list of values."""
    if ("kind" in rule) == ("values" in rule):
        return False
    values = rule.get("values", [""])
    return rule.get("kind", "text") in list(KINDS) and isinstance(values, list) and bool(values)


def problems(schema, front, markdown, files):
    """A sentence for each key of a page's front matter that is missing, unknown or not of its kind: {key: sentence}.

    Args:
        schema: what load() gives.
        front: the front matter as MkDocs read it, {key: value}.
        markdown: what MkDocs took for the text below it.
        files: the paths of every file of the site.
    """
    if not front and (reason := unreadable(markdown)):
        return {"title": reason}
    missing = [key for key, rule in schema.items() if rule["required"] and key not in front]
    found = {key: f"{key} is missing; add it to the front matter: {schema[key]['help']}" for key in missing}
    wrong = {key: value_problem(schema.get(key), key, value, files) for key, value in front.items()}
    return found | {key: sentence for key, sentence in wrong.items() if sentence}


def unreadable(markdown):
    """A sentence where a text begins with front matter that is not YAML, which MkDocs passes over; None elsewhere."""
    if not (front := FRONT.match(markdown)):
        return None
    try:
        yaml.safe_load(f"\n{front[1]}")  # the line of --- counts
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        return f"the front matter cannot be read: {strict_yaml.why_unreadable(error)}"
    return "the front matter is no list of keys with values; write it like title: How do I say no?"


def value_problem(rule, key, value, files):
    """A sentence when a value is not what article.yml asks for; None when it is."""
    if rule is None:
        return f"{quote(key)} is no key of the front matter; remove it, or describe it in {FILE}."
    if "values" in rule:
        is_right = (type(value), value) in [(type(known), known) for known in rule["values"]]
        return None if is_right else f"{key} is {quote(value)}; expected {', '.join(map(quote, rule['values']))}."
    is_kind, remedy = KINDS[rule["kind"]]
    if not is_kind(value):
        return f"{key} is {quote(value)}, and not {remedy}."
    ending = ENDINGS.get(rule["kind"])
    unknown = [path for path in value if not (path in files and path.endswith(ending))] if ending else []
    named = ", ".join(map(quote, unknown))
    return f"{key} names {named}, which the site does not have; mend the path." if unknown else None


def sound(front, problems, path):
    """The front matter without what is wrong in it, so that a preview goes on; what every page shows has a stand-in.

    Args:
        front: the front matter.
        problems: what problems() gives for it.
        path: the page's path below docs/.
    """
    return {key: stand_in(path) for key, stand_in in STAND_INS.items()} | {
        key: value for key, value in front.items() if key not in problems
    }


def is_day(value):
    """Whether this is a day without an hour, of a time that computers count from and feeds can name."""
    return type(value) is datetime.date and 1970 <= value.year <= 2100


def are_texts(value):
    """Whether this is a list of texts."""
    return isinstance(value, list) and all(map(is_text, value))


def are_search_settings(value):
    """Whether this is what the theme's search takes: exclude, yes or no, and boost, a number above 0."""
    if not isinstance(value, dict) or not value.keys() <= {"exclude", "boost"}:
        return False
    boost = value.get("boost", 1)
    return isinstance(value.get("exclude", True), bool) and type(boost) in (int, float) and 0 < boost < 1000


KINDS = {
    "text": (is_text, "a text; write it as words, in quotes if it looks like a number or yes or no"),
    "day": (is_day, "a day; write it as 2026-11-23, without quotes"),
    "pages": (are_texts, "a list of pages; write it as [how/email.md, when/index.md]"),
    "styles": (are_texts, "a list of style sheets; write it as [style/sheet.css]"),
    "ids": (are_texts, "a list of ids; write it as [one, another]"),
    "search": (are_search_settings, "what the search takes; write {exclude: true} or {boost: 2}"),
}
# What the files are called that a list must name.
ENDINGS = {"pages": ".md", "styles": ".css"}
# What every page must have, and what stands there while it is missing, given the path of the page.
STAND_INS = {"title": lambda path: Path(path).stem, "description": lambda path: ""}

"""Renders the templates of the macros, from overrides/."""

import json
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.utils import get_relative_url

from ..catalogue.cases import complete, offered, shape_of
from ..twins.advise import advise
from ..twins.compose import compose, fill
from ..twins.measure import measure

FOLDER = Path(__file__).parent.parent.parent / "overrides"
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def render(name, catalogue, page, **context):
    """Return a rendered template as HTML.

    Args:
        name: the template's path in overrides/, such as sure/sure.html.
        catalogue: the language.
        page: the mkdocs page that it is for; links are relative to it.
        context: further variables of the template.
    """
    return TEMPLATES.get_template(name).render(
        catalogue=catalogue,
        words=catalogue["words"],
        compose=lambda choices: compose(catalogue, choices, {}),
        describe_length=lambda choices: describe_length(catalogue, choices),
        shape_of=lambda choices: shape_of(catalogue, choices),
        offered=lambda purpose: offered(catalogue, purpose),
        complete=lambda choices: complete(catalogue, choices),
        to_fragment=lambda choices, at="": to_fragment(catalogue, choices, at),
        to_place=lambda leads: to_place(catalogue, page, leads),
        advise=lambda choices: advise(catalogue["advice"], choices),
        fill=fill,
        url=lambda path: get_relative_url(path, page.url),
        absolute=lambda path: urljoin(page.canonical_url, get_relative_url(path, page.url)),
        **context,
    )


def to_fragment(catalogue, choices, at=""):
    """Return the URL fragment for some choices, with its "#"; toFragment() of choices.js returns the same without.

    Args:
        at: where the form opens: "message", "names", or "" for its top.
    """
    first = complete(catalogue, {"purpose": choices["purpose"]}) | {"purpose": catalogue["choices"]["purpose"][0]}
    named = [choice for choice in shape_of(catalogue, choices)["choices"] if choices[choice] != first[choice]]
    pairs = [f"{choice}={choices[choice]}" for choice in named] + ([f"at={at}"] if at else [])
    pairs = [f"language={catalogue['language']}", *pairs] if "custom" in catalogue else pairs
    return f"#{'&'.join(pairs)}" if pairs else ""


def to_place(catalogue, page, leads):
    """Return the address to which something leads: into the generator with its choices, or to its guidance."""
    if guidance := leads.get("guidance"):
        return get_relative_url(guidance, page.url)
    return get_relative_url("generator/", page.url) + to_fragment(catalogue, complete(catalogue, leads["choices"]))


def describe_length(catalogue, choices):
    """Return a sentence with the length and the limit of the message for some choices."""
    limit = catalogue["limits"][choices["channel"]]
    texts = [paragraph["text"] for paragraph in compose(catalogue, choices, {})["paragraphs"]]
    sentence = catalogue["words"]["length"][f"{limit['unit']}-{limit['per']}"]
    return fill(sentence, {"count": str(measure(texts, limit)), "most": str(limit["most"])})


def to_script_json(data):
    """Return data as JSON that is safe in a <script> element."""
    return to_json(data).replace("<", "\\u003c")


def to_json(data):
    """Return data as compact JSON."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

"""A template of overrides/ with a language of the catalogue: what every macro puts into a page goes through here."""

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
    """A template with what all of them need.

    Args:
        name: the template's file in overrides/, as sure/sure.html.
        catalogue: the language.
        page: the mkdocs page that it is for; links are relative to it.
        context: what this template needs besides.
    """
    return TEMPLATES.get_template(name).render(
        catalogue=catalogue,
        words=catalogue["words"],
        compose=lambda choices: compose(catalogue, choices, {}),
        length_of=lambda choices: length_of(catalogue, choices),
        shape_of=lambda choices: shape_of(catalogue, choices),
        offered=lambda purpose: offered(catalogue, purpose),
        link=lambda choices: link(catalogue, choices),
        advise=lambda choices: advise(catalogue["advice"], choices),
        fill=fill,
        url=lambda path: get_relative_url(path, page.url),
        absolute=lambda path: urljoin(page.canonical_url, get_relative_url(path, page.url)),
        **context,
    )


def link(catalogue, choices):
    """The fragment that opens the generator with these choices; toFragment() of choices.js writes the same."""
    first = complete(catalogue, {"purpose": choices["purpose"]}) | {"purpose": catalogue["choices"]["purpose"][0]}
    named = [choice for choice in shape_of(catalogue, choices)["choices"] if choices[choice] != first[choice]]
    pairs = [f"{choice}={choices[choice]}" for choice in named]
    return f"#{'&'.join(pairs)}" if pairs else ""


def length_of(catalogue, choices):
    """How long the message of these choices is, and may be, as a sentence."""
    limit = catalogue["limits"][choices["channel"]]
    texts = [paragraph["text"] for paragraph in compose(catalogue, choices, {})["paragraphs"]]
    sentence = catalogue["words"]["length"][f"{limit['unit']}-{limit['per']}"]
    return fill(sentence, {"count": str(measure(texts, limit)), "most": str(limit["most"])})


def script_data(data):
    """Data as JSON that cannot end the script element it stands in."""
    return to_json(data).replace("<", "\\u003c")


def to_json(data):
    """Data as the shortest JSON."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

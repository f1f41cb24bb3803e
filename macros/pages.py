"""What the macros put into a page: the catalogue through the templates of overrides/generator/."""

import json
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urljoin

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.utils import get_relative_url

from .advise import advise
from .cases import complete, shape_of, written_out
from .channels import order
from .compose import compose, fill
from .measure import measure

FOLDER = Path(__file__).parent.parent / "overrides" / "generator"
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
GENERATOR_KEYS = (
    "locale", "choices", "aliases", "destinations", "shapes", "parts", "limits", "ways", "advice",
)  # fmt: skip
GENERATOR_WORDS = ("copied", "not-copied", "forgotten", "not-loaded")
GENERATOR_GROUPS = ("copy", "ways", "length")
LATER_KEYS = ("rehearsal", "rules", "phrases")
LATER_WORDS = (
    "saved-eml", "saved-txt", "close", "next", "to-call", "step", "pace", "pace-all", "edit-end", "kept",
    "look-again", "rules-kept",
)  # fmt: skip
LINKER_KEYS = ("choices", "shapes")
LINKER_WORDS = (
    "link-default", "frame-title", "quote", "copy-link", "copy-html", "copy-button", "copy-quote", "copy-oembed",
    "copy-frame", "copy-plain-frame", "copied", "not-copied",
)  # fmt: skip
CHECKER_KEYS = ("limits", "rules", "phrases")
CHECKER_WORDS = ("kept", "look-again", "rules-kept")


def link(catalogue, choices):
    """The fragment that opens the generator with these choices; toFragment() of choices.js writes the same."""
    pairs = [
        f"{choice}={choices[choice]}"
        for choice in shape_of(catalogue, choices)["choices"]
        if choices[choice] != catalogue["choices"][choice][0]
    ]
    return f"#{'&'.join(pairs)}" if pairs else ""


def length_of(catalogue, choices):
    """How long the message of these choices is, and may be, as a sentence."""
    limit = catalogue["limits"][choices["channel"]]
    texts = [paragraph["text"] for paragraph in compose(catalogue, choices, {})["paragraphs"]]
    sentence = catalogue["words"]["length"][f"{limit['unit']}-{limit['per']}"]
    return fill(sentence, {"count": str(measure(texts, limit)), "most": str(limit["most"])})


def render(name, catalogue, page, **context):
    """A template with what all of them need.

    Args:
        name: the template's file in overrides/generator/.
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
        link=lambda choices: link(catalogue, choices),
        advise=lambda choices: advise(catalogue["advice"], choices),
        order=lambda rule: order(catalogue, rule),
        fill=fill,
        url=lambda path: get_relative_url(path, page.url),
        absolute=lambda path: urljoin(page.canonical_url, get_relative_url(path, page.url)),
        **context,
    )


def message(catalogue, page, **choices):
    """One message with these choices and no field, with a link that opens the generator with the same."""
    return render("message.html", catalogue, page, choices=complete(catalogue, choices))


def as_json(catalogue, keys, labels, groups=()):
    """Some of the catalogue with some of its labels, and of its other words whole groups, for a script."""
    data = {key: catalogue[key] for key in keys}
    data["words"] = {group: catalogue["words"][group] for group in groups} | labels_of(catalogue, labels)
    return script_data(data)


def labels_of(catalogue, ids):
    """Some labels of a language: {id: words}."""
    return {id: catalogue["words"]["labels"][id] for id in ids}


def script_data(data):
    """Data as JSON that cannot end the script element it stands in."""
    return written(data).replace("<", "\\u003c")


def written(data):
    """Data as the shortest JSON."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def generator(catalogue, page):
    """The form and the default message, with the catalogue for the script."""
    data = as_json(catalogue, GENERATOR_KEYS, GENERATOR_WORDS, GENERATOR_GROUPS)
    return render("form.html", catalogue, page, choices=complete(catalogue, {}), data=data)


def later(catalogue):
    """What the generator's script fetches at the reader's first touch: its place in the site, and its bytes."""
    place = f"generator/later.{catalogue['language']}.json"
    data = {key: catalogue[key] for key in LATER_KEYS} | {"words": labels_of(catalogue, LATER_WORDS)}
    data["markup"] = render("later.html", catalogue, SimpleNamespace(url=place, canonical_url=None))
    return place, written(data).encode()


def checker(catalogue, page):
    """The house rules, and a field for a draft that is checked against them."""
    return render("check.html", catalogue, page, data=as_json(catalogue, CHECKER_KEYS, CHECKER_WORDS))


def linker(catalogue, page):
    """The link builder, with a table of every id that a link can hold."""
    data = as_json(catalogue, LINKER_KEYS, LINKER_WORDS)
    return render("linker.html", catalogue, page, choices=complete(catalogue, {}), data=data)


def contact_form(catalogue, page):
    """The contact form, as Netlify finds it at deploy."""
    return render("contact.html", catalogue, page)


def messages(catalogue, page):
    """The cases written out, channel by channel, and the other purposes."""
    return render("messages.html", catalogue, page, sections=written_out(catalogue))

"""The macros that show a form: the generator, the link builder, the check, "Am I sure?", and contact.

Each is complete without script; beside it stands, as JSON, what its script needs of the catalogue.
"""

from functools import partial
from types import SimpleNamespace

from ..catalogue.cases import asked_for, complete
from .channels import order
from .render import render, script_data, to_json

GENERATOR_KEYS = (
    "locale", "choices", "offered", "aliases", "slots", "destinations", "shapes", "parts", "limits", "ways", "advice",
)  # fmt: skip
GENERATOR_WORDS = ("copied", "not-copied", "forgotten", "not-loaded")
GENERATOR_GROUPS = ("copy", "ways", "length")
EXTRAS_KEYS = ("rehearsal", "rules", "phrases")
EXTRAS_WORDS = (
    "saved-eml", "saved-txt", "close", "next", "to-call", "step", "pace", "pace-all", "edit-end", "kept",
    "look-again", "rules-kept",
)  # fmt: skip
LINKER_KEYS = ("choices", "offered", "shapes")
LINKER_WORDS = (
    "link-default", "frame-title", "quote", "copy-link", "copy-html", "copy-button", "copy-quote", "copy-oembed",
    "copy-frame", "copy-plain-frame", "copied", "not-copied",
)  # fmt: skip
CHECKER_KEYS = ("limits", "rules", "phrases")
CHECKER_WORDS = ("kept", "look-again", "rules-kept")


def generator(catalogue, page):
    """The form and the default message, with the catalogue for the script."""
    data = as_json(catalogue, GENERATOR_KEYS, GENERATOR_WORDS, GENERATOR_GROUPS)
    advised = partial(order, catalogue)
    choices = complete(catalogue, {})
    asked = asked_for(catalogue, choices)
    return render("generator/form.html", catalogue, page, choices=choices, asked=asked, data=data, order=advised)


def extras(catalogue):
    """What the generator's script fetches at the reader's first touch: its place in the site, and its bytes."""
    place = f"generator/extras.{catalogue['language']}.json"
    data = {key: catalogue[key] for key in EXTRAS_KEYS} | {"words": labels_of(catalogue, EXTRAS_WORDS)}
    data["markup"] = render("generator/extras.html", catalogue, SimpleNamespace(url=place, canonical_url=None))
    return place, to_json(data).encode()


def linker(catalogue, page):
    """The link builder, with a table of every id that a link can hold."""
    data = as_json(catalogue, LINKER_KEYS, LINKER_WORDS)
    choices = complete(catalogue, {})
    return render("linker/linker.html", catalogue, page, choices=choices, asked=asked_for(catalogue, choices), data=data)


def checker(catalogue, page):
    """The house rules, and a field for a draft that is checked against them."""
    return render("check/check.html", catalogue, page, data=as_json(catalogue, CHECKER_KEYS, CHECKER_WORDS))


def sure(catalogue, page):
    """The questions of "Am I sure?", and all that their answers lead to."""
    rules = [{"id": rule["id"], "when": rule["when"]} for rule in catalogue["sure"]["rules"]]
    data = script_data({"questions": list(catalogue["sure"]["questions"]), "rules": rules})
    return render("sure/sure.html", catalogue, page, data=data, complete=lambda choices: complete(catalogue, choices))


def contact_form(catalogue, page):
    """The contact form, as Netlify finds it at deploy."""
    return render("contact/contact.html", catalogue, page)


def as_json(catalogue, keys, labels, groups=()):
    """Some of the catalogue with some of its labels, and of its other words whole groups, for a script."""
    data = {key: catalogue[key] for key in keys}
    data["words"] = {group: catalogue["words"][group] for group in groups} | labels_of(catalogue, labels)
    return script_data(data)


def labels_of(catalogue, ids):
    """Some labels of a language: {id: words}."""
    return {id: catalogue["words"]["labels"][id] for id in ids}

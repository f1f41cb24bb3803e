"""The macros with a form: generator, linker, checker, sure and contact_form.

Each works without script, and contains the part of the catalogue that its script needs as JSON.
"""

from functools import partial
from types import SimpleNamespace

from ..catalogue.cases import complete
from .channels import describe_order
from .render import render, to_json, to_script_json

GENERATOR_KEYS = (
    "locale", "choices", "offered", "aliases", "destinations", "shapes", "parts", "limits", "ways", "advice",
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
    """Return the form and the default message."""
    return render(
        "generator/form.html",
        catalogue,
        page,
        choices=complete(catalogue, {}),
        data=select_json(catalogue, GENERATOR_KEYS, GENERATOR_WORDS, GENERATOR_GROUPS),
        describe_order=partial(describe_order, catalogue),
    )


def make_extras(catalogue):
    """Return the path and the bytes of the JSON file that extras.js lazy-loads."""
    path = f"generator/extras.{catalogue['language']}.json"
    data = {key: catalogue[key] for key in EXTRAS_KEYS} | {"words": select_labels(catalogue, EXTRAS_WORDS)}
    data["markup"] = render("generator/extras.html", catalogue, SimpleNamespace(url=path, canonical_url=None))
    return path, to_json(data).encode()


def linker(catalogue, page):
    """Return the link builder, with a table of all ids."""
    data = select_json(catalogue, LINKER_KEYS, LINKER_WORDS)
    return render("linker/linker.html", catalogue, page, choices=complete(catalogue, {}), data=data)


def checker(catalogue, page):
    """Return the draft checker, with the house rules."""
    return render("check/check.html", catalogue, page, data=select_json(catalogue, CHECKER_KEYS, CHECKER_WORDS))


def sure(catalogue, page):
    """Return the questions of "Am I sure?" and all outcomes."""
    rules = [{"id": rule["id"], "when": rule["when"]} for rule in catalogue["sure"]["rules"]]
    data = to_script_json({"questions": list(catalogue["sure"]["questions"]), "rules": rules})
    return render("sure/sure.html", catalogue, page, data=data, complete=lambda choices: complete(catalogue, choices))


def contact_form(catalogue, page):
    """Return the contact form, which Netlify detects at deploy."""
    return render("contact/contact.html", catalogue, page)


def select_json(catalogue, keys, labels, groups=()):
    """Return some keys of the catalogue as JSON; "words" has some of its labels and whole groups of its other words."""
    data = {key: catalogue[key] for key in keys}
    data["words"] = {group: catalogue["words"][group] for group in groups} | select_labels(catalogue, labels)
    return to_script_json(data)


def select_labels(catalogue, ids):
    """Return some of a language's labels: {id: text}."""
    return {id: catalogue["words"]["labels"][id] for id in ids}

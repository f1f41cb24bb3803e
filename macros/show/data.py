"""The JSON files that scripts fetch: the catalogue, and what extras.js, the check and the invitation need besides.

Each function make_… returns the path in the site and the bytes of one file, for a language.
"""

from types import SimpleNamespace

from ..catalogue.assemble import parts_of
from ..catalogue.cases import complete, occasion_words
from ..twins.compose import say
from .render import render, to_json

# What the scripts of the form, of the frame and of the link builder take: the public interface, which has a version.
CATALOGUE_VERSION = 1
CATALOGUE_KEYS = (
    "choices", "offered", "aliases", "slots", "destinations", "ways", "advice", "next",
)  # fmt: skip
# What each language has of its own; what is customary there, only languages besides English.
LANGUAGE_KEYS = (
    "language", "locale", "comma", "first", "name", "direction", "between", "custom", "limits", "occasions",
    "shapes", "parts",
)  # fmt: skip
CATALOGUE_WORDS = (
    "copied", "copied-message", "not-copied", "what-to-say", "forgotten", "not-loaded", "coming", "came",
    "started-again", "no-language", "as-typed", "link-unread",
    "link-default", "frame-title", "quote", "copy-link", "copy-html", "copy-button", "copy-quote",
    "copy-oembed", "copy-frame", "copy-plain-frame",
)  # fmt: skip
CATALOGUE_GROUPS = ("copy", "ways", "length", "typed", "doubts", "next")
EXTRAS_KEYS = ("rehearsal",)
EXTRAS_WORDS = (
    "saved-eml", "saved-txt", "close", "next", "to-call", "step", "pace", "pace-all", "edit-end", "no-dialog",
    "check-language", "hear",
)  # fmt: skip
CHECK_KEYS = ("rules", "kinds", "grammar", "limits")
CHECK_WORDS = (
    "done", "nothing", "look", "look-at", "well", "well-otherwise", "use-better", "take-out", "copied", "not-copied",
)  # fmt: skip
INVITATION_WORDS = ("not-loaded",)


def catalogue_path(catalogue):
    """Return where a language's catalogue lies in the site: with the scripts, where a frame may fetch it."""
    return f"generator/catalogue.{catalogue['language']}.json"


def make_catalogue(catalogue):
    """Return the JSON file from which scripts, ours and others', compose messages in a language."""
    own = {key: catalogue[key] for key in LANGUAGE_KEYS if key in catalogue}
    shared = {} if "custom" in catalogue else make_form_data(catalogue)
    return catalogue_path(catalogue), to_json({"version": CATALOGUE_VERSION} | own | shared).encode()


def make_form_data(catalogue):
    """Return what the form needs besides a language: the ids, and its words."""
    words = {group: catalogue["words"][group] for group in CATALOGUE_GROUPS} | select_labels(catalogue, CATALOGUE_WORDS)
    return {key: catalogue[key] for key in CATALOGUE_KEYS} | {"words": words}


def make_extras(catalogue):
    """Return the JSON file that extras.js lazy-loads."""
    path = f"generator/extras.{catalogue['language']}.json"
    data = {key: catalogue[key] for key in EXTRAS_KEYS} | {"words": select_labels(catalogue, EXTRAS_WORDS)}
    data["markup"] = render("generator/extras.html", catalogue, SimpleNamespace(url=path, canonical_url=None))
    return path, to_json(data).encode()


def check_path(catalogue):
    """Return where what the check needs lies in the site: with the scripts of the generator, which share it."""
    return f"generator/check.{catalogue['language']}.json"


def make_check(catalogue):
    """Return the JSON file by which a draft is checked."""
    data = {key: catalogue[key] for key in CHECK_KEYS} | {"words": select_labels(catalogue, CHECK_WORDS)}
    return check_path(catalogue), to_json(data | {"better": better_sentences(catalogue)}).encode()


def better_sentences(catalogue):
    """Return the sentence of ours that fits where a rule is broken: {channel: {notice: {rule: text}}}."""
    return {
        channel: {
            notice: dict(better_of(catalogue, {"purpose": "decline", "channel": channel, "notice": notice}))
            for notice in catalogue["choices"]["notice"]
        }
        for channel in catalogue["shapes"]["decline"]
    }


def better_of(catalogue, choices):
    """Yield (rule, sentence) for each rule with one in this case."""
    said = parts_of(catalogue["shapes"]["decline"][choices["channel"]])
    for rule, says in catalogue["rules"].items():
        if better := says.get("better"):
            part = next((part for part in better["parts"] if part in said), better["parts"][-1])
            full = complete(catalogue, choices | better.get("choices", {}))
            if text := say(catalogue["parts"][part], full, occasion_words(catalogue, full)):
                yield rule, text


def make_invitation(catalogue):
    """Return the JSON file with the words of the row in which an invitation is read."""
    words = catalogue["words"]["invitation"] | select_labels(catalogue, INVITATION_WORDS)
    return f"invitation/invitation.{catalogue['language']}.json", to_json(words).encode()


def select_labels(catalogue, ids):
    """Return some of a language's labels: {id: text}."""
    return {id: catalogue["words"]["labels"][id] for id in ids}


# The files of the language of the pages; of the others there is the catalogue alone.
FILES = (make_extras, make_check, make_invitation)

"""The macros with a form: generator, linker, checker, sure and contact_form.

Each works without script. The scripts of the generator and of the linker fetch the catalogue; those of the check and
of "Am I sure?" find what they need as JSON in the page.
"""

from functools import partial
from itertools import product
from types import SimpleNamespace

from mkdocs.utils import get_relative_url

from ..catalogue.assemble import parts_of
from ..catalogue.cases import asked_for, complete
from ..twins.compose import say
from .channels import describe_order
from .render import render, to_json, to_script_json

# The template of the page for frames, where names wait behind one tap.
EMBEDDED = "embed/embed.html"
# What the home page begins with: the channels that most people take, and what others came for.
BEGUN_BY = ("call", "email", "text")
OTHERS = (("channel", "voicemail"), ("purpose", "missed"), ("purpose", "reschedule"), ("purpose", "asked-why"))
# What the scripts of the form, of the frame and of the link builder take: the public interface, which has a version.
CATALOGUE_VERSION = 1
CATALOGUE_KEYS = (
    "language", "locale", "choices", "offered", "aliases", "slots", "destinations", "shapes", "parts", "limits", "ways",
    "advice", "next",
)  # fmt: skip
CATALOGUE_WORDS = (
    "copied", "copied-message", "not-copied", "what-to-say", "forgotten", "not-loaded", "coming", "came",
    "started-again", "link-default", "frame-title", "quote", "copy-link", "copy-html", "copy-button", "copy-quote",
    "copy-oembed", "copy-frame", "copy-plain-frame",
)  # fmt: skip
CATALOGUE_GROUPS = ("copy", "ways", "length", "typed", "doubts", "next")
EXTRAS_KEYS = ("rehearsal",)
EXTRAS_WORDS = (
    "saved-eml", "saved-txt", "close", "next", "to-call", "step", "pace", "pace-all", "edit-end", "no-dialog",
)  # fmt: skip
READER_KEYS = ("rules", "kinds", "grammar")
READER_WORDS = ("done", "nothing", "look", "look-at", "well", "well-otherwise", "use-better", "take-out")
CHECKER_KEYS = ("limits",)
CHECKER_WORDS = ("copied", "not-copied")
INVITATION_WORDS = ("not-loaded",)


def generator(catalogue, page):
    """Return the form and the default message."""
    order = partial(describe_order, catalogue)
    embedded = page.meta.get("template") == EMBEDDED
    return render_form("generator/form.html", catalogue, page, describe_order=order, embedded=embedded)


def beginning(catalogue, page):
    """Return the beginning of the form for the home page, with the message for each channel and notice."""
    pairs = product(BEGUN_BY, catalogue["choices"]["notice"])
    cases = [
        complete(catalogue, {"channel": channel, "notice": notice, "stage": "scheduled"}) for channel, notice in pairs
    ]
    others = [(choice, option, complete(catalogue, {choice: option})) for choice, option in OTHERS]
    notices = catalogue["choices"]["notice"]
    context = {"channels": BEGUN_BY, "notices": notices, "cases": cases, "others": others}
    return render("home/beginning.html", catalogue, page, **context)


def render_form(name, catalogue, page, **context):
    """Return a template with the default choices, and with the address of the catalogue that its script fetches."""
    url = get_relative_url(catalogue_path(catalogue), page.url)
    choices = complete(catalogue, {})
    asked = asked_for(catalogue, choices)
    return render(name, catalogue, page, choices=choices, asked=asked, catalogue_url=url, **context)


def catalogue_path(catalogue):
    """Return where a language's catalogue lies in the site: with the scripts, where a frame may fetch it."""
    return f"generator/catalogue.{catalogue['language']}.json"


def make_catalogue(catalogue):
    """Return the path and the bytes of the JSON file from which scripts, ours and others', compose messages."""
    words = {group: catalogue["words"][group] for group in CATALOGUE_GROUPS} | select_labels(catalogue, CATALOGUE_WORDS)
    data = {"version": CATALOGUE_VERSION} | {key: catalogue[key] for key in CATALOGUE_KEYS} | {"words": words}
    return catalogue_path(catalogue), to_json(data).encode()


def make_extras(catalogue):
    """Return the path and the bytes of the JSON file that extras.js lazy-loads."""
    path = f"generator/extras.{catalogue['language']}.json"
    data = {key: catalogue[key] for key in EXTRAS_KEYS} | {"words": select_labels(catalogue, EXTRAS_WORDS)}
    data["markup"] = render("generator/extras.html", catalogue, SimpleNamespace(url=path, canonical_url=None))
    return path, to_json(data).encode()


def reader_path(catalogue):
    """Return where what the check needs lies in the site: with the scripts of the generator, which share it."""
    return f"generator/check.{catalogue['language']}.json"


def make_reader(catalogue):
    """Return the path and the bytes of the JSON file by which the check reads and judges a draft."""
    data = {key: catalogue[key] for key in READER_KEYS} | {"words": select_labels(catalogue, READER_WORDS)}
    return reader_path(catalogue), to_json(data | {"better": better_sentences(catalogue)}).encode()


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
            if text := say(catalogue["parts"][part], full, {}):
                yield rule, text


def make_invitation(catalogue):
    """Return the path and the bytes of the JSON file with the words of the row in which an invitation is read."""
    words = catalogue["words"]["invitation"] | select_labels(catalogue, INVITATION_WORDS)
    return f"invitation/invitation.{catalogue['language']}.json", to_json(words).encode()


def linker(catalogue, page):
    """Return the link builder, with a table of all ids."""
    return render_form("linker/linker.html", catalogue, page)


def checker(catalogue, page):
    """Return the draft checker, with the house rules."""
    url = get_relative_url(reader_path(catalogue), page.url)
    data = {key: catalogue[key] for key in CHECKER_KEYS} | {"words": select_labels(catalogue, CHECKER_WORDS)}
    return render("check/check.html", catalogue, page, data=to_script_json(data), reader_url=url)


def sure(catalogue, page):
    """Return the questions of "Am I sure?" and all outcomes."""
    rules = [{"id": rule["id"], "when": rule["when"]} for rule in catalogue["sure"]["rules"]]
    data = to_script_json({"questions": list(catalogue["sure"]["questions"]), "rules": rules})
    return render("sure/sure.html", catalogue, page, data=data, complete=lambda choices: complete(catalogue, choices))


def contact_form(catalogue, page):
    """Return the contact form, which Netlify detects at deploy."""
    return render("contact/contact.html", catalogue, page)


def select_labels(catalogue, ids):
    """Return some of a language's labels: {id: text}."""
    return {id: catalogue["words"]["labels"][id] for id in ids}

"""What is wrong with the ids of options.yml: those that the code names and that are missing, and those misspelt."""

import re

from ..texts import quote

NEEDED = {
    "choices": {
        "purpose": "the shapes need it",
        "channel": "the shapes need it",
        "stage": "the messages page needs it",
        "reason": "the messages page needs it",
    },
    "slots": {
        "recipient": "the draft that is saved is addressed to it",
        "sender": "it is the one that the form can remember",
    },
    "destinations": {
        "address": "the links to mail programs and the draft that is saved need it",
        "number": "the links to phones and to WhatsApp need it",
    },
}
# Ids stand in addresses and in the names of elements; slots stand in braces, where compose.py looks for them.
ID = (re.compile("[a-z0-9]+(-[a-z0-9]+)*"), "small letters, digits and single hyphens, as in-time")
SLOT = (re.compile("[a-z]+(_[a-z]+)*"), "small letters and single underscores, as job_title")


def id_problems(options):
    """A sentence for each problem; every key has its kind already."""
    return [*needed_problems(options), *spelling_problems(options)]


def needed_problems(options):
    """A sentence for each id that the code cannot do without. A new name for one of them has to be given there too."""
    for key, ids in NEEDED.items():
        for id, reason in ids.items():
            if id not in options[key]:
                yield f"{key}.{id} is missing; {reason}."
    if options["choices"].get("purpose", ["decline"])[0] != "decline":
        yield "choices.purpose must begin with decline; the messages page does."


def spelling_problems(options):
    """A sentence for each id that an address, an element or a line cannot name."""
    named = {"choices": options["choices"], "destinations": options["destinations"], "parts": options["parts"]}
    named |= {f"choices.{choice}": ids for choice, ids in options["choices"].items()}
    named |= {f"aliases.{choice}": names for choice, names in options["aliases"].items()}
    spellings = [(place, ids, ID) for place, ids in named.items()] + [("slots", options["slots"], SLOT)]
    for place, ids, (spelling, expected) in spellings:
        for id in ids:
            if not spelling.fullmatch(id):
                yield f"{place}: {quote(id)} is no id; write it in {expected}."

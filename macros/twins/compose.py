"""Composes a message from the catalogue. Pure; twin of overrides/twins/compose.js, same functions in the same order.

A message is an ordered list of parts, grouped in paragraphs. A part is a list of lines. Of each part the first line is
used whose `when` agrees with the choices and whose slots are all filled; the last line has neither, so there is
always one.

Terms:
    catalogue   one language, as load() in macros/catalogue returns it
    choices     one option for every choice: {"purpose": "decline", "channel": "email", ...}
    fields      what was typed, by slot: {"role": "Analyst"}; a missing or empty value counts as not filled
    occasions   what the meeting is called, by the choice of that name; these words fill slots as if they were typed
"""

import re

# A slot with the full stop after it, which is dropped when the value ends in one ("Acme Inc.").
ENDS = (".", "!", "?", "…")
SLOT = re.compile(r"\{([a-z_]+)\}(\.?)")


def slots_of(line):
    """Return the names of the slots in a line, in order."""
    return [slot[1] for slot in SLOT.finditer(line["say"])]


def agrees(line, choices):
    """Return whether every choice in the line's `when` has one of the options listed there."""
    return all(choices[choice] in options for choice, options in line["when"].items())


def is_filled(line, fields):
    """Return whether every slot of the line has a value."""
    return all(fields.get(slot) for slot in slots_of(line))


def fill(text, fields):
    """Replace the slots of a text by their values, in one pass: braces and backslashes in a value stay as typed."""
    return SLOT.sub(lambda slot: fields[slot[1]] + ("" if fields[slot[1]].endswith(ENDS) else slot[2]), text)


def say(part, choices, fields):
    """Return the text of a part: its first line that agrees and is filled, with its slots replaced. May be ""."""
    line = next(line for line in part if agrees(line, choices) and is_filled(line, fields))
    return fill(line["say"], fields)


def say_all(parts, catalogue, choices, fields):
    """Return what the parts of a paragraph say, one after the other. May be ""."""
    filled = fields | catalogue["occasions"][choices["occasion"]]
    return catalogue["between"].join(filter(None, (say(catalogue["parts"][part], choices, filled) for part in parts)))


def compose(catalogue, choices, fields):
    """Return the message: {"subject": text or "", "paragraphs": [{"cue": text or "", "text": text}, ...]}."""
    shape = catalogue["shapes"][choices["purpose"]][choices["channel"]]
    paragraphs = [
        {"cue": paragraph["cue"], "text": say_all(paragraph["parts"], catalogue, choices, fields)}
        for paragraph in shape["paragraphs"]
    ]
    subject = say_all([shape["subject"]], catalogue, choices, fields) if shape["subject"] else ""
    return {"subject": subject, "paragraphs": [paragraph for paragraph in paragraphs if paragraph["text"]]}


def as_text(message):
    """Return the paragraphs of a message as plain text, each below its cue, without the subject."""
    return "\n\n".join("\n".join(filter(None, [p["cue"], p["text"]])) for p in message["paragraphs"])

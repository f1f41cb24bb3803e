"""Composing a message: the one rule of the catalogue.

A message is parts in an order, grouped in paragraphs. A part is a list of lines. The first line whose `when` agrees
with the choices and whose slots are all filled is the one said; the last line of every part has neither, so that
something is always said. Pure, and twin of overrides/twins/compose.js: the same functions in the same order.

Names used throughout:
    catalogue   one language, as catalogue.load() gives it
    choices     an option for every choice: {"purpose": "decline", "channel": "email", ...}
    fields      what was typed, by slot; a missing or empty value is not filled: {"role": "Analyst"}
"""

import re

# A slot, and the stop that ends the sentence behind it: "Acme Inc." brings its own.
SLOT = re.compile(r"\{([a-z_]+)\}(\.?)")


def slots_of(line):
    """The names of the slots in a line, in order."""
    return [slot[1] for slot in SLOT.finditer(line["say"])]


def agrees(line, choices):
    """Whether each choice that the line names has one of the options that it names."""
    return all(choices[choice] in options for choice, options in line["when"].items())


def is_filled(line, fields):
    """Whether every slot of the line was filled."""
    return all(fields.get(slot) for slot in slots_of(line))


def fill(text, fields):
    """The text with its slots filled: literally and in one pass, so that typed braces and backslashes stay typed."""
    return SLOT.sub(lambda slot: fields[slot[1]] + ("" if fields[slot[1]].endswith(".") else slot[2]), text)


def say(part, choices, fields):
    """What a part says: its first line that agrees and is filled. Empty where the part has nothing to say."""
    line = next(line for line in part if agrees(line, choices) and is_filled(line, fields))
    return fill(line["say"], fields)


def compose(catalogue, choices, fields):
    """The message: {"subject": text or "", "paragraphs": [{"cue": text or "", "text": text}, ...]}."""
    shape = catalogue["shapes"][choices["purpose"]][choices["channel"]]
    said = lambda part: say(catalogue["parts"][part], choices, fields)  # noqa: E731 (the twin's shape)
    paragraphs = [
        {"cue": paragraph["cue"], "text": " ".join(filter(None, map(said, paragraph["parts"])))}
        for paragraph in shape["paragraphs"]
    ]
    subject = said(shape["subject"]) if shape["subject"] else ""
    return {"subject": subject, "paragraphs": [paragraph for paragraph in paragraphs if paragraph["text"]]}


def as_text(message):
    """The message's paragraphs as one plain text, each under its cue. The subject stays apart."""
    return "\n\n".join("\n".join(filter(None, [p["cue"], p["text"]])) for p in message["paragraphs"])

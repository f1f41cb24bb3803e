"""Texts that people wrote into a file, and any value as a sentence shows it."""

import datetime
import re

# What no page and no feed can hold: control characters, halves of characters, and what is no character.
UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
MOST = 40


def is_text(value):
    """Whether this is a text with something in it, all of which can be written into a page."""
    return isinstance(value, str) and bool(value.strip()) and not UNWRITABLE.search(value)


def quote(value, write=str):
    """A value as a sentence shows it: in one line of a few words; an empty text in quotes.

    Args:
        value: anything.
        write: repr, to have every text in quotes.
    """
    if isinstance(value, datetime.date) or (isinstance(value, str) and value.strip()):
        return in_short(write(value))
    try:
        return in_short(repr(value))
    except (ValueError, RecursionError):  # a number of ten thousand digits, lists in lists in lists
        return f"a {type(value).__name__}"


def in_short(text):
    """A text in one line of at most MOST characters, all of which a terminal can show."""
    line = " ".join(UNWRITABLE.sub("\ufffd", text).split())
    return line if len(line) <= MOST else f"{line[: MOST - 1]}…"


def sentences(lines):
    """The sentences of some lines that have more than four words, each once."""
    found = (sentence for line in lines for sentence in re.split(r"(?<=[.?!])\s", line["say"]))
    return {sentence for sentence in found if len(sentence.split()) > 4}

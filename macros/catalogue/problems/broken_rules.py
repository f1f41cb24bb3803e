"""What a sentence says of a broken house rule: its name, what it asks for, where and in which cases it is broken."""

from ..cases import shape_of
from .lines import quote_text


def cases_in_words(line):
    """The cases in which a line is said."""
    return "; ".join(f"{choice} {' or '.join(options)}" for choice, options in line["when"].items()) or "any choice"


def name(verdict, text):
    """A broken rule as a sentence names it, with what was found in the text."""
    found = ", ".join(text[place["start"] : place["end"]] for place in verdict["places"])
    return verdict["rule"] + (f" ({found})" if found else "")


def hint(catalogue, broken):
    """What the rule that a name begins with asks for, after a space; "" for what is no rule of its own."""
    rule = catalogue["words"]["rules"].get(broken.split()[0])
    return f" {rule['hint']}" if rule else ""


def quote_parts(said, parts):
    """Parts with their lines, as a sentence shows them."""
    return ", ".join(f"{part} {quote_text(said[part])}" for part in parts)


def case_in_words(catalogue, choices):
    """The choices of a case that make a difference to it."""
    return ", ".join(f"{choice} {choices[choice]}" for choice in shape_of(catalogue, choices)["choices"])

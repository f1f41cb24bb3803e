"""How other programs change a link on its way: each kind is a function from the text after "#" to what arrives."""

import html
from urllib.parse import quote

# What a sentence, a pair of brackets or markup leaves at the end of a link.
ENDS = [
    ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "'", "*", "_", "|", "\\", "&", " ", "\u200b", "\u201d", "\u2019",
    "\xbb", "\u2026", "...", ").", ".)", "),", "'>", "&gt;", "&quot;", "&amp;", "%29", "%22", "%3E.", "%E2%80%9D",
]  # fmt: skip
DASHES = ["\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d", "%E2%80%93", "_", " ", "%20", "+", "\xad", ""]
JOINTS = [
    "&amp;", "&amp;amp;", "&#38;", "&#038;", "&#x26;", "%26", "%26amp%3B", ";", ",", "|", " ", "%20", "+", "&&", " & ",
    "\uff06",
]  # fmt: skip
EQUALS = [":", "%3D", "&#61;", "&#x3D;", "=3D", " = ", "==", ": ", "\uff1d"]
BEGINNINGS = ["#", "!", "/", "?", "&", "%23", "&amp;"]
CASES = [str.upper, str.title, str.swapcase, str.capitalize]


def replaced(sign, others):
    """Kinds that write something else for a sign."""
    return {f"{other!r} for {sign!r}": lambda text, other=other: text.replace(sign, other) for other in others}


def encoded(text):
    """A fragment whose every sign is encoded."""
    return quote(text, safe="")


KINDS = {
    "encoded": encoded,
    "encoded twice": lambda text: encoded(encoded(text)),
    "encoded in small letters": lambda text: encoded(text).replace("%3D", "%3d"),
    "escaped, then encoded": lambda text: encoded(html.escape(text)),
    "unescaped": html.unescape,
    **{f"{end!r} at the end": lambda text, end=end: text + end for end in ENDS},
    **{f"{begin!r} at the beginning": lambda text, begin=begin: begin + text for begin in BEGINNINGS},
    **{case.__name__: case for case in CASES},
    **replaced("-", DASHES),
    **replaced("&", JOINTS),
    **replaced("=", EQUALS),
}
# What is done to a link after its signs were changed.
LATER = [
    "encoded",
    "upper",
    "title",
    "'.' at the end",
    "').' at the end",
    "'#' at the beginning",
    "escaped, then encoded",
]


def mangled(fragment):
    """What may arrive of a fragment: {kind: text}, each kind alone and with each of those that come later."""
    once = {kind: mangle(fragment) for kind, mangle in KINDS.items()}
    twice = {f"{kind}, then {later}": KINDS[later](text) for kind, text in once.items() for later in LATER}
    return once | twice

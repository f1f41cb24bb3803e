"""Measures a text in the unit of its limit. Pure; twin of overrides/twins/measure.js."""

import re

WORD = re.compile("[^ \\t\\n\\r\\u00a0]+")


def measure(texts, limit):
    """Return the length of a message, or of its longest paragraph, in words or characters.

    Args:
        texts: the paragraphs.
        limit: {"per": "message" or "paragraph", "unit": "words" or "characters", ...}.
    """
    pieces = texts if limit["per"] == "paragraph" else ["\n\n".join(texts)]
    return max((len(WORD.findall(text)) if limit["unit"] == "words" else len(text) for text in pieces), default=0)

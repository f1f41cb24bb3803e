"""How long a text is, as its limit counts. Pure, and twin of overrides/twins/measure.js."""

import re

WORD = re.compile("[^ \\t\\n\\r\\u00a0]+")


def measure(texts, limit):
    """The length that the limit is about, in its unit: of the whole message, or of its longest paragraph."""
    measured = texts if limit["per"] == "paragraph" else ["\n\n".join(texts)]
    return max((len(WORD.findall(text)) if limit["unit"] == "words" else len(text) for text in measured), default=0)

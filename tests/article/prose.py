"""The prose of an article: its Markdown without front matter, macros, links' targets and tables."""

import re

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)
MACRO = re.compile(r"\{\{.*?\}\}", re.S)
NOT_SAID = re.compile(r"\{[^{}]*\}|<[^>]+>|^\|.*$", re.M)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
MARKS = re.compile(r"^(#+|[-*:]|\d+\.)\s+|\*\*", re.M)
BLOCK = re.compile(r"\n\s*\n|\n(?=(?:[-*:]|\d+\.) )")


def prose(markdown):
    """The sentences of an article, a block a line; a heading or an item without a stop gets one."""
    said = LINK.sub(r"\1", MACRO.sub("", FRONT_MATTER.sub("", markdown)))
    blocks = (" ".join(MARKS.sub("", NOT_SAID.sub("", block)).split()) for block in BLOCK.split(said))
    return "\n".join(block if block.endswith((".", "?", "!")) else f"{block}." for block in blocks if block)

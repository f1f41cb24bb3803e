"""What is wrong with the structure of a Markdown text: its headings, lists, pairs of signs and references."""

import re

from ..catalogue.texts import quote

HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*$", re.MULTILINE)
ITEM = re.compile(r"( *)(?:[-*+]|\d+\.) ")
CALL = re.compile(r"^(.*?)(\{\{[ \t]*(\w+)\(.*?\}\})(.*)$", re.MULTILINE)
CODE = " " * 4
# What goes on with indented lines, and an indented line itself.
WITHIN = re.compile(r" |[-*+] |\d+\. |!!!|\?\?\?|===|\[\^|:[ ]")
# Elements of HTML that have no end.
VOID = ("br", "hr", "img", "input", "wbr")


def problems(text, macros):
    """(place, sentence) for each fault of a text in which code is blank. `macros` are the names of those we have."""
    yield from heading_problems(text)
    yield from list_problems(text)
    yield from table_problems(text)
    yield from pair_problems(text)
    yield from reference_problems(text)
    yield from macro_problems(text, macros)


def heading_problems(text):
    """(place, sentence) where there is not exactly one first heading, or a level is left out."""
    headings = [(match.start(), len(match[1]), match[2]) for match in HEADING.finditer(text)]
    firsts = [place for place, level, _ in headings if level == 1]
    if len(firsts) != 1:
        yield (firsts or [0])[-1], f"there are {len(firsts)} headings with one #; a page needs exactly one, at its top."
    above = 0
    for place, level, words in headings:
        if level > above + 1:
            yield place, f"the heading {quote(words)} leaves out a level; write it with {'#' * (above + 1)}."
        above = level


def list_problems(text):
    """(place, sentence) for each list that Markdown takes for a text, or for a part of the list around it."""
    place, before, depth = 0, "", None
    for line in text.splitlines(keepends=True):
        if item := ITEM.match(line):
            indent = len(item[1])
            if depth is None and before.strip() and not indent:
                yield place, "a list stands right below a text; put an empty line between."
            elif depth is not None and 0 < indent < 4:
                yield place, "a list within a list is indented by less than four spaces; indent it by four."
            depth = indent
        elif line.strip() and not line.startswith(" ") and not before.strip():
            depth = None
        place, before = place + len(line), line


def table_problems(text):
    """(place, sentence) for each table whose second line does not make one of it."""
    for table in re.finditer(r"^\|.*(?:\n\|.*)+", text, re.MULTILINE):
        first, second = table[0].split("\n")[:2]
        if not re.fullmatch(r"\|([ \t]*:?-+:?[ \t]*\|)+[ \t]*", second) or first.count("|") != second.count("|"):
            yield table.start(), "a table lacks the line below its headings; write |---| there for each column."


def pair_problems(text):
    """(place, sentence) for each ** and each HTML element that is opened and not closed."""
    for paragraph in re.finditer(rf"[^\n]+(?:\n(?!{ITEM.pattern})[^\n]+)*", text):
        if paragraph[0].count("**") % 2:
            yield paragraph.start(), f"** is not closed in {quote(paragraph[0])}; write it before and after the words."
    for name in dict.fromkeys(re.findall(r"<([a-z][a-z0-9]*)\b", text)):
        opened = [found.start() for found in re.finditer(rf"<{name}\b[^<>]*(?<!/)>", text)]
        if name not in VOID and len(opened) > len(re.findall(rf"</{name}\s*>", text)):
            yield opened[-1], f"<{name}> is opened {len(opened)} times and not closed as often; end it with </{name}>."


def reference_problems(text):
    """(place, sentence) for each reference without its definition, and each id that is given twice."""
    defined = {found[1].lower() for found in re.finditer(r"^\[([^\]]+)\]:", text, re.MULTILINE)}
    for found in re.finditer(r"\[[^\]\n]+\]\[([^\]\n]+)\]|\[(\^[^\]\n]+)\](?!:)", text):
        if (name := found[1] or found[2]).lower() not in defined:
            yield found.start(), f"nothing defines [{name}]; add a line [{name}]: with what it stands for."
    seen = set()
    for found in re.finditer(r"\{:?[^{}\n]*#([\w-]+)[^{}\n]*\}", text):
        if found[1] in seen:
            yield found.start(), f"the id {found[1]} is given twice; give each heading its own."
        seen.add(found[1])


def macro_problems(text, macros):
    """(place, sentence) for each macro within a text or in a block of code, and for each call that stands twice."""
    seen = set()
    for found in CALL.finditer(text):
        place, call = found.start(2), " ".join(found[2].split())
        if found[3] not in macros:
            continue
        if found[1].strip() or found[4].strip():
            yield place, f"{found[3]}() stands within a text; give it a line of its own."
        elif found[1].startswith(CODE) and not is_within(text[: found.start()]):
            yield place, f"{found[3]}() is indented, which makes it code; begin it at the edge."
        if call in seen:
            yield place, f"{quote(call)} stands twice; keep one."
        seen.add(call)


def is_within(above):
    """Whether the text above an indented line begins a list, a note or the like, to which that line belongs."""
    lines = [line for line in above.splitlines() if line.strip()]
    return bool(lines) and bool(WITHIN.match(lines[-1]))

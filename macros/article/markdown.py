"""What is wrong with the Markdown of an article that MkDocs, the theme or a browser would pass over in silence."""

import re
from difflib import get_close_matches

from ..catalogue.texts import quote
from . import structure
from .front_matter import FRONT

NEWLINE = "\n"
CODE = re.compile(r"^(`{3,}|~{3,}).*?^\1[ \t]*$|`[^`\n]+`|<!--.*?-->", re.MULTILINE | re.DOTALL)
ATTRIBUTES = re.compile(r"(?<![{%\\])\{:?(?![{%#])([^{}\n]*)(\}?)(?![}])")
ATTRIBUTE = re.compile(r"""[.#][\w:-]+|[\w:-]+=("[^"]*"|'[^']*'|[^\s"']+)""")
CALL = re.compile(r"(?<!\{)\{[ \t]*(\w+)\(")
UNCALLED = re.compile(r"\{\{-?[ \t]*(\w+)[ \t]*-?\}\}")
# Each with what to do. What stands inline gets no hash in the policy, and what another host has is not fetched.
REFUSED = {
    r"\]\s+\((?=[^)\s]*(\.md|://|#))": "a space parts a link from its address; write [text](address)",
    r"\([^()\n]+\)\[([a-z]+://|[\w./-]+\.md)[^\]\n]*\]": (
        "a link has its brackets the wrong way round; write [text](address)"
    ),
    r"\]\([^()\n]*(\([^()\n]*\)[^()\n]*)*$": "the bracket of a link is not closed; end the address with )",
    r"(?<!/)\b(?!https?://)([a-z][a-z+.-]*://|https?:?/+)[^)>\s]*": "{found} is no address of the web; write it with https://",
    r"<(div|section|aside|details|figure)\b(?![^<>]*\bmarkdown\b)[^<>]*>(?=\s*\n\s*([-*+#>] ?|\d+\. |\[|{{))": (
        "what stands in {found} is shown as it is typed; add the attribute markdown"
    ),
    r"!\[\s*\]\(": "an image has no text for those who do not see it; write ![what it shows](address)",
    r"<(script|style|iframe|object|embed)\b": "{found} cannot stand in an article; write Markdown",
    r"<[a-z][^<>]*\s(on[a-z]+|style)\s*=": "an attribute has a script or a style, which the policy refuses; remove it",
    r"(!\[[^\]]*\]\(|<(?!script|iframe|embed)[a-z][^<>]*\ssrc\s*=\s*[\"']?)(https?:)?//": (
        "another host is asked for it; put it into docs/"
    ),
    r"\bhttps?://(localhost|127\.0\.0\.1|0\.0\.0\.0)\b": "that address is your own machine's; link to the page's file",
    r"^(<{7}|={7}|>{7})( .*)?$": "a merge conflict is left here; keep one side, and take out the marks",
    "\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\u00c2[\u00a0-\u00bf]": "a sign was read in a wrong encoding; type it again",
    r"^[ \t]*[\u2022\u00b7\u25cf\u2023]": "a bullet of a word processor makes no list; write - in its place",
    r"^(!!!|\?\?\?\+?) .*\n(?!\n? {4})": "a note is empty; indent its text by four spaces",
    r"(?<![\w.])(?!400%)\d+(\.\d+)?\s?(%|per ?cent\b)|\bone in (two|three|four|five|ten)\b": (
        "{found} is typed; show a figure with claim(), with its source and its caveat"
    ),
    r"(?<!\S):[a-z]+(_[a-z]+)*:(?!\S)": "{found} is shown as it is typed; write the sign itself",
    r"\n[ \t]*\n\{:?[ ]*[.#][^{}\n]*\}": "a list of attributes stands alone; put it right below its paragraph",
}


def problems(source, site):
    """A sentence for each fault of an article, with its line.

    Args:
        source: the whole text of the file, with its front matter.
        site: what the site has: {"url", "macros": names, "classes": names, "sentences": those of the catalogue}.
    """
    text = CODE.sub(blank, FRONT.sub(blank, source, count=1))
    found = [
        *pattern_problems(text), *call_problems(text, site["macros"]), *attribute_problems(text, site["classes"]),
        *own_problems(text, site), *structure.problems(text, site["macros"]),
    ]  # fmt: skip
    return [f"line {text.count(NEWLINE, 0, place) + 1}: {sentence}" for place, sentence in sorted(found)]


def blank(match):
    """Spaces in place of a text, with its line breaks."""
    return re.sub(r"[^\n]", " ", match[0])


def pattern_problems(text):
    """(place, sentence) for each pattern that is refused."""
    for pattern, sentence in REFUSED.items():
        for match in re.finditer(pattern, text, re.IGNORECASE | re.MULTILINE):
            place = match.start() + len(match[0]) - len(match[0].lstrip())
            yield place, sentence.format(found=match[0]) + "."


def call_problems(text, macros):
    """(place, sentence) for each macro in single braces, and for each that is named and not called."""
    for call in CALL.finditer(text):
        if call[1] in macros:
            yield call.start(), f"{call[1]}() stands in single braces; write {{{{ {call[1]}(...) }}}}."
    for named in UNCALLED.finditer(text):
        if named[1] in macros:
            yield named.start(), f"{named[1]} is not called; write {{{{ {named[1]}() }}}}."


def attribute_problems(text, classes):
    """(place, sentence) for each list of attributes that is not closed, or names a class that no style has."""
    for written in ATTRIBUTES.finditer(text):
        inside, end = written[1].strip(), written[2]
        if not is_attributes(inside, end):
            continue
        if not end:
            yield written.start(), f"a list of attributes is not closed: {quote(written[0])}; end it with }}."
        elif left := ATTRIBUTE.sub("", inside).strip():
            yield written.start(), f"{quote(left)} is no attribute; write .class, #id or key=value."
        for name in re.findall(r"(?<!\S)\.([\w-]+)", inside):
            if name not in classes:
                near = "".join(f", perhaps to {other}" for other in get_close_matches(name, classes, 1))
                yield written.start(), f"no style has the class {name}; mend its name{near}."


def is_attributes(inside, end):
    """Whether a text in braces was meant as a list of attributes; a single word was only if the brace is closed."""
    if not inside or "(" in inside:
        return False
    return inside[0] in ".#" or "=" in inside or (bool(end) and len(inside.split()) == 1)


def own_problems(text, site):
    """(place, sentence) for each link to our own address, and for each sentence of the catalogue typed by hand."""
    if (url := site["url"].rstrip("/")) and (place := text.find(url)) >= 0:
        yield place, f"{url} is this site; link to the page's file, like [text](../how/email.md)."
    words = " ".join(text.split())
    for sentence in site["sentences"]:
        if sentence in words:
            place = text.find(sentence.split()[0])
            yield max(place, 0), f"{quote(sentence)} is a line of the catalogue; show it with message()."

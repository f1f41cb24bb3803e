"""What is wrong with the front matter of a page, and what is left of it for a preview."""

import datetime
import re
from pathlib import Path

from pydantic import ValidationError

from ..catalogue.models.sentences import sentence_of
from ..catalogue.read_yaml import UNREADABLE, line_of, parse, why_unreadable
from ..catalogue.texts import is_text, quote
from .model import FRONT_MATTER, FrontMatter

FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
# A key where a page should begin with ---, below nothing but spaces or an opening that is not at the top.
KEY = re.compile(r"(?!---)\s*(---\s*\n)?(title|description|reviewed):|\s+---\s*\n")
DAY = re.compile(r"^(\w+):[ \t]*(\d{4})-(\d\d?)-(\d\d?)[ \t]*$", re.MULTILINE)
REMEDY = "write keys with values, like title: How do I say no?"
# Pages in these folders of docs/ are guidance: their titles are questions, and they say when they were published. Pages
# in all of these say when they were reviewed.
GUIDANCE = ("when", "how", "next-step")
REVIEWED = (*GUIDANCE, "about")
# What every page must have, and what stands there while it is missing, given the path of the page.
STAND_INS = {"title": lambda path: Path(path).stem, "description": lambda path: ""}


def problems(front, text, path, files):
    """A sentence for each key that is missing, unknown or not as the model asks: {key: sentence}.

    Args:
        front: the front matter as MkDocs read it, {key: value}.
        text: the whole text of the page's file.
        path: the page's path below docs/.
        files: the paths of every file of the site.
    """
    try:
        root = parse_front(text)
    except UNREADABLE as error:
        return {"title": f"the front matter cannot be read: {why_unreadable(error)}"}
    if text.startswith("---") and not FRONT.match(text):
        return {"title": "line 1: the front matter is not closed; write --- on a line of its own below it."}
    if KEY.match(text):
        return {"title": "line 1: the front matter does not begin with ---; write it on the very first line."}
    if not front and root is not None:
        return dict(day_problems(text)) or {"title": f"the front matter is none that MkDocs can read; {REMEDY}."}
    found = shape_problems(front, root)
    for key, sentence in [*reference_problems(front, files, found), *place_problems(front, path, found)]:
        found.setdefault(key, f"{place(root, [key])}{sentence}")
    return found


def day_problems(text):
    """(key, sentence) for each day that the calendar does not have; MkDocs passes over the whole front matter then."""
    for found in DAY.finditer(text):
        try:
            datetime.date(*map(int, found.groups()[1:]))
        except ValueError:
            line = text.count("\n", 0, found.start()) + 1
            yield found[1], f"line {line}: {found[1]} is no day that the calendar has; write it like 2026-11-23."


def parse_front(text):
    """The nodes of the front matter of a text, with their lines in it; None where there is none."""
    return parse(f"\n{match[1]}")[0] if (match := FRONT.match(text)) else None


def place(root, keys):
    """Where a key stands, as the beginning of a sentence; empty where it does not stand."""
    stands = root and keys and str(keys[0]) in [str(key.value) for key, _ in getattr(root, "value", [])]
    return f"line {line_of(root, keys)}: " if stands else ""


def shape_problems(front, root):
    """A sentence for each key that is not as the model asks."""
    try:
        FRONT_MATTER.validate_python(front, strict=True)
    except ValidationError as error:
        said = [(fault["loc"], sentence_of(fault)) for fault in error.errors(include_url=False)]
        return {keys[0] if keys else "title": f"{place(root, keys)}{sentence}" for keys, sentence in said}
    return {}


def reference_problems(front, files, found):
    """(key, sentence) where `related` names what is no page of the site."""
    related = front.get("related", []) if "related" not in found else []
    if unknown := [path for path in related if not (path in files and path.endswith(".md"))]:
        yield "related", f"related names {', '.join(map(quote, unknown))}, which the site does not have; mend the path."


def place_problems(front, path, found):
    """(key, sentence) for what a page of its folder must say."""
    folder, title = path.partition("/")[0], front.get("title")
    if folder in GUIDANCE and is_text(title) and not title.endswith("?"):
        yield "title", f"title is {quote(title)}; ask what a reader would type, and end it with a question mark."
    if folder in GUIDANCE and "published" not in front:
        yield "published", "published is missing; add the day on which it comes out, as 2026-11-23; it never changes."
    if folder in REVIEWED and "/" in path and "reviewed" not in front:
        yield "reviewed", "reviewed is missing; add the day on which you last read the whole page, as 2026-11-23."
    if "related" not in found and path in front.get("related", []):
        yield "related", "related names the page itself; name what to read after it."


def sound(front, found, path):
    """The front matter without what is wrong in it, so that a preview goes on; what every page shows has a stand-in.

    Args:
        front: the front matter.
        found: what problems() gives for it.
        path: the page's path below docs/.
    """
    return {key: stand_in(path) for key, stand_in in STAND_INS.items()} | {
        key: value
        for key, value in front.items()
        if (key in FrontMatter.model_fields and key not in found) or (key in STAND_INS and is_text(value))
    }

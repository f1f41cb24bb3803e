"""The evidence: the sources of sources.yml and their claims, read and checked once a build."""

import datetime
import re
from urllib.parse import urlsplit

from .load import FOLDER, read_sound
from .texts import is_text

FILE = "sources.yml"
TEXTS = ("title", "publisher", "sample", "caveat")
KEYS = {*TEXTS, "year", "url", "checked-on", "claims"}


def load(folder=FOLDER):
    """Every source by its id: {"indeed-2019": {"title", …, "claims": {id: {"says", "figures": {label: percent}}}}}.
    The day of checked-on is a datetime.date.

    Raises:
        CatalogueError: with every problem of the file.
    """
    sources = read_sound(folder / FILE, source_problems)
    return {id: says | {"checked-on": day_of(says["checked-on"])} for id, says in sources.items()}


def claims(sources):
    """Every claim by its id, with the id of its source: {id: {"source", "says", "figures"}}."""
    return {id: {"source": source, **claim} for source, says in sources.items() for id, claim in says["claims"].items()}


def source_problems(sources):
    """A sentence for each source or claim that is not described as the macros need it."""
    seen = set()
    for id, says in sources.items():
        if not isinstance(says, dict) or says.keys() != KEYS:
            yield f"{id} needs {', '.join(sorted(KEYS))}, and nothing else."
            continue
        yield from (f"{id}.{key} is not a text; write it as words." for key in TEXTS if not is_text(says[key]))
        yield from kind_problems(id, says)
        if not isinstance(says["claims"], dict) or not says["claims"]:
            yield f"{id}.claims has no claim; a source that nothing is cited from can go."
            continue
        for claim, words in says["claims"].items():
            yield from (f"{id}.claims.{claim}{problem}" for problem in claim_problems(words))
            if claim in seen:
                yield f"{id}.claims.{claim} is the name of another claim too; give it its own."
            seen.add(claim)


def kind_problems(id, says):
    """A sentence for a year, an address or a day that is none."""
    if type(says["year"]) is not int or not 1000 <= says["year"] <= 9999:
        yield f"{id}.year is not a year; write it as four digits."
    if says["url"] != "" and not is_address(says["url"]):
        yield f'{id}.url is not an address that begins with https://; write "" if there is none.'
    if not day_of(says["checked-on"]):
        yield f'{id}.checked-on is not a day; write it as "2026-11-23".'


def claim_problems(words):
    """The end of a sentence for each thing that is wrong with a claim."""
    if not isinstance(words, dict) or words.keys() != {"says", "figures"} or not is_text(words["says"]):
        yield " needs says (whole sentences) and figures, and nothing else."
        return
    figures = words["figures"]
    if not isinstance(figures, dict) or not figures:
        yield ".figures has no figure; write {what it counts: percent}."
        return
    for label, percent in figures.items():
        if isinstance(percent, bool) or not isinstance(percent, int | float) or not 0 <= percent <= 100:
            yield f".figures.{label} is not a number from 0 to 100."
        elif not re.search(rf"(?<![\d.,]){re.escape(str(percent))}%", words["says"]):
            yield f".says does not give the figure {percent}% that the chart draws."


def is_address(value):
    """Whether this is an address that begins with https:// and names a host."""
    try:
        return is_text(value) and value.startswith("https://") and bool(urlsplit(value).hostname)
    except ValueError:
        return False


def day_of(text):
    """The day that a text names, as 2026-11-23 does; None when it names none."""
    try:
        return datetime.date.fromisoformat(text)
    except (TypeError, ValueError):
        return None

"""Many articles, to build: the words of our own over and over, each with a message of the catalogue."""

import datetime
import re
from types import SimpleNamespace

import yaml

from macros.catalogue import load as catalogue
from macros.show import messages as show_messages
from tests.building import ROOT

SECTIONS = ("one", "two", "three", "four", "five")
RELATED = 3
FRONT = re.compile(r"\A---\n(.*?)\n---\n\n", re.S)
HEADING = re.compile(r"\A# .*")
CALL = re.compile(r"^\{\{.*?\}\}\n", re.M | re.S)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?")


def write(docs, count, written_out=False):
    """Write articles into folders of `docs`, one for each section.

    Args:
        docs: the folder of the Markdown.
        count: how many.
        written_out: whether a message stands in its article as HTML, and not as the call of the macro.

    Returns:
        The sections, as `nav` of mkdocs.yml takes them: [{"one": ["one/0.md", …]}, …].
    """
    places = [f"{SECTIONS[number % len(SECTIONS)]}/{number}.md" for number in range(count)]
    bodies, messages = own_bodies(), cases(written_out)
    for section in SECTIONS:
        (docs / section).mkdir(parents=True)
    for number, place in enumerate(places):
        body, message = bodies[number % len(bodies)], messages[number % len(messages)]
        (docs / place).write_text(f"{front_matter(number, places)}{body}\n{message}\n", "utf-8")
    return [{section: places[first :: len(SECTIONS)]} for first, section in enumerate(SECTIONS)]


def front_matter(number, places):
    """What stands above an article, and its heading."""
    says = {
        "title": f"How do I decline interview number {number}?",
        "description": f"One of {len(places)} articles that were made for measuring. Its words are another's.",
        "reviewed": datetime.date.today(),
        "related": [places[(number + step) % len(places)] for step in range(1, RELATED + 1)],
    }
    return f"---\n{yaml.safe_dump(says)}---\n\n# {says['title']}\n"


def own_bodies():
    """The Markdown of our articles without its heading, macros and links: those lead to pages that are not there."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "docs").rglob("*.md"))]
    bodies = [FRONT.sub("", text) for text in texts if "\nreviewed:" in text]
    return [LINK.sub(r"\1", CALL.sub("", HEADING.sub("", body))) for body in bodies]


def cases(written_out):
    """A message for each scenario of the catalogue: the call of the macro, or the HTML that it gives."""
    english = catalogue.load()["en"]
    chosen = english["scenarios"].values()
    if written_out:
        page = SimpleNamespace(url="one/0/", canonical_url="https://example.com/one/0/")
        return [show_messages.message(english, page, **choices) for choices in chosen]
    named = [", ".join(f'{choice}="{option}"' for choice, option in choices.items()) for choices in chosen]
    return [f"{{{{ message({choices}) }}}}" for choices in named]

"""Generates many articles for the build benchmark: the text of our own, each with a message."""

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


def write_articles(docs, count, expand=False):
    """Write articles into `docs`, in one folder per section.

    Args:
        docs: the folder of the Markdown.
        count: how many.
        expand: whether the messages are HTML instead of macro calls.

    Returns:
        The sections in the format of `nav` in mkdocs.yml: [{"one": ["one/0.md", …]}, …].
    """
    places = [f"{SECTIONS[number % len(SECTIONS)]}/{number}.md" for number in range(count)]
    bodies, messages = read_bodies(), make_messages(expand)
    for section in SECTIONS:
        (docs / section).mkdir(parents=True)
    for number, place in enumerate(places):
        body, message = bodies[number % len(bodies)], messages[number % len(messages)]
        (docs / place).write_text(f"{make_head(number, places)}{body}\n{message}\n", "utf-8")
    return [{section: places[first :: len(SECTIONS)]} for first, section in enumerate(SECTIONS)]


def make_head(number, places):
    """Return the front matter and the heading of an article."""
    front = {
        "title": f"How do I decline interview number {number}?",
        "description": f"One of {len(places)} articles that were made for measuring. Its words are another's.",
        "reviewed": datetime.date.today(),
        "related": [places[(number + step) % len(places)] for step in range(1, RELATED + 1)],
    }
    return f"---\n{yaml.safe_dump(front)}---\n\n# {front['title']}\n"


def read_bodies():
    """Return the Markdown of our articles without heading, macro calls and links, whose targets are not there."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "docs").rglob("*.md"))]
    bodies = [FRONT.sub("", text) for text in texts if "\nreviewed:" in text]
    return [LINK.sub(r"\1", CALL.sub("", HEADING.sub("", body))) for body in bodies]


def make_messages(expand):
    """Return a message for each scenario of the catalogue, as a macro call or as HTML."""
    english = catalogue.load()["en"]
    scenarios = english["scenarios"].values()
    if expand:
        page = SimpleNamespace(url="one/0/", canonical_url="https://example.com/one/0/")
        return [show_messages.message(english, page, **choices) for choices in scenarios]
    arguments = [", ".join(f'{choice}="{option}"' for choice, option in choices.items()) for choices in scenarios]
    return [f"{{{{ message({argument}) }}}}" for argument in arguments]

"""Checks the settings of mkdocs.yml. An empty setting of extra.consultancy is allowed, and not shown on the site."""

import re

from ..catalogue.texts import quote
from .settings import KEYS, ORIGIN, is_setting

KNOWN = ("consultancy", "framed_by")
# Settings that become links: {key: (pattern, what it is, example)}. settings.read_framed_by() checks the blog.
LINKS = {
    "website": (re.compile(r"https?://[^\s/]\S*", re.IGNORECASE), "web address", "https://firm.example"),
    "email": (re.compile(r"[^\s@]+@[^\s@]+"), "email address", "us@firm.example"),
    "phone": (re.compile(r".*\d.*"), "phone number", "+44 20 7946 0123"),
}


def extra_problems(extra):
    """Yield a sentence for each setting of `extra` that is unknown or of the wrong type; None is empty.

    Args:
        extra: the `extra` of mkdocs.yml, as it is written.
    """
    yield from unknown_problems("extra", extra, KNOWN)
    values = extra.get("consultancy") or {}
    if not isinstance(values, dict):
        yield f"mkdocs.yml: extra.consultancy is {quote(values)}; write below it {', '.join(KEYS)}, with their values."
        return
    yield from unknown_problems("extra.consultancy", values, KEYS)
    for key in KEYS:
        if (value := values.get(key)) is not None and not is_setting(value):
            yield f"mkdocs.yml: extra.consultancy.{key} is {quote(value)}, which is no text; put it in quotes."


def unknown_problems(place, keys, known):
    """Yield a sentence for each key that nothing reads."""
    for key in keys:
        if key not in known:
            yield f"mkdocs.yml: {place}.{quote(key)} is unknown; expected one of {', '.join(known)}."


def consultancy_problems(consultancy):
    """Yield a sentence if the name is empty, and for each invalid URL, email address and phone number.

    Args:
        consultancy: what settings.read_consultancy() returns.
    """
    if not consultancy["name"]:
        yield "mkdocs.yml: extra.consultancy has no name; write who publishes the site."
    for key, (pattern, what, example) in LINKS.items():
        if (value := consultancy[key]) and not pattern.fullmatch(value):
            remedy = f"write it like {example}, or leave it empty"
            yield f"mkdocs.yml: extra.consultancy.{key} is {quote(value)}, which is no {what}; {remedy}."


def site_problems(site):
    """Yield a sentence if site_url is missing or unusable, or a text of the site cannot be shown.

    Args:
        site: what settings.read_site() returns.
    """
    if not site["url"]:
        yield "mkdocs.yml: site_url is empty; write the address at which the site will be found."
    elif not ORIGIN.match(site["url"]):
        yield f"mkdocs.yml: site_url is {quote(site['url'])}, which is no web address; write it like https://example.com/."
    elif ORIGIN.sub("", site["url"], count=1) not in ("", "/"):
        remedy = "the site is published at the root of its host; write it like https://example.com/"
        yield f"mkdocs.yml: site_url is {quote(site['url'])}, which has more than a host; {remedy}."
    for key in ("name", "description"):
        if not is_setting(site[key]):
            yield f"mkdocs.yml: site_{key} has a character that cannot be shown; leave it out."

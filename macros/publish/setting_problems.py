"""Checks the settings of mkdocs.yml. An empty setting of extra.consultancy is allowed, and not shown on the site."""

import re

from mkdocs.theme import Theme

from ..catalogue.texts import quote
from .settings import KEYS, ORIGIN, is_setting

KNOWN = ("consultancy", "framed_by")
# The options of the theme that the templates of overrides/ read, and those of the theme that they include.
HONOURED = ("name", "language", "direction", "favicon", "icon.close", "icon.previous", "icon.search")
# The options of MkDocs that only templates read, and that ours do not.
UNREAD = ("copyright", "extra_javascript", "repo_url", "site_author")
# What does instead of an option that does nothing, where something does.
INSTEAD = {
    "copyright": "the footer says what labels.licence of macros/words/messages/en.yml says",
    "extra_javascript": "the template of a feature asks for its script, as overrides/check/check.html does",
    "repo_url": "no page links to its source; take it out, and edit_uri with it",
    "site_author": "who publishes the site is extra.consultancy.name",
    "theme.font": "the fonts are in overrides/style/brand.css; write font: false",
    "theme.locale": "the language is theme.language",
    "theme.logo": "the header shows site_name, and tabs show theme.favicon",
    "theme.palette": "the colours are in overrides/style/brand.css",
}
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


def idle_problems(conf):
    """A sentence for each setting of `theme`, and for each of MkDocs itself, that does nothing here.

    Args:
        conf: the settings of mkdocs.yml, with the theme's own where it says nothing.
    """
    idle = [key for key in UNREAD if conf[key]]
    idle += [f"theme.{option}" for option in theme_options(conf["theme"]) if option not in HONOURED]
    for key in idle:
        yield f"mkdocs.yml: {key} does nothing here; {INSTEAD.get(key, 'take it out')}."


def theme_options(theme):
    """What mkdocs.yml says otherwise than the theme does: "palette", "icon.logo", "features: toc.follow", …"""
    defaults = Theme(theme.name)
    for key, value in theme.items():
        if value == defaults.get(key) or (key, value) == ("font", False):
            continue
        if key == "icon" and isinstance(value, dict):
            yield from (f"{key}.{quote(name)}" for name in value)
        elif key == "features" and isinstance(value, list):
            yield from (f"{key}: {quote(feature)}" for feature in value)
        else:
            yield key


def search_problems(lang):
    """A sentence when the search reads another language than English: the security policy refuses what it fetches then.

    Args:
        lang: the languages of the search, which are that of the theme where mkdocs.yml names none.
    """
    if lang and lang != ["en"]:
        remedy = "with another than en it does not start here; give the plugin search the option lang: en"
        yield f"mkdocs.yml: the search reads {quote(', '.join(map(str, lang)))}; {remedy}."


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

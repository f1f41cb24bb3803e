"""Checks the settings of mkdocs.yml. An empty setting of extra.consultancy is allowed, and not shown on the site."""

import re

from mkdocs.theme import Theme

from ..catalogue.read_yaml import line_of, model_problems, parse_nodes
from ..catalogue.texts import quote
from .model import SETTINGS
from .reached import with_ways
from .settings import ORIGIN, is_setting

# The options of the theme that our templates and macros read.
HONOURED = ("name", "language", "direction", "logo")
# The options of MkDocs that only templates read, and that ours do not.
UNREAD = ("copyright", "extra_javascript", "repo_url", "site_author")
# The options of Material's search that only its own script reads.
SEARCH = ("lang", "separator", "pipeline", "fields")
# What the form must find in a setting, and what holds it then.
EXPECTED = (
    ("phone", "dialled", "a phone number; write it like +44 20 7946 0123"),
    ("email", "email", "an email address; write it like us@firm.example"),
)
# What does instead of an option that does nothing, where something does.
INSTEAD = {
    "copyright": "the footer says what labels.licence of macros/words/messages/en.yml says",
    "extra_javascript": "the template of a feature asks for its script, as overrides/check/check.html does",
    "repo_url": "no page links to its source; take it out, and edit_uri with it",
    "site_author": "who publishes the site is extra.consultancy.name",
    "theme.favicon": "the icons are made of theme.logo",
    "theme.font": "the fonts are in overrides/style/brand.css; write font: false",
    "theme.locale": "the language is theme.language",
    "theme.palette": "the colours are in overrides/style/brand.css",
}


def extra_problems(extra, text=""):
    """Yield a sentence for each setting of `extra` that is missing, unknown or not as its model asks.

    Args:
        extra: the `extra` of mkdocs.yml.
        text: the text of mkdocs.yml, where the lines are looked up.
    """
    root = parse_nodes(text) if text else None
    yield from (f"mkdocs.yml: {problem}" for problem in model_problems(SETTINGS, {"extra": dict(extra)}, root))


def way_problems(consultancy, text):
    """A sentence for the phone and the email in which the form would find nothing, with its line.

    Args:
        consultancy: what settings.read_consultancy() returns.
        text: the text of mkdocs.yml.
    """
    found, root = with_ways(consultancy), parse_nodes(text)
    for key, read, what in EXPECTED:
        if consultancy[key] and not found[read]:
            place = f"line {line_of(root, ['extra', 'consultancy', key])}: extra.consultancy.{key}"
            yield f"mkdocs.yml: {place} is {quote(consultancy[key])}; expected {what}, or leave it empty."


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


def search_problems(options):
    """A sentence for each option of the search plugin that is set and does nothing: we take titles and headings only.

    Args:
        options: what the plugin was given in mkdocs.yml.
    """
    for option in SEARCH:
        if options[option]:
            yield f"mkdocs.yml: plugins.search.{option} does nothing here; take it out."


def reach_problems(contact_form, consultancy):
    """Yield a sentence if readers have no way to reach who publishes the site.

    Args:
        contact_form, consultancy: what settings.read_contact_form() and read_consultancy() return.
    """
    if contact_form == "none" and not (consultancy["email"] or consultancy["phone"]):
        yield "mkdocs.yml: extra.contact_form is none, and no email or phone is set; set one, or nobody can reach you."


def site_problems(site):
    """Yield a sentence if site_url is missing or unusable, or a text of the site cannot be shown.

    Args:
        site: what settings.read_site() returns.
    """
    if not site["url"]:
        yield "mkdocs.yml: site_url is empty; write the address at which the site will be found."
    elif not ORIGIN.match(site["url"]):
        yield f"mkdocs.yml: site_url is {quote(site['url'])}, which is no web address; write it like https://example.com/."
    elif not re.fullmatch(r"(/[\w.~-]+)*/?", ORIGIN.sub("", site["url"], count=1), re.ASCII):
        remedy = "write it like https://example.com/ or https://example.com/interviews/"
        yield f"mkdocs.yml: site_url is {quote(site['url'])}, which has more than a host and a folder; {remedy}."
    for key in ("name", "description"):
        if not is_setting(site[key]):
            yield f"mkdocs.yml: site_{key} has a character that cannot be shown; leave it out."

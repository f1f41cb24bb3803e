"""Reads the settings of mkdocs.yml: the consultancy, the site, and who may frame the generator."""

import re

from ..catalogue.texts import UNWRITABLE
from . import model
from .model import Consultancy

KEYS = tuple(Consultancy.model_fields)
# The values that mkdocs.yml comes with: the domains of RFC 2606 and Ofcom's phone numbers for drama use.
EXAMPLE = re.compile(r"^example\s|[./@]example\.(com|net|org)(?![\w.-])|\.example(?![\w.-])|20 ?7946 ?0", re.IGNORECASE)
ORIGIN = re.compile(rf"{model.ORIGIN}(?=[/?#]|$)")


def read_consultancy(extra):
    """Return the settings of the consultancy as texts, with every key of KEYS.

    Args:
        extra: the `extra` of mkdocs.yml.
    """
    values = extra.get("consultancy")
    values = values if isinstance(values, dict) else {}
    return {key: values[key].strip() if is_setting(values.get(key)) else "" for key in KEYS}


def read_contact_form(extra):
    """Return where the contact form is sent: "netlify", the address of another service, or "none" for no form.

    Args:
        extra: the `extra` of mkdocs.yml. What is none of these is named by setting_problems.py, and "netlify" here.
    """
    value = extra.get("contact_form")
    return value if isinstance(value, str) and re.fullmatch(model.CONTACT, value) else "netlify"


def is_setting(value):
    """Return whether a value is a text without characters that HTML forbids."""
    return isinstance(value, str) and not UNWRITABLE.search(value)


def read_site(conf, consultancy):
    """Return {"name", "url", "description", "language", "by": the consultancy}.

    Args:
        conf: the settings of mkdocs.yml.
        consultancy: what read_consultancy() returns.
    """
    texts = {key: conf[f"site_{key}"] or "" for key in ("name", "url", "description")}
    return texts | {"language": conf["theme"]["language"], "by": consultancy}


def read_framed_by(extra, consultancy):
    """Return the origins that may show the generator in a frame, each once: the blog, and those of extra.framed_by.

    Args:
        extra: the `extra` of mkdocs.yml. What is no origin there is named by setting_problems.py, and left out here.
        consultancy: what read_consultancy() returns.
    """
    listed = extra.get("framed_by")
    sites = [consultancy["blog"], *(listed if isinstance(listed, list) else [])]
    matches = [ORIGIN.match(site.strip()) for site in sites if is_setting(site)]
    return list(dict.fromkeys(origin[0].lower() for origin in matches if origin))


def find_examples(site):
    """Return the settings that still have an example value: {"site_url": "https://…example.com/", …}.

    Args:
        site: what read_site() returns.
    """
    values = {"site_url": site["url"]} | {f"extra.consultancy.{key}": site["by"][key] for key in KEYS}
    return {setting: value for setting, value in values.items() if EXAMPLE.search(value)}


def format_example_notice(site, environment):
    """Return a boxed warning if Netlify is about to publish example settings, else "".

    Args:
        site: what read_site() returns.
        environment: os.environ; Netlify sets NETLIFY and CONTEXT.
    """
    examples = find_examples(site)
    if not examples or (environment.get("NETLIFY"), environment.get("CONTEXT")) != ("true", "production"):
        return ""
    lines = [
        "THIS SITE GOES PUBLIC WITH EXAMPLE SETTINGS.",
        "What readers send reaches nobody. Change these in mkdocs.yml, and deploy again:",
        "",
        *(f"    {setting}: {value}" for setting, value in examples.items()),
    ]
    width = max(map(len, lines))
    border = "*" * (width + 6)
    return "\n".join(["", border, *(f"*  {line:<{width}}  *" for line in lines), border])

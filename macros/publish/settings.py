"""Who publishes the site, from extra.consultancy of mkdocs.yml: what is left empty there is empty, and never "None"."""

import re

from ..catalogue.texts import UNWRITABLE, quote

KEYS = ("name", "website", "blog", "email", "phone")
# What mkdocs.yml came with: a name that says so, the addresses of RFC 2606, and the phone numbers kept for stories.
EXAMPLE = re.compile(r"^example\s|[./@]example\.(com|net|org)(?![\w.-])|\.example(?![\w.-])|20 ?7946 ?0", re.IGNORECASE)
# What a header may name: a web address without its path, in the letters of ASCII.
ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]+)?(?=[/?#]|$)", re.IGNORECASE)


def consultancy(extra):
    """The settings of the consultancy as texts, with every key.

    Args:
        extra: the `extra` of mkdocs.yml.
    """
    written = extra.get("consultancy")
    written = written if isinstance(written, dict) else {}
    return {key: written[key].strip() if is_setting(written.get(key)) else "" for key in KEYS}


def is_setting(value):
    """Whether this is a text, all of which can be written into a page."""
    return isinstance(value, str) and not UNWRITABLE.search(value)


def site(conf, consultancy):
    """What every page and feed says of the site: {"name", "url", "description", "language", "by": the consultancy}.

    Args:
        conf: the settings of mkdocs.yml.
        consultancy: what consultancy() gives.
    """
    says = {key: conf[f"site_{key}"] or "" for key in ("name", "url", "description")}
    return says | {"language": conf["theme"]["language"], "by": consultancy}


def framing(extra, consultancy):
    """Who may show the generator in a frame: the blog, and the sites of extra.framed_by.

    Args:
        extra: the `extra` of mkdocs.yml.
        consultancy: what consultancy() gives.

    Returns:
        Their origins, each once; and a sentence for each that is no web address.
    """
    listed, problems = extra.get("framed_by") or [], []
    if not isinstance(listed, list):
        problems.append(
            f"mkdocs.yml: extra.framed_by is {quote(listed)}, which is no list; write [https://example.com]."
        )
        listed = []
    sites = {"consultancy.blog": consultancy["blog"]} if consultancy["blog"] else {}
    sites |= {f"framed_by: {quote(site)}": site.strip() if is_setting(site) else "" for site in listed}
    found = {setting: ORIGIN.match(site) for setting, site in sites.items()}
    problems += [
        f"mkdocs.yml: extra.{setting} is no web address that can be allowed a frame; write it like https://example.com."
        for setting, origin in found.items()
        if not origin
    ]
    return list(dict.fromkeys(origin[0].lower() for origin in found.values() if origin)), problems


def example_settings(site):
    """Every setting that is still an example, with what it says: {"site_url": "https://…example.com/", …}.

    Args:
        site: what site() gives.
    """
    says = {"site_url": site["url"]} | {f"extra.consultancy.{key}": site["by"][key] for key in KEYS}
    return {setting: value for setting, value in says.items() if EXAMPLE.search(value)}


def example_notice(site, environment):
    """What the log says, in a frame, when Netlify is about to publish example settings; "" when all is well.

    Args:
        site: what site() gives.
        environment: the variables of the environment; on Netlify they say where it builds, and for whom.
    """
    examples = example_settings(site)
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

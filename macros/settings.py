"""Who publishes the site, from extra.consultancy of mkdocs.yml: what is left empty there is empty, and never "None"."""

import re

KEYS = ("name", "website", "blog", "email", "phone")
# What a header may name: a web address without its path, in the letters of ASCII.
ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]+)?(?=[/?#]|$)", re.IGNORECASE)


def consultancy(extra):
    """The settings of the consultancy as texts, with every key.

    Args:
        extra: the `extra` of mkdocs.yml.
    """
    written = extra.get("consultancy") or {}
    return {key: "" if value is None else str(value).strip() for key, value in (dict.fromkeys(KEYS) | written).items()}


def site(conf, consultancy):
    """What every page and feed says of the site: {"name", "url", "description", "language", "by": the consultancy}.

    Args:
        conf: the settings of mkdocs.yml.
        consultancy: what consultancy() gives.
    """
    says = {key: conf[f"site_{key}"] or "" for key in ("name", "url", "description")}
    return says | {"language": conf["theme"]["language"], "by": consultancy}


def site_faults(site):
    """A sentence where the site's own address is missing, which feeds and shared links can't do without."""
    if not site["url"]:
        yield "mkdocs.yml: site_url is empty; write the address at which the site will be found."


def settings_faults(consultancy):
    """A sentence where the one setting is empty that the texts can't do without."""
    if not consultancy["name"]:
        yield "mkdocs.yml: extra.consultancy has no name; write who publishes the site."


def framing(extra, consultancy):
    """Who may show the generator in a frame: the blog, and the sites of extra.framed_by.

    Args:
        extra: the `extra` of mkdocs.yml.
        consultancy: what consultancy() gives.

    Returns:
        Their origins, each once; and a sentence for each that is no web address.
    """
    sites = {"consultancy.blog": consultancy["blog"]} if consultancy["blog"] else {}
    sites |= {f"framed_by: {site}": str(site).strip() for site in extra.get("framed_by") or []}
    found = {setting: ORIGIN.match(site) for setting, site in sites.items()}
    faults = [
        f"mkdocs.yml: extra.{setting} is no web address that can be allowed a frame; write it like https://example.com."
        for setting, origin in found.items()
        if not origin
    ]
    return list(dict.fromkeys(origin[0].lower() for origin in found.values() if origin)), faults

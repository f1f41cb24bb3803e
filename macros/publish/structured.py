"""Describes pages in the vocabulary of schema.org, as JSON-LD."""

import re
from urllib.parse import urljoin

from markupsafe import Markup

from ..catalogue.texts import quote
from ..show.render import to_script_json
from .cards import card_path

ITEM = re.compile(r"<li>(.*?)</li>", re.S)
NAME = re.compile(r"<strong>(.*?)</strong>", re.S)


def to_json_ld(page, site):
    """Return the JSON-LD of a page, safe in a <script> element.

    Args:
        page: the mkdocs page, with its content.
        site: what settings.read_site() returns.
    """
    things = [make_website(site)] if page.is_homepage else [make_breadcrumbs(page, site)]
    if page.meta.get("reviewed"):
        things.append(make_article(page, site))
    if page.is_homepage or page.meta.get("reviewed"):
        things.append(make_organization(site))
    if page.meta.get("steps"):
        things.append(make_how_to(page))
    return to_script_json({"@context": "https://schema.org", "@graph": things})


def step_problems(page):
    """Yield a sentence for each heading id in `steps` without a list below it."""
    for id in page.meta.get("steps") or []:
        if not list_items(page, id):
            yield f"steps: there is no list below a heading #{quote(id)}; name a heading that has one."


def make_organization(site):
    """Return the Organization that publishes the site, without empty settings."""
    by = site["by"]
    names = {"name": "name", "url": "website", "sameAs": "blog", "email": "email", "telephone": "phone"}
    filled = {name: by[key] for name, key in names.items() if by[key]}
    return {"@type": "Organization", **publisher(site), **filled}


def publisher(site):
    """Return a reference to the Organization."""
    return {"@id": urljoin(site["url"], "#publisher")}


def make_website(site):
    """Return the WebSite."""
    return {
        "@type": "WebSite",
        "url": site["url"],
        "name": site["name"],
        "description": site["description"],
        "inLanguage": site["language"],
        "publisher": publisher(site),
    }


def make_breadcrumbs(page, site):
    """Return the BreadcrumbList from home to a page, through the first page of its section."""
    above = [(section.title, section.children[0]) for section in reversed(page.ancestors)]
    way = [(title, first.canonical_url) for title, first in above if first != page]
    way = [(site["name"], site["url"]), *way, (page.meta["title"], page.canonical_url)]
    steps = [
        {"@type": "ListItem", "position": number, "name": name, "item": url}
        for number, (name, url) in enumerate(way, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def make_article(page, site):
    """Return the page as an Article, modified on the day of its last review."""
    return {
        "@type": "Article",
        "headline": page.meta["title"],
        "description": page.meta["description"],
        "dateModified": page.meta["reviewed"].isoformat(),
        "mainEntityOfPage": page.canonical_url,
        "image": urljoin(site["url"], card_path(page.file.src_uri)),
        "inLanguage": site["language"],
        "author": publisher(site),
        "publisher": publisher(site),
    }


def make_how_to(page):
    """Return a HowTo with the list items below the headings in `steps`."""
    steps = [make_step(page, id, item) for id in page.meta["steps"] for item in list_items(page, id)]
    return {"@type": "HowTo", "name": page.meta["title"], "description": page.meta["description"], "step": steps}


def make_step(page, id, item):
    """Return a list item as a HowToStep, named by its first bold words."""
    name = NAME.search(item)
    label = {"name": strip_tags(name[1]).rstrip(".,")} if name else {}
    return {"@type": "HowToStep", **label, "text": strip_tags(item), "url": f"{page.canonical_url}#{id}"}


def list_items(page, id):
    """Return the HTML of the items of the first list below a heading; [] without heading or list."""
    below = re.search(rf'<h2 id="{re.escape(id)}">(.*?)(?=<h2|\Z)', page.content, re.S)
    items = below and re.search(r"<([ou]l)>(.*?)</\1>", below[1], re.S)
    return ITEM.findall(items[2]) if items else []


def strip_tags(html):
    """Return the text of some HTML."""
    return Markup(html).striptags()

"""What a page says of itself to machines, in the vocabulary of schema.org: written out as JSON-LD."""

import re
from urllib.parse import urljoin

from markupsafe import Markup

from ..show.render import to_script_json
from .cards import place_of

QUESTION = re.compile(r'<h1[^>]*>([^<]*\?)</h1>\s*<p class="lead">(.*?)</p>', re.S)
ITEM = re.compile(r"<li>(.*?)</li>", re.S)
NAME = re.compile(r"<strong>(.*?)</strong>", re.S)


def to_json(page, site):
    """Everything that a page is, as the JSON of one script element.

    Args:
        page: the mkdocs page, with its content.
        site: what settings.site() gives.
    """
    things = [*home(site)] if page.is_homepage else [crumbs(page, site)]
    if page.meta.get("reviewed"):
        things += [article(page, site), *question(page)]
    if page.is_homepage or page.meta.get("reviewed"):
        things.append(organization(site))
    if page.meta.get("steps"):
        things.append(how_to(page))
    return to_script_json({"@context": "https://schema.org", "@graph": things})


def problems(page):
    """A sentence for each place that `steps` names and that has no list."""
    for place in page.meta.get("steps") or []:
        if not items(page, place):
            yield f"steps: there is no list below a heading #{place}; name a heading that has one."


def organization(site):
    """Who publishes the site; what is empty in the settings is left out."""
    by = site["by"]
    says = {"name": by["name"], "url": by["website"], "sameAs": by["blog"], "email": by["email"]}
    says["telephone"] = by["phone"]
    filled = {key: value for key, value in says.items() if value}
    return {"@type": "Organization", "@id": publisher(site)["@id"], **filled}


def publisher(site):
    """The organization, by its id."""
    return {"@id": urljoin(site["url"], "#publisher")}


def home(site):
    """The site as a whole."""
    says = {"url": site["url"], "name": site["name"], "description": site["description"]}
    yield {"@type": "WebSite", **says, "inLanguage": site["language"], "publisher": publisher(site)}


def crumbs(page, site):
    """The way from home to a page: through the first page of its section, where that is another."""
    above = [(section.title, section.children[0]) for section in reversed(page.ancestors)]
    way = [(title, first.canonical_url) for title, first in above if first != page]
    way = [(site["name"], site["url"]), *way, (page.meta["title"], page.canonical_url)]
    steps = [
        {"@type": "ListItem", "position": number, "name": name, "item": url}
        for number, (name, url) in enumerate(way, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def article(page, site):
    """The page as an article by the publisher, of the day on which it was last reviewed."""
    says = {"headline": page.meta["title"], "description": page.meta["description"]}
    return {
        "@type": "Article",
        **says,
        "dateModified": page.meta["reviewed"].isoformat(),
        "mainEntityOfPage": page.canonical_url,
        "image": urljoin(site["url"], place_of(page.file.src_uri)),
        "inLanguage": site["language"],
        "author": publisher(site),
        "publisher": publisher(site),
    }


def question(page):
    """The heading and the first paragraph, where they are a question and its answer."""
    for heading, lead in QUESTION.findall(page.content)[:1]:
        answer = {"@type": "Answer", "text": plain(lead)}
        asked = {"@type": "Question", "name": plain(heading), "acceptedAnswer": answer}
        yield {"@type": "FAQPage", "url": page.canonical_url, "mainEntity": [asked]}


def how_to(page):
    """The lists below the headings that `steps` names, as the steps of one way to do it."""
    steps = [step(page, place, item) for place in page.meta["steps"] for item in items(page, place)]
    return {"@type": "HowTo", "name": page.meta["title"], "description": page.meta["description"], "step": steps}


def step(page, place, item):
    """A step: its first words in bold are its name."""
    name = NAME.search(item)
    named = {"name": plain(name[1]).rstrip(".,")} if name else {}
    return {"@type": "HowToStep", **named, "text": plain(item), "url": f"{page.canonical_url}#{place}"}


def items(page, place):
    """The items of the list below a heading, as HTML; none where there is no such heading or no list."""
    below = re.search(rf'<h2 id="{re.escape(place)}">(.*?)(?=<h2|\Z)', page.content, re.S)
    listed = below and re.search(r"<([ou]l)>(.*?)</\1>", below[1], re.S)
    return ITEM.findall(listed[2]) if listed else []


def plain(html):
    """The words of some HTML."""
    return Markup(html).striptags()

"""Describes pages in the vocabulary of schema.org, as JSON-LD."""

from urllib.parse import urljoin

from ..article.freshness import last_change
from ..show.render import to_script_json
from .cards import card_path
from .logo import LARGEST

# What schema.org calls the settings of the consultancy.
ORGANIZATION = {"name": "name", "website": "url", "blog": "sameAs", "email": "email", "phone": "telephone"}


def to_json_ld(page, site):
    """Return the JSON-LD of a page, safe in a <script> element.

    Args:
        page: the mkdocs page, with its content.
        site: what settings.read_site() returns.
    """
    things = [make_website(site)] if page.is_homepage else [make_breadcrumbs(page, site)]
    if page.is_homepage:
        things.append(make_organization(site, ORGANIZATION))
    elif page.meta.get("published"):
        things += [make_article(page, site), make_organization(site, ("name", "website"))]
    return to_script_json({"@context": "https://schema.org", "@graph": things})


def make_organization(site, keys):
    """Return the Organization that publishes the site, with those of some settings that are not empty."""
    by = site["by"]
    filled = {ORGANIZATION[key]: by[key] for key in keys if by[key]}
    return {"@type": "Organization", **publisher(site), **filled, "logo": urljoin(site["url"], LARGEST)}


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
    """Return the page as an Article."""
    return {
        "@type": "Article",
        "headline": page.meta["title"],
        "description": page.meta["description"],
        "datePublished": page.meta["published"].isoformat(),
        "dateModified": last_change(page.meta).isoformat(),
        "mainEntityOfPage": page.canonical_url,
        "image": urljoin(site["url"], card_path(page.file.src_uri)),
        "inLanguage": site["language"],
        "author": publisher(site),
        "publisher": publisher(site),
    }

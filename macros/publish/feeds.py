"""The articles as feeds, RSS 2.0 and JSON Feed 1.1, dated by the day on which each was last reviewed."""

import datetime
import json
from email.utils import format_datetime
from urllib.parse import urljoin
from xml.etree import ElementTree

from .cards import place_of

RSS = "feed.xml"
JSON = "feed.json"
ATOM = "http://www.w3.org/2005/Atom"
# A reader of feeds looks at the latest, so a feed does not grow with the site.
MOST = 50


def articles(pages):
    """The pages that carry a day of review, the latest first, and no more than a reader of feeds looks at."""
    dated = [page for page in pages if page.meta.get("reviewed") and not page.meta.get("robots")]
    return sorted(dated, key=lambda page: page.meta["reviewed"], reverse=True)[:MOST]


def midnight(page):
    """The day of review as a moment: its start in UTC."""
    return datetime.datetime.combine(page.meta["reviewed"], datetime.time(), datetime.UTC)


def rss(pages, site):
    """The articles as RSS, as bytes."""
    ElementTree.register_namespace("atom", ATOM)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    itself = {"href": urljoin(site["url"], RSS), "rel": "self", "type": "application/rss+xml"}
    ElementTree.SubElement(channel, f"{{{ATOM}}}link", itself)
    says = {
        "title": site["name"],
        "link": site["url"],
        "description": site["description"],
        "language": site["language"],
    }
    add(channel, says)
    for page in articles(pages):
        link = {"title": page.meta["title"], "link": page.canonical_url, "guid": page.canonical_url}
        about = {"description": page.meta["description"], "pubDate": format_datetime(midnight(page), usegmt=True)}
        add(ElementTree.SubElement(channel, "item"), link | about)
    return ElementTree.tostring(root, "utf-8", xml_declaration=True)


def add(element, texts):
    """Put texts into an element, each in an element of its own."""
    for name, text in texts.items():
        ElementTree.SubElement(element, name).text = text


def json_feed(pages, site):
    """The articles as JSON Feed, as bytes."""
    by = {key: value for key, value in {"name": site["by"]["name"], "url": site["by"]["website"]}.items() if value}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site["name"],
        "home_page_url": site["url"],
        "feed_url": urljoin(site["url"], JSON),
        "description": site["description"],
        "language": site["language"],
        "authors": [by],
        "items": [item(page, site) for page in articles(pages)],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def item(page, site):
    """An article as an item of JSON Feed."""
    return {
        "id": page.canonical_url,
        "url": page.canonical_url,
        "title": page.meta["title"],
        "content_text": page.meta["description"],
        "image": urljoin(site["url"], place_of(page.file.src_uri)),
        "date_modified": midnight(page).isoformat(),
    }

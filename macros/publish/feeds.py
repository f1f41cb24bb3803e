"""Makes the feeds, RSS 2.0 and JSON Feed 1.1. An article's date is its last review."""

import datetime
import json
from email.utils import format_datetime
from urllib.parse import urljoin
from xml.etree import ElementTree

from .cards import card_path

RSS = "feed.xml"
JSON = "feed.json"
ATOM = "http://www.w3.org/2005/Atom"
MOST_ITEMS = 100


def latest_articles(pages):
    """Return the most recently reviewed articles, latest first, without noindex pages."""
    dated = [page for page in pages if page.meta.get("reviewed") and not page.meta.get("robots")]
    return sorted(dated, key=lambda page: page.meta["reviewed"], reverse=True)[:MOST_ITEMS]


def review_time(page):
    """Return the review date as a datetime: midnight UTC."""
    return datetime.datetime.combine(page.meta["reviewed"], datetime.time(), datetime.UTC)


def make_rss(pages, site):
    """Return the RSS feed as bytes."""
    ElementTree.register_namespace("atom", ATOM)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    self_link = {"href": urljoin(site["url"], RSS), "rel": "self", "type": "application/rss+xml"}
    ElementTree.SubElement(channel, f"{{{ATOM}}}link", self_link)
    about = {"title": site["name"], "link": site["url"], "description": site["description"]}
    add_texts(channel, about | {"language": site["language"]})
    for page in latest_articles(pages):
        link = {"title": page.meta["title"], "link": page.canonical_url, "guid": page.canonical_url}
        about = {"description": page.meta["description"], "pubDate": format_datetime(review_time(page), usegmt=True)}
        add_texts(ElementTree.SubElement(channel, "item"), link | about)
    return ElementTree.tostring(root, "utf-8", xml_declaration=True)


def add_texts(element, texts):
    """Append a child element for each text: {tag: text}."""
    for name, text in texts.items():
        ElementTree.SubElement(element, name).text = text


def make_json_feed(pages, site):
    """Return the JSON Feed as bytes."""
    author = {key: value for key, value in {"name": site["by"]["name"], "url": site["by"]["website"]}.items() if value}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site["name"],
        "home_page_url": site["url"],
        "feed_url": urljoin(site["url"], JSON),
        "description": site["description"],
        "language": site["language"],
        "authors": [author],
        "items": [make_item(page, site) for page in latest_articles(pages)],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def make_item(page, site):
    """Return an article as an item of the JSON Feed."""
    return {
        "id": page.canonical_url,
        "url": page.canonical_url,
        "title": page.meta["title"],
        "content_text": page.meta["description"],
        "image": urljoin(site["url"], card_path(page.file.src_uri)),
        "date_modified": review_time(page).isoformat(),
    }

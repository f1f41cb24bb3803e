"""Makes the feeds of the guidance, RSS 2.0 and JSON Feed 1.1, with the whole text of each article."""

import datetime
import json
from email.utils import format_datetime
from urllib.parse import urljoin
from xml.etree import ElementTree

from ..article.freshness import last_change
from .cards import card_path
from .logo import ICONS, LARGEST

RSS = "feed.xml"
JSON = "feed.json"
ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
MOST_ITEMS = 100


def latest_articles(pages):
    """Return the guidance, latest first: what was published, then what was changed, by its day."""
    articles = [page for page in pages if page.meta.get("published") and not page.meta.get("robots")]
    days = lambda page: (page.meta["published"], last_change(page.meta))  # noqa: E731
    return sorted(articles, key=days, reverse=True)[:MOST_ITEMS]


def midnight(day):
    """Return a day as a datetime: its midnight UTC."""
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


def make_rss(pages, site, read_html):
    """Return the RSS feed as bytes.

    Args:
        pages: the mkdocs pages.
        site: what settings.read_site() returns.
        read_html: a function that gives what a page says, as HTML.
    """
    ElementTree.register_namespace("atom", ATOM)
    ElementTree.register_namespace("content", CONTENT)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    self_link = {"href": urljoin(site["url"], RSS), "rel": "self", "type": "application/rss+xml"}
    ElementTree.SubElement(channel, f"{{{ATOM}}}link", self_link)
    about = {"title": site["name"], "link": site["url"], "description": site["description"]}
    add_texts(channel, about | {"language": site["language"]})
    for page in latest_articles(pages):
        link = {"title": page.meta["title"], "link": page.canonical_url, "guid": page.canonical_url}
        days = {
            "pubDate": format_datetime(midnight(page.meta["published"]), usegmt=True),
            f"{{{ATOM}}}updated": midnight(last_change(page.meta)).isoformat(),
        }
        texts = {"description": page.meta["description"], f"{{{CONTENT}}}encoded": read_html(page)}
        add_texts(ElementTree.SubElement(channel, "item"), link | days | texts)
    return ElementTree.tostring(root, "utf-8", xml_declaration=True)


def add_texts(element, texts):
    """Append a child element for each text: {tag: text}."""
    for name, text in texts.items():
        ElementTree.SubElement(element, name).text = text


def make_json_feed(pages, site, read_html):
    """Return the JSON Feed as bytes; takes what make_rss() takes."""
    author = {key: value for key, value in {"name": site["by"]["name"], "url": site["by"]["website"]}.items() if value}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site["name"],
        "home_page_url": site["url"],
        "feed_url": urljoin(site["url"], JSON),
        "description": site["description"],
        "icon": urljoin(site["url"], LARGEST),
        "favicon": urljoin(site["url"], ICONS[192]),
        "language": site["language"],
        "authors": [author],
        "items": [make_item(page, site, read_html) for page in latest_articles(pages)],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def make_item(page, site, read_html):
    """Return an article as an item of the JSON Feed."""
    return {
        "id": page.canonical_url,
        "url": page.canonical_url,
        "title": page.meta["title"],
        "summary": page.meta["description"],
        "content_html": read_html(page),
        "image": urljoin(site["url"], card_path(page.file.src_uri)),
        "date_published": midnight(page.meta["published"]).isoformat(),
        "date_modified": midnight(last_change(page.meta)).isoformat(),
    }

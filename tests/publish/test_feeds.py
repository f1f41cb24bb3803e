"""The feeds: every article once with its day, and the ways that lead to them."""

import datetime
import json

import feedparser


def content(page, name):
    """What a meta element says, by its name or property."""
    (tag,) = page.select(f"meta[name='{name}'], meta[property='{name}']")
    return tag["content"]


def articles(shown, settings):
    """What the feeds must list: the title and day of each article that shows when it was reviewed, by its address."""
    dated = {address: page.select_one(".reviewed time") for address, page in shown.items()}
    return {
        settings["site_url"] + address[1:]: (content(shown[address], "og:title"), day["datetime"])
        for address, day in dated.items()
        if day
    }


def test_a_feed_reader_finds_every_article_once_with_its_day(site, shown, settings):
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    entries = {
        entry.link: (entry.title, datetime.date(*entry.published_parsed[:3]).isoformat()) for entry in feed.entries
    }

    assert not feed.bozo
    assert (feed.version, feed.feed.title, feed.feed.link) == ("rss20", settings["site_name"], settings["site_url"])
    assert entries == articles(shown, settings)
    assert len(feed.entries) == len(entries) == len({entry.id for entry in feed.entries})


def test_the_json_feed_has_what_the_format_requires_and_the_same_articles(site, shown, settings):
    feed = json.loads((site / "feed.json").read_text("utf-8"))
    entries = {item["url"]: (item["title"], item["date_modified"][:10]) for item in feed["items"]}

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] == settings["site_name"]
    assert feed["feed_url"] == settings["site_url"] + "feed.json"
    assert entries == articles(shown, settings)
    for item in feed["items"]:
        assert item["id"]
        assert item["content_text"]
        assert datetime.datetime.fromisoformat(item["date_modified"]).tzinfo
        assert (site / item["image"].removeprefix(settings["site_url"])).exists()


def test_home_and_every_article_lead_to_the_feeds(pages, site):
    articles = {address: page for address, page in pages.items() if address == "/" or page.select(".reviewed")}

    assert len(articles) > 30
    for address, page in articles.items():
        kinds = {link["type"] for link in page.select("link[rel=alternate]")}
        assert {"application/rss+xml", "application/feed+json"} <= kinds, address
    for link in pages["/"].select("link[rel=alternate]"):
        assert (site / link["href"]).exists()

"""The feeds: all of the guidance once, with its days and its whole text, and the ways that lead to them."""

import datetime
import json

import feedparser
import pytest
from bs4 import BeautifulSoup

from macros.article import front_matter


@pytest.fixture(scope="module")
def articles(shown, settings):
    """What the feeds must list, by its address: the title of each page of guidance, and its days."""
    guidance = {at: page for at, page in shown.items() if at.split("/")[1] in front_matter.GUIDANCE}
    return {
        settings["site_url"] + address[1:]: (
            page.select_one("meta[property='og:title']")["content"], *days(page)
        )
        for address, page in guidance.items()
    }  # fmt: skip


def days(page):
    """When a page was published, and when it last changed."""
    data = json.loads(page.select_one("script[type='application/ld+json']").string)["@graph"]
    (article,) = (thing for thing in data if thing["@type"] == "Article")
    return article["datePublished"], article["dateModified"]


@pytest.fixture(scope="module")
def rss(site):
    """The RSS feed as a feed reader has it."""
    return feedparser.parse((site / "feed.xml").read_bytes())


@pytest.fixture(scope="module")
def json_feed(site):
    """The JSON Feed."""
    return json.loads((site / "feed.json").read_text("utf-8"))


def day(parsed):
    """A time of a feed as the day that it is."""
    return datetime.date(*parsed[:3]).isoformat()


def test_a_feed_reader_finds_all_of_the_guidance_once_with_its_days_and_nothing_else(rss, articles, settings):
    entries = {e.link: (e.title, day(e.published_parsed), day(e.updated_parsed)) for e in rss.entries}

    assert not rss.bozo
    assert (rss.version, rss.feed.title, rss.feed.link) == ("rss20", settings["site_name"], settings["site_url"])
    assert entries == articles
    assert len(rss.entries) == len(entries) == len({entry.id for entry in rss.entries})


def test_the_json_feed_has_what_the_format_requires_and_the_same_articles(json_feed, site, articles, settings):
    entries = {
        item["url"]: (item["title"], item["date_published"][:10], item["date_modified"][:10])
        for item in json_feed["items"]
    }

    assert json_feed["version"] == "https://jsonfeed.org/version/1.1"
    assert json_feed["title"] == settings["site_name"]
    assert json_feed["feed_url"] == settings["site_url"] + "feed.json"
    assert entries == articles
    for item in json_feed["items"]:
        assert item["id"]
        assert datetime.datetime.fromisoformat(item["date_published"]).tzinfo
        assert (site / item["image"].removeprefix(settings["site_url"])).exists()


def test_an_item_has_the_whole_text_of_its_article_and_links_that_lead_from_anywhere(rss, json_feed, shown, settings):
    texts = {item["url"]: item["content_html"] for item in json_feed["items"]}
    for entry in rss.entries:
        item = BeautifulSoup(texts[entry.link], "html.parser")
        page = shown["/" + entry.link.removeprefix(settings["site_url"])].select_one("article")

        for said in page.select("p.lead, h2:not(#related, #in-section), .said, .claim"):
            assert has(item, said), f"{entry.link}: {said}"
        assert not item.select("h1, script, form, svg, [class], [style]")
        assert all(link["href"].startswith(("http", "mailto:")) for link in item.select("a[href]"))
        assert BeautifulSoup(entry.content[0].value, "html.parser").get_text() == item.get_text()


def has(item, said):
    """Whether an item has the words of an element, whatever stands between them."""
    return " ".join(said.get_text().split()) in " ".join(item.get_text().split())


def test_home_and_every_article_lead_to_the_feeds(pages, site, articles, settings):
    for address in ["/", *("/" + url.removeprefix(settings["site_url"]) for url in articles)]:
        kinds = {link["type"] for link in pages[address].select("link[rel=alternate]")}
        assert {"application/rss+xml", "application/feed+json"} <= kinds, address
    for link in pages["/"].select("link[rel=alternate]"):
        assert (site / link["href"]).exists()

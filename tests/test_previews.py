"""What others show of a page: its head, its card, the manifest, the feeds, and what is kept out of searches."""

import datetime
import json
from io import BytesIO
from xml.etree import ElementTree

import feedparser
import pytest
from PIL import Image

from macros.publish import brand, cards


def content(page, name):
    """What a meta element says, by its name or property."""
    (tag,) = page.select(f"meta[name='{name}'], meta[property='{name}']")
    return tag["content"]


def picture(written):
    """A picture from its bytes."""
    return Image.open(BytesIO(written))


def test_a_page_that_may_be_found_says_what_it_is(shown, settings):
    for address, page in shown.items():
        url = settings["site_url"] + address[1:]

        assert page.select_one("link[rel=canonical]")["href"] == content(page, "og:url") == url
        assert content(page, "og:description") == content(page, "description")
        assert page.title.get_text() == f"{content(page, 'og:title')} - {content(page, 'og:site_name')}"
        assert content(page, "twitter:card") == "summary_large_image"


def test_every_page_has_a_card_of_its_own(shown, site, settings, figures):
    sizes = []
    for address, page in shown.items():
        url = content(page, "og:image")
        file = site / url.removeprefix(settings["site_url"])
        sizes.append(file.stat().st_size)

        assert url.startswith(settings["site_url"])
        assert picture(file.read_bytes()).size == (1200, 630), address
        assert sizes[-1] < 100_000, f"{address}: its card has {sizes[-1]} bytes."
    assert len({content(page, "og:image") for page in shown.values()}) == len(shown)
    figures.append(f"{len(sizes)} cards have {sum(sizes) // 1000} kB, the largest {max(sizes) // 1000} kB.")


def test_a_card_shows_the_colours_of_the_brand():
    colours = {"paper": "#fbf8f1", "ink": "#aa0000", "accent": "#0000bb"}
    image = picture(cards.draw_card("Am I sure?", "A kind no", **colours)).convert("RGB")
    seen = {colour for _, colour in image.getcolors(2**16)}

    assert {(0xFB, 0xF8, 0xF1), (0xAA, 0, 0), (0, 0, 0xBB)} <= seen


@pytest.mark.parametrize("title", ["A", "How do I " * 7, "Vorstellungsgesprächsabsagebrief", "word " * 40])
def test_a_title_never_stands_outside_its_card(title):
    colours = {"paper": "#ffffff", "ink": "#000000", "accent": "#ffffff"}
    image = picture(cards.draw_card(title, "A kind no", **colours)).convert("L").point(lambda grey: 255 - grey)
    left, top, right, bottom = image.getbbox()

    assert left >= cards.MARGIN - 10
    assert top >= cards.MARGIN + cards.ICON
    assert right <= cards.WIDTH - cards.MARGIN
    assert bottom <= cards.HEIGHT - cards.BAND


def test_a_colour_that_cannot_be_drawn_is_named():
    css = ":root { --paper: light-dark(rgb(1, 2, 3), #000); --ink: light-dark(oklch(0.4 0.1 20), #fff); }"
    with pytest.raises(brand.BrandError) as caught:
        brand.read_colours(css)

    assert [line.split()[1] for line in str(caught.value).splitlines()] == ["--ink", "--accent"]


def test_the_manifest_names_the_site_and_icons_of_the_size_it_says(site, pages, settings):
    manifest = json.loads((site / pages["/"].select_one("link[rel=manifest]")["href"]).read_text("utf-8"))

    assert manifest["name"] == settings["site_name"]
    assert manifest["theme_color"] == brand.read_colours()["paper"]
    assert [icon["sizes"] for icon in manifest["icons"]] == ["192x192", "512x512"]
    for icon in manifest["icons"]:
        assert "{}x{}".format(*picture((site / icon["src"]).read_bytes()).size) == icon["sizes"]
    assert (site / pages["/"].select_one("link[rel=icon]")["href"]).exists()
    assert (site / pages["/"].select_one("link[rel=apple-touch-icon]")["href"]).exists()


def test_robots_are_led_to_the_sitemap_and_the_sitemap_to_every_page_that_may_be_found(site, shown, settings):
    listed = [url.text for url in ElementTree.parse(site / "sitemap.xml").iter() if url.tag.endswith("}loc")]

    assert f"Sitemap: {settings['site_url']}sitemap.xml" in (site / "robots.txt").read_text("utf-8").splitlines()
    assert sorted(listed) == sorted(settings["site_url"] + address[1:] for address in shown)


def test_what_nobody_should_find_says_so(pages, shown):
    assert pages.keys() - shown.keys() >= {"/404.html", "/contact/thanks/"}
    for address in pages.keys() - shown.keys():
        assert content(pages[address], "robots") == "noindex"
        assert not pages[address].select("meta[property], script[type='application/ld+json']"), address


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

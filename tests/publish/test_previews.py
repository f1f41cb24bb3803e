"""What others show of a page: its head, the manifest, the sitemap, and what is kept out of searches."""

import json
from io import BytesIO
from xml.etree import ElementTree

from PIL import Image

from macros.publish import brand


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


def test_the_manifest_names_the_site_and_icons_of_the_size_it_says(site, pages, settings):
    manifest = json.loads((site / pages["/"].select_one("link[rel=manifest]")["href"]).read_text("utf-8"))

    assert manifest["name"] == settings["site_name"]
    assert manifest["theme_color"] == brand.read_colours()["paper"]
    assert [icon["sizes"] for icon in manifest["icons"]] == ["192x192", "512x512"]
    for icon in manifest["icons"]:
        assert "{}x{}".format(*picture((site / icon["src"]).read_bytes()).size) == icon["sizes"]
    assert (site / pages["/"].select_one("link[rel=icon]")["href"]).exists()
    assert (site / pages["/"].select_one("link[rel=apple-touch-icon]")["href"]).exists()


def test_robots_find_the_sitemap_which_lists_every_page_that_may_be_found(site, shown, settings):
    listed = [url.text for url in ElementTree.parse(site / "sitemap.xml").iter() if url.tag.endswith("}loc")]

    assert f"Sitemap: {settings['site_url']}sitemap.xml" in (site / "robots.txt").read_text("utf-8").splitlines()
    assert sorted(listed) == sorted(settings["site_url"] + address[1:] for address in shown)


def test_the_sitemap_has_the_day_of_review_of_each_page_that_shows_one(site, shown, settings):
    entries = [[part.text for part in url] for url in ElementTree.parse(site / "sitemap.xml").getroot()]
    reviewed = {address: page.select_one(".reviewed time") for address, page in shown.items()}

    assert {url: rest for url, *rest in entries} == {
        settings["site_url"] + address[1:]: [day["datetime"]] if day else [] for address, day in reviewed.items()
    }


def test_what_nobody_should_find_says_so(pages, shown):
    assert pages.keys() - shown.keys() >= {"/404.html", "/contact/thanks/"}
    for address in pages.keys() - shown.keys():
        assert content(pages[address], "robots") == "noindex"
        assert not pages[address].select("meta[property], script[type='application/ld+json']"), address

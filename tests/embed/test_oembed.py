"""The embedded page as it is built: what WordPress finds and keeps, and what it leaves out."""

import json
import re
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from macros.catalogue.cases import complete
from macros.twins.compose import compose

DISCOVERED = "link[rel~=alternate][type='application/json+oembed']"
# What WordPress reads of a page that a post links to, and keeps of the html that it finds.
READ = 150 * 1024
KEPT = re.compile(r"(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)", re.DOTALL)
KEPT_ATTRIBUTES = {
    "a": {"href"},
    "blockquote": set(),
    "iframe": {"src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"},
}


@pytest.fixture
def answer(site):
    """The oEmbed answer."""
    return json.loads((site / "embed" / "oembed.json").read_text("utf-8"))


@pytest.fixture
def answers(site, pages, settings):
    """Every page that offers an answer: {address: (its link, the answer)}."""
    links = {address: page.select_one(DISCOVERED) for address, page in pages.items()}
    files = {
        address: (link, link["href"].removeprefix(settings["site_url"])) for address, link in links.items() if link
    }
    return {address: (link, json.loads((site / file).read_text("utf-8"))) for address, (link, file) in files.items()}


@pytest.fixture
def embedded(pages):
    """The embedded page."""
    return pages["/embed/"]


@pytest.mark.parametrize("address", ["/generator/", "/embed/"])
def test_wordpress_finds_the_answer_in_the_first_part_of_the_head(site, settings, address):
    read = (site / address.strip("/") / "index.html").read_bytes()[:READ].decode(errors="ignore")
    (link,) = BeautifulSoup(read.partition("</head>")[0], "html.parser").select(DISCOVERED)

    assert "</head>" in read
    assert link["href"].startswith(settings["site_url"]), "WordPress does not take an address that is relative."
    assert (site / link["href"].removeprefix(settings["site_url"])).is_file()


def test_only_the_generator_offers_itself_for_a_frame(pages, answers):
    framed = {address for address, (_, answer) in answers.items() if answer["type"] == "rich"}

    assert framed == {"/generator/", "/embed/"}


def test_every_article_answers_with_its_title_and_a_quotation(pages, answers, settings):
    articles = {address for address, page in pages.items() if page.select(".reviewed")}

    assert articles <= answers.keys()
    for address in answers.keys() - {"/generator/", "/embed/"}:
        link, answer = answers[address]
        title = pages[address].select_one("meta[property='og:title']")["content"]
        quoted = pages[address].select_one("meta[name=description]")["content"]
        assert link["href"] == f"{settings['site_url']}{address[1:]}oembed.json"
        assert (answer["version"], answer["type"], answer["title"]) == ("1.0", "link", f"{title} “{quoted}”")
        assert answer["provider_url"] == settings["site_url"]
        assert len(json.dumps(answer)) < 1000


def test_the_answer_has_what_the_oembed_specification_requires_of_a_rich_one(answer, settings):
    assert (answer["version"], answer["type"]) == ("1.0", "rich")
    assert isinstance(answer["html"], str)
    assert all(isinstance(answer[side], int) and answer[side] > 0 for side in ("width", "height"))
    assert all(isinstance(value, str) and value for key, value in answer.items() if key.endswith(("name", "title")))
    assert all(urlsplit(value).scheme == "https" for key, value in answer.items() if key.endswith("_url"))
    assert (answer["provider_name"], answer["provider_url"]) == (settings["site_name"], settings["site_url"])
    assert answer["author_name"] == settings["extra"]["consultancy"]["name"]


def test_wordpress_keeps_all_of_the_html(answer, settings):
    quote, frame = KEPT.match(answer["html"]).groups()
    html = BeautifulSoup(answer["html"], "html.parser")

    assert quote + frame == answer["html"]
    for tag in html.find_all():
        assert tag.attrs.keys() <= KEPT_ATTRIBUTES[tag.name]
    assert html.iframe["src"] == settings["site_url"] + "embed/"
    assert html.iframe["title"]
    assert (html.iframe["width"], html.iframe["frameborder"]) == ("100%", "0"), "It is to fit a phone."
    assert html.blockquote.a["href"] == settings["site_url"] + "generator/"


def test_the_page_shows_the_whole_default_message_without_script(embedded, catalogue):
    message = compose(catalogue, complete(catalogue, {}), {})
    said = [p.get_text() for p in embedded.select(".composed .sheet .said")]

    assert said == [paragraph["text"] for paragraph in message["paragraphs"]]


def test_nothing_of_the_theme_comes_along(embedded):
    asked = [tag["src"] for tag in embedded.select("script[src]")]

    assert all(path.startswith("../generator/") for path in asked)
    assert not embedded.select("header, footer, nav, [style]")
    catalogue, copied = embedded.select("script:not([src])")
    assert "[data-catalogue]" in catalogue.string
    assert '"copy"' in copied.string or "`copy`" in copied.string


def test_it_is_kept_out_of_searches_and_its_links_open_outside_the_frame(embedded, site):
    found = json.loads((site / "search" / "pages.json").read_text("utf-8"))["pages"]

    assert embedded.select_one("meta[name=robots]")["content"] == "noindex"
    assert "embed/" not in [page["url"] for page in found]
    assert embedded.base.attrs == {"target": "_blank"}

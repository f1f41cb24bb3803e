"""Below an article: what to read next, its day of review, the post that it grew from, and the ways back."""

from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader

from tests.conftest import ROOT

EDGES = """(element) => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, middle: (top + bottom) / 2 };
}"""


def test_what_to_read_next_and_the_day_of_review_stand_below_the_article(pages):
    page = pages["/how/email/"]

    assert len(page.select(".related a")) >= 2
    assert page.select_one(".reviewed time")["datetime"] in page.select_one(".reviewed").decode()


def test_below_an_article_and_every_page_are_the_ways_back_to_who_publishes_it(pages, settings):
    ways = {"/contact/", settings["extra"]["consultancy"]["blog"]} - {""}
    for address, page in pages.items():
        for place in page.select(".site-footer, .back-to-us"):
            links = {urljoin(address, link["href"]) for link in place.select("a")}

            assert ways <= links, address
        assert bool(page.select(".back-to-us")) == bool(page.select(".reviewed")), address


def article_end(blog, **meta):
    """What stands below an article with this front matter, as soup."""
    labels = {"grew-from": "The post", "reviewed": "", "back-to-us": "", "contact": "", "blog": "", "related": ""}
    config = {"extra": {"labels": labels, "consultancy": {"blog": blog}}}
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"))
    templates.filters["url"] = str
    template = templates.get_template("partials/article-end.html")
    return BeautifulSoup(template.render(config=config, page={"meta": meta}), "html.parser")


@pytest.mark.parametrize("blog", ["https://blog.example.com", "https://blog.example.com/"])
@pytest.mark.parametrize("post", ["saying-no/", "/saying-no/"])
def test_an_article_that_says_so_shows_the_post_that_it_grew_from(blog, post):
    assert article_end(blog, post=post).select_one(".grew-from a")["href"] == "https://blog.example.com/saying-no/"


def test_no_post_is_shown_where_none_is_named_or_there_is_no_blog():
    assert not article_end("https://blog.example.com").select(".grew-from")
    assert not article_end("", post="saying-no/").select(".grew-from")


@pytest.mark.slow
def test_links_at_the_end_of_an_article_that_wrap_begin_at_the_edge_of_the_column(new_page):
    """On a phone, "Contact" and "Our blog" stood 8 pixels to the right of the line above."""
    page = new_page("/how/email/", viewport={"width": 390, "height": 844})
    line, link = page.locator(".back-to-us"), page.locator(".back-to-us a").first
    line.evaluate("line => (line.style.width = '12em')")  # What fits beside it depends on the fonts of the machine.

    assert link.evaluate(EDGES)["middle"] > line.bounding_box()["y"] + line.bounding_box()["height"] / 2, "It wraps."
    assert link.evaluate(EDGES)["left"] == line.evaluate(EDGES)["left"]

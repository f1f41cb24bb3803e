"""The pages under docs/: their front matter, their examples, and what they must cover."""

from pathlib import Path

import pytest
import textstat
import yaml

from tests.article.prose import prose
from tests.conftest import ROOT

DOCS = ROOT / "docs"
ARTICLES = sorted(DOCS.rglob("*.md"))
GUIDANCE = ("when", "how", "next-step")
SECTIONS = (*GUIDANCE, "about")
COVERAGE = yaml.safe_load((Path(__file__).with_name("coverage.yml")).read_text("utf-8"))
# How a paragraph begins that is our own view.
OURS = ("We think", "We would", "We expect", "As we see it", "In our view", "Our advice")
COVERED = {point: place for points in COVERAGE.values() for point, place in points.items()}


def split(article):
    """An article's front matter and its Markdown."""
    _, front, markdown = article.read_text("utf-8").split("---\n", 2)
    return yaml.safe_load(front), markdown


def name(article):
    """An article's path below docs/, as the tests show it."""
    return article.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("article", ARTICLES, ids=name)
def test_it_is_easy_to_read(article):
    grade = textstat.flesch_kincaid_grade(prose(article.read_text("utf-8")))

    assert grade <= 8, f"{name(article)} needs the schooling of grade {grade:.1f}; use shorter sentences and words."


@pytest.mark.parametrize("key", ["title", "description"])
def test_no_two_pages_share_it(key):
    values = [split(article)[0][key] for article in ARTICLES]

    assert len(values) == len(set(values)), f"Two pages have the same {key}; give each its own."


def test_what_is_our_view_says_so_at_its_beginning_and_is_marked(pages):
    for address, page in pages.items():
        for block in page.select("article p, article .opinion"):
            is_marked, text = "opinion" in block.get("class", []), " ".join(block.get_text().split())
            remedy = 'begin it "We think"' if is_marked else "end it with a line { .opinion }"

            assert is_marked == text.startswith(OURS), f"{address}: {remedy}: {text}"


def test_every_reason_to_decline_has_its_place_in_the_guidance(catalogue, pages):
    for reason in catalogue["offered"]["decline"]["reason"][1:]:
        assert pages["/when/"].find(id=reason), f"docs/when/: add a heading for the reason {reason}: {{ #{reason} }}"


@pytest.mark.parametrize("point", COVERED)
def test_every_point_is_said_on_its_page(pages, point):
    address, words = COVERED[point]
    page = pages.get(address)
    text = " ".join(page.select_one("article").get_text().split()) if page else ""

    assert words in text, (
        f'{address} no longer says "{words}". Say it again, or bring tests/article/coverage.yml up to date.'
    )

"""Texts with quotation marks and markup stay texts in the head and around the article."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.building import build, copy_project, set_settings

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

TITLE = 'What is "an email" <b>?'
ABOUT = 'How to say "no" & <i>mean</i> it, in three to five sentences that nobody can misread.'
ABOUT_FRAME = f"{ABOUT} Here, too."
NAME, IN_NAV, PUBLISHER = 'A "kind" <i>no</i>', '"Here" & now <b>', "R&D <North>"
BLOG = 'https://a.example/?a="b"&lt='
LABEL = 'Use "light" <colours>'
CHANGES = {
    "mkdocs.yml": {
        r"  - Home: (.*)": rf"  - '{IN_NAV}': \1",
        r"  - When:": f"  - '{IN_NAV}':",
    },
    "docs/how/email.md": {r"title: .*": f"title: '{TITLE}'", r"description: .*": f"description: '{ABOUT}'"},
    "docs/embed.md": {r"description: .*": f"description: '{ABOUT_FRAME}'"},
    "macros/words/messages/en.yml": {r"  colours-light: .*": f"  colours-light: '{LABEL}'"},
}


@pytest.fixture(scope="module")
def open_page(tmp_path_factory):
    """A function that opens a page of a site with such texts, as soup."""
    project = copy_project(tmp_path_factory.mktemp("quotes"), lightened=False)
    consultancy = {"name": PUBLISHER, "website": "https://a.example", "blog": BLOG}
    set_settings(project, site_name=NAME, extra={"consultancy": consultancy})
    for file, lines in CHANGES.items():
        text = (project / file).read_text("utf-8")
        for old, new in lines.items():
            text, count = re.subn(rf"(?m)^{old}$", new, text, count=1)
            assert count, f"{file} has no line {old} any more; bring the test up to date."
        (project / file).write_text(text, encoding="utf-8")
    status, said = build(project)
    assert status == 0, said
    return lambda path: BeautifulSoup((project / "site" / path).read_text("utf-8"), "html.parser")


def test_in_the_head_they_are_text(open_page):
    """A description with quotation marks ended its attribute, and a name with markup arrived in the pages as markup."""
    page, frame = open_page("how/email/index.html"), open_page("embed/index.html")

    assert page.title.get_text() == f"{TITLE} - {NAME}"
    assert frame.title.get_text().endswith(f" - {NAME}")
    assert page.select_one("meta[property='og:title']")["content"] == TITLE
    assert [one.select_one("meta[name=description]")["content"] for one in (page, frame)] == [ABOUT, ABOUT_FRAME]


def test_around_the_article_they_are_text(open_page):
    page, missing = open_page("how/index.html"), open_page("404.html")
    below = page.select_one(".in-section a[href='email/']")

    assert page.select_one(".site-name").get_text() == NAME
    assert page.select_one(".sections a").get_text() == missing.select_one("main li a").get_text() == IN_NAV
    assert page.select_one("button.colours")["aria-label"] == page.select_one("button.colours")["data-light"] == LABEL
    assert below.get_text() == TITLE
    assert below.find_next("span").get_text() == ABOUT
    assert page.select_one(".site-footer a").get_text() == PUBLISHER
    assert page.select_one(".back-to-us a:last-of-type")["href"] == BLOG

"""Everything that Markdown offers an author works in an article without script, and looks right."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from playwright.sync_api import expect

from tests.building import ROOT, build, copy_project
from tests.conftest import served
from tools.node_modules import FOLDER, NODE

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

ARTICLE = Path(__file__).with_name("article.md")
AXE = FOLDER / "axe-core" / "axe.min.js"
VIOLATIONS = """async () => (await axe.run()).violations
  .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`)"""
IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><path fill="#1f4d3f" d="M0 0h90v40H0z"/></svg>'
LOOKS = [(width, scheme) for width in (320, 1440) for scheme in ("light", "dark")]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A built copy of the project in which one article has it all."""
    project = copy_project(tmp_path_factory.mktemp("markdown"))
    (project / "docs" / "how" / "email.md").write_bytes(ARTICLE.read_bytes())
    (project / "docs" / "assets").mkdir(exist_ok=True)
    (project / "docs" / "assets" / "envelope.svg").write_text(IMAGE, "utf-8")
    status, said = build(project)
    assert status == 0, said
    return project / "site"


@pytest.fixture
def open_article(browser, built):
    """A function that opens the article in a look; whatever the browser complains about fails the test."""
    complaints, contexts = [], []
    with served(built) as base:

        def open_page(width, scheme="light", **options):
            viewport = {"width": width, "height": 900}
            contexts.append(browser.new_context(viewport=viewport, color_scheme=scheme, **options))
            page = contexts[-1].new_page()
            page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("request", lambda asked: complaints.append(asked.url) if leaves(asked.url, base) else None)
            page.goto(f"{base}/how/email/")
            return page

        yield open_page
        for context in contexts:
            context.close()
    assert complaints == [], f"The browser complained: {complaints}"


def leaves(url, base):
    """Whether an address is neither of the site nor data."""
    return urlsplit(url).scheme != "data" and not url.startswith(base)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_an_article_with_all_of_markdown_looks_right(open_article, width, scheme):
    page = open_article(width, scheme, reduced_motion="reduce")
    page.evaluate(AXE.read_text("utf-8"))

    for fold in page.locator("article details:not([open]) > summary").all():
        fold.click()
    assert page.locator(".admonition:visible").count() == 3
    for label in page.locator(".tabbed-labels label").all():
        label.click()
        assert page.evaluate(VIOLATIONS) == []
        assert page.evaluate("document.documentElement.scrollWidth === document.documentElement.clientWidth")
    assert page.locator("article img").evaluate("(image) => image.complete && image.naturalWidth > 0")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_tabs_switch_and_folds_open(open_article, script):
    page = open_article(320, java_script_enabled=script)
    first, second = page.get_by_text("Write the subject"), page.get_by_text("Say who")
    fold, folded = page.get_by_text("What if nobody answers?"), page.get_by_text("Leave a voicemail.")

    expect(first).to_be_visible()
    expect(second).to_be_hidden()
    page.get_by_label("Email", exact=True).press("ArrowRight")
    expect(page.get_by_label("Phone call")).to_be_checked()
    expect(second).to_be_visible()
    expect(first).to_be_hidden()

    expect(folded).to_be_hidden()
    fold.press("Enter")
    expect(folded).to_be_visible()


def test_the_chosen_tab_can_be_told_without_its_colour(open_article):
    page = open_article(320, forced_colors="active")
    border = "(label) => getComputedStyle(label).borderBottomColor"
    chosen, other = page.locator(".tabbed-labels label").all()[:2]

    assert chosen.evaluate(border) != other.evaluate(border)


def test_an_article_with_all_of_markdown_is_valid_html(built, tmp_path):
    config = tmp_path / "config.json"
    rules = dict.fromkeys(yaml.safe_load((ROOT / "tests" / "site" / "html_exceptions.yml").read_text("utf-8")), "off")
    config.write_text(json.dumps({"root": True, "extends": ["html-validate:recommended"], "rules": rules}), "utf-8")
    command = [NODE, FOLDER / "html-validate" / "bin" / "html-validate.mjs", "--config", config, "--formatter", "text"]
    result = subprocess.run([*command, built / "how" / "email" / "index.html"], capture_output=True, text=True)

    assert result.returncode == 0, result.stdout + result.stderr


def test_nothing_of_it_carries_a_style_of_its_own(built):
    html = (built / "how" / "email" / "index.html").read_text("utf-8")

    assert html.count('align="right"') == 3, "The column that is aligned to the right has three cells."
    assert " style=" not in html, "The security policy refuses it."


def test_the_articles_without_it_do_not_hold_its_rules(built):
    html = (built / "how" / "voicemail" / "index.html").read_text("utf-8")

    assert [name for name in ("admonition", "tabbed", "footnote", ".highlight") if name in html] == []

"""Builds three sites with the same text: plain Material (stock), hand-written HTML (floor), and ours."""

import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from html import escape
from pathlib import Path
from string import Template

import yaml
from bs4 import BeautifulSoup

from bench.serving import serve
from tests.building import ROOT

HERE = Path(__file__).parent
ARTICLE, GENERATOR = "how/email", "generator"
# The folders that generator.js imports from.
MODULES = ("generator", "twins", "channels", "check", "embed", "next", "invitation")
# The form's styles, for a page that is not ours.
STYLES = ("style/brand.css", "style/sheet.css", "generator/generator.css")
DATA = "application/json"
# Our build defers the module until the first paint; stock does not.
MODULE = '<script type="module" src="generator.js"></script>'


@contextmanager
def serve_all():
    """Build and serve the three sites. Yield their base URLs: {"stock": URL, "floor": URL, "ours": URL}."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        ours = Path(folder, "ours")
        build(ROOT, ours)
        built = {
            "stock": make_stock(ours, Path(folder, "stock")),
            "floor": make_floor(ours, Path(folder, "floor")),
            "ours": ours,
        }
        yield {name: stack.enter_context(serve(site)) for name, site in built.items()}


def build(project, site):
    """Build a MkDocs project into a folder, or exit."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", site]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"The build failed. It says:\n{result.stderr}")


def parse_page(site, place, *scripts):
    """Return a built page as BeautifulSoup, without the article's scripts of other types than these."""
    soup = BeautifulSoup((site / place / "index.html").read_text("utf-8"), "html.parser")
    for script in soup.article.find_all("script"):
        if script.get("type") not in scripts:
            script.decompose()
    return soup


def make_stock(ours, project):
    """Build plain Material with the text of ours. Return the folder of the site."""
    docs = project / "docs"
    (docs / "how").mkdir(parents=True)
    shutil.copy(HERE / "stock.yml", project / "mkdocs.yml")
    shutil.copytree(ROOT / "overrides" / "style", docs / "style")
    for folder in MODULES:
        shutil.copytree(ROOT / "overrides" / folder, docs / folder, ignore=shutil.ignore_patterns("*.html"))
    for data in (ours / GENERATOR).glob("*.json"):
        shutil.copy(data, docs / GENERATOR)
    links = [f'<link rel="stylesheet" href="../{style}">' for style in STYLES]
    (docs / f"{ARTICLE}.md").write_text(to_markdown(parse_page(ours, ARTICLE)), "utf-8")
    (docs / f"{GENERATOR}.md").write_text(to_markdown(parse_page(ours, GENERATOR, DATA), *links, MODULE), "utf-8")
    build(project, project / "site")
    return project / "site"


def describe(page):
    """Return the meta description of a page."""
    return page.find("meta", {"name": "description"})["content"]


def to_markdown(page, *links):
    """Return a page as Markdown: the headings, for the theme's table of contents, and the rest as HTML."""
    pieces = page.article.find_all(recursive=False)
    blocks = [to_heading(piece) if is_heading(piece) else str(piece) for piece in pieces]
    front = f"---\n{yaml.safe_dump({'title': page.h1.text, 'description': describe(page)})}---\n"
    return "\n\n".join([front, *links, *blocks])


def is_heading(piece):
    """Return whether an element is a heading that the theme's table of contents lists."""
    return piece.name in ("h1", "h2", "h3") and piece.has_attr("id")


def to_heading(piece):
    """Return a heading as Markdown, with its id."""
    return f"{'#' * int(piece.name[1])} {piece.decode_contents()} {{ #{piece['id']} }}"


def make_floor(ours, folder):
    """Write the pages of the floor, and echo.html for the keystroke benchmark. Return their folder."""
    template = Template((HERE / "floor.html").read_text("utf-8"))
    scripts = {ARTICLE: "", GENERATOR: f"<script>{(HERE / 'floor.js').read_text('utf-8')}</script>"}
    for place, script in scripts.items():
        page = parse_page(ours, place, DATA)
        words = page.article.decode_contents()
        texts = {"title": escape(page.h1.text), "description": escape(describe(page))}
        (folder / place).mkdir(parents=True)
        (folder / place / "index.html").write_text(template.substitute(texts, words=words, script=script), "utf-8")
    shutil.copy(HERE / "echo.html", folder)
    return folder

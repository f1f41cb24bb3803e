"""Three sites with the same words: plain Material (stock), a page such as one writes by hand (floor), and ours."""

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
# What the script of the generator imports from.
MODULES = ("generator", "twins", "channels", "check", "embed")
# What the form needs in a page that is not ours.
STYLES = ("style/brand.css", "style/sheet.css", "generator/generator.css")
DATA = "application/json"
# Our built page fetches its script after the first paint; stock asks for it outright.
MODULE = '<script type="module" src="generator.js"></script>'


@contextmanager
def served():
    """Make the three sites and serve them: {"stock": address, "floor": address, "ours": address}."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        ours = Path(folder, "ours")
        mkdocs(ROOT, ours)
        built = {"stock": stock(ours, Path(folder, "stock")), "floor": floor(ours, Path(folder, "floor")), "ours": ours}
        yield {name: stack.enter_context(serve(site)) for name, site in built.items()}


def mkdocs(project, site):
    """Build a project into a folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", site]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"The build failed. It says:\n{result.stderr}")


def page_of(site, place, *scripts):
    """A built page as soup, whose article has scripts of these types only."""
    soup = BeautifulSoup((site / place / "index.html").read_text("utf-8"), "html.parser")
    for script in soup.article.find_all("script"):
        if script.get("type") not in scripts:
            script.decompose()
    return soup


def stock(ours, project):
    """Build plain Material with the words of ours; gives its folder."""
    docs = project / "docs"
    (docs / "how").mkdir(parents=True)
    shutil.copy(HERE / "stock.yml", project / "mkdocs.yml")
    shutil.copytree(ROOT / "overrides" / "style", docs / "style")
    for folder in MODULES:
        shutil.copytree(ROOT / "overrides" / folder, docs / folder, ignore=shutil.ignore_patterns("*.html"))
    for data in (ours / GENERATOR).glob("*.json"):
        shutil.copy(data, docs / GENERATOR)
    links = [f'<link rel="stylesheet" href="../{style}">' for style in STYLES]
    (docs / f"{ARTICLE}.md").write_text(markdown(page_of(ours, ARTICLE)), "utf-8")
    (docs / f"{GENERATOR}.md").write_text(markdown(page_of(ours, GENERATOR, DATA), *links, MODULE), "utf-8")
    mkdocs(project, project / "site")
    return project / "site"


def description(page):
    """What a page says of itself to search engines."""
    return page.find("meta", {"name": "description"})["content"]


def markdown(page, *links):
    """A page in Markdown: its headings, for the theme lists them beside the article, and all else as the HTML it is."""
    pieces = page.article.find_all(recursive=False)
    written = [heading(piece) if piece.name in ("h1", "h2", "h3") else str(piece) for piece in pieces]
    front = f"---\n{yaml.safe_dump({'title': page.h1.text, 'description': description(page)})}---\n"
    return "\n\n".join([front, *links, *written])


def heading(piece):
    """A heading in Markdown, with its id."""
    return f"{'#' * int(piece.name[1])} {piece.decode_contents()} {{ #{piece['id']} }}"


def floor(ours, folder):
    """Write the pages of the floor, and the bare echo of a key beside them; gives their folder."""
    template = Template((HERE / "floor.html").read_text("utf-8"))
    scripts = {ARTICLE: "", GENERATOR: f"<script>{(HERE / 'floor.js').read_text('utf-8')}</script>"}
    for place, script in scripts.items():
        page = page_of(ours, place, DATA)
        words = page.article.decode_contents()
        says = {"title": escape(page.h1.text), "description": escape(description(page))}
        (folder / place).mkdir(parents=True)
        (folder / place / "index.html").write_text(template.substitute(says, words=words, script=script), "utf-8")
    shutil.copy(HERE / "echo.html", folder)
    return folder

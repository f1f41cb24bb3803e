"""MkDocs hook: makes what the site's own search reads, from the index of Material's search plugin, after every build.

Material's index, its script and its worker are not published.
"""

import json
import re
from html import unescape
from pathlib import Path

from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parent.parent.parent
INDEX, PAGES = "search/search_index.json", "search/pages.json"
# What our modules import from node_modules: {name: file}. A browser needs an address in place of a name.
LIBRARIES = {"minisearch": "minisearch/dist/es/index.js", "stemmer": "stemmer/index.js"}
TAG = re.compile(r"<[^>]+>")

fronts = {}


def on_env(env, files, **_):
    """Remember the front matter of each page, by its address."""
    fronts.clear()
    fronts.update({file.page.url: file.page.meta for file in files.documentation_pages() if file.page})


def on_post_build(config):
    """Replace Material's index by ours, and put the libraries beside the modules that import them."""
    site = Path(config["site_dir"])
    if not (site / INDEX).is_file():
        raise PluginError("mkdocs.yml: plugins has no search, of which the site's own search is made; add - search.")
    entries = json.loads((site / INDEX).read_text("utf-8"))["docs"]
    (site / INDEX).unlink()
    known = {name: config["extra"][name] for name in ("alike", "little")}
    pages = describe_pages(entries, fronts, known["little"])
    data = {"words": choose_words(config["extra"]["labels"]), "pages": pages} | known
    (site / PAGES).write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
    add_libraries(site / "search")


def choose_words(labels):
    """Return what the search says once it is there."""
    return {
        "none": labels["search-none"],
        "unsure": labels["search-unsure"],
        "one": labels["search-one"],
        "other": labels["search-other"],
    }


def describe_pages(entries, fronts, little):
    """Return the pages, each with its title, description, headings, what people ask for it with, and its boost.

    Args:
        entries: the sections of Material's index; those of pages and parts that are kept out are not there.
        fronts: the front matter of every page, by its address.
        little: the words that say least.
    """
    pages = {}
    for entry in entries:
        url, _, id = entry["location"].partition("#")
        page = pages.setdefault(url, describe_page(url, fronts[url], entry.get("boost"), little))
        if id:
            page["headings"].append([id, unescape(TAG.sub("", entry["title"]))])
    return list(pages.values())


def describe_page(url, front, boost, little):
    """Return what the search knows of one page before its headings."""
    page = {"url": url, "title": front["title"], "description": front["description"]}
    asked = [shorten(phrase, little) for phrase in front.get("asked", [])]
    return page | {"asked": asked, "headings": []} | ({"boost": boost} if boost else {})


def shorten(phrase, little):
    """Return a phrase without the words that say least; whole where it has no others."""
    words = [word for word in phrase.split() if word.replace("'", "").lower() not in little]
    return " ".join(words) or phrase


def add_libraries(folder):
    """Copy the libraries into a folder of modules, and name their addresses where the modules import them."""
    for name, path in LIBRARIES.items():
        (folder / f"{name}.js").write_text((ROOT / "node_modules" / path).read_text("utf-8"), "utf-8")
    for file in folder.glob("*.js"):
        text = file.read_text("utf-8")
        for name in LIBRARIES:
            text = text.replace(f'from "{name}"', f'from "./{name}.js"')
        file.write_text(text, "utf-8")

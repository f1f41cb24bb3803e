"""Runs Lighthouse once on each of our pages, and reports scores below 100 with the audits that lower them."""

import tempfile
from pathlib import Path

from bench import lighthouse, sites
from bench.serving import serve
from tests.building import ROOT

FULL = 100


def measure():
    """Return {"pages": number of pages, "short": {path: {category: {"score", "audits"}}} of scores below 100}."""
    with tempfile.TemporaryDirectory() as folder:
        sites.build(ROOT, folder)
        with serve(folder) as base:
            categories = {path: find_short(base + path) for path in list_paths(Path(folder))}
    return {"pages": len(categories), "short": {path: short for path, short in categories.items() if short}}


def list_paths(site):
    """Return the URL paths of all pages of a built site: ["/404.html", "/about/", …]."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted(f"/{file.removesuffix('index.html')}" for file in files)


def find_short(url):
    """Return the categories in which a page scores below 100: {category: {"score", "audits"}}."""
    report = lighthouse.audit(url)
    short = {
        category: {"score": score, "audits": lighthouse.failed_audits(report, category)}
        for category, score in lighthouse.extract_scores(report).items()
        if score < FULL
    }
    print(url, short or "full", flush=True)
    return short


def make_rows(figures):
    """Yield the rows of the table, header first."""
    yield [f"{figures['pages']} pages, {len(figures['short'])} of them short of {FULL}", "category", "score", "audits"]
    for path, categories in figures["short"].items():
        for category, short in categories.items():
            yield [path, category, short["score"], ", ".join(short["audits"])]

"""Every page of ours through Lighthouse, once: which scores are not full, and which audits cost the points."""

import tempfile
from pathlib import Path

from bench import lighthouse, sites
from bench.serving import serve
from tests.building import ROOT

FULL = 100


def measure():
    """What is less than full: {"pages": how many were looked at, "short": {path: {category: {"score", "audits"}}}}."""
    with tempfile.TemporaryDirectory() as folder:
        sites.mkdocs(ROOT, folder)
        with serve(folder) as base:
            found = {path: short(base + path) for path in paths(Path(folder))}
    return {"pages": len(found), "short": {path: categories for path, categories in found.items() if categories}}


def paths(site):
    """The address of every page in a built site: ["/404.html", "/about/", …]."""
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted(f"/{file.removesuffix('index.html')}" for file in files)


def short(url):
    """The categories in which a page has less than the full score, each with its score and the audits that cost it."""
    report = lighthouse.audit(url)
    found = {
        category: {"score": score, "audits": lighthouse.failing(report, category)}
        for category, score in lighthouse.scores(report).items()
        if score < FULL
    }
    print(url, found or "full", flush=True)
    return found


def table(found):
    """The lines to print."""
    yield [f"{found['pages']} pages, {len(found['short'])} of them short of {FULL}", "category", "score", "audits"]
    for path, categories in found["short"].items():
        for category, says in categories.items():
            yield [path, category, says["score"], ", ".join(says["audits"])]

"""How long it takes from a saved article to its new words in the page that `make serve` shows."""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.building import copy_project, serving, shown

RUNS = 5
ARTICLE, PATH = "how/email.md", "/how/email/"
PAUSE = 0.02
PATIENCE = 120


def measure():
    """The median of the seconds: {"seconds": number, "runs": [number, …]}."""
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder, "project"))
        with serving(project) as base:
            wait_for("<h1", base)
            runs = [edited(project / "docs" / ARTICLE, base, f"Edit number {number}.") for number in range(RUNS)]
    return {"seconds": round(median(runs), 2), "runs": [round(seconds, 2) for seconds in runs]}


def edited(article, base, words):
    """Add some words to an article; the seconds until its page shows them."""
    began = time.perf_counter()
    article.write_text(f"{article.read_text('utf-8')}\n{words}\n", "utf-8")
    wait_for(words, base)
    return time.perf_counter() - began


def wait_for(words, base):
    """Ask for the page until these words are in it."""
    end = time.monotonic() + PATIENCE
    while words not in shown(base + PATH):
        if time.monotonic() > end:
            sys.exit(f"The server did not show the change within {PATIENCE} seconds.")
        time.sleep(PAUSE)


def table(found):
    """The lines to print."""
    yield ["from edit to live", "seconds"]
    yield ["an article of today's site", found["seconds"]]

"""Benchmarks live reload: the time from saving an article until `make serve` serves the change."""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.building import copy_project, serving, shown

RUNS = 5
ARTICLE, PATH = "how/email.md", "/how/email/"
# In seconds.
POLL_INTERVAL = 0.02
TIMEOUT = 120


def measure():
    """Return {"seconds": median, "runs": [seconds, …]}."""
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder, "project"))
        with serving(project) as base:
            wait_for("<h1", base)
            runs = [time_edit(project / "docs" / ARTICLE, base, f"Edit number {number}.") for number in range(RUNS)]
    return {"seconds": round(median(runs), 2), "runs": [round(seconds, 2) for seconds in runs]}


def time_edit(article, base, words):
    """Append words to an article. Return the seconds until its page has them."""
    began = time.perf_counter()
    article.write_text(f"{article.read_text('utf-8')}\n{words}\n", "utf-8")
    wait_for(words, base)
    return time.perf_counter() - began


def wait_for(words, base):
    """Poll the page until it contains some words."""
    end = time.monotonic() + TIMEOUT
    while words not in shown(base + PATH):
        if time.monotonic() > end:
            sys.exit(f"The server did not show the change within {TIMEOUT} seconds.")
        time.sleep(POLL_INTERVAL)


def make_rows(figures):
    """Yield the rows of the table, header first."""
    yield ["from edit to live", "seconds"]
    yield ["an article of today's site", figures["seconds"]]

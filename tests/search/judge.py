"""Judges the search by a file of searches, each with the pages that answer it:

    python -m tests.search.judge FILE [SITE]

FILE is YAML: `- {query: can i just email, pages: [/how/email/, …]}`. SITE is a built site; without it one is built.
Prints the searches whose first three pages do not answer, and how many are answered first and within the first three.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from tests.building import ROOT, build
from tools.node_modules import NODE

RANK = Path(__file__).with_name("rank.mjs")


def rank(site, queries):
    """Return what each search finds in a built site: [{"sure": bool, "found": [address, …]}, …]."""
    command = [NODE, RANK, Path(site, "search", "pages.json")]
    done = subprocess.run(command, input=json.dumps(queries), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def judge(site, searches):
    """Return where the first page that answers stands, from 0, for each search; None where none is found.

    Args:
        site: the folder of a built site.
        searches: [{"query": text, "pages": [address, …]}, …].
    """
    answers = rank(site, [search["query"] for search in searches])
    return [place(answer["found"], search["pages"]) for answer, search in zip(answers, searches, strict=True)]


def place(found, wanted):
    """Return the place of the first of the wanted pages among those found, or None."""
    return next((number for number, page in enumerate(found) if page in wanted), None)


def share(places, within):
    """Return how many of all searches are answered within the first so many pages."""
    return sum(at is not None and at < within for at in places) / len(places)


def report(site, searches):
    """Yield the lines of a report."""
    places = judge(site, searches)
    for at, search in zip(places, searches, strict=True):
        if at is None or at > 2:
            where = "not found" if at is None else f"place {at + 1}"
            yield f"{where}: {search['query']} -> {', '.join(search['pages'])}"
    first, three = share(places, 1), share(places, 3)
    yield f"{len(places)} searches: {first:.0%} answered first, {three:.0%} within the first three"


def main(file, site=None):
    """Print the report of a file of searches."""
    searches = yaml.safe_load(Path(file).read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        if site is None:
            status, said = build(ROOT, "--site-dir", folder)
            assert status == 0, said
        print(*report(site or folder, searches), sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

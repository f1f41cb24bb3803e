"""The addresses that were ever public: which there are now, and which promise is broken."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from tests.conftest import ROOT

FILE = Path(__file__).with_name("promised_addresses.yml")
GENERATOR = "/generator/"
BACK = "Bring it back"
EXPLICIT = re.compile(r"\{[^{}\n]*#([\w-]+)[^{}\n]*\}\s*$", re.M)


def promised():
    """Every promised address, as the file lists them."""
    return yaml.safe_load(FILE.read_text("utf-8"))


def read_redirects():
    """The redirects of overrides/_redirects: [{"from", "to", "status"}, ...]."""
    lines = (ROOT / "overrides" / "_redirects").read_text("utf-8").splitlines()
    rules = [line.split() for line in lines if line.startswith("/")]
    return [{"from": start, "to": to, "status": int(status)} for start, to, status in rules]


def present(pages, catalogue, redirects):
    """Every address of the site as it is now that somebody may link to."""
    found = {address for address in pages if address.endswith("/")}
    found |= {rule["from"].removesuffix("*") for rule in redirects}
    found |= {f"/{link['href']}" for link in pages["/"].select("link[rel=alternate]")}
    found |= {
        f"{address}#{tag['id']}"
        for address, page in pages.items()
        for tag in page.select(".messages[id], .messages [id]")
    }
    return found | anchors() | options(catalogue)


def anchors():
    """The headings that carry an id of their own, as /when/#role."""
    docs = ROOT / "docs"
    for_page = {page: EXPLICIT.findall(page.read_text("utf-8")) for page in docs.rglob("*.md")}
    return {f"{address_of(page.relative_to(docs))}#{id}" for page, ids in for_page.items() for id in ids}


def address_of(path):
    """The address of an article: how/email.md is /how/email/."""
    return f"/{path.with_suffix('').as_posix()}/".removesuffix("index/")


def options(catalogue):
    """Every option and language as a link to the generator has it, by its id and by each of its other names."""
    names = {choice: [*ids, *catalogue["aliases"].get(choice, {})] for choice, ids in catalogue["choices"].items()}
    names["language"] = catalogue["languages"]
    return {f"{GENERATOR}#{choice}={name}" for choice, ids in names.items() for name in ids}


def broken(address, arrived, places, catalogue):
    """What is wrong with a promised address and what to do, as a sentence; None where the promise is kept.

    Args:
        address: the promised one.
        arrived: the path at which a browser ends up that asks for it, or None when nothing is there.
        places: a function that gives the ids in the page of a path.
    """
    fragment = urlsplit(address).fragment
    if arrived is None:
        return f"{address} is gone. {BACK}, or add a redirect to what took its place in overrides/_redirects."
    if "=" in fragment:
        known = f"{GENERATOR}#{fragment}" in options(catalogue)
        return None if known else f"{address} is gone. {BACK}, or add it to aliases in macros/words/options.yml."
    if fragment and fragment not in places(arrived):
        return f"{address}: {arrived} has no id {fragment}. {BACK}, on what took its place: a redirect can't mend it."
    return None

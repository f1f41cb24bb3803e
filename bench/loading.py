"""Benchmarks page loads: bytes, requests and Lighthouse figures for kinds of pages of the three sites."""

from statistics import median

from playwright.sync_api import sync_playwright

from bench import lighthouse
from bench.table import ratios
from bench.transfer import weigh
from tools.browser import find

RUNS = 5
KINDS = {
    "article": ("/how/email/", ("stock", "floor", "ours")),
    "generator": ("/generator/", ("stock", "floor", "ours")),
    "messages": ("/messages/", ("ours",)),
    "home": ("/", ("ours",)),
}


def measure(bases):
    """Return the medians: {kind: {figure: {"stock": number, "floor": number, "ours": number}}}.

    Args:
        bases: the base URLs of the served sites.
    """
    urls = {(kind, site): bases[site] + path for kind, (path, sites) in KINDS.items() for site in sites}
    weights = weigh_all(urls)
    runs = {page: [] for page in urls}
    for turn in range(RUNS):
        for page, url in urls.items():
            print(f"Lighthouse, run {turn + 1} of {RUNS}: {' of '.join(page)}", flush=True)
            runs[page].append(lighthouse.extract_figures(lighthouse.audit(url)))
    figures = {page: weights[page] | medians(runs[page]) for page in urls}
    return {kind: group_by_figure({site: figures[kind, site] for site in sites}) for kind, (_, sites) in KINDS.items()}


def weigh_all(urls):
    """Return the bytes and requests of every page, {page: {figure: number}}; they do not vary between runs."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        return {page: weigh(browser, url) for page, url in urls.items()}


def medians(runs):
    """Return the median of each figure."""
    return {figure: median(run[figure] for run in runs) for figure in runs[0]}


def group_by_figure(sites):
    """Return the figures by name instead of by site: {figure: {site: number}}."""
    return {figure: {site: figures[figure] for site, figures in sites.items()} for figure in sites["ours"]}


def make_rows(kinds):
    """Yield the rows of the table, header first."""
    yield ["page and figure", "stock", "floor", "ours", "ours/stock", "ours/floor"]
    for kind, figures in kinds.items():
        for figure, row in figures.items():
            sites = (row.get(site) for site in ("stock", "floor", "ours"))
            yield [f"{kind}: {figure}", *sites, *ratios(row, "stock", "floor")]

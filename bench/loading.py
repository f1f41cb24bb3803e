"""What pages weigh and how soon they show: the kinds of pages of the three sites, taking turns."""

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
    """The medians of every figure: {kind: {figure: {"stock": number, "floor": number, "ours": number}}}.

    Args:
        bases: the addresses of the served sites.
    """
    urls = {(kind, site): bases[site] + path for kind, (path, sites) in KINDS.items() for site in sites}
    weights = weighed(urls)
    runs = {place: [] for place in urls}
    for turn in range(RUNS):
        for place, url in urls.items():
            print(f"Lighthouse, run {turn + 1} of {RUNS}: {' of '.join(place)}", flush=True)
            runs[place].append(lighthouse.figures(lighthouse.audit(url)))
    found = {place: weights[place] | medians(runs[place]) for place in urls}
    return {kind: by_figure({site: found[kind, site] for site in sites}) for kind, (_, sites) in KINDS.items()}


def weighed(urls):
    """The bytes and requests of every page; they are the same each time."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        return {place: weigh(browser, url) for place, url in urls.items()}


def medians(runs):
    """The median of each figure."""
    return {figure: median(run[figure] for run in runs) for figure in runs[0]}


def by_figure(sites):
    """The figures of some sites, by the figure."""
    return {figure: {site: says[figure] for site, says in sites.items()} for figure in sites["ours"]}


def table(found):
    """The lines to print."""
    yield ["page and figure", "stock", "floor", "ours", "ours/stock", "ours/floor"]
    for kind, figures in found.items():
        for figure, row in figures.items():
            sites = (row.get(site) for site in ("stock", "floor", "ours"))
            yield [f"{kind}: {figure}", *sites, *ratios(row, "stock", "floor")]

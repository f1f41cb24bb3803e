"""Benchmarks the search on a slow phone: from the press to usable, and from a key to results; ours and plain Material.

Both have the words of all pages. Each is pressed when its page has loaded, by which time plain Material has loaded its
script, and begun with its index; ours begins then.
"""

import json
import tempfile
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from bench import sites
from bench.serving import serve
from bench.table import ratios
from tests.building import ROOT
from tools.browser import find

RUNS = 5
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
RATE = 6
# How many ms a page may take that is slowed so much.
PATIENCE = 120_000
WORD = "voicemail"
# For each site: what is pressed, its field, what says that it is usable, and what shows that something was found.
PARTS = {
    "stock": {
        "press": ".md-search__input",
        "field": ".md-search__input",
        "usable": ".md-search-result__meta:not(:empty)",
        "waits": "Initializing",
        "found": ".md-search-result__item",
    },
    "ours": {
        "press": ".md-header .search button",
        "field": ".search-panel input",
        "usable": ".search-panel [role=status]",
        "waits": "loading",
        "found": ".search-panel li",
    },
}
# Gives the milliseconds from the next event of a kind, and from the opening of the page, until a condition holds and
# was painted.
WATCH = """({ event, selector, waits }) => {
  self.took = new Promise((resolve) => {
    addEventListener(event, ({ timeStamp }) => {
      const look = () => {
        const element = document.querySelector(selector);
        if (!element || (waits && element.textContent.includes(waits))) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve([performance.now() - timeStamp, performance.now()])));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(look);
    }, { once: true, capture: true });
  });
}"""


def measure():
    """Return the medians: {figure: {"stock": number, "ours": number}}."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ours = Path(folder, "ours")
        sites.build(ROOT, ours)
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        figures = {
            name: measure_site(browser, site, PARTS[name])
            for name, site in {"stock": make_stock(ours, Path(folder, "stock")), "ours": ours}.items()
        }
    return {figure: {name: figures[name][figure] for name in PARTS} for figure in figures["ours"]}


def make_rows(figures):
    """Yield the rows of the table, header first."""
    yield ["search at 400 kbit/s, 400 ms, CPU slowed 6x", *PARTS, "ours/stock"]
    for figure, row in figures.items():
        yield [figure, row["stock"], row["ours"], *ratios(row, "stock")]


def make_stock(ours, project, features=()):
    """Build plain Material, with some of its features, and the text of every page of ours. Return the site's folder."""
    project.mkdir()
    stock = (sites.HERE / "stock.yml").read_text("utf-8")
    (project / "mkdocs.yml").write_text(stock.replace("theme:\n", f"theme:\n  features: {json.dumps(features)}\n"))
    for page in json.loads((ours / "search" / "pages.json").read_text("utf-8"))["pages"]:
        written = project / "docs" / page["url"] / "index.md"
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(sites.to_markdown(sites.parse_page(ours, page["url"])), "utf-8")
    sites.build(project, project / "site")
    return project / "site"


def measure_site(browser, site, parts):
    """Return the medians of several runs, each with an empty cache, and the bytes that the search asks for."""
    with serve(site) as base:
        runs = [measure_once(browser, f"{base}/how/email/", parts) for _ in range(RUNS)]
    return {figure: round(median(run[figure] for run in runs)) for figure in runs[0]}


def measure_once(browser, url, parts):
    """Return what one press and one key take, in ms, and the bytes of all that was fetched for the search."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page, sizes = context.new_page(), {}
    page.on("requestfinished", lambda request: sizes.update({request.url: request.sizes()["responseBodySize"]}))
    page.set_default_timeout(PATIENCE)
    session = context.new_cdp_session(page)
    session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": RATE})
    page.goto(url)
    usable, opened = time(
        page, "keydown", parts["usable"], parts["waits"], lambda: page.locator(parts["press"]).press("Enter")
    )
    page.locator(parts["field"]).evaluate("(field, value) => { field.value = value; }", WORD[:-1])
    page.locator(parts["field"]).focus()
    found, _ = time(page, "keydown", parts["found"], "", lambda: page.keyboard.press(WORD[-1]))
    context.close()
    searching = sum(size for url, size in sizes.items() if "search" in urlsplit(url).path)
    return {
        "opening the page to usable, ms": opened,
        "press to usable, ms": usable,
        "key to results, ms": found,
        "bytes of the search": searching,
    }


def time(page, event, selector, waits, act):
    """Return the ms from an event, which an act causes, and from the opening, until what a selector names is there."""
    page.evaluate(WATCH, {"event": event, "selector": selector, "waits": waits})
    act()
    return page.evaluate("self.took")

"""Benchmarks the latency from a keystroke to the painted message, in stock, floor, ours and echo.

Echo is a field on an empty page, which costs only the browser's own time; floor adds the text of our page.
"""

import sys
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import sync_playwright

from bench.table import ratios
from tools.browser import find

# No vsync and no frame rate limit, so that waiting for the next frame does not hide the work.
ARGUMENTS = ["--no-sandbox", "--disable-gpu-vsync", "--disable-frame-rate-limit"]
# Measures each key from its event's timestamp until just after the next frame. painted() is a promise, because polling
# in every animation frame would keep the page rendering, and keys would queue behind that.
WATCH = """() => {
  self.latencies = [];
  const { port1, port2 } = new MessageChannel();
  let pressed, done;
  port2.onmessage = () => {
    self.latencies.push(performance.now() - pressed);
    done?.();
  };
  self.painted = (count) => new Promise((resolve) => {
    done = () => { if (self.latencies.length >= count) resolve(); };
    done();
  });
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  addEventListener("input", () => requestAnimationFrame(() => port1.postMessage(null)), true);
}"""
WORDS = "Senior business analyst, data platform"
ROUNDS = 12
KEYS = 12
FORM = ("/generator/", "#slot-role")
PAGES = {
    "stock": ("stock", *FORM),
    "floor": ("floor", *FORM),
    "echo": ("floor", "/echo.html", "#field"),
    "ours": ("ours", *FORM),
}
# CPU throttling factors.
RATES = (1, 4, 6)


def measure(bases):
    """Return the median latencies: {rate: {page of PAGES: ms, …, "keys": number of keys}}.

    Args:
        bases: the base URLs of the served sites.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        pages = {name: open_page(browser, bases[site] + path, field) for name, (site, path, field) in PAGES.items()}
        return {f"CPU slowed {rate}x, ms": compare(pages, rate) for rate in RATES}


def make_rows(rates):
    """Yield the rows of the table, header first."""
    yield ["keystroke to painted", *PAGES, "ours/stock", "ours/floor", "ours/echo"]
    for rate, row in rates.items():
        yield [rate, *(row[name] for name in PAGES), *ratios(row, "stock", "floor", "echo")]


def open_page(browser, url, field):
    """Open a page in a context of its own, and instrument it. Exit if it does not show what is typed."""
    page = browser.new_context().new_page()
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.locator(field).fill(WORDS)
    if WORDS not in page.locator("body").inner_text():
        sys.exit(f"{url} does not show what is typed into {field}: there is nothing to measure.")
    page.evaluate(WATCH)
    return page


def compare(pages, rate):
    """Return the medians at a throttling rate. Pages take turns, so that noise of the machine affects all alike."""
    latencies = {name: [] for name in pages}
    for turn in range(ROUNDS):
        for name, page in pages.items():
            with throttle(page, rate):
                typed = type_keys(page, PAGES[name][-1])
            latencies[name] += typed if turn else []
    medians = {name: round(median(values), 2) for name, values in latencies.items()}
    return medians | {"keys": len(latencies["echo"])}


@contextmanager
def throttle(page, rate):
    """Throttle the CPU for a page during its turn only: a throttled page keeps the CPU busy even when idle."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
    yield
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    session.detach()


def type_keys(page, field):
    """Return the latencies of one turn in ms. Each key is pressed after the previous one was painted."""
    page.bring_to_front()
    page.locator(field).fill("")
    page.locator(field).focus()
    page.wait_for_timeout(200)
    page.evaluate("() => { self.latencies.length = 0; }")
    for number, key in enumerate(WORDS[:KEYS], 1):
        page.keyboard.press(key)
        page.evaluate("(number) => self.painted(number)", number)
    return page.evaluate("self.latencies")

"""From a key to the painted message: in stock, in the floor, in ours, and in an echo of a field on an empty page.

The echo shows what the browser itself needs, and the floor what the words need that stand around.
"""

import sys
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import sync_playwright

from bench.table import ratios
from tools.browser import find

# Frames are drawn as soon as they are ready, so that waiting for the screen does not hide the work.
ARGUMENTS = ["--no-sandbox", "--disable-gpu-vsync", "--disable-frame-rate-limit"]
# Measures each key from the moment the browser made its event to just after the frame that shows it. Who waits for that
# gets a promise: to ask in every frame would make the page draw frames without end, and keys would queue behind them.
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
RATES = (1, 4, 6)


def measure(bases):
    """The median latencies: {rate of throttling: {page: ms, for each of PAGES, "keys": how many}}.

    Args:
        bases: the addresses of the served sites.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        pages = {name: opened(browser, bases[site] + path, field) for name, (site, path, field) in PAGES.items()}
        return {f"CPU slowed {rate}x, ms": compared(pages, rate) for rate in RATES}


def table(found):
    """The lines to print."""
    yield ["keystroke to painted", *PAGES, "ours/stock", "ours/floor", "ours/echo"]
    for rate, row in found.items():
        yield [rate, *(row[name] for name in PAGES), *ratios(row, "stock", "floor", "echo")]


def opened(browser, url, field):
    """A page in its own context, watched. One that does not show what is typed would be fast, and measures nothing."""
    page = browser.new_context().new_page()
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.locator(field).fill(WORDS)
    if WORDS not in page.locator("body").inner_text():
        sys.exit(f"{url} does not show what is typed into {field}: there is nothing to measure.")
    page.evaluate(WATCH)
    return page


def compared(pages, rate):
    """The medians at one rate of throttling, the pages taking turns so that the machine's moods hit all alike."""
    latencies = {name: [] for name in pages}
    for turn in range(ROUNDS):
        for name, page in pages.items():
            with slowed(page, rate):
                typed = keys(page, PAGES[name][-1])
            latencies[name] += typed if turn else []
    medians = {name: round(median(values), 2) for name, values in latencies.items()}
    return medians | {"keys": len(latencies["echo"])}


@contextmanager
def slowed(page, rate):
    """Slow the processor for a page during its turn: a page that is slowed keeps the processor busy even at rest."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
    yield
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    session.detach()


def keys(page, field):
    """The latencies of one turn: some keys, each pressed when the one before was painted."""
    page.bring_to_front()
    page.locator(field).fill("")
    page.locator(field).focus()
    page.wait_for_timeout(200)
    page.evaluate("() => { self.latencies.length = 0; }")
    for number, key in enumerate(WORDS[:KEYS], 1):
        page.keyboard.press(key)
        page.evaluate("(number) => self.painted(number)", number)
    return page.evaluate("self.latencies")

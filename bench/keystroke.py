"""From a key to the painted message, beside a bare page that only echoes the key: the limit of the machine."""

from statistics import median

# Measures each key from the moment the browser made its event to just after the frame that shows it.
WATCH = """() => {
  self.latencies = [];
  const { port1, port2 } = new MessageChannel();
  let pressed;
  port2.onmessage = () => self.latencies.push(performance.now() - pressed);
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  addEventListener("input", () => requestAnimationFrame(() => port1.postMessage(null)), true);
}"""
WORDS = "Senior business analyst, data platform"
ROUNDS = 12
KEYS = 12
PAGES = {"generator": ("/generator/#channel=email", "#slot-role"), "echo": ("/echo.html", "#field")}
RATES = (1, 4, 6)


def measure(browser, base):
    """The median latency in milliseconds: {rate of throttling: {"generator": ms, "echo": ms, "ratio": number}}.

    Args:
        browser: a browser of Playwright's, Chromium.
        base: where the built site and echo.html are served.
    """
    pages = {name: opened(browser, base + path) for name, (path, _) in PAGES.items()}
    return {rate: compared(pages, rate) for rate in RATES}


def opened(browser, url):
    """A page in its own context, watched."""
    page = browser.new_context().new_page()
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.evaluate(WATCH)
    return page


def compared(pages, rate):
    """The medians at one rate of throttling, the pages taking turns so that the machine's moods hit both alike."""
    latencies = {name: [] for name in pages}
    for page in pages.values():
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    for turn in range(ROUNDS):
        for name, page in pages.items():
            typed = keys(page, PAGES[name][1])
            latencies[name] += typed if turn else []
    medians = {name: round(median(values), 2) for name, values in latencies.items()}
    return medians | {"ratio": round(medians["generator"] / medians["echo"], 3), "keys": len(latencies["echo"])}


def keys(page, field):
    """The latencies of one turn: some keys, each pressed when the one before was painted."""
    page.bring_to_front()
    page.locator(field).fill("")
    page.locator(field).focus()
    page.wait_for_timeout(200)
    page.evaluate("() => { self.latencies.length = 0; }")
    for number, key in enumerate(WORDS[:KEYS], 1):
        page.keyboard.press(key)
        page.wait_for_function("(number) => self.latencies.length >= number", arg=number)
    return page.evaluate("self.latencies")

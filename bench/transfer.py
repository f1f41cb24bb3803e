"""Measures the bytes and requests of a page load."""

from urllib.request import Request, urlopen

# Of several icons a browser takes the last that it can show.
ICON = "Array.from(document.querySelectorAll('link[rel~=icon]')).at(-1)?.href ?? ''"


def weigh(browser, url):
    """Return the size of all response bodies until the network is idle: {"bytes": number, "requests": number}.

    Args:
        browser: a Playwright browser.
        url: the page's URL.
    """
    context = browser.new_context(viewport={"width": 412, "height": 823})
    page, sizes = context.new_page(), {}
    page.on("requestfinished", lambda request: sizes.update({request.url: request.sizes()["responseBodySize"]}))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    icon = page.evaluate(ICON)
    context.close()
    # Headless browsers do not request the favicon.
    if icon.startswith("http") and icon not in sizes:
        sizes[icon] = transfer_size(icon)
    return {"bytes": sum(sizes.values()), "requests": len(sizes)}


def transfer_size(url):
    """Return the size in bytes of a response body as transferred, gzipped."""
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip"})) as response:
        return len(response.read())

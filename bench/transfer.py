"""What a page transfers before anybody touches it."""

from urllib.request import Request, urlopen

ICON = "document.querySelector('link[rel~=icon]')?.href ?? ''"


def weigh(browser, url):
    """The bodies of everything that a page asks for until the network is idle: {"bytes": number, "requests": number}.

    Args:
        browser: a browser of Playwright's.
        url: the page.
    """
    context = browser.new_context(viewport={"width": 412, "height": 823})
    page, sizes = context.new_page(), {}
    page.on("requestfinished", lambda request: sizes.update({request.url: request.sizes()["responseBodySize"]}))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    icon = page.evaluate(ICON)
    context.close()
    # A browser without a window asks for no icon; one with a window does.
    if icon.startswith("http") and icon not in sizes:
        sizes[icon] = size(icon)
    return {"bytes": sum(sizes.values()), "requests": len(sizes)}


def size(url):
    """The bytes of an answer's body, as they are transferred."""
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip"})) as answer:
        return len(answer.read())

"""Show every snippet of /link/ in a post of WordPress, by an author and by an administrator: `make wordpress`.

A copy of the built site names this WordPress as a site that may frame it. Writes pictures, and prints what is left of
each snippet.
"""

import re
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from tests import engines
from tests.building import ROOT, build
from tests.conftest import served
from tests.opening import go
from tools.wordpress.server import PROGRAMS, WORDPRESS, blog, free_port

MISSING = (
    "WordPress is needed for this. Install Debian's packages, then run make wordpress again: apt-get install "
    "--no-install-recommends wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server"
)
PICTURES = ROOT / ".cache" / "wordpress"
WIDTHS = (390, 1440)
# How long WordPress may take for its first page, in ms: it asks for what the addresses in it offer.
PATIENCE = 180_000
# How long its frames may take to report their height, in ms.
SETTLING = 3000
LEFT = "(all) => all.map((one) => [one.textContent, one.nextElementSibling.outerHTML])"


@contextmanager
def allowed_site(folder, framing):
    """The built site, with its own address in its pages, where another may frame it; gives its address."""
    status, said = build(ROOT, "--site-dir", folder)
    if status:
        sys.exit(said)
    for file in folder.rglob("_headers"):
        allowed = re.sub(r"frame-ancestors 'self'[^;\n]*", f"frame-ancestors 'self' {framing}", file.read_text("utf-8"))
        file.write_text(allowed, "utf-8")
    home = BeautifulSoup((folder / "index.html").read_text("utf-8"), "html.parser").select_one("link[rel=canonical]")
    with served(folder) as base:
        for file in [file for file in folder.rglob("*") if file.suffix in (".html", ".json", ".js")]:
            file.write_text(file.read_text("utf-8").replace(home["href"], f"{base}/"), "utf-8")
        yield base


def snippets(chromium, base):
    """Every snippet of the link builder, with the email chosen, and the address of an article."""
    page = chromium.new_page()
    go(page, f"{base}/link/")
    page.evaluate("document.querySelector('input[name=channel][value=email]').click()")
    found = page.locator("[data-snippet]").evaluate_all(
        "(all) => all.map(({ dataset, value }) => [dataset.snippet, value])"
    )
    page.close()
    return dict(found) | {"article": f"{base}/how/email/"}


def show(chromium, address, role):
    """Take the pictures of a post, and print what is left of each snippet."""
    for width in WIDTHS:
        page = chromium.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
        page.goto(address, timeout=PATIENCE)
        # A frame that is out of view may not be drawn; so all of the post is in view.
        for _ in range(2):
            page.set_viewport_size({"width": width, "height": page.evaluate("document.documentElement.scrollHeight")})
            page.wait_for_timeout(SETTLING)
        page.screenshot(path=PICTURES / f"{role}-{width}.png")
        wide = page.evaluate("document.documentElement.scrollWidth")
        print(f"{role}, {width} px: {'fits' if wide <= width else 'scrolls sideways'}")
        left = page.locator("h2").evaluate_all(LEFT)
        page.close()
    print("\n".join(f"{role}: {name}: {html}" for name, html in left))


@contextmanager
def posts(chromium):
    """A post by each role, with every snippet in it: {role: address}."""
    port = free_port()
    with (
        tempfile.TemporaryDirectory() as folder,
        allowed_site(Path(folder, "site"), f"http://127.0.0.1:{port}") as base,
        blog(port, base.rpartition(":")[2], snippets(chromium, base)) as found,
    ):
        yield found


def main():
    """Run it all."""
    if not WORDPRESS.exists() or not all(map(shutil.which, PROGRAMS)):
        sys.exit(MISSING)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = engines.launch(playwright, "chromium")
        with posts(chromium) as found:
            for role, address in found.items():
                show(chromium, address, role)
        chromium.close()
    print(f"The pictures are in {PICTURES.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()

"""Take the pictures of the README from the built site: `make pictures`."""

import io
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools import browser

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "tools" / "pictures" / "generator.png"
SIZE = {"width": 1200, "height": 800}
CHOSEN = "/generator/#channel=email"
TYPED = {"recipient": "Sam", "role": "Data analyst", "company": "Example Ltd", "sender": "Alex"}
# A palette keeps the file small; the page has few colours.
COLOURS = 128


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a line in the log for each."""

    def log_message(self, *_):
        pass


@contextmanager
def built_site():
    """The address of the strictly built site, served on loopback."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
        subprocess.run(command, cwd=ROOT, check=True)
        with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=folder)) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}"
            server.shutdown()


def take(base):
    """The generator with its email, as the bytes of a screenshot."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=browser.find(), args=arguments)
        page = chromium.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto(base + CHOSEN, wait_until="networkidle")
        for slot, text in TYPED.items():
            page.fill(f"#slot-{slot}", text)
        for text in TYPED.values():
            page.locator(".sheet").get_by_text(text).first.wait_for()
        page.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
        screenshot = page.screenshot()
        chromium.close()
    return screenshot


def write(screenshot, path):
    """Write a screenshot as a small PNG."""
    image = Image.open(io.BytesIO(screenshot)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    path.parent.mkdir(exist_ok=True)
    image.save(path, optimize=True)


if __name__ == "__main__":
    with built_site() as base:
        write(take(base), PICTURE)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size / 1000:.0f} kB")

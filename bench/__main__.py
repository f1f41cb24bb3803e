"""`make bench`: build the site, measure it, print a table of medians, and keep it with the machine and the day."""

import functools
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench import keystroke
from tools.browser import find

FOLDER = Path(__file__).parent
# Frames are drawn as soon as they are ready, so that waiting for the screen does not hide the work.
ARGUMENTS = ["--no-sandbox", "--disable-gpu-vsync", "--disable-frame-rate-limit"]


class Quiet(SimpleHTTPRequestHandler):
    """A file server that says nothing."""

    def log_message(self, *_):
        """Say nothing."""


def serve(folder):
    """Serve a folder on loopback; returns its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def build(folder):
    """Build the site into a folder, with the bare echo beside it."""
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder], check=True)
    shutil.copy(FOLDER / "echo.html", folder)


def main():
    """Measure and report."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        build(folder)
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        results = {"keystroke to painted, ms": keystroke.measure(browser, serve(folder))}
        machine = {"system": platform.platform(), "cores": os.cpu_count(), "browser": browser.version}
        browser.close()
    print(f"{'CPU slowed':>12} {'generator':>10} {'bare echo':>10} {'ratio':>6}   (ms, medians)")
    for rate, row in results["keystroke to painted, ms"].items():
        print(f"{rate:>11}x {row['generator']:>10} {row['echo']:>10} {row['ratio']:>6}")
    now = datetime.now(UTC)
    file = FOLDER / f"{now:%Y-%m-%d}.json"
    file.write_text(json.dumps({"when": f"{now:%Y-%m-%dT%H:%MZ}", "machine": machine, **results}, indent=2) + "\n")
    print(f"Kept in bench/{file.name}.")


if __name__ == "__main__":
    main()

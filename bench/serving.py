"""The one server of everything that is compared: a folder on loopback, compressed as hosts compress."""

import gzip
import threading
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
}
PACKED_ALREADY = (".png", ".gz")


@cache
def answer(file):
    """The headers and the body for a file, which stays as it is while it is served; an empty one if it is not there."""
    body = file.read_bytes() if file.is_file() else b""
    headers = {"Content-Type": TYPES.get(file.suffix, "application/octet-stream")}
    if file.suffix not in PACKED_ALREADY:
        body = gzip.compress(body, 9)
        headers["Content-Encoding"] = "gzip"
    return headers | {"Content-Length": len(body)}, body


class Compressing(SimpleHTTPRequestHandler):
    """A server of files that says nothing. Whoever asks here takes gzip."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        """Answer with a file, or with the site's page of errors."""
        asked = Path(self.translate_path(self.path))
        file = asked / "index.html" if asked.is_dir() else asked
        found = file.is_file()
        headers, body = answer(file if found else Path(self.directory, "404.html"))
        self.send_response(200 if found else 404)
        for header in headers.items():
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def serve(folder):
    """Serve a folder at a port of its own; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()

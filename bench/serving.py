"""Serves a folder on loopback, gzipped as hosts do. All compared sites use this server."""

import gzip
import threading
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMPRESSED = (".png", ".gz")
# The types of files that their ending does not tell.
TYPES = {"speculation-rules.json": "application/speculationrules+json"}


@cache
def read_body(file):
    """Return the body and the headers for a file, which must not change while it is served; b"" if it is missing."""
    body = file.read_bytes() if file.is_file() else b""
    if file.suffix in COMPRESSED:
        return body, {}
    return gzip.compress(body, 9), {"Content-Encoding": "gzip"}


class GzipHandler(SimpleHTTPRequestHandler):
    """Serves files gzipped, whatever the client accepts, and logs nothing."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, sent, **others):
        self.sent = sent
        super().__init__(*arguments, **others)

    def do_GET(self):
        """Respond with a file, or with the site's error page."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        status = 200 if file.is_file() else 404
        if status == 404:
            file = Path(self.directory, "404.html")
        body, headers = read_body(file)
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(file.name) or self.guess_type(str(file)))
        self.send_header("Content-Length", len(body))
        for header in (headers | self.sent).items():
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Log nothing."""


@contextmanager
def serve(folder, sent=None):
    """Serve a folder on a free port. Yield its base URL, without a slash at the end.

    Args:
        sent: headers that go with every answer.
    """
    handler = partial(GzipHandler, directory=str(folder), sent=sent or {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()

"""A site of one page on another port, and how WordPress frames the generator in it."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# What WordPress' own listener does with what a frame tells, in short.
LISTENER = """<script>
self.told = [];
addEventListener("message", ({ data, source }) => {
  const frame = document.querySelector(`iframe[data-secret="${data.secret}"]`);
  if (!frame || source !== frame.contentWindow) return;
  told.push(data);
  document.querySelector("blockquote").style.display = "none";
  frame.removeAttribute("style");
  if (data.message === "height") frame.height = Math.max(200, Math.min(1000, data.value));
});
</script>"""
WORDPRESS = """<blockquote data-secret="abc">The link</blockquote>
<iframe sandbox="allow-scripts" src="{base}/embed/{choices}#?secret=abc" data-secret="abc" width="100%" height="300"
 frameborder="0" style="position: absolute; visibility: hidden"></iframe>"""


@contextmanager
def other_site():
    """A site of one page on another port, which is another origin: its address, and a function that sets the page."""
    shown = {}

    class Handler(BaseHTTPRequestHandler):
        """Answers every request with the page; the browser's wish for an icon too."""

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(shown["page"].encode())

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", lambda page: shown.update(page=page)
        server.shutdown()

"""Hosts that serve a folder: nginx with its settings, and one that knows no rules, as GitHub Pages.

The host with Netlify's rules is `served` of tests/conftest.py.
"""

import os
import re
import socket
import subprocess
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tools.debian import find
from tools.nginx import write_settings

MISSING = "nginx is not here; install Debian's package nginx-light, and the settings for plain servers are tried."
MAIN = """\
{user}
daemon off;
pid pid;
error_log stderr;
events {{ }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  include site.conf;
}}
"""


class Files(SimpleHTTPRequestHandler):
    """Answers with files and with the error page, and lets every other site read them, as GitHub Pages does."""

    def send_error(self, code, *_):
        body = (self.error_page).read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def plain(folder, _=""):
    """Serve a folder as a host that reads neither _headers nor _redirects; gives its address."""
    handler = type("Handler", (Files,), {"error_page": folder / "404.html"})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextmanager
def nginx(folder, below=""):
    """Serve a folder by nginx, with the settings that `make nginx` writes for the site in it; gives its address.

    Args:
        below: where in the folder the site lies.
    """
    program = find("nginx") or pytest.skip(MISSING)
    own = folder.parent / f"nginx for {folder.name}"
    own.mkdir(exist_ok=True)
    port = free_port()
    settings = re.sub("(?m)^  listen .*;", f"  listen 127.0.0.1:{port};", write_settings(folder / below))
    (own / "site.conf").write_text(re.sub("(?m)^  root .*;", f'  root "{folder}";', settings), "utf-8")
    (own / "main.conf").write_text(MAIN.format(user="user root;" if os.geteuid() == 0 else ""))
    with subprocess.Popen([program, "-p", own, "-c", "main.conf"]) as server:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}"
        server.terminate()


def free_port():
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, server):
    """Wait until a server listens, or has ended with a fault."""
    while server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail("nginx does not start; it says why on standard error.")

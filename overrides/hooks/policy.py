"""MkDocs hook: gives every built page a Content-Security-Policy of its own, so that it holds on every host.

Runs after `mkdocs build`, not in `mkdocs serve`, which puts a script of its own into the pages. Who may frame a page is
in overrides/_headers, because no <meta> can say it.
"""

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

# Inline scripts and styles only: JSON data blocks have a type attribute, external scripts a src, and need no hash.
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)
ACTION = re.compile(r'<form\b[^>]* action="([^"]+)"')
# A browser obeys the policy for what follows it, and reads the character set in the first kilobyte.
CHARSET = '<meta charset="utf-8">'
FRAME = "embed/"

serving = False


def on_startup(command, **_):
    """Remember whether this is `mkdocs serve`."""
    global serving
    serving = command == "serve"


def on_post_build(config):
    """Write its policy into every built page."""
    site, home = Path(config["site_dir"]), config["site_url"]
    for path in [] if serving else sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        framed = path.relative_to(site).as_posix().startswith(FRAME)
        policy = "; ".join(f"{name} {' '.join(sources)}" for name, sources in make_policy(html, home, framed).items())
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        path.write_text(html.replace(CHARSET, f"{CHARSET}\n{meta}", 1), "utf-8")


def make_policy(html, home, framed):
    """Return the directives of a page's policy, with what this page has and no more: {name: [source, …]}.

    Args:
        home: the address of the site.
        framed: whether other sites show the page. WebKit gives it no origin there, and then 'self' matches nothing.
    """
    own = ["'self'", origin_of(home)] if framed else ["'self'"]
    return {
        "default-src": ["'none'"],
        "base-uri": ["'none'"],
        "connect-src": own,
        "form-action": find_targets(html, home) or ["'none'"],
        "img-src": [*own, "data:"],
        **({"manifest-src": own} if 'rel="manifest"' in html else {}),
        "require-trusted-types-for": ["'script'"],
        "script-src": [*own, *find_hashes(html, SCRIPT)],
        "style-src": [*own, *find_hashes(html, STYLE)],
        # Only extras.js, of the generator, makes markup of text.
        "trusted-types": ["extras" if 'class="generator"' in html else "'none'"],
    }


def origin_of(address):
    """Return the origin of a web address."""
    return "{0.scheme}://{0.netloc}".format(urlsplit(address))


def find_targets(html, home):
    """Return where the forms of a page may be sent: 'self', and the origins of other sites."""
    origins = {origin_of(urljoin(home, action)) for action in ACTION.findall(html)}
    return sorted("'self'" if origin == origin_of(home) else origin for origin in origins)


def find_hashes(html, pattern):
    """Return the sorted hash sources ('sha256-…') of everything that a pattern captures in a page."""
    digests = {hashlib.sha256(text.encode()).digest() for text in pattern.findall(html)}
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)

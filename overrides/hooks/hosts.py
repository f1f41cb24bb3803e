"""MkDocs hook: completes _headers and _redirects, which hosts read from the published folder, after every build.

Both are written as if the site lay at the root of its host; where site_url has a path, it goes before every address.
"""

import re
from pathlib import Path
from urllib.parse import urlsplit

HEADERS, REDIRECTS = "_headers", "_redirects"
# Stands in _headers for each place of the site that has no rule of its own.
OTHER = "/{other}"
# A redirect with its two addresses; the first is one word where it is made to be said aloud.
REDIRECT = re.compile(r"^(/\S*)(\s+)(/\S*)(.*)$", re.MULTILINE)
SHORT = re.compile(r"/[a-z]+")


def on_post_build(config):
    """Complete both files in the built site."""
    site, above = Path(config["site_dir"]), urlsplit(config["site_url"]).path.rstrip("/")
    headers, redirects = (site / name for name in (HEADERS, REDIRECTS))
    headers.write_text(complete_headers(headers.read_text("utf-8"), find_places(site), above), "utf-8")
    redirects.write_text(complete_redirects(redirects.read_text("utf-8"), above), "utf-8")


def find_places(site):
    """Return what lies at the top of the site, as addresses of rules: ["/", "/feed.xml", "/how/*", …]."""
    names = (f"/{path.name}/*" if path.is_dir() else f"/{path.name}" for path in site.iterdir())
    return sorted({"/", *names} - {f"/{HEADERS}", f"/{REDIRECTS}"})


def complete_headers(text, places, above):
    """Return the header rules, with that of OTHER once for each place that has no rule of its own.

    Args:
        places: what find_places() returns.
        above: the path of the site on its host, without a slash at its end.
    """
    rules = re.split(r"(?m)^(?=/)", f"{text.rstrip()}\n")
    others = [place for place in places if place not in {rule.split("\n")[0] for rule in rules}]
    spread = [rule.replace(OTHER, place, 1) for rule in rules for place in (others if OTHER in rule else [OTHER])]
    return re.sub(r"(?m)^(?=/)", above, "".join(spread))


def complete_redirects(text, above):
    """Return the redirects, with each address as it is likely to be written, since not every host takes them alike."""

    def complete(rule):
        start, space, to, rest = rule.groups()
        return "\n".join(f"{above}{written}{space}{above}{to}{rest}" for written in write_variants(start))

    return REDIRECT.sub(complete, text)


def write_variants(start):
    """Return an address with and without its end; a short link also as phones begin a word, and in capitals."""
    bare = re.sub(r"/\*?$", "", start)
    words = [bare, bare.title(), bare.upper()] if SHORT.fullmatch(bare) else [bare]
    return [word + end for word in words for end in ("", "/*" if start.endswith("*") else "/")]

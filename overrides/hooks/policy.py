"""MkDocs hook: fills in the content security policy hashes of inline scripts and styles after every build.

overrides/_headers holds the placeholders {scripts} and {styles}.
"""

import base64
import hashlib
import re
from pathlib import Path

# Inline scripts and styles only: JSON data blocks have a type attribute, external scripts a src, and need no hash.
INLINE = {
    "scripts": re.compile(r"<script>(.*?)</script>", re.DOTALL),
    "styles": re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL),
}
FRAME = "embed/"


def on_post_build(config):
    """Replace the placeholders in the built _headers file."""
    site = Path(config["site_dir"])
    file = site / "_headers"
    rules = re.split(r"(?m)^(?=/)", file.read_text("utf-8"))
    file.write_text("".join(fill_hashes(rule, site) for rule in rules), "utf-8")


def fill_hashes(rule, site):
    """Return a header rule with the hashes of the pages it applies to: the embeddable ones, or all others."""
    pages = [path for path in sorted(site.rglob("*.html")) if is_framed(path, site) == rule.startswith(f"/{FRAME}")]
    for placeholder, pattern in INLINE.items():
        if f"{{{placeholder}}}" in rule:
            rule = rule.replace(f"{{{placeholder}}}", " ".join(hash_sources(pages, pattern)))
    return rule


def is_framed(path, site):
    """Return whether a page is made to be shown in a frame."""
    return path.relative_to(site).as_posix().startswith(FRAME)


def hash_sources(pages, pattern):
    """Return the sorted CSP hash sources ('sha256-…') of everything that a pattern captures in the pages."""
    inline = {text for path in pages for text in pattern.findall(path.read_text("utf-8"))}
    return sorted(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in inline)

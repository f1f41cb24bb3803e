"""Names in the security policy what stands inline in the built pages, so that nothing else may run or paint there.

A hook of MkDocs that works after every build. overrides/_headers leaves the places: {scripts} and {styles}.
"""

import base64
import hashlib
import re
from pathlib import Path

# What a browser runs or paints: data blocks have a type, and scripts from a file have an address.
INLINE = {
    "scripts": re.compile(r"<script>(.*?)</script>", re.DOTALL),
    "styles": re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL),
}
FRAME = "embed/"


def on_post_build(config):
    """Fill in the places of the _headers file that was built."""
    site = Path(config["site_dir"])
    file = site / "_headers"
    rules = re.split(r"(?m)^(?=/)", file.read_text("utf-8"))
    file.write_text("".join(filled(rule, site) for rule in rules), "utf-8")


def filled(rule, site):
    """A rule of the file with the hashes of the pages that it is for: those in the frame, or all others."""
    pages = [path for path in sorted(site.rglob("*.html")) if is_framed(path, site) == rule.startswith(f"/{FRAME}")]
    for place, pattern in INLINE.items():
        if f"{{{place}}}" in rule:
            rule = rule.replace(f"{{{place}}}", " ".join(hashes(pages, pattern)))
    return rule


def is_framed(path, site):
    """Whether a page is the one that is made for a frame."""
    return path.relative_to(site).as_posix().startswith(FRAME)


def hashes(pages, pattern):
    """The sources that a policy needs for what a pattern finds in the pages, each once."""
    found = {text for path in pages for text in pattern.findall(path.read_text("utf-8"))}
    return sorted(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in found)

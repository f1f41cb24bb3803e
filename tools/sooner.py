"""Makes an edit live sooner in `make serve`: files are looked at more often, and what is as it was is not made again.

A hook of MkDocs. It is asked after the macros, so what a page says is what its macros say now. A page whose links are
at fault is converted again each time, so that its warnings are not lost.
"""

import logging
from pathlib import Path

from jinja2 import BytecodeCache
from mkdocs.utils import CountHandler
from watchdog.observers.polling import PollingObserver

# Seconds. MkDocs looks every half second, and then waits for a tenth in case there is more.
LOOK, WAIT = 0.15, 0.03
# What a conversion gives a page, besides its content and its links.
GIVEN = ("toc", "present_anchor_ids")

serving = False
warnings = CountHandler(level=logging.WARNING)
# {path of a page: its last Memory}
memories = {}
settings = None
# What the page that is being converted says, and how many warnings there were before.
asked = None


class Memory:
    """What a page said, in a site with which files, and what was made of it."""

    def __init__(self, said, page, html):
        self.said = said
        self.html = html
        self.given = {name: getattr(page, name) for name in GIVEN}
        self.links = {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}
        self.found = []

    def give(self, page, files, index):
        """Give a page what it was given before, and the search what it found there; returns the content."""
        vars(page).update(self.given)
        page.links_to_anchors = {files.get_file_from_path(path): anchors for path, anchors in self.links.items()}
        page.meta["search"] = {"exclude": True}
        index.entries += self.found
        return self.html


class Templates(BytecodeCache):
    """The theme's templates, compiled once."""

    def __init__(self):
        self.codes = {}

    def load_bytecode(self, bucket):
        """Fill in what was compiled before; Jinja sees by itself whether the template is still the same."""
        if bucket.key in self.codes:
            bucket.bytecode_from_string(self.codes[bucket.key])

    def dump_bytecode(self, bucket):
        """Keep what was compiled."""
        self.codes[bucket.key] = bucket.bytecode_to_string()


templates = Templates()


def on_startup(command, **_):
    """Note whether the site is served from memory, and changes with every edit, or written for good."""
    global serving
    serving = command == "serve"
    if serving:
        logging.getLogger("mkdocs").addHandler(warnings)


def on_serve(server, config, **_):
    """Look for edits more often."""
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=LOOK)
    server.build_delay = WAIT
    for path in watched:
        server.watch(path)


def on_config(config):
    """Forget everything when the settings have changed, for they say how a page is converted."""
    global settings
    before, settings = settings, Path(config.config_file_path).read_text("utf-8")
    if settings != before:
        memories.clear()


def on_env(env, **_):
    """Compile no template twice."""
    if serving:
        env.bytecode_cache = templates


def on_page_markdown(markdown, page, files, **_):
    """Leave nothing to convert of a page that is remembered."""
    global asked
    said = markdown, dict(page.meta), list(files.src_uris)
    asked = said, warned()
    return "" if serving and remembers(page, said) else markdown


def on_page_content(html, page, files, config):
    """Give a page what is remembered of it, or remember it."""
    if not serving:
        return html
    said, before = asked
    path = page.file.src_uri
    page.markdown = said[0]
    if remembers(page, said):
        return memories[path].give(page, files, index_of(config))
    memories.pop(path, None)
    if warned() == before:
        memories[path] = Memory(said, page, html)
    return html


def on_page_context(context, page, config, **_):
    """Remember what the search has just found in a page."""
    if memory := memories.get(page.file.src_uri):
        memory.found = [entry for entry in index_of(config).entries if entry["location"].partition("#")[0] == page.url]


def remembers(page, said):
    """Whether this is what the page said when it was remembered."""
    memory = memories.get(page.file.src_uri)
    return bool(memory) and memory.said == said


def warned():
    """How many warnings there were so far."""
    return sum(warnings.counts.values())


def index_of(config):
    """What the search has found so far."""
    return config.plugins["material/search"].search_index

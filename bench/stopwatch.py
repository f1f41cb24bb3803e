"""MkDocs hook that writes how many seconds some events took to stopwatch.json beside mkdocs.yml."""

import json
import time
from collections import Counter
from pathlib import Path

from mkdocs.plugins import CombinedEvent, event_priority

# Event priorities: before and after all plugins.
FIRST, LAST = 100, -100
spent = Counter()


def start(name):
    """Return an event handler that starts timing, before all plugins."""

    @event_priority(FIRST)
    def event(*_, **__):
        spent[name] -= time.perf_counter()

    return event


def stop(name):
    """Return an event handler that stops timing, after all plugins."""

    @event_priority(LAST)
    def event(*_, **__):
        spent[name] += time.perf_counter()

    return event


@event_priority(LAST - 1)
def write(config):
    """Write the totals."""
    Path(config.config_file_path).with_name("stopwatch.json").write_text(json.dumps(spent), "utf-8")


# Only the macros plugin changes Markdown. on_post_build: search index, cards, feeds, optimisation.
on_page_markdown = CombinedEvent(start("seconds of macros"), stop("seconds of macros"))
on_post_build = CombinedEvent(start("seconds after the pages"), stop("seconds after the pages"), write)

"""A hook of mkdocs that writes what took how many seconds: stopwatch.json beside mkdocs.yml."""

import json
import time
from collections import Counter
from pathlib import Path

from mkdocs.plugins import CombinedEvent, event_priority

FIRST, LAST = 100, -100
spent = Counter()


def begin(share):
    """An event before those of all plugins."""

    @event_priority(FIRST)
    def event(*_, **__):
        spent[share] -= time.perf_counter()

    return event


def end(share):
    """An event after those of all plugins."""

    @event_priority(LAST)
    def event(*_, **__):
        spent[share] += time.perf_counter()

    return event


@event_priority(LAST - 1)
def write(config):
    """Write the sums."""
    Path(config.config_file_path).with_name("stopwatch.json").write_text(json.dumps(spent), "utf-8")


# Of all plugins only the macros change the Markdown. After the pages come the search index, cards, feeds, light pages.
on_page_markdown = CombinedEvent(begin("seconds of macros"), end("seconds of macros"))
on_post_build = CombinedEvent(begin("seconds after the pages"), end("seconds after the pages"), write)

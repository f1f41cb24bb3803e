"""The evidence: the sources of sources.yml and their claims, read and checked once a build."""

import datetime
import re

from .load import FOLDER, CatalogueError
from .models.sources import SOURCES
from .read_yaml import read

FILE = "sources.yml"


def load(folder=FOLDER):
    """Every source by its id: {"indeed-2019": {"title", …, "claims": {id: {"says", "figures": {label: percent}}}}}.
    The day of checked-on is a datetime.date.

    Raises:
        CatalogueError: with every problem of the file.
    """
    sources, problems, _ = read(folder / FILE, SOURCES, FILE)
    if problems := problems or [f"{FILE}: {problem}" for problem in source_problems(sources)]:
        raise CatalogueError(problems)
    return {id: says | {"checked-on": datetime.date.fromisoformat(says["checked-on"])} for id, says in sources.items()}


def claims(sources):
    """Every claim by its id, with the id of its source: {id: {"source", "says", "figures"}}."""
    return {id: {"source": source, **claim} for source, says in sources.items() for id, claim in says["claims"].items()}


def source_problems(sources):
    """A sentence for each claim whose name another claim has, and for each figure that its claim does not say."""
    seen = set()
    for source, says in sources.items():
        for id, claim in says["claims"].items():
            if id in seen:
                yield f"{source}.claims.{id} is the name of another claim too; give it its own."
            seen.add(id)
            for percent in claim["figures"].values():
                if not re.search(rf"(?<![\d.,]){re.escape(str(percent))}%", claim["says"]):
                    yield f"{source}.claims.{id}.says does not give the figure {percent}% that the chart draws."

"""The macros claim, sources and figures."""

from ..catalogue.sources import claims
from .render import render


def claim(catalogue, page, sources, id):
    """Return a cited figure with its caveat and a link to its source."""
    cited = claims(sources)[id]
    return render("evidence/claim.html", catalogue, page, id=id, claim=cited, source=sources[cited["source"]])


def sources(catalogue, page, sources):
    """Return the list of sources with what is cited from each."""
    return render("evidence/sources.html", catalogue, page, sources=sources, format_day=format_day)


def figures(catalogue, page, sources):
    """Return a chart of all cited figures."""
    return render("evidence/figures.html", catalogue, page, sources=sources)


def format_day(day):
    """Return a date as text: 23 November 2026."""
    return f"{day.day} {day:%B %Y}"

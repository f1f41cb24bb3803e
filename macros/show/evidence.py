"""The macros of the evidence: a cited figure, all sources, and a chart of all figures."""

from ..catalogue.sources import claims
from .render import render


def claim(catalogue, page, sources, id):
    """A cited figure with its caveat and the way to its source."""
    cited = claims(sources)[id]
    return render("evidence/claim.html", catalogue, page, id=id, claim=cited, source=sources[cited["source"]])


def sources(catalogue, page, sources):
    """Every source with what is cited from it."""
    return render("evidence/sources.html", catalogue, page, sources=sources, day=written_out_day)


def figures(catalogue, page, sources):
    """A chart of every cited figure."""
    return render("evidence/figures.html", catalogue, page, sources=sources)


def written_out_day(day):
    """A day as people write it: 23 November 2026."""
    return f"{day.day} {day:%B %Y}"

"""The macros channel_advice and channel_chart, and the advice on channels as sentences."""

from functools import reduce
from itertools import groupby

from ..twins.compose import fill
from .render import render


def channel_advice(catalogue, page):
    """Return a table of which channels to try in which order."""
    return render("channels/table.html", catalogue, page)


def channel_chart(catalogue, page):
    """Return a flow chart of which channels to try in which order."""
    steps, last = list_steps(catalogue)
    return render("channels/chart.html", catalogue, page, steps=steps, last=last)


def describe_order(catalogue, rule):
    """Return the channels of a rule as part of a sentence: "a phone call, then an email"."""
    words = catalogue["words"]
    then = lambda before, after: fill(words["labels"]["then"], {"before": before, "after": after})  # noqa: E731
    return reduce(then, (words["channels"][channel] for channel in rule["channels"]))


def describe_answer(catalogue, rule):
    """Return a sentence that says which channels to try."""
    return fill(catalogue["words"]["labels"]["try"], {"order": describe_order(catalogue, rule)})


def list_steps(catalogue):
    """Return the steps of the chart, [(questions, the answer of a yes), ...], and the answer of those without a yes.

    Rules with the same answer that follow on each other are one step, so that the answer is said once.
    """
    words = catalogue["words"]["advice"]
    alike = groupby(catalogue["advice"], key=lambda rule: describe_answer(catalogue, rule))
    *steps, (_, last) = [([words[rule["id"]].get("question") for rule in rules], answer) for answer, rules in alike]
    return steps, last

"""The macros channel_advice and channel_chart, and the advice on channels as sentences."""

from functools import reduce

from ..twins.compose import fill
from .chart import draw_chart
from .render import render


def channel_advice(catalogue, page):
    """Return a table of which channels to try in which order."""
    return render("channels/table.html", catalogue, page)


def channel_chart(catalogue, page):
    """Return a flow chart of which channels to try in which order."""
    chart = draw_chart(list_questions(catalogue), describe_answer(catalogue, catalogue["advice"][-1]))
    return render("channels/chart.html", catalogue, page, chart=chart, description=describe_chart(catalogue))


def describe_order(catalogue, rule):
    """Return the channels of a rule as part of a sentence: "a phone call, then an email"."""
    words = catalogue["words"]
    then = lambda before, after: fill(words["labels"]["then"], {"before": before, "after": after})  # noqa: E731
    return reduce(then, (words["channels"][channel] for channel in rule["channels"]))


def describe_answer(catalogue, rule):
    """Return a sentence that says which channels to try."""
    return fill(catalogue["words"]["labels"]["try"], {"order": describe_order(catalogue, rule)})


def describe_chart(catalogue):
    """Return the text alternative of the chart."""
    labels = catalogue["words"]["labels"]
    steps = [
        fill(labels["chart-step"], {"question": question, "answer": answer})
        for question, answer in list_questions(catalogue)
    ]
    last = describe_answer(catalogue, catalogue["advice"][-1])
    return " ".join([*steps, fill(labels["chart-last"], {"answer": last})])


def list_questions(catalogue):
    """Return the questions of the chart, each with the answer that "yes" leads to: [(question, answer), ...]."""
    words = catalogue["words"]["advice"]
    return [(words[rule["id"]]["question"], describe_answer(catalogue, rule)) for rule in catalogue["advice"][:-1]]

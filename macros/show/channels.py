"""The macros of the advice on channels, as a table and as a chart, and the advice in words."""

from functools import reduce

from ..twins.compose import fill
from .chart import chart
from .render import render


def channel_advice(catalogue, page):
    """Which channels to try in which order, as a table."""
    return render("channels/table.html", catalogue, page)


def channel_chart(catalogue, page):
    """Which channels to try in which order, as a chart of questions."""
    return render(
        "channels/chart.html",
        catalogue,
        page,
        chart=chart(questions(catalogue), tried(catalogue, catalogue["advice"][-1])),
        described=described(catalogue),
    )


def order(catalogue, rule):
    """The channels of a rule within a sentence: a phone call, then an email."""
    words = catalogue["words"]
    then = lambda before, after: fill(words["labels"]["then"], {"before": before, "after": after})  # noqa: E731
    return reduce(then, (words["channels"][channel] for channel in rule["channels"]))


def tried(catalogue, rule):
    """What to try, as a sentence."""
    return fill(catalogue["words"]["labels"]["try"], {"order": order(catalogue, rule)})


def described(catalogue):
    """The whole chart in sentences, for those who do not see it."""
    labels = catalogue["words"]["labels"]
    steps = [
        fill(labels["chart-step"], {"question": asked, "answer": answer}) for asked, answer in questions(catalogue)
    ]
    last = catalogue["advice"][-1]
    return " ".join([*steps, fill(labels["chart-last"], {"answer": tried(catalogue, last)})])


def questions(catalogue):
    """Every question of the chart with the answer that "yes" leads to."""
    words = catalogue["words"]["advice"]
    return [(words[rule["id"]]["question"], tried(catalogue, rule)) for rule in catalogue["advice"][:-1]]

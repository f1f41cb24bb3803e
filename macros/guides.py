"""What the macros of advice.yml and sure.yml put into a page: a table, a chart, and "Am I sure?"."""

from .cases import complete
from .channels import chart, described
from .pages import render, script_data


def channel_advice(catalogue, page):
    """Which channels to try in which order, as a table."""
    return render("advice.html", catalogue, page)


def channel_chart(catalogue, page):
    """The same as a chart of questions."""
    return render("chart.html", catalogue, page, chart=chart(catalogue), described=described(catalogue))


def sure(catalogue, page):
    """The questions of "Am I sure?", and all that their answers lead to."""
    rules = [{"id": rule["id"], "when": rule["when"]} for rule in catalogue["sure"]["rules"]]
    data = script_data({"questions": list(catalogue["sure"]["questions"]), "rules": rules})
    return render("sure.html", catalogue, page, data=data, complete=lambda choices: complete(catalogue, choices))

"""Which channel first: one table of rules makes the table of the page, its chart, and the hint in the form."""

from itertools import pairwise
from types import SimpleNamespace

from bs4 import BeautifulSoup

from macros.catalogue.cases import complete
from macros.show import channels as guides
from macros.show import data
from macros.show import forms as pages
from macros.show.channels import describe_order, list_steps
from macros.twins.advise import advise
from tests.combinations import advice_cases

PAGE = SimpleNamespace(meta={}, url="how/which-channel/", canonical_url="https://example.com/how/which-channel/")


def shown(catalogue):
    """The table, the chart and the form, each as soup, as the macros make them."""
    made = (guides.channel_advice, guides.channel_chart, pages.generator)
    return [BeautifulSoup(macro(catalogue, PAGE), "html.parser") for macro in made]


def in_table(table):
    """The rows of the table: [(case, [channel, ...], why), ...]."""
    cells = [(row.th, row.select("li"), row.select_one("td p")) for row in table.select("tbody tr")]
    return [(case.get_text(), [item.get_text() for item in items], why.get_text()) for case, items, why in cells]


def in_chart(drawn, selector):
    """The texts in the boxes of the chart, from top to bottom."""
    return [text.get_text() for text in drawn.select(selector)]


def walk(drawn, question):
    """The answer that the chart leads to from the top when the only yes is to this question, or to none."""
    for step in drawn.select(".channel-chart > li"):
        if question in in_chart(step, ".question li"):
            break
    return step.select_one(".answer").get_text()


def test_short_notice_is_always_told_by_phone_and_confirmed_in_writing(catalogue):
    """With less than a day to go, the page on channels said to phone; the form said "Best here: an email" for
    tomorrow.
    """
    for choices in advice_cases(catalogue):
        if choices["notice"] != "in-time":
            channels = advise(catalogue["advice"], choices)["channels"]

            assert channels[0] == "call"
            assert "email" in channels[1:]


def test_who_cannot_phone_at_short_notice_is_told_the_way_round(catalogue):
    for choices in advice_cases(catalogue):
        if choices["notice"] != "in-time":
            why = catalogue["words"]["advice"][advise(catalogue["advice"], choices)["id"]]["why"]

            assert "If you can't phone, " in why
            assert "an email and a text together" in why


def test_text_and_chat_are_never_advised(catalogue):
    assert all(not {"text", "chat"} & set(advise(catalogue["advice"], c)["channels"]) for c in advice_cases(catalogue))


def test_the_table_the_chart_and_the_hints_say_what_the_rules_say(catalogue):
    table, drawn, form = shown(catalogue)
    names, words = catalogue["words"]["choices"]["channel"]["options"], catalogue["words"]["advice"]
    rules = catalogue["advice"]

    assert in_table(table) == [
        (words[rule["id"]]["case"], [names[channel] for channel in rule["channels"]], words[rule["id"]]["why"])
        for rule in rules
    ]
    for rule in rules:
        assert walk(drawn, words[rule["id"]].get("question")) == f"Try {describe_order(catalogue, rule)}."
        hint = form.select_one(f"[data-advice='{rule['id']}']").get_text()
        assert hint == f"Best here: {describe_order(catalogue, rule)}. {words[rule['id']]['why']}"


def test_a_changed_rule_changes_the_table_the_chart_and_the_hint(changed):
    table, drawn, form = shown(changed)
    rules = [rule["id"] for rule in changed["advice"]]
    place = rules.index("coordinator")

    assert in_table(table)[place][1] == ["Phone call", "Text message"]
    assert len(in_table(table)) == len(form.select("[data-advice]")) == len(rules)
    assert (
        walk(drawn, changed["words"]["advice"]["coordinator"]["question"]) == "Try a phone call, then a text message."
    )
    assert form.select_one("[data-advice=coordinator] strong").get_text() == (
        "Best here: a phone call, then a text message."
    )
    assert advise(changed["advice"], complete(changed, {"to": "recruiter"}))["id"] == "anyone"
    assert '"channels":["call","text"]' in data.make_catalogue(changed)[1].decode()


def test_the_chart_asks_nothing_that_makes_no_difference_to_its_answer(catalogue):
    """It had five boxes that said "Try a phone call, then a voicemail, then an email."."""
    steps, last = list_steps(catalogue)
    answers = [*(answer for _, answer in steps), last]

    assert all(above != below for above, below in pairwise(answers))
    assert len(answers) < len(catalogue["advice"])


def test_rules_that_all_say_the_same_leave_a_chart_without_a_question(catalogue):
    alike = catalogue | {"advice": [rule | {"channels": ["call"]} for rule in catalogue["advice"]]}

    assert list_steps(alike) == ([], "Try a phone call.")

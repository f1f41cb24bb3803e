"""Which channel first: one table of rules makes the table of the page, its chart, and the hint in the form."""

import re
import shutil
from itertools import pairwise
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from macros.catalogue import load as module
from macros.catalogue.cases import complete
from macros.show import channels as guides
from macros.show import forms as pages
from macros.show.channels import describe_chart, describe_order, list_questions
from macros.show.chart import draw_chart, wrap_evenly
from macros.twins.advise import advise
from tests.breaking import change
from tests.cases import combinations_of

PAGE = SimpleNamespace(url="how/which-channel/", canonical_url="https://example.com/how/which-channel/")


def cases(catalogue):
    """Every combination of the choices that the rules name, all other choices at their default."""
    return combinations_of(catalogue, sorted({choice for rule in catalogue["advice"] for choice in rule["when"]}))


def shown(catalogue):
    """The table, the chart and the form, each as soup, as the macros make them."""
    made = (guides.channel_advice, guides.channel_chart, pages.generator)
    return [BeautifulSoup(macro(catalogue, PAGE), "html.parser") for macro in made]


def in_table(table):
    """The rows of the table: [(case, [channel, ...], why), ...]."""
    cells = [(row.th, row.select("li"), row.select_one("td p")) for row in table.select("tbody tr")]
    return [(case.get_text(), [item.get_text() for item in items], why.get_text()) for case, items, why in cells]


def in_chart(drawn, kind):
    """The texts of the boxes of a kind, from top to bottom."""
    return [" ".join(text.get_text().split()) for text in drawn.select(f".in-{kind}")]


@pytest.fixture
def changed(tmp_path):
    """The real catalogue with other advice: a coordinator is rung and texted, and recruiters are like anyone."""
    folder = shutil.copytree(module.FOLDER, tmp_path / "macros", ignore=shutil.ignore_patterns("*.py", "__pycache__"))

    def edit(advice):
        advice["coordinator"]["channels"] = ["call", "text"]
        del advice["recruiter"]

    change(folder, module.ADVICE, edit)
    for words in (folder / "messages").iterdir():
        change(words.parent, words.name, lambda words: words["advice"].pop("recruiter"))
    return module.load(folder)["en"]


def test_short_notice_is_always_told_by_phone_and_confirmed_in_writing(catalogue):
    for choices in cases(catalogue):
        if choices["stage"] == "same-day":
            channels = advise(catalogue["advice"], choices)["channels"]

            assert channels[0] == "call"
            assert "email" in channels[1:]


def test_text_and_chat_are_never_advised(catalogue):
    assert all(not {"text", "chat"} & set(advise(catalogue["advice"], c)["channels"]) for c in cases(catalogue))


def test_the_table_the_chart_and_the_hints_say_what_the_rules_say(catalogue):
    table, drawn, form = shown(catalogue)
    names, words = catalogue["words"]["choices"]["channel"]["options"], catalogue["words"]["advice"]
    rules = catalogue["advice"]

    assert in_table(table) == [
        (words[rule["id"]]["case"], [names[channel] for channel in rule["channels"]], words[rule["id"]]["why"])
        for rule in rules
    ]
    assert in_chart(drawn, "question") == [words[rule["id"]]["question"] for rule in rules[:-1]]
    assert in_chart(drawn, "answer") == [f"Try {describe_order(catalogue, rule)}." for rule in rules]
    for rule in rules:
        hint = form.select_one(f"[data-advice='{rule['id']}']").get_text()
        assert hint == f"Best here: {describe_order(catalogue, rule)}. {words[rule['id']]['why']}"


def test_a_changed_rule_changes_the_table_the_chart_and_the_hint(changed):
    table, drawn, form = shown(changed)
    rules = [rule["id"] for rule in changed["advice"]]
    place = rules.index("coordinator")

    assert in_table(table)[place][1] == ["Phone call", "Text message"]
    assert len(in_table(table)) == len(in_chart(drawn, "answer")) == len(form.select("[data-advice]")) == len(rules)
    assert in_chart(drawn, "answer")[place] == "Try a phone call, then a text message."
    assert "Try a phone call, then a text message." in drawn.desc.get_text()
    assert form.select_one("[data-advice=coordinator] strong").get_text() == (
        "Best here: a phone call, then a text message."
    )
    assert advise(changed["advice"], complete(changed, {"to": "recruiter"}))["id"] == "anyone"
    assert '"channels":["call","text"]' in form.select_one(".catalogue").get_text()


def test_the_description_carries_the_whole_chart(catalogue):
    _, drawn, _ = shown(catalogue)
    picture = drawn.svg
    said = drawn.find(id=picture["aria-describedby"]).get_text()

    assert picture["role"] == "img"
    assert drawn.find(id=picture["aria-labelledby"]).name == "title"
    assert said == describe_chart(catalogue)
    assert all(text in said for text in in_chart(drawn, "question") + in_chart(drawn, "answer"))


def test_without_script_the_form_has_the_hint_for_its_default_choices(pages, catalogue):
    hints = pages["/generator/"].select("[data-advice]:not([hidden])")
    advised = advise(catalogue["advice"], complete(catalogue, {}))["id"]

    assert [hint["data-advice"] for hint in hints] == [advised]
    assert "channel-hint" in pages["/generator/"].select_one("[data-choice=channel]")["aria-describedby"]


def test_the_link_builder_gives_no_advice(pages):
    assert not pages["/link/"].select("[data-advice]")


def test_the_chart_has_no_colour_or_style_of_its_own(pages):
    drawn = str(pages["/how/which-channel/"].select_one(".channel-chart"))

    assert not re.search(r"\b(style|fill|stroke|font-\w+)=|<style", drawn)


def test_boxes_and_arrows_stand_one_below_the_other(catalogue):
    drawn = draw_chart(list_questions(catalogue), "the last answer")
    spans = [(box["y"], box["y"] + box["height"]) for box in drawn["boxes"]]

    assert all(above[1] < below[0] for above, below in pairwise(spans))
    assert spans[-1][1] <= drawn["height"]
    assert [arrow["label"] for arrow in drawn["arrows"]] == ["yes", "no"] * (len(catalogue["advice"]) - 1)


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("Did HR or a coordinator arrange it?", 34, ["Did HR or a coordinator", "arrange it?"]),
        ("Short", 34, ["Short"]),
        ("a Donaudampfschifffahrtsgesellschaft", 10, ["a Donaudam", "pfschifffa", "hrtsgesell", "schaft"]),
    ],
)
def test_a_text_is_wrapped_into_even_lines(text, most, lines):
    assert wrap_evenly(text, most) == lines

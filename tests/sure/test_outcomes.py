""" "Am I sure?": every set of answers leads to one outcome, which is explained and leads on."""

from collections import Counter
from urllib.parse import urljoin

from macros.catalogue.cases import complete
from macros.show.render import to_fragment
from macros.twins.advise import advise
from macros.twins.compose import agrees
from tests.combinations import answer_sets

# (accepted, take, against): where the guidance leads with these answers.
EXPECTED = {
    ("yes", "yes", "nerves"): "decline",
    ("no", "no", "nerves"): "decline",
    ("no", "no", "settled"): "decline",
    ("no", "yes", "date"): "reschedule",
    ("no", "perhaps", "date"): "reschedule",
    ("no", "yes", "unknown"): "ask-first",
    ("no", "perhaps", "unknown"): "ask-first",
    ("no", "yes", "settled"): "ask-first",
    ("no", "perhaps", "settled"): "decline",
    ("no", "yes", "offer"): "go",
    ("no", "perhaps", "offer"): "go",
    ("no", "perhaps", "nerves"): "go",
    ("no", "yes", "nerves"): "go",
}


def test_every_set_of_answers_leads_to_one_outcome_with_an_explanation(languages, figures):
    for code, catalogue in languages.items():
        sets, words = answer_sets(catalogue), catalogue["words"]["sure"]
        count = Counter(advise(catalogue["sure"]["rules"], answers)["outcome"] for answers in sets)
        figures.append(f"{len(sets)} sets of answers to Am I sure: {dict(count)} ({code})")

        for answers in sets:
            rule = advise(catalogue["sure"]["rules"], answers)
            assert words["rules"][rule["id"]].count(". ") == 1, "An explanation is two short sentences."
            assert words["outcomes"][rule["outcome"]].keys() == {"title", "link"}


def test_each_outcome_is_what_the_guidance_says(catalogue):
    for answers, outcome in EXPECTED.items():
        given = dict(zip(catalogue["sure"]["questions"], answers, strict=True))

        assert advise(catalogue["sure"]["rules"], given)["outcome"] == outcome, given


def test_who_accepted_an_offer_withdraws_whatever_else_they_say(catalogue):
    for answers in answer_sets(catalogue):
        if answers["accepted"] == "yes":
            rule = advise(catalogue["sure"]["rules"], answers)

            assert (rule["outcome"], rule["choices"]["reason"]) == ("decline", "accepted")


def test_an_offer_that_is_not_accepted_is_never_the_reason_to_decline(catalogue):
    for answers in answer_sets(catalogue):
        if answers == answers | {"accepted": "no", "against": "offer"} and answers["take"] != "no":
            assert advise(catalogue["sure"]["rules"], answers)["outcome"] == "go"


def test_the_list_without_script_has_every_rule_in_order_and_leads_where_it_does(pages, catalogue):
    items = pages["/when/am-i-sure/"].select(".sure .notice li")
    rules = catalogue["sure"]["rules"]

    assert [item["data-rule"] for item in items] == [rule["id"] for rule in rules]
    for item, rule in zip(items, rules, strict=True):
        leads = item.select_one(".leads")
        place = rule["guidance"] or "generator/" + to_fragment(catalogue, complete(catalogue, rule["choices"]))
        assert urljoin("/when/am-i-sure/", leads.a["href"]) == f"/{place}"
        assert catalogue["words"]["sure"]["rules"][rule["id"]] in leads.get_text()
        assert len(item.select(".case")) == max(1, len(rule["when"]))


def test_the_first_line_that_is_true_decides(catalogue):
    """What the list says to do by hand is what the rule does."""
    for answers in answer_sets(catalogue):
        true = [rule["id"] for rule in catalogue["sure"]["rules"] if agrees(rule, answers)]

        assert true[0] == advise(catalogue["sure"]["rules"], answers)["id"]

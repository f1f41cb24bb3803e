""" "Am I sure?": a few answers, and the outcome is there."""

from itertools import product

import pytest
from playwright.sync_api import expect

from macros.twins.advise import advise
from tests.combinations import answer_sets
from tests.generator.steps import option
from tests.opening import hasten_notice
from tests.sure.steps import PATH, answer, outcome

# These answers and no others; gives what the outcome says.
GIVE = """(answers) => {
  const form = document.querySelector(".sure form");
  form.reset();
  for (const [question, answer] of Object.entries(answers)) form.elements[question].value = answer;
  form.elements.accepted[0].dispatchEvent(new Event("input", { bubbles: true }));
  return document.querySelector(".outcome").textContent;
}"""


def partial_sets(catalogue):
    """Every set of answers to some of the questions, to none and to all."""
    questions = catalogue["sure"]["questions"]
    for answers in product(*([None, *options] for options in questions.values())):
        yield {question: answer for question, answer in zip(questions, answers, strict=True) if answer}


@pytest.mark.deep
def test_every_set_of_answers_shows_what_its_rule_says_and_leads_there(new_page, catalogue):
    page = new_page(PATH)
    words = catalogue["words"]["sure"]
    for answers in answer_sets(catalogue):
        rule = advise(catalogue["sure"]["rules"], answers)
        answer(page, answers)
        title, link = words["outcomes"][rule["outcome"]].values()

        assert outcome(page).inner_text().split("\n\n") == [title, words["rules"][rule["id"]], link]


def test_the_outcome_is_there_as_soon_as_the_answers_decide_and_not_before(new_page, catalogue):
    page = new_page(PATH)
    rules, words = catalogue["sure"]["rules"], catalogue["words"]["sure"]["rules"]
    for given in partial_sets(catalogue):
        ends = {advise(rules, answers)["id"] for answers in answer_sets(catalogue) if answers == answers | given}
        said = page.evaluate(GIVE, given)

        assert words[ends.pop()] in said if len(ends) == 1 else said == "", f"Said after {given}: {said!r}"


@pytest.mark.deep
@pytest.mark.parametrize(
    ("answers", "words", "checked"),
    [
        ({"accepted": "yes", "take": "yes", "against": "date"}, "Find your words", "I accepted another offer"),
        ({"accepted": "no", "take": "no", "against": "nerves"}, "Find your words", "No reason"),
        ({"accepted": "no", "take": "yes", "against": "date"}, "Find the words to ask", None),
    ],
)
def test_the_link_opens_the_generator_with_the_fitting_choices(new_page, answers, words, checked):
    page = new_page(PATH)
    answer(page, answers)
    outcome(page).get_by_role("link", name=words).click()
    purpose = "decline" if checked else "reschedule"

    expect(page.locator(f"input[name=purpose][value={purpose}]")).to_be_checked()
    if checked:
        expect(option(page, checked)).to_be_checked()


@pytest.mark.deep
@pytest.mark.parametrize(
    ("against", "heading"),
    [("unknown", "The pay is too low. Should I decline"), ("offer", "When should I not decline an interview?")],
)
def test_what_is_not_a_no_leads_to_the_article_about_it(new_page, against, heading):
    page = new_page(PATH)
    answer(page, {"accepted": "no", "take": "yes", "against": against})
    outcome(page).get_by_role("link").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def test_answers_are_not_stored_and_not_in_the_address(new_page):
    page = new_page(PATH)
    before = page.evaluate("[history.length, JSON.stringify({ ...localStorage }), document.cookie]")
    answer(page, {"accepted": "no", "take": "perhaps", "against": "settled"})

    assert page.url.endswith(PATH)
    assert page.evaluate("[history.length, JSON.stringify({ ...localStorage }), document.cookie]") == before


def test_without_script_the_list_takes_the_place_of_the_questions(new_page, catalogue):
    page = new_page(PATH, java_script_enabled=False)

    expect(page.get_by_text("the first line that is true of you is your answer")).to_be_visible()
    expect(page.locator(".sure form")).to_be_hidden()
    for rule in catalogue["sure"]["rules"]:
        expect(page.get_by_text(catalogue["words"]["sure"]["rules"][rule["id"]])).to_be_visible()


@pytest.mark.deep
def test_when_the_script_does_not_load_the_list_takes_the_place_of_the_questions(new_page):
    page = new_page(
        PATH,
        prepare=lambda page: page.route("**/sure.js", lambda route: route.abort()),
        forgive=("ERR_FAILED", "Failed to fetch", "Error"),
        ready=False,
    )

    (waited,) = hasten_notice(page)

    assert waited <= 5000
    expect(page.get_by_text("the first line that is true of you is your answer")).to_be_visible()
    expect(page.locator("input[name=accepted]").first).to_be_hidden()


def test_with_script_the_list_is_not_shown(new_page):
    page = new_page(PATH)

    expect(page.locator(".sure.ready")).to_be_visible()
    expect(page.locator(".sure .notice")).to_be_hidden()


@pytest.mark.parametrize(("answers", "asked"), [({"accepted": "yes"}, 1), ({"accepted": "no", "take": "no"}, 2)])
def test_a_decisive_answer_shows_the_outcome_and_the_rest_is_not_asked(new_page, answers, asked):
    """After "Have you accepted another offer? Yes", which settles it, nothing happened: two more answers were waited
    for.

    They no longer mattered. And the answers were "No, Yes" to one question and "Yes, Perhaps, No" to the next.
    """
    page = new_page(PATH, viewport={"width": 320, "height": 640})
    questions = page.locator(".sure fieldset").filter(visible=True)
    expect(questions).to_have_count(3)
    for question, value in answers.items():
        page.locator(f"input[name={question}][value={value}]").check()

    expect(page.get_by_role("link", name="Find your words")).to_be_in_viewport()
    expect(questions).to_have_count(asked)


def test_an_answer_that_is_taken_back_brings_the_questions_back(new_page):
    page = new_page(PATH)
    answer(page, {"accepted": "yes"})
    answer(page, {"accepted": "no"})

    expect(page.locator(".sure fieldset").filter(visible=True)).to_have_count(3)
    expect(page.locator(".sure .outcome")).to_be_empty()


def test_the_answers_stand_in_the_same_order_in_each_question(catalogue):
    firsts = [answers for answers in catalogue["sure"]["questions"].values() if {"yes", "no"} <= set(answers)]

    assert all(answers.index("yes") < answers.index("no") for answers in firsts), "Write yes before no in sure.yml."

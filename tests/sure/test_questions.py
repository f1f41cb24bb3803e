""" "Am I sure?": a few answers, and the outcome is there; by keyboard, aloud, and without script."""

from itertools import product

import pytest
from playwright.sync_api import expect

from macros.twins.advise import advise
from tests.browser import looks
from tests.test_sure import answer_sets

PATH = "/when/am-i-sure/"
WATCH = """() => {
  self.said = [];
  const outcome = document.querySelector(".outcome");
  new MutationObserver(() => self.said.push(outcome.innerText)).observe(outcome, { childList: true, subtree: true });
}"""
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


def answer(page, answers):
    """Give these answers, in the order of the questions, to those that are still asked."""
    for question, value in answers.items():
        option = page.locator(f"input[name={question}][value={value}]")
        if option.is_visible():
            option.check()


def outcome(page):
    """What the answers say."""
    return page.locator(".sure").get_by_role("status")


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


def test_the_outcome_is_announced_once(new_page):
    page = new_page(PATH)
    page.evaluate(WATCH)
    answer(page, {"accepted": "no", "take": "yes", "against": "nerves"})
    answer(page, {"take": "perhaps"})
    assert len(page.evaluate("self.said")) == 1, "The same outcome is not announced again."

    answer(page, {"against": "date"})
    assert len(page.evaluate("self.said")) == 2


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

    expect(page.get_by_label("What do you want to do?")).to_have_value(purpose)
    if checked:
        expect(page.get_by_role("radio", name=checked)).to_be_checked()


@pytest.mark.parametrize(
    ("against", "heading"),
    [("unknown", "The pay is too low. Should I decline"), ("offer", "When should I not decline an interview?")],
)
def test_what_is_not_a_no_leads_to_the_article_about_it(new_page, against, heading):
    page = new_page(PATH)
    answer(page, {"accepted": "no", "take": "yes", "against": against})
    outcome(page).get_by_role("link").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def test_by_keyboard_alone_the_outcome_and_its_link_are_reached(new_page):
    page = new_page(PATH)
    page.locator("input[name=accepted]").first.focus()
    for keys in (["Space", "ArrowRight"], ["Tab", "Space", "ArrowRight"], ["Tab", "Space", "ArrowUp"]):
        for key in keys:
            page.keyboard.press(key)
    expect(page.get_by_role("radio", name="A fact that will not change")).to_be_checked()
    expect(outcome(page)).to_contain_text("Decline")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('.outcome') !== null")
    assert page.url.endswith(PATH), "Enter on an answer sends nothing."


def test_answers_are_not_stored_and_not_in_the_address(new_page):
    page = new_page(PATH)
    before = page.evaluate("[history.length, JSON.stringify({ ...localStorage }), document.cookie]")
    answer(page, {"accepted": "no", "take": "perhaps", "against": "settled"})

    assert page.url.endswith(PATH)
    assert page.evaluate("[history.length, JSON.stringify({ ...localStorage }), document.cookie]") == before


@pytest.mark.parametrize("height", [256, 640])
def test_on_a_phone_the_outcome_comes_into_view_and_the_answer_stays(new_page, height):
    page = new_page(PATH, viewport={"width": 320, "height": height})
    answer(page, {"accepted": "no", "take": "perhaps", "against": "date"})

    expect(page.locator("input[value=date]")).to_be_in_viewport()
    if height > 500:
        expect(page.locator(".outcome .outcome-title")).to_be_in_viewport()


def test_without_script_the_list_takes_the_place_of_the_questions(new_page, catalogue):
    page = new_page(PATH, java_script_enabled=False)

    expect(page.get_by_text("the first line that is true of you is your answer")).to_be_visible()
    expect(page.locator(".sure form")).to_be_hidden()
    for rule in catalogue["sure"]["rules"]:
        expect(page.get_by_text(catalogue["words"]["sure"]["rules"][rule["id"]])).to_be_visible()


def test_when_the_script_does_not_load_the_list_takes_the_place_of_the_questions(new_page):
    page = new_page(
        PATH,
        prepare=lambda page: page.route("**/sure.js", lambda route: route.abort()),
        forgive=("ERR_FAILED", "Failed to fetch", "Error"),
        ready=False,
    )

    expect(page.get_by_text("the first line that is true of you is your answer")).to_be_visible(timeout=6000)
    expect(page.locator("input[name=accepted]").first).to_be_hidden()


def test_with_script_the_list_is_not_shown(new_page):
    page = new_page(PATH)

    expect(page.locator(".sure.ready")).to_be_visible()
    expect(page.locator(".sure .notice")).to_be_hidden()


def test_axe_finds_nothing_when_all_is_answered(new_page):
    page = new_page(PATH, reduced_motion="reduce")
    answer(page, {"accepted": "no", "take": "yes", "against": "settled"})

    assert looks.faults(page) == []


def test_axe_finds_nothing_without_script(new_page):
    page = new_page(PATH, viewport={"width": 320, "height": 900}, reduced_motion="reduce")
    page.evaluate("document.querySelector('.sure').classList.remove('ready')")
    page.locator(".notice").evaluate("(notice) => Promise.all(notice.getAnimations().map((one) => one.finish()))")

    assert looks.faults(page) == []

"""After "Have you accepted another offer? Yes", which settles it, nothing happened: two more answers were waited for.

They no longer mattered. And the answers were "No, Yes" to one question and "Yes, Perhaps, No" to the next.
"""

import pytest
from playwright.sync_api import expect

PATH = "/when/am-i-sure/"


@pytest.mark.parametrize(("answers", "asked"), [({"accepted": "yes"}, 1), ({"accepted": "no", "take": "no"}, 2)])
def test_a_decisive_answer_shows_the_outcome_and_the_rest_is_not_asked(new_page, answers, asked):
    page = new_page(PATH, viewport={"width": 320, "height": 640})
    questions = page.locator(".sure fieldset").filter(visible=True)
    expect(questions).to_have_count(3)
    for question, value in answers.items():
        page.locator(f"input[name={question}][value={value}]").check()

    expect(page.get_by_role("link", name="Find your words")).to_be_in_viewport()
    expect(questions).to_have_count(asked)


def test_an_answer_that_is_taken_back_brings_the_questions_back(new_page):
    page = new_page(PATH)
    page.locator("input[name=accepted][value=yes]").check()
    page.locator("input[name=accepted][value=no]").check()

    expect(page.locator(".sure fieldset").filter(visible=True)).to_have_count(3)
    expect(page.locator(".sure .outcome")).to_be_empty()


def test_the_answers_stand_in_the_same_order_in_each_question(catalogue):
    firsts = [answers for answers in catalogue["sure"]["questions"].values() if {"yes", "no"} <= set(answers)]

    assert all(answers.index("yes") < answers.index("no") for answers in firsts), "Write yes before no in sure.yml."

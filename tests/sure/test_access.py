""" "Am I sure?" by keyboard, aloud and on a phone."""

import pytest
from playwright.sync_api import expect

from tests import looks
from tests.sure.steps import PATH, answer, outcome

WATCH = """() => {
  self.said = [];
  const outcome = document.querySelector(".outcome");
  new MutationObserver(() => self.said.push(outcome.innerText)).observe(outcome, { childList: true, subtree: true });
}"""


@pytest.mark.slow
def test_the_outcome_is_announced_once(new_page):
    page = new_page(PATH)
    page.evaluate(WATCH)
    answer(page, {"accepted": "no", "take": "yes", "against": "nerves"})
    answer(page, {"take": "perhaps"})
    assert len(page.evaluate("self.said")) == 1, "The same outcome is not announced again."

    answer(page, {"against": "date"})
    assert len(page.evaluate("self.said")) == 2


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


@pytest.mark.deep
@pytest.mark.parametrize("height", [256, 640])
def test_on_a_phone_the_outcome_comes_into_view_and_the_answer_stays(new_page, height):
    page = new_page(PATH, viewport={"width": 320, "height": height})
    answer(page, {"accepted": "no", "take": "perhaps", "against": "date"})

    expect(page.locator("input[value=date]")).to_be_in_viewport()
    if height > 500:
        expect(page.locator(".outcome .outcome-title")).to_be_in_viewport()


@pytest.mark.deep
@pytest.mark.sampled
def test_axe_finds_nothing_when_all_is_answered(new_page):
    page = new_page(PATH, reduced_motion="reduce")
    answer(page, {"accepted": "no", "take": "yes", "against": "settled"})

    assert looks.faults(page) == []


@pytest.mark.deep
@pytest.mark.sampled
def test_axe_finds_nothing_without_script(new_page):
    page = new_page(PATH, viewport={"width": 320, "height": 900}, reduced_motion="reduce")
    page.evaluate("document.querySelector('.sure').classList.remove('ready')")
    page.locator(".notice").evaluate("(notice) => Promise.all(notice.getAnimations().map((one) => one.finish()))")

    assert looks.faults(page) == []

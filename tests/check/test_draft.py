"""The page that checks a draft: what it says of the rules, where, and when."""

import re

import pytest
from playwright.sync_api import expect

from tests.opening import hasten_notice

DRAFT = "Thank you for inviting me.\n\nI might not come, because my car broke down.\n\nSorry, Sam\n\n"
EDGES = """(element) => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, middle: (top + bottom) / 2 };
}"""


def rule(page, label):
    """The line of a house rule."""
    return page.get_by_role("listitem").filter(has_text=re.compile(rf"^\s*{label}"))


def test_a_draft_is_checked_as_it_stands(new_page):
    page = new_page("/check/")
    page.get_by_label("Your draft").fill("Thank you for inviting me, but I must decline. All the best, Sam")
    expect(page.locator("[data-rule][data-kept=true]")).to_have_count(7)

    page.get_by_label("The interview is today").check()
    expect(rule(page, "Sorry only where it is due")).to_contain_text("look again")

    page.get_by_label("Your draft").fill("Thank you, I decline. " * 30)
    page.get_by_label("How will you send it?").select_option("text")
    expect(rule(page, "Short")).to_contain_text("look again")


def test_an_empty_draft_is_not_judged(new_page):
    page = new_page("/check/")
    page.get_by_label("Your draft").fill("No.")
    page.get_by_label("Your draft").fill("  ")

    expect(page.locator("[data-kept]")).to_have_count(0)


def test_how_many_rules_are_kept_is_said_after_a_pause(new_page):
    page = new_page("/check/")
    page.get_by_label("Your draft").press_sequentially("Thank you, I must decline.")

    expect(page.get_by_role("status")).to_have_text("Rules kept: 7/7")


def test_without_script_the_rules_can_be_read_with_their_guidance(new_page):
    page = new_page("/check/", java_script_enabled=False)

    expect(page.get_by_label("Your draft")).to_be_hidden()
    expect(page.get_by_role("listitem").filter(has_text="One reason at most")).to_contain_text("or none at all")
    expect(page.get_by_role("link", name=re.compile("^Why.*No blame"))).to_be_visible()


@pytest.mark.parametrize(
    ("size", "times"), [({"width": 390, "height": 844}, 9), ({"width": 320, "height": 640}, 1)], ids=["390", "320"]
)
def test_how_many_rules_the_draft_keeps_is_in_view_below_it(new_page, size, times):
    """On a phone a draft was pasted and nothing seemed to happen: what was found stood below the edge of the screen."""
    page = new_page("/check/", viewport=size)
    page.get_by_label("Your draft").focus()
    page.keyboard.insert_text(DRAFT * times)
    status = page.get_by_role("status")

    expect(status).to_contain_text("Rules kept:")
    expect(status).to_be_in_viewport(ratio=1)
    assert status.evaluate("(status) => status.previousElementSibling.id") == "draft"


def test_a_phrase_within_another_is_not_named_again(new_page):
    """A draft with "[Your name]" left in it was told of “[Your name]” and of “your name”, as if there were two."""
    page = new_page("/check/")
    page.locator("#draft").fill("Thank you, but I must decline. Kind regards, [Your name]")

    expect(page.locator("[data-rule=nothing-left] .found")).to_have_text("“[Your name]”")


def test_the_box_stands_at_the_edge_of_the_column_and_level_with_its_words(new_page):
    """It stood 4 pixels to the right of the fields above it, and 4 above its words."""
    page = new_page("/check/")
    draft, box = page.locator("#draft").evaluate(EDGES), page.locator("#draft-today").evaluate(EDGES)
    words = page.get_by_text("The interview is today").evaluate(EDGES)

    assert box["left"] == draft["left"]
    assert abs(box["middle"] - words["middle"]) < 1


def test_a_phrase_that_is_there_many_times_is_shown_once(new_page):
    page = new_page("/check/")
    page.get_by_label("Your draft").fill("Sorry. I am sorry, and sorry again.")

    expect(page.locator("[data-rule=apology] .found")).to_have_text("“sorry”")


def test_a_check_that_does_not_load_says_so(new_page):
    page = new_page(
        "/check/",
        prepare=lambda page: page.route("**/check.js", lambda route: route.abort()),
        ready=False,
        forgive=("Failed to", "Error"),
    )

    (waited,) = hasten_notice(page)

    assert waited <= 5000
    expect(page.get_by_text("Check your draft against these rules by eye.")).to_be_visible()

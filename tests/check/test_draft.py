"""The page that checks a draft: what it says of the rules, where, and when."""

import re

import pytest
from playwright.sync_api import expect

from tests.opening import hasten_notice

DRAFT = "Thank you for inviting me.\n\nI might not come, because my car broke down.\n\nSorry, Sam\n\n"
# Where a mark is, and where the words are that it marks: the textarea and its layer have the same shape.
OVER = """() => {
  const [area, layer] = [document.querySelector("#draft"), document.querySelector(".layer")];
  const range = document.createRange();
  range.selectNodeContents(layer);
  const [mark, words] = [layer.querySelector("mark").getBoundingClientRect(), layer.getBoundingClientRect()];
  return { mark: [words.left, words.top, words.width, layer.scrollHeight],
    words: [area.getBoundingClientRect().left, area.getBoundingClientRect().top, area.clientWidth, area.scrollHeight],
    seen: mark.width > 0 };
}"""
# How long the listeners take for each of some changes of a text.
KEYS = """(text) => {
  const area = document.querySelector("#draft");
  area.value = text;
  return Array.from({ length: 15 }, () => {
    area.setRangeText("x", 1000, 1000);
    const began = performance.now();
    area.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - began;
  }).slice(1);
}"""
EDGES = """(element) => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, middle: (top + bottom) / 2 };
}"""


def draft(page, text):
    """Type a draft as a reader does who pastes it."""
    page.get_by_label("Your draft").fill(text)


def rule(page, label):
    """The line of a house rule."""
    return page.get_by_role("listitem").filter(has_text=re.compile(rf"^\s*{label}"))


def selected(page):
    """The words of the draft that are selected."""
    return page.locator("#draft").evaluate("(area) => area.value.slice(area.selectionStart, area.selectionEnd)")


@pytest.mark.deep
def test_a_draft_is_checked_as_it_stands(new_page):
    page = new_page("/check/")
    draft(page, "Thank you for inviting me, but I must decline. All the best, Sam")
    expect(page.get_by_role("status").first).to_have_text("Nothing to look at: it thanks them, says no and is short.")
    expect(rule(page, "Thanks")).to_contain_text("done")
    expect(rule(page, "No blame")).to_contain_text("nothing found")

    page.get_by_label("The interview is today").check()
    expect(rule(page, "Sorry only where it is due")).to_contain_text("look at this")

    draft(page, "Thank you, I decline. " * 30)
    page.get_by_label("How will you send it?").select_option("text")
    expect(rule(page, "Short")).to_contain_text("look at this")


def test_an_empty_draft_is_not_judged(new_page):
    page = new_page("/check/")
    draft(page, "No.")
    draft(page, "  ")

    expect(page.locator("[data-says]:not([data-says=''])")).to_have_count(0)
    expect(rule(page, "Thanks")).to_be_visible()


def test_a_draft_with_nothing_to_look_at_can_be_copied(new_page):
    page = new_page("/check/", permissions=["clipboard-read", "clipboard-write"])
    draft(page, "Thank you, I might come.")
    expect(page.get_by_role("button", name="Copy your draft")).to_be_hidden()

    draft(page, "Thank you, but I must decline.")
    page.get_by_role("button", name="Copy your draft").click()
    expect(page.locator(".copied")).to_have_text("Copied. You can paste it now.")
    assert page.evaluate("navigator.clipboard.readText()") == "Thank you, but I must decline."


def test_what_else_a_draft_is_is_said_instead_of_verdicts_with_what_fits(new_page):
    page = new_page("/check/")
    draft(page, "Thank you. I can't come on Monday. Could we do Tuesday?")

    expect(page.locator(".kind:visible")).to_contain_text("This reads like asking for another day.")
    link = page.get_by_role("link", name="Find the words to ask")
    expect(link).to_have_attribute("href", re.compile("purpose=reschedule"))
    expect(rule(page, "Thanks")).to_be_hidden()


@pytest.mark.slow
def test_a_gap_is_shown_beside_what_else_a_draft_is(new_page):
    page = new_page("/check/")
    draft(page, "Hi [Name], I have not heard anything since my interview.")

    expect(page.locator(".kind:visible")).to_contain_text("This reads like a word after the interview")
    expect(rule(page, "Nothing left")).to_contain_text("look at this")
    expect(page.locator("mark")).to_have_text(["[Name]"])
    expect(page.get_by_role("status").first).to_have_text(re.compile("after the interview.* Look at: Nothing left"))


@pytest.mark.slow
def test_each_place_is_marked_in_the_draft_and_its_button_leads_to_its_words(new_page):
    page = new_page("/check/")
    draft(page, DRAFT)
    expect(page.locator("mark")).to_have_text(["might not come", "Sorry"])
    over = page.evaluate(OVER)
    assert over["mark"] == pytest.approx(over["words"], abs=1.5)

    page.get_by_role("button", name="“Sorry”").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your draft")).to_be_focused()
    assert selected(page) == "Sorry"


@pytest.mark.slow
def test_marks_follow_the_words_while_lines_come_and_go(new_page):
    page = new_page("/check/")
    draft(page, DRAFT)
    page.get_by_label("Your draft").press("Control+Home")
    page.keyboard.type("Hello,\n\n")
    expect(page.locator("mark")).to_have_text(["might not come", "Sorry"])
    lines = page.locator(".line").evaluate_all("(lines) => lines.map((line) => line.textContent.trim())")
    assert "\n".join(lines).strip() == f"Hello,\n\n{DRAFT}".strip()

    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    expect(page.locator("mark")).to_have_count(0)


@pytest.mark.parametrize("how", ["the button", "the keys"])
def test_a_better_sentence_is_put_in_by_one_tap_and_taken_out_by_one_undo(new_page, how):
    page = new_page("/check/")
    draft(page, DRAFT)
    rule(page, "A clear no").get_by_role("button", name="Say instead").click()
    better = "I've thought it over carefully, and I've decided not to go ahead."
    expect(page.get_by_label("Your draft")).to_have_value(f"Thank you for inviting me.\n\n{better}\n\nSorry, Sam\n\n")
    expect(rule(page, "A clear no")).to_contain_text("done")

    if how == "the button":
        page.get_by_role("button", name="Take it out again").click()
    else:
        page.keyboard.press("Control+z")
    expect(page.get_by_label("Your draft")).to_have_value(DRAFT)
    expect(page.get_by_role("button", name="Take it out again")).to_be_hidden()


@pytest.mark.deep
@pytest.mark.parametrize(
    ("text", "label", "after"),
    [
        ("Dear Jo,\n\nI must decline.", "Thanks", "Dear Jo,\n\nThank you very much for considering me"),
        ("I must decline.", "Thanks", "I must decline. Thank you very much for considering me"),
        ("Dear [Name],\n\nThank you, I must decline.", "Nothing left", "Hello,\n\nThank you, I must decline."),
        (
            "Thank you. You were rude. I decline.",
            "No blame",
            "Thank you. The job isn't the right one for me. I decline.",
        ),
    ],
)
def test_a_sentence_goes_where_it_belongs(new_page, text, label, after):
    page = new_page("/check/")
    draft(page, text)
    rule(page, label).get_by_role("button", name="Say instead").click()

    expect(page.get_by_label("Your draft")).to_have_value(re.compile("^" + re.escape(after)))


def test_without_script_the_rules_can_be_read_with_their_guidance(new_page):
    page = new_page("/check/", java_script_enabled=False)

    expect(page.get_by_label("Your draft")).to_be_hidden()
    expect(page.get_by_role("listitem").filter(has_text="One reason at most")).to_contain_text("or none at all")
    expect(page.get_by_role("link", name=re.compile("^Why.*No blame"))).to_be_visible()
    expect(page.locator(".kind:visible")).to_have_count(0)


@pytest.mark.deep
@pytest.mark.parametrize(
    ("size", "times"), [({"width": 390, "height": 844}, 9), ({"width": 320, "height": 640}, 1)], ids=["390", "320"]
)
def test_what_to_look_at_is_in_view_below_the_draft(new_page, size, times):
    """On a phone a draft was pasted and nothing seemed to happen: what was found stood below the edge of the screen."""
    page = new_page("/check/", viewport=size)
    page.get_by_label("Your draft").focus()
    page.keyboard.insert_text(DRAFT * times)
    status = page.locator(".status")

    expect(status).to_contain_text("Look at:")
    expect(status).to_be_in_viewport(ratio=1)
    assert status.evaluate("(status) => status.previousElementSibling.className") == "marked"


@pytest.mark.deep
def test_a_key_in_a_draft_of_ten_thousand_words_is_answered_at_once(new_page, figures):
    """Slow, for other work on the machine counts too; the least of what it took is what the page needs."""
    page = new_page("/check/")
    text = f"{DRAFT}I looked forward to it. All was kind, clear and well explained. " * 360
    assert len(text.split()) > 10_000
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    spent = page.evaluate(KEYS, text)
    figures.append(f"a key in a draft of 10,000 words, at a fourth of the speed: {min(spent):.0f} ms of script")

    assert min(spent) < 50


def test_the_box_stands_at_the_edge_of_the_column_and_level_with_its_words(new_page):
    """It stood 4 pixels to the right of the fields above it, and 4 above its words."""
    page = new_page("/check/")
    draft, box = page.locator(".marked").evaluate(EDGES), page.locator("#draft-today").evaluate(EDGES)
    words = page.get_by_text("The interview is today").evaluate(EDGES)

    assert box["left"] == draft["left"]
    assert abs(box["middle"] - words["middle"]) < 1


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

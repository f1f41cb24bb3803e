"""Everyone gets through: by keyboard, by voice, with a screen reader, at 400% zoom, in forced colours."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, choose, edit, option
from tests.looks import faults

TREE = Path(__file__).with_name("form.aria.yml")
COVERED = """() => {
  const focused = document.activeElement;
  const box = (focused.closest("label") ?? focused).getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2);
  return Boolean(at?.closest(".to-message")) && !focused.closest(".to-message");
}"""
OUTLINE = """() => {
  const shown = document.activeElement.closest(".option") ?? document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
}"""


def prepare_state(page, state):
    """Bring the generator into a state in which something more is open."""
    if state == "every choice":
        page.locator("details").evaluate_all("(all) => all.forEach((fold) => { fold.open = true; })")
    if state == "rehearsal":
        page.get_by_role("button", name="Rehearse the call").click()
    if state == "more ways":
        choose(page, "channel", "email")
        page.get_by_text("More ways to send or keep it").click()
    if state in ("edited", "asked"):
        edit(page)
        area(page).fill("Sorry, maybe.")
    if state == "asked":
        choose(page, "reason", "pay")
    if state == "copied":
        page.get_by_role("button", name="Copy the script").click()
        expect(page.locator(".status")).not_to_be_empty()
    if state == "remembered":
        page.get_by_label("Remember my name on this device").check()


@pytest.mark.deep
@pytest.mark.sampled
@pytest.mark.parametrize("state", ["every choice", "rehearsal", "more ways", "edited", "asked", "copied", "remembered"])
def test_axe_finds_nothing_in_any_state_of_the_generator(new_page, state):
    page = new_page("/generator/", reduced_motion="reduce")
    prepare_state(page, state)

    assert faults(page, height=800) == []


def test_a_screen_reader_meets_the_form_as_it_was_agreed(new_page):
    tree = new_page("/generator/").locator("form.choices").aria_snapshot()

    assert tree + "\n" == TREE.read_text("utf-8"), (
        f"If the form was meant to change, put this into {TREE.name}:\n{tree}"
    )


def walk(page, most=120):
    """Press Tab through the page until the footer's last link; yields after every step."""
    for _ in range(most):
        page.keyboard.press("Tab")
        yield
        if page.evaluate("document.activeElement === [...document.querySelectorAll('a')].at(-1)"):
            return
    raise AssertionError(f"{most} presses of Tab did not reach the end of the page.")


@pytest.mark.deep
@pytest.mark.parametrize(
    "viewport", [{"width": 320, "height": 256}, {"width": 320, "height": 640}], ids=["400% zoom", "phone"]
)
def test_no_control_is_hidden_behind_the_bar_while_it_has_the_focus(new_page, viewport):
    page = new_page("/generator/#channel=email", viewport=viewport, reduced_motion="reduce")
    hidden = []
    for _ in walk(page):
        if page.evaluate(COVERED):
            hidden.append(page.evaluate("document.activeElement.outerHTML"))

    assert hidden == []


def test_focus_is_always_visible(new_page):
    page = new_page("/generator/#channel=email")
    page.get_by_text("More ways to send or keep it").click()
    bare = []
    for _ in walk(page):
        if not page.evaluate(OUTLINE):
            bare.append(page.evaluate("document.activeElement.outerHTML"))

    assert bare == []


@pytest.mark.deep
def test_what_is_seen_on_a_control_is_what_it_is_called(new_page):
    """Voice control finds a control by the words that stand on it."""
    page = new_page("/generator/#channel=email")
    page.get_by_text("More ways to send or keep it").click()
    for role in ("button", "link"):
        for control in page.locator(".generator").get_by_role(role).all():
            seen = control.inner_text().strip()
            assert control.get_attribute("aria-label") is None
            assert seen, f"{control} shows no words."
    for label in page.locator(".generator label").all():
        assert label.evaluate("(label) => label.control !== null"), f"{label.inner_text()} labels nothing."


@pytest.mark.deep
def test_nothing_is_announced_while_keys_are_pressed(new_page):
    page = new_page("/generator/#channel=email")
    page.evaluate(
        """() => {
          self.said = [];
          for (const live of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
            new MutationObserver(() => live.textContent.trim() && self.said.push(live.textContent))
              .observe(live, { childList: true, characterData: true, subtree: true });
          }
        }"""
    )
    page.get_by_label("Job title").press_sequentially("Business analyst")
    page.wait_for_timeout(1200)

    assert page.evaluate("self.said") == []


@pytest.mark.slow
def test_names_written_from_right_to_left_stay_whole(new_page):
    page = new_page("/generator/#channel=email")
    name = "דנה כהן"
    page.get_by_label("Their name").fill(name)

    direction = "(input) => input.matches(':dir(rtl)')"
    assert page.get_by_label("Their name").evaluate(direction)
    expect(page.locator(".sheet .body")).to_contain_text(f"Hello {name},")


def test_without_motion_nothing_is_animated(new_page):
    page = new_page("/generator/", reduced_motion="reduce")
    choose(page, "channel", "email")

    assert page.evaluate("document.getAnimations().filter((one) => one.animationName === 'changed').length") == 0


@pytest.mark.slow
def test_in_forced_colours_the_section_the_choice_and_the_folds_can_be_told(new_page):
    page = new_page("/generator/", forced_colors="active")
    border = "(element) => getComputedStyle(element).borderBottomColor"
    here, other = page.locator(".sections [aria-current]").first, page.locator(".sections a:not([aria-current])").first

    assert here.evaluate(border) != other.evaluate(border)
    expect(option(page, "Phone call")).to_be_checked()
    chevron = "(summary) => getComputedStyle(summary, '::after').backgroundColor"
    canvas = page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")
    assert page.locator("summary").first.evaluate(chevron) != canvas


@pytest.mark.parametrize("address", ["/", "/generator/", "/contact/", "/link/", "/check/"])
def test_what_looks_like_a_button_has_an_edge_where_colours_are_forced(new_page, address):
    """A filled link loses its ground there, and "See your message" was words alone."""
    page = new_page(address, viewport={"width": 390, "height": 664})

    bare = page.evaluate("""() => [...document.querySelectorAll("main :is(a, button)")].filter((control) => {
        const { backgroundColor, borderBottomWidth, borderBottomStyle } = getComputedStyle(control);
        return !/, 0\\)$/.test(backgroundColor) && (borderBottomStyle === "none" || borderBottomWidth === "0px");
      }).map((control) => control.textContent)""")
    assert bare == [], "Give each a border in the colour of its ground."

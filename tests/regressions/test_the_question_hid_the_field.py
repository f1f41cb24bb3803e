"""On a phone the question whether to replace the words stood over the field that had the focus."""

import pytest
from playwright.sync_api import expect

HIDDEN = """() => {
  const shown = document.activeElement.closest("label") ?? document.activeElement;
  const { top, height, left, width } = shown.getBoundingClientRect();
  return Boolean(document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".ask"));
}"""


@pytest.mark.parametrize("height", [256, 700])
def test_no_field_has_the_focus_beneath_the_question(new_page, height):
    page = new_page("/generator/#channel=email", viewport={"width": 320 if height < 300 else 390, "height": height})
    page.get_by_role("button", name="Edit the words").click()
    page.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    page.locator("input[value=pay]").check()
    expect(page.locator(".ask")).to_be_visible()
    page.locator("input[value=pay]").focus()
    hidden = []
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate(HIDDEN) and not page.evaluate("Boolean(document.activeElement.closest('.ask'))"):
            hidden.append(page.evaluate("document.activeElement.id || document.activeElement.textContent"))

    assert hidden == [], "Give them more room with scroll-padding-bottom in extras.css."

"""In dark colours, the words of the result that the keyboard had reached were too faint on its ground."""

import pytest
from playwright.sync_api import expect

from tests.browser.looks import AXE

CONTRAST = """async () => {
  const { violations } = await axe.run(".md-search-result", { runOnly: ["color-contrast"] });
  return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_result_that_has_the_focus_can_be_read(new_page, scheme):
    page = new_page("/", viewport={"width": 1440, "height": 900}, color_scheme=scheme)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("offer")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link").first).to_be_focused()
    page.evaluate(AXE.read_text("utf-8"))

    assert page.evaluate(CONTRAST) == []

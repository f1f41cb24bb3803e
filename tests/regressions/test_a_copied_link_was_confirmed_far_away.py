"""The buttons of the link page gave no sign: "Copied" stood once, below the last of seven, out of view."""

import pytest
from playwright.sync_api import expect

COPIED = "Copied. You can paste it now."
WATCH = """() => {
  self.said = [];
  for (const status of document.querySelectorAll("[role=status]")) {
    new MutationObserver(() => status.textContent && self.said.push(status.textContent))
      .observe(status, { childList: true });
  }
}"""


@pytest.mark.parametrize("width", [320, 1440])
def test_what_was_copied_is_said_beside_its_button_and_once(new_page, width):
    page = new_page("/link/", viewport={"width": width, "height": 640}, permissions=["clipboard-write"])
    page.evaluate(WATCH)
    for number, name in enumerate(("Copy the link", "Copy the plain frame"), 1):
        button = page.get_by_role("button", name=name, exact=True)
        button.click()
        said = page.get_by_text(COPIED)

        expect(said).to_have_count(1)
        expect(said).to_be_in_viewport()
        assert said.bounding_box()["y"] - button.bounding_box()["y"] < 2 * button.bounding_box()["height"]
        assert page.evaluate("self.said") == [COPIED] * number

"""Where the clipboard is refused, the text is selected instead; for the subject it was the body that was selected."""

import pytest
from playwright.sync_api import expect

REFUSE = """
  if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject();
  document.execCommand = () => false;
"""


@pytest.mark.parametrize("name", ["Copy the subject", "Copy the email", "Copy subject and text"])
def test_what_is_to_be_copied_is_what_is_selected(new_page, name):
    page = new_page("/generator/#channel=email", prepare=lambda page: page.add_init_script(REFUSE))
    page.get_by_text("More ways to send or keep it").click()
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.locator(".status")).to_contain_text("The text is selected")
    selected = page.evaluate("getSelection().toString()")

    assert ("Thank you for the invitation" in selected) == (name != "Copy the email")
    assert ("Kind regards" in selected) == (name != "Copy the subject")

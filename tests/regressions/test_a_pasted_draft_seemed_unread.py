"""On a phone a draft was pasted and nothing seemed to happen: what was found stood below the edge of the screen."""

import pytest
from playwright.sync_api import expect

DRAFT = "Thank you for inviting me.\n\nI might not come, because my car broke down.\n\nSorry, Sam\n\n"


@pytest.mark.parametrize("size", [{"width": 390, "height": 844}, {"width": 320, "height": 640}], ids=["390", "320"])
@pytest.mark.parametrize("times", [1, 9], ids=["short", "long"])
def test_how_many_rules_the_draft_keeps_is_in_view_below_it(new_page, size, times):
    page = new_page("/check/", viewport=size)
    page.get_by_label("Your draft").focus()
    page.keyboard.insert_text(DRAFT * times)
    status = page.get_by_role("status")

    expect(status).to_contain_text("Rules kept:")
    expect(status).to_be_in_viewport(ratio=1)
    assert status.evaluate("(status) => status.previousElementSibling.id") == "draft"

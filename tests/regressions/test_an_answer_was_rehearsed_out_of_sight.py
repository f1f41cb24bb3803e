"""On a low screen the rehearsal stayed scrolled to its buttons, with the answer that was asked for above the edge."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def page(new_page):
    """The call being rehearsed on a screen at 400% zoom."""
    page = new_page("/generator/", viewport={"width": 320, "height": 256})
    page.get_by_role("button", name="Rehearse the call").click()
    return page


@pytest.mark.parametrize("name", ["If they offer another date or better terms", "Next"])
def test_the_answer_that_was_asked_for_is_in_view_with_the_way_on(page, name):
    page.get_by_role("button", name=name).click()

    expect(page.locator(".rehearsal .said")).to_be_in_viewport(ratio=0.5)
    expect(page.locator(".rehearsal .next")).to_be_focused()
    expect(page.locator(".rehearsal .next")).to_be_in_viewport(ratio=0.9)


def test_keys_of_the_browser_itself_do_not_turn_the_page(page):
    for modifier in ("Alt", "Control", "Meta"):
        page.locator(".rehearsal").dispatch_event("keydown", {"key": "ArrowRight", f"{KEYS[modifier]}": True})

    expect(page.get_by_role("dialog")).to_contain_text("1 of 3.")


KEYS = {"Alt": "altKey", "Control": "ctrlKey", "Meta": "metaKey"}

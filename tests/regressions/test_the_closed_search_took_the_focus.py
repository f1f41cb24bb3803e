"""After the search was closed, Tab opened it again on a phone, and led to something invisible on a wide screen."""

import pytest
from playwright.sync_api import expect

IN_MAIN = "document.activeElement.matches('main a')"


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("key", ["Escape", "Tab"])
def test_from_the_closed_search_the_keyboard_goes_on_to_what_is_seen(new_page, width, key):
    page = new_page("/how/", viewport={"width": width, "height": 640})
    button = page.get_by_role("button", name="Search")
    button.click()
    page.keyboard.type("pay")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press(key)
    if key == "Escape":
        expect(button).to_be_focused()
        expect(button).to_be_visible()
        page.keyboard.press("Tab")

    expect(page.locator(".md-search__input")).to_be_hidden()
    assert page.evaluate(IN_MAIN), "A closed panel must stay out of the way of Tab."
    page.keyboard.press("Shift+Tab")
    expect(button).to_be_focused()

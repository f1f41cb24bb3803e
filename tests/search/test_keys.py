"""The search takes no key and no focus that is not for it."""

import pytest
from playwright.sync_api import expect

LETTERS = ["s", "f", "/"]
# Whether somebody took a key away from the browser, which may search the page by it.
TAKEN = """addEventListener(
  "keydown", (event) => setTimeout(() => { document.documentElement.dataset.taken = event.defaultPrevented; }), true
)"""
IN_MAIN = "document.activeElement.matches('main a')"


def test_when_the_search_is_closed_on_a_phone_the_button_has_the_focus_again(new_page):
    page = new_page("/", viewport={"width": 320, "height": 640})
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.get_by_role("button", name="Search")).to_be_focused()


def hold(page, held):
    """Keeps the search from coming until what is held goes on."""
    page.route("**/search/search.js", lambda route: held.append(route))


def test_a_letter_alone_does_not_bring_the_search(new_page):
    """A letter pressed anywhere opened the search, and while it came, it took what was typed into other fields."""
    page = new_page("/how/")
    for letter in LETTERS:
        page.keyboard.press(letter)
    page.wait_for_timeout(300)

    assert page.locator(".md-search").count() == 0, "A single key may do nothing: it comes by mistake, or by voice."


def test_a_letter_alone_does_not_open_the_search_that_was_closed(new_page):
    page = new_page("/how/")
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    page.evaluate(TAKEN)
    for letter in LETTERS:
        page.keyboard.press(letter)

        expect(page.locator("html")).to_have_attribute("data-taken", "false")
        expect(page.locator("#__search")).not_to_be_checked()
        expect(page.locator(".md-search__input")).not_to_be_focused()
        page.evaluate("delete document.documentElement.dataset.taken")


def test_what_is_typed_into_a_field_while_the_search_comes_stays_in_that_field(new_page):
    held = []
    page = new_page("/generator/", prepare=lambda page: hold(page, held))
    page.get_by_role("button", name="Search").click()
    field = page.get_by_label("Job title")
    field.focus()
    page.keyboard.type("Ana")
    held[0].continue_()
    page.wait_for_selector(".md-search-result__list[hidden]", state="attached")
    page.keyboard.type("lyst", delay=100)

    expect(field).to_have_value("Analyst")
    expect(page.locator("#__search")).not_to_be_checked()


def test_what_is_typed_for_the_search_while_it_comes_is_kept_for_it(new_page):
    held = []
    page = new_page("/how/", prepare=lambda page: hold(page, held))
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("pay")
    held[0].continue_()

    expect(page.locator(".md-search__input")).to_have_value("pay")


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("key", ["Escape", "Tab"])
def test_from_the_closed_search_the_keyboard_goes_on_to_what_is_seen(new_page, width, key):
    """After the search was closed, Tab opened it again on a phone, and led to something invisible on a wide screen."""
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

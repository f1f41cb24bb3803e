"""A search that did not come says so, and is asked for again."""

import pytest
from playwright.sync_api import expect

FAILED = "Search did not load. Are you offline? Try again."


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("file", ["search/search.js", "search/search.css", "stylesheets/whole", "javascripts/bundle"])
def test_what_did_not_come_is_asked_for_again_at_the_next_press(new_page, width, file):
    """The search that had not loaded said "Try again", and then failed for ever.

    A fault of its script looked the same.
    """
    page = new_page("/how/", forgive=("Error", "ERR_ABORTED"), viewport={"width": width, "height": 800})
    page.route(f"**/{file}*", lambda route: route.abort("aborted"), times=1)
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("button", name=FAILED)).to_be_visible()
    assert page.locator(".md-search").count() == 0, "A panel that does nothing covers the sentence."

    page.get_by_role("button", name=FAILED).click()
    page.keyboard.type("pay")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert page.locator(".md-search").count() == 1
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_focused()


@pytest.mark.parametrize("width", [320, 960, 1440])
def test_the_sentence_stays_within_the_button(new_page, width):
    page = new_page("/how/", forgive=("Error", "ERR_ABORTED"), viewport={"width": width, "height": 800})
    page.route("**/search/search.js", lambda route: route.abort("aborted"))
    page.get_by_role("button", name="Search").click()
    button = page.get_by_role("button", name=FAILED)
    expect(button).to_be_visible()

    assert button.evaluate("(button) => button.scrollHeight <= button.clientHeight")


def test_a_fault_of_the_script_is_told_to_the_console(new_page):
    said = []

    def plant(page):
        page.on("console", lambda message: said.append(message.text))
        fault = 'export const open = () => { throw new Error("a planted fault"); };'
        page.route("**/search/search.js", lambda route: route.fulfill(body=fault, content_type="text/javascript"))

    page = new_page("/how/", prepare=plant, forgive=("a planted fault",))
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("button", name=FAILED)).to_be_visible()

    assert "a planted fault" in " ".join(said), "A fault that is swallowed is seen by no test."

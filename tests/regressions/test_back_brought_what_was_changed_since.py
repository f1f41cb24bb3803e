"""Back brought a page as it was: with a name that had been forgotten since, and with the colours of before."""

import pytest
from playwright.sync_api import expect

# A page that Back brings as it was hears of nothing that happened while it was away; headless browsers have none.
AWAY = "addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true })"
BACK = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


@pytest.fixture
def page(new_page):
    """The generator with a name that it remembers."""
    page = new_page("/generator/", prepare=lambda page: page.add_init_script(AWAY))
    page.get_by_label("Your name", exact=True).fill("Robin")
    page.get_by_label("Remember my name on this device").check()
    return page


def test_a_name_that_was_forgotten_meanwhile_is_not_stored_again(page):
    page.evaluate("localStorage.clear()")
    page.evaluate(BACK)
    expect(page.get_by_label("Remember my name on this device")).not_to_be_checked()
    page.get_by_label("Your name", exact=True).press_sequentially("x")

    assert page.evaluate("localStorage.length") == 0


def test_colours_that_were_chosen_meanwhile_are_those_of_the_page(page):
    page.evaluate("localStorage.setItem('colours', 'dark')")
    page.evaluate(BACK)

    expect(page.locator("html")).to_have_attribute("data-colours", "dark")

"""What is typed stays in the tab; a name is kept on the device only if the reader asks."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import is_tab_icon, option

NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(self, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}"""
STORED = "JSON.stringify({ ...localStorage })"
# A page that Back brings as it was hears of nothing that happened while it was away; headless browsers have none.
AWAY = "addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true })"
BACK = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"


def test_nothing_typed_leaves_the_page_or_is_stored_beyond_the_tab(page):
    page.locator(".generator").hover()
    page.wait_for_selector(".rehearsal", state="attached")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if not is_tab_icon(request) else None)
    for label in ("Their name", "Job title", "Company", "Your name"):
        page.get_by_label(label, exact=True).fill("Confidential")
    option(page, "Email").check()
    page.get_by_role("button", name="Copy the email").click()
    expect(page.get_by_role("status")).not_to_be_empty()

    kept = page.evaluate(
        "async () => JSON.stringify([{...localStorage}, await indexedDB.databases(), await caches.keys()])"
    )
    assert asked == []
    assert "Confidential" not in kept + page.url
    assert page.context.cookies() == []


def test_what_is_typed_is_in_no_address_title_or_lasting_storage(new_page):
    page = new_page("/generator/#channel=email")
    for label in ("Their name", "Job title", "Company", "Your name", "Your phone number"):
        page.get_by_label(label, exact=True).fill("Confidential")
    page.get_by_label("Their email address").fill("confidential@example.test")
    page.get_by_text("More ways to send or keep it").click()
    option(page, "The pay").check()

    kept = page.url + page.title() + page.evaluate(STORED) + page.evaluate("JSON.stringify(history.state)")
    assert "onfidential" not in kept


@pytest.mark.slow
def test_a_name_is_remembered_only_if_asked_and_until_told_to_forget(new_page):
    page = new_page("/generator/")
    box = page.get_by_role("checkbox", name="Remember my name on this device")
    expect(box).not_to_be_checked()
    page.get_by_label("Your name", exact=True).fill("Robin")
    assert "Robin" not in page.evaluate(STORED)

    box.check()
    page.get_by_label("Your name", exact=True).fill("Robin Ek")
    page.reload()
    expect(page.get_by_label("Your name", exact=True)).to_have_value("Robin Ek")
    expect(page.locator(".sheet .body")).to_contain_text("this is Robin Ek.")

    page.get_by_role("button", name="Forget my name").click()
    expect(page.locator(".status")).to_contain_text("Your name stays in this tab until you start again or close it")
    expect(page.get_by_role("button", name="Forget my name")).to_be_hidden()
    expect(box).not_to_be_checked()
    assert "Robin" not in page.evaluate(STORED)


@pytest.mark.slow
def test_with_storage_forbidden_all_else_works_and_remembering_is_not_offered(new_page):
    page = new_page("/generator/", prepare=lambda page: page.add_init_script(NO_STORAGE))
    expect(page.get_by_label("Remember my name on this device")).to_be_hidden()
    option(page, "Email").check()
    page.get_by_label("Your name", exact=True).fill("Robin")

    expect(page.locator(".sheet .body")).to_contain_text("Robin")
    page.get_by_role("button", name="Use dark colours").click()
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")


@pytest.mark.slow
def test_a_name_that_is_forgotten_in_one_tab_is_forgotten_in_all(new_page):
    """Forgotten in one tab, the name was stored again by the next key in another."""
    page = new_page("/generator/")
    page.get_by_label("Your name", exact=True).fill("Robin")
    page.get_by_label("Remember my name on this device").check()
    other = page.context.new_page()
    other.goto("/generator/")
    other.get_by_role("button", name="Forget my name").click()
    expect(page.get_by_label("Remember my name on this device")).not_to_be_checked()
    expect(page.get_by_role("button", name="Forget my name")).to_be_hidden()
    page.get_by_label("Your name", exact=True).press_sequentially("x")

    assert page.evaluate("localStorage.length") == 0


@pytest.fixture
def remembering(new_page):
    """The generator with a name that it remembers."""
    page = new_page("/generator/", prepare=lambda page: page.add_init_script(AWAY))
    page.get_by_label("Your name", exact=True).fill("Robin")
    page.get_by_label("Remember my name on this device").check()
    return page


@pytest.mark.slow
def test_a_name_that_was_forgotten_meanwhile_is_not_stored_again(remembering):
    """Back brought a page as it was: with a name forgotten since, and with the colours of before."""
    remembering.evaluate("localStorage.clear()")
    remembering.evaluate(BACK)
    expect(remembering.get_by_label("Remember my name on this device")).not_to_be_checked()
    remembering.get_by_label("Your name", exact=True).press_sequentially("x")

    assert remembering.evaluate("localStorage.length") == 0


def test_colours_that_were_chosen_meanwhile_are_those_of_the_page(remembering):
    remembering.evaluate("localStorage.setItem('colours', 'dark')")
    remembering.evaluate(BACK)

    expect(remembering.locator("html")).to_have_attribute("data-colours", "dark")

"""Forgotten in one tab, the name was stored again by the next key in another."""

from playwright.sync_api import expect


def test_a_name_that_is_forgotten_in_one_tab_is_forgotten_in_all(new_page):
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

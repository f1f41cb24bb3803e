"""In the rehearsal, Back gave the focus to Next: pressed twice with the keyboard, it went back and forward again."""

from playwright.sync_api import expect


def test_back_can_be_pressed_again_until_there_is_nothing_before(new_page):
    page = new_page("/generator/")
    page.get_by_role("button", name="Rehearse the call").click()
    dialog = page.get_by_role("dialog")
    for _ in range(2):
        dialog.get_by_role("button", name="Next").press("Enter")
    dialog.get_by_role("button", name="Back").focus()
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("2 of 3.")
    page.keyboard.press("Enter")

    expect(dialog).to_contain_text("1 of 3.")
    expect(dialog.get_by_role("button", name="Next")).to_be_focused()

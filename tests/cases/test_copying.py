"""Each message that is written out in a page can be copied whole, and the button itself says so."""

import pytest
from playwright.sync_api import expect


@pytest.mark.deep
@pytest.mark.parametrize("path", ["/how/email/", "/messages/decline/"])
def test_a_message_is_copied_with_its_subject_and_its_button_says_so(new_page, path):
    page = new_page(path, permissions=["clipboard-read", "clipboard-write"])
    figure = page.locator(".case, .message").filter(has=page.locator("[data-channel=email]")).first
    button = figure.get_by_role("button", name="Copy")
    button.click()
    expect(figure.get_by_role("button", name="Copied")).to_be_visible()
    expect(page.locator(".copying")).to_have_text("Copied. You can paste it now.")
    copied = page.evaluate("navigator.clipboard.readText()")

    assert copied.startswith(figure.locator(".subject-text").inner_text() + "\n\n")
    assert figure.locator(".said").last.inner_text() in copied
    expect(figure.get_by_role("button", name="Copied")).to_have_count(0, timeout=5000)


@pytest.mark.slow
def test_a_script_is_copied_under_its_cues(new_page):
    page = new_page("/messages/decline/", permissions=["clipboard-read", "clipboard-write"])
    page.locator(".case").first.get_by_role("button", name="Copy").click()
    expect(page.locator(".copying")).not_to_be_empty()

    assert page.evaluate("navigator.clipboard.readText()").startswith("When they answer\nHello.")


def test_where_copying_is_refused_the_message_is_selected_and_a_sentence_says_so(new_page):
    refuse = "document.execCommand = () => false; delete Navigator.prototype.clipboard;"
    page = new_page("/how/email/", prepare=lambda page: page.add_init_script(refuse))
    page.get_by_role("button", name="Copy").first.click()

    expect(page.locator(".copying")).to_contain_text("Your browser did not allow copying.")
    assert "Best regards" in page.evaluate("String(getSelection())")


@pytest.mark.parametrize("path", ["/generator/", "/embed/", "/about/privacy/"])
def test_a_page_without_written_messages_fetches_no_script_for_them(pages, path):
    assert "copying.js" not in str(pages[path])

"""Copying: the right text, said each time, and selected where the clipboard is refused."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import body, clipboard, subject

REFUSE = """
  if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject();
  document.execCommand = () => false;
"""


def test_the_script_is_copied_with_its_cues(page):
    page.get_by_role("button", name="Copy the script").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("When they answer\nHello. I'm calling about the interview.")


def test_subject_and_text_are_copied_together_and_each_alone(open_email):
    page = open_email()
    for name, text in [
        ("Copy the email", f"{subject(page)}\n\n{body(page)}"),
        ("Copy the subject alone", subject(page)),
        ("Copy the text alone", body(page)),
    ]:
        page.get_by_role("button", name=name).click()
        expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")

        assert clipboard(page) == text
    assert re.fullmatch(r"Hello Zoë.*,\n\nThank you very much for considering me.*All the best", body(page), re.DOTALL)


@pytest.mark.slow
def test_what_is_to_be_copied_is_what_is_selected(new_page):
    """Where the clipboard is refused, the text is selected instead; for the subject it was the body that was
    selected.
    """
    page = new_page("/generator/#channel=email", prepare=lambda page: page.add_init_script(REFUSE))
    page.get_by_text("More ways to send or keep it").click()
    for name in ("Copy the email", "Copy the subject alone", "Copy the text alone"):
        page.get_by_role("button", name=name, exact=True).click()
        expect(page.locator(".status")).to_contain_text("did not allow copying. The text is selected")
        selected = page.evaluate("getSelection().toString()")

        assert ("Not going ahead with the interview" in selected) == (name != "Copy the text alone")
        assert ("All the best" in selected) == (name != "Copy the subject alone")


@pytest.mark.deep
def test_copying_is_never_silent(new_page):
    for permissions, answer in ((["clipboard-read", "clipboard-write"], "Copied."), ([], "did not allow copying")):
        page = new_page("/generator/", permissions=permissions)
        if not permissions:
            page.evaluate("() => { delete Navigator.prototype.clipboard; document.execCommand = () => false; }")
        page.get_by_role("button", name="Copy the script").click()

        expect(page.locator(".status")).to_contain_text(answer)
        expect(page.locator(".status")).to_have_attribute("role", "status")


@pytest.mark.slow
def test_the_button_itself_says_copied_for_a_while(page):
    page.clock.install()
    copying = page.locator(".bar .copy")
    copying.click()
    expect(copying).to_have_text("Copied")
    page.clock.run_for(3000)

    expect(copying).to_have_text("Copy the script")


def test_without_a_clipboard_and_with_an_old_way_that_throws_it_is_said(new_page):
    page = new_page("/generator/")
    page.evaluate(
        """() => {
          delete Navigator.prototype.clipboard;
          document.execCommand = () => { throw new DOMException("denied", "SecurityError"); };
        }"""
    )
    page.get_by_role("button", name="Copy the script").click()

    expect(page.locator(".status")).to_contain_text("did not allow copying. The text is selected")
    assert "I'm calling about the interview." in page.evaluate("getSelection().toString()")
    expect(page.locator(".for-copying")).to_have_count(0)

"""Copying: the right text, said each time, and selected where the clipboard is refused."""

import pytest
from playwright.sync_api import expect

AWKWARD_NAME = 'Zoë "Z" O\'Brien; <zoe@x>'
REFUSE = """
  if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject();
  document.execCommand = () => false;
"""


@pytest.fixture
def page(new_page):
    """The generator's page, allowed to use the clipboard."""
    return new_page("/generator/", permissions=["clipboard-read", "clipboard-write"])


def clipboard(page):
    """What was copied."""
    return page.evaluate("navigator.clipboard.readText()")


def test_copying_puts_the_message_on_the_clipboard_and_says_so(page):
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("button", name="Copy the email").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("Hello,\n\nThank you for considering me")
    assert clipboard(page).endswith("Kind regards")


def test_the_subject_is_copied_by_itself(page):
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("button", name="Copy the subject").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page) == "Thank you for the invitation, but I must decline"


def test_the_script_is_copied_with_its_cues(page):
    page.get_by_role("button", name="Copy the script").click()

    expect(page.get_by_role("status")).to_have_text("Copied. You can paste it now.")
    assert clipboard(page).startswith("When they answer\nHello. I'm calling about the interview.")


def test_when_the_clipboard_is_refused_the_text_is_selected_and_that_is_said(new_page):
    page = new_page("/generator/")
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); "
        "document.execCommand = () => false; }"
    )
    page.get_by_role("button", name="Copy the script").click()

    expect(page.get_by_role("status")).to_contain_text("did not allow copying. The text is selected")
    assert "I'm calling about the interview" in page.evaluate("String(getSelection())")


@pytest.fixture
def open_email(new_page):
    """A function that opens the email with an awkward name, allowed to use the clipboard."""

    def open_page(fragment="channel=email", **options):
        page = new_page(f"/generator/#{fragment}", permissions=["clipboard-read", "clipboard-write"], **options)
        page.get_by_label("Their name").fill(AWKWARD_NAME)
        page.get_by_text("More ways to send or keep it").click()
        return page

    return open_page


def body(page):
    """The text of the sheet."""
    return "\n\n".join(page.locator(".sheet .said").all_inner_texts())


def subject(page):
    """The subject of the sheet."""
    return page.locator(".subject-text").inner_text()


def test_subject_text_or_both_can_be_copied(open_email):
    page = open_email()
    for name, text in [
        ("Copy the subject", subject(page)),
        ("Copy the email", body(page)),
        ("Copy subject and text", f"{subject(page)}\n\n{body(page)}"),
    ]:
        page.get_by_role("button", name=name).click()
        expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")

        assert page.evaluate("navigator.clipboard.readText()") == text


@pytest.mark.parametrize("name", ["Copy the subject", "Copy the email", "Copy subject and text"])
def test_what_is_to_be_copied_is_what_is_selected(new_page, name):
    """Where the clipboard is refused, the text is selected instead; for the subject it was the body that was
    selected.
    """
    page = new_page("/generator/#channel=email", prepare=lambda page: page.add_init_script(REFUSE))
    page.get_by_text("More ways to send or keep it").click()
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.locator(".status")).to_contain_text("The text is selected")
    selected = page.evaluate("getSelection().toString()")

    assert ("Thank you for the invitation" in selected) == (name != "Copy the email")
    assert ("Kind regards" in selected) == (name != "Copy the subject")


def test_copying_is_never_silent(new_page):
    for permissions, answer in ((["clipboard-read", "clipboard-write"], "Copied."), ([], "did not allow copying")):
        page = new_page("/generator/", permissions=permissions)
        if not permissions:
            page.evaluate("() => { delete Navigator.prototype.clipboard; document.execCommand = () => false; }")
        page.get_by_role("button", name="Copy the script").click()

        expect(page.locator(".status")).to_contain_text(answer)
        expect(page.locator(".status")).to_have_attribute("role", "status")

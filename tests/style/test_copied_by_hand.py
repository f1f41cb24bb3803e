"""Text that is selected and copied by hand is the text alone, with its paragraphs and links."""

import pytest

# Selects an element, copies as the keyboard does, and gives what is on the clipboard.
COPY = """(element) => {
  getSelection().selectAllChildren(element);
  const copied = {};
  addEventListener("copy", ({ clipboardData }) => {
    for (const type of clipboardData.types) copied[type] = clipboardData.getData(type);
  }, { once: true });
  document.execCommand("copy");
  return copied;
}"""


@pytest.mark.deep
@pytest.mark.parametrize("path", ["/how/email/", "/messages/decline/", "/generator/#channel=email", "/embed/"])
def test_text_copied_by_hand_brings_no_colours(new_page, path):
    """Copied from a dark page, a message was a dark box in the mail."""
    page = new_page(path, color_scheme="dark")
    copied = page.locator(".sheet").first.evaluate(COPY)

    assert "<p>Thank you" in copied["text/html"] or "<p>Hello" in copied["text/html"]
    assert not any(sign in copied["text/html"] for sign in ("style", "class", "color", "<button"))
    assert copied["text/plain"] in page.locator(".sheet").first.inner_text() + "\n"


def test_what_is_copied_by_hand_keeps_its_links_and_leaves_out_what_is_hidden(new_page, base):
    page = new_page("/how/email/")
    copied = page.locator("article").evaluate(COPY)

    assert f'<a href="{base}/how/which-channel/">' in copied["text/html"]
    assert "<h2>" in copied["text/html"]
    assert "<button" not in copied["text/html"]


def test_a_field_copies_what_is_selected_in_it(new_page):
    page = new_page("/check/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("#draft").fill("Hello Sam")
    page.locator("#draft").press("ControlOrMeta+a")
    page.keyboard.press("ControlOrMeta+c")

    assert page.evaluate("navigator.clipboard.readText()") == "Hello Sam"

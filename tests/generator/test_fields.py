"""What is typed into the fields stands in the message, exactly so."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import edit, message, option

AWKWARD = ["50% remote {company} $& <b>", "100%25 %E0%A4%A", "$& and $1 and $$", "<b>&amp;lt", r"\1 \n"]
TRANSLATE = """(root) => {
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (
    node.data.trim() && !node.parentElement.closest("script, select, template") ? 1 : 2
  ));
  const nodes = [];
  while (words.nextNode()) nodes.push(words.currentNode);
  for (const node of nodes) {
    const font = document.createElement("font");
    node.replaceWith(font);
    font.append(node);
  }
}"""


@pytest.mark.slow
def test_spaces_and_line_ends_around_a_name_leave_no_trace(page):
    page.get_by_label("Their name").fill("  Sam \u00a0 Okafor ")

    expect(message(page).locator(".body")).to_contain_text("Hello Sam Okafor. I'm calling")


def test_the_date_is_written_out(page):
    page.get_by_label("Interview date").fill("2027-03-02")

    expect(message(page).locator(".body")).to_contain_text("I won't be there on Tuesday 2 March.")


@pytest.mark.slow
def test_what_is_typed_is_neither_decoded_nor_expanded_nor_read_again(new_page):
    """The mistakes that other generators make. Each is a test, so that this one never makes it."""
    page = new_page("/generator/#channel=email")
    page.get_by_label("Company", exact=True).fill("Northwind")
    for typed in AWKWARD:
        page.get_by_label("Job title").fill(typed)

        expect(page.locator(".composed .body")).to_contain_text(f"for the {typed} role at Northwind")


def test_no_field_has_a_placeholder_that_could_be_taken_for_a_value(pages):
    assert pages["/generator/"].select(".generator [placeholder], .generator input[value]:not([type=radio])") == []


def test_an_impossible_date_is_left_out_and_all_else_goes_on(new_page):
    """An impossible date once stopped the form."""
    page = new_page("/generator/")
    page.locator("#slot-date").evaluate(
        "(input) => { input.type = 'text'; input.value = '275760-02-03'; input.type = 'date'; }"
    )
    page.get_by_label("Their name").fill("Bob")

    expect(page.locator(".composed .body")).to_contain_text("Hello Bob.")


@pytest.mark.slow
def test_the_date_of_a_year_with_five_digits_does_no_harm(page):
    page.get_by_label("Interview date").press_sequentially("02032027")
    page.get_by_label("Interview date").press_sequentially("1")
    page.get_by_label("Their name").fill("Bob")

    expect(page.locator(".composed .body")).to_contain_text("Hello Bob.")


@pytest.mark.slow
def test_a_translated_message_follows_choices_and_keys(new_page):
    """A browser that translates a page wraps its words in elements; the message then stayed as it was."""
    page = new_page("/generator/")
    page.locator(".generator").evaluate(TRANSLATE)
    option(page, "Email").check()
    option(page, "The pay").check()
    page.get_by_label("Their name").press_sequentially("Sam")

    expect(page.locator(".sheet .said").first).to_have_text("Hello Sam,")
    expect(page.locator(".sheet")).to_contain_text("The pay isn't what I'm looking for")
    expect(page.locator(".sheet")).not_to_contain_text("Is this a good moment?")
    expect(page.locator(".length")).to_contain_text("up to 120")


@pytest.mark.deep
@pytest.mark.parametrize("path", ["/generator/", "/check/", "/contact/"])
def test_a_textarea_follows_the_direction_of_its_words_without_dir_auto(new_page, path):
    page = new_page(path)
    if path == "/generator/":
        edit(page)
    area = page.locator("textarea").locator("visible=true").first
    expect(area).to_be_visible()

    assert area.get_attribute("dir") is None
    expect(area).to_have_css("unicode-bidi", "plaintext")

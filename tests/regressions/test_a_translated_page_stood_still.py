"""A browser that translates a page wraps its words in elements; the message then stayed as it was."""

from playwright.sync_api import expect

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


def test_a_translated_message_follows_choices_and_keys(new_page):
    page = new_page("/generator/")
    page.locator(".generator").evaluate(TRANSLATE)
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("radio", name="Pay or terms").check()
    page.get_by_label("Their name").press_sequentially("Sam")

    expect(page.locator(".sheet .said").first).to_have_text("Hi Sam,")
    expect(page.locator(".sheet")).to_contain_text("The pay and terms")
    expect(page.locator(".sheet")).not_to_contain_text("Is this a good moment?")
    expect(page.locator(".length")).to_contain_text("up to 120")

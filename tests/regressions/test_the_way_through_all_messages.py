"""Every message, written out: who picked a channel had to scroll for it, and one title stood over two different things.

"I have been invited" was the title of a message, and right below it of a fold that held only those with a reason. The
messages by situation were headed "As it happens", as if by chance.
"""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("width", [320, 1440])
def test_links_at_the_top_lead_to_every_section(new_page, width):
    page = new_page("/messages/", viewport={"width": width, "height": 800})
    titles = page.locator(".messages h2").all_inner_texts()
    jumps = page.locator(".messages .jumps")
    assert jumps.get_by_role("link").all_inner_texts() == titles

    for title in titles:
        jumps.get_by_role("link", name=title, exact=True).click()
        expect(page.get_by_role("heading", level=2, name=title, exact=True)).to_be_in_viewport()


def test_no_title_of_a_section_stands_over_two_things(pages):
    for section in pages["/messages/"].select(".messages section"):
        titles = [title.get_text() for title in section.select("h3")]

        assert len(titles) == len(set(titles)), f"#{section['id']}: name each for what it holds: {titles}"


def test_the_messages_by_situation_are_called_so(pages):
    assert pages["/messages/"].select_one("#scenarios h2").get_text() == "By situation"

"""The page /search/ shows what was found for ?q=, and without script every page by its topic."""

import re

from playwright.sync_api import expect


def test_it_shows_what_was_found_for_the_words_in_its_address(new_page):
    page = new_page("/search/?q=woke+up+sick")
    finder = page.locator("main .finder")

    expect(finder.get_by_role("textbox")).to_have_value("woke up sick")
    expect(finder.locator("ol li").first).to_contain_text("Can I cancel an interview on the same day?")
    finder.get_by_role("textbox").fill("voicemail")
    expect(finder.locator("ol li").first).to_contain_text("voicemail")


def test_without_script_the_button_leads_to_every_page_by_its_topic(new_page, shown):
    page = new_page("/how/", java_script_enabled=False)
    page.get_by_role("button", name="Search").click()
    expect(page).to_have_url(re.compile(r"/search/\?$"))
    linked = page.locator("main a").evaluate_all("(links) => links.map((link) => new URL(link.href).pathname)")

    assert shown.keys() - {"/"} <= set(linked)
    assert page.locator("main h2").count() >= 4


def test_no_search_engine_lists_it(pages, site):
    assert pages["/search/"].select_one("meta[name=robots]")["content"] == "noindex"
    assert "/search/" not in (site / "sitemap.xml").read_text("utf-8")

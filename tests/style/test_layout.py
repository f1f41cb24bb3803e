"""Where things stand: contents beside a text, the list of a section below its lead; and the edges of buttons."""

import pytest
from playwright.sync_api import expect

DESK = {"viewport": {"width": 1440, "height": 900}}


def test_the_contents_of_a_page_name_its_headings_in_order(pages):
    named = {address: page for address, page in pages.items() if page.select(".contents")}
    assert {"/how/", "/how/email/", "/when/", "/about/privacy/"} <= named.keys()
    assert not {"/", "/generator/", "/contact/", "/check/", "/messages/"} & named.keys()

    for address, page in named.items():
        headings = page.select("article > h2[id]:not(#related)")
        links = [(link["href"], link.get_text()) for link in page.select(".contents a")]

        assert links == [(f"#{heading['id']}", heading.get_text()) for heading in headings], address
        assert len(links) >= 3


def test_on_a_wide_screen_the_contents_stand_beside_the_text_and_stay_in_view(new_page):
    page = new_page("/how/email/", **DESK)
    contents, article = page.get_by_role("navigation", name="On this page"), page.locator("article")
    beside, text = contents.bounding_box(), article.bounding_box()
    page.mouse.wheel(0, 1500)
    page.wait_for_function("() => scrollY > 1000")

    assert beside["x"] + beside["width"] < text["x"]
    expect(contents).to_be_in_viewport()


@pytest.mark.slow
def test_the_text_stands_where_it_does_on_pages_without_contents(new_page):
    page = new_page("/how/email/", **DESK)
    place = page.locator("h1").bounding_box()["x"]
    page.goto("/contact/")

    assert page.locator("h1").bounding_box()["x"] == place


@pytest.mark.slow
def test_on_a_wide_screen_the_list_of_a_section_uses_the_room_beside_the_text(new_page):
    page = new_page("/how/", **DESK)
    section, lead = page.locator(".in-section").bounding_box(), page.locator(".lead").bounding_box()
    rows = [row.bounding_box() for row in page.locator(".in-section li").all()]

    assert section["width"] > 1.4 * lead["width"]
    assert len({row["x"] for row in rows}) == 2


@pytest.mark.parametrize("width", [320, 768, 1180])
def test_where_there_is_no_room_the_contents_are_not_shown(new_page, width):
    page = new_page("/how/email/", viewport={"width": width, "height": 900})

    expect(page.locator(".contents")).to_be_hidden()


@pytest.mark.parametrize("section", ["when", "how", "next-step", "about"])
def test_a_section_begins_with_the_list_of_its_pages(pages, section):
    article = pages[f"/{section}/"].select_one("article")
    parts = [(part.name, *part.get("class", [])) for part in article.find_all(recursive=False)]
    parts = [part for part in parts if part != ("nav", "journey")]

    assert parts[:3] == [("h1",), ("p", "lead"), ("nav", "in-section")]


def test_the_footer_leads_to_what_is_in_no_section_of_its_own(pages, settings):
    names = [link.get_text() for link in pages["/how/email/"].select(".site-footer a")]

    consultancy = settings["extra"]["consultancy"]
    own = [consultancy["name"]] if consultancy["website"] else []

    assert names == [
        *own, *(["Our blog"] if consultancy["blog"] else []), "About us", "Contact", "For employers", "Check a draft",
        "Link to us", "Privacy", "Accessibility", "Licence (CC BY 4.0)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "button"),
    [("/how/", "a.do"), ("/how/email/", ".copy-message"), ("/contact/", "[type=submit]")],
)
def test_in_forced_colours_a_button_keeps_its_edge(new_page, path, button):
    page = new_page(path, forced_colors="active")
    style, background = page.locator(button).first.evaluate(
        "(button) => [getComputedStyle(button).border, getComputedStyle(document.body).backgroundColor]"
    )

    assert style.startswith("1px solid")
    assert background not in style

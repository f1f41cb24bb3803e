"""Without script: the generator shows its default message, and the messages page all of them."""

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.show.messages import list_sections
from macros.twins.compose import compose
from tests.opening import search


def said(sheet):
    """The texts of a sheet as a reader sees them: the subject, then (cue, text) for every paragraph."""
    subject = sheet.select_one(".subject-text")
    cells = [(cue_of(text), text.get_text()) for text in sheet.select(".said")]
    return subject.get_text() if subject else "", cells


def cue_of(text):
    """The cue before a text, or an empty one."""
    before = text.find_previous_sibling()
    return before.get_text() if before and "cue" in before["class"] else ""


def expected(catalogue, choices):
    """The same of the composed message."""
    message = compose(catalogue, choices, {})
    return message["subject"], [(p["cue"], p["text"]) for p in message["paragraphs"]]


def test_without_script_the_generator_shows_its_default_and_leads_to_all_messages(pages, catalogue):
    page = pages["/generator/"]

    assert said(page.select_one(".composed .sheet")) == expected(catalogue, complete(catalogue, {}))
    assert page.select_one(".notice a[href='../messages/']")


def cases_of(section):
    """Every case of a section of the messages page."""
    return [*filter(None, [section["first"]]), *(case for fold in section["folds"] for case in fold["cases"])]


def test_the_messages_page_shows_each_case_at_its_anchor(pages, catalogue):
    anchors = {tag["id"]: tag for tag in pages["/messages/"].select("[id]")}
    for case in [case for section in list_sections(catalogue) for case in cases_of(section)]:
        article = anchors.get(case["id"])

        assert article, f"/messages/ has lost its anchor #{case['id']}."
        assert said(article) == expected(catalogue, case["choices"])


def test_the_messages_page_has_every_stage_with_every_reason_and_every_other_purpose(catalogue):
    ids = {case["id"] for section in list_sections(catalogue) for case in cases_of(section)}
    choices, shapes = catalogue["choices"], catalogue["shapes"]
    declining = {
        f"{c}-{stage}-{reason}" for c in shapes["decline"] for stage in choices["stage"] for reason in choices["reason"]
    }
    following = {f"{purpose}-{channel}" for purpose in choices["purpose"][1:] for channel in shapes[purpose]}

    assert declining | following <= ids


@pytest.mark.parametrize("width", [320, 1440])
def test_links_at_the_top_lead_to_every_section(new_page, width):
    """Every message, written out: who picked a channel had to scroll for it, and one title stood over two different
    things.

    "I have been invited" was the title of a message, and right below it of a fold that held only those with a
    reason. The messages by situation were headed "As it happens", as if by chance.
    """
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


def test_a_case_and_a_find_have_no_margins_of_a_page(new_page):
    """The rule for the page's article had no parent: each case written out and each find of the search got its
    margins.
    """
    page = new_page("/messages/")
    search(page)
    paddings = page.locator("article article, .md-search-result article").evaluate_all(
        "(articles) => articles.map((article) => getComputedStyle(article).paddingBottom)"
    )

    assert len(paddings) > 20
    assert max(float(padding.removesuffix("px")) for padding in paddings) < 20

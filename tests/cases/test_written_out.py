"""Without script: the generator shows its default message, and the pages of messages what it can say."""

from urllib.parse import urljoin

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import all_choices, asked_for, complete
from macros.show.messages import list_channels, list_scenarios
from macros.show.render import to_fragment
from macros.twins.compose import compose

INDEX = "/messages/"


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


@pytest.fixture(scope="module")
def anchors(pages):
    """Each place of the pages of messages, and the page on which it stands: {id: (address, element)}."""
    return {
        tag["id"]: (address, tag)
        for address, page in pages.items()
        if address.startswith(INDEX)
        for tag in page.select(".messages[lang=en] [id], .messages[lang=en][id]")
    }


def written_out(catalogue):
    """Every case of the pages of messages: (id, choices)."""
    for case in list_scenarios(catalogue):
        yield case["id"], case["choices"]
    for purpose in catalogue["choices"]["purpose"]:
        for channel in list_channels(catalogue, purpose):
            yield channel["id"], channel["first"]
            for case in [case for fold in channel["folds"] for case in fold["cases"]]:
                yield case["id"], case["choices"]


def test_every_purpose_stands_on_one_page_and_the_first_page_leads_there(pages, catalogue, anchors):
    led_to = {urljoin(INDEX, link["href"]) for link in pages[INDEX].select("article a[href]")}
    for purpose in catalogue["choices"]["purpose"]:
        sections = [a for a, page in pages.items() if a.startswith(INDEX) and page.select(f".messages#{purpose}")]

        assert len(sections) == 1, f"{purpose} stands on {sections}; call messages(purpose='{purpose}') on one page."
        assert sections[0] in led_to, f"{INDEX} has no link to {sections[0]}."
    assert anchors["scenarios"][0] == INDEX


def test_each_case_stands_at_its_anchor_with_the_link_that_makes_its_choices(catalogue, anchors, figures):
    cases = list(written_out(catalogue))
    figures.append(f"{len(cases)} messages are written out on {len({a for a, _ in anchors.values()})} pages")
    for id, choices in cases:
        assert id in anchors, f"No page of messages has the anchor #{id} any more."
        address, place = anchors[id]
        case = place if "case" in place.get("class", []) else place.select_one(".case")

        assert said(case) == expected(catalogue, choices)
        (link,) = case.select("p > a[href*=generator]")
        assert urljoin(address, link["href"]) == "/generator/" + to_fragment(catalogue, choices, "message")


@pytest.mark.slow
def test_every_channel_and_every_option_that_says_something_else_is_written_out(catalogue):
    """Not every combination of options, which would be tens of thousands of messages."""
    texts = {purpose: set() for purpose in catalogue["choices"]["purpose"]}
    for _, choices in written_out(catalogue):
        texts[choices["purpose"]].add(str(compose(catalogue, choices, {})))
    for choices in all_choices(catalogue):
        first = complete(catalogue, {"purpose": choices["purpose"], "channel": choices["channel"]})
        other = [choice for choice in asked_for(catalogue, first)["choices"] if choices[choice] != first[choice]]
        if len(other) < 2:
            assert str(compose(catalogue, choices, {})) in texts[choices["purpose"]], choices


def test_a_case_that_a_link_leads_to_is_in_view_though_it_stands_in_a_fold(new_page):
    page = new_page("/messages/decline/#decline-email-reason-pay")

    expect(page.locator("#decline-email-reason-pay .sheet > div")).to_be_in_viewport()


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 1440])
def test_links_at_the_top_of_a_purpose_lead_to_every_channel(new_page, width):
    """Every message, written out: who picked a channel had to scroll for it."""
    page = new_page("/messages/decline/", viewport={"width": width, "height": 800})
    titles = page.locator(".messages h3").all_inner_texts()
    jumps = page.locator(".messages .jumps")
    assert jumps.get_by_role("link").all_inner_texts() == titles

    for title in titles:
        jumps.get_by_role("link", name=title, exact=True).click()
        expect(page.get_by_role("heading", level=3, name=title, exact=True)).to_be_in_viewport()


def test_no_title_stands_over_two_things(pages):
    """One title stood over two different things: "I have been invited" was the title of a message, and right below it
    of a fold that held only those with a reason.
    """
    for address, page in pages.items():
        for section in page.select(".messages section"):
            titles = [title.get_text() for title in section.select("h4")]

            assert len(titles) == len(set(titles)), f"{address}#{section['id']}: name each for what it holds: {titles}"


def test_the_messages_by_situation_are_called_so(pages):
    """They were headed "As it happens", as if by chance."""
    assert pages[INDEX].select_one("#scenarios h2").get_text() == "By situation"


def test_a_case_has_no_margins_of_a_page(new_page):
    """The rule for the page's article had no parent: each case written out got its margins."""
    page = new_page(INDEX)
    paddings = page.locator("article article").evaluate_all(
        "(articles) => articles.map((article) => getComputedStyle(article).paddingBottom)"
    )

    assert len(paddings) > 20
    assert max(float(padding.removesuffix("px")) for padding in paddings) < 20

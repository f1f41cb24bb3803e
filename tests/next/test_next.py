"""What happens next is said once something was done with the message, for its purpose and channel."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import option


def steps(page):
    """The steps in view."""
    return page.locator(".next li").all_inner_texts()


def test_nothing_is_said_of_next_before_something_was_done(new_page):
    expect(new_page("/generator/").get_by_role("region", name="What happens next")).to_be_hidden()


@pytest.mark.deep
@pytest.mark.parametrize(
    ("fragment", "act", "first"),
    [
        ("channel=email", "Copy the email", "Press No in their calendar entry too, and take it out of yours."),
        ("channel=call", "Copy the script", "Confirm it in a line or two by email, on the same day."),
        ("purpose=reschedule&channel=email", "Copy the email", "Until they answer, the first date stands."),
    ],
)
def test_three_steps_fit_the_purpose_and_the_channel(new_page, fragment, act, first):
    page = new_page(f"/generator/#{fragment}", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=act).click()
    expect(page.get_by_role("region", name="What happens next")).to_be_visible()

    assert len(steps(page)) == 3
    assert steps(page)[0] == first


def test_the_steps_follow_the_choices(new_page):
    page = new_page("/generator/#channel=email", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the email").click()
    option(page, "Ask for another date").check()

    expect(page.locator(".next li").first).to_have_text("Until they answer, the first date stands.")


def test_each_step_leads_to_a_page_that_explains_it(new_page, pages):
    page = new_page("/generator/", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the script").click()
    places = page.locator(".next a").evaluate_all("(links) => links.map((link) => link.pathname)")

    assert set(places) <= set(pages)
    assert places[-1] == "/next-step/how-we-help/"

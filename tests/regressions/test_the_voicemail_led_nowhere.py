"""The voicemail promises an email, and nothing beside it led there: the way on was in sight of the call alone."""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("purpose", ["decline", "reschedule"])
def test_from_the_voicemail_the_email_is_one_tap_away(new_page, purpose):
    page = new_page(f"/generator/#purpose={purpose}&channel=voicemail&stage=same-day")
    page.locator(".unanswered").get_by_role("link", name="Email", exact=True).locator("visible=true").click()

    expect(page.get_by_role("radio", name="Email", exact=True)).to_be_checked()
    expect(page.get_by_role("radio", name="It is today")).to_be_checked()
    expect(page.locator(".unanswered").locator("visible=true")).to_have_count(0)

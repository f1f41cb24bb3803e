"""The contact form loses nothing that was typed, until it has been sent."""

import pytest
from playwright.sync_api import expect

from tests.contact.steps import SENT, fill, send
from tests.opening import go

KEPT = ("name", "email", "message")
HELD = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"


def is_whole(page):
    """Whether all that was typed is in the form, and the consent is to be given anew."""
    for name in KEPT:
        expect(page.locator(f".contact [name={name}]")).to_have_value(SENT[name].replace("\r\n", "\n"))
    expect(page.get_by_role("radio", name="I am an employer")).to_be_checked()


def refuse(route):
    """Answer as an unplugged network does."""
    route.abort("internetdisconnected") if route.request.method == "POST" else route.continue_()


@pytest.fixture
def page(new_page):
    """The form, filled in."""
    page = new_page("/contact/", forgive=("net::", "404"))
    page.locator(".contact.ready").wait_for()
    fill(page)
    return page


@pytest.mark.slow
def test_a_reload_loses_nothing(page):
    page.reload()

    is_whole(page)


@pytest.mark.slow
def test_who_goes_on_and_comes_back_finds_it_all(page):
    go(page, "/about/privacy/")
    go(page, "/contact/")
    is_whole(page)
    go(page, "/about/privacy/")
    page.go_back()

    is_whole(page)


@pytest.mark.slow
def test_after_a_send_that_failed_back_leads_to_it_all(page):
    page.route("**/contact/thanks/", refuse)
    send(page)
    page.wait_for_function("() => !document.querySelector('.contact')")
    page.go_back()

    is_whole(page)
    page.unroute("**/contact/thanks/")
    page.get_by_role("checkbox", name="I agree").check()
    send(page)
    page.wait_for_url("**/contact/thanks/")


@pytest.mark.slow
def test_a_host_that_takes_no_form_loses_nothing(page):
    page.route("**/contact/thanks/", lambda route: route.fulfill(status=404, body="Not found"))
    send(page)
    expect(page.get_by_text("Not found")).to_be_visible()
    page.go_back()

    is_whole(page)


def test_once_it_is_sent_nothing_is_kept(page):
    assert SENT["email"] in page.evaluate(HELD)
    send(page)
    page.wait_for_url("**/contact/thanks/")
    page.wait_for_function(f"() => !{HELD}.includes('zoe')")
    go(page, "/contact/")

    for name in KEPT:
        expect(page.locator(f".contact [name={name}]")).to_have_value("")


@pytest.mark.slow
def test_a_consent_is_given_anew_and_a_robots_field_is_not_kept(page):
    page.evaluate("document.querySelector('[name=bot-field]').value = 'robot'")
    go(page, "/contact/")

    expect(page.get_by_role("checkbox", name="I agree")).not_to_be_checked()
    assert "robot" not in page.evaluate(HELD)


@pytest.mark.slow
def test_what_was_typed_since_is_not_overwritten(new_page):
    page = new_page("/contact/")
    page.evaluate("sessionStorage.setItem('contact.typed', JSON.stringify({ name: 'Old', message: 'Older.' }))")
    page.add_init_script("self.PerformanceObserver = class { observe() {} }")
    page.goto("/contact/", wait_until="commit")
    page.get_by_label("Your name").fill("New")
    page.locator(".contact.ready").wait_for()

    expect(page.get_by_label("Your name")).to_have_value("New")
    expect(page.get_by_label("Your message")).to_have_value("Older.")


@pytest.mark.slow
@pytest.mark.parametrize("kept", ["{", "null", "7", '["x"]', '{"name": {}, "message": 3}'])
def test_what_somebody_else_stored_does_no_harm(new_page, kept):
    page = new_page("/contact/")
    page.evaluate("(kept) => sessionStorage.setItem('contact.typed', kept)", kept)
    go(page, "/contact/")
    fill(page)
    send(page)

    page.wait_for_url("**/contact/thanks/")


def test_the_message_may_be_kept_by_the_browser_too(pages):
    assert not pages["/contact/"].select_one("textarea[name=message]").has_attr("autocomplete")

"""The contact form: sent without script, each fault named beside its field, the rest left to the reader."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import expect

from tests.contact.steps import FIELDS, SENT, faults, fill, fill_in, focused, send

WRONG = "Please look at your email address again. It should look like name@example.com."
# A browser that tells of no first paint, so that the script comes half a second later.
NO_PAINT = "self.PerformanceObserver = class { observe() {} }"


@pytest.mark.slow
def test_a_script_that_comes_late_is_waited_for(new_page):
    page = new_page("/contact/", prepare=lambda page: page.add_init_script(NO_PAINT))

    assert page.evaluate("document.querySelector('.contact').noValidate")


@pytest.mark.deep
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_sending_posts_exactly_the_fields_and_leads_to_the_thank_you_page(new_page, script):
    page = new_page("/contact/", java_script_enabled=script)
    fill(page)
    with page.expect_request(lambda request: request.method == "POST") as posted:
        send(page)
    page.wait_for_url("**/contact/thanks/")

    assert urlsplit(posted.value.url).path == "/contact/thanks/"
    assert posted.value.headers["content-type"] == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(posted.value.post_data, keep_blank_values=True)) == SENT
    assert len(parse_qsl(posted.value.post_data, keep_blank_values=True)) == len(SENT)
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")


def test_without_script_the_browser_itself_holds_back_an_unfinished_form(new_page):
    page = new_page("/contact/", java_script_enabled=False)
    fill(page, without="message")
    send(page)

    expect(page.get_by_label("Your message")).to_be_focused()
    assert urlsplit(page.url).path == "/contact/"


def test_nothing_typed_is_kept_in_the_address_or_once_sent_in_the_browser(new_page):
    page = new_page("/contact/")
    fill(page)

    assert urlsplit(page.url)[2:] == ("/contact/", "", "")
    send(page)
    page.wait_for_url("**/contact/thanks/")
    assert urlsplit(page.url)[2:] == ("/contact/thanks/", "", "")
    page.wait_for_function("() => !sessionStorage['contact.typed']")
    assert "zoe" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")


@pytest.mark.deep
@pytest.mark.parametrize("name", FIELDS)
def test_a_missing_field_is_named_beside_it_until_it_is_mended(new_page, name):
    page = new_page("/contact/")
    fill(page, without=name)
    assert faults(page) == []
    send(page)

    assert faults(page) == [FIELDS[name][1]]
    assert focused(page) == name
    field = page.locator(f".field:has([name={name}])")
    expect(field.locator(":focus")).to_have_accessible_description(FIELDS[name][1])
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    control = page.get_by_role("radiogroup") if name == "about" else field.locator(f"[name={name}]")
    expect(control).to_have_attribute("aria-invalid", "true")

    fill_in(page, name, SENT[name])
    assert faults(page) == []
    expect(page.locator("[aria-invalid=true]")).to_have_count(0)
    send(page)
    page.wait_for_url("**/contact/thanks/")


@pytest.mark.slow
def test_blanks_are_no_name_and_no_message(new_page):
    page = new_page("/contact/")
    fill(page)
    for name, blank in {"message": " \n ", "name": "   "}.items():
        fill_in(page, name, blank)
        send(page)

        assert FIELDS[name][1] in faults(page)
        assert focused(page) == name


@pytest.mark.deep
def test_a_wrong_email_address_is_named_until_it_is_mended(new_page):
    page = new_page("/contact/")
    fill(page)
    for address in ("zoe", "zoe@", "zoe@example", "zoe example.com", "@example.com"):
        fill_in(page, "email", address)
        send(page)

        assert faults(page) == [WRONG], address
        assert focused(page) == "email"
        page.get_by_label("Your email address").fill("zoe@exam")
        assert faults(page) == [WRONG]
        page.get_by_label("Your email address").fill("zoe@exam.ple")
        assert faults(page) == []


@pytest.mark.slow
def test_a_missing_address_that_is_then_wrong_is_told_so_when_the_reader_moves_on(new_page):
    page = new_page("/contact/")
    fill(page, without="email")
    send(page)
    page.keyboard.type("zoe")
    assert faults(page) == [FIELDS["email"][1]]
    page.keyboard.press("Tab")

    assert faults(page) == [WRONG]


def test_an_empty_form_names_every_field_and_takes_the_reader_to_the_first(new_page):
    page = new_page("/contact/")
    send(page)

    assert faults(page) == [fault for _, fault in FIELDS.values()]
    assert focused(page) == "name"


def test_no_field_is_called_wrong_before_the_form_is_sent(new_page):
    page = new_page("/contact/")
    page.get_by_label("Your email address").fill("zoe")
    page.get_by_label("Your message").focus()

    assert faults(page) == []

"""Nothing typed is lost: names and edited words stay for this tab, through Reload, Back, Forward and a slip."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, edit, message, option
from tests.generator.test_remember_name import NO_STORAGE
from tests.opening import go

MINE = "My own words. Thank you, and no."
SESSION = "JSON.stringify({ ...sessionStorage })"
NO_RESTORING = "addEventListener('DOMContentLoaded', () => document.querySelector('form.choices')?.reset())"


@pytest.fixture
def page(new_page):
    """The email with a name and with edited words."""
    return begin(new_page)


def begin(new_page, **options):
    """Open the email, type names and edit its words; the browser itself restores nothing."""
    page = new_page("/generator/#channel=email", prepare=lambda page: page.add_init_script(NO_RESTORING), **options)
    page.get_by_label("Their name").fill("Sam")
    page.get_by_label("Your name", exact=True).fill("Robin")
    edit(page, MINE)
    return page


def reload(page):
    """Reload as a phone does with a tab that it had dropped."""
    page.reload()
    page.wait_for_selector(".ready")


def expect_all(page):
    """Expect the name and the edited words, and that nothing is asked."""
    expect(page.get_by_label("Their name")).to_have_value("Sam")
    expect(page.get_by_label("Your name", exact=True)).to_have_value("Robin")
    expect(area(page)).to_have_value(MINE)
    expect(page.locator(".ask")).to_be_hidden()


@pytest.mark.deep
def test_a_reload_or_a_dropped_tab_loses_nothing(page):
    for _ in range(2):
        reload(page)
        expect_all(page)
    expect(area(page)).not_to_be_focused()
    expect(page.locator(".rules-status")).to_contain_text("Look at:")

    page.get_by_role("button", name="Back to the composed message").click()
    page.get_by_role("button", name="Replace my words").click()
    expect(page.locator(".sheet .body")).to_contain_text("Hello Sam,")
    reload(page)
    expect(area(page)).to_be_hidden()


@pytest.mark.deep
def test_back_and_forward_between_pages_lose_nothing(page):
    go(page, "/about/")
    page.go_back()
    expect_all(page)
    page.go_forward()
    page.wait_for_url("**/about/")
    page.go_back()
    expect_all(page)


@pytest.mark.deep
def test_another_page_of_the_site_and_the_form_again_lose_nothing(page):
    go(page, "/how/")
    go(page, "/generator/#channel=email")

    expect_all(page)


@pytest.mark.slow
def test_after_a_slip_back_brings_the_choice_back_and_the_words_stay(page):
    option(page, "The pay").check()
    expect(page.locator(".ask")).to_be_visible()
    page.go_back()

    expect(option(page, "No reason")).to_be_checked()
    expect_all(page)


@pytest.mark.deep
def test_words_edited_for_other_choices_are_kept_and_the_question_is_asked_again(page):
    option(page, "Phone call").check()
    reload(page)
    expect(page.locator(".ask")).to_be_visible()
    expect(area(page)).to_have_value(MINE)
    page.get_by_role("button", name="Keep my words").click()

    expect(option(page, "Email")).to_be_checked()
    expect_all(page)


@pytest.mark.deep
def test_a_link_to_another_message_asks_before_it_replaces_the_words(page):
    go(page, "/about/")
    go(page, "/generator/#channel=text")
    expect(page.locator(".ask")).to_be_visible()
    expect(area(page)).to_have_value(MINE)
    page.get_by_role("button", name="Replace my words").click()

    expect(area(page)).to_have_value(re.compile("^Hello Sam, this is Robin"))
    reload(page)
    expect(area(page)).to_be_hidden()


def test_start_again_clears_the_form_the_words_and_the_tab(page):
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_label("Their name")).to_have_value("")
    expect(area(page)).to_be_hidden()
    expect(option(page, "Phone call")).to_be_checked()
    expect(message(page)).to_contain_text("Hello. I'm calling")
    expect(page.locator(".status")).to_contain_text("What you typed is gone")
    assert page.evaluate(SESSION) == "{}"

    assert page.url.endswith("/generator/")
    page.go_back()
    expect(option(page, "Email")).to_be_checked()
    expect(page.get_by_label("Their name")).to_have_value("")


@pytest.mark.slow
def test_start_again_leaves_the_name_that_this_device_remembers(page):
    page.get_by_label("Remember my name on this device").check()
    page.get_by_role("button", name="Start again").click()

    expect(page.get_by_label("Their name")).to_have_value("")
    expect(page.get_by_label("Your name", exact=True)).to_have_value("Robin")
    expect(page.get_by_label("Remember my name on this device")).to_be_checked()


@pytest.mark.deep
def test_what_is_typed_is_kept_for_this_tab_alone(page):
    other = page.context.new_page()
    go(other, "/generator/#channel=email")

    expect(other.get_by_label("Their name")).to_have_value("")
    assert other.evaluate(SESSION) == "{}"
    assert "Robin" not in page.evaluate("JSON.stringify({ ...localStorage })")


@pytest.mark.slow
def test_where_nothing_is_typed_nothing_is_kept(new_page):
    page = new_page("/generator/")
    option(page, "Email").check()
    page.get_by_label("Their name").fill("Sam")
    page.get_by_label("Their name").fill("")

    assert page.evaluate(SESSION) == "{}"


@pytest.mark.deep
@pytest.mark.parametrize("kept", ["{", "null", "7", '{"typed":null,"edited":7}', '{"typed":{"sender":{}}}'])
def test_what_others_left_in_the_storage_does_no_harm(new_page, kept):
    script = f"sessionStorage['generator.typed'] = '{kept}'"
    page = new_page("/generator/", prepare=lambda page: page.add_init_script(script))
    page.get_by_label("Their name").fill("Sam")

    expect(message(page)).to_contain_text("Hello Sam.")


@pytest.mark.slow
def test_with_storage_forbidden_editing_and_starting_again_work(new_page):
    page = new_page("/generator/#channel=email", prepare=lambda page: page.add_init_script(NO_STORAGE))
    page.get_by_label("Their name").fill("Sam")
    edit(page, MINE)
    page.get_by_role("button", name="Start again").click()

    expect(page.get_by_label("Their name")).to_have_value("")
    expect(message(page)).to_contain_text("Hello. I'm calling")


@pytest.mark.slow
def test_words_that_cannot_come_back_at_once_come_back_at_a_press(new_page):
    page = begin(new_page, forgive=("ERR_FAILED", "Failed to fetch", "Error"))
    page.route("**/extras.js*", lambda route: route.abort())
    reload(page)
    expect(page.locator(".status")).to_contain_text("This part could not be loaded.")
    page.unroute("**/extras.js*")
    edit(page)

    expect_all(page)

"""Before the script is there, on a slow network, offline, and when it never comes."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import clipboard, edit, is_tab_icon, message, option
from tests.opening import hasten_notice


@pytest.mark.deep
@pytest.mark.parametrize("file", ["generator.js", "catalogue.en.json"])
def test_what_is_chosen_and_typed_before_the_script_is_there_counts(new_page, file):
    def hurry(page):
        def first_the_reader(route):
            option(page, "Email").check()
            page.get_by_label("Their name").fill("Sam")
            route.continue_()

        page.route(f"**/generator/{file}", first_the_reader)

    page = new_page("/generator/#reason=pay", prepare=hurry)

    expect(option(page, "Email")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("Hello Sam,")
    expect(page.locator(".sheet .body")).to_contain_text("The pay isn't what I'm looking for")
    assert page.url.endswith("#channel=email&reason=pay")
    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()


@pytest.mark.slow
def test_another_purpose_that_is_chosen_before_the_script_is_there_counts(new_page):
    def hurry(page):
        def first_the_reader(route):
            option(page, "Ask for another date").check()
            route.continue_()

        page.route("**/catalogue.en.json", first_the_reader)

    page = new_page("/generator/", prepare=hurry)

    expect(option(page, "Ask for another date")).to_be_checked()
    expect(message(page)).to_contain_text("Could we find another time?")
    expect(option(page, "Work that kept me")).to_be_visible()
    assert page.url.endswith("#purpose=reschedule")


def slowly(page):
    """Gives a page the network of a phone far from its mast: 50 kB a second, 0.4 seconds for every answer."""
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 20_000}
    network.send("Network.emulateNetworkConditions", slow)


@pytest.mark.deep
def test_on_a_slow_network_words_come_first_and_the_editor_when_it_can(new_page):
    page = new_page("/generator/", prepare=slowly)
    option(page, "Email").check()
    expect(page.locator(".sheet .subject")).to_contain_text("Not going ahead with the interview")
    edit(page)

    expect(page.get_by_label("Your message, to edit")).to_be_focused(timeout=10_000)


def aborted(route):
    """No answer at all, as without a network."""
    route.abort()


def broken(route):
    """The answer of a server with a fault."""
    route.fulfill(status=500, body="{}")


def html(route):
    """A page in place of the file, as the gate of a hotel's network gives it."""
    route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Sign in</title>")


FAILURES = {
    "no catalogue": ("catalogue.en.json", aborted),
    "a fault for the catalogue": ("catalogue.en.json", broken),
    "a page for the catalogue": ("catalogue.en.json", html),
    "no script": ("generator.js", aborted),
    "a fault for the script": ("generator.js", broken),
    "a page for the script": ("generator.js", html),
}


@pytest.fixture(params=FAILURES.values(), ids=FAILURES)
def failing(new_page, request):
    """The generator for which a file does not come, and a function that lets it come."""
    file, answer = request.param
    files = re.compile(rf"/generator/{re.escape(file)}(\?\d)?$")
    page = new_page(
        "/generator/#reason=pay", prepare=lambda page: page.route(files, answer), ready=False, forgive=("",)
    )
    expect(sentence(page)).to_be_visible()
    return page, lambda: page.unroute(files)


def sentence(page):
    """What the page says when its form did not come."""
    return page.get_by_role("alert").filter(has_text="The choices could not be loaded. Are you offline?")


def again(page):
    """Ask for the form again."""
    page.get_by_role("button", name="Try again").click()


@pytest.mark.deep
def test_a_form_that_does_not_come_leaves_a_sentence_and_a_message_to_use(failing):
    page, _ = failing
    hasten_notice(page)

    expect(message(page)).to_contain_text("I've decided not to go ahead.")
    expect(page.get_by_text("JavaScript, which is off or did not load")).to_be_hidden()
    expect(page.locator(".generator").get_by_role("button")).to_have_text(["Try again", "Start again"])


@pytest.mark.deep
def test_a_press_brings_the_form_once_the_network_is_back(failing):
    page, mend = failing
    again(page)
    expect(sentence(page)).to_be_visible()
    mend()
    again(page)

    page.wait_for_selector(".generator.ready")
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()
    expect(option(page, "The pay")).to_be_checked()
    expect(message(page)).to_contain_text("Copy the script")


@pytest.mark.deep
def test_what_is_chosen_and_typed_while_the_form_failed_counts(failing):
    page, mend = failing
    option(page, "Email").check()
    page.get_by_label("Their name").fill("Sam")
    mend()
    again(page)
    page.wait_for_selector(".generator.ready")

    expect(page.locator(".sheet .body")).to_contain_text("Hello Sam,")
    expect(page.locator(".sheet .body")).to_contain_text("The pay isn't what I'm looking for")
    assert page.url.endswith("#channel=email&reason=pay")


@pytest.mark.deep
def test_a_form_that_came_at_the_second_time_does_everything_once(failing):
    """What comes at the first touch imported the script under its first address: it began a second time, or failed."""
    page, mend = failing
    mend()
    again(page)
    page.wait_for_selector(".generator.ready")
    before = page.evaluate("history.length")
    option(page, "Email").check()
    edit(page, "Mine.")

    expect(page.locator(".rules-status")).to_contain_text("Look at:")
    assert page.evaluate("history.length") == before + 1
    page.get_by_role("button", name="Back to the composed message").click()
    page.get_by_role("button", name="Replace my words").click()
    expect(page.get_by_role("button", name="Edit the words")).to_have_count(1)
    expect(page.locator(".sheet .body")).to_be_visible()


def test_a_notice_comes_by_itself_where_no_script_can_say_that_it_failed(new_page):
    page = new_page(
        "/generator/",
        prepare=lambda page: page.route("**/generator/generator.js", lambda route: None),
        ready=False,
        until="domcontentloaded",
    )

    (waited,) = hasten_notice(page)

    assert waited <= 5000
    expect(page.get_by_text("JavaScript, which is off or did not load")).to_be_visible()
    expect(message(page)).to_contain_text("I've decided not to go ahead.")
    expect(page.locator(".generator").get_by_role("button")).to_have_text(["Start again"])


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_sentence_stands_above_the_form_over_its_whole_width(new_page, width):
    page = new_page(
        "/generator/",
        prepare=lambda page: page.route("**/catalogue.en.json", aborted),
        ready=False,
        forgive=("",),
        viewport={"width": width, "height": 800},
    )
    expect(sentence(page)).to_be_visible()
    said, form, whole = (page.locator(part).bounding_box() for part in (".failed", "form.choices", ".generator"))

    assert said["width"] == whole["width"]
    assert said["y"] + said["height"] <= form["y"]


def test_where_the_script_runs_the_notice_never_shows(new_page):
    page = new_page("/generator/")
    hasten_notice(page)

    expect(page.locator(".notice")).to_be_hidden()


@pytest.mark.deep
def test_once_touched_everything_works_offline(new_page):
    # The browser itself asks for the icon of its tab, whenever the address changes.
    page = new_page(
        "/generator/", forgive=("ERR_INTERNET_DISCONNECTED",), permissions=["clipboard-read", "clipboard-write"]
    )
    page.locator(".generator").hover()
    page.wait_for_selector(".rehearsal", state="attached")
    failed = []
    page.on("requestfailed", lambda request: failed.append(request.url) if not is_tab_icon(request) else None)
    page.context.set_offline(True)
    page.get_by_role("button", name="Rehearse the call").click()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="The call")).to_contain_text("I wanted to tell you myself")
    page.keyboard.press("Escape")

    option(page, "Email").check()
    page.get_by_label("Job title").fill("Analyst")
    page.get_by_role("button", name="Copy the email").click()
    expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert "for the Analyst role" in clipboard(page)
    page.get_by_text("More ways to send or keep it").click()
    with page.expect_download():
        page.get_by_role("button", name="Save as a draft (.eml)").click()
    edit(page)
    expect(page.locator("[data-rule]:is([data-says=done], [data-says=nothing])")).to_have_count(7)
    assert failed == []


@pytest.mark.slow
def test_offline_before_the_first_touch_words_can_be_copied_and_the_rest_comes_later(new_page):
    page = new_page(
        "/generator/",
        forgive=("ERR_INTERNET_DISCONNECTED", "Failed to fetch"),
        permissions=["clipboard-read", "clipboard-write"],
    )
    page.context.set_offline(True)
    option(page, "Email").check()
    page.get_by_label("Job title").fill("Analyst")
    page.get_by_role("button", name="Copy the email").click()
    expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert "for the Analyst role" in clipboard(page)
    edit(page)
    expect(page.locator(".status")).to_contain_text("This part could not be loaded.")

    page.context.set_offline(False)
    edit(page)
    expect(page.get_by_label("Your message, to edit")).to_have_value(re.compile("for the Analyst role"))


@pytest.mark.slow
def test_a_form_that_was_left_at_its_middle_works_after_reloading(new_page):
    """Firefox tells of no first paint when it opens a page at its middle, and the script waited for that alone."""
    page = new_page("/generator/", viewport={"width": 390, "height": 700})
    page.get_by_label("Your name", exact=True).scroll_into_view_if_needed()
    page.reload()
    page.wait_for_selector(".ready", state="attached")
    page.get_by_label("Your name", exact=True).fill("Robin")

    assert "Robin" in page.locator(".sheet .body").inner_text()

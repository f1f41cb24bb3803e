"""The panel is there at once; while the search comes it says so, and one that did not come is asked for again."""

import pytest
from playwright.sync_api import expect

FAILED = "The search did not load. Are you offline?"
FILES = ("search/search.js", "search/pages.json")
FORGIVEN = ("Error", "ERR_ABORTED", "Failed to load", "error")


def hold(page, held):
    """Keep the search from coming until what is held goes on."""
    page.route("**/search/search.js", lambda route: held.append(route))


def open_panel(page):
    """Press the button; gives the panel."""
    page.get_by_role("button", name="Search").click()
    return page.get_by_role("dialog", name="Search")


@pytest.mark.slow
def test_what_is_typed_while_it_comes_is_kept_and_searched_for(new_page):
    held = []
    page = new_page("/how/", prepare=lambda page: hold(page, held))
    panel = open_panel(page)
    expect(panel.get_by_role("status")).to_have_text("The search is loading.")
    page.keyboard.type("voicemail")
    page.keyboard.press("Enter")
    held[0].continue_()

    expect(panel.get_by_role("listitem").first).to_be_visible()
    expect(panel.get_by_role("textbox")).to_have_value("voicemail")
    expect(panel.get_by_role("status")).to_contain_text("found")


@pytest.mark.deep
def test_what_is_typed_elsewhere_after_closing_it_stays_there(new_page):
    held = []
    page = new_page("/generator/", prepare=lambda page: hold(page, held))
    panel = open_panel(page)
    page.keyboard.press("Escape")
    field = page.get_by_label("Job title")
    field.focus()
    page.keyboard.type("Ana")
    held[0].continue_()
    page.wait_for_load_state("networkidle")
    page.keyboard.type("lyst")

    expect(field).to_have_value("Analyst")
    expect(panel).to_be_hidden()


@pytest.mark.deep
@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("how", ["lost", "a page instead", "an error of the host"])
def test_what_did_not_come_is_asked_for_again(new_page, file, how):
    """The search that had not loaded said "Initializing" for ever."""
    answers = {
        "lost": lambda route: route.abort("aborted"),
        "a page instead": lambda route: route.fulfill(body="<h1>Log in</h1>", content_type="text/html"),
        "an error of the host": lambda route: route.fulfill(status=503, body="busy"),
    }
    page = new_page("/how/", forgive=FORGIVEN)
    page.route(f"**/{file}*", answers[how], times=2)
    panel = open_panel(page)
    again = panel.get_by_role("button", name="Try again")
    expect(panel.get_by_role("status")).to_have_text(FAILED)
    panel.get_by_role("textbox").fill("voicemail")
    for _ in range(3):
        if again.is_visible():
            again.click()
            expect(panel.get_by_role("status")).not_to_have_text("The search is loading.")

    expect(panel.get_by_role("listitem").first).to_be_visible()
    expect(again).to_be_hidden()


@pytest.mark.slow
def test_another_try_asks_under_another_address(new_page):
    """Firefox remembers a module that failed to load."""
    asked = []
    page = new_page("/how/", forgive=FORGIVEN)
    page.route("**/search/*", lambda route: (asked.append(route.request.url), route.abort("aborted")))
    panel = open_panel(page)
    for _ in range(2):
        expect(panel.get_by_role("status")).to_have_text(FAILED)
        panel.get_by_role("button", name="Try again").click()
    expect(panel.get_by_role("status")).to_have_text(FAILED)

    modules = [url for url in asked if "search.js" in url]
    assert len(modules) == len(set(modules)) >= 3


def test_a_fault_of_the_script_is_told_to_the_console(new_page):
    said = []

    def plant(page):
        page.on("console", lambda message: said.append(message.text))
        fault = 'export const makeSearch = () => { throw new Error("a planted fault"); };'
        page.route("**/search/search.js*", lambda route: route.fulfill(body=fault, content_type="text/javascript"))

    page = new_page("/how/", prepare=plant, forgive=("a planted fault",))
    panel = open_panel(page)
    expect(panel.get_by_role("status")).to_have_text(FAILED)

    assert "a planted fault" in " ".join(said), "A fault that is swallowed is seen by no test."


@pytest.mark.slow
def test_a_browser_without_dialogs_gets_the_page_of_the_search(new_page):
    page = new_page("/how/")
    page.evaluate("delete HTMLDialogElement.prototype.showModal")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search/?")

    expect(page.locator("main .finder").get_by_role("textbox")).to_be_visible()

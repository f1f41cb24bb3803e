"""What comes at the first touch, when it comes late or not at all."""

import re

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, edit, option
from tests.generator.test_loading import aborted, broken, html


@pytest.fixture
def held():
    """What the page asked for and does not have yet."""
    return []


@pytest.fixture
def page(new_page, held):
    """The generator, in which what comes at the first touch is held back."""
    return new_page(
        "/generator/", prepare=lambda page: page.route("**/extras.en.json", lambda route: held.append(route))
    )


def let_come(page, held):
    """Let what is held back come, and wait until the page has made something of it."""
    while not held:
        page.wait_for_timeout(50)
    for route in held:
        route.continue_()
    page.wait_for_selector(".rehearsal", state="attached")


@pytest.mark.slow
def test_the_rehearsal_stays_closed_when_another_channel_was_chosen_meanwhile(page, held):
    """What comes at the first touch can take a while, and acted then on a reader who had gone on to something else."""
    page.get_by_role("button", name="Rehearse the call").click()
    option(page, "Email").check()
    let_come(page, held)

    expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.slow
def test_the_editor_takes_no_keys_from_the_field_that_is_typed_into_meanwhile(page, held):
    edit(page)
    page.get_by_label("Job title").press_sequentially("Ana")
    let_come(page, held)
    page.keyboard.type("lyst")

    expect(page.get_by_label("Job title")).to_have_value("Analyst")
    expect(area(page)).to_be_hidden()


@pytest.mark.slow
def test_of_two_presses_the_newest_is_done(page, held):
    """Both were lost, silently."""
    page.get_by_role("button", name="Rehearse the call").click()
    edit(page)
    let_come(page, held)

    expect(area(page)).to_be_focused()
    expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.slow
def test_after_a_second_it_is_said_that_something_is_coming_and_not_before(page, held):
    status = page.locator(".status")
    edit(page)
    page.wait_for_timeout(600)
    expect(status).to_be_empty()
    expect(status).to_have_text("It is on its way. It opens as soon as it is here.")
    let_come(page, held)

    expect(area(page)).to_be_focused()
    expect(status).to_be_empty()


@pytest.mark.slow
def test_what_came_too_late_says_that_it_is_here(page, held):
    edit(page)
    page.get_by_label("Job title").press_sequentially("Analyst")
    let_come(page, held)
    expect(page.locator(".status")).to_have_text("It is here now. Press again to open it.")
    edit(page)

    expect(area(page)).to_be_focused()


@pytest.mark.slow
def test_pressed_twice_while_it_comes_it_opens_once(page, held):
    for _ in range(2):
        edit(page)
    let_come(page, held)

    expect(area(page)).to_be_visible()


@pytest.mark.deep
@pytest.mark.parametrize("answer", [aborted, html, broken])
@pytest.mark.parametrize(("file", "styles"), [("extras.js", 0), ("extras.css", 0), ("extras.en.json", 1)])
def test_what_failed_is_fetched_again_and_the_style_stands_there_once(new_page, file, styles, answer):
    """Firefox remembers a module that failed, and a hotel that wants a password sends its own page for everything."""
    files = re.compile(rf"/{re.escape(file)}(\?\d)?$")
    page = new_page("/generator/", prepare=lambda page: page.route(files, answer), forgive=("",))
    for _ in range(2):
        edit(page)
        expect(page.locator(".status")).to_contain_text("This part could not be loaded.")
        expect(page.locator("link[href*='extras.css']")).to_have_count(styles)

    page.unroute(files)
    edit(page)
    expect(area(page)).to_be_visible()
    expect(page.locator("link[href*='extras.css']")).to_have_count(1)


@pytest.mark.deep
@pytest.mark.parametrize("file", ["generator.js", "extras.css"])
def test_a_fault_of_our_own_is_told_to_who_looks_for_it(new_page, file):
    said = []

    def prepare(page):
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.route(f"**/{file}", lambda route: route.abort())

    page = new_page("/generator/", prepare=prepare, ready=file != "generator.js", forgive=("",))
    page.locator("h1").hover()
    page.locator("summary").first.focus()
    page.wait_for_timeout(1000)

    assert [text for text in said if "Failed to load resource" not in text], f"Nobody hears that {file} failed."


@pytest.mark.slow
def test_without_dialogs_the_rehearsal_says_so_and_nothing_breaks(new_page):
    page = new_page(
        "/generator/",
        prepare=lambda page: page.add_init_script("delete HTMLDialogElement.prototype.showModal"),
    )
    page.get_by_role("button", name="Rehearse the call").click()

    expect(page.locator(".status")).to_have_text("Your browser cannot show this. Your message is complete without it.")

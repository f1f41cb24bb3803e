"""What comes at the first touch, when it comes late or not at all."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import area, edit, option


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


def test_the_rehearsal_stays_closed_when_another_channel_was_chosen_meanwhile(page, held):
    """What comes at the first touch can take a while, and acted then on a reader who had gone on to something else."""
    page.get_by_role("button", name="Rehearse the call").click()
    option(page, "Email").check()
    let_come(page, held)

    expect(page.get_by_role("dialog")).to_be_hidden()


def test_the_editor_takes_no_keys_from_the_field_that_is_typed_into_meanwhile(page, held):
    edit(page)
    page.get_by_label("Job title").press_sequentially("Ana")
    let_come(page, held)
    page.keyboard.type("lyst")

    expect(page.get_by_label("Job title")).to_have_value("Analyst")
    expect(area(page)).to_be_hidden()


def test_pressed_twice_while_it_comes_it_opens_once(page, held):
    for _ in range(2):
        edit(page)
    let_come(page, held)

    expect(area(page)).to_be_visible()


@pytest.mark.parametrize(("file", "styles"), [("extras.css", 0), ("extras.en.json", 1)])
def test_what_failed_is_fetched_again_and_the_style_stands_there_once(new_page, file, styles):
    page = new_page(
        "/generator/",
        prepare=lambda page: page.route(f"**/{file}", lambda route: route.abort()),
        forgive=("ERR_FAILED", "Error"),
    )
    edit(page)
    expect(page.locator(".status")).to_contain_text("This part could not be loaded.")
    expect(page.locator("link[href$='extras.css']")).to_have_count(styles)

    page.unroute(f"**/{file}")
    edit(page)
    expect(area(page)).to_be_visible()
    expect(page.locator("link[href$='extras.css']")).to_have_count(1)


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

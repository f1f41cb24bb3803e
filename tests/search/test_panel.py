"""The panel of the search is used by keyboard, by voice and by pasting, and says what it found."""

import re

import pytest
from playwright.sync_api import expect

LETTERS = ["s", "f", "/"]
PHONE, DESK = {"width": 390, "height": 664}, {"width": 1280, "height": 900}


@pytest.fixture
def opened(new_page):
    """A function that opens the panel over a page, and types into it: the page, the panel."""

    def open_panel(words="", path="/how/", **options):
        page = new_page(path, **options)
        page.get_by_role("button", name="Search").click()
        panel = page.get_by_role("dialog", name="Search")
        expect(panel.get_by_role("textbox")).to_be_focused()
        page.keyboard.type(words)
        if words:
            expect(panel.get_by_role("listitem").first).to_be_visible()
        return page, panel

    return open_panel


def test_what_was_found_has_its_title_description_and_best_section(opened):
    _, panel = opened("what stays out of the email", path="/")
    item = panel.get_by_role("listitem").filter(has_text="How do I decline an interview by email?")

    expect(item).to_contain_text("The subject, the order, what to leave out")
    expect(item.get_by_role("link", name="What stays out")).to_have_attribute(
        "href", re.compile("/how/email/#what-stays")
    )


@pytest.mark.slow
def test_the_number_of_pages_is_said_once_and_after_a_pause(opened):
    page, panel = opened()
    page.evaluate(
        """() => {
          self.said = [];
          const status = document.querySelector(".search-panel [role=status]");
          new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
          const { q } = document.querySelector(".search-panel .finder").elements;
          for (const value of ["vo", "xylo", "voicemail", "voicemail script"]) {
            q.value = value;
            q.dispatchEvent(new InputEvent("input", { bubbles: true }));
          }
        }"""
    )
    expect(panel.get_by_role("status")).to_have_text(re.compile(r"^\d+ pages found$"))
    page.wait_for_timeout(700)

    assert page.evaluate("said") == [panel.get_by_role("status").inner_text()]
    assert panel.get_by_role("listitem").count() == int(panel.get_by_role("status").inner_text().split()[0])


@pytest.mark.slow
def test_arrow_keys_go_through_what_was_found_and_back_to_the_field(opened):
    page, panel = opened("voicemail")
    links = panel.locator("ol a")
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")

    expect(panel.get_by_role("textbox")).to_be_focused()


@pytest.mark.slow
def test_tab_goes_on_to_what_was_found_and_does_not_close_it(opened):
    page, panel = opened("voicemail")
    page.keyboard.press("Tab")

    expect(panel.locator("ol a").first).to_be_focused()
    expect(panel).to_be_visible()


def test_enter_opens_the_first_page(opened):
    page, panel = opened("voicemail", viewport=DESK)
    address = panel.locator("ol a").first.get_attribute("href")
    page.keyboard.press("Enter")

    page.wait_for_url(f"**{address.partition('..')[2] or address}")


@pytest.mark.slow
def test_on_a_phone_the_key_of_the_keyboard_shows_what_it_covers(opened):
    page, panel = opened("voicemail", viewport=PHONE, has_touch=True, is_mobile=True)
    page.keyboard.press("Enter")

    expect(panel.get_by_role("textbox")).not_to_be_focused()
    expect(panel).to_be_visible()


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("key", ["Escape", "Close"])
def test_closed_it_gives_the_focus_back_to_the_button(opened, width, key):
    page, panel = opened("pay", viewport={"width": width, "height": 640})
    if key == "Escape":
        page.keyboard.press("Escape")
    else:
        panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()
    expect(page.get_by_role("button", name="Search")).to_be_focused()
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.matches('main a')"), "A closed panel must stay out of the way of Tab."


@pytest.mark.slow
def test_a_press_beside_it_closes_it_and_one_within_does_not(opened):
    page, panel = opened("pay", viewport=DESK)
    panel.get_by_role("status").click()
    expect(panel).to_be_visible()
    page.mouse.click(5, 600)

    expect(panel).to_be_hidden()


@pytest.mark.slow
def test_opened_again_it_has_the_words_chosen_so_that_typing_replaces_them(opened):
    page, panel = opened("voicemail")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("pay")

    expect(panel.get_by_role("textbox")).to_have_value("pay")


@pytest.mark.slow
def test_words_that_come_without_keys_are_searched_for(opened):
    """Dictation, pasting and input methods press no key; the theme's search did nothing then."""
    page, panel = opened()
    page.keyboard.insert_text("voicemail")

    expect(panel.get_by_role("listitem").first).to_contain_text("voicemail")


@pytest.mark.slow
def test_a_place_in_the_same_page_is_shown_and_the_panel_gone(opened):
    page, panel = opened("what stays out of the email", path="/how/email/")
    panel.get_by_role("link", name="What stays out").click()

    expect(panel).to_be_hidden()
    assert page.url.endswith("/how/email/#what-stays-out")


@pytest.mark.deep
@pytest.mark.parametrize("words", ["xylophone", "how to fix my printer"])
def test_where_no_page_answers_it_offers_the_form_am_i_sure_and_contact(opened, words):
    page, panel = opened()
    page.keyboard.type(words)

    for name in ("Find your words", "Am I sure?", "Contact"):
        expect(panel.get_by_role("link", name=name)).to_be_visible()
    expect(panel.get_by_role("status")).to_have_text(re.compile("^No page"))
    assert "document" not in panel.inner_text()


@pytest.mark.slow
def test_an_empty_field_shows_nothing(opened):
    _, panel = opened("voicemail")
    panel.get_by_role("textbox").fill("")

    expect(panel.get_by_role("listitem")).to_have_count(0)
    expect(panel.get_by_role("status")).to_have_text("")


def test_a_letter_alone_does_not_bring_the_search(new_page):
    """A single key comes by mistake, or by voice (WCAG 2.1.4)."""
    page = new_page("/how/")
    for letter in LETTERS:
        page.keyboard.press(letter)

        expect(page.get_by_role("dialog", name="Search")).to_be_hidden()


@pytest.mark.slow
def test_it_is_fetched_when_the_pointer_comes_near_and_not_before(new_page):
    asked = []
    page = new_page("/how/", prepare=lambda page: page.on("request", lambda request: asked.append(request.url)))
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/search/" in url]
    with page.expect_request("**/search/search.js"), page.expect_request("**/search/pages.json"):
        page.get_by_role("button", name="Search").hover()

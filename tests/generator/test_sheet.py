"""The sheet: in view when it is wanted, whole, with what belongs to it right below."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import edit, message, option

PHONE = {"width": 390, "height": 700}
DESK = {"width": 1280, "height": 720}
MARKED = """() => {
  const animation = document.getAnimations().find(({ animationName }) => animationName === "changed");
  animation.pause();
  animation.currentTime = 0;
  return getComputedStyle(animation.effect.target).backgroundColor;
}"""


@pytest.mark.parametrize("size", [{"width": 320, "height": 640}, PHONE], ids=["320", "390"])
def test_on_a_phone_the_message_is_one_tap_away(new_page, size):
    page = new_page("/generator/", viewport=size)
    link = page.get_by_role("link", name="See your message")
    expect(link).to_be_in_viewport()
    link.click()

    expect(message(page).get_by_text("When they answer")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()
    expect(page.locator(".to-message")).not_to_be_in_viewport()


@pytest.mark.parametrize("channel", ["call", "email"])
def test_on_a_laptop_the_first_thing_to_do_is_in_view_at_once(new_page, channel):
    page = new_page(f"/generator/#channel={channel}", viewport={"width": 1366, "height": 800})
    for height in (800, 768, 640):
        page.set_viewport_size({"width": 1366, "height": height})

        expect(page.locator(".bar > [data-main]").first).to_be_in_viewport(ratio=1)


def test_the_focus_ring_of_the_first_button_is_not_cut_off(new_page):
    page = new_page("/generator/", viewport={"width": 1440, "height": 800})
    button, panel = (
        page.locator(".bar > [data-main]").first.bounding_box(),
        page.locator(".composed").bounding_box(),
    )

    assert button["x"] - panel["x"] >= 4, "The ring is 2 pixels wide and stands 2 pixels off."


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Voicemail", "Email"])
def test_on_a_phone_the_next_channel_shows_its_message(new_page, name):
    """Links that lead to the message left it above the screen, and the bar that leads to it left a strip of itself."""
    page = new_page("/generator/", viewport=PHONE)
    page.locator(".unanswered").get_by_role("link", name=name, exact=True).press("Enter")

    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()
    expect(message(page)).to_be_focused()


@pytest.mark.slow
def test_the_words_that_are_edited_get_the_room(new_page):
    """Beside the choices the message scrolls in a panel as high as the screen: it was edited through a slot of four
    lines, cut off with no sign that it goes on, and cut off where no script was there to do anything with it.
    """
    page = new_page("/generator/#channel=email", viewport=DESK)
    edit(page)
    cut = page.locator(".sheet").evaluate("(sheet) => sheet.scrollHeight - sheet.clientHeight")

    assert cut == 0, "The sheet scrolls around the field that is edited."


def test_a_script_that_goes_on_below_the_edge_has_a_shade_there(new_page):
    page = new_page("/generator/", viewport=DESK)
    shade = page.locator(".sheet").evaluate("(sheet) => getComputedStyle(sheet).backgroundImage")

    assert "gradient" in shade


def test_without_script_the_whole_message_is_there_and_nothing_that_does_nothing(new_page):
    page = new_page("/generator/", viewport=DESK, java_script_enabled=False)
    sheet, body = (page.locator(selector).bounding_box() for selector in (".sheet", ".sheet .body"))

    assert body["y"] + body["height"] <= sheet["y"] + sheet["height"]
    for control in page.locator(".generator :is(.more-ways, .unanswered)").all():
        expect(control).to_be_hidden()


@pytest.mark.deep
@pytest.mark.parametrize("channel", ["text", "chat", "voicemail"])
def test_what_belongs_to_a_message_stands_right_below_it(new_page, channel):
    page = new_page(f"/generator/#channel={channel}", viewport={"width": 1440, "height": 900})
    body, length = page.locator(".sheet .body").bounding_box(), page.locator(".length").bounding_box()

    assert length["y"] - (body["y"] + body["height"]) < 40


def test_forced_colours_show_where_a_bubble_begins_and_ends(new_page):
    page = new_page("/generator/#channel=text", forced_colors="active")
    outline = page.locator(".sheet .body").evaluate("(body) => getComputedStyle(body).outline")

    assert "solid 1px" in outline
    assert "rgba(0, 0, 0, 0)" not in outline


def test_the_link_to_all_messages_stands_once_below_the_message(new_page):
    page = new_page("/generator/")

    expect(page.get_by_role("link", name="Every message, written out").locator("visible=true")).to_have_count(1)


@pytest.mark.slow
def test_what_a_choice_changed_is_marked_for_a_moment(new_page):
    """The colour that marks for a moment what changed was left out of the built pages: only an animation named it."""
    page = new_page("/generator/", color_scheme="light")
    option(page, "Today").check()
    page.wait_for_function("() => document.getAnimations().some(({ animationName }) => animationName === 'changed')")

    assert page.evaluate(MARKED) == "rgb(253, 238, 185)", "--mark of brand.css does not reach the built page."

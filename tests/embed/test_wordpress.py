"""The generator in a frame of another site, as WordPress frames it."""

import pytest
from playwright.sync_api import expect

from tests.generator.steps import choose, option

SANDBOX = '<iframe sandbox="allow-scripts" src="{base}/embed/#?secret=abc"></iframe>'
# The browser says this before the older way of copying is tried.
REFUSED = "The Clipboard API has been blocked"


def pasted(page):
    """What was copied, as the other page gets it when a reader pastes it there."""
    page.locator("textarea").last.focus()
    page.keyboard.press("Control+V")
    return page.locator("textarea").last.input_value()


def told(page, message):
    """What the frame has told the post, the latest first."""
    return [data for data in reversed(page.evaluate("told")) if data["message"] == message]


@pytest.mark.deep
def test_in_the_sandbox_it_shows_takes_input_composes_and_copies(in_wordpress, framed_base):
    page, frame, asked, complaints = in_wordpress(html=SANDBOX)
    assert page.frames[1].evaluate("self.origin") == "null"
    option(frame, "Email").check()
    frame.get_by_text("Names and details").click()
    frame.get_by_label("Their name").fill("Sam")
    option(frame, "The pay").check()
    frame.get_by_role("button", name="Copy the email").click()

    expect(frame.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert "\n\nHello Sam,\n\nThank you very much for considering me" in pasted(page)
    assert "The pay isn't what I'm looking for" in pasted(page)
    assert [text for text in complaints if REFUSED not in text] == []
    assert all(url.startswith((framed_base, page.url)) for url in asked), "A request left the site and the post."


def test_wordpress_shows_the_frame_once_it_has_told_its_height_with_the_secret(in_wordpress):
    page, frame, *_ = in_wordpress()

    expect(frame.get_by_role("heading", name="Find your words")).to_be_visible()
    expect(page.get_by_text("The link")).to_be_hidden()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight === 1000")
    height = frame.locator("body").evaluate("(body) => body.getBoundingClientRect().height")
    assert told(page, "height")[0] == {"message": "height", "value": -(-height // 1), "secret": "abc"}


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_in_a_post_without_styles_the_frame_is_as_wide_as_its_column(in_wordpress, width):
    page, frame, *_ = in_wordpress(viewport={"width": width, "height": 800})
    expect(frame.get_by_role("heading", name="Find your words")).to_be_visible()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight === 1000")

    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    assert page.locator("iframe").bounding_box()["width"] == page.locator("h1").bounding_box()["width"]


@pytest.mark.slow
def test_the_height_is_told_again_when_it_changes_and_when_the_post_is_ready(in_wordpress):
    page, frame, *_ = in_wordpress()
    expect(frame.get_by_role("heading", name="Find your words")).to_be_visible()
    before = told(page, "height")[0]["value"]
    frame.locator("summary").first.click()
    page.wait_for_function("(before) => told.at(-1).value > before", arg=before)

    page.evaluate(
        "told.length = 0; document.querySelector('iframe').contentWindow.postMessage({message: 'ready'}, '*')"
    )
    page.wait_for_function("() => told.some(({ message }) => message === 'height')")


@pytest.mark.deep
def test_choices_may_stand_before_the_secret_and_both_stay_when_they_change(in_wordpress):
    page, frame, *_ = in_wordpress("#channel=email&reason=pay")
    expect(option(frame, "Email")).to_be_checked()
    expect(option(frame, "The pay")).to_be_checked()

    steps = page.evaluate("history.length")
    option(frame, "The timing").check()
    option(frame, "Phone call").check()
    expect(frame.locator(".sheet .body")).to_contain_text("When they answer")
    assert page.frames[1].url.endswith("/embed/#reason=timing?secret=abc")
    assert page.evaluate("history.length") == steps, "Back leads out of the post, and not through the choices."

    page.frames[1].evaluate("location.reload()")
    frame.locator(".ready").wait_for(state="attached")
    expect(option(frame, "The timing")).to_be_checked()
    assert told(page, "height")[0]["secret"] == "abc"


@pytest.mark.slow
def test_a_secret_that_comes_late_is_told_and_the_choices_stay(in_wordpress):
    page, frame, *_ = in_wordpress()
    option(frame, "Email").check()
    page.evaluate("document.querySelector('iframe').dataset.secret = 'late'")
    page.frames[1].evaluate("location.hash = '#?secret=late'")

    page.wait_for_function("() => told.some(({ secret }) => secret === 'late')")
    expect(option(frame, "Email")).to_be_checked()


@pytest.mark.deep
def test_in_the_sandbox_only_what_works_there_is_offered(in_wordpress, catalogue):
    _, frame, _, complaints = in_wordpress()
    frame.get_by_label("Their phone number").fill("+44 20 7946 0999")
    for channel in catalogue["ways"]:
        choose(frame, "channel", channel)
        offered = frame.locator(":is(.bar, .beside, .more-actions) > :not(.to-choices, [hidden])").evaluate_all(
            "(all) => all.map((one) => one.className)"
        )
        assert {"copy", "edit"} <= set(offered) <= {"copy", "copy-subject", "copy-text", "rehearse", "edit"}
        expect(frame.locator(".more-ways")).to_be_visible(visible=channel == "email")
        expect(frame.locator(".too-long, .services, .remember").locator("visible=true")).to_have_count(0)
    choose(frame, "channel", "call")
    frame.get_by_role("button", name="Rehearse the call").click()
    frame.get_by_role("button", name="Next").click()
    frame.get_by_role("button", name="Close").first.click()
    frame.get_by_role("button", name="Edit the words").click()
    frame.get_by_role("textbox", name="Your message, to edit").fill("Mine.")

    assert complaints == []


def test_wordpress_is_told_which_link_to_follow(in_wordpress, framed_base):
    page, frame, _, complaints = in_wordpress()
    frame.get_by_role("link", name="Every message, written out").locator("visible=true").click()
    page.wait_for_function("() => told.at(-1).message === 'link'")

    assert told(page, "link")[0]["value"] == f"{framed_base}/messages/"
    assert complaints == []


@pytest.mark.slow
def test_a_sandbox_that_follows_no_link_gets_none(in_wordpress):
    _, frame, *_ = in_wordpress(html='<iframe sandbox="allow-scripts" src="{base}/embed/"></iframe>')
    frame.get_by_role("button", name="Edit the words").click()
    frame.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    expect(frame.get_by_text("look at this").first).to_be_visible()
    links = frame.get_by_role("link").evaluate_all("(all) => all.map((link) => link.hash)")

    assert links
    assert all(links), "Only places in this page are linked."


@pytest.mark.deep
def test_a_link_to_another_channel_works_twice_in_a_frame(in_wordpress):
    _, frame, *_ = in_wordpress()
    for _ in range(2):
        option(frame, "Phone call").check()
        frame.locator(".unanswered [data-other=voicemail]").click()
        expect(option(frame, "Voicemail")).to_be_checked()


@pytest.mark.slow
def test_in_the_sandbox_a_catalogue_that_does_not_come_is_asked_for_again(in_wordpress):
    page, frame, *_ = in_wordpress("#channel=email")
    expect(frame.locator(".ready")).to_be_attached()
    page.route("**/catalogue.en.json*", lambda route: route.abort())
    page.frames[1].evaluate("location.reload()")
    expect(frame.get_by_role("alert")).to_contain_text("The choices could not be loaded.")
    expect(frame.locator(".sheet")).to_contain_text("I've decided not to go ahead.")
    page.unroute("**/catalogue.en.json*")
    frame.get_by_role("button", name="Try again").click()

    expect(frame.locator(".ready")).to_be_attached()
    expect(frame.get_by_role("alert")).to_have_count(0)
    expect(option(frame, "Email")).to_be_checked()

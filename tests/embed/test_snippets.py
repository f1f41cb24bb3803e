"""The generator in a frame of another site, as our snippets frame it."""

from base64 import b64encode
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.generator.steps import option

# How a plugin that caches or delays scripts may leave the one of a snippet, given it and its text.
WAYS = {
    "as it is": lambda script, text: script,
    "inline": lambda script, text: f"<script>{text}</script>",
    "in another file": lambda script, text: (
        f'<script src="data:text/javascript;base64,{b64encode(text.encode()).decode()}"></script>'
    ),
    "twice": lambda script, text: script * 2,
    "after a second": lambda script, text: f"<script>setTimeout(() => {{ {text} }}, 1000)</script>",
}


def test_the_snippet_with_script_grows_with_its_page_and_leads_out(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]))
    frame = page.frame_locator("iframe")
    expect(option(frame, "Email")).to_be_checked()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1000")
    assert page.frames[1].evaluate("document.documentElement.scrollHeight === innerHeight")

    frame.get_by_text("More ways to send or keep it").click()
    expect(frame.get_by_role("link", name="Open in Gmail")).to_be_visible()
    with page.expect_download():
        frame.get_by_role("button", name="Save as a draft (.eml)").click()
    with page.expect_popup() as opened:
        frame.get_by_role("link", name="Every message, written out").locator("visible=true").click()
    assert opened.value.url.endswith("/messages/")


@pytest.mark.slow
def test_the_frame_becomes_lower_again_with_its_page(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]))
    choices = page.frame_locator("iframe").locator("summary", has_text="What do you want to do?")
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 600")
    before = page.locator("iframe").bounding_box()["height"]
    choices.click()
    page.wait_for_function("(before) => document.querySelector('iframe').clientHeight > before", arg=before)
    choices.click()

    page.wait_for_function("(before) => document.querySelector('iframe').clientHeight === before", arg=before)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
def test_a_frame_keeps_its_height_however_its_script_comes(in_post, snippet, catalogue, way):
    """Below the fold, twice in a post, with the script moved by a plugin into another file, inline, twice or late."""
    frame, script = snippet(catalogue["words"]["labels"]["snippet-frame"]).split("\n")
    moved = WAYS[way](script, Path("overrides/embed/height.js").read_text("utf-8"))
    page, _, complaints = in_post(
        f"<div style='height: 4000px'></div>{frame}<div style='height: 3000px'></div>{frame}{moved}"
    )
    for number in (1, 2, 1):
        shown = page.locator("iframe").nth(number - 1)
        shown.scroll_into_view_if_needed()
        option(page.frame_locator("iframe").nth(number - 1), "Email").wait_for(state="attached")
        within = page.frames[number]
        page.wait_for_function("(frame) => frame.clientHeight > 1000", arg=shown.element_handle())

        assert shown.bounding_box()["height"] == within.evaluate("document.documentElement.scrollHeight")
    assert complaints == []


@pytest.mark.slow
def test_a_frame_that_is_not_shown_is_not_folded_to_nothing(in_post, snippet, catalogue):
    frame = snippet(catalogue["words"]["labels"]["snippet-frame"])
    page, *_ = in_post(f"<details><summary>More</summary>{frame}</details>")
    page.locator("iframe").evaluate("(frame) => { frame.loading = 'eager'; }")
    page.wait_for_timeout(500)
    page.locator("summary").click()

    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1000")


@pytest.mark.slow
def test_a_dialog_stands_where_the_reader_pressed(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]), viewport={"width": 640, "height": 700})
    frame = page.frame_locator("iframe")
    option(frame, "Phone call").check()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1000")
    frame.get_by_role("button", name="Rehearse the call").click()

    expect(frame.get_by_role("button", name="Next")).to_be_in_viewport()


@pytest.mark.slow
def test_a_question_stands_where_the_reader_pressed(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]), viewport={"width": 400, "height": 700})
    frame = page.frame_locator("iframe")
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1000")
    frame.get_by_role("button", name="Edit the words").click()
    frame.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    option(frame, "The pay").check()

    expect(frame.get_by_role("button", name="Keep my words")).to_be_in_viewport(ratio=1)


@pytest.mark.slow
def test_the_plain_snippet_needs_no_script(in_post, snippet, catalogue):
    html = snippet(catalogue["words"]["labels"]["snippet-plain-frame"])
    page, *_ = in_post(html)

    assert [tag.name for tag in BeautifulSoup(html, "html.parser").find_all()] == ["p", "iframe", "a"]
    expect(option(page.frame_locator("iframe"), "Email")).to_be_checked()


def test_without_script_the_default_message_is_there_and_links_open_outside(in_post, framed_base):
    page, *_ = in_post(f'<iframe src="{framed_base}/embed/" width="600"></iframe>', java_script_enabled=False)
    frame = page.frame_locator("iframe")

    expect(frame.locator(".sheet")).to_contain_text("I've decided not to go ahead.")
    expect(frame.get_by_role("radio")).to_have_count(0)
    with page.expect_popup() as opened:
        frame.get_by_role("link", name="Every message, written out").first.click()
    assert opened.value.url == f"{framed_base}/messages/"

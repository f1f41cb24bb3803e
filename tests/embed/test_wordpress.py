"""The generator in a frame of another site: as WordPress frames it, as our snippets do, and never an ordinary page."""

import re
import shutil
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.browser import looks
from tests.conftest import served

# What WordPress' own listener does with what a frame tells, in short.
LISTENER = """<script>
self.told = [];
addEventListener("message", ({ data, source }) => {
  const frame = document.querySelector(`iframe[data-secret="${data.secret}"]`);
  if (!frame || source !== frame.contentWindow) return;
  told.push(data);
  document.querySelector("blockquote").style.display = "none";
  frame.removeAttribute("style");
  if (data.message === "height") frame.height = Math.max(200, Math.min(1000, data.value));
});
</script>"""
WORDPRESS = """<blockquote data-secret="abc">The link</blockquote>
<iframe sandbox="allow-scripts" src="{base}/embed/{choices}#?secret=abc" data-secret="abc" width="600" height="300"
 style="position: absolute; visibility: hidden"></iframe>"""
SANDBOX = '<iframe sandbox="allow-scripts" src="{base}/embed/#?secret=abc"></iframe>'
# The browser says this before the older way of copying is tried.
REFUSED = "The Clipboard API has been blocked"


@contextmanager
def other_site():
    """A site of one page on another port, which is another origin: its address, and a function that sets the page."""
    shown = {}

    class Handler(BaseHTTPRequestHandler):
        """Answers every request with the page; the browser's wish for an icon too."""

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(shown["page"].encode())

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", lambda page: shown.update(page=page)
        server.shutdown()


@pytest.fixture(scope="module")
def blog():
    """The other site, in the place of the blog."""
    with other_site() as found:
        yield found


@pytest.fixture(scope="module")
def framed_base(site, blog, tmp_path_factory):
    """The address of a copy of the site whose settings would name the other site as the blog."""
    copy = tmp_path_factory.mktemp("framed") / "site"
    shutil.copytree(site, copy)
    headers = copy / "_headers"
    allowed, count = re.subn(
        r"frame-ancestors 'self'.*", f"frame-ancestors 'self' {blog[0]}", headers.read_text("utf-8")
    )
    assert count == 1
    headers.write_text(allowed, encoding="utf-8")
    with served(copy) as address:
        yield address


@pytest.fixture
def in_post(browser, blog, framed_base):
    """A function that opens a post of the blog with some HTML in it: (the page, what it asked for, its console)."""
    contexts = []

    def open_post(html, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        asked, complaints = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        blog[1](f"<!doctype html><title>Post</title><h1>Post</h1>{LISTENER}{html}<textarea></textarea>")
        page.goto(blog[0])
        return page, asked, complaints

    yield open_post
    for context in contexts:
        context.close()


@pytest.fixture
def in_wordpress(in_post, framed_base):
    """A function that opens it as WordPress frames it: (the post, the frame, what was asked for, the console)."""

    def open_post(choices="", html=WORDPRESS, **options):
        page, asked, complaints = in_post(html.format(base=framed_base, choices=choices), **options)
        return page, page.frame_locator("iframe"), asked, complaints

    return open_post


def pasted(page):
    """What was copied, as the other page gets it when a reader pastes it there."""
    page.locator("textarea").last.focus()
    page.keyboard.press("Control+V")
    return page.locator("textarea").last.input_value()


def told(page, message):
    """What the frame has told the post, the latest first."""
    return [data for data in reversed(page.evaluate("told")) if data["message"] == message]


def test_in_the_sandbox_it_shows_takes_input_composes_and_copies(in_wordpress, framed_base):
    page, frame, asked, complaints = in_wordpress(html=SANDBOX)
    assert page.frames[1].evaluate("self.origin") == "null"
    frame.get_by_role("radio", name="Email", exact=True).check()
    frame.get_by_label("Their name").fill("Sam")
    frame.get_by_role("radio", name="Pay or terms").check()
    frame.get_by_role("button", name="Copy the email").click()

    expect(frame.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert pasted(page).startswith("Hi Sam,\n\nThank you for considering me")
    assert "The pay and terms" in pasted(page)
    assert [text for text in complaints if REFUSED not in text] == []
    assert all(url.startswith((framed_base, page.url)) for url in asked), "A request left the site and the post."


def test_wordpress_shows_the_frame_once_it_has_told_its_height_with_the_secret(in_wordpress):
    page, frame, *_ = in_wordpress()

    expect(frame.get_by_role("heading", name="Find your words")).to_be_visible()
    expect(page.get_by_text("The link")).to_be_hidden()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight === 1000")
    height = frame.locator("body").evaluate("(body) => body.getBoundingClientRect().height")
    assert told(page, "height")[0] == {"message": "height", "value": -(-height // 1), "secret": "abc"}


def test_the_height_is_told_again_when_it_changes_and_when_the_post_is_ready(in_wordpress):
    page, frame, *_ = in_wordpress()
    expect(frame.get_by_role("heading", name="Find your words")).to_be_visible()
    before = told(page, "height")[0]["value"]
    frame.get_by_text("More choices").click()
    page.wait_for_function("(before) => told.at(-1).value > before", arg=before)

    page.evaluate(
        "told.length = 0; document.querySelector('iframe').contentWindow.postMessage({message: 'ready'}, '*')"
    )
    page.wait_for_function("() => told.length === 1")


def test_choices_may_stand_before_the_secret_and_both_stay_when_they_change(in_wordpress):
    page, frame, *_ = in_wordpress("#channel=email&reason=pay")
    expect(frame.get_by_role("radio", name="Email", exact=True)).to_be_checked()
    expect(frame.get_by_role("radio", name="Pay or terms")).to_be_checked()

    steps = page.evaluate("history.length")
    frame.get_by_role("radio", name="The timing").check()
    frame.get_by_role("radio", name="Phone call").check()
    expect(frame.locator(".sheet .body")).to_contain_text("When they answer")
    assert page.frames[1].url.endswith("/embed/#reason=timing?secret=abc")
    assert page.evaluate("history.length") == steps, "Back leads out of the post, and not through the choices."

    page.frames[1].evaluate("location.reload()")
    expect(frame.get_by_role("radio", name="The timing")).to_be_checked()
    assert told(page, "height")[0]["secret"] == "abc"


def test_a_secret_that_comes_late_is_told_and_the_choices_stay(in_wordpress):
    page, frame, *_ = in_wordpress()
    frame.get_by_role("radio", name="Email", exact=True).check()
    page.evaluate("document.querySelector('iframe').dataset.secret = 'late'")
    page.frames[1].evaluate("location.hash = '#?secret=late'")

    page.wait_for_function("() => told.some(({ secret }) => secret === 'late')")
    expect(frame.get_by_role("radio", name="Email", exact=True)).to_be_checked()


def test_in_the_sandbox_only_what_works_there_is_offered(in_wordpress, catalogue):
    _, frame, _, complaints = in_wordpress()
    frame.get_by_label("Their phone number").fill("+44 20 7946 0999")
    for channel in catalogue["ways"]:
        frame.locator(f"input[value={channel}]").check()
        offered = frame.locator(":is(.actions, .more-actions) > :not([hidden])").evaluate_all(
            "(all) => all.map((one) => one.className)"
        )
        assert {"copy", "edit"} <= set(offered) <= {"copy", "copy-subject", "copy-all", "rehearse", "edit"}
        expect(frame.locator(".more-ways")).to_be_visible(visible=channel == "email")
        expect(frame.locator(".too-long, .services, .remember").locator("visible=true")).to_have_count(0)
    frame.locator("input[value=call]").check()
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


def test_a_sandbox_that_follows_no_link_gets_none(in_wordpress):
    _, frame, *_ = in_wordpress(html='<iframe sandbox="allow-scripts" src="{base}/embed/"></iframe>')
    frame.get_by_role("button", name="Edit the words").click()
    frame.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    expect(frame.get_by_text("look again").first).to_be_visible()
    links = frame.get_by_role("link").evaluate_all("(all) => all.map((link) => link.hash)")

    assert links
    assert all(links), "Only places in this page are linked."


def test_a_link_to_another_channel_works_twice_in_a_frame(in_wordpress):
    _, frame, *_ = in_wordpress()
    for _ in range(2):
        frame.get_by_role("radio", name="Phone call").check()
        frame.locator(".unanswered [data-other=voicemail]").click()
        expect(frame.get_by_role("radio", name="Voicemail")).to_be_checked()


@pytest.fixture
def snippet(new_page, settings, framed_base):
    """A function that gives a snippet of the link builder with the email chosen, for the site that the tests serve."""

    def take(label):
        page = new_page("/link/")
        page.get_by_role("radio", name="Email", exact=True).check()
        value = page.get_by_label(label, exact=True).input_value()
        assert settings["site_url"] in value
        return value.replace(settings["site_url"], framed_base + "/")

    return take


def test_the_snippet_with_script_grows_with_its_page_and_leads_out(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]))
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("radio", name="Email", exact=True)).to_be_checked()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1500")
    assert page.frames[1].evaluate("document.documentElement.scrollHeight === innerHeight")

    frame.get_by_text("More ways to send or keep it").click()
    expect(frame.get_by_role("link", name="Open in Gmail")).to_be_visible()
    with page.expect_download():
        frame.get_by_role("button", name="Save as a draft (.eml)").click()
    with page.expect_popup() as opened:
        frame.get_by_role("link", name="Every message, written out").locator("visible=true").click()
    assert opened.value.url.endswith("/messages/")


def test_the_frame_becomes_lower_again_with_its_page(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]))
    choices = page.frame_locator("iframe").get_by_text("More choices")
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1500")
    before = page.locator("iframe").bounding_box()["height"]
    choices.click()
    page.wait_for_function("(before) => document.querySelector('iframe').clientHeight > before", arg=before)
    choices.click()

    page.wait_for_function("(before) => document.querySelector('iframe').clientHeight === before", arg=before)


def test_a_dialog_stands_where_the_reader_pressed(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]), viewport={"width": 640, "height": 700})
    frame = page.frame_locator("iframe")
    frame.get_by_role("radio", name="Phone call").check()
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1500")
    frame.get_by_role("button", name="Rehearse the call").click()

    expect(frame.get_by_role("button", name="Next")).to_be_in_viewport()


def test_a_question_stands_where_the_reader_pressed(in_post, snippet, catalogue):
    page, *_ = in_post(snippet(catalogue["words"]["labels"]["snippet-frame"]), viewport={"width": 400, "height": 700})
    frame = page.frame_locator("iframe")
    page.wait_for_function("() => document.querySelector('iframe').clientHeight > 1500")
    frame.get_by_role("button", name="Edit the words").click()
    frame.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    frame.get_by_text("Pay or terms").click()

    expect(frame.get_by_role("button", name="Keep my words")).to_be_in_viewport(ratio=1)


def test_the_plain_snippet_needs_no_script(in_post, snippet, catalogue):
    html = snippet(catalogue["words"]["labels"]["snippet-plain-frame"])
    page, *_ = in_post(html)

    assert [tag.name for tag in BeautifulSoup(html, "html.parser").find_all()] == ["iframe"]
    expect(page.frame_locator("iframe").get_by_role("radio", name="Email", exact=True)).to_be_checked()


def test_without_script_the_default_message_is_there_and_links_open_outside(in_post, framed_base):
    page, *_ = in_post(f'<iframe src="{framed_base}/embed/" width="600"></iframe>', java_script_enabled=False)
    frame = page.frame_locator("iframe")

    expect(frame.locator(".sheet")).to_contain_text("I've decided not to go ahead with the interview.")
    expect(frame.get_by_role("radio")).to_have_count(0)
    with page.expect_popup() as opened:
        frame.get_by_role("link", name="Every message, written out").first.click()
    assert opened.value.url == f"{framed_base}/messages/"


@pytest.mark.parametrize("address", ["/", "/generator/", "/messages/", "/contact/", "/nowhere/"])
def test_an_ordinary_page_refuses_to_be_framed_even_by_the_blog(in_post, framed_base, address):
    page, _, complaints = in_post(f'<iframe src="{framed_base}{address}"></iframe>')
    page.wait_for_load_state("networkidle")

    assert page.frames[1].url.startswith("chrome-error:")
    assert any("frame-ancestors 'none'" in text for text in complaints)


def test_a_site_that_the_settings_do_not_name_may_not_frame_the_generator(browser, framed_base):
    with other_site() as (address, show):
        show(f'<iframe src="{framed_base}/embed/"></iframe>')
        page = browser.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")

        assert page.frames[1].url.startswith("chrome-error:")
        page.close()


def test_axe_finds_nothing_in_the_embedded_page(new_page):
    page = new_page("/embed/#channel=email", reduced_motion="reduce")
    page.get_by_text("More ways to send or keep it").click()
    page.get_by_text("More choices").click()

    assert looks.faults(page) == []


def test_it_looks_like_the_generator_of_the_site(new_page):
    looks = """(all) => all.map((one) => {
      const { color, backgroundColor, fontFamily, fontSize, fontWeight } = getComputedStyle(one);
      return [one.tagName, color, backgroundColor, fontFamily, fontSize, fontWeight].join();
    })"""
    parts = ".generator :is(legend, label.option, .sheet, .said, .help, button.copy, .length)"
    embedded, ordinary = (new_page(path).locator(parts).evaluate_all(looks) for path in ("/embed/", "/generator/"))

    assert embedded == ordinary

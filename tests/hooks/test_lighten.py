"""A page without what it does not use looks as it does with everything, pixel by pixel, in every state."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

from tests.building import build, copy_project
from tests.conftest import served
from tests.opening import go, search

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

PHONE, DESK = {"width": 320, "height": 900}, {"width": 1280, "height": 900}
LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}
FORCED = {"forced_colors": "active"}
# The same page twice differs by up to 6 of 255 levels at a rounded corner; a missing rule differs by more.
NOISE = 12
# Forced colours show the caret, which blinks: one pixel wide and as high as its line.
CARET = 40
# What a quick run compares: a page, the form, and what the script adds to one.
QUICK = ("search", "an email", "a draft")
LOOKS = {"phone, light": (PHONE, LIGHT), "desk, dark": (DESK, DARK), "desk, forced": (DESK, FORCED)}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The address of the same site with whole styles and single scripts, as it is served while writing."""
    project = copy_project(tmp_path_factory.mktemp("whole"), lightened=False)
    status, said = build(project, "--site-dir", project / "site")
    assert status == 0, said
    with served(project / "site") as address:
        yield address


def open_generator(fragment, act):
    """A state of the generator: with these choices, after something was done."""

    def reach(page):
        page.goto(f"{page.url}#{fragment}")
        page.locator(".generator").hover(position={"x": 5, "y": 5})
        page.wait_for_selector(".rehearsal", state="attached")
        act(page)

    return reach


def press(name):
    """Presses a button by its words."""
    return lambda page: page.get_by_role("button", name=name).click()


def edit(page):
    """Opens the words for editing, and waits until the verdict on them is announced."""
    press("Edit the words")(page)
    expect(page.locator(".rules-status")).to_contain_text("Nothing to look at")


def folds(page):
    """Opens the first folds."""
    page.locator("details").evaluate_all("(folds) => folds.slice(0, 6).forEach((fold) => { fold.open = true; })")


def check(page):
    """Has a draft judged, and waits until that is announced."""
    page.get_by_label("Your draft").fill("Thanks. I might not come.")
    expect(page.locator(".status")).to_contain_text("Look at")


def nothing(_):
    """Leaves the page as it opens."""


STATES = {
    "search": ("/how/email/", search),
    "folds": ("/messages/", folds),
    "a table": ("/about/disagreements/", nothing),
    "figures": ("/about/sources/", nothing),
    "the chart": ("/how/which-channel/", nothing),
    "the call": ("/generator/", nothing),
    "an email": ("/generator/", open_generator("channel=email", folds)),
    "a text": ("/generator/", open_generator("channel=text&reason=pay", nothing)),
    "editing": ("/generator/", open_generator("channel=email", edit)),
    "rehearsing": ("/generator/", open_generator("channel=call", press("Rehearse the call"))),
    "a draft": ("/check/", check),
    "a sent form": ("/contact/", lambda page: page.locator(".contact [type=submit]").click()),
    "an answer": ("/when/am-i-sure/", lambda page: page.get_by_label("Yes").first.check()),
    "a link": ("/link/", nothing),
    "the frame": ("/embed/", nothing),
    "nowhere": ("/nowhere/", nothing),
}


def picture(page):
    """The whole page as it looks, without scroll bars, which come and go by themselves."""
    shot = page.screenshot(full_page=True, animations="disabled", style="* { scrollbar-width: none !important; }")
    return Image.open(io.BytesIO(shot)).convert("RGB")


def pictures(browser, address, path, reach):
    """A page in a state, on the screen in every look, and on paper."""
    page, shot = browser.new_page(reduced_motion="reduce", locale="en-GB"), {}
    go(page, address + path)
    reach(page)
    page.wait_for_load_state("networkidle")  # A row that is opened fetches its style.
    for name, (size, media) in LOOKS.items():
        page.set_viewport_size(size)
        page.emulate_media(**{"color_scheme": "light", "forced_colors": "none"} | media)
        shot[name] = picture(page)
    page.emulate_media(media="print", color_scheme="light", forced_colors="none")
    shot["paper"] = picture(page)
    page.close()
    return shot


def difference(one, other):
    """Where two pictures differ, or an empty text."""
    if one.size != other.size:
        return f"{one.size} and {other.size} pixels"
    seen = ImageChops.difference(one, other).convert("L").point(lambda level: level > NOISE and 255)
    return f"between {seen.getbbox()}" if seen.histogram()[255] > CARET else ""


@pytest.mark.parametrize(
    "state", [state if state in QUICK else pytest.param(state, marks=pytest.mark.deep) for state in STATES]
)
def test_a_light_page_looks_like_the_whole_one(browser, base, whole, state):
    light, heavy = (pictures(browser, address, *STATES[state]) for address in (base, whole))
    differing = {look: difference(light[look], heavy[look]) for look in light if difference(light[look], heavy[look])}

    assert differing == {}, "overrides/hooks/lighten.mjs took something from the style that this page needs."

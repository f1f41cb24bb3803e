"""How many taps and swipes it takes from the home page to the first copy, on a phone and at a desk.

A field that has the focus costs no tap, and the key that leads from one field to the next is no tap either.
"""

import pytest
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1440, "height": 900}}
NAMES = {"Your name": "Sam Reed", "Their name": "Ms Okafor", "Job title": "Data Analyst", "Company": "Northlight"}
REACHABLE = """(element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + height / 2);
  return at !== null && (element.contains(at) || at.contains(element));
}"""
MOST_SWIPES = 12


class Thumb:
    """Taps what can be seen, and swipes to what cannot; counts both."""

    def __init__(self, page):
        self.page, self.taps, self.swipes = page, 0, 0

    def tap(self, locator):
        """Tap an element, after swiping to where it can be reached."""
        element = locator.locator("visible=true").first
        element.wait_for()
        while not element.evaluate(REACHABLE):
            assert self.swipes < MOST_SWIPES, f"{locator} is nowhere within {MOST_SWIPES} swipes."
            below = element.evaluate("(element) => element.getBoundingClientRect().top > innerHeight / 2")
            self.page.evaluate("(down) => scrollBy(0, down * innerHeight * 0.8)", 1 if below else -1)
            self.swipes += 1
        element.click()
        self.taps += 1

    def press(self, name, role="link"):
        """Tap a link or a button by its words."""
        self.tap(self.page.locator("main").get_by_role(role, name=name, exact=True))


def copy(thumb):
    """Copy the message in view."""
    thumb.tap(thumb.page.locator(".copy-message, .bar .copy"))
    expect(thumb.page.get_by_text("Copied", exact=True).locator("visible=true")).to_be_visible()


def pick(thumb, option):
    """Take an option of the beginning of the form."""
    thumb.tap(thumb.page.locator(".segments label", has_text=option))


def call_script(thumb):
    copy(thumb)


def email_without_names(thumb):
    pick(thumb, "Email")
    copy(thumb)


def email_with_four_names(thumb):
    pick(thumb, "Email")
    thumb.press("Add names")
    expect(thumb.page.get_by_label("Your name")).to_be_focused()
    for name, value in NAMES.items():
        while thumb.page.evaluate("document.activeElement.labels?.[0]?.textContent") != name:
            thumb.page.keyboard.press("Tab")
        thumb.page.keyboard.type(value)
    if thumb.page.locator(".to-message").is_visible():
        thumb.press("See your message")
    copy(thumb)


def voicemail(thumb):
    thumb.press("Voicemail")
    copy(thumb)


def they_asked_why(thumb):
    thumb.press("Answer when they ask why")
    copy(thumb)


def another_date(thumb):
    thumb.press("Ask for another date")
    copy(thumb)


def is_it_right(thumb):
    thumb.tap(thumb.page.locator(".doors a", has_text="Decide"))
    expect(thumb.page.get_by_role("heading", level=1, name="When is it right")).to_be_in_viewport()


MOST_TAPS = {
    call_script: 1, email_without_names: 2, email_with_four_names: 6, voicemail: 3, they_asked_why: 3, another_date: 3,
    is_it_right: 2,
}  # fmt: skip


@pytest.mark.deep
@pytest.mark.parametrize("device", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("task", MOST_TAPS, ids=lambda task: task.__name__)
def test_a_task_takes_few_taps(new_page, figures, task, device):
    page = new_page("/", permissions=["clipboard-read", "clipboard-write"], reduced_motion="reduce", **device)
    thumb = Thumb(page)
    task(thumb)
    figures.append(f"{task.__name__} at {device['viewport']['width']} px: {thumb.taps} taps, {thumb.swipes} swipes")

    assert thumb.taps <= MOST_TAPS[task]

"""How the tests come to a page: as a reader who waits until its script is there, which comes after the first paint."""

import json
import re

# A page whose form needs a script holds a notice for readers without it; the contact form works without its script.
READY = ".ready, body:not(:has(.notice, .contact))"


def go(page, path, ready=True, until="load"):
    """Open a path in a page, as far as this event; where `ready`, wait for the script of its form, if it has any."""
    page.goto(path, wait_until=until)
    if ready:
        page.wait_for_selector(READY, state="attached")


def search(page, words="pay"):
    """Open the search and wait until it has found something for these words."""
    page.get_by_role("button", name="Search").click()
    page.wait_for_selector(".search-panel input:focus")
    page.keyboard.type(words)
    page.wait_for_selector(".search-panel li")
    # The number is said after a pause.
    page.locator(".search-panel [role=status]").filter(has_text=re.compile(r"\d")).wait_for()


def ask(page, script, given):
    """What a function of JavaScript returns in a page; both ways as JSON, which for much is the quicker by far."""
    asking = f"async (given) => JSON.stringify(await ({script})(JSON.parse(given)))"
    return json.loads(page.evaluate(asking, json.dumps(given)))


def hasten_notice(page):
    """Show the notice of a form without its script at once; gives the milliseconds it would have waited."""
    return page.locator(".notice").first.evaluate(
        """(notice) => notice.getAnimations().map((one) => {
          one.finish();
          return one.effect.getTiming().delay;
        })"""
    )

"""Every page, in the browser: accessible, and never wider than the screen."""

import time
from itertools import product

import pytest

from tests.conftest import ROOT, address
from tests.looks import faults
from tests.sampling import some

DOCS = ROOT / "docs"
BUILT = [path if path.stem == "index" else path.with_suffix("") / "index.md" for path in DOCS.rglob("*.md")]
FORMS = ["/generator/", "/", "/embed/", "/link/", "/check/", "/when/am-i-sure/"]
# Chromium's measure of what moved, as a share of the screen, with the elements that did.
WATCH_SHIFTS = """window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    window.shifts.push({ by: value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)) });
  }
}).observe({ type: "layout-shift", buffered: true });"""
ADDRESSES = [*sorted(address(path.relative_to(DOCS).with_suffix(".html")) for path in BUILT), "/404.html"]


def test_every_built_page_is_looked_at_here(pages):
    assert set(ADDRESSES) == pages.keys()


@pytest.mark.deep
@pytest.mark.sampled
@pytest.mark.parametrize("address", some(ADDRESSES))
def test_axe_finds_nothing_and_no_page_scrolls_sideways_in_any_look(new_page, address):
    page = new_page(address, reduced_motion="reduce")
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")

    assert faults(page) == []


@pytest.mark.sampled
@pytest.mark.parametrize(("address", "width"), some(list(product(FORMS, [768, 390, 1440]))))
def test_nothing_moves_under_the_finger_when_a_script_comes_late(new_page, address, width):
    """The row of the invitation appeared with the script, and pushed the form down, at 768 px into other columns."""

    def prepare(page):
        page.add_init_script(WATCH_SHIFTS)
        page.route("**/*.js", lambda route: (time.sleep(0.2), route.continue_()))

    page = new_page(address, prepare=prepare, viewport={"width": width, "height": 800})
    page.wait_for_timeout(200)

    moved = page.evaluate("() => window.shifts")
    assert sum(shift["by"] for shift in moved) < 0.03, f"Give what comes late its room from the start: {moved}"

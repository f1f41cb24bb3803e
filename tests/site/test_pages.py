"""Every page, in the browser: accessible, and never wider than the screen."""

import pytest

from tests.conftest import ROOT, address
from tests.looks import faults
from tests.sampling import some

DOCS = ROOT / "docs"
BUILT = [path if path.stem == "index" else path.with_suffix("") / "index.md" for path in DOCS.rglob("*.md")]
ADDRESSES = [*sorted(address(path.relative_to(DOCS).with_suffix(".html")) for path in BUILT), "/404.html"]


def test_every_built_page_is_looked_at_here(pages):
    assert set(ADDRESSES) == pages.keys()


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize("address", some(ADDRESSES))
def test_axe_finds_nothing_and_no_page_scrolls_sideways_in_any_look(new_page, address):
    page = new_page(address, reduced_motion="reduce")
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")

    assert faults(page) == []

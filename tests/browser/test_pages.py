"""Every page, in the browser: accessible, and never wider than the screen."""

import pytest

from tests.conftest import ROOT, address
from tools.node_modules import FOLDER

AXE = FOLDER / "node_modules" / "axe-core" / "axe.min.js"
DOCS = ROOT / "docs"
BUILT = [path if path.stem == "index" else path.with_suffix("") / "index.md" for path in DOCS.rglob("*.md")]
ADDRESSES = [*sorted(address(path.relative_to(DOCS).with_suffix(".html")) for path in BUILT), "/404.html"]
RUN_AXE = """async () => (await axe.run()).violations.map(
  ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target).join(", ")}`
)"""


def test_every_built_page_is_looked_at_here(pages):
    assert set(ADDRESSES) == pages.keys()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing(new_page, address, width, scheme):
    page = new_page(address, viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    page.evaluate(AXE.read_text("utf-8"))

    assert page.evaluate(RUN_AXE) == []


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_page_scrolls_sideways(new_page, address, width):
    page = new_page(address, viewport={"width": width, "height": 900})
    page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")

    assert page.evaluate("document.documentElement.scrollWidth") <= width

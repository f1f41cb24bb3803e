"""A page in every look: narrow, middling and wide, light and dark. One page is opened for all of them."""

from tools.node_modules import FOLDER

AXE = FOLDER / "axe-core" / "axe.min.js"
RUN_AXE = """async () => (await axe.run()).violations.map(
  ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target).join(", ")}`
)"""
WIDTHS = (320, 768, 1440)
SCHEMES = ("light", "dark")


def faults(page, height=900):
    """A sentence for each fault that axe finds in a look, and for each width at which the page scrolls sideways."""
    page.evaluate(AXE.read_text("utf-8"))
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": height})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"at {width} pixels it scrolls sideways")
        for scheme in SCHEMES if width != 768 else ():
            page.emulate_media(color_scheme=scheme)
            found += [f"at {width} pixels, {scheme}: {violation}" for violation in page.evaluate(RUN_AXE)]
    return found

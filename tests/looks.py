"""A page in every look: narrow, middling and wide, light and dark. One page is opened for all of them."""

from collections import Counter

from tests.sampling import DEEP
from tools.node_modules import FOLDER

AXE = FOLDER / "axe-core" / "axe.min.js"
# Every rule that is not an experiment, best practices among them. Gives what is violated, and how many rules applied.
RUN_AXE = """async () => {
  const { violations, passes } = await axe.run({ resultTypes: ["violations"] });
  const named = ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target).join(", ")}`;
  return [violations.map(named), violations.length + passes.length];
}"""
WIDTHS = (320, 768, 1440)
# Colours seldom depend on the width, so that a quick run looks at both only once.
LOOKS = ((320, "light"), (1440, "dark"), (320, "dark"), (1440, "light"))
COUNTED = Counter()


def faults(page, height=900):
    """A sentence for each fault that axe finds in a look, and for each width at which the page scrolls sideways."""
    page.evaluate(AXE.read_text("utf-8"))
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": height})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"at {width} pixels it scrolls sideways")
        for scheme in [scheme for looked_at, scheme in LOOKS[: 4 if DEEP else 2] if looked_at == width]:
            page.emulate_media(color_scheme=scheme)
            violations, rules = page.evaluate(RUN_AXE)
            found += [f"at {width} pixels, {scheme}: {violation}" for violation in violations]
            COUNTED.update(looks=1, rules=rules, violations=len(violations))
    return found

"""The brand's light colours, read from overrides/style/brand.css: pictures and the manifest know no dark."""

import re
from pathlib import Path

from PIL import ImageColor

FILE = Path(__file__).parent.parent.parent / "overrides" / "style" / "brand.css"
NEEDED = ("paper", "ink", "accent")
LIGHT = re.compile(r"--([\w-]+):\s*light-dark\(\s*([^,()]+(?:\([^()]*\))?)\s*,")


class BrandError(ValueError):
    """What is wrong with the colours, in sentences."""


def colours(css=None):
    """Every light colour by its name: {"paper": "#fbf8f1", …}.

    Raises:
        BrandError: with a sentence for each colour that a picture needs and can't have.
    """
    found = dict(LIGHT.findall(read() if css is None else css))
    problems = [
        f"{FILE.name}: --{name} is no light-dark(#…, #…), and the pictures are drawn in its first colour."
        for name in NEEDED
        if not is_colour(found.get(name))
    ]
    if problems:
        raise BrandError("\n".join(problems))
    return found


def read():
    """The style sheet of the brand.

    Raises:
        BrandError: when it cannot be read.
    """
    try:
        return FILE.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrandError(f"{FILE.name}: the file cannot be read ({error}); put a style sheet there.") from None


def is_colour(text):
    """Whether Pillow can draw in this colour, which lets nothing through: red, green and blue, each up to 255."""
    try:
        colour = ImageColor.getrgb(text or "")
    except ValueError:
        return False
    return len(colour) == 3 and all(0 <= part <= 255 for part in colour)

"""Reads the light colours from overrides/style/brand.css, for images and the manifest, which have no dark mode."""

import re
from pathlib import Path

from PIL import ImageColor

FILE = Path(__file__).parent.parent.parent / "overrides" / "style" / "brand.css"
NEEDED = ("paper", "ink", "accent")
LIGHT = re.compile(r"--([\w-]+):\s*light-dark\(\s*([^,()]+(?:\([^()]*\))?)\s*,")


class BrandError(ValueError):
    """The problems of brand.css, one sentence a line."""


def read_colours(css=None):
    """Return the light colours by name: {"paper": "#fbf8f1", …}.

    Args:
        css: a style sheet; brand.css if None.

    Raises:
        BrandError: when brand.css or one of the NEEDED colours in it cannot be read.
    """
    colours = dict(LIGHT.findall(read_css() if css is None else css))
    problems = [
        f"{FILE.name}: --{name} is no light-dark(#…, #…), and the pictures are drawn in its first colour."
        for name in NEEDED
        if not is_colour(colours.get(name))
    ]
    if problems:
        raise BrandError("\n".join(problems))
    return colours


def read_css():
    """Return the text of brand.css.

    Raises:
        BrandError: when it cannot be read.
    """
    try:
        return FILE.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrandError(f"{FILE.name}: the file cannot be read ({error}); put a style sheet there.") from None


def is_colour(text):
    """Return whether Pillow can parse this as an opaque RGB colour."""
    try:
        colour = ImageColor.getrgb(text or "")
    except ValueError:
        return False
    return len(colour) == 3 and all(0 <= part <= 255 for part in colour)

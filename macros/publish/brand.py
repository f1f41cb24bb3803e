"""Reads the light colours from overrides/style/brand.css, for cards and the manifest, which have no dark mode."""

import re
from pathlib import Path

from PIL import ImageColor

FILE = Path(__file__).parent.parent.parent / "overrides" / "style" / "brand.css"
NEEDED = ("paper", "ink", "accent")
COLOUR = r"([^,()]+(?:\([^()]*\))?)"
PAIR = re.compile(rf"--([\w-]+):\s*light-dark\(\s*{COLOUR}\s*,\s*{COLOUR}\s*\)")
# Texts and what they stand on, and the least contrast between them (WCAG 2.2, 1.4.6).
ON = {
    "ink": ("paper", "sheet", "bubble"),
    "muted": ("paper", "sheet"),
    "accent": ("paper", "sheet"),
    "on-accent": ("accent",),
}
LEAST = 7


class BrandError(ValueError):
    """The problems of brand.css, one sentence a line."""


def read_colours(css=None):
    """Return the light colours by name: {"paper": "#fbf8f1", …}.

    Args:
        css: a style sheet; brand.css if None.

    Raises:
        BrandError: when brand.css or one of the NEEDED colours in it cannot be read.
    """
    colours = {name: light for name, light, _ in PAIR.findall(read_css() if css is None else css)}
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


def contrast_problems(css):
    """A sentence for each text of brand.css that is too pale to be read, with the ratio.

    Args:
        css: the text of brand.css.
    """
    pairs = {name: both for name, *both in PAIR.findall(css)}
    for text, grounds in ON.items():
        for ground in grounds:
            known = [pairs[name] for name in (text, ground) if name in pairs]
            for where, *colours in zip(("by day", "by night"), *known, strict=True) if len(known) == 2 else ():
                if all(map(is_colour, colours)) and (ratio := contrast(*colours)) < LEAST:
                    yield (
                        f"overrides/style/{FILE.name}: --{text} on --{ground} has a contrast of {ratio:.1f} {where}; "
                        f"make one lighter or darker, until it has {LEAST}."
                    )


def contrast(one, other):
    """The contrast of two colours, from 1 to 21, as WCAG defines it."""
    light, dark = sorted((luminance(ImageColor.getrgb(colour)) for colour in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(rgb):
    """The relative luminance of an sRGB colour, as WCAG defines it."""
    parts = [part / 255 for part in rgb]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

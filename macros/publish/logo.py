"""Draws the site's one logo, which theme.logo of mkdocs.yml names, in every size: for tabs, home screens and cards."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from resvg_py import svg_to_bytes

from ..catalogue.texts import quote

ICO = "favicon.ico"
ICO_SIDES = (16, 32, 48)
# iOS looks for it at this name, and paints what is transparent black; so it stands on paper.
TOUCH = "apple-touch-icon.png"
TOUCH_SIDE = 180
ICONS = {side: f"assets/icon-{side}.png" for side in (192, 512)}
LARGEST = ICONS[512]
# An SVG is drawn once at this size, and reduced from there. A PNG with fewer pixels than the largest icon is blurred.
DRAWN = 1024
FEWEST = 512
PNG = b"\x89PNG\r\n"


def find_logo(conf):
    """Return the path of the logo's file, or None.

    Args:
        conf: the settings of mkdocs.yml.
    """
    folders, path = (conf["docs_dir"], conf["theme"].custom_dir), str(conf["theme"].get("logo"))
    return next((file for folder in folders if (file := Path(folder, path)).is_file()), None)


def logo_problems(conf):
    """A sentence when there is no logo, or none that can be drawn."""
    named, file = conf["theme"].get("logo"), find_logo(conf)
    if not named:
        yield "mkdocs.yml: theme.logo is missing; name an SVG or a PNG in overrides/, like assets/logo.svg."
    elif not file:
        yield f"mkdocs.yml: theme.logo is {quote(named)}, which is not in overrides/; put it there."
    elif problem := logo_problem(file.read_bytes()):
        yield f"mkdocs.yml: theme.logo is {quote(named)}; {problem}."
    elif file.suffix != ".svg" and not file.read_bytes().startswith(PNG):
        yield f"mkdocs.yml: theme.logo is {quote(named)}; browsers take it for no SVG until its name ends in .svg."


def logo_problem(data):
    """Return what is wrong with the bytes of a logo, with what to do, or None."""
    if not data.startswith(PNG) and re.search(rb"<(\w+:)?text\b", data):
        return "its text would be drawn in whatever font is at hand, so turn it into paths"
    try:
        logo = draw(data)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return "it cannot be read, so save it anew as an SVG or a PNG"
    if max(logo.size) < FEWEST:
        return f"it has {logo.width} x {logo.height} pixels, so take one of {FEWEST} or more, or an SVG"
    return None if logo.getbbox() else "it is wholly transparent, so save it anew with what it shows"


@cache
def draw(data):
    """Return the logo as a large picture with transparency."""
    if not data.startswith(PNG):
        data = svg_to_bytes(data.decode("utf-8-sig"), skip_system_fonts=True, width=DRAWN, height=DRAWN)
    return Image.open(BytesIO(data)).convert("RGBA")


def icon_address(conf):
    """Return the path of what tabs show: the logo itself where it is an SVG, which is sharp in every size."""
    return ICONS[192] if find_logo(conf).read_bytes().startswith(PNG) else conf["theme"]["logo"]


def make_icons(data, paper):
    """Return the icons by their path in the site.

    Args:
        data: the bytes of the logo.
        paper: the colour on which it stands where nothing may be transparent.
    """
    square = ImageOps.pad(draw(data), (FEWEST, FEWEST), color="#0000")
    return {
        ICO: encode(square, "ICO", sizes=[(side, side) for side in ICO_SIDES]),
        TOUCH: encode_small(on_paper(square.resize((TOUCH_SIDE,) * 2), paper)),
        **{path: encode_small(square.resize((side, side))) for side, path in ICONS.items()},
    }


def encode_small(picture):
    """Return a picture as the bytes of a PNG of at most 256 colours."""
    return encode(picture.quantize(method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE), "PNG", optimize=True)


def on_paper(picture, paper):
    """Return a picture without transparency, on a colour."""
    ground = Image.new("RGBA", picture.size, paper)
    ground.alpha_composite(picture)
    return ground.convert("RGB")


def encode(picture, form, **options):
    """Return a picture as the bytes of a file."""
    stream = BytesIO()
    picture.save(stream, form, **options)
    return stream.getvalue()

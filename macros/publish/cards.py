"""Draws the images: a link preview card (og:image) for each page, and the icons of the manifest.

The output is the same on every machine: fonts come from packages, and Pillow's basic layout needs no system library.
Images are drawn in shades of grey, and a palette maps these to colours at the end, which is fast and makes small files.
"""

from functools import cache
from io import BytesIO

from font_source_sans_pro import SourceSansProSemibold
from font_source_serif_pro import SourceSerifProSemibold
from PIL import Image, ImageColor, ImageDraw, ImageFont

SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN = 80
TEXT_WIDTH = WIDTH - 2 * MARGIN
BAND = 20
ICON = 88
NAME_SIZE = 44
TITLE_SIZES = (92, 76, 60)
MOST_LINES = 3
LEADING = 1.16
# The palette has 16 colours of 4 bits: shades 0 to 7 from paper to ink, then 8 to 15 from paper to accent.
FULL = 7
ACCENT = 8
BITS = 4
# zlib's Z_RLE strategy: cards are runs of one colour, so it is three times as fast, and no larger.
Z_RLE = 3
# Pillow draws shapes without antialiasing, so they are drawn at this scale and reduced.
SUPERSAMPLING = 4


def card_path(src_uri):
    """Return the path of a page's card in the site."""
    return f"assets/cards/{src_uri.removesuffix('.md')}.png"


@cache
def draw_card(title, name, paper, ink, accent):
    """Return a card as PNG bytes: the site's name at the top, the page's title at the bottom."""
    image = Image.new("L", SIZE, 0)
    pen = ImageDraw.Draw(image)
    lines, size = fit_title(title)
    baseline = HEIGHT - BAND - MARGIN - round(size * (LEADING * (len(lines) - 1) + 0.25))
    for number, line in enumerate(lines):
        place = (MARGIN, baseline + round(number * size * LEADING))
        pen.text(place, line, FULL, load_font(SourceSerifProSemibold, size), "ls")
    image.paste(to_accent(draw_head(name)), (MARGIN, MARGIN))
    pen.rectangle((0, HEIGHT - BAND, WIDTH, HEIGHT), fill=ACCENT + FULL)
    return encode_png(image, paper, ink, accent)


@cache
def draw_head(name):
    """Return an image of the icon with the site's name beside it."""
    image = Image.new("L", (TEXT_WIDTH, ICON), 0)
    image.paste(draw_envelope(ICON))
    place = (ICON + ICON // 3, ICON // 2)
    ImageDraw.Draw(image).text(place, name, FULL, load_font(SourceSansProSemibold, NAME_SIZE), "lm")
    return image


def to_accent(image):
    """Return an image drawn in ink in the accent colour."""
    return image.point(lambda shade: shade + ACCENT)


def fit_title(title):
    """Return the lines of a title and the largest font size at which they fit: (lines, size)."""
    for size in TITLE_SIZES:
        typeface = load_font(SourceSerifProSemibold, size)
        lines = wrap_lines(title, typeface)
        if len(lines) <= MOST_LINES and all(typeface.getlength(line) <= TEXT_WIDTH for line in lines):
            break
    return lines[:MOST_LINES], size


def wrap_lines(title, typeface):
    """Return a title in lines that fit a card, unless a single word does not."""
    lines = []
    for word in title.split():
        longer = " ".join([*lines[-1:], word])
        lines[-1:] = [longer] if typeface.getlength(longer) <= TEXT_WIDTH else [*lines[-1:], word]
    return lines


@cache
def load_font(path, size):
    """Return a font with Pillow's basic layout engine."""
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def draw_icon(side, paper, ink, accent):
    """Return the square icon as PNG bytes."""
    return encode_png(to_accent(draw_envelope(side)), paper, ink, accent)


def draw_envelope(side):
    """Return an image like overrides/assets/favicon.svg, whose view box is 32 units wide."""
    unit = side * SUPERSAMPLING / 32
    image = Image.new("L", (side * SUPERSAMPLING,) * 2, 0)
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, side * SUPERSAMPLING - 1, side * SUPERSAMPLING - 1), 7 * unit, FULL)
    pen.rectangle((6 * unit, 10 * unit, 26 * unit, 22 * unit), 0)
    pen.line([(6 * unit, 10 * unit), (16 * unit, 17 * unit), (26 * unit, 10 * unit)], FULL, round(2 * unit), "curve")
    return image.resize((side, side), Image.Resampling.BOX)


def encode_png(image, paper, *colours):
    """Return an image as PNG bytes, with a palette that goes from paper to each of the colours."""
    paper, *colours = map(ImageColor.getrgb, (paper, *colours))
    ramps = [
        round(p + (c - p) * step / FULL) for colour in colours for step in range(FULL + 1)
        for p, c in zip(paper, colour, strict=True)
    ]  # fmt: skip
    image.putpalette(ramps)
    stream = BytesIO()
    image.save(stream, "PNG", bits=BITS, compress_type=Z_RLE)
    return stream.getvalue()

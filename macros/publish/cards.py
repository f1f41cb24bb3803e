"""The pictures: a card for each page, shown where somebody shares it, and the icons of the manifest.

The same words and colours give the same bytes on every machine: the fonts are packages, and Pillow sets the type by
itself, without a library of the system. Everything is drawn as the strength of one colour on paper, which a palette
turns into colours at the end: that is quick, and the files are small.
"""

from functools import cache
from io import BytesIO

from font_source_sans_pro import SourceSansProSemibold
from font_source_serif_pro import SourceSerifProSemibold
from PIL import Image, ImageColor, ImageDraw, ImageFont

SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN = 80
COLUMN = WIDTH - 2 * MARGIN
BAND = 20
ICON = 88
NAME_SIZE = 44
TITLE_SIZES = (92, 76, 60)
MOST_LINES = 3
LEADING = 1.16
# The palette: eight steps from paper to ink, then eight from paper to accent. Sixteen colours take four bits each.
FULL = 7
ACCENT = 8
BITS = 4
# Runs of one colour are what a card is made of: looking for nothing else is three times as quick, and as small.
RUNS = 3
# Shapes have no soft edge of their own, so they are drawn larger and made smaller.
SMOOTH = 4


def place_of(src_uri):
    """Where the card of an article lies in the site."""
    return f"assets/cards/{src_uri.removesuffix('.md')}.png"


@cache
def card(title, name, paper, ink, accent):
    """A card as PNG bytes: the site's name above, the page's title below, in these colours."""
    image = Image.new("L", SIZE, 0)
    pen = ImageDraw.Draw(image)
    lines, size = fitted(title)
    baseline = HEIGHT - BAND - MARGIN - round(size * (LEADING * (len(lines) - 1) + 0.25))
    for number, line in enumerate(lines):
        place = (MARGIN, baseline + round(number * size * LEADING))
        pen.text(place, line, FULL, font(SourceSerifProSemibold, size), "ls")
    image.paste(accented(head(name)), (MARGIN, MARGIN))
    pen.rectangle((0, HEIGHT - BAND, WIDTH, HEIGHT), fill=ACCENT + FULL)
    return png(image, paper, ink, accent)


@cache
def head(name):
    """The icon with the site's name beside it."""
    image = Image.new("L", (COLUMN, ICON), 0)
    image.paste(envelope(ICON))
    place = (ICON + ICON // 3, ICON // 2)
    ImageDraw.Draw(image).text(place, name, FULL, font(SourceSansProSemibold, NAME_SIZE), "lm")
    return image


def accented(image):
    """What was drawn in ink, in the accent colour."""
    return image.point(lambda strength: strength + ACCENT)


def fitted(title):
    """The lines of a title and the largest size in which they fit a card."""
    for size in TITLE_SIZES:
        typeface = font(SourceSerifProSemibold, size)
        lines = wrapped(title, typeface)
        if len(lines) <= MOST_LINES and all(typeface.getlength(line) <= COLUMN for line in lines):
            break
    return lines[:MOST_LINES], size


def wrapped(title, typeface):
    """A title in lines no wider than a card, unless a single word is."""
    lines = []
    for word in title.split():
        longer = " ".join([*lines[-1:], word])
        lines[-1:] = [longer] if typeface.getlength(longer) <= COLUMN else [*lines[-1:], word]
    return lines


@cache
def font(path, size):
    """A font of this size, set by Pillow itself."""
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def icon(side, paper, ink, accent):
    """The icon as PNG bytes, as wide as it is high."""
    return png(accented(envelope(side)), paper, ink, accent)


def envelope(side):
    """The drawing of overrides/assets/favicon.svg, which is 32 wide."""
    unit = side * SMOOTH / 32
    image = Image.new("L", (side * SMOOTH,) * 2, 0)
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, side * SMOOTH - 1, side * SMOOTH - 1), 7 * unit, FULL)
    pen.rectangle((6 * unit, 10 * unit, 26 * unit, 22 * unit), 0)
    pen.line([(6 * unit, 10 * unit), (16 * unit, 17 * unit), (26 * unit, 10 * unit)], FULL, round(2 * unit), "curve")
    return image.resize((side, side), Image.Resampling.BOX)


def png(image, paper, *colours):
    """A drawing as PNG bytes: from paper to each of the colours."""
    paper, *colours = map(ImageColor.getrgb, (paper, *colours))
    ramps = [
        round(p + (c - p) * step / FULL) for colour in colours for step in range(FULL + 1)
        for p, c in zip(paper, colour, strict=True)
    ]  # fmt: skip
    image.putpalette(ramps)
    stream = BytesIO()
    image.save(stream, "PNG", bits=BITS, compress_type=RUNS)
    return stream.getvalue()

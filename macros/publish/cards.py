"""Draws the cards by which others preview a page (og:image): the logo and the site's name above, the title below.

The output is the same on every machine: fonts come from packages, and Pillow's basic layout needs no system library.
Words are drawn in shades of grey, and a palette maps these to colours at the end, which is fast and makes small files.
"""

from functools import cache

from font_source_sans_pro import SourceSansProSemibold
from font_source_serif_pro import SourceSerifProSemibold
from PIL import Image, ImageColor, ImageDraw, ImageFont, ImageOps

from . import logo

SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN = 80
TEXT_WIDTH = WIDTH - 2 * MARGIN
BAND = 20
MARK = 88
WIDEST_MARK = 3 * MARK
NAME_SIZE = 44
TITLE_SIZES = (92, 76, 60)
MOST_LINES = 3
LEADING = 1.16
# The palette has shades 0 to 7 from paper to ink, 8 to 15 from paper to accent, and then the colours of the logo.
FULL = 7
ACCENT = 8
LOGO = 16
MOST_COLOURS = 112
# zlib's Z_RLE strategy: cards are runs of one colour, so it is three times as fast, and no larger.
Z_RLE = 3


def card_path(src_uri):
    """Return the path of a page's card in the site."""
    return f"assets/cards/{src_uri.removesuffix('.md')}.png"


@cache
def draw_card(title, name, data, paper, ink, accent):
    """Return a card as PNG bytes.

    Args:
        title: the page's.
        name: the site's.
        data: the bytes of the logo.
        paper, ink, accent: colours as brand.css has them.
    """
    image = Image.new("L", SIZE, 0)
    pen = ImageDraw.Draw(image)
    lines, size = fit_title(title)
    baseline = HEIGHT - BAND - MARGIN - round(size * (LEADING * (len(lines) - 1) + 0.25))
    for number, line in enumerate(lines):
        place = (MARGIN, baseline + round(number * size * LEADING))
        pen.text(place, line, FULL, load_font(SourceSerifProSemibold, size), "ls")
    pen.rectangle((0, HEIGHT - BAND, WIDTH, HEIGHT), fill=ACCENT + FULL)
    mark, colours = draw_mark(data, paper)
    image.paste(mark, (MARGIN, MARGIN + (MARK - mark.height) // 2))
    image.paste(draw_name(name, TEXT_WIDTH - mark.width), (MARGIN + mark.width, MARGIN))
    return encode_card(image, [*ramp(paper, ink), *ramp(paper, accent), *colours])


@cache
def draw_mark(data, paper):
    """Return the logo on paper as an image of places in the palette, and the colours that stand there."""
    picture = logo.on_paper(ImageOps.contain(logo.draw(data), (WIDEST_MARK, MARK)), paper)
    drawn = picture.quantize(MOST_COLOURS, dither=Image.Dither.NONE)
    return Image.frombytes("L", drawn.size, drawn.tobytes()).point(lambda place: place + LOGO), drawn.getpalette()


@cache
def draw_name(name, width):
    """Return an image of the site's name in the accent colour, as it stands beside the mark."""
    image = Image.new("L", (width, MARK), 0)
    place = (MARK // 3, MARK // 2)
    ImageDraw.Draw(image).text(place, name, FULL, load_font(SourceSansProSemibold, NAME_SIZE), "lm")
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


def ramp(paper, colour):
    """Return the palette from paper to a colour, red, green and blue in turn."""
    pairs = list(zip(ImageColor.getrgb(paper), ImageColor.getrgb(colour), strict=True))
    return [round(p + (c - p) * step / FULL) for step in range(FULL + 1) for p, c in pairs]


def encode_card(image, palette):
    """Return an image as PNG bytes, in the colours of a palette."""
    image.putpalette(palette)
    return logo.encode(image, "PNG", compress_type=Z_RLE)

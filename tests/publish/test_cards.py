"""The cards of the pages, and the colours of brand.css that they are drawn in."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from PIL import Image

from macros.article import front_matter
from macros.publish import brand, cards
from tests.anything import TEXTS, TREES, are_sentences
from tests.sampling import tries

WHITE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#fff" d="M0 0h8v8H0z"/></svg>'


def content(page, name):
    """What a meta element says, by its name or property."""
    (tag,) = page.select(f"meta[name='{name}'], meta[property='{name}']")
    return tag["content"]


def picture(written):
    """A picture from its bytes."""
    return Image.open(BytesIO(written))


def test_every_page_has_a_card_of_its_own(shown, site, settings, figures):
    sizes = []
    for address, page in shown.items():
        url = content(page, "og:image")
        file = site / url.removeprefix(settings["site_url"])
        sizes.append(file.stat().st_size)

        assert url.startswith(settings["site_url"])
        assert picture(file.read_bytes()).size == (1200, 630), address
        assert sizes[-1] < 100_000, f"{address}: its card has {sizes[-1]} bytes."
    assert len({content(page, "og:image") for page in shown.values()}) == len(shown)
    figures.append(f"{len(sizes)} cards have {sum(sizes) // 1000} kB, the largest {max(sizes) // 1000} kB.")


def test_a_card_shows_the_colours_of_the_brand():
    colours = {"paper": "#fbf8f1", "ink": "#aa0000", "accent": "#0000bb"}
    image = picture(cards.draw_card("Am I sure?", "A kind no", WHITE, **colours)).convert("RGB")
    seen = {colour for _, colour in image.getcolors(2**16)}

    assert {(0xFB, 0xF8, 0xF1), (0xAA, 0, 0), (0, 0, 0xBB)} <= seen


@pytest.mark.parametrize("title", ["A", "How do I " * 7, "Vorstellungsgesprächsabsagebrief", "word " * 40])
def test_a_title_never_stands_outside_its_card(title):
    colours = {"paper": "#ffffff", "ink": "#000000", "accent": "#ffffff"}
    image = picture(cards.draw_card(title, "A kind no", WHITE, **colours)).convert("L").point(lambda grey: 255 - grey)
    left, top, right, bottom = image.getbbox()

    assert left >= cards.MARGIN - 10
    assert top >= cards.MARGIN + cards.MARK
    assert right <= cards.WIDTH - cards.MARGIN
    assert bottom <= cards.HEIGHT - cards.BAND


def test_a_colour_that_cannot_be_drawn_is_named():
    css = ":root { --paper: light-dark(rgb(1, 2, 3), #000); --ink: light-dark(oklch(0.4 0.1 20), #fff); }"
    with pytest.raises(brand.BrandError) as caught:
        brand.read_colours(css)

    assert [line.split()[1] for line in str(caught.value).splitlines()] == ["--ink", "--accent"]


@pytest.mark.parametrize("colour", ["rgb(300, 0, 0)", "rgba(0, 0, 0, 1)", "#00000080", "#0008"])
def test_a_colour_that_no_picture_can_be_drawn_in_gets_a_sentence(colour):
    sheet = "--paper: light-dark(#fff, #000); --accent: light-dark(#fff, #000);"
    with pytest.raises(brand.BrandError, match=r"brand\.css: --ink is no light-dark"):
        brand.read_colours(f"{sheet} --ink: light-dark({colour}, #000);")


def test_a_text_too_pale_to_be_read_is_named_with_its_contrast():
    css = "--paper: light-dark(#fff, #000); --muted: light-dark(#999, #ccc); --ink: light-dark(#000, #fff);"

    assert list(brand.contrast_problems(css)) == [
        "overrides/style/brand.css: --muted on --paper has a contrast of 2.8 by day; make one lighter or darker, until "
        "it has 7."
    ]


def test_a_style_sheet_of_the_brand_that_is_not_there_gets_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(brand, "FILE", tmp_path / "brand.css")
    with pytest.raises(brand.BrandError, match=r"brand\.css: the file cannot be read \(.*\); put a style"):
        brand.read_colours()


@pytest.mark.sampled
@trying(max_examples=tries(30))
@given(TEXTS.filter(front_matter.is_text))
def test_any_title_has_a_card(title):

    assert cards.draw_card(title, "A site", WHITE, "#ffffff", "#000000", "#0000ff").startswith(b"\x89PNG")


@pytest.mark.sampled
@trying(max_examples=tries(200))
@given(TEXTS | st.sampled_from(["rgb(300, 0, 0)", "rgba(0, 0, 0, 1)", "#0000", "hsl(400, 10%, 10%)", "red"]), TREES)
def test_any_colours_of_the_brand_get_sentences_or_can_be_drawn_in(colour, other):
    sheet = "".join(f"--{name}: light-dark({colour}, {other});\n" for name in brand.NEEDED)
    said, found = said_of(sheet)

    assert are_sentences(said, "brand.css: ")
    assert said or cards.ramp(found["paper"], found["accent"])


def said_of(sheet):
    """What is said of a style sheet, and the colours that were found in it."""
    try:
        return [], brand.read_colours(sheet)
    except brand.BrandError as error:
        return str(error).splitlines(), {}

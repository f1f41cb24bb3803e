"""One file makes every icon, the mark on the cards and the publisher's logo; one that cannot is named."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from PIL import Image

from macros.publish import cards, logo
from tests.building import build, copy_project
from tests.sampling import tries

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{}">{}</svg>'
RED, CLEAR = (255, 0, 0, 255), (0, 0, 0, 0)
SQUARE = SVG.format("0 0 8 8", '<path fill="red" d="M0 0h8v8H0z"/>').encode()
WIDE = SVG.format("0 0 80 20", '<path fill="red" d="M0 0h80v20H0z"/>').encode()


def png(width, height, colour=RED):
    """A PNG of one colour."""
    return logo.encode(Image.new("RGBA", (width, height), colour), "PNG")


def picture(written):
    """A picture from its bytes."""
    return Image.open(BytesIO(written))


def conf(folder, path="logo.svg"):
    """The settings of mkdocs.yml, with a folder in place of overrides/."""
    theme = type("Theme", (dict,), {"custom_dir": str(folder)})(logo=path)
    return {"theme": theme, "docs_dir": str(folder / "docs")}


@pytest.mark.parametrize("data", [SQUARE, png(512, 512), png(600, 900)], ids=["svg", "png", "tall png"])
def test_every_icon_is_the_logo_in_the_size_that_its_place_asks_for(data):
    icons = {path: picture(written) for path, written in logo.make_icons(data, "#ffffff").items()}

    assert {path: icon.size for path, icon in icons.items()} == {
        "favicon.ico": (48, 48),
        "apple-touch-icon.png": (180, 180),
        "assets/icon-192.png": (192, 192),
        "assets/icon-512.png": (512, 512),
    }
    assert icons["favicon.ico"].info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    assert {icon.convert("RGBA").getpixel((icon.width // 2, icon.height // 2))[:3] for icon in icons.values()} == {
        RED[:3]
    }


def test_a_wide_logo_is_whole_in_its_icons_and_on_paper_on_a_home_screen():
    icons = {path: picture(written).convert("RGBA") for path, written in logo.make_icons(WIDE, "#00ff00").items()}

    assert icons["assets/icon-512.png"].getbbox() == (0, 192, 512, 320)
    assert icons["assets/icon-512.png"].getpixel((0, 0)) == CLEAR
    assert icons["apple-touch-icon.png"].getpixel((0, 0)) == (0, 255, 0, 255)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it cannot be read, so save it anew as an SVG or a PNG"),
        (b"<svg", "it cannot be read, so save it anew as an SVG or a PNG"),
        (png(512, 512)[:200], "it cannot be read, so save it anew as an SVG or a PNG"),
        (logo.encode(Image.new("RGB", (600, 600)), "JPEG"), "it cannot be read, so save it anew as an SVG or a PNG"),
        (png(300, 40), "it has 300 x 40 pixels, so take one of 512 or more, or an SVG"),
        (png(512, 512, CLEAR), "it is wholly transparent, so save it anew with what it shows"),
        (SVG.format("0 0 8 8", "").encode(), "it is wholly transparent, so save it anew with what it shows"),
        (
            SVG.format("0 0 8 8", "<text>Acme</text>").encode(),
            "its text would be drawn in whatever font is at hand, so turn it into paths",
        ),
    ],
    ids=["empty", "half an svg", "half a png", "jpeg", "small", "clear png", "clear svg", "text"],
)
def test_a_logo_that_makes_no_icon_is_named_with_what_to_do(tmp_path, data, said):
    (tmp_path / "logo.svg").write_bytes(data)

    assert list(logo.logo_problems(conf(tmp_path))) == [f"mkdocs.yml: theme.logo is logo.svg; {said}."]


def test_an_svg_that_browsers_would_not_take_for_one_is_named(tmp_path):
    (tmp_path / "logo.png").write_bytes(SQUARE)

    assert list(logo.logo_problems(conf(tmp_path, "logo.png"))) == [
        "mkdocs.yml: theme.logo is logo.png; browsers take it for no SVG until its name ends in .svg."
    ]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (None, "is missing; name an SVG or a PNG in overrides/, like assets/logo.svg."),
        ("gone.svg", "is gone.svg, which is not in overrides/; put it there."),
        (["a"], "is ['a'], which is not in overrides/; put it there."),
    ],
)
def test_a_logo_that_is_not_there_is_named_with_what_to_do(tmp_path, path, said):
    assert list(logo.logo_problems(conf(tmp_path, path))) == [f"mkdocs.yml: theme.logo {said}"]


@pytest.mark.parametrize("size", ['width="99999" height="99999"', 'viewBox="0 0 1 99999"', 'width="1e9" height="1"'])
def test_an_svg_of_any_size_is_drawn_in_ours(size):
    """A size of its own once asked for more memory than there is, and the build was killed."""
    data = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><path d="M0 0h1v99999H0z"/></svg>'.encode()

    assert max(logo.draw(data).size) == logo.DRAWN


@pytest.mark.slow
@pytest.mark.sampled
@trying(max_examples=tries(200), deadline=None)
@given(st.binary(max_size=40), st.integers(0, 400), st.sampled_from([SQUARE, WIDE, png(512, 9)]))
def test_any_bytes_are_drawn_or_get_a_sentence(noise, place, data):
    broken = data[:place] + noise + data[place + len(noise) :]

    assert logo.logo_problem(broken) or logo.make_icons(broken, "#ffffff")


def test_a_card_carries_the_logo_in_its_own_colours():
    colours = {"paper": "#ffffff", "ink": "#000000", "accent": "#0000ff"}
    card = picture(cards.draw_card("How?", "A site", WIDE, **colours)).convert("RGB")
    left, top = cards.MARGIN, cards.MARGIN + cards.MARK // 2

    assert {card.getpixel((left + x, top)) for x in (1, cards.WIDEST_MARK - 2)} == {(255, 0, 0)}


@pytest.mark.slow
def test_a_build_without_a_logo_stops_with_the_sentence_alone(tmp_path):
    project = copy_project(tmp_path / "project", lightened=False)
    (project / "overrides/assets/logo.svg").unlink()
    status, said = build(project)

    assert status == 1
    assert "mkdocs.yml: theme.logo is assets/logo.svg, which is not in overrides/; put it there." in said
    assert "Traceback" not in said


def test_every_page_leads_to_the_icons_and_they_are_where_browsers_look_unasked(site, pages, settings):
    """Safari below 26 shows no SVG icon, and what it then asks for was not there."""
    named = settings["theme"]["logo"]
    expected = ["favicon.ico", named if named.endswith(".svg") else logo.ICONS[192], "apple-touch-icon.png"]
    for address, page in pages.items():
        links = [link["href"].lstrip("./") for link in page.select("link[rel=icon], link[rel=apple-touch-icon]")]

        assert links == (["data:,"] if address == "/embed/" else expected), address
    assert [path for path in expected if not (site / path).is_file()] == []

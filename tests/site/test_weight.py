"""What a page weighs before the reader touches it: one file that paints, and no more than a phone's first answer."""

import gzip
import re
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from urllib.parse import urljoin

import material
import pytest

from macros.show import data, forms
from tests.conftest import ROOT

# A browser that knows them fetches the rules for pages that it may prepare, once nothing else is to be done.
RULES = "/speculation-rules.json"
# What a server sends before it waits for the first word from the phone, without the 200 bytes of its headers.
WINDOW = 14_400
# Bytes, gzipped, of all that a page asks for, but for the catalogue, which comes beside it and has a budget of its own.
ARTICLE, LINKER, GENERATOR, CATALOGUE = 14_600, 16_000, 26_000, 25_000
BUDGETS = {".generator": GENERATOR, ".linker": LINKER}
# Bytes, gzipped, of the generator's page alone, and of an article's.
FORM, TEXT = WINDOW, 10_700
# Files; where the page has a form that composes messages, the catalogue is one more.
REQUESTS = 3
FETCHED = re.compile(r"""import\(new URL\(["`](.+?)["`]""")
ASKED = {
    "script[src]": "src",
    # The one without a size is what browsers take that can show it.
    "link[rel=icon]:not([href^=data], [sizes])": "href",
    "link[rel=stylesheet]": "href",
    "img[src]": "src",
}


def parts(site, address, page):
    """The files that a page is made of, itself first."""
    found = [element[name] for selector, name in ASKED.items() for element in page.select(selector)]
    found += [path for script in page.select("script:not([src])") for path in FETCHED.findall(script.string or "")]
    own = PurePosixPath(address) / "index.html" if address.endswith("/") else PurePosixPath(address)
    return [site / str(own)[1:], *(site / urljoin(address, path)[1:] for path in found)]


def budget(page):
    """What a page may weigh, by what it holds."""
    return next((budget for holds, budget in BUDGETS.items() if page.select(holds)), ARTICLE)


def weight(file):
    """The gzipped bytes of a file."""
    return len(gzip.compress(file.read_bytes(), 9))


def test_no_page_is_heavier_than_its_budget(site, pages, figures):
    heavy = {}
    for address, page in pages.items():
        total = sum(map(weight, parts(site, address, page)))
        if total > budget(page):
            heavy[address] = total
        if address in ("/", "/how/email/") or budget(page) > ARTICLE:
            files = len(parts(site, address, page))
            figures.append(f"{address} weighs {total / 1000:.1f} kB gzipped, in {files} files")

    assert heavy == {}, f"Take something out of these pages (bytes, gzipped): {heavy}"


def test_the_generator_and_the_catalogue_are_each_within_their_budget(site, languages, figures):
    page = weight(site / "generator" / "index.html")
    catalogues = {code: weight(site / "generator" / f"catalogue.{code}.json") for code in languages}
    figures.append(f"/generator/ alone weighs {page / 1000:.1f} kB gzipped; the catalogues: {catalogues} bytes")

    assert page <= FORM
    assert [code for code, size in catalogues.items() if size > CATALOGUE] == []


def test_an_article_is_light_with_its_contents_and_the_footer(site, pages):
    others = ".in-section, .source"
    articles = [address for address, page in pages.items() if page.select(".reviewed") and not page.select(others)]
    sizes = {address: weight(parts(site, address, pages[address])[0]) for address in articles}

    assert {address: size for address, size in sizes.items() if size > TEXT} == {}


def test_a_catalogue_three_times_as_large_changes_no_byte_of_the_generator(catalogue):
    page = SimpleNamespace(url="generator/", canonical_url=None, meta={})
    copies = {f"{part}-{n}": lines for n in range(3) for part, lines in catalogue["parts"].items()}
    others = {
        purpose: {channel: shape | {"paragraphs": shape["paragraphs"] * 3} for channel, shape in channels.items()}
        for purpose, channels in catalogue["shapes"].items()
        if purpose != catalogue["choices"]["purpose"][0]
    }
    larger = catalogue | {"parts": catalogue["parts"] | copies, "shapes": catalogue["shapes"] | others}

    assert len(data.make_catalogue(larger)[1]) > 3 * len(data.make_catalogue(catalogue)[1])
    assert forms.generator(larger, page) == forms.generator(catalogue, page)


def test_every_page_comes_with_the_first_answer_of_a_server(site, pages):
    late = {address: weight(parts(site, address, page)[0]) for address, page in pages.items()}
    late = {address: size for address, size in late.items() if size > WINDOW}

    assert late == {}, (
        f"Over {WINDOW} bytes gzipped, a page is painted a round trip later: {late}. Shorten a line, a label or a help "
        "text that it holds (a word is two or three bytes), or take a rule out of its styles."
    )


def test_nothing_but_the_page_itself_holds_up_its_first_paint(pages):
    blocking = "link[rel=stylesheet], script[src]:not([type=module])"

    assert {address: page.select(blocking) for address, page in pages.items() if page.select(blocking)} == {}


@pytest.mark.slow
@pytest.mark.parametrize("path", ["/", "/how/email/", "/generator/", "/messages/", "/check/", "/link/", "/embed/"])
def test_a_page_asks_for_three_files_at_most_and_its_catalogue(new_page, path):
    asked = []
    page = new_page(path, prepare=lambda page: page.on("request", lambda request: asked.append(request.url)))
    page.wait_for_load_state("networkidle")
    icons = page.locator("link[rel*=icon]").evaluate_all("(links) => links.map((link) => link.href)")
    catalogues = [url for url in asked if url.endswith(".en.json")]
    # Chromium asks for one icon, not always in time to be heard; Firefox for every one.
    others = [url for url in asked if url not in [*icons, *catalogues] and not url.endswith(RULES)]

    assert len(catalogues) == page.locator("[data-catalogue], .checker").count()
    assert len(others) + any(not icon.startswith("data:") for icon in icons) <= REQUESTS, asked


def test_the_name_of_the_themes_style_is_that_of_the_theme_that_is_installed():
    base = Path(material.__file__).parent / "templates" / "base.html"
    installed = set(re.findall(r"assets/[\w/.-]+\.min\.(?:css|js)", base.read_text("utf-8")))
    ours = set(re.findall(r'"(assets/.+?)"', (ROOT / "overrides/main.html").read_text("utf-8")))

    assert ours
    assert ours <= installed, f"Take the name from the theme's base.html: {sorted(installed)}"

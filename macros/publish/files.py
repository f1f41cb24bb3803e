"""Makes the files beside the pages: icons, cards, feeds, oEmbed, Markdown, licences, and the data of scripts."""

import json

from ..show.data import FILES, make_catalogue
from . import brand, cards, feeds, licences, logo, oembed, plain
from .security_txt import make_security_txt

MANIFEST = "manifest.webmanifest"


def make_files(pages, site, mark, languages):
    """Return the files by path in the site: {"feed.xml": bytes, …}.

    Args:
        pages: the mkdocs pages.
        site: what settings.read_site() returns.
        mark: the bytes of the logo.
        languages: the catalogue, by language.
    """
    colours = brand.read_colours()
    indexed = [page for page in pages if not page.meta.get("robots")]
    return {
        **make_pictures(indexed, site, mark, colours),
        MANIFEST: make_manifest(site, colours),
        **make_texts(indexed, site, languages["en"]),
        **oembed.make_answers(indexed, site),
        licences.PATH: licences.make_licences(),
        **dict(map(make_catalogue, languages.values())),
        **dict(make(languages["en"]) for make in FILES),
        **make_security_txt(pages, site),
    }


def make_pictures(pages, site, mark, colours):
    """Return the icons, and the card of each page."""
    drawn_in = {name: colours[name] for name in brand.NEEDED}
    draw = lambda page: cards.draw_card(page.meta["title"], site["name"], mark, **drawn_in)  # noqa: E731
    return logo.make_icons(mark, colours["paper"]) | {cards.card_path(page.file.src_uri): draw(page) for page in pages}


def make_texts(pages, site, catalogue):
    """Return each page as Markdown, and the feeds."""
    names = tuple(catalogue["words"]["choices"]["channel"]["options"].items())
    read = lambda page: plain.reduce_page(page.content, page.canonical_url, names)  # noqa: E731
    read_html = lambda page: read(page)[1]  # noqa: E731
    return {plain.markdown_path(page): read(page)[0].encode() for page in pages} | {
        feeds.RSS: feeds.make_rss(pages, site, read_html),
        feeds.JSON: feeds.make_json_feed(pages, site, read_html),
    }


def make_manifest(site, colours):
    """Return the web app manifest as bytes."""
    manifest = {
        "name": site["name"],
        "short_name": site["name"],
        "description": site["description"],
        "lang": site["language"],
        "start_url": ".",
        "display": "minimal-ui",
        "background_color": colours["paper"],
        "theme_color": colours["paper"],
        "icons": [{"src": place, "sizes": f"{side}x{side}", "type": "image/png"} for side, place in logo.ICONS.items()],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1).encode()

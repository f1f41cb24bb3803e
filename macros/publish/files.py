"""Makes the files beside the pages: icons, cards, manifest, feeds, security.txt, and the data of scripts."""

import json

from ..show.data import FILES, make_catalogue
from . import brand, cards, feeds, logo
from .security import make_security_txt

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
        feeds.RSS: feeds.make_rss(pages, site),
        feeds.JSON: feeds.make_json_feed(pages, site),
        **dict(map(make_catalogue, languages.values())),
        **dict(make(languages["en"]) for make in FILES),
        **make_security_txt(pages, site),
    }


def make_pictures(pages, site, mark, colours):
    """Return the icons, and the card of each page."""
    drawn_in = {name: colours[name] for name in brand.NEEDED}
    draw = lambda page: cards.draw_card(page.meta["title"], site["name"], mark, **drawn_in)  # noqa: E731
    return logo.make_icons(mark, colours["paper"]) | {cards.card_path(page.file.src_uri): draw(page) for page in pages}


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

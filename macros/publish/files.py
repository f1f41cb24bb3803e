"""Makes the files beside the pages: cards, icons, manifest, feeds, security.txt, and the data of scripts."""

import json

from ..show.data import FILES, make_catalogue
from . import brand, cards, feeds
from .security import make_security_txt

ICONS = {side: f"assets/icon-{side}.png" for side in (192, 512)}
MANIFEST = "manifest.webmanifest"


def make_files(pages, site, languages):
    """Return the files by path in the site: {"feed.xml": bytes, …}.

    Args:
        pages: the mkdocs pages.
        site: what settings.read_site() returns.
        languages: the catalogue, by language.
    """
    colours = brand.read_colours()
    card_colours = {name: colours[name] for name in brand.NEEDED}
    indexed = [page for page in pages if not page.meta.get("robots")]
    return {
        **{
            cards.card_path(page.file.src_uri): cards.draw_card(page.meta["title"], site["name"], **card_colours)
            for page in indexed
        },
        **{place: cards.draw_icon(side, **card_colours) for side, place in ICONS.items()},
        MANIFEST: make_manifest(site, colours),
        feeds.RSS: feeds.make_rss(pages, site),
        feeds.JSON: feeds.make_json_feed(pages, site),
        **dict(map(make_catalogue, languages.values())),
        **dict(make(languages["en"]) for make in FILES),
        **make_security_txt(pages, site),
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
        "icons": [{"src": place, "sizes": f"{side}x{side}", "type": "image/png"} for side, place in ICONS.items()],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1).encode()

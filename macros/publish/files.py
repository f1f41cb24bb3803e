"""The files beside the pages: cards, icons, the manifest, feeds, security.txt, and what the generator fetches later."""

import json

from ..show.forms import extras
from . import brand, cards, feeds
from .security import security_txt

ICONS = {side: f"assets/icon-{side}.png" for side in (192, 512)}
MANIFEST = "manifest.webmanifest"


def beside(pages, site, languages):
    """Every such file, by its place in the site: {"feed.xml": bytes, …}.

    Args:
        pages: the mkdocs pages.
        site: what settings.site() gives.
        languages: the catalogue, by language.
    """
    colours = brand.colours()
    drawn = {name: colours[name] for name in brand.NEEDED}
    listed = [page for page in pages if not page.meta.get("robots")]
    return {
        **{cards.place_of(page.file.src_uri): cards.card(page.meta["title"], site["name"], **drawn) for page in listed},
        **{place: cards.icon(side, **drawn) for side, place in ICONS.items()},
        MANIFEST: manifest(site, colours),
        feeds.RSS: feeds.rss(pages, site),
        feeds.JSON: feeds.json_feed(pages, site),
        **dict(map(extras, languages.values())),
        **security_txt(pages, site),
    }


def manifest(site, colours):
    """The manifest of the site as an app, as bytes."""
    says = {
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
    return json.dumps(says, ensure_ascii=False, indent=1).encode()

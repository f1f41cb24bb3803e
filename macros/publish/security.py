"""Where to report a problem of security, for those who look in the place that RFC 9116 names."""

import datetime
from urllib.parse import quote, urljoin

from ..article.freshness import newest

PLACE = ".well-known/security.txt"
# It has to say until when it holds, less than a year ahead. A review of any page renews it.
HOLDS = datetime.timedelta(days=364)


def security_txt(pages, site):
    """The file by its place, {".well-known/security.txt": bytes}; nothing where no address or no day is known.

    Args:
        pages: the mkdocs pages.
        site: what settings.site() gives.
    """
    day = newest(page.meta.get("reviewed") for page in pages)
    if not (day and site["by"]["email"]):
        return {}
    says = {
        "Contact": f"mailto:{quote(site['by']['email'], safe='@+')}",
        "Expires": f"{day + HOLDS}T00:00:00Z",
        "Preferred-Languages": site["language"],
        "Canonical": urljoin(site["url"], PLACE),
    }
    return {PLACE: "".join(f"{name}: {value}\n" for name, value in says.items()).encode()}

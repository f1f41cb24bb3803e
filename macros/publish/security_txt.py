"""Makes security.txt (RFC 9116), which says where to report vulnerabilities."""

import datetime
from urllib.parse import quote, urljoin

from ..article.freshness import newest

PATH = ".well-known/security.txt"
# RFC 9116 recommends less than a year. Reviewing any page renews it.
VALIDITY = datetime.timedelta(days=364)


def make_security_txt(pages, site):
    """Return the file by its path, {PATH: bytes}, or {} without an email address or a review date.

    Args:
        pages: the mkdocs pages.
        site: what settings.read_site() returns.
    """
    day = newest(page.meta.get("reviewed") for page in pages)
    if not (day and site["by"]["email"]):
        return {}
    fields = {
        "Contact": f"mailto:{quote(site['by']['email'], safe='@+')}",
        "Expires": f"{day + VALIDITY}T00:00:00Z",
        "Preferred-Languages": site["language"],
        "Canonical": urljoin(site["url"], PATH),
    }
    return {PATH: "".join(f"{name}: {value}\n" for name, value in fields.items()).encode()}

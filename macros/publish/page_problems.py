"""What is wrong between pages, and between words and pages: what leads nowhere, and a purpose without its page."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

LINK = re.compile(r"""<(?:a|form)\s[^>]*?(?:href|action)=["']([^"'#]+)""")


def guidance_problems(catalogue, pages):
    """A sentence for each place that the site does not have.

    Args:
        catalogue: one language.
        pages: the HTML of each page, by its address from the root: {"how/": html, ...}.
    """
    named = [(f"rules.yml: {id}", rule["guidance"]) for id, rule in catalogue["rules"].items()]
    named += [(f"sure.yml: outcomes.{rule['outcome']}", rule["guidance"]) for rule in catalogue["sure"]["rules"]]
    named += [(f"next.yml: steps.{step}", place) for step, place in catalogue["next"]["steps"].items()]
    named += [(f"kinds.yml: {id}", kind["guidance"]) for id, kind in catalogue["kinds"].items() if "guidance" in kind]
    for name, place in dict.fromkeys(named):
        page, _, anchor = place.partition("#")
        if place and page not in pages:
            yield f"{name} leads to {place}, and the site has no page {page}; mend the address."
        elif anchor and f'id="{anchor}"' not in pages[page]:
            yield f"{name} leads to {place}, and that page has no heading with the id {anchor}; mend one of the two."


def link_problems(pages, root, is_there):
    """A sentence for each link or form of a page that leads to nothing of the site; MkDocs looks at Markdown only.

    Args:
        pages: as for guidance_problems().
        root: the path of the site on its host, as "/".
        is_there: whether the site has something at a path from there, as "how/" or "feed.xml".
    """
    for page, html in pages.items():
        for link in dict.fromkeys(map(unescape, LINK.findall(html))):
            place = urlsplit(urljoin(root + page, link))
            if not place.scheme and not is_there(place.path.removeprefix(root)):
                yield f"{page or 'the home page'}: it leads to {link}, and the site has nothing there; mend it."


def purpose_problems(catalogue, pages):
    """A sentence for each purpose whose messages are written out on no page, or on more than one.

    Args:
        catalogue, pages: as for guidance_problems().
    """
    for purpose in catalogue["choices"]["purpose"]:
        call = f'{{{{ messages(purpose="{purpose}") }}}}'
        found = [page for page, html in pages.items() if f'<section class="messages" id="{purpose}"' in html]
        if not found:
            yield f"docs/messages/: no page writes out {purpose}; put {call} on one."
        if len(found) > 1:
            yield f"docs/messages/: {' and '.join(found)} write out {purpose}; keep {call} on one."

"""What is wrong between the words and the pages: a place that is named and not there, a purpose without its page."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

LINK = re.compile(r"""<a\s[^>]*?href=["']([^"'#]+)""")


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


def link_problems(pages, is_there):
    """A sentence for each link of a page that leads to nothing of the site; MkDocs looks at those in Markdown only.

    Args:
        pages: as for guidance_problems().
        is_there: whether the site has something at a path from its root, as "how/" or "feed.xml".
    """
    for page, html in pages.items():
        for link in dict.fromkeys(map(unescape, LINK.findall(html))):
            place = urlsplit(urljoin(f"/{page}", link))
            if not place.scheme and not is_there(place.path[1:]):
                yield f"{page or 'the home page'}: a link leads to {link}, and the site has nothing there; mend it."


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

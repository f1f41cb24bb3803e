"""What is wrong between the words and the pages: a place that is named and not there, a purpose without its page."""


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

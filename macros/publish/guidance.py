"""What is wrong with the places on this site to which the rules and "Am I sure?" send a reader."""


def guidance_problems(catalogue, pages):
    """A sentence for each place that the site does not have.

    Args:
        catalogue: one language.
        pages: the HTML of each page, by its address from the root: {"how/": html, ...}.
    """
    named = [(f"rules.yml: {id}", rule["guidance"]) for id, rule in catalogue["rules"].items()]
    named += [(f"sure.yml: outcomes.{rule['outcome']}", rule["guidance"]) for rule in catalogue["sure"]["rules"]]
    for name, place in dict.fromkeys(named):
        page, _, anchor = place.partition("#")
        if place and page not in pages:
            yield f"{name}.guidance is {place}, and the site has no page {page}; mend the address."
        elif anchor and f'id="{anchor}"' not in pages[page]:
            yield f"{name}.guidance is {place}, and that page has no heading with the id {anchor}; mend one of the two."

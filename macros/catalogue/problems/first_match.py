"""What is wrong with a table of rules of which the first that agrees is taken."""

from itertools import product

from ...twins.advise import advise
from ..first_match import as_list
from ..texts import quote


def first_match_problems(rules, known):
    """A sentence for each rule that names what does not exist, that stands where it can't, or that is never reached.

    Args:
        rules, known: as in as_list(); every rule is a mapping.
    """
    table = as_list(rules, known)
    problems = [problem for rule in table for problem in option_problems(rule, known)]
    return problems or list(place_problems(table)) or list(unreached_problems(table, known))


def option_problems(rule, known):
    """A sentence for each choice or option of a rule's `when` that does not exist."""
    for choice, options in rule["when"].items():
        if choice not in known:
            yield f"{rule['id']}: when names {choice}, which does not exist; expected one of {', '.join(known)}."
            continue
        if not options:
            yield f"{rule['id']} is for no option of {choice}; name those that it is for."
        for option in options:
            if option not in known[choice]:
                expected = ", ".join(known[choice])
                yield f"{rule['id']}: {choice} has no option {quote(option)}; expected one of {expected}."


def place_problems(table):
    """A sentence where the last rule has a `when`, and for each other rule that has none."""
    *others, last = table
    if last["when"]:
        yield f"{last['id']} is the last rule and has a when; it must be for all that is left."
    yield from (
        f"{rule['id']} has no when, which only the last rule can lack; add one." for rule in others if not rule["when"]
    )


def unreached_problems(table, known):
    """A sentence for each rule that no case comes to, because the rules above it take all of its cases."""
    choices = [choice for choice in known if any(choice in rule["when"] for rule in table)]
    cases = product(*(known[choice] for choice in choices))
    reached = {advise(table, dict(zip(choices, case, strict=True)))["id"] for case in cases}
    for rule in table:
        if rule["id"] not in reached:
            yield f"{rule['id']} is never reached; the rules above it take all of its cases."

"""What is wrong with sure.yml: the questions of "Am I sure?", and what the answers lead to."""

from ..assemble import choices_of
from ..texts import quote
from .first_match import first_match_problems
from .scenarios import choices_problems


def sure_problems(sure, options):
    """A sentence for each problem.

    Args:
        sure: the file as it was read.
        options: options.yml, without a problem.
    """
    problems = [problem for id, rule in sure["rules"].items() for problem in rule_problems(id, rule, sure["outcomes"])]
    return problems or [
        *link_problems(sure, options),
        *unused_problems(sure),
        *(f"rules.{problem}" for problem in first_match_problems(sure["rules"], sure["questions"])),
    ]


def rule_problems(id, rule, outcomes):
    """A sentence when a rule has no outcome, or adds choices where none are taken."""
    if rule["outcome"] not in outcomes:
        yield f"rules.{id}: there is no outcome {quote(rule['outcome'])}; expected one of {', '.join(outcomes)}."
    elif "choices" in rule and "choices" not in outcomes[rule["outcome"]]:
        yield f"rules.{id} has choices, and {rule['outcome']} does not lead to the generator; remove them."


def link_problems(sure, options):
    """A sentence for each choice that the generator does not have, where a rule leads there."""
    for id, rule in sure["rules"].items():
        choices = choices_of(sure, rule)
        yield from (f"rules.{id}: {problem}" for problem in choices_problems(choices, options))


def unused_problems(sure):
    """A sentence for each outcome that no rule has."""
    had = {rule["outcome"] for rule in sure["rules"].values()}
    yield from (f"outcomes.{id} is the outcome of no rule; remove it." for id in sure["outcomes"] if id not in had)

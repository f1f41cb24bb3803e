"""What is wrong with sure.yml: the questions of "Am I sure?", and what the answers lead to."""

from ..assemble import choices_of
from ..first_match import first_match_problems
from ..ids import are_ids
from ..texts import quote
from .scenarios import choices_problems

KEYS = ("questions", "outcomes", "rules")
RULE_KEYS = {"when", "outcome", "choices"}


def sure_problems(sure, options):
    """A sentence for each problem; the kinds come first.

    Args:
        sure: the file as it was read.
        options: options.yml, without a problem.
    """
    problems = list(key_problems(sure))
    problems = problems or [*question_problems(sure["questions"]), *outcome_problems(sure["outcomes"])]
    problems = problems or [
        problem for id, rule in sure["rules"].items() for problem in rule_problems(id, rule, sure["outcomes"])
    ]
    return problems or [
        *link_problems(sure, options),
        *unused_problems(sure),
        *(f"rules.{problem}" for problem in first_match_problems(sure["rules"], sure["questions"])),
    ]


def key_problems(sure):
    """A sentence for each key that is missing, unknown or empty."""
    for key in KEYS:
        if key not in sure:
            yield f"key {key} is missing; add it."
        elif not isinstance(sure[key], dict) or not sure[key]:
            yield f"key {key} is not a mapping with something in it."
    yield from (f"key {key} is unknown; expected one of {', '.join(KEYS)}." for key in sure if key not in KEYS)


def question_problems(questions):
    """A sentence for each question that has no list of different answers."""
    for id, answers in questions.items():
        if not isinstance(answers, list) or not answers or not are_ids(answers):
            yield f"questions.{id} is not a list of answers; put yes and no in quotes."
        elif len(set(answers)) < len(answers):
            yield f"questions.{id} has an answer twice; keep one."


def outcome_problems(outcomes):
    """A sentence for each outcome that does not lead to one place."""
    for id, leads in outcomes.items():
        places = list(leads.items()) if isinstance(leads, dict) else []
        kinds = [(key, type(value)) for key, value in places]
        if kinds not in ([("choices", dict)], [("guidance", str)]):
            yield f"outcomes.{id} needs choices (for the generator) or a guidance (a place on the site); nothing else."


def rule_problems(id, rule, outcomes):
    """A sentence when a rule is not written as one, has no outcome, or adds choices where none are taken."""
    if not isinstance(rule, dict) or not {"outcome"} <= rule.keys() <= RULE_KEYS:
        yield f"rules.{id} needs an outcome, and may have a when and choices; nothing else."
    elif not isinstance(rule["outcome"], str) or rule["outcome"] not in outcomes:
        yield f"rules.{id}: there is no outcome {quote(rule['outcome'])}; expected one of {', '.join(outcomes)}."
    elif not isinstance(rule.get("choices", {}), dict):
        yield f"rules.{id}.choices is not a mapping; write {{choice: option}}."
    elif "choices" in rule and "choices" not in outcomes[rule["outcome"]]:
        yield f"rules.{id} has choices, and {rule['outcome']} does not lead to the generator; remove them."


def link_problems(sure, options):
    """A sentence for each choice that the generator does not have, where a rule leads there."""
    for id, rule in sure["rules"].items():
        choices = choices_of(sure, rule)
        yield from (
            f"rules.{id}: {problem}" for problem in choices_problems(choices, options["choices"], options["shapes"])
        )


def unused_problems(sure):
    """A sentence for each outcome that no rule has."""
    had = {rule["outcome"] for rule in sure["rules"].values()}
    yield from (f"outcomes.{id} is the outcome of no rule; remove it." for id in sure["outcomes"] if id not in had)

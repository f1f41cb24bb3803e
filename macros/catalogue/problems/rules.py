"""What is wrong with rules.yml and kinds.yml."""

import re

from .scenarios import choices_problems

# The rules that check.py knows.
CHECKED = ("thanks", "declines", "short", "one-reason", "no-blame", "apology", "nothing-left")
# What check.py asks a rule for besides its guidance.
ASKED = {"apology": "due", "nothing-left": "pattern"}


def rules_problems(rules, choices):
    """A sentence for each rule that is missing or that no check knows, and for what a rule names and does not exist.

    Args:
        rules: the file as it was read.
        choices: the choices of options.yml.
    """
    yield from (f"rule {rule} is missing; check.py knows it." for rule in CHECKED if rule not in rules)
    for rule, says in rules.items():
        if rule not in CHECKED:
            yield f"rule {rule} is unknown; check.py has no check for it."
        if (key := ASKED.get(rule)) and key not in says:
            yield f"{rule}.{key} is missing; check.py needs it."
        unknown = [purpose for purpose in says.get("purposes", []) if purpose not in choices["purpose"]]
        yield from (f"{rule}: there is no purpose {purpose}." for purpose in unknown)
        for choice, options in [pair for when in says.get("due", []) for pair in when.items()]:
            if not set(options) <= set(choices.get(choice, [])):
                yield f"{rule}.due: {choice} has no option {', '.join(set(options) - set(choices.get(choice, [])))}."
        yield from (f"{rule}: the pattern {problem}" for problem in pattern_problems(says.get("pattern", "x")))


def pattern_problems(pattern):
    """A sentence's end where a pattern is no regular expression, or finds something in an empty text."""
    try:
        found = re.match(pattern, "")
    except (re.error, OverflowError, RecursionError) as error:
        yield f"does not read ({error})."
        return
    if found:
        yield "finds something in an empty text, so that every text would break the rule; let it need a character."


def kind_problems(kinds, options):
    """A sentence for each kind that leads nowhere or to two places, and for each choice there that does not exist."""
    for kind, says in kinds.items():
        if ("choices" in says) == ("guidance" in says):
            yield f"{kind} needs either choices (for the generator) or a guidance (a place on the site)."
        yield from (f"{kind}: {problem}" for problem in choices_problems(says.get("choices", {}), options))

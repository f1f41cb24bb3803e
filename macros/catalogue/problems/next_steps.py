"""What is wrong with next.yml: what happens next, and who takes which step."""

from .first_match import first_match_problems


def next_problems(next_steps, choices):
    """A sentence for each step that does not exist or that nobody takes, and for each problem of the rules.

    Args:
        next_steps: the file as it was read.
        choices: the choices of options.yml.
    """
    steps, rules = next_steps["steps"], next_steps["rules"]
    taken = {step for rule in rules.values() for step in rule["steps"]}
    for id, rule in rules.items():
        for step in rule["steps"]:
            if step not in steps:
                yield f"rules.{id}: there is no step {step}; expected some of {', '.join(steps)}."
    yield from (f"steps.{step} is in no rule; name it in one, or remove it." for step in steps if step not in taken)
    yield from (f"rules.{problem}" for problem in first_match_problems(rules, choices))

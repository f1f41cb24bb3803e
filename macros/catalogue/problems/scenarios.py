"""What is wrong with scenarios.yml, or with any choices that somebody wrote down."""

from ..texts import quote


def scenario_problems(scenarios, options):
    """A sentence for each scenario whose options do not exist or do not go together."""
    for id, choices in scenarios.items():
        yield from (f"{id}: {problem}" for problem in choices_problems(choices, options["choices"], options["shapes"]))


def choices_problems(choices, known, shapes):
    """A sentence for each choice or option that does not exist, and for a channel that its purpose does not have.

    Args:
        choices: some choices, {choice: option}.
        known: the options of every choice.
        shapes: the channels of every purpose.
    """
    problems = []
    for choice, option in choices.items():
        if choice not in known:
            problems.append(f"there is no choice {quote(choice)}; expected one of {', '.join(known)}.")
        elif option not in known[choice]:
            problems.append(
                f"choice {choice} has no option {quote(option)}; expected one of {', '.join(known[choice])}."
            )
    purpose = choices.get("purpose", known["purpose"][0])
    if not problems and choices.get("channel", next(iter(shapes[purpose]))) not in shapes[purpose]:
        problems.append(f"{purpose} has no channel {choices['channel']}; expected one of {', '.join(shapes[purpose])}.")
    return problems

"""What is wrong with scenarios.yml, or with any choices that somebody wrote down."""

from ..cases import offered
from ..texts import quote


def scenario_problems(scenarios, options):
    """A sentence for each scenario whose options do not exist or do not go together, or that is another one's."""
    seen = {}
    for id, choices in scenarios.items():
        yield from (f"{id}: {problem}" for problem in choices_problems(choices, options))
        if (other := seen.setdefault(frozenset(choices.items()), id)) != id:
            yield f"{id} has the choices of {other}; change them, or keep one of the two."


def choices_problems(choices, options):
    """A sentence for each choice or option that does not exist, and for each that its purpose lacks.

    Args:
        choices: some choices, {choice: option}.
        options: the choices, shapes and offered options of options.yml.
    """
    known, problems = options["choices"], []
    for choice, option in choices.items():
        if choice not in known:
            problems.append(f"there is no choice {quote(choice)}; expected one of {', '.join(known)}.")
        elif option not in known[choice]:
            problems.append(
                f"choice {choice} has no option {quote(option)}; expected one of {', '.join(known[choice])}."
            )
    return problems or list(purpose_problems(choices, options))


def purpose_problems(choices, options):
    """A sentence for each option that a purpose does not have; the form would fall back in silence."""
    purpose = choices.get("purpose", options["choices"]["purpose"][0])
    had = offered(options, purpose)
    for choice, option in choices.items():
        if option not in had[choice]:
            yield f"{purpose} has no {choice} {option}; expected one of {', '.join(had[choice])}."

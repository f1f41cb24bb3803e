"""What is wrong with scenarios.yml, or with any choices that somebody wrote down."""

from ..texts import shown


def scenario_faults(scenarios, options):
    """A sentence for each scenario that is not a mapping of choices to options that exist and go together."""
    for id, choices in scenarios.items():
        if isinstance(choices, dict):
            yield from (f"{id}: {fault}" for fault in choices_faults(choices, options["choices"], options["shapes"]))
        else:
            yield f"{id} is not a mapping; write {{choice: option}}."


def choices_faults(choices, known, shapes):
    """A sentence for each choice or option that does not exist, and for a channel that its purpose does not have.

    Args:
        choices: some choices, {choice: option}.
        known: the options of every choice.
        shapes: the channels of every purpose.
    """
    faults = []
    for choice, option in choices.items():
        if choice not in known:
            faults.append(f"there is no choice {shown(choice)}; expected one of {', '.join(known)}.")
        elif option not in known[choice]:
            faults.append(f"choice {choice} has no option {shown(option)}; expected one of {', '.join(known[choice])}.")
    purpose = choices.get("purpose", known["purpose"][0])
    if not faults and choices.get("channel", next(iter(shapes[purpose]))) not in shapes[purpose]:
        faults.append(f"{purpose} has no channel {choices['channel']}; expected one of {', '.join(shapes[purpose])}.")
    return faults

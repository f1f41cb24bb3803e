"""Which choices make a case of the catalogue."""

from itertools import product


def offered(catalogue, purpose):
    """The options that a purpose has of every choice, its default first: {choice: [option, ...]}."""
    return (
        catalogue["choices"] | catalogue["offered"].get(purpose, {}) | {"channel": list(catalogue["shapes"][purpose])}
    )


def complete(catalogue, choices):
    """An option for every choice: the given one where the purpose has it, else the purpose's default."""
    purpose = choices.get("purpose", catalogue["choices"]["purpose"][0])
    known = offered(catalogue, purpose) | {"purpose": [purpose]}
    return {choice: choices[choice] if choices.get(choice) in ids else ids[0] for choice, ids in known.items()}


def shape_of(catalogue, choices):
    """The shape of a case."""
    return catalogue["shapes"][choices["purpose"]][choices["channel"]]


def occasion_words(catalogue, choices):
    """What the meeting is called in a case, by the slots that these words fill."""
    return catalogue["occasions"][choices["occasion"]]


def asked_for(catalogue, choices):
    """What the form asks for in a case: {"choices": [choice, ...], "slots": [slot, ...]}."""
    shape, options = shape_of(catalogue, choices), offered(catalogue, choices["purpose"])
    case = {choice: choices[choice] for choice in shape["choices"]}
    return {
        "choices": [choice for choice in case if choice == "purpose" or len(options[choice]) > 1],
        "slots": [slot for slot in shape["slots"] if is_asked_for(catalogue["slots"][slot], case)],
    }


def is_asked_for(slot, case):
    """Whether the form asks for a slot in a case, as far as the choices of the case tell.

    Args:
        slot: what options.yml says of it.
        case: {choice: option}.
    """
    return all(case[choice] in options for choice, options in slot.get("when", {}).items() if choice in case)


def all_choices(catalogue):
    """Every combination of choices by which lines are chosen: purpose, channel, and what that shape's parts name.

    The occasion changes a word in a line, and no line, so there is one case for all of them.
    """
    for purpose, channels in catalogue["shapes"].items():
        options = offered(catalogue, purpose)
        for channel, shape in channels.items():
            named = [choice for choice in shape["choices"][2:] if choice != "occasion"]
            for case in product(*(options[choice] for choice in named)):
                yield complete(catalogue, dict(zip(named, case, strict=True), purpose=purpose, channel=channel))

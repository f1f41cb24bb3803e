"""Which choices make a case of the catalogue."""

from itertools import product


def complete(catalogue, choices):
    """An option for every choice: those given, and the default of all others. Its channel is one of its purpose's."""
    first = {choice: options[0] for choice, options in catalogue["choices"].items()} | choices
    channels = catalogue["shapes"][first["purpose"]]
    return first if first["channel"] in channels else first | {"channel": next(iter(channels))}


def shape_of(catalogue, choices):
    """The shape of a case."""
    return catalogue["shapes"][choices["purpose"]][choices["channel"]]


def all_choices(catalogue):
    """Every combination of choices that makes a difference: purpose, channel, and what that shape's parts name."""
    for purpose, channels in catalogue["shapes"].items():
        for channel, shape in channels.items():
            named = shape["choices"][2:]
            for options in product(*(catalogue["choices"][choice] for choice in named)):
                yield complete(catalogue, dict(zip(named, options, strict=True), purpose=purpose, channel=channel))

"""What is wrong in options.yml with the aliases of links, the destinations, and the ways to send or keep a message."""

from collections import Counter
from itertools import chain
from typing import get_args

from ..models.options import Way
from ..texts import quote


def way_problems(options):
    """A sentence for each problem."""
    return [
        *alias_problems(options["aliases"], options["choices"]),
        *destination_problems(options["destinations"], options["choices"].get("channel", [])),
        *channel_way_problems(options["ways"], options["choices"].get("channel", [])),
    ]


def alias_problems(aliases, choices):
    """A sentence for each alias that leads nowhere or hides an option."""
    for choice, names in aliases.items():
        if choice not in choices:
            yield f"aliases: there is no choice {choice}."
            continue
        for alias, option in names.items():
            if option not in choices[choice]:
                known = listed(choices[choice])
                yield f"aliases.{choice}.{alias}: there is no option {quote(option)}; expected one of {known}."
            if alias in choices[choice]:
                yield f"aliases.{choice}.{alias} is an option itself; remove the alias."


def destination_problems(destinations, channels):
    """A sentence for each channel of a destination that does not exist."""
    for name, says in destinations.items():
        unknown = [channel for channel in says["channels"] if channel not in channels]
        yield from (f"destinations.{name}: there is no channel {quote(channel)}." for channel in unknown)


def channel_way_problems(ways, channels):
    """A sentence for each channel without ways, for each that does not exist, and for each way that stands twice."""
    for channel in channels:
        if channel not in ways:
            yield f"ways.{channel} is missing; every channel has ways, of {listed(get_args(Way))}."
    for channel, says in ways.items():
        if channel not in channels:
            yield f"ways.{channel}: there is no channel {channel}."
        for way, count in Counter(chain(*says.values())).items():
            if count > 1:
                yield f"ways.{channel} has {way} twice; keep one."


def ways_of(options):
    """Every way that some channel has, in the order of the model."""
    named = {way for says in options["ways"].values() for way in chain(*says.values())}
    return [way for way in get_args(Way) if way in named]


def listed(names):
    """Names as a sentence lists them."""
    return ", ".join(names)

"""What is wrong in options.yml with the aliases of links, the destinations, and the ways to send or keep a message."""

from ..texts import quote
from .inputs import input_kinds, is_input

# The ways that overrides/generator/ways.js knows.
WAYS = (
    "copy", "copy-subject", "copy-all", "mail", "gmail", "outlook", "yahoo", "eml", "txt", "sms", "tel", "whatsapp",
    "share", "print", "rehearse", "edit",
)  # fmt: skip
INPUT_TYPES = ("email", "tel")


def way_problems(options):
    """A sentence for each problem; every key has its kind already."""
    return [
        *alias_problems(options["aliases"], options["choices"]),
        *destination_problems(options["destinations"], options["choices"].get("channel", [])),
        *channel_way_problems(options["ways"], options["choices"].get("channel", [])),
        *rehearsal_problems(options["rehearsal"]),
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
    """A sentence for each destination whose input or channels are not described."""
    for name, says in destinations.items():
        if says.keys() != {"type", "autocomplete", "channels"} or not is_input(says, INPUT_TYPES):
            inputs = input_kinds(INPUT_TYPES)
            yield f"destinations.{name} needs {inputs}, and channels (a list); nothing else."
        elif not isinstance(says["channels"], list) or not says["channels"]:
            yield f"destinations.{name}.channels is not a list of channels."
        else:
            unknown = [channel for channel in says["channels"] if channel not in channels]
            yield from (f"destinations.{name}: there is no channel {quote(channel)}." for channel in unknown)


def channel_way_problems(ways, channels):
    """A sentence for each channel without ways, and for each way that ways.js does not know or that stands twice."""
    for channel in channels:
        if channel not in ways:
            yield f"ways.{channel} is missing; every channel has ways, of {listed(WAYS)}."
    for channel, says in ways.items():
        if channel not in channels:
            yield f"ways.{channel}: there is no channel {channel}."
        elif says.keys() != {"first", "more"} or not all(isinstance(names, list) for names in says.values()):
            yield f"ways.{channel} needs first and more, two lists of ways; nothing else."
        else:
            names = says["first"] + says["more"]
            unknown = [name for name in names if name not in WAYS]
            known = listed(WAYS)
            yield from (f"ways.{channel}: there is no way {quote(name)}; expected one of {known}." for name in unknown)
            if len(set(map(str, names))) < len(names):
                yield f"ways.{channel} has a way twice; keep one."


def rehearsal_problems(rehearsal):
    """A sentence when the pace of speaking is not a number of words."""
    pace = rehearsal.get("words-per-minute")
    if rehearsal.keys() != {"words-per-minute"} or type(pace) is not int or pace < 1:
        yield "rehearsal needs words-per-minute (a whole number), and nothing else."


def ways_of(options):
    """Every way that some channel has, in the order of WAYS."""
    named = {way for says in options["ways"].values() for way in [*says["first"], *says["more"]]}
    return [way for way in WAYS if way in named]


def listed(names):
    """Names as a sentence lists them."""
    return ", ".join(names)

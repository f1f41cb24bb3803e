"""What is wrong with options.yml: an id that is missing, unknown, or used by nothing."""

from ..assemble import parts_of
from .ids import id_problems
from .shapes import shape_problems
from .ways import way_problems


def option_problems(options):
    """A sentence for each problem."""
    return [
        *repeat_problems(options),
        *id_problems(options),
        *offered_problems(options),
        *slot_problems(options),
        *channel_problems(options),
        *way_problems(options),
        *shape_problems(options),
    ]


def repeat_problems(options):
    """A sentence for each part that one shape says twice."""
    for purpose, channels in options["shapes"].items():
        for channel, shape in channels.items():
            parts = parts_of(shape)
            for part in dict.fromkeys(part for part in parts if parts.count(part) > 1):
                yield f"shapes.{purpose}.{channel}: {part} is repeated; keep one of the two."


def offered_problems(options):
    """A sentence for each purpose, choice or option under `offered` that does not exist, or that leaves nothing."""
    for purpose, choices in options["offered"].items():
        if purpose not in options["choices"].get("purpose", []):
            yield f"offered: there is no purpose {purpose}."
        for choice, ids in choices.items():
            known = options["choices"].get(choice, [])
            if choice in ("purpose", "channel") or not known:
                yield f"offered.{purpose}: {choice} is no choice that a purpose can limit."
            elif unknown := [id for id in ids if id not in known]:
                yield f"offered.{purpose}.{choice} has {', '.join(unknown)}; expected some of {', '.join(known)}."


def slot_problems(options):
    """A sentence for each slot that no part fills, and for each that does not exist."""
    slots, filled = options["slots"], {slot for part in options["parts"].values() for slot in part}
    for slot, says in slots.items():
        yield from (f"slots.{slot}.{problem}" for problem in when_problems(says.get("when", {}), options["choices"]))
        if slot not in filled:
            yield f"slots.{slot} is filled by no part; name it at a part or remove it."
    for part, names in options["parts"].items():
        for slot in names:
            if slot not in slots:
                yield f"parts.{part}: there is no slot {slot}."


def when_problems(when, choices):
    """A sentence for each choice or option that does not exist, of those with which a slot is asked for."""
    for choice, ids in when.items():
        known = choices.get(choice, [])
        if unknown := [id for id in ids if id not in known]:
            yield f"when.{choice} has {', '.join(unknown)}; expected some of {', '.join(known) or 'no such choice'}."


def channel_problems(options):
    """A sentence for each channel without a limit, and each channel that does not exist."""
    channels = options["choices"].get("channel", [])
    for channel in channels:
        if channel not in options["limits"]:
            yield f"limits.{channel} is missing; every channel has a limit."
    for channel in options["limits"]:
        if channel not in channels:
            yield f"limits.{channel}: there is no channel {channel}."
    for channel, others in options["unanswered"].items():
        for unknown in dict.fromkeys([channel, *others]):
            if unknown not in channels:
                yield f"unanswered.{channel}: there is no channel {unknown}."

"""What is wrong with options.yml: an id that is missing, unknown, used by nothing, or not a text."""

from ..assemble import parts_of
from ..ids import are_ids
from .ids import id_problems
from .inputs import input_kinds, is_input
from .shapes import paragraph_problems, shape_problems
from .ways import way_problems

KEYS = (
    "choices", "offered", "aliases", "dropdowns", "folded", "slots", "destinations", "parts", "limits", "unanswered",
    "ways", "rehearsal", "shapes", "labels",
)  # fmt: skip
LISTS = ("dropdowns", "folded", "labels")
CAN_BE_EMPTY = ("offered", "dropdowns")
INPUT_TYPES = ("text", "date", "tel")
UNITS = ("words", "characters")
PERS = ("message", "paragraph")


def option_problems(options):
    """A sentence for each problem. The kinds come first: the ids are compared only when every key has its kind."""
    problems = list(kind_problems(options))
    return problems or [
        *repeat_problems(options),
        *id_problems(options),
        *choice_problems(options),
        *offered_problems(options),
        *slot_problems(options),
        *channel_problems(options),
        *way_problems(options),
        *shape_problems(options),
    ]


def kind_problems(options):
    """A sentence for each key that is missing, unknown or of another kind than expected."""
    for key in KEYS:
        kind = list if key in LISTS else dict
        if key not in options:
            yield f"key {key} is missing; add it."
        elif not isinstance(options[key], kind) or (not options[key] and key not in CAN_BE_EMPTY):
            yield f"key {key} is not a {'list' if kind is list else 'mapping'} with something in it."
        elif kind is dict:
            yield from member_problems(key, options[key])
        elif not are_ids(options[key]):
            yield f"key {key} has an id that is not a text; put it in quotes."
    for key in options:
        if key not in KEYS:
            yield f"key {key} is unknown; expected one of {', '.join(KEYS)}."


def member_problems(key, members):
    """A sentence for each member of a key that is not of the key's kind: ids in a list, or a mapping."""
    kind = list if key in ("choices", "parts", "unanswered") else dict
    for name, member in members.items():
        if key == "rehearsal":
            continue
        if not isinstance(member, kind):
            yield f"{key}.{name} is not a {'list of ids' if kind is list else 'mapping'}."
        elif kind is list and not are_ids(member):
            yield f"{key}.{name} has an id that is not a text; put it in quotes."
        elif key == "choices" and not member:
            yield f"choices.{name} has no option; the first one is its default."
        elif key == "shapes":
            yield from (f"shapes.{name}{problem}" for problem in paragraph_problems(member))


def repeat_problems(options):
    """A sentence for each id that stands twice in a list of ids, and for each part that one shape says twice."""
    lists = {key: options[key] for key in LISTS}
    for key in ("choices", "parts", "unanswered"):
        lists |= {f"{key}.{name}": ids for name, ids in options[key].items()}
    for purpose, channels in options["shapes"].items():
        lists |= {f"shapes.{purpose}.{channel}": parts_of(shape) for channel, shape in channels.items()}
    for place, ids in lists.items():
        for id in dict.fromkeys(ids):
            if ids.count(id) > 1:
                yield f"{place}: {id} is repeated; keep one of the two."


def choice_problems(options):
    """A sentence for each choice that does not exist."""
    for key in ("dropdowns", "folded"):
        for choice in options[key]:
            if choice not in options["choices"]:
                yield f"{key}: there is no choice {choice}."


def offered_problems(options):
    """A sentence for each purpose, choice or option under `offered` that does not exist, or that leaves nothing."""
    for purpose, choices in options["offered"].items():
        if purpose not in options["choices"].get("purpose", []):
            yield f"offered: there is no purpose {purpose}."
        for choice, ids in choices.items():
            known = options["choices"].get(choice, [])
            if choice in ("purpose", "channel") or not known:
                yield f"offered.{purpose}: {choice} is no choice that a purpose can limit."
            elif not isinstance(ids, list) or not ids or not set(map(str, ids)) <= set(known):
                yield f"offered.{purpose}.{choice} is not a list of its options; expected some of {', '.join(known)}."


def slot_problems(options):
    """A sentence for each slot whose input is not described, and for each that no part fills or that is unknown."""
    slots, filled = options["slots"], {slot for part in options["parts"].values() for slot in part}
    for slot, attributes in slots.items():
        if not attributes.keys() <= {"type", "autocomplete", "when"} or not is_input(attributes, INPUT_TYPES):
            yield f"slots.{slot} needs {input_kinds(INPUT_TYPES)}, and may have a when; nothing else."
        yield from (f"slots.{slot}: {problem}" for problem in when_problems(attributes.get("when", {}), options))
        if slot not in filled:
            yield f"slots.{slot} is filled by no part; name it at a part or remove it."
    for part, names in options["parts"].items():
        for slot in names:
            if slot not in slots:
                yield f"parts.{part}: there is no slot {slot}."


def when_problems(when, options):
    """A sentence's end for each choice or option that does not exist, of those with which a slot is asked for."""
    if not isinstance(when, dict):
        yield "when has no choices; write {choice: [option, ...]}."
        return
    for choice, ids in when.items():
        known = options["choices"].get(choice, [])
        if not isinstance(ids, list) or not ids or not set(map(str, ids)) <= set(known):
            yield f"when.{choice} is not a list of options; expected some of {', '.join(known) or 'no such choice'}."


def channel_problems(options):
    """A sentence for each channel without a limit, each limit that is not one, and each channel that does not exist."""
    channels = options["choices"].get("channel", [])
    for channel in channels:
        if channel not in options["limits"]:
            yield f"limits.{channel} is missing; every channel has a limit."
    for channel, limit in options["limits"].items():
        if channel not in channels:
            yield f"limits.{channel}: there is no channel {channel}."
        elif not is_limit(limit):
            units, pers = " or ".join(UNITS), " or ".join(PERS)
            yield (
                f"limits.{channel} needs most (a number from 1), unit ({units}) and per ({pers}), and may have "
                "sentences (a number from 1); nothing else."
            )
    for channel, others in options["unanswered"].items():
        for unknown in dict.fromkeys([channel, *others]):
            if unknown not in channels:
                yield f"unanswered.{channel}: there is no channel {unknown}."


def is_limit(limit):
    """Whether this is a whole number of a unit, for the message or for a paragraph, perhaps with one of sentences."""
    numbers = [limit.get("most"), limit.get("sentences", 1)]
    if not all(type(number) is int and number > 0 for number in numbers):
        return False
    return limit.get("unit") in UNITS and limit.get("per") in PERS and len(limit.keys() - {"sentences"}) == 3

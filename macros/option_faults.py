"""What is wrong with options.yml: an id that is missing, unknown, used by nothing, or not a text."""

KEYS = ("choices", "folded", "slots", "parts", "channels", "labels")
INPUT_TYPES = ("text", "date", "tel")
UNITS = ("words", "characters")
PERS = ("message", "paragraph")


def option_faults(options):
    """A sentence for each fault. The shape comes first: the ids are compared only when every key has its shape."""
    faults = list(shape_faults(options))
    return faults or [*choice_faults(options), *slot_faults(options), *channel_faults(options)]


def shape_faults(options):
    """A sentence for each key that is missing, unknown or of another kind than expected."""
    for key in KEYS:
        kind = list if key in ("folded", "labels") else dict
        if key not in options:
            yield f"key {key} is missing; add it."
        elif not isinstance(options[key], kind) or not options[key]:
            yield f"key {key} is not a {'list' if kind is list else 'mapping'} with something in it."
        elif kind is dict:
            yield from member_faults(key, options[key])
    for key in options.keys() - set(KEYS):
        yield f"key {key} is unknown; expected one of {', '.join(KEYS)}."


def member_faults(key, members):
    """A sentence for each member of a key that is not of the key's kind: ids in a list, or a mapping."""
    kind = list if key in ("choices", "parts") else dict
    for name, member in members.items():
        if not isinstance(member, kind):
            yield f"{key}.{name} is not a {'list of ids' if kind is list else 'mapping'}."
        elif kind is list and not all(isinstance(item, str) for item in member):
            yield f"{key}.{name} has an id that is not a text; put it in quotes."
        elif key == "choices" and not member:
            yield f"choices.{name} has no option; the first one is its default."


def choice_faults(options):
    """A sentence for each choice that folded names and that does not exist, and for each repeated option."""
    for choice in set(options["folded"]) - options["choices"].keys():
        yield f"folded: there is no choice {choice}."
    for choice, ids in options["choices"].items():
        for option in sorted({option for option in ids if ids.count(option) > 1}):
            yield f"choices.{choice}: option {option} is repeated; keep one of the two."


def slot_faults(options):
    """A sentence for each slot whose input is not described, and for each that no part fills or that is unknown."""
    slots, filled = options["slots"], {slot for part in options["parts"].values() for slot in part}
    for slot, attributes in slots.items():
        if attributes.keys() != {"type", "autocomplete"} or attributes["type"] not in INPUT_TYPES:
            yield f"slots.{slot} needs a type ({', '.join(INPUT_TYPES)}) and an autocomplete, and nothing else."
        if slot not in filled:
            yield f"slots.{slot} is filled by no part; name it at a part or remove it."
    for part, names in options["parts"].items():
        for slot in set(names) - slots.keys():
            yield f"parts.{part}: there is no slot {slot}."


def channel_faults(options):
    """A sentence for each fault in a channel's shape, and for each part that no channel says."""
    channels, parts = options["channels"], options["parts"]
    for channel in set(options["choices"].get("channel", [])) ^ channels.keys():
        yield f"channel {channel} is named by only one of choices.channel and channels; add it to the other."
    said = set()
    for channel, shape in channels.items():
        yield from (f"channels.{channel}{fault}" for fault in limit_faults(shape.get("limit")))
        names = parts_of(shape)
        said.update(names)
        if not names:
            yield f"channels.{channel}.paragraphs names no part; a channel needs one."
        for part in sorted(set(names) - parts.keys()):
            yield f"channels.{channel}: there is no part {part}."
        for key in shape.keys() - {"limit", "subject", "paragraphs"}:
            yield f"channels.{channel}: key {key} is unknown."
    for part in sorted(parts.keys() - said):
        yield f"parts.{part} is said by no channel; name it in a paragraph or remove it."


def limit_faults(limit):
    """A sentence's end where a channel's limit is not a whole number of a unit for the message or a paragraph."""
    values = limit if isinstance(limit, dict) else {}
    known = values.get("unit") in UNITS and values.get("per") in PERS and type(values.get("most")) is int
    if not known or len(values) != 3:
        yield f".limit needs most (a whole number), unit ({' or '.join(UNITS)}) and per ({' or '.join(PERS)})."


def parts_of(shape):
    """The names of the parts that a channel says, its subject first."""
    paragraphs = shape.get("paragraphs") or []
    subject = [shape["subject"]] if shape.get("subject") else []
    return subject + [part for paragraph in paragraphs for part in paragraph["parts"]]

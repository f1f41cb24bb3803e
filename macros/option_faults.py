"""What is wrong with options.yml: an id that is missing, unknown, used by nothing, or not a text."""

KEYS = ("choices", "dropdowns", "folded", "slots", "parts", "limits", "unanswered", "shapes", "labels")
LISTS = ("dropdowns", "folded", "labels")
INPUT_TYPES = ("text", "date", "tel")
UNITS = ("words", "characters")
PERS = ("message", "paragraph")


def option_faults(options):
    """A sentence for each fault. The kinds come first: the ids are compared only when every key has its kind."""
    faults = list(kind_faults(options))
    return faults or [*choice_faults(options), *slot_faults(options), *channel_faults(options), *shape_faults(options)]


def kind_faults(options):
    """A sentence for each key that is missing, unknown or of another kind than expected."""
    for key in KEYS:
        kind = list if key in LISTS else dict
        if key not in options:
            yield f"key {key} is missing; add it."
        elif not isinstance(options[key], kind) or not options[key]:
            yield f"key {key} is not a {'list' if kind is list else 'mapping'} with something in it."
        elif kind is dict:
            yield from member_faults(key, options[key])
        elif not are_ids(options[key]):
            yield f"key {key} has an id that is not a text; put it in quotes."
    for key in options.keys() - set(KEYS):
        yield f"key {key} is unknown; expected one of {', '.join(KEYS)}."


def member_faults(key, members):
    """A sentence for each member of a key that is not of the key's kind: ids in a list, or a mapping."""
    kind = list if key in ("choices", "parts", "unanswered") else dict
    for name, member in members.items():
        if not isinstance(member, kind):
            yield f"{key}.{name} is not a {'list of ids' if kind is list else 'mapping'}."
        elif kind is list and not are_ids(member):
            yield f"{key}.{name} has an id that is not a text; put it in quotes."
        elif key == "choices" and not member:
            yield f"choices.{name} has no option; the first one is its default."
        elif key == "shapes":
            yield from (f"shapes.{name}{fault}" for fault in paragraph_faults(member))


def are_ids(items):
    """Whether every item is a text."""
    return all(isinstance(item, str) for item in items)


def paragraph_faults(channels):
    """A sentence's end for each shape of a purpose that is not written as a shape."""
    if not channels:
        yield " has no channel; a purpose needs one."
    for channel, shape in channels.items():
        if not isinstance(shape, dict) or not shape.keys() <= {"subject", "paragraphs"}:
            yield f".{channel} needs paragraphs, and may have a subject; nothing else."
        elif not isinstance(shape.get("paragraphs"), list) or not shape["paragraphs"]:
            yield f".{channel}.paragraphs is not a list with something in it."
        elif not isinstance(shape.get("subject", ""), str):
            yield f".{channel}.subject is not the name of a part."
        else:
            wrong = [p for p in shape["paragraphs"] if not is_paragraph(p)]
            yield from (
                f".{channel}: {p} needs parts (a list of names), and may have a cue; nothing else." for p in wrong
            )


def is_paragraph(paragraph):
    """Whether this is a list of parts, perhaps with a cue."""
    if not isinstance(paragraph, dict) or not paragraph.keys() <= {"cue", "parts"}:
        return False
    parts = paragraph.get("parts")
    return isinstance(parts, list) and bool(parts) and are_ids(parts) and isinstance(paragraph.get("cue", ""), str)


def choice_faults(options):
    """A sentence for each choice that does not exist or is missing, and for each repeated option."""
    for key in ("dropdowns", "folded"):
        for choice in sorted(set(options[key]) - options["choices"].keys()):
            yield f"{key}: there is no choice {choice}."
    for choice in {"purpose", "channel"} - options["choices"].keys():
        yield f"choices.{choice} is missing; the shapes need it."
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
    """A sentence for each channel without a limit, each limit that is not one, and each channel that does not exist."""
    channels = set(options["choices"].get("channel", []))
    for channel in channels - options["limits"].keys():
        yield f"limits.{channel} is missing; every channel has a limit."
    for channel, limit in options["limits"].items():
        if channel not in channels:
            yield f"limits.{channel}: there is no channel {channel}."
        elif not is_limit(limit):
            units, pers = " or ".join(UNITS), " or ".join(PERS)
            yield f"limits.{channel} needs most (a whole number), unit ({units}) and per ({pers}), and nothing else."
    for channel, others in options["unanswered"].items():
        for unknown in sorted({channel, *others} - channels):
            yield f"unanswered.{channel}: there is no channel {unknown}."


def is_limit(limit):
    """Whether this is a whole number of a unit, for the message or for a paragraph."""
    values = (type(limit.get("most")), limit.get("unit") in UNITS, limit.get("per") in PERS)
    return values == (int, True, True) and len(limit) == 3


def shape_faults(options):
    """A sentence for each purpose, channel or part that a shape names in vain, and for each that no shape names."""
    choices, shapes, parts = options["choices"], options["shapes"], options["parts"]
    for purpose in sorted(set(choices.get("purpose", [])) ^ shapes.keys()):
        yield f"purpose {purpose} is named by only one of choices.purpose and shapes; add it to the other."
    used = {channel for channels in shapes.values() for channel in channels}
    for channel in sorted(used ^ set(choices.get("channel", []))):
        yield f"channel {channel} is named by only one of choices.channel and shapes; add it to the other."
    said = {}
    for purpose, channels in shapes.items():
        for channel, shape in channels.items():
            said |= dict.fromkeys(parts_of(shape), f"shapes.{purpose}.{channel}")
    for part in said.keys() - parts.keys():
        yield f"{said[part]}: there is no part {part}."
    for part in parts.keys() - said.keys():
        yield f"parts.{part} is said by no shape; name it in a paragraph or remove it."


def parts_of(shape):
    """The names of the parts that a shape says, its subject first."""
    subject = [shape["subject"]] if shape.get("subject") else []
    return subject + [part for paragraph in shape["paragraphs"] for part in paragraph["parts"]]

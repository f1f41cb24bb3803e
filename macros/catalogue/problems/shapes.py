"""What is wrong with the shapes of options.yml: how they are written, and what they name."""

from ..assemble import parts_of
from ..ids import are_ids, is_id
from ..texts import quote


def shape_problems(options):
    """A sentence for each purpose and channel that only the choices or only the shapes have, and for the parts."""
    shapes = options["shapes"]
    purposes, channels = (options["choices"].get(choice, []) for choice in ("purpose", "channel"))
    for purpose in purposes:
        if purpose not in shapes:
            yield f"choices.purpose has {purpose} and shapes has not; add its shapes, or remove it."
    for channel in channels:
        if not any(channel in of_purpose for of_purpose in shapes.values()):
            yield f"choices.channel has {channel} and no shape has it; add one under a purpose, or remove it."
    for purpose, of_purpose in shapes.items():
        if purpose not in purposes:
            yield f"shapes has {purpose} and choices.purpose has not; add it there, or remove it."
        for channel in of_purpose:
            if channel not in channels:
                yield f"shapes.{purpose} has {channel} and choices.channel has not; add it there, or remove it."
    yield from said_problems(shapes, options["parts"])


def said_problems(shapes, parts):
    """A sentence for each part that a shape says and that does not exist, and for each that no shape says."""
    said = set()
    for purpose, channels in shapes.items():
        for channel, shape in channels.items():
            said.update(parts_of(shape))
            for part in dict.fromkeys(parts_of(shape)):
                if part not in parts:
                    yield f"shapes.{purpose}.{channel}: there is no part {part}."
    for part in parts:
        if part not in said:
            yield f"parts.{part} is said by no shape; name it in a paragraph or remove it."


def paragraph_problems(channels):
    """A sentence's end for each shape of a purpose that is not written as a shape."""
    if not channels:
        yield " has no channel; a purpose needs one."
    for channel, shape in channels.items():
        if not isinstance(shape, dict) or not shape.keys() <= {"subject", "paragraphs"}:
            yield f".{channel} needs paragraphs, and may have a subject; nothing else."
        elif not isinstance(shape.get("paragraphs"), list) or not shape["paragraphs"]:
            yield f".{channel}.paragraphs is not a list with something in it."
        elif shape.get("subject", "") != "" and not is_id(shape["subject"]):
            yield f".{channel}.subject is not the name of a part."
        else:
            wrong = [quote(p) for p in shape["paragraphs"] if not is_paragraph(p)]
            yield from (
                f".{channel}: {p} needs parts (a list of names), and may have a cue; nothing else." for p in wrong
            )


def is_paragraph(paragraph):
    """Whether this is a list of parts, perhaps with a cue; a cue may lead to a branch."""
    if not isinstance(paragraph, dict) or not paragraph.keys() <= {"cue", "branch", "parts"}:
        return False
    if paragraph.get("branch", True) is not True or ("branch" in paragraph and not paragraph.get("cue")):
        return False
    parts, cue = paragraph.get("parts"), paragraph.get("cue", "")
    return isinstance(parts, list) and bool(parts) and are_ids(parts) and (cue == "" or is_id(cue))

"""What is wrong with the shapes of options.yml: what they name and leave out."""

from ..assemble import parts_of


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

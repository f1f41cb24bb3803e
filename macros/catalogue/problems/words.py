"""What is wrong with a language's file, held against the ids of the other files."""

from ..assemble import parts_of
from ..cases import offered
from ..files import ADVICE, ENGLISH, KINDS, NEXT, OPTIONS, RULES, SCENARIOS, SURE
from ..lines import lines
from .grammar import grammar_problems
from .labels import code_problems, expected_labels, label_problems
from .lines import line_problems
from .occasions import names_of, occasion_problems

# The keys whose values are no labels.
NO_LABELS = ("parts", "grammar", "typed", "occasions")


def word_problems(contents, code):
    """A sentence for each problem.

    Args:
        contents: every file of the catalogue as it was read, by its name.
        code: the language.
    """
    options, words = contents[OPTIONS], contents[f"messages/{code}.yml"]
    ids = [contents[name] for name in (OPTIONS, SCENARIOS, RULES, KINDS, ADVICE, SURE, NEXT)]
    expected = expected_labels(*ids, contents[ENGLISH]["labels"], contents[ENGLISH]["invitation"])
    yield from label_problems(expected, {key: value for key, value in words.items() if key not in NO_LABELS})
    yield from grammar_problems(words["grammar"], contents[KINDS], contents[RULES])
    yield from code_problems(words, code)
    yield from occasion_problems(options, words["occasions"])
    yield from all_part_problems(options, words)


def all_part_problems(options, words):
    """A sentence for each part that is missing, unknown, or has a problem in its lines."""
    parts, always = words["parts"], names_of(words["occasions"])
    for part in parts:
        if part not in options["parts"]:
            yield f"part {part} is unknown; options.yml does not name it."
    for part in options["parts"]:
        yield from part_problems(options, part, parts.get(part), always)


def part_problems(options, part, written, always):
    """A sentence for each problem in a part's lines, as they are written; None when they are missing."""
    if written is None:
        return [f"part {part} is missing; add its lines."]
    choices, slots = reachable(options, part), {slot: options["slots"][slot] for slot in options["parts"][part]}
    return line_problems(part, lines(written, choices), slots, choices, always)


def reachable(options, part):
    """The options of every choice with which some shape says a part: {choice: [option, ...]}."""
    said_for = [
        offered(options, purpose)
        for purpose, shapes in options["shapes"].items()
        if any(part in parts_of(shape) for shape in shapes.values())
    ]
    return {
        choice: [id for id in ids if any(id in had[choice] for had in said_for)]
        for choice, ids in options["choices"].items()
    }

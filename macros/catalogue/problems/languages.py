"""What is wrong with the file of another language, or of a variant, held against English and the ids."""

from pathlib import Path

from ...twins.compose import SLOT, say, slots_of
from ..assemble import assemble, parts_of
from ..cases import complete, occasion_words, shape_of
from ..files import ENGLISH, OPTIONS
from ..texts import quote
from .grammar import spelling_problems
from .labels import code_problems, label_problems
from .lines import quote_text
from .occasions import occasion_problems
from .words import all_part_problems


def language_problems(contents, name):
    """A sentence for each problem of a language.

    Args:
        contents: every file of the catalogue as it was read, by its name.
        name: the name of the language's file.
    """
    options, english, words = contents[OPTIONS], contents[ENGLISH], contents[name]
    yield from code_problems(words, Path(name).stem)
    headings = {"purposes": options["shapes"], "channels": options["choices"]["channel"], "cues": english["cues"]}
    expected = {key: dict.fromkeys(ids) for key, ids in headings.items()}
    yield from label_problems(expected, {key: words[key] for key in expected})
    yield from list_problems(words["grammar"]["lists"], english["grammar"]["lists"])
    yield from occasion_problems(options, words["occasions"])
    yield from all_part_problems(options, words)
    yield from untranslated_lines(words, english)


def list_problems(lists, known):
    """A sentence for each list that no rule looks in, and for each pattern that does not read."""
    for name, patterns in lists.items():
        if name not in known:
            yield f"grammar.lists.{name} is unknown; expected one of {', '.join(known)}."
        for problem in (problem for pattern in patterns for problem in spelling_problems(pattern, {})):
            yield f"grammar.lists.{name} {problem}"


def untranslated_lines(words, english):
    """A sentence for each text that is still the English one; a single word may be the same."""
    said = {line["say"] for lines in english["parts"].values() for line in lines} | set(english["cues"].values())
    texts = [(f"part {part}", line["say"]) for part, lines in words["parts"].items() for line in lines]
    for where, text in [*texts, *((f"cues.{cue}", text) for cue, text in words["cues"].items())]:
        if text in said and len(SLOT.sub("", text).split()) > 1:
            yield f"{where}: {quote_text(text)} is still English; write it as one says it in {words['name']}."


def variant_problems(contents, name):
    """A sentence for each problem of a variant."""
    variant = contents[name]
    yield from code_problems(variant, Path(name).stem)
    if variant["variant"] != Path(ENGLISH).stem:
        yield f"variant is {quote(variant['variant'])}; expected {Path(ENGLISH).stem}, the language that has variants."
    said = {line["say"] for lines in contents[ENGLISH]["parts"].values() for line in lines}
    first = first_texts(contents)
    for line, instead in variant["instead"].items():
        if line not in said:
            yield f"instead: {quote_text(line)} is no line of {ENGLISH}; write the line as it stands there."
        elif line == instead:
            yield f"instead: {quote_text(line)} no longer differs from {ENGLISH}; take it out."
        elif set(slots_of({"say": line})) != set(slots_of({"say": instead})):
            yield f"instead: {quote_text(instead)} has other slots than the line that it replaces; use the same."
        elif line in first:
            yield f"instead: {quote_text(line)} is in the message that pages show first, in every variant; take it out."


def first_texts(contents):
    """What the parts of the first message say: that of the first options, with no field filled."""
    english = assemble(contents, contents[ENGLISH])
    choices = complete(english, {})
    said, words = parts_of(shape_of(english, choices)), occasion_words(english, choices)
    return {say(english["parts"][part], choices, words) for part in said}

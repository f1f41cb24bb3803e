"""What is wrong with the words for an occasion: those that fill a slot which nobody types, as {interview}."""

from ...twins.compose import fill, slots_of
from .labels import label_problems
from .lines import quote_line


def names_of(occasions):
    """What the words for occasions are called, in order: every name that one of them has."""
    return dict.fromkeys(name for words in occasions.values() for name in words)


def longest(occasions):
    """The longest word for each name."""
    return {name: max((words[name] for words in occasions.values()), key=len) for name in names_of(occasions)}


def occasion_problems(options, occasions):
    """A sentence for each occasion without a word that another has, and for each word that is called like a slot."""
    names = names_of(occasions)
    yield from label_problems(
        {"occasions": dict.fromkeys(options["choices"]["occasion"], names)}, {"occasions": occasions}
    )
    for word in names.keys() & options["slots"].keys():
        yield f"occasions: {word} is what a slot is called; take another name, here and in the lines."


def reading_problems(catalogue, find_in, fields):
    """A sentence for each line in which the rules count another thing when the meeting is called by another word.

    Where there is none, what is proven with the first word holds with each.
    """
    names = names_of(catalogue["occasions"]).keys()
    for part, lines in catalogue["parts"].items():
        for line in (line for line in lines if names & slots_of(line)):
            counted = {
                occasion: {place["list"] for place in find_in(fill(line["say"], fields | words))}
                for occasion, words in catalogue["occasions"].items()
            }
            first, *others = counted
            for other in others:
                if lists := ", ".join(sorted(counted[other] ^ counted[first])):
                    read = f"part {part}: {quote_line(line)} is read otherwise with the words of {other}"
                    yield f"{read} than with those of {first}; make the same of both in the grammar's lists {lists}."

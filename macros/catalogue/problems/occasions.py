"""What is wrong with the words for an occasion: those that fill a slot which nobody types, as {interview}."""

from ...twins.compose import fill, slots_of
from .labels import label_problems
from .lines import quote_line


def first_words(options, occasions):
    """The words for the first occasion, whose names the others share."""
    return occasions.get(options["choices"]["occasion"][0], {})


def longest(occasions):
    """The longest word for each name."""
    return {
        name: max((words[name] for words in occasions.values()), key=len) for name in next(iter(occasions.values()))
    }


def occasion_problems(options, occasions):
    """A sentence for each occasion without its words, and for each word that no line could name."""
    first = first_words(options, occasions)
    expected = {"occasions": {occasion: dict.fromkeys(first) for occasion in options["choices"]["occasion"]}}
    yield from label_problems(expected, {"occasions": occasions})
    for word in first.keys() & options["slots"].keys():
        yield f"occasions: {word} is what a slot is called; take another name, here and in the lines."


def reading_problems(catalogue, find_in, fields):
    """A sentence for each line in which the rules count another thing when the meeting is called by another word.

    Where there is none, what is proven with the first word holds with each.
    """
    names = next(iter(catalogue["occasions"].values())).keys()
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

"""The messages that are judged for all others of their shape.

A choice that only one part of a shape names changes no other part. Of what that part says for the options of such a
choice, texts in which the rules count the same differ only in length, so the longest is judged for all of them.
"""

from functools import cache
from itertools import product

from ..twins.compose import say
from .cases import complete, offered


def worst_cases(catalogue, fields, find_in):
    """(choices, name of the fields, {part: its text}) for every message that is judged.

    Args:
        catalogue: one language.
        fields: what is typed, by a name for it: {"no": {}, "every": {slot: value, ...}}.
        find_in: a function that gives the places of a text that the rules count.
    """
    for purpose, channels in catalogue["shapes"].items():
        for channel in channels:
            for name, typed in fields.items():
                for choices, texts in of_shape(catalogue, purpose, channel, typed, find_in):
                    yield choices, name, texts


def of_shape(catalogue, purpose, channel, typed, find_in):
    """(choices, {part: its text}) for every message of one shape that is judged."""
    shape, options = catalogue["shapes"][purpose][channel], offered(catalogue, purpose)
    parts = [part for paragraph in shape["paragraphs"] for part in paragraph["parts"]]
    named = {part: named_choices(catalogue["parts"][part]) for part in parts}
    shared = [choice for choice in shape["choices"][2:] if sum(choice in named[part] for part in parts) > 1]
    settled = {"purpose": purpose, "channel": channel}

    @cache
    def worst(part, case):
        """[(choices of its own, text)]: for each way in which the rules count a part in a case, the longest text."""
        own, found = [choice for choice in named[part] if choice not in dict(case)], {}
        for chosen in product(*(options[choice] for choice in own)):
            choices = dict(zip(own, chosen, strict=True))
            text = say(catalogue["parts"][part], dict(case) | choices, typed)
            counted = tuple(place["list"] for place in find_in(text))
            found[counted] = max(found.get(counted, ({}, "")), (choices, text), key=lambda item: len(item[1]))
        return list(found.values())

    for chosen in product(*(options[choice] for choice in shared)):
        case = settled | dict(zip(shared, chosen, strict=True))
        cases = [tuple((choice, case[choice]) for choice in named[part] if choice in case) for part in parts]
        for said in product(*map(worst, parts, cases)):
            own = {choice: option for choices, _ in said for choice, option in choices.items()}
            yield complete(catalogue, case | own), {part: text for part, (_, text) in zip(parts, said, strict=True)}


def named_choices(lines):
    """The choices that some lines name."""
    return sorted({choice for line in lines for choice in line["when"]})

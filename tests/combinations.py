"""The cases that the tests prove. They are computed from the catalogue and never stored.

A message is its parts, joined in a shape that depends on its purpose and channel alone, and a part depends on nothing
but the choices and slots that its lines name. So every part over all of those (part_cases) and every joining over every
combination of choices, with no field and with every field filled (whole_cases), prove what the full product of choices
with every subset of fields would. A quick run takes a sample of them.
"""

from itertools import combinations, cycle, product

from macros.catalogue import cases
from macros.catalogue.cases import is_asked_for
from macros.catalogue.problems.words import reachable
from macros.twins.compose import slots_of
from tests.sampling import some

# One value a slot, each as awkward as people type them; none is read as anything but itself.
TYPED = {
    "recipient": 'Zoë "Z" O\'Brien; <zoe@x>',
    "person": "Dr. 100% {recipient} d'Arc",
    "role": "50% remote {company} $& <b>",
    "company": r"{role} $1 \1 \g<0> & Söhne Inc.",
    "date": "Tuesday 2 March",
    "times": "Tuesday at 3 p.m. & {date}",
    "conflict": "a funeral; {times}",
    "need": "a room <without> stairs",
    "good": "meeting <i>{person}</i>",
    "booking": "the hotel $1 \\2",
    "sender": "%s {0} {{sender}}",
    "phone": "+44 20 7946 0999 #5",
}


def named_choices(part):
    """The choices that a part's lines name."""
    return sorted({choice for line in part for choice in line["when"]})


def named_slots(catalogue, part):
    """The slots of a part's lines that can be typed."""
    return sorted({slot for line in part for slot in slots_of(line)} & catalogue["slots"].keys())


def combinations_of(catalogue, choices):
    """Every combination of the options of these choices, all other choices at the first of theirs.

    Also such as no purpose has: a part that is said for several purposes is then tried with the options of each.
    """
    first = {choice: options[0] for choice, options in catalogue["choices"].items()}
    for options in product(*(catalogue["choices"][choice] for choice in choices)):
        yield first | dict(zip(choices, options, strict=True))


def part_cases(catalogue):
    """[(part, choices, fields), ...]: every part, over every combination of what it names and each subset of its slots.

    Options with which no message says a part are left out.

    A slot is filled only where the form asks for it, as far as the choices that the part names tell.
    """
    return some([case for part in catalogue["parts"] for case in cases_of(catalogue, part)])


def cases_of(catalogue, name):
    """(part, choices, fields) for every case of one part."""
    part = catalogue["parts"][name]
    named, slots, said_for = named_choices(part), named_slots(catalogue, part), reachable(catalogue, name)
    subsets = [filled for size in range(len(slots) + 1) for filled in combinations(slots, size)]
    for choices, filled in product(combinations_of(catalogue, named), subsets):
        case = {choice: choices[choice] for choice in named}
        is_said = all(option in said_for[choice] for choice, option in case.items())
        if is_said and all(is_asked_for(catalogue["slots"][slot], case) for slot in filled):
            yield name, choices, {slot: TYPED[slot] for slot in filled}


def all_choices(catalogue):
    """Every combination of choices that makes a difference."""
    return some(list(cases.all_choices(catalogue)))


def whole_cases(catalogue):
    """[(choices, fields), ...]: every combination of choices, with no field and with every field filled.

    The occasions take turns, for they change a word and no line.
    """
    cases = zip(all_choices(catalogue), cycle(catalogue["choices"]["occasion"]), strict=False)
    return [(choices | {"occasion": occasion}, fields) for choices, occasion in cases for fields in ({}, TYPED)]


def advice_cases(catalogue):
    """Every combination of the choices that the rules name, all other choices at their default."""
    return combinations_of(catalogue, sorted({choice for rule in catalogue["advice"] for choice in rule["when"]}))


def answer_sets(catalogue):
    """Every set of answers to all the questions."""
    questions = catalogue["sure"]["questions"]
    return [dict(zip(questions, answers, strict=True)) for answers in product(*questions.values())]

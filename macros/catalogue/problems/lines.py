"""What is wrong with the lines of a language.

Each case of a part has exactly one line that fills exactly the slots that were filled: nothing typed is dropped, no
line is hidden by another, and a line that is removed or forgotten is named. A case is a combination of the choices
that the part's lines name, with a subset of the part's slots filled; a part depends on nothing else.
"""

from functools import reduce
from itertools import chain, combinations
from operator import and_

from ...twins.compose import SLOT, slots_of
from ..texts import quote
from .case_sets import CaseSets, first_of


def line_problems(part, lines, slots, choices, always):
    """A sentence for each problem in a part.

    Args:
        part: the part's name.
        lines: its lines as lines() gives them: {"when": {...}, "rest": {...}, "say": text}.
        slots: the part's slots, with what options.yml says of each: {slot: {"when": {choice: [option, ...]}, ...}}.
        choices: the options with which the part is said: {choice: [option, ...]}.
        always: what else stands in braces, and is always filled: the words for the occasion.
    """
    problems = list(chain.from_iterable(own_problems(line, slots, choices, always) for line in lines))
    problems += last_line_problems(lines, slots)
    return [f"part {part}: {problem}" for problem in problems or case_problems(lines, slots, choices)]


def own_problems(line, slots, choices, always):
    """A sentence's end for each unknown slot, choice or option that a line names."""
    for slot in dict.fromkeys(slots_of(line)):
        if slot not in {*slots, *always}:
            known = braced(slots) or "none"
            yield f"there is no slot {{{slot}}} in {quote_line(line)}; options.yml gives this part {known}."
    if set("{}") & set(SLOT.sub("", line["say"])):
        yield f"a brace in {quote_line(line)} belongs to no slot; write a slot as {{name}}, in small letters."
    if "\\" in line["say"]:
        yield f"{quote_line(line)} has a backslash, which would be shown; for a line break write it below say: |-."
    for choice, options in chain(line["when"].items(), line["rest"].items()):
        if choice not in choices:
            yield f"there is no choice {choice}, named in {quote_line(line)}; expected one of {', '.join(choices)}."
        if not options:
            yield f"{quote_line(line)} is for no option of {choice}; name those that it is for."
        for option in dict.fromkeys(options):
            if option not in choices.get(choice, options):
                known = ", ".join(choices[choice])
                yield f"{choice} has no option {quote(option)}, named in {quote_line(line)}; expected one of {known}."


def last_line_problems(lines, slots):
    """A sentence's end where the last line is conditional, or another line claims the rest."""
    if lines[-1]["when"] or typed_in(lines[-1], slots):
        yield f"the last line, {quote_line(lines[-1])}, has a when or a slot; it must always be sayable."
    for line in lines[:-1]:
        if line["rest"]:
            yield f"{quote_line(line)} has a rest, which only the last line can have; give it a when."


def case_problems(lines, slots, choices):
    """A sentence's end for each set of filled slots whose cases have no line, a hidden one, or more than one."""
    named = {
        choice: ids for choice, ids in choices.items() if any(choice in line["when"] | line["rest"] for line in lines)
    }
    cases = CaseSets(named)
    asked = {slot: cases.where(said.get("when", {})) for slot, said in slots.items()}
    when = [cases.where(line["when"]) for line in lines]
    for filled in chain.from_iterable(combinations(slots, size) for size in range(len(slots) + 1)):
        own = [agreed & own_cases(line, filled, cases, asked) for line, agreed in zip(lines, when, strict=True)]
        full = reduce(and_, (asked[slot] for slot in filled), cases.every)
        once, more = count(own)
        if unsaid := full & ~once:
            yield f"no line {cases.describe(unsaid)} {uses(filled)}; add one."
        for above, below, hidden in hidden_lines(lines, filled, when, own, once & ~more, slots):
            yield f"{above} hides {below} {cases.describe(hidden)}, {with_filled(filled)}; put it below."
        if twice := first_of(full & more):
            both = " and ".join([quote_line(line) for line, cases in zip(lines, own, strict=True) if cases & twice][:2])
            yield f"{both} are both said {cases.describe(twice)}, {with_filled(filled)}; keep one."


def own_cases(line, filled, cases, asked):
    """The set of the cases for which a line was written: it uses all that is filled and asked for there, and no more.

    What was typed in a field that is no longer asked for is not said.
    """
    used = typed_in(line, asked)
    if not used <= set(filled):
        return 0
    sets = (asked[slot] if slot in used else ~asked[slot] for slot in filled)
    return reduce(and_, sets, cases.where(line["rest"]))


def typed_in(line, slots):
    """The slots of a line that somebody has to fill."""
    return set(slots) & set(slots_of(line))


def count(sets):
    """(what is in one of the sets or more, what is in two or more)."""
    once = more = 0
    for cases in sets:
        once, more = once | cases, more | once & cases
    return once, more


def hidden_lines(lines, filled, when, own, single, slots):
    """(line above, line below, cases) for each line that is said where another was the only one written."""
    left = single
    for above, agreed in enumerate(when):
        if typed_in(lines[above], slots) <= set(filled):
            said, left = left & agreed, left & ~agreed
            for below, written in enumerate(own):
                if below != above and said & written:
                    yield quote_line(lines[above]), quote_line(lines[below]), said & written


def with_filled(slots):
    """The filled slots of a case, in words."""
    return f"with {braced(slots) or 'nothing'} filled"


def uses(slots):
    """What a line for these slots does, in words."""
    return f"uses just {braced(slots)}" if slots else "is without a slot"


def braced(slots):
    """Slots as they are written in a line: {role}, {company}."""
    return ", ".join(f"{{{slot}}}" for slot in slots)


def quote_line(line):
    """A line as a sentence shows it, without the breaks in it."""
    return quote_text(line["say"])


def quote_text(text):
    """A text as a sentence shows it, with its lines in one."""
    return f'"{" / ".join(text.splitlines())}"'

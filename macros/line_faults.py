"""What is wrong with the lines of a language.

Each case of a part has exactly one line that fills exactly the slots that were filled: nothing typed is dropped, no
line is hidden by another, and a line that is removed or forgotten is named. A case is a combination of the choices
that the part's lines name, with a subset of the part's slots filled; a part depends on nothing else.
"""

from itertools import chain, combinations, product

from .compose import SLOT, agrees, is_filled, slots_of


def line_faults(part, lines, slots, choices):
    """A sentence for each fault in a part.

    Args:
        part: the part's name.
        lines: its lines as read(): {"when": {...}, "say": text}, the last one with "rest".
        slots: the slots that options.yml declares for the part.
        choices: the choices of options.yml.
    """
    faults = list(chain.from_iterable(own_faults(line, slots, choices) for line in lines))
    faults += last_line_faults(lines)
    return [f"part {part}: {fault}" for fault in faults or case_faults(lines, slots, choices)]


def own_faults(line, slots, choices):
    """A sentence's end for each unknown slot, choice or option that a line names."""
    for slot in set(slots_of(line)) - set(slots):
        yield f"there is no slot {{{slot}}} in {quote(line)}; options.yml gives this part {braced(slots) or 'none'}."
    if set("{}") & set(SLOT.sub("", line["say"])):
        yield f"a brace in {quote(line)} belongs to no slot; write a slot as {{name}}, in small letters without spaces."
    for choice, options in chain(line["when"].items(), line["rest"].items()):
        if choice not in choices:
            yield f"there is no choice {choice}, named in {quote(line)}; expected one of {', '.join(choices)}."
        for option in set(options) - set(choices.get(choice, options)):
            known = ", ".join(choices[choice])
            yield f"{choice} has no option {option}, named in {quote(line)}; expected one of {known}."


def last_line_faults(lines):
    """A sentence's end where the last line is conditional, or another line claims the rest."""
    if lines[-1]["when"] or slots_of(lines[-1]):
        yield f"the last line, {quote(lines[-1])}, has a when or a slot; it must always be sayable."
    for line in lines[:-1]:
        if line["rest"]:
            yield f"{quote(line)} has a rest, which only the last line can have; give it a when."


def case_faults(lines, slots, choices):
    """A sentence's end for each set of filled slots whose cases have no line or more than one."""
    named = [choice for choice in choices if any(choice in (line["when"] | line["rest"]) for line in lines)]
    for filled in chain.from_iterable(combinations(slots, size) for size in range(len(slots) + 1)):
        unsaid, repeated = [], []
        for options in product(*(choices[choice] for choice in named)):
            case = dict(zip(named, options, strict=True))
            own = [line for line in lines if is_for(line, case) and set(slots_of(line)) == set(filled)]
            said = next(line for line in lines if agrees(line, case) and is_filled(line, dict.fromkeys(filled, "x")))
            if len(own) > 1:
                repeated.append((case, own))
            elif own != [said]:
                unsaid.append(case)
        if unsaid:
            yield f"nothing is said {describe(unsaid, filled)}; add a line, or put it above the line that hides it."
        for case, own in repeated[:1]:
            yield f"{quote(own[0])} and {quote(own[1])} are both said {describe([case], filled)}; keep one."


def is_for(line, case):
    """Whether the line was written for the case: its `when` and its `rest` agree."""
    return agrees(line, case) and agrees({"when": line["rest"]}, case)


def describe(cases, filled):
    """Cases in words: each named choice with its options in them, and the filled slots."""
    options = {choice: list(dict.fromkeys(case[choice] for case in cases)) for choice in cases[0]}
    choices = "; ".join(f"{choice} {' or '.join(names)}" for choice, names in options.items())
    return f"for {choices or 'any choice'}, with {braced(filled) or 'nothing'} filled"


def braced(slots):
    """Slots as they are written in a line: {role}, {company}."""
    return ", ".join(f"{{{slot}}}" for slot in slots)


def quote(line):
    """A line as a sentence shows it."""
    return f'"{line["say"]}"'

"""What is wrong with the lines of a language.

Each case of a part has exactly one line that fills exactly the slots that were filled: nothing typed is dropped, no
line is hidden by another, and a line that is removed or forgotten is named. A case is a combination of the choices
that the part's lines name, with a subset of the part's slots filled; a part depends on nothing else.
"""

from itertools import chain, combinations, product

from ...twins.compose import SLOT, agrees, is_filled, slots_of
from ..texts import quote


def line_problems(part, lines, slots, choices, asked=None):
    """A sentence for each problem in a part.

    Args:
        part: the part's name.
        lines: its lines as lines() gives them: {"when": {...}, "rest": {...}, "say": text}.
        slots: the slots that options.yml declares for the part.
        choices: the choices of options.yml.
        asked: the options with which a slot is asked for, where it is not always: {slot: {choice: [option, ...]}}.
    """
    problems = list(chain.from_iterable(own_problems(line, slots, choices) for line in lines))
    problems += last_line_problems(lines)
    return [f"part {part}: {problem}" for problem in problems or case_problems(lines, slots, choices, asked or {})]


def own_problems(line, slots, choices):
    """A sentence's end for each unknown slot, choice or option that a line names."""
    for slot in dict.fromkeys(slots_of(line)):
        if slot not in slots:
            known = braced(slots) or "none"
            yield f"there is no slot {{{slot}}} in {quote_line(line)}; options.yml gives this part {known}."
    if set("{}") & set(SLOT.sub("", line["say"])):
        yield f"a brace in {quote_line(line)} belongs to no slot; write a slot as {{name}}, in small letters."
    for choice, options in chain(line["when"].items(), line["rest"].items()):
        if choice not in choices:
            yield f"there is no choice {choice}, named in {quote_line(line)}; expected one of {', '.join(choices)}."
        if not options:
            yield f"{quote_line(line)} is for no option of {choice}; name those that it is for."
        for option in dict.fromkeys(options):
            if option not in choices.get(choice, options):
                known = ", ".join(choices[choice])
                yield f"{choice} has no option {quote(option)}, named in {quote_line(line)}; expected one of {known}."


def last_line_problems(lines):
    """A sentence's end where the last line is conditional, or another line claims the rest."""
    if lines[-1]["when"] or slots_of(lines[-1]):
        yield f"the last line, {quote_line(lines[-1])}, has a when or a slot; it must always be sayable."
    for line in lines[:-1]:
        if line["rest"]:
            yield f"{quote_line(line)} has a rest, which only the last line can have; give it a when."


def case_problems(lines, slots, choices, asked):
    """A sentence's end for each set of filled slots whose cases have no line, a hidden one, or more than one."""
    named = [choice for choice in choices if any(choice in (line["when"] | line["rest"]) for line in lines)]
    cases = [dict(zip(named, options, strict=True)) for options in product(*(choices[choice] for choice in named))]
    first = next(iter(named), None)
    near = {option: [line for line in lines if is_near(line, first, option)] for option in choices.get(first, [None])}
    for filled in chain.from_iterable(combinations(slots, size) for size in range(len(slots) + 1)):
        own = [(case, own_lines(near[case.get(first)], case, asked_of(filled, case, asked))) for case in cases]
        full = [(case, found) for case, found in own if asked_of(filled, case, asked) == list(filled)]
        if unsaid := [case for case, found in full if not found]:
            yield f"no line {describe(unsaid)} {uses(filled)}; add one."
        yield from hidden_problems([(near[case.get(first)], case, found) for case, found in own], filled)
        repeated = [(case, found) for case, found in full if len(found) > 1]
        for case, (one, two, *_) in repeated[:1]:
            both = f"{quote_line(one)} and {quote_line(two)}"
            yield f"{both} are both said {describe([case])}, {with_filled(filled)}; keep one."


def asked_of(filled, case, asked):
    """Those of the slots that the form asks for in a case, as far as the case's choices tell."""
    agree = lambda slot: all(case[choice] in ids for choice, ids in asked.get(slot, {}).items() if choice in case)  # noqa: E731
    return [slot for slot in filled if agree(slot)]


def is_near(line, choice, option):
    """Whether a line can be said with an option: a case need not ask the others, which are most of a long part."""
    return all(option in options.get(choice, [option]) for options in (line["when"], line["rest"]))


def own_lines(lines, case, filled):
    """The lines that were written for a case: those that have exactly the filled slots and agree with it."""
    return [line for line in lines if is_for(line, case) and set(slots_of(line)) == set(filled)]


def hidden_problems(own, filled):
    """A sentence's end for each line above another that would have been the only one for some case.

    Args:
        own: [(the lines that are near a case, the case, the lines written for it), ...].
        filled: the slots that are filled in these cases.
    """
    hidden, values = {}, dict.fromkeys(filled, "x")
    for near, case, found in own:
        if len(found) == 1:
            said = next(line for line in near if agrees(line, case) and is_filled(line, values))
            if found[0] is not said:
                hidden.setdefault((quote_line(said), quote_line(found[0])), []).append(case)
    for (above, below), cases in hidden.items():
        yield f"{above} hides {below} {describe(cases)}, {with_filled(filled)}; put it below."


def is_for(line, case):
    """Whether the line was written for the case: its `when` and its `rest` agree."""
    return agrees(line, case) and agrees({"when": line["rest"]}, case)


def describe(cases):
    """Cases in words: each named choice with its options in them."""
    options = {choice: list(dict.fromkeys(case[choice] for case in cases)) for choice in cases[0]}
    return "for " + ("; ".join(f"{choice} {' or '.join(names)}" for choice, names in options.items()) or "any choice")


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

"""What is wrong with how a page calls a macro."""

from jinja2 import Undefined

from ..texts import quote
from .scenarios import choices_problems

# The macros that take more than a language: the choices that each takes, where it does not take all.
TAKING = {"message": None, "messages": ("purpose",)}


def call_problems(languages, name, nameless, language, choices):
    """A sentence for each thing that a page gives to a macro and that the macro cannot take.

    Args:
        languages: what catalogue.load() gives.
        name: the macro's name; message() takes every choice, and messages() a purpose.
        nameless: the values that were given without a name.
        language, choices: what was given by name.
    """
    problems = quote_problems([*nameless, language, *choices.values()])
    nameless = [quote(value, repr) for value in nameless if not is_unquoted(value)]
    problems += [f"{value} is given without a name; write what it is, as in language='en'." for value in nameless]
    if not is_unquoted(language) and language not in list(languages):
        problems.append(f"there is no language {quote(language)}; expected one of {', '.join(languages)}.")
    ids = next(iter(languages.values()))
    taken = TAKING.get(name, ())
    taken = list(choices if taken is None else taken)
    reason = f"for only {' and '.join(['a language', *(f'a {choice}' for choice in taken)])} {'are' if taken else 'is'}"
    problems += untaken_problems([choice for choice in choices if choice not in taken], reason)
    quoted = {choice: option for choice, option in choices.items() if choice in taken and not is_unquoted(option)}
    return problems + choices_problems(quoted, ids)


def claim_problems(known, nameless, named):
    """A sentence for each thing that a page gives to claim() beside the id of one claim.

    Args:
        known: every claim by its id.
        nameless, named: what was given without a name, and by name.
    """
    others = {name: value for name, value in named.items() if name != "id"}
    ids = [*nameless, *(value for name, value in named.items() if name == "id")]
    problems = quote_problems([*ids, *others.values()]) + untaken_problems(others, "for only the id of a claim is")
    if len(ids) != 1:
        return [*problems, f"this needs the id of one claim; expected one of {', '.join(known)}."]
    unknown = [id for id in ids if not is_unquoted(id) and id not in list(known)]
    return problems + [f"there is no claim {quote(id)}; expected one of {', '.join(known)}." for id in unknown]


def untaken_problems(given, reason="for nothing is"):
    """A sentence for each thing that is given to a macro that does not take it."""
    return [f"{quote(thing)} is not taken here; remove it, {reason}." for thing in given]


def quote_problems(values):
    """A sentence for each value that is a name of nothing, as an id without quotes is."""
    names = [value._undefined_name for value in values if is_unquoted(value)]
    return [f"{name} is written without quotes and is the name of nothing; write '{name}'." for name in names]


def is_unquoted(value):
    """Whether this is what Jinja gives for a name of nothing; to compare it with anything raises."""
    return isinstance(value, Undefined)

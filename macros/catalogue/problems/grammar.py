"""What is wrong with the grammar by which the check reads a language."""

import re

from ...twins.read import CLASS, compile_list
from ..texts import quote
from .rules import pattern_problems

# The lists that check.py asks for.
LISTS = (
    "thanking", "quitting", "missing", "hedging", "accepting", "blaming", "apologising", "owing",
    "leftover",
)  # fmt: skip
# What the lists of reasons begin with: a topic each, as many as a language needs.
REASONS = "because-"


def grammar_problems(grammar, kinds, rules):
    """A sentence for each list that is missing or unknown, and for each pattern that does not read.

    Args:
        grammar: the language's.
        kinds, rules: the files as they were read, which name lists too.
    """
    told = (name for says in [*kinds.values(), *rules.values()] for of in ("if", "unless") for name in says.get(of, []))
    needed, lists = dict.fromkeys([*LISTS, *told]), grammar["lists"]
    yield from (f"grammar.lists.{name} is missing; the check looks in it." for name in needed if name not in lists)
    for name in lists:
        if name not in needed and not name.startswith(REASONS):
            yield f"grammar.lists.{name} is unknown; expected one of {', '.join(needed)}, or {REASONS} and a topic."
    for where, pattern in patterns_of(grammar):
        for problem in spelling_problems(pattern, grammar["classes"]):
            yield f"grammar.{where}: {quote(pattern)} {problem}"
    for name in ("quoted", "gaps"):
        for pattern in grammar[name]:
            yield from (f"grammar.{name}: the pattern {problem}" for problem in pattern_problems(pattern))


def patterns_of(grammar):
    """(where it stands, pattern) for each pattern of the classes and lists."""
    yield from ((f"classes.{name}", pattern) for name, pattern in grammar["classes"].items())
    for name, of in grammar["lists"].items():
        yield from ((f"lists.{name}", pattern) for some in of.values() for pattern in some)


def spelling_problems(pattern, classes):
    """A sentence's end where a pattern names no class, or is no regular expression."""
    if unknown := [name for name in CLASS.findall(pattern) if name not in classes]:
        yield f"names <{unknown[0]}>, and there is no such class."
        return
    try:
        compile_list({"words": [pattern]}, classes)
    except (re.error, OverflowError, RecursionError, KeyError) as error:
        yield f"does not read ({error})."

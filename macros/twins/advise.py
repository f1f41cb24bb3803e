"""Advice from a table of rules: the rule of the catalogue, used once more.

Pure, and twin of overrides/generator/advise.js: the same function. A table is a list of rules, and each has a `when`;
the last has an empty one, so that there is always advice.
"""

from .compose import agrees


def advise(rules, choices):
    """The first rule that agrees with the choices: {"id", "when", ...}."""
    return next(rule for rule in rules if agrees(rule, choices))

"""Picks advice from a table of rules. Pure; twin of overrides/twins/advise.js.

Each rule has a `when`, as a line of a message does. The last rule's is empty, so one always agrees.
"""

from .compose import agrees


def advise(rules, choices):
    """Return the first rule that agrees with the choices: {"id", "when", ...}."""
    return next(rule for rule in rules if agrees(rule, choices))

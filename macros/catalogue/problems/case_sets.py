"""Sets of cases, where a case is one combination of some choices.

A set is an integer whose bit n stands for the n-th combination, so that all cases of a part are compared at once.
"""

from functools import reduce
from math import prod
from operator import and_, or_


class CaseSets:
    """The sets of one table of choices: {choice: [option, ...]}."""

    def __init__(self, choices):
        self.choices = choices
        self.every = (1 << prod(map(len, choices.values()))) - 1
        self.of_option, inner = {}, 1
        for choice in reversed(choices):
            period = inner * len(choices[choice])
            repeat = self.every // ((1 << period) - 1)
            for place, option in enumerate(choices[choice]):
                self.of_option[choice, option] = (((1 << inner) - 1) << place * inner) * repeat
            inner = period

    def where(self, conditions):
        """The set of the cases that agree with {choice: [option, ...]}, as far as they tell of its choices."""
        sets = [
            reduce(or_, (self.of_option[choice, option] for option in options if option in self.choices[choice]), 0)
            for choice, options in conditions.items()
            if choice in self.choices
        ]
        return reduce(and_, sets, self.every)

    def describe(self, cases):
        """A set in words: each choice with its options in it."""
        options = {
            choice: [option for option in known if self.of_option[choice, option] & cases]
            for choice, known in self.choices.items()
        }
        return "for " + (
            "; ".join(f"{choice} {' or '.join(names)}" for choice, names in options.items()) or "any choice"
        )


def first_of(cases):
    """The set of the first case of a set."""
    return cases & -cases

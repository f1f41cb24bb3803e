"""A pattern of rules.yml that Python and JavaScript may read in two ways is refused."""

import pytest

from macros.catalogue.load import RULES
from tests.breaking import change, faults


@pytest.mark.parametrize(
    ("pattern", "start"),
    [
        ("(?P<a>x)", 0), ("(?i)x", 0), ("(?#x)x", 0), ("(?>x)", 0), ("(?<=x)y", 0), ("(x)", 0), (r"x\Z", 1),
        (r"\d", 0), (r"\w", 0), (r"x\b", 1), (r"[\s]", 0), (r"\101", 0), (".", 0), ("x$", 1), ("[]x]", 0), ("[^]x]", 0),
        (r"\Ax", 0), ("xx*+", 2), ("x{2}+", 1), ("xx{,3}", 2), ("{}", 0), ("\U0001f600+", 0),
    ],
)  # fmt: skip
def test_a_pattern_that_javascript_may_read_in_another_way_is_named(folder, pattern, start):
    change(folder, RULES, lambda rules: rules["nothing-left"].update(pattern=pattern))

    assert faults(folder) == [
        f"rules.yml: nothing-left: the pattern has {pattern[start : start + 4]} at {start}, which JavaScript may read "
        "in another way; use plain or escaped characters, [classes], (?:groups) and quantifiers."
    ]


@pytest.mark.parametrize("pattern", ["[[a]", "[a--b]"])
def test_a_pattern_that_python_may_read_in_another_way_one_day_gets_a_sentence(folder, pattern):
    change(folder, RULES, lambda rules: rules["nothing-left"].update(pattern=pattern))

    assert faults(folder)[0].startswith("rules.yml: nothing-left: the pattern does not read (Possible ")

"""Of fifty ordinary noes, the check told thirty-three that they were not clear; and a request for a Tuesday passed."""

import pytest

from tests.test_check import broken

NOES = [
    "I won't be able to come to the interview",
    "I'm unable to come",
    "I am not able to attend",
    "I'm not able to make it",
    "I can't make the interview on Monday",
    "I won't be able to join",
    "I won't be taking this any further",
    "I won't be taking the interview",
    "I'm not interested",
    "I would prefer not to attend",
    "I don't want to be considered any longer",
    "I'd like to remove myself from the process",
    "I'm taking back my application",
    "I'm stepping out of the process",
    "I have to back out",
    "I will not be participating",
    "I can't be there on Tuesday",
    "This role isn't for me",
    "I've decided against it",
]


@pytest.mark.parametrize("no", NOES)
def test_a_plain_no_keeps_every_rule(catalogue, no):
    assert broken(catalogue, f"Thank you for the invitation. {no}. Best, Tom") == set()


def test_asking_for_another_day_is_no_clear_no(catalogue):
    assert broken(catalogue, "Thank you. I can't come on Monday. Could we do Tuesday?") == {"declines"}

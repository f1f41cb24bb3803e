"""With less than a day to go, the page on channels said to phone; the form said "Best here: an email" for tomorrow."""

from macros.twins.advise import advise
from tests.test_advice import cases


def test_where_the_form_does_not_advise_the_phone_first_it_says_when_to_phone_all_the_same(catalogue):
    """No stage of the form is "tomorrow", so that the hint has to say it."""
    for choices in cases(catalogue):
        rule = advise(catalogue["advice"], choices)
        why = catalogue["words"]["advice"][rule["id"]]["why"]

        assert rule["channels"][0] == "call" or "With less than a day to go, phone first." in why, (
            f"en.yml: advice.{rule['id']}.why: say that with less than a day to go the phone comes first."
        )

"""On the day itself, the call script asked whoever picked up to pass on that "I" would not come, and gave no name."""

import pytest

from macros.catalogue.cases import complete
from macros.twins.compose import compose


@pytest.mark.parametrize("purpose", ["decline", "reschedule"])
@pytest.mark.parametrize("to", ["hiring-manager", "recruiter", "coordinator"])
def test_whoever_picks_up_hears_who_calls(catalogue, purpose, to):
    choices = complete(catalogue, {"purpose": purpose, "channel": "call", "stage": "same-day", "to": to})
    said = [paragraph["text"] for paragraph in compose(catalogue, choices, {"sender": "Jo"})["paragraphs"]]

    assert said[1].startswith("This is Jo. Could I speak to ")

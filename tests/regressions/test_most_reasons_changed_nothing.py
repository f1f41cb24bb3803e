"""Answering when they offer more, the form asked for a reason, and seven of the nine gave the very same message."""

from macros.catalogue.cases import complete
from macros.twins.compose import compose


def test_wherever_a_reason_is_asked_for_each_one_gives_another_message(languages):
    for catalogue in languages.values():
        for purpose, channels in catalogue["shapes"].items():
            for channel in [channel for channel, shape in channels.items() if "reason" in shape["choices"]]:
                chosen = {"purpose": purpose, "channel": channel}
                messages = [
                    compose(catalogue, complete(catalogue, {**chosen, "reason": reason}), {})
                    for reason in catalogue["choices"]["reason"]
                ]
                same = [message for message in messages if messages.count(message) > 1]

                assert same == [], f"{purpose}, {channel}: say each reason, or ask for none: {same[0]}"

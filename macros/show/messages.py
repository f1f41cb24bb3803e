"""The macros message and messages.

The ids of the cases on the pages of messages are anchors in public links. Each names its purpose, so that it stays the
same on whatever page the purpose stands.
"""

from ..catalogue.cases import asked_for, complete, offered
from ..twins.compose import compose
from .render import render

# The headings tell purpose and channel, and what the meeting is called changes a word.
NOT_FOLDED = ("purpose", "channel", "occasion")


def message(catalogue, page, **choices):
    """Return the message for some choices, no field filled, with a link to the generator with the same choices."""
    return render("cases/message.html", catalogue, page, choices=complete(catalogue, choices))


def messages(catalogue, page, purpose=None):
    """Return the messages of a purpose, written out by channel; without a purpose, those of the scenarios.

    In another language than that of the pages it is the first message of each purpose and channel.
    """
    if "custom" in catalogue:
        return render("cases/language.html", catalogue, page, purposes=[purpose] if purpose else catalogue["shapes"])
    if purpose is None:
        return render("cases/scenarios.html", catalogue, page, cases=list_scenarios(catalogue))
    return render("cases/messages.html", catalogue, page, purpose=purpose, channels=list_channels(catalogue, purpose))


def list_scenarios(catalogue):
    """Return the cases of the scenarios: [{"id", "title", "choices"}, ...]."""
    titles = catalogue["words"]["scenarios"]
    return [
        {"id": f"scenario-{id}", "title": titles[id], "choices": complete(catalogue, choices)}
        for id, choices in catalogue["scenarios"].items()
    ]


def list_channels(catalogue, purpose):
    """Return what is written out for a purpose: for each channel its first message, and one fold for each choice.

    Returns:
        [{"id", "title", "first": choices, "folds": [{"title", "cases": [{"id", "title", "choices"}, ...]}, ...]}, ...].
    """
    titles = catalogue["words"]["choices"]["channel"]["options"]
    return [
        {
            "id": f"{purpose}-{channel}",
            "title": titles[channel],
            "first": complete(catalogue, {"purpose": purpose, "channel": channel}),
            "folds": list_folds(catalogue, purpose, channel),
        }
        for channel in catalogue["shapes"][purpose]
    ]


def list_folds(catalogue, purpose, channel):
    """Return a fold for each choice that the form asks for, with a case for each option that says something else."""
    first = complete(catalogue, {"purpose": purpose, "channel": channel})
    options = offered(catalogue, purpose)
    folds = []
    for choice in asked_for(catalogue, first)["choices"]:
        if choice in NOT_FOLDED:
            continue
        words = catalogue["words"]["choices"][choice]
        cases = [
            {
                "id": f"{purpose}-{channel}-{choice}-{option}",
                "title": words["options"][option],
                "choices": first | {choice: option},
            }
            for option in options[choice][1:]
            if compose(catalogue, first | {choice: option}, {}) != compose(catalogue, first, {})
        ]
        folds += [{"title": words["label"], "cases": cases}] if cases else []
    return folds

"""The macros message and messages.

The ids of the cases on the page of all messages are anchors in public links, so they must not change.
"""

from ..catalogue.cases import complete
from ..twins.compose import fill
from .render import render


def message(catalogue, page, **choices):
    """Return the message for some choices, no field filled, with a link to the generator with the same choices."""
    return render("cases/message.html", catalogue, page, choices=complete(catalogue, choices))


def messages(catalogue, page):
    """Return the page of all messages: scenarios, ways to decline by channel, and the other purposes."""
    return render("cases/messages.html", catalogue, page, sections=list_sections(catalogue))


def make_case(catalogue, id, title, **choices):
    """Return a case of the page of all messages: {"id", "title", "choices"}."""
    return {"id": id, "title": title, "choices": complete(catalogue, choices)}


def list_sections(catalogue):
    """Return the sections of the page of all messages: the scenarios, a section for each channel, the other purposes.

    Returns:
        [{"id", "title", "first": case or None, "folds": [{"id", "title", "cases": [case, ...]}, ...]}, ...].
    """
    titles = catalogue["words"]["choices"]["purpose"]["options"]
    follow_ups = [
        make_purpose_fold(catalogue, purpose, titles[purpose]) for purpose in catalogue["choices"]["purpose"][1:]
    ]
    last = {"id": "follow-ups", "title": catalogue["words"]["labels"]["follow-ups"], "first": None, "folds": follow_ups}
    sections = [make_channel_section(catalogue, channel) for channel in catalogue["shapes"]["decline"]]
    return [make_scenario_section(catalogue), *sections, last]


def make_scenario_section(catalogue):
    """Return the section of scenarios, each in a fold of its own."""
    words = catalogue["words"]
    folds = [
        {
            "id": f"{id}-fold",
            "title": words["scenarios"][id],
            "cases": [make_case(catalogue, f"scenario-{id}", None, **choices)],
        }
        for id, choices in catalogue["scenarios"].items()
    ]
    return {"id": "scenarios", "title": words["labels"]["scenarios"], "first": None, "folds": folds}


def make_channel_section(catalogue, channel):
    """Return the section of a channel: a fold for each stage, with its very first case before the folds."""
    words = catalogue["words"]
    first, *folds = [make_stage_fold(catalogue, channel, stage) for stage in catalogue["choices"]["stage"]]
    with_a_reason = fill(words["labels"]["with-a-reason"], {"stage": first["title"]})
    return {
        "id": channel,
        "title": words["choices"]["channel"]["options"][channel],
        "first": {**first["cases"][0], "title": first["title"]},
        "folds": [
            {**first, "title": with_a_reason, "cases": first["cases"][1:]},
            *folds,
            make_others_fold(catalogue, channel),
        ],
    }


def make_stage_fold(catalogue, channel, stage):
    """Return the fold of a stage of a channel: a case for each reason."""
    words = catalogue["words"]["choices"]
    cases = [
        make_case(catalogue, f"{channel}-{stage}-{reason}", title, channel=channel, stage=stage, reason=reason)
        for reason, title in words["reason"]["options"].items()
    ]
    return {"id": f"{channel}-{stage}", "title": words["stage"]["options"][stage], "cases": cases}


def make_others_fold(catalogue, channel):
    """Return the fold of a channel's other cases: each option of the folded choices that make a difference to it."""
    words = catalogue["words"]["choices"]
    cases = [
        make_case(
            catalogue,
            f"{channel}-{choice}-{option}",
            words[choice]["options"][option],
            channel=channel,
            **{choice: option},
        )
        for choice in catalogue["folded"]
        if choice in catalogue["shapes"]["decline"][channel]["choices"]
        for option in catalogue["choices"][choice][1:]
    ]
    return {"id": f"{channel}-others", "title": catalogue["words"]["labels"]["other-ways"], "cases": cases}


def make_purpose_fold(catalogue, purpose, title):
    """Return the fold of a purpose other than declining: a case for each channel."""
    channels = catalogue["words"]["choices"]["channel"]["options"]
    cases = [
        make_case(catalogue, f"{purpose}-{channel}", channels[channel], purpose=purpose, channel=channel)
        for channel in catalogue["shapes"][purpose]
    ]
    return {"id": purpose, "title": title, "cases": cases}

"""The macros message and messages.

The ids of the cases on the page of all messages are anchors in public links, so they must not change.
"""

from ..catalogue.cases import complete, offered
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
    """Return the section of a channel: a fold for each stage and notice, with its very first case before the folds."""
    words, options = catalogue["words"], offered(catalogue, catalogue["choices"]["purpose"][0])
    named = catalogue["shapes"]["decline"][channel]["choices"]
    stages = [("stage", stage) for stage in options["stage"]][: None if "stage" in named else 1]
    notices = [("notice", notice) for notice in options.get("notice", [])[1:] if "notice" in named]
    first, *folds = [make_reasons_fold(catalogue, channel, *chosen) for chosen in stages + notices]
    with_a_reason = fill(words["labels"]["with-a-reason"], {"stage": first["title"]})
    return {
        "id": channel,
        "title": words["choices"]["channel"]["options"][channel],
        "first": {**first["cases"][0], "title": first["title"]},
        "folds": [
            *([{**first, "title": with_a_reason, "cases": first["cases"][1:]}] if first["cases"][1:] else []),
            *folds,
            *make_others_folds(catalogue, channel),
        ],
    }


def make_reasons_fold(catalogue, channel, choice, option):
    """Return the fold of a stage or notice of a channel: a case for every reason that makes a difference."""
    words = catalogue["words"]["choices"]
    named = catalogue["shapes"]["decline"][channel]["choices"]
    reasons = offered(catalogue, "decline")["reason"][: None if "reason" in named else 1]
    cases = [
        make_case(
            catalogue,
            f"{channel}-{option}-{reason}",
            words["reason"]["options"][reason],
            **{"channel": channel, choice: option, "reason": reason},
        )
        for reason in reasons
    ]
    return {"id": f"{channel}-{option}", "title": words[choice]["options"][option], "cases": cases}


def make_others_folds(catalogue, channel):
    """Return the fold of a channel's other cases, if any: each option of the folded choices that makes a difference."""
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
        for option in offered(catalogue, "decline")[choice][1:]
    ]
    fold = {"id": f"{channel}-others", "title": catalogue["words"]["labels"]["other-ways"], "cases": cases}
    return [fold] if cases else []


def make_purpose_fold(catalogue, purpose, title):
    """Return the fold of a purpose other than declining: a case for each channel."""
    channels = catalogue["words"]["choices"]["channel"]["options"]
    cases = [
        make_case(catalogue, f"{purpose}-{channel}", channels[channel], purpose=purpose, channel=channel)
        for channel in catalogue["shapes"][purpose]
    ]
    return {"id": purpose, "title": title, "cases": cases}

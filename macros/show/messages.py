"""The macros that write messages out: one in an article, and those of the messages page.

The ids of the cases are anchors in public links, so they are permanent.
"""

from ..catalogue.cases import complete, offered
from ..twins.compose import fill
from .render import render


def message(catalogue, page, **choices):
    """One message with these choices and no field, with a link that opens the generator with the same."""
    return render("cases/message.html", catalogue, page, choices=complete(catalogue, choices))


def messages(catalogue, page):
    """The cases written out, channel by channel, and the other purposes."""
    return render("cases/messages.html", catalogue, page, sections=written_out(catalogue))


def case(catalogue, id, title, **choices):
    """A case as the messages page shows it: {"id", "title", "choices"}."""
    return {"id": id, "title": title, "choices": complete(catalogue, choices)}


def written_out(catalogue):
    """The sections of the messages page: the scenarios, for each channel the ways to decline, then the other purposes.

    Returns:
        [{"id", "title", "first": case or None, "folds": [{"id", "title", "cases": [case, ...]}, ...]}, ...].
    """
    titles = catalogue["words"]["choices"]["purpose"]["options"]
    follow_ups = [purpose_fold(catalogue, purpose, titles[purpose]) for purpose in catalogue["choices"]["purpose"][1:]]
    last = {"id": "follow-ups", "title": catalogue["words"]["labels"]["follow-ups"], "first": None, "folds": follow_ups}
    sections = [channel_section(catalogue, channel) for channel in catalogue["shapes"]["decline"]]
    return [scenario_section(catalogue), *sections, last]


def scenario_section(catalogue):
    """Cases as they happen, each a fold of its own, so that their titles can be read down."""
    words = catalogue["words"]
    folds = [
        {
            "id": f"{id}-fold",
            "title": words["scenarios"][id],
            "cases": [case(catalogue, f"scenario-{id}", None, **choices)],
        }
        for id, choices in catalogue["scenarios"].items()
    ]
    return {"id": "scenarios", "title": words["labels"]["scenarios"], "first": None, "folds": folds}


def channel_section(catalogue, channel):
    """Declining by one channel: a fold for each stage and notice, with a case for every reason; the first stands before."""
    words, options = catalogue["words"], offered(catalogue, catalogue["choices"]["purpose"][0])
    named = catalogue["shapes"]["decline"][channel]["choices"]
    stages = [("stage", stage) for stage in options["stage"]][: None if "stage" in named else 1]
    notices = [("notice", notice) for notice in options.get("notice", [])[1:] if "notice" in named]
    first, *folds = [reasons_fold(catalogue, channel, *chosen) for chosen in stages + notices]
    with_a_reason = fill(words["labels"]["with-a-reason"], {"stage": first["title"]})
    return {
        "id": channel,
        "title": words["choices"]["channel"]["options"][channel],
        "first": {**first["cases"][0], "title": first["title"]},
        "folds": [
            *([{**first, "title": with_a_reason, "cases": first["cases"][1:]}] if first["cases"][1:] else []),
            *folds,
            *others_folds(catalogue, channel),
        ],
    }


def reasons_fold(catalogue, channel, choice, option):
    """One stage or notice of a channel: a case for every reason that makes a difference."""
    words = catalogue["words"]["choices"]
    named = catalogue["shapes"]["decline"][channel]["choices"]
    reasons = offered(catalogue, "decline")["reason"][: None if "reason" in named else 1]
    cases = [
        case(
            catalogue,
            f"{channel}-{option}-{reason}",
            words["reason"]["options"][reason],
            **{"channel": channel, choice: option, "reason": reason},
        )
        for reason in reasons
    ]
    return {"id": f"{channel}-{option}", "title": words[choice]["options"][option], "cases": cases}


def others_folds(catalogue, channel):
    """What the stages leave out, if anything: each option of the folded choices that matter to the channel, by itself."""
    words = catalogue["words"]["choices"]
    cases = [
        case(
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


def purpose_fold(catalogue, purpose, title):
    """Another purpose: a case for each of its channels."""
    channels = catalogue["words"]["choices"]["channel"]["options"]
    cases = [
        case(catalogue, f"{purpose}-{channel}", channels[channel], purpose=purpose, channel=channel)
        for channel in catalogue["shapes"][purpose]
    ]
    return {"id": purpose, "title": title, "cases": cases}

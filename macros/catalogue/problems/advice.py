"""What is wrong with advice.yml: which channels to try when."""

from ..first_match import first_match_problems
from ..ids import are_ids

# The advice is about these, so it can't depend on them.
SETTLED = ("purpose", "channel")


def advice_problems(advice, options):
    """A sentence for each problem; the kinds come first.

    Args:
        advice: the file as it was read.
        options: options.yml, without a problem.
    """
    if not advice:
        return ["the table has no rule; the last one is for everybody."]
    if problems := [problem for id, rule in advice.items() for problem in kind_problems(id, rule)]:
        return problems
    known = {choice: ids for choice, ids in options["choices"].items() if choice not in SETTLED}
    unknown = [
        problem for id, rule in advice.items() for problem in channel_problems(id, rule, options["shapes"]["decline"])
    ]
    return unknown + first_match_problems(advice, known)


def kind_problems(id, rule):
    """A sentence when a rule is not written as one."""
    if not isinstance(rule, dict) or not {"channels"} <= rule.keys() <= {"when", "channels"}:
        yield f"{id} needs channels, and may have a when; nothing else."
    elif not isinstance(rule["channels"], list) or not rule["channels"] or not are_ids(rule["channels"]):
        yield f"{id}.channels is not a list of channels."


def channel_problems(id, rule, known):
    """A sentence for each channel that nobody can decline by, or that stands twice."""
    for channel in dict.fromkeys(rule["channels"]):
        if channel not in known:
            yield f"{id}: there is no channel {channel} to decline by; expected one of {', '.join(known)}."
        elif rule["channels"].count(channel) > 1:
            yield f"{id}: {channel} is repeated; keep one of the two."

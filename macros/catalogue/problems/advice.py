"""What is wrong with advice.yml: which channels to try when."""

from .first_match import first_match_problems

# The advice is about these, so it can't depend on them.
SETTLED = ("purpose", "channel")


def advice_problems(advice, options):
    """A sentence for each problem.

    Args:
        advice: the file as it was read.
        options: options.yml, without a problem.
    """
    known = {choice: ids for choice, ids in options["choices"].items() if choice not in SETTLED}
    unknown = [
        problem for id, rule in advice.items() for problem in channel_problems(id, rule, options["shapes"]["decline"])
    ]
    return unknown + first_match_problems(advice, known)


def channel_problems(id, rule, known):
    """A sentence for each channel that nobody can decline by."""
    for channel in rule["channels"]:
        if channel not in known:
            yield f"{id}: there is no channel {channel} to decline by; expected one of {', '.join(known)}."

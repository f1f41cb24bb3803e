"""The cases that the messages page writes out. Their ids are anchors in public links, so they are permanent."""


def defaults(catalogue):
    """The first option of every choice."""
    return {choice: options[0] for choice, options in catalogue["choices"].items()}


def written_out(catalogue, channel):
    """A channel's cases, in the order in which a reader looks for theirs.

    Returns:
        {"id", "title", "first": case, "folds": [{"id", "title", "cases": [case, ...]}, ...]}, where a case is
        {"id", "title", "choices"}. Each stage is a fold with a case for every reason; the last fold has each option of
        the folded choices by itself. The first case of all stands before the folds.
    """
    words = catalogue["words"]["choices"]
    first, *folds = [stage_fold(catalogue, channel, stage) for stage in catalogue["choices"]["stage"]]
    return {
        "id": channel,
        "title": words["channel"]["options"][channel],
        "first": {**first["cases"][0], "title": words["stage"]["options"][first["cases"][0]["choices"]["stage"]]},
        "folds": [{**first, "cases": first["cases"][1:]}, *folds, others_fold(catalogue, channel)],
    }


def stage_fold(catalogue, channel, stage):
    """One stage of a channel: a case for every reason."""
    words = catalogue["words"]["choices"]
    cases = [
        {
            "id": f"{channel}-{stage}-{reason}",
            "title": words["reason"]["options"][reason],
            "choices": defaults(catalogue) | {"channel": channel, "stage": stage, "reason": reason},
        }
        for reason in catalogue["choices"]["reason"]
    ]
    return {"id": f"{channel}-{stage}", "title": words["stage"]["options"][stage], "cases": cases}


def others_fold(catalogue, channel):
    """What the stages leave out: each option of the folded choices that matter to the channel, by itself."""
    cases = [
        {
            "id": f"{channel}-{choice}-{option}",
            "title": catalogue["words"]["choices"][choice]["options"][option],
            "choices": defaults(catalogue) | {"channel": channel, choice: option},
        }
        for choice in catalogue["folded"]
        if choice in catalogue["channels"][channel]["choices"]
        for option in catalogue["choices"][choice][1:]
    ]
    return {"id": f"{channel}-others", "title": catalogue["words"]["labels"]["other-ways"], "cases": cases}

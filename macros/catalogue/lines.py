"""The lines of a part as they are written, and as compose.py reads them."""


def lines(written, choices):
    """The lines of a part with every `when` and `rest` as {choice: [option, ...]}."""
    return [
        {
            "when": {choice: named(value, choices.get(choice, [])) for choice, value in line.get("when", {}).items()},
            "rest": {choice: named(value, choices.get(choice, [])) for choice, value in line.get("rest", {}).items()},
            "say": line["say"],
        }
        for line in written
    ]


def named(value, options):
    """The options that a line names: "pay", "pay or timing", or "not pay or timing" for all the others."""
    names = str(value).removeprefix("not ").split(" or ")
    negated = str(value).startswith("not ") and set(names) <= set(options)
    return [option for option in options if option not in names] if negated else names

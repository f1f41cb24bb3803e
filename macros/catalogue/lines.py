"""The lines of a part as they are written, and as compose.py reads them."""

LINE_KEYS = {"when", "say", "rest"}


def malformed_lines(part, written):
    """A sentence for each line of a part that is not written as a line."""
    if not isinstance(written, list) or not written:
        yield f"part {part} has no lines; write at least one."
        return
    for number, line in enumerate(written, 1):
        if not isinstance(line, dict) or not isinstance(line.get("say"), str) or not line.keys() <= LINE_KEYS:
            yield f"part {part}: line {number} needs a say (a text), and may have a when or a rest; nothing else."
        elif any(not isinstance(line.get(key, {}), dict) for key in ("when", "rest")):
            yield f"part {part}: line {number} has a when or a rest without choices; write {{choice: option}}."


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

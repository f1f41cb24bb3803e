"""Tables of rules of which the first that agrees is taken, as they are read."""

from .lines import named


def as_list(rules, known):
    """The rules in their order, each with its `id` and its `when` as {choice: [option, ...]}.

    Args:
        rules: {id: {"when": {choice: option}, ...}}, as they are written.
        known: the options of every choice.
    """
    return [
        {
            "id": id,
            **rule,
            "when": {choice: named(value, known.get(choice, [])) for choice, value in rule.get("when", {}).items()},
        }
        for id, rule in rules.items()
    ]

"""What is wrong with the labels of a language: missing, unknown, or not a text."""


def expected_labels(options, scenarios, rules):
    """The tree of labels that the ids of the other files call for; every leaf is None."""
    choices = options["choices"]
    paragraphs = [
        p for channels in options["shapes"].values() for shape in channels.values() for p in shape["paragraphs"]
    ]
    return {
        "language": None,
        "locale": None,
        "choices": {
            choice: {"label": None, "help": None, "options": dict.fromkeys(ids)} for choice, ids in choices.items()
        },
        "slots": {slot: {"label": None, "help": None} for slot in options["slots"]},
        "cues": {p["cue"]: None for p in paragraphs if p.get("cue")},
        "copy": dict.fromkeys(choices["channel"]),
        "length": {f"{limit['unit']}-{limit['per']}": None for limit in options["limits"].values()},
        "scenarios": dict.fromkeys(scenarios),
        "rules": {rule: {"label": None, "hint": None} for rule in rules},
        "labels": dict.fromkeys(options["labels"]),
    }


def label_faults(expected, words, path=""):
    """A sentence for each label that is missing, unknown or not a text.

    Args:
        expected: the tree of expected_labels(), or a branch of it.
        words: the same branch of the language's file.
        path: the keys that led here, as the sentence shows them.
    """
    if expected is None:
        if not isinstance(words, str) or not words.strip():
            yield f"label {path} is not a text; write it as words, in quotes if it looks like a number or yes or no."
        return
    if not isinstance(words, dict):
        yield f"label {path} has no labels below it; expected {', '.join(expected)}."
        return
    for key in expected:
        if key in words:
            yield from label_faults(expected[key], words[key], f"{path}.{key}".lstrip("."))
        else:
            yield f"label {path}.{key} is missing; add it.".replace(" .", " ")
    for key in words.keys() - expected.keys():
        yield f"label {path}.{key} is unknown; no id calls for it.".replace(" .", " ")

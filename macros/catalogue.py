"""The catalogue: the ids of options.yml with the words of each language, read and checked once a build."""

from pathlib import Path

from . import strict_yaml
from .label_faults import expected_labels, label_faults
from .line_faults import LINE_KEYS, line_faults
from .option_faults import option_faults, parts_of
from .scenario_faults import scenario_faults

FOLDER = Path(__file__).parent


class CatalogueError(Exception):
    """The catalogue has faults; `faults` holds a sentence for each, with file and key."""

    def __init__(self, faults):
        super().__init__("\n".join(faults))
        self.faults = faults


def load(folder=FOLDER):
    """Every language of the catalogue, by its code.

    Args:
        folder: where options.yml, scenarios.yml and messages/<code>.yml lie.
    Returns:
        {"en": catalogue}, each with the ids of options.yml; `words`, the labels of the language's file; `shapes`,
        whose paragraphs all have a `cue` in words (or "") and which name the choices and slots that matter to them; and
        `parts`, as lists of {"when": {choice: [option, ...]}, "say": text}.
    Raises:
        CatalogueError: with every fault of every file.
    """
    faults = []
    options = strict_yaml.read(folder / "options.yml", "options.yml", faults)
    scenarios = strict_yaml.read(folder / "scenarios.yml", "scenarios.yml", faults)
    files = sorted((folder / "messages").glob("*.yml"))
    words = {file.stem: strict_yaml.read(file, f"messages/{file.name}", faults) for file in files}
    if not files:
        faults.append("messages: there is no language; add messages/en.yml.")
    if faults or (faults := check(options, scenarios, words)):
        raise CatalogueError(faults)
    return {code: assemble(options, words[code]) | {"scenarios": scenarios} for code in words}


def check(options, scenarios, words):
    """A sentence for each fault of options.yml and, when it has none, of all the others, each as it was read."""
    if faults := [f"options.yml: {fault}" for fault in option_faults(options)]:
        return faults
    faults = [f"scenarios.yml: {fault}" for fault in scenario_faults(scenarios, options)]
    for code in words:
        faults += [f"messages/{code}.yml: {fault}" for fault in word_faults(options, scenarios, words[code], code)]
    return faults


def word_faults(options, scenarios, words, code):
    """A sentence for each fault in a language's file."""
    labels = {key: value for key, value in words.items() if key != "parts"}
    yield from label_faults(expected_labels(options, scenarios), labels)
    if words.get("language") != code:
        yield f"language says {words.get('language')}; it must be the file's name, {code}."
    parts = words.get("parts")
    if not isinstance(parts, dict):
        yield "key parts is missing or has no part below it; add the lines of every part."
        return
    for part in options["parts"].keys() - parts.keys():
        yield f"part {part} is missing; add its lines."
    for part in parts.keys() - options["parts"].keys():
        yield f"part {part} is unknown; options.yml does not name it."
    for part in options["parts"].keys() & parts.keys():
        malformed = list(malformed_lines(part, parts[part]))
        yield from malformed or line_faults(
            part, lines(parts[part], options["choices"]), options["parts"][part], options["choices"]
        )


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


def assemble(options, words):
    """One language: the ids with the words, in the form that compose.py and the page read."""
    parts = {
        part: [{"when": line["when"], "say": line["say"]} for line in lines(words["parts"][part], options["choices"])]
        for part in options["parts"]
    }
    shapes = {
        purpose: {channel: assemble_shape(shape, options, parts, words["cues"]) for channel, shape in channels.items()}
        for purpose, channels in options["shapes"].items()
    }
    return {
        "language": words["language"],
        "locale": words["locale"],
        **{key: options[key] for key in ("choices", "dropdowns", "folded", "slots", "limits", "unanswered")},
        "shapes": shapes,
        "parts": parts,
        "words": {key: words[key] for key in ("choices", "slots", "copy", "scenarios", "labels")},
    }


def assemble_shape(shape, options, parts, cues):
    """A shape with its cues in words, and the choices and slots that make a difference to it."""
    said = parts_of(shape)
    slots = {slot for part in said for slot in options["parts"][part]}
    choices = {"purpose", "channel"}.union(*(line["when"] for part in said for line in parts[part]))
    return {
        "subject": shape.get("subject", ""),
        "paragraphs": [{"cue": cues.get(p.get("cue"), ""), "parts": p["parts"]} for p in shape["paragraphs"]],
        "choices": [choice for choice in options["choices"] if choice in choices],
        "slots": [slot for slot in options["slots"] if slot in slots],
    }

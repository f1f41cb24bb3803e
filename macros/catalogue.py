"""The catalogue: the ids of options.yml with the words of each language, read and checked once a build."""

from functools import lru_cache
from pathlib import Path

from . import strict_yaml
from .label_faults import expected_labels, label_faults
from .line_faults import line_faults
from .lines import lines, malformed_lines
from .option_faults import option_faults, parts_of
from .phrase_faults import phrase_faults, rules_faults
from .rule_faults import rule_faults
from .scenario_faults import scenario_faults

FOLDER = Path(__file__).parent
OPTIONS, SCENARIOS, RULES = "options.yml", "scenarios.yml", "rules.yml"


class CatalogueError(Exception):
    """The catalogue has faults; `faults` holds a sentence for each, with file and key."""

    def __init__(self, faults):
        super().__init__("\n".join(faults))
        self.faults = faults


def load(folder=FOLDER):
    """Every language of the catalogue, by its code. Files that have not changed are not read and checked again.

    Args:
        folder: where options.yml, scenarios.yml, rules.yml and messages/<code>.yml lie.
    Returns:
        {"en": catalogue}, each with the ids of options.yml; `words`, the labels of the language's file; `shapes`,
        whose paragraphs all have a `cue` in words (or "") and which name the choices and slots that matter to them;
        `parts`, as lists of {"when": {choice: [option, ...]}, "say": text}; `scenarios`; `rules` and `phrases`.
    Raises:
        CatalogueError: with every fault of every file.
    """
    files = [*(folder / name for name in (OPTIONS, SCENARIOS, RULES)), *sorted((folder / "messages").glob("*.yml"))]
    return load_files(folder, tuple((file, file.read_bytes() if file.exists() else None) for file in files))


@lru_cache(maxsize=1)
def load_files(folder, files):
    """What load() gives, remembered for the content of the files."""
    faults = []
    read = {file.relative_to(folder).as_posix(): strict_yaml.read(file, faults, folder) for file, _ in files}
    words = {Path(name).stem: read[name] for name in read if name.startswith("messages/")}
    if not words:
        faults.append("messages: there is no language; add messages/en.yml.")
    if faults or (faults := check(read[OPTIONS], read[SCENARIOS], read[RULES], words)):
        raise CatalogueError(faults)
    return {code: assemble(read[OPTIONS], read[SCENARIOS], read[RULES], words[code]) for code in words}


def check(options, scenarios, rules, words):
    """A sentence for each fault, each file as it was read: first the ids, then the words, then the house rules."""
    if faults := [f"{OPTIONS}: {fault}" for fault in option_faults(options)]:
        return faults
    faults = [f"{SCENARIOS}: {fault}" for fault in scenario_faults(scenarios, options)]
    faults += [f"{RULES}: {fault}" for fault in rules_faults(rules, set(options["choices"]["purpose"]))]
    if faults:
        return faults
    for code in words:
        own = list(word_faults(options, scenarios, rules, words[code], code))
        own = own or rule_faults(assemble(options, scenarios, rules, words[code]))
        faults += [f"messages/{code}.yml: {fault}" for fault in own]
    return faults


def word_faults(options, scenarios, rules, words, code):
    """A sentence for each fault in a language's file."""
    labels = {key: value for key, value in words.items() if key not in ("parts", "phrases")}
    yield from label_faults(expected_labels(options, scenarios, rules), labels)
    yield from phrase_faults(rules, words.get("phrases"))
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


def assemble(options, scenarios, rules, words):
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
        "scenarios": scenarios,
        "rules": rules,
        "phrases": words["phrases"],
        "words": {key: words[key] for key in ("choices", "slots", "copy", "length", "scenarios", "rules", "labels")},
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

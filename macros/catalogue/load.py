"""The catalogue: the ids of options.yml with the words of each language, read and checked once a build."""

from functools import lru_cache
from pathlib import Path

from . import strict_yaml
from .assemble import assemble, parts_of
from .files import ADVICE, ENGLISH, OPTIONS, RULES, SCENARIOS, SURE
from .lines import lines, malformed_lines
from .problems.advice import advice_problems
from .problems.house_rules import house_rule_problems
from .problems.labels import code_problems, expected_labels, label_problems
from .problems.lines import line_problems
from .problems.options import option_problems
from .problems.rules import phrase_problems, rules_problems
from .problems.scenarios import scenario_problems
from .problems.sure import sure_problems

FOLDER = Path(__file__).parent.parent / "words"
IDS = (OPTIONS, SCENARIOS, RULES, ADVICE, SURE)


class CatalogueError(Exception):
    """The catalogue has problems; `problems` holds a sentence for each, with file and key."""

    def __init__(self, problems):
        super().__init__("\n".join(problems))
        self.problems = problems


def load(folder=FOLDER):
    """Every language of the catalogue, by its code. Files that have not changed are not read and checked again.

    Args:
        folder: where options.yml, the other files of IDS and messages/<code>.yml lie.
    Returns:
        {"en": catalogue}, each with the ids of options.yml; `words`, the labels of the language's file; `shapes`,
        whose paragraphs all have a `cue` in words (or "") and may be a `branch`, and which name the
        choices and slots that matter to them; `parts`, as lists of {"when": {choice: [option, ...]}, "say": text};
        `scenarios`; `rules` and `phrases`; `advice`, as a list of {"id", "when": {choice: [option, ...]}, "channels"};
        `sure`, with its questions and its rules as a list of {"id", "when", "outcome", "choices", "guidance"}.
    Raises:
        CatalogueError: with every problem of every file.
    """
    files = [*(folder / name for name in IDS), *files_of_messages(folder)]
    return load_files(folder, tuple((file, content(file)) for file in files))


def files_of_messages(folder):
    """What lies in messages/, without what editors and systems leave there."""
    files = (folder / "messages").glob("*")
    return sorted(file for file in files if not file.name.startswith(".") and not file.name.endswith("~"))


def content(file):
    """The bytes of a file; None when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError:
        return None


@lru_cache(maxsize=1)
def load_files(folder, files):
    """What load() gives, remembered for the content of the files."""
    names = {file.relative_to(folder).as_posix(): file for file, _ in files}
    problems = list(name_problems(names))
    read = {name: strict_yaml.read(names[name], problems, folder) for name in names if name.endswith(".yml")}
    if problems or (problems := check(read)):
        raise CatalogueError(problems)
    return {code: assemble(read, words) for code, words in words_of(read).items()}


def read_sound(file, problems_of):
    """The mapping in one file of its own.

    Args:
        file: a YAML file, as a pathlib.Path.
        problems_of: a function that gives a sentence for each problem of such a mapping.

    Raises:
        CatalogueError: with every problem of the file.
    """
    problems = []
    read = strict_yaml.read(file, problems, file.parent)
    if problems := problems or [f"{file.name}: {problem}" for problem in problems_of(read)]:
        raise CatalogueError(problems)
    return read


def words_of(read):
    """The words of each language, by its code."""
    return {Path(name).stem: read[name] for name in read if name.startswith("messages/")}


def name_problems(names):
    """A sentence where English is missing, and for each file that no language has."""
    if ENGLISH not in names:
        yield f"{ENGLISH}: the file is missing; add it, for pages that name no language show its words."
    for name in names:
        if not name.endswith(".yml"):
            yield f"{name}: only files like {ENGLISH} are read here; give it such a name, or move it elsewhere."


def check(read):
    """A sentence for each problem: first those of the ids, then of the words, then of the house rules.

    Args:
        read: every file as it was read, by its name.
    """
    options = read[OPTIONS]
    if problems := [f"{OPTIONS}: {problem}" for problem in option_problems(options)]:
        return problems
    problems = [f"{SCENARIOS}: {problem}" for problem in scenario_problems(read[SCENARIOS], options)]
    problems += [f"{RULES}: {problem}" for problem in rules_problems(read[RULES], set(options["choices"]["purpose"]))]
    problems += [f"{ADVICE}: {problem}" for problem in advice_problems(read[ADVICE], options)]
    problems += [f"{SURE}: {problem}" for problem in sure_problems(read[SURE], options)]
    if problems:
        return problems
    for code, words in words_of(read).items():
        own = list(word_problems(read, words, code)) or house_rule_problems(assemble(read, words))
        problems += [f"messages/{code}.yml: {problem}" for problem in own]
    return problems


def word_problems(read, words, code):
    """A sentence for each problem in a language's file."""
    options, rules = read[OPTIONS], read[RULES]
    labels = {key: value for key, value in words.items() if key not in ("parts", "phrases")}
    yield from label_problems(expected_labels(*(read[name] for name in IDS)), labels)
    yield from phrase_problems(rules, words.get("phrases"))
    yield from code_problems(words, code)
    parts = words.get("parts")
    if not isinstance(parts, dict):
        yield "key parts is missing or has no part below it; add the lines of every part."
        return
    for part in parts:
        if part not in options["parts"]:
            yield f"part {part} is unknown; options.yml does not name it."
    asked = {slot: attributes["when"] for slot, attributes in options["slots"].items() if "when" in attributes}
    for part, slots in options["parts"].items():
        yield from part_problems(part, parts.get(part), slots, reachable(options, part), asked)


def reachable(options, part):
    """The options of every choice with which some shape says a part: {choice: [option, ...]}."""
    said_for = [
        purpose
        for purpose, channels in options["shapes"].items()
        if any(part in parts_of(s) for s in channels.values())
    ]
    reached = {}
    for choice, ids in options["choices"].items():
        had = {id for purpose in said_for for id in options["offered"].get(purpose, {}).get(choice, ids)}
        reached[choice] = [id for id in ids if id in had]
    return reached


def part_problems(part, written, slots, choices, asked):
    """A sentence for each problem in a part's lines, as they are written; None when they are missing."""
    if written is None:
        return [f"part {part} is missing; add its lines."]
    return list(malformed_lines(part, written)) or line_problems(part, lines(written, choices), slots, choices, asked)

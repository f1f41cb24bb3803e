"""The catalogue: the ids of options.yml with the words of each language, read and checked once a build."""

from functools import lru_cache
from pathlib import Path

from .assemble import assemble
from .files import ADVICE, ENGLISH, KINDS, NEXT, OPTIONS, RULES, SCENARIOS, SURE
from .locate import with_line
from .models import options as options_model
from .models import tables
from .models.words import MESSAGES
from .problems.advice import advice_problems
from .problems.house_rules import house_rule_problems
from .problems.next_steps import next_problems
from .problems.options import option_problems
from .problems.rules import kind_problems, rules_problems
from .problems.scenarios import scenario_problems
from .problems.sure import sure_problems
from .problems.words import word_problems
from .read_yaml import read

FOLDER = Path(__file__).parent.parent / "words"
# The models of the files of ids; every file below messages/ is one of words.
MODELS = {
    OPTIONS: options_model.OPTIONS,
    SCENARIOS: tables.SCENARIOS,
    RULES: tables.RULES,
    KINDS: tables.KINDS,
    ADVICE: tables.ADVICE,
    SURE: tables.SURE,
    NEXT: tables.NEXT,
}
IDS = tuple(MODELS)


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
        `scenarios`; `rules`, `kinds` and `grammar`; `advice`, as a list of {"id", "when": {choice: [option, ...]},
        "channels"}; `sure`, with its questions and its rules as a list of {"id", "when", "outcome", "choices",
        "guidance"}; `next`, with its steps and its rules as a list of {"id", "when", "steps"}.
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
    readings = {
        name: read(file, MODELS.get(name, MESSAGES), name) for name, file in names.items() if name.endswith(".yml")
    }
    contents = {name: value for name, (value, _, _) in readings.items()}
    roots = {name: root for name, (_, _, root) in readings.items()}
    problems = [*name_problems(names), *(problem for _, found, _ in readings.values() for problem in found)]
    problems = problems or [f"{name}: {with_line(problem, roots[name])}" for name, problem in check(contents)]
    if problems:
        raise CatalogueError(problems)
    return {code: assemble(contents, words) for code, words in words_of(contents).items()}


def words_of(contents):
    """The words of each language, by its code."""
    return {Path(name).stem: contents[name] for name in contents if name.startswith("messages/")}


def name_problems(names):
    """A sentence where English is missing, and for each file that no language has."""
    if ENGLISH not in names:
        yield f"{ENGLISH}: the file is missing; add it, for pages that name no language show its words."
    for name in names:
        if not name.endswith(".yml"):
            yield f"{name}: only files like {ENGLISH} are read here; give it such a name, or move it elsewhere."


def check(contents):
    """(name of the file, sentence) for each problem that no model can name: first of the ids, then of the words.

    Args:
        contents: every file as it was read, by its name.
    """
    options = contents[OPTIONS]
    found = named(OPTIONS, option_problems(options))
    found = found or [
        *named(SCENARIOS, scenario_problems(contents[SCENARIOS], options)),
        *named(RULES, rules_problems(contents[RULES], options["choices"])),
        *named(KINDS, kind_problems(contents[KINDS], options)),
        *named(ADVICE, advice_problems(contents[ADVICE], options)),
        *named(SURE, sure_problems(contents[SURE], options)),
        *named(NEXT, next_problems(contents[NEXT], options["choices"])),
    ]
    return found or [
        problem for code in words_of(contents) for problem in named(f"messages/{code}.yml", problems_of(contents, code))
    ]


def named(name, problems):
    """Problems with the name of their file: [(name, sentence), ...]."""
    return [(name, problem) for problem in problems]


def problems_of(contents, code):
    """A sentence for each problem of a language: of its words, else of the house rules."""
    words = contents[f"messages/{code}.yml"]
    return list(word_problems(contents, code)) or house_rule_problems(assemble(contents, words))

"""The catalogue: the ids of options.yml with the words of each language, read and checked once a build."""

from functools import lru_cache
from pathlib import Path

from .assemble import assemble_all
from .files import ADVICE, ENGLISH, FOLDERS, KINDS, NEXT, OPTIONS, RULES, SCENARIOS, SURE
from .locate import with_line
from .models import languages as languages_model
from .models import options as options_model
from .models import tables
from .models.words import MESSAGES
from .problems.files import file_problems, name_problems
from .read_yaml import read

FOLDER = Path(__file__).parent.parent / "words"
# The models of the files of ids.
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
# The models of the files in a folder, each a language; English has one of its own.
MODELS_BELOW = dict(zip(FOLDERS, (languages_model.LANGUAGE, languages_model.VARIANT), strict=True))


class CatalogueError(Exception):
    """The catalogue has problems; `problems` holds a sentence for each, with file and key."""

    def __init__(self, problems):
        super().__init__("\n".join(problems))
        self.problems = problems


def load(folder=FOLDER):
    """Every language of the catalogue, by its code. Files that have not changed are not read and checked again.

    Args:
        folder: where options.yml, the other files of IDS, messages/<code>.yml and variants/<code>.yml lie.
    Returns:
        {"en": catalogue, ...}, each with the ids of options.yml; `words`, the labels, which are English; `shapes`,
        whose paragraphs all have a `cue` in words (or "") and may be a `branch`, and which name the
        choices and slots that matter to them; `parts`, as lists of {"when": {choice: [option, ...]}, "say": text};
        `scenarios`; `rules`, `kinds` and `grammar`; `advice`, as a list of {"id", "when": {choice: [option, ...]},
        "channels"}; `sure`, with its questions and its rules as a list of {"id", "when", "outcome", "choices",
        "guidance"}; `next`, with its steps and its rules as a list of {"id", "when", "steps"}. Languages besides
        English also have `custom`, and the headings `purposes`, `channels` and `subject`.
    Raises:
        CatalogueError: with every problem of every file.
    """
    files = [*(folder / name for name in IDS), *(file for name in MODELS_BELOW for file in files_below(folder / name))]
    return load_files(folder, tuple((file, content(file)) for file in files))


def files_below(folder):
    """What lies in a folder, without what editors and systems leave there."""
    return sorted(file for file in folder.glob("*") if not file.name.startswith(".") and not file.name.endswith("~"))


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
    readings = {name: read(file, model_of(name), name) for name, file in names.items() if name.endswith(".yml")}
    contents = {name: value for name, (value, _, _) in readings.items()}
    roots = {name: root for name, (_, _, root) in readings.items()}
    problems = [*name_problems(names), *(problem for _, found, _ in readings.values() for problem in found)]
    problems = problems or [f"{name}: {with_line(problem, roots[name])}" for name, problem in file_problems(contents)]
    if problems:
        raise CatalogueError(problems)
    return assemble_all(contents)


def model_of(name):
    """The model of a file."""
    return MESSAGES if name == ENGLISH else MODELS.get(name) or MODELS_BELOW[Path(name).parent.name]

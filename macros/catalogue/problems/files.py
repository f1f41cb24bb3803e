"""What is wrong with the files of the catalogue, where no model can name it."""

from ..assemble import assemble_all
from ..files import (
    ADVICE,
    ENGLISH,
    FOLDERS,
    KINDS,
    LANGUAGES,
    NEXT,
    OPTIONS,
    RULES,
    SCENARIOS,
    SURE,
    VARIANTS,
    words_below,
)
from ..proven import once
from .advice import advice_problems
from .house_rules import house_rule_problems
from .languages import language_problems, variant_problems
from .next_steps import next_problems
from .options import option_problems
from .rules import kind_problems, rules_problems
from .scenarios import scenario_problems
from .sure import sure_problems
from .words import word_problems


def name_problems(names):
    """A sentence where English is missing, and for each file that no language has."""
    if ENGLISH not in names:
        yield f"{ENGLISH}: the file is missing; add it, for pages that name no language show its words."
    for name in names:
        if not name.endswith(".yml"):
            yield f"{name}: only files like {ENGLISH} are read here; give it such a name, or move it elsewhere."


def file_problems(contents):
    """(name of the file, sentence) for each problem: of the ids, else of English, else of the rest.

    Args:
        contents: every file as it was read, by its name.
    """
    return next(filter(None, (problems(contents) for problems in STEPS)), [])


def id_problems(contents):
    """The problems of options.yml."""
    return named(OPTIONS, option_problems(contents[OPTIONS]))


def table_problems(contents):
    """The problems of the files that name its ids."""
    options = contents[OPTIONS]
    return [
        *named(SCENARIOS, scenario_problems(contents[SCENARIOS], options)),
        *named(RULES, rules_problems(contents[RULES], options["choices"])),
        *named(KINDS, kind_problems(contents[KINDS], options)),
        *named(ADVICE, advice_problems(contents[ADVICE], options)),
        *named(SURE, sure_problems(contents[SURE], options)),
        *named(NEXT, next_problems(contents[NEXT], options["choices"])),
    ]


def english_problems(contents):
    """The problems of the English words."""
    return named(ENGLISH, word_problems(contents, "en"))


def other_problems(contents):
    """The problems of other languages, and of variants."""
    return [
        problem
        for folder, problems in ((LANGUAGES, language_problems), (VARIANTS, variant_problems))
        for code in words_below(contents, folder)
        for problem in named(f"{folder}/{code}.yml", problems(contents, f"{folder}/{code}.yml"))
    ]


def rule_problems(contents):
    """The house rules that a language breaks."""
    return [
        problem
        for code, catalogue in assemble_all(contents).items()
        for problem in named(name_of(code, contents), once(house_rule_problems, catalogue))
    ]


def name_of(code, contents):
    """The name of a language's file."""
    return next(name for folder in FOLDERS if (name := f"{folder}/{code}.yml") in contents)


def named(name, problems):
    """Problems with the name of their file: [(name, sentence), ...]."""
    return [(name, problem) for problem in problems]


# Each is taken only if the one before it found nothing: what is built on unsound ids says nothing.
STEPS = (id_problems, table_problems, english_problems, other_problems, rule_problems)

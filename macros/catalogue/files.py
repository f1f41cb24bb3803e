"""The names of the catalogue's files, below macros/words/."""

from pathlib import PurePath

OPTIONS, SCENARIOS, RULES = "options.yml", "scenarios.yml", "rules.yml"
ADVICE, SURE, NEXT, KINDS = "advice.yml", "sure.yml", "next.yml", "kinds.yml"
ENGLISH = "messages/en.yml"
# The folders of languages: those with words of their own, and variants of one of them.
FOLDERS = LANGUAGES, VARIANTS = "messages", "variants"


def words_below(contents, folder):
    """The files of a folder but English, each a language, by its code.

    Args:
        contents: every file as it was read, by its name.
        folder: one of FOLDERS.
    """
    return {
        PurePath(name).stem: words
        for name, words in contents.items()
        if name.startswith(f"{folder}/") and name != ENGLISH
    }

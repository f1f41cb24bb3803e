"""Begins a language, or says what is left of it to write: `make language CODE=it`.

The first time it writes macros/words/messages/it.yml, with every line in English and the same line above it, to compare
with. From then on it says which lines are still English, and what else is wrong with the file.
"""

import re
import sys

from macros.catalogue.load import FOLDER, CatalogueError, load
from macros.catalogue.read_yaml import parse

ENGLISH = (FOLDER / "messages" / "en.yml").read_text("utf-8")
SAY = re.compile(r"^( +)(- )?say: (?=\S)(?!\"\"$)(.*)$", re.MULTILINE)
# How many problems are said at once.
MOST = 20
HEAD = """\
# yaml-language-server: $schema=../schemas/language.json
# Messages in another language; messages/en.yml says how a part is written. Above each line stands the English one.
# By the lists of the grammar the house rules count thanks, a no and so on, as in de.yml beside this.

language: {code}
locale: {code}   # how a date is written out; with a country, as de-DE, where that differs
name: {code}     # what the language calls itself
date: Wednesday 23 September    # one of its longest dates, as it is written out
custom: What is customary there, in English, in a line or two.

"""


def skeleton(code):
    """Return the file of a language as it begins: English, with each line to be replaced below a comment of it."""
    words = parse(ENGLISH)[1]
    heads = {"purposes": words["choices"]["purpose"]["options"], "channels": words["choices"]["channel"]["options"]}
    groups = [group(name, labels) for name, labels in heads.items()]
    lists = {name: ["…"] for name in ("thanking", "quitting", "about", "apologising", "blaming", "hedging")}
    grammar = "grammar:\n  lists:\n" + "".join(f"    {name}: [{said}]\n" for name, (said,) in lists.items())
    texts = [*groups, "subject: Subject\n", group("cues", words["cues"]), grammar, commented(parts_of(ENGLISH))]
    return HEAD.format(code=code) + "\n".join(texts)


def group(name, labels):
    """Return some labels as YAML below their name."""
    return f"{name}:\n" + "".join(f'  {id}: "{label}"\n' for id, label in labels.items())


def parts_of(text):
    """Return the occasions and the parts of a language's file, with their comments, as they are written."""
    return text[text.index("\noccasions:\n") + 1 :]


def commented(parts):
    """Return parts with each line once more above it, as a comment."""
    return SAY.sub(lambda line: f"{line[1]}{'  ' if line[2] else ''}# {line[3]}\n{line[0]}", parts)


def problems(code):
    """Return what is left to do in a language's file, a sentence each."""
    try:
        load()
    except CatalogueError as error:
        own = [problem for problem in error.problems if problem.startswith(f"messages/{code}.yml")]
        return own or error.problems
    return []


def main(code):
    """Begin the language, or say what is left of it, the first of it line by line."""
    file = FOLDER / "messages" / f"{code}.yml"
    if (variant := FOLDER / "variants" / file.name).exists():
        sys.exit(f"{code} is a variant: edit {variant}.")
    if not file.exists():
        file.write_text(skeleton(code), "utf-8")
        print(f"{file} is begun, about 700 lines. Write its head, then each line; the same command says what is left.")
        return
    left = problems(code)
    print("\n".join(left[:MOST]) or f"{code} is whole. Read it: make sample LANGUAGE={code}")
    if len(left) > MOST:
        print(f"... and {len(left) - MOST} more.")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Which labels the templates and scripts show: those that are missing in English, and those that nothing shows."""

import re
from fnmatch import fnmatchcase
from pathlib import Path

from . import data

OVERRIDES = Path(__file__).parent.parent.parent / "overrides"
COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
# labels.x, labels["x"], and labels["x-" ~ part], which stands for every label that begins so.
SHOWN = re.compile(r"""\blabels(?:["']\])?(?:\.|\[["'])([a-z][\w-]*)(["'] ~)?""")


def label_problems(labels):
    """A sentence for each label that a template or a script shows and English lacks, and for each that none shows."""
    shown = labels_shown()
    for id in sorted(shown):
        if not any(fnmatchcase(label, id) for label in labels):
            yield f"messages/en.yml: labels.{id} is missing; add it, for a page shows it."
    for label in labels:
        if not any(fnmatchcase(label, id) for id in shown):
            yield f"messages/en.yml: labels.{label} is shown by no page; take it out, or mend its name."


def labels_shown():
    """The labels that templates show and that scripts are given; "x-*" where the name is put together."""
    given = {id for name, ids in vars(data).items() if name.endswith("_WORDS") for id in ids}
    files = [file for file in OVERRIDES.rglob("*.*") if file.suffix in (".html", ".json", ".txt")]
    code = [*Path(__file__).parent.glob("*.py"), *(OVERRIDES / "hooks").glob("*.py")]
    texts = [COMMENT.sub("", file.read_text("utf-8")) for file in [*files, *code] if file.name != "labels.py"]
    return given | {id + ("*" if more else "") for text in texts for id, more in SHOWN.findall(text)}

"""What is wrong with the labels of a language: missing or unknown, or with a slot that nothing fills."""

import re

from ...twins.compose import slots_of
from ..texts import quote
from .ways import ways_of

# The labels that code fills, and with what. All others are shown as they stand.
FILLED = {
    **{
        f"length.{unit}-{per}": {"count", "most"}
        for unit in ("words", "characters")
        for per in ("message", "paragraph")
    },
    "doubts.address-first": {"address"},
    "doubts.number-first": {"number"},
    "invitation.filled": {"count"},
    "invitation.source": {"words"},
    "invitation.change": {"label"},
    "labels.contact-data-elsewhere": {"service"},
    "labels.link-unread": {"said"},
    "labels.saved-eml": {"file"},
    "labels.saved-txt": {"file"},
    "labels.look-at": {"rules"},
    "labels.use-better": {"sentence"},
    "labels.step": {"number", "count"},
    "labels.pace": {"seconds"},
    "labels.pace-all": {"seconds"},
    "labels.best-here": {"order"},
    "labels.try": {"order"},
    "labels.then": {"before", "after"},
    "labels.chart-step": {"question", "answer"},
    "labels.chart-last": {"answer"},
    "labels.with-a-reason": {"stage"},
    "labels.search-other": {"number"},
}
# What overrides/generator/doubts.js says of a field, and what it offers.
DOUBTS = (
    "address", "address-first", "number", "number-long", "number-first",
    "date", "date-past", "date-missed", "date-far", "date-today", "date-tomorrow",
)  # fmt: skip
# The groups of labels that stand side by side, as choices or headings.
SIDE_BY_SIDE = re.compile(r"choices\..+\.options|scenarios|ways|sure\.questions\..+\.answers")


def expected_labels(options, scenarios, rules, kinds, advice, sure, next_steps, labels, invitation):
    """The tree of labels that the ids of the other files call for; every leaf is None.

    Args:
        options, scenarios, rules, kinds, advice, sure, next_steps: the files as they were read.
        labels, invitation: the labels of English, which the templates and scripts show.
    """
    choices = options["choices"]
    paragraphs = [
        p for channels in options["shapes"].values() for shape in channels.values() for p in shape["paragraphs"]
    ]
    return {
        "language": None,
        "locale": None,
        "name": None,
        "date": None,
        "choices": {
            choice: {"label": None, "help": None, "options": dict.fromkeys(ids)} for choice, ids in choices.items()
        },
        "slots": {slot: {"label": None, "help": None} for slot in options["slots"]},
        "destinations": {name: {"label": None, "help": None} for name in options["destinations"]},
        "ways": dict.fromkeys(way for way in ways_of(options) if way != "copy"),
        "cues": {p["cue"]: None for p in paragraphs if p.get("cue")},
        "copy": dict.fromkeys(choices["channel"]),
        "length": {f"{limit['unit']}-{limit['per']}": None for limit in options["limits"].values()},
        "scenarios": dict.fromkeys(scenarios),
        "rules": {rule: {"label": None, "hint": None} for rule in rules},
        "kinds": {kind: {"label": None, "link": None} for kind in kinds},
        "channels": dict.fromkeys(choices["channel"]),
        "advice": {
            id: dict.fromkeys(("question", "case", "why") if rule.get("when") else ("case", "why"))
            for id, rule in advice.items()
        },
        "sure": {
            "questions": {
                id: {"label": None, "answers": dict.fromkeys(answers)} for id, answers in sure["questions"].items()
            },
            "outcomes": {id: {"title": None, "link": None} for id in sure["outcomes"]},
            "rules": dict.fromkeys(sure["rules"]),
        },
        "next": dict.fromkeys(next_steps["steps"]),
        "doubts": dict.fromkeys(DOUBTS),
        "labels": dict.fromkeys(labels),
        "invitation": dict.fromkeys(invitation),
    }


def label_problems(expected, words, path=""):
    """A sentence for each label that is missing or unknown, or whose slots are not those that are filled.

    Args:
        expected: the tree of expected_labels(), or a branch of it.
        words: the same branch of the language's file.
        path: the keys that led here, as the sentence shows them.
    """
    if expected is None:
        yield from slot_problems(words, FILLED.get(path, set()), path)
        return
    for key in expected:
        if key in words:
            yield from label_problems(expected[key], words[key], f"{path}.{key}".lstrip("."))
        else:
            yield f"label {path}.{key} is missing; add it.".replace(" .", " ")
    for key in words:
        if key not in expected:
            yield f"label {path}.{key} is unknown; no id calls for it.".replace(" .", " ")
    if SIDE_BY_SIDE.fullmatch(path):
        yield from repeated_labels(words, path)


def repeated_labels(words, path):
    """A sentence for each label that a reader cannot tell from one beside it."""
    seen = {}
    for key, label in words.items():
        if (other := seen.setdefault(label, key)) != key:
            yield f"label {path}.{key} says what {path}.{other} says; let a reader tell them apart."


def slot_problems(label, filled, path):
    """A sentence where a label lacks a slot that is filled in it, or has one that is not.

    Args:
        label: the label's text.
        filled: the names of the slots that code fills.
        path: the keys of the label.
    """
    slots = set(slots_of({"say": label}))
    for slot in sorted(filled - slots):
        yield f"label {path} lacks {{{slot}}}, which is filled in there; write it where it belongs."
    for slot in sorted(slots - filled):
        yield f"label {path} has {{{slot}}}, which nothing fills; write a word in its place."


def code_problems(words, code):
    """A sentence where a file says that it is of another language than its name does.

    Args:
        words: the language's file.
        code: the file's name without .yml.
    """
    if words["language"] != code:
        yield f"language says {quote(words['language'])}; it must be the file's name, {code}."

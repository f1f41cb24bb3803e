"""No word without a use: each label is taken by a page, and each word that a page holds by its script."""

import json
import re
from fnmatch import fnmatchcase

import pytest

from macros.catalogue.load import ENGLISH
from macros.show.labels import label_problems
from tests.breaking import change, faults, without_lines
from tests.conftest import ROOT


def taken(text):
    """The ids of words that a script takes: words.x, words["x"]; "x-*" for words[`x-${part}`]."""
    text = re.sub(r"^\s*//.*?$", "", text, flags=re.M)
    ids = re.findall(r"""\bwords(?:\.|\[["'`])([a-z](?:[\w-]|\$\{.*?\})*)""", text)
    return {re.sub(r"\$\{.*?\}", "*", id) for id in ids}


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda labels: labels.pop("try-again"), "labels.try-again is missing; add it, for a page shows it."),
        (lambda labels: labels.pop("snippet-html"), "labels.snippet-* is missing"),
        (
            lambda labels: labels.update(clsoe="Close"),
            "labels.clsoe is shown by no page; ",
        ),
    ],
)
def test_a_label_that_is_gone_or_that_nothing_shows_is_named(catalogue, edit, sentence):
    labels = dict(catalogue["words"]["labels"])
    assert list(label_problems(labels)) == []
    edit(labels)
    if sentence.startswith("labels.snippet"):
        labels = {id: text for id, text in labels.items() if not id.startswith("snippet-")}

    assert any(said.startswith(f"messages/en.yml: {sentence}") for said in label_problems(labels))


def imported(script):
    """The text of a script of overrides/ with those that it imports, one after the other."""
    text = script.read_text("utf-8")
    return "\n".join([text, *(imported(script.parent / path) for path in re.findall(r'from "(\.+/.+?)"', text))])


def test_the_catalogue_and_the_check_hold_only_words_that_their_scripts_take(site):
    held = {
        ("generator/generator.js", "linker/linker.js"): (site / "generator/catalogue.en.json").read_text("utf-8"),
        ("check/check.js",): (site / "generator/check.en.json").read_text("utf-8"),
    }
    for scripts, data in held.items():
        used = taken("".join(imported(ROOT / "overrides" / script) for script in scripts))
        unused = [id for id in json.loads(data)["words"] if not any(fnmatchcase(id, name) for name in used)]

        assert not unused, f"{scripts} never take these words; leave them out in show/data.py: {unused}"


def test_a_label_with_a_missing_or_an_unknown_slot_is_named(folder):
    change(folder, ENGLISH, lambda words: words["length"].update({"words-message": "{cuont} words; at most {most}."}))
    change(folder, ENGLISH, lambda words: words["labels"].update(message="Your {thing}"))

    assert without_lines(faults(folder)) == [
        "messages/en.yml: label length.words-message lacks {count}, which is filled in there; "
        "write it where it belongs.",
        "messages/en.yml: label length.words-message has {cuont}, which nothing fills; write a word in its place.",
        "messages/en.yml: label labels.message has {thing}, which nothing fills; write a word in its place.",
    ]

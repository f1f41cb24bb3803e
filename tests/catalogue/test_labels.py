"""No word without a use: each label is taken by a page, and each word that a page holds by its script."""

import json
import re
from fnmatch import fnmatchcase

import pytest

from macros.catalogue.load import ENGLISH
from macros.show import forms as macros_pages
from tests.breaking import change, faults
from tests.conftest import ROOT


def texts_of(suffix):
    """The text of every file with this suffix below overrides/ and macros/, as one."""
    files = [file for folder in ("overrides", "macros") for file in (ROOT / folder).rglob(f"*{suffix}")]
    return "\n".join(file.read_text("utf-8") for file in files)


def taken(name, text):
    """The ids that a text takes from what has this name: labels.x, labels["x"]; "x-*" for labels["x-" ~ part]."""
    text = re.sub(r"\{#.*?#\}|^\s*(?://|#).*?$", "", text, flags=re.S | re.M)
    computed = r"""\$\{.*?\}|["'] ~ \w+"""
    ids = re.findall(rf"""\b{name}(?:["']\])?(?:\.|\[["'`])([a-z](?:[\w-]|{computed})*)""", text)
    return {re.sub(computed, "*", id) for id in ids}


def used_labels(labels, templates, scripts, given):
    """Those of the labels that a template or Python takes, or that a script takes and is given."""
    shown, by_script = taken("labels", templates), taken("words", scripts)
    return {
        label
        for label in labels
        if any(fnmatchcase(label, id) for id in shown | (by_script if label in given else set()))
    }


def test_every_label_is_used(catalogue):
    given = {id for name, ids in vars(macros_pages).items() if name.endswith("_WORDS") for id in ids}
    labels = catalogue["words"]["labels"]
    unused = labels.keys() - used_labels(labels, texts_of(".html") + texts_of(".py"), texts_of(".js"), given)

    assert not unused, f"No page uses these labels; remove them from options.yml and messages/*.yml: {unused}"


def imported(script):
    """The text of a script of overrides/ with those that it imports, one after the other."""
    text = script.read_text("utf-8")
    return "\n".join([text, *(imported(script.parent / path) for path in re.findall(r'from "(\.+/.+?)"', text))])


@pytest.mark.parametrize(
    ("address", "script"),
    [("/generator/", "generator/generator.js"), ("/check/", "check/check.js"), ("/link/", "linker/linker.js")],
)
def test_a_page_holds_only_words_that_its_script_takes(pages, address, script):
    given = json.loads(pages[address].select_one("script.catalogue").string)["words"]
    unused = [
        id
        for id in given
        if not any(fnmatchcase(id, used) for used in taken("words", imported(ROOT / "overrides" / script)))
    ]

    assert not unused, f"{script} never takes these words; leave them out in show/forms.py: {unused}"


@pytest.mark.parametrize(
    "text",
    [
        '<a class="keep" href="keep/">keep</a>',
        "{{ words.choices.keep }} {{ words.labels.keeping }} {{ labels['keep-it'] }}",
        "{# labels.keep #}",
        '# labels["keep"]\n// labels.keep',
        'for keep in labels: labels[keep], keep["labels"], "keep"',
    ],
)
def test_a_word_that_only_looks_like_a_label_is_no_use_of_it(text):
    assert used_labels(["keep"], text, "words.keep", given=[]) == set()
    assert used_labels(["keep"], "", text.replace("labels", "words"), given=["keep"]) == set()


def test_a_use_of_a_label_is_seen_in_every_form():
    templates = """{{ labels.about }} {{ words.labels["no-script"] }} catalogue["words"]["labels"]["other-ways"]
    {{ words.labels["snippet-" ~ name] }}"""
    scripts = """words.copied words["not-copied"] words[`saved-${ending}`] words.never"""
    used = {"about", "no-script", "other-ways", "snippet-html", "copied", "not-copied", "saved-txt"}

    assert used_labels(used | {"keep", "never"}, templates, scripts, given=used) == used


def test_a_label_with_a_missing_or_an_unknown_slot_is_named(folder):
    change(folder, ENGLISH, lambda words: words["length"].update({"words-message": "{cuont} words; at most {most}."}))
    change(folder, ENGLISH, lambda words: words["labels"].update(message="Your {thing}"))

    assert faults(folder) == [
        "messages/en.yml: label length.words-message lacks {count}, which is filled in there; "
        "write it where it belongs.",
        "messages/en.yml: label length.words-message has {cuont}, which nothing fills; write a word in its place.",
        "messages/en.yml: label labels.message has {thing}, which nothing fills; write a word in its place.",
    ]

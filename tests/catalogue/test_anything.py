"""What holds for anything that stands in a file of macros/: it is read as it is written, or refused with sentences."""

import json
import math
import re
import shutil

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from pydantic import TypeAdapter

from macros.catalogue import load as module
from macros.catalogue import sources as evidence
from macros.catalogue.assemble import assemble_all
from macros.catalogue.models.sources import SOURCES
from macros.catalogue.problems import files
from macros.catalogue.problems.labels import FILLED
from macros.catalogue.read_yaml import model_problems, parse
from macros.catalogue.read_yaml import read as read_yaml
from macros.show import channels as guides
from macros.show import forms as pages
from macros.show import messages
from macros.show.labels import label_problems
from tests.anything import TEMPTING, TEXTS, TREES, a_page, are_sentences, changes, edited, put
from tests.breaking import FILES, SMALL, check, read_files
from tests.sampling import tries

REAL, FEW = read_files(module.FOLDER), read_files(SMALL)
EVIDENCE = parse((module.FOLDER / evidence.FILE).read_text("utf-8"))[1]
MAPPING = TypeAdapter(dict[str, object])
# What YAML is made of: texts of these are more often nearly YAML than any text is.
YAML = st.lists(st.sampled_from([*TEMPTING, "a", ": ", ", ", "\n", "\n  ", "1", "\\U", "? "]), max_size=12).map("".join)
TEMPTED = st.sampled_from(TEMPTING)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a copy of the small catalogue."""
    return shutil.copytree(SMALL, tmp_path_factory.mktemp("files") / "small catalogue")


def read(folder, content):
    """What is read from a file with this content, and what is said of it."""
    (folder / "a.yml").write_bytes(content)
    return read_yaml(folder / "a.yml", MAPPING, "a.yml")[:2]


def as_json(tree):
    """A tree as JSON in which only line breaks of YAML are escaped: YAML joins no halves of a character."""
    text = json.dumps(tree, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def written(text):
    """A text as a file has it."""
    return text.encode("utf-8", "surrogatepass")


@pytest.mark.sampled
@trying(max_examples=tries(300))
@given(st.one_of(st.binary(max_size=40), *(texts.map(written) for texts in (TEXTS, TEMPTED, YAML))))
def test_any_bytes_are_read_as_a_mapping_or_get_sentences_with_the_name_of_the_file(folder, content):
    for inside in (content, b"a: " + content, b'a: "' + content + b'"', b"a: {" + content + b"}"):
        mapping, said = read(folder, inside)

        assert are_sentences(said, "a.yml: ")
        assert isinstance(mapping, dict) != bool(said)


@pytest.mark.sampled
@trying(max_examples=tries(100))
@given(st.dictionaries(TEXTS, TREES))
def test_any_tree_is_read_as_it_was_written_or_gets_sentences(folder, tree):
    mapping, said = read(folder, written(as_json(tree)))

    assert are_sentences(said, "a.yml: ")
    assert said or same(mapping, tree)


def same(one, other):
    """Whether two trees are equal, and of the same kinds; JSON writes what is no number in a way that YAML has not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(other, float):
        return not math.isfinite(other) or float(one) == other
    return type(one) is type(other) and one == other


@pytest.mark.deep
@pytest.mark.sampled
@pytest.mark.parametrize("name", FILES)
def test_a_catalogue_with_anything_in_one_place_is_refused_or_can_be_shown(name, monkeypatch):
    monkeypatch.setattr(files, "once", lambda *_: [])  # what the words say has a property of its own
    assert check(REAL) == []

    @trying(max_examples=tries(50 if name == module.ENGLISH else 150))
    @given(changes(REAL[name]))
    def holds(change):
        files = {**REAL, name: edited(REAL[name], *change)}
        said = check(files)

        assert are_sentences(said, FILES)
        if not said and not list(label_problems(files[module.ENGLISH]["labels"])):
            show_all(assemble_all(files)["en"])

    holds()


def show_all(catalogue):
    """Show all that the pages show of a language."""
    page = a_page({})
    for macro in (pages.generator, pages.checker, pages.linker, messages.messages, messages.message):
        assert macro(catalogue, page)
    for macro in (guides.channel_advice, guides.channel_chart, pages.sure):
        assert macro(catalogue, page)


@pytest.mark.slow
@pytest.mark.sampled
def test_whatever_stands_in_a_label_that_is_filled_is_refused_or_can_be_shown(monkeypatch):
    monkeypatch.setattr(files, "once", lambda *_: [])
    words = REAL[module.ENGLISH]
    labels = [(key, label) for key, _, label in (path.partition(".") for path in FILLED) if label in words[key]]

    @trying(max_examples=tries(60))
    @given(st.sampled_from(labels), TEXTS)
    def holds(place, text):
        changed = edited(words, place, put, text)
        files = {**REAL, module.ENGLISH: changed}
        said = check(files)

        assert are_sentences(said, FILES)
        if not said:
            show_all(assemble_all(files | {module.ENGLISH: changed})["en"])

    holds()


@pytest.mark.sampled
def test_sources_with_anything_in_one_place_load_or_are_refused(folder):
    @trying(max_examples=tries(300))
    @given(changes(EVIDENCE), st.integers(0, 9))
    def holds(change, turn):
        tree = edited(EVIDENCE, *change)

        assert are_sentences(model_problems(SOURCES, tree))
        if turn == 0:
            (folder / evidence.FILE).write_text(json.dumps(tree), encoding="utf-8")
            assert are_sentences(said_by(evidence.load, folder), f"{evidence.FILE}: ")

    holds()


def said_by(load, folder):
    """The sentences with which a file is refused; none when it loads."""
    try:
        load(folder)
    except module.CatalogueError as error:
        return error.problems
    return []

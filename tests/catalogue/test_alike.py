"""A fault in alike.yml is named with its line and key."""

import pytest

from macros.catalogue import alike
from macros.catalogue.load import CatalogueError


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("child: [kid, baby, kid]", "child has kid twice; keep one of the two."),
        ("child: [kid]", "expected 2 or more in it; add one."),
        ("child: kid, baby", "child is kid, baby; expected a list; write it like [one, another]."),
        ("Child: [kid, baby]", "expected an id"),
        ("child: [kid, true]", "expected a text; put it in quotes"),
    ],
)
def test_words_that_cannot_be_alike_are_named(tmp_path, text, said):
    (tmp_path / alike.FILE).write_text(text, encoding="utf-8")

    with pytest.raises(CatalogueError) as refused:
        alike.load(tmp_path)
    (sentence,) = refused.value.problems
    assert sentence.startswith("alike.yml: line 1: ")
    assert said in sentence


def test_without_the_words_that_say_least_the_file_is_refused(tmp_path):
    (tmp_path / alike.FILE).write_text("child: [kid, baby]", encoding="utf-8")

    with pytest.raises(CatalogueError, match="little is missing"):
        alike.load(tmp_path)

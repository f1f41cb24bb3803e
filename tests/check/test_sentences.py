"""The check of a draft, by families of sentences: what it must say of each, and what it must not."""

from pathlib import Path

import pytest
import yaml

from macros.twins.check import check
from macros.twins.read import prepare

SENTENCES = yaml.safe_load((Path(__file__).parent / "sentences.yml").read_text("utf-8"))
LIMIT = {"most": 120, "unit": "words", "per": "message", "sentences": 5}
NO = "I have decided to withdraw. "


def of(*families):
    """A parameter for each sentence of the families."""
    return pytest.mark.parametrize("sentence", [sentence for family in families for sentence in SENTENCES[family]])


@pytest.fixture(scope="module")
def said(catalogue):
    """A function that gives what the check says of a text: {rule: "done", "nothing" or "look"}, and its kind."""
    patterns = prepare(catalogue)

    def judge(text):
        draft = {"text": text, "limit": LIMIT, "purpose": "decline", "apology": False}
        said = check(catalogue, patterns, draft)
        return {one["rule"]: one["says"] for one in said["verdicts"]} | {"kind": said["kind"]}

    return judge


@pytest.mark.deep
@of("another-date", "theirs", "following", "resigning", "another-matter", "asking")
def test_what_declines_no_interview_is_not_told_that_its_no_is_clear(said, sentence):
    assert said(f"Thank you. {sentence}").get("declines") != "done"


@of("plain")
def test_a_plain_no_is_told_clear_and_nothing_is_to_look_at(said, sentence):
    verdicts = said(f"Thank you for the invitation. {sentence}")

    assert verdicts["declines"] == "done"
    assert "look" not in verdicts.values()


@of("hedged")
def test_a_no_that_is_not_plain_is_looked_at(said, sentence):
    assert said(f"Thank you for the invitation. {sentence}")["declines"] == "look"


@of("blaming")
def test_blame_in_other_words_is_looked_at(said, sentence):
    assert said(f"Thank you. {NO}{sentence}")["no-blame"] == "look"


@of("sorry")
def test_an_apology_in_good_time_is_looked_at(said, sentence):
    assert said(f"Thank you. {NO}{sentence}")["apology"] == "look"


@of("reasons")
def test_two_reasons_are_looked_at_and_so_is_a_story(said, sentence):
    assert said(f"Thank you. {NO}{sentence}")["one-reason"] == "look"


@of("blameless", "late")
def test_a_reason_or_a_kind_word_is_no_fault(said, sentence):
    assert "look" not in said(f"Thank you. {NO}{sentence}").values()


@of("thankless")
def test_thanks_that_are_none_are_looked_at(said, sentence):
    assert said(sentence)["thanks"] == "look"


@pytest.mark.parametrize("kind", ["acceptance", "question", "complaint"])
def test_what_declines_nothing_is_called_what_it_is(said, kind):
    assert [sentence for sentence in SENTENCES[kind] if said(f"Thank you. {sentence}")["kind"] != kind] == []

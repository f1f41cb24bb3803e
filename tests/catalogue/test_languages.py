"""Other languages and variants: what is taken, and what is named in a sentence."""
# ruff: noqa: RUF001

import shutil

import pytest

from macros.catalogue import load as module
from macros.catalogue.cases import complete
from macros.twins.compose import as_text, compose
from tests.breaking import LANGUAGES, change, faults, replace, without_lines
from tools import language as tool

FIRST = {
    "purpose": "decline",
    "channel": "email",
    "stage": "scheduled",
    "reason": "pay",
    "tone": "plain",
    "occasion": "interview",
}
NAMED = {"language": "en-US", "locale": "en-US", "name": "English (US)"}
VARIANT = NAMED | {"date": "Wednesday, September 23", "variant": "en"}


@pytest.fixture
def many(folder):
    """The small catalogue with Arabic, Japanese and a variant of English."""
    shutil.copytree(LANGUAGES, folder / "messages", dirs_exist_ok=True)
    write_variant(folder, {"Kind regards": "Sincerely"})
    return folder


def write_variant(folder, instead, **others):
    """Write the variant, with other lines."""
    (folder / "variants").mkdir(exist_ok=True)
    (folder / "variants/en-US.yml").write_text("{}")
    change(folder, "variants/en-US.yml", lambda data: data.update(VARIANT | others | {"instead": instead}))


def test_a_language_read_from_right_to_left_is_composed_like_any_other(many):
    arabic = module.load(many)["ar"]
    message = compose(arabic, FIRST, {"recipient": "ليلى"})

    assert (arabic["direction"], message["subject"]) == ("rtl", "سحب مشاركتي في المقابلة")
    assert as_text(message).startswith("السلام عليكم ليلى،\n\nشكرا على الدعوة. قررت أنني لن أحضر. الراتب لا يناسبني.")


def test_a_language_may_part_its_sentences_with_something_else_than_a_space(many):
    message = compose(module.load(many)["ja"], FIRST, {"recipient": "田中", "sender": "Ó Briain"})

    assert as_text(message).startswith(
        "田中様\n\nありがとうございます。面接を辞退いたします。待遇が希望と異なるためです。"
    )


def test_a_variant_says_what_differs_and_the_rest_as_the_language_does(many):
    english, american = (as_text(compose(module.load(many)[code], FIRST, {})) for code in ("en", "en-US"))

    assert american == english.replace("Kind regards", "Sincerely")


def test_every_language_knows_the_names_of_all(many):
    names = {"en": "English", "en-US": "English (US)", "ar": "العربية", "ja": "日本語"}

    assert {code: catalogue["languages"] for code, catalogue in module.load(many).items()} == dict.fromkeys(
        names, names
    )


def test_what_a_language_lacks_or_has_too_much_is_named(many):
    def edit(words):
        del words["parts"]["wish"], words["cues"]["you-say"]
        words["parts"]["wishes"] = [{"say": "ولكم التوفيق."}]
        words["purposes"]["withdraw"] = "السحب"
        words["grammar"]["lists"]["thanks"] = ["شكرا", "(شكرا"]

    change(many, "messages/ar.yml", edit)

    assert without_lines(faults(many)) == [
        "messages/ar.yml: label purposes.withdraw is unknown; no id calls for it.",
        "messages/ar.yml: label cues.you-say is missing; add it.",
        "messages/ar.yml: grammar.lists.thanks is unknown; expected one of thanking, quitting, missing, hedging, "
        "accepting, blaming, apologising, owing, leftover, because-pay, because-timing.",
        "messages/ar.yml: grammar.lists.thanks does not read (missing ), unterminated subpattern at position 1).",
        "messages/ar.yml: part wishes is unknown; options.yml does not name it.",
        "messages/ar.yml: part wish is missing; add its lines.",
    ]


def test_a_line_that_is_still_english_is_named(many):
    replace(many, "messages/ar.yml", "شكرا على الدعوة.", "Thank you for inviting me.")

    assert without_lines(faults(many)) == [
        'messages/ar.yml: part thanks: "Thank you for inviting me." is still English; '
        "write it as one says it in العربية."
    ]


def test_a_language_keeps_the_house_rules_too(many):
    replace(many, "messages/ja.yml", "ありがとうございます。", "面接の件です。")
    said = faults(many)

    assert said
    assert all(sentence.startswith("messages/ja.yml: ") and "breaks thanks" in sentence for sentence in said)


def test_a_language_may_have_longer_limits_and_no_longer_messages(many):
    replace(many, "messages/ja.yml", "limits: {voicemail: 60}", "limits: {voicemail: 1}")

    assert any("channel voicemail" in sentence and "breaks short" in sentence for sentence in faults(many))


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        (
            {"Kind regard": "Sincerely"},
            '"Kind regard" is no line of messages/en.yml; write the line as it stands there.',
        ),
        ({"Kind regards": "Kind regards"}, '"Kind regards" no longer differs from messages/en.yml; take it out.'),
        (
            {"Hi {recipient},": "Hi {name},"},
            '"Hi {name}," has other slots than the line that it replaces; use the same.',
        ),
    ],
)
def test_a_variant_that_says_nothing_of_its_own_or_nothing_known_is_named(many, instead, said):
    write_variant(many, instead)

    assert without_lines(faults(many)) == [f"variants/en-US.yml: instead: {said}"]


def test_a_variant_that_changes_the_first_message_of_the_page_is_named(many):
    english = module.load(many)["en"]
    first = compose(english, complete(english, {}), {})["paragraphs"][-1]["text"]
    write_variant(many, {first: "Something else."})

    told = f'instead: "{first}" is in the message that pages show first, in every variant; take it out.'
    assert without_lines(faults(many)) == [f"variants/en-US.yml: {told}"]


def test_a_variant_of_a_language_that_has_none_is_named(many):
    write_variant(many, {}, variant="ar")

    assert without_lines(faults(many)) == [
        "variants/en-US.yml: variant is ar; expected en, the language that has variants."
    ]


@pytest.mark.deep
def test_a_language_that_is_begun_is_whole_but_for_its_words(folder):
    (folder / "messages/it.yml").write_text(tool.skeleton("it"), "utf-8")
    real = shutil.copytree(module.FOLDER, folder.parent / "real")
    (real / "messages/it.yml").write_text(tool.skeleton("it"), "utf-8")
    said = faults(real)

    assert said
    assert all(sentence.endswith(" is still English; write it as one says it in it.") for sentence in said)

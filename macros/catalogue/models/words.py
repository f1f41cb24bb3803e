"""The shape of messages/en.yml: every word of the generator, and of its messages in English."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from .base import Id, Model, Slot, Text, Words, one_of, spelt
from .tables import When

# What every browser takes: a language, perhaps a script, a region and a variant. Intl.DateTimeFormat throws at en_GB.
LANGUAGE = "[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?"
Language = spelt(LANGUAGE, "a language code that browsers know, like en or en-GB")


class Line(Model):
    """A line of a part: said when its `when` agrees and its slots are filled."""

    when: When = None
    rest: When = Field(default=None, description="On the last line, the options that it is left with.")
    say: Words


class LabelHelp(Model):
    """An input of the form."""

    label: Text
    help: Text


class Choice(Model):
    """A choice of the form, with the label of each option."""

    label: Text
    help: Text
    options: dict[Id, Text]


class AdviceWords(Model):
    """A rule of the advice on channels: its question in the chart, its case in the table, and why."""

    question: Text = None
    case: Text
    why: Text


class Question(Model):
    """A question of "Am I sure?"."""

    label: Text
    answers: dict[Id, Text]


class OutcomeWords(Model):
    """An outcome of "Am I sure?"."""

    title: Text
    link: Text


class SureWords(Model):
    """The words of "Am I sure?"."""

    questions: dict[Id, Question]
    outcomes: dict[Id, OutcomeWords]
    rules: dict[Id, Text]


class RuleWords(Model):
    """What the check says of a rule, and what to do about it."""

    label: Text
    hint: Text


class KindWords(Model):
    """What the check says of a draft that is something else than a decline, and where that leads."""

    label: Text
    link: Text


class Patterns(Model):
    """What a list of the grammar finds; where a harmless pattern is, no other of the list is looked for."""

    words: Annotated[list[Text], Field(min_length=1)]
    harmless: Annotated[list[Text], Field(min_length=1)] = None


class Grammar(Model):
    """How the language says what the check looks for. read.py says how a pattern is read."""

    mended: list[Text] = Field(description="Words that are read in spite of a slip of the keys.")
    quoted: list[Text] = Field(description="Regular expressions for mail that is quoted below a reply.")
    gaps: list[Text] = Field(description="Regular expressions for gaps that only this language shows.")
    common: list[Text] = Field(description="Words that every text in this language has some of.")
    joining: list[Text] = Field(description="Words that begin another clause.")
    classes: dict[Id, Text] = Field(description="Words that stand for each other, parted by |.")
    lists: dict[Id, Patterns]


class Title(Model):
    """What falls away around a typed job title, because the sentence brings it: words before it, words after it."""

    before: list[Text]
    after: list[Text]


class Typed(Model):
    """What falls away of what is typed."""

    role: Title


# What the meeting is called, by the slots that the words fill.
Occasions = Annotated[dict[one_of("occasion"), dict[Slot, Text]], Field(description="What the meeting is called.")]


class Messages(Model):
    """The file."""

    language: Language = Field(description="The name of the file, without .yml.")
    locale: Language = Field(description="How dates are written out.")
    name: Text = Field(description="What the language calls itself.")
    date: Text = Field(description="One of the longest dates, as it is written out there: Wednesday 23 September.")
    choices: dict[one_of("choice"), Choice]
    slots: dict[one_of("slot"), LabelHelp]
    destinations: dict[one_of("destination"), LabelHelp]
    ways: dict[one_of("way"), Text]
    cues: dict[Id, Text]
    copy_: dict[one_of("channel"), Text] = Field(alias="copy")
    length: dict[Id, Text]
    scenarios: dict[Id, Text]
    channels: dict[one_of("channel"), Text]
    advice: dict[Id, AdviceWords]
    sure: SureWords
    rules: dict[Id, RuleWords]
    next: dict[Id, Text]
    kinds: dict[Id, KindWords]
    grammar: Grammar
    typed: Typed
    doubts: dict[Id, Text]
    labels: dict[Id, Text]
    invitation: dict[Id, Text]
    occasions: Occasions
    parts: dict[one_of("part"), Annotated[list[Line], Field(min_length=1)]]


MESSAGES = TypeAdapter(Messages)

"""The shapes of the files of other languages: messages/<language>.yml, and variants/<language>.yml of one of them."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from .base import Id, Model, Text, Words, Yes, one_of
from .options import Positive
from .words import Language, Line, Occasions


class Lists(Model):
    """How the language says what the house rules count; read.py says how a pattern is read."""

    lists: dict[Id, Annotated[list[Text], Field(min_length=1)]]


class LanguageFile(Model):
    """A language in which messages are composed. The form, the pages and the check stay in English."""

    language: Language = Field(description="The name of the file, without .yml.")
    locale: Language = Field(description="How dates are written out.")
    name: Text = Field(description="What the language calls itself.")
    date: Text = Field(description="One of the longest dates, as it is written out there: Wednesday 23 September.")
    comma: Yes = Field(default=None, description="Where a comma stands behind the weekday of a date.")
    first: Text = Field(default=None, description="How the first day of a month is written, where not as 1.")
    direction: Literal["ltr", "rtl"] = Field(default="ltr", description="rtl where it is read from right to left.")
    between: Words = Field(default=None, description="What stands between two sentences, where it is no space.")
    custom: Text = Field(description="In English, what is customary there.")
    limits: dict[one_of("channel"), Positive] = Field(default=None, description="Where its words are longer.")
    purposes: dict[one_of("purpose"), Text] = Field(description="Headings of the page of its messages.")
    channels: dict[one_of("channel"), Text] = Field(description="Headings of the page of its messages.")
    subject: Text = Field(description="What stands before a subject on that page.")
    cues: dict[Id, Text]
    grammar: Lists
    occasions: Occasions
    parts: dict[one_of("part"), Annotated[list[Line], Field(min_length=1)]]


class VariantFile(Model):
    """What a country says otherwise: the lines of a language that differ there, each whole."""

    language: Language = Field(description="The name of the file, without .yml.")
    locale: Language = Field(description="How dates are written out.")
    name: Text = Field(description="What the variant calls itself.")
    date: Text = Field(description="One of the longest dates, as it is written out there: Wednesday 23 September.")
    comma: Yes = Field(default=None, description="Where a comma stands behind the weekday of a date.")
    variant: Language = Field(description="The language that it is a variant of.")
    instead: dict[Text, Words] = Field(description="For a line of that language, what is said instead.")


LANGUAGE = TypeAdapter(LanguageFile)
VARIANT = TypeAdapter(VariantFile)

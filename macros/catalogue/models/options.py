"""The shape of options.yml: the ids of all that can be chosen, typed or said, and the limits of a message."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter

from .base import Id, Model, Slot, SomeIds, Yes, check_distinct

Autocomplete = Literal["off", "name", "given-name", "family-name", "nickname", "tel", "email", "organization"]
# The ways that overrides/generator/ways.js knows.
Way = Literal[
    "copy", "copy-subject", "copy-text", "mail", "gmail", "outlook", "yahoo", "eml", "txt", "sms", "tel", "whatsapp",
    "to-self", "share", "print", "rehearse", "edit",
]  # fmt: skip
SomeWays = Annotated[list[Way], AfterValidator(check_distinct)]
SlotIds = Annotated[list[Slot], AfterValidator(check_distinct)]
Positive = Annotated[int, Field(gt=0)]


class Slots(Model):
    """An input of the form whose value a line of a message may hold."""

    type: Literal["text", "date", "tel"]
    autocomplete: Autocomplete
    when: dict[Id, SomeIds] = Field(default=None, description="The options with which it is asked for; else always.")


class Destination(Model):
    """An input of the form that says where a message goes, and is never part of its words."""

    type: Literal["email", "tel"]
    autocomplete: Autocomplete
    channels: SomeIds


class Limit(Model):
    """How long a message may be: the whole of it, or each of its paragraphs."""

    most: Positive
    unit: Literal["words", "characters"]
    per: Literal["message", "paragraph"]
    whole: Positive = Field(default=None, description="As much as needs no paragraphs where a reader types it.")
    sentences: Positive = Field(default=None, description="The most sentences that the build lets a message have.")


class Ways(Model):
    """What can be done with the message of a channel: in the bar below it, beside it, and behind one tap."""

    bar: SomeWays
    beside: SomeWays
    more: SomeWays


class Rehearsal(Model):
    """How fast a call is spoken."""

    words_per_minute: Positive


class Paragraph(Model):
    """Some parts of a message, perhaps under a cue; a branch is needed only if they ask for it."""

    parts: SomeIds
    cue: Id = None
    branch: Yes = None


class Shape(Model):
    """Which parts a message has, in which paragraphs."""

    subject: Id = None
    paragraphs: Annotated[list[Paragraph], Field(min_length=1)]


class Options(Model):
    """The file."""

    choices: dict[Id, SomeIds] = Field(description="The options of every choice; the first is its default.")
    offered: dict[Id, dict[Id, SomeIds]] = Field(description="The options that a purpose has, where not all.")
    aliases: dict[Id, dict[Id, Id]] = Field(description="Other names that a link may use for an option.")
    slots: dict[Slot, Slots] = Field(description="What can be typed, in the order of the form.")
    destinations: dict[Id, Destination] = Field(description="Where a message can be sent to.")
    parts: dict[Id, SlotIds] = Field(description="Every part, with the slots that its lines fill.")
    limits: dict[Id, Limit] = Field(description="How long a message may be in each channel.")
    unanswered: dict[Id, SomeIds] = Field(description="Where to turn when a channel gets no answer.")
    ways: dict[Id, Ways] = Field(description="What can be done with the message of each channel.")
    rehearsal: Rehearsal
    shapes: dict[Id, Annotated[dict[Id, Shape], Field(min_length=1)]] = Field(
        description="For each purpose its channels, the first being its default, with what is said there."
    )


OPTIONS = TypeAdapter(Options)

"""The shapes of the files that name choices: rules, kinds, scenarios, advice, sure and next, each with .yml."""

from typing import Annotated

from pydantic import AfterValidator, Field, TypeAdapter, WithJsonSchema, model_validator

from .base import Id, Model, SomeIds, Text, check_distinct, expected, one_of

# {choice: option}; in a `when` also "one or another", and "not one" for all the others.
Choices = Annotated[dict[Id, Id], WithJsonSchema({"x-choices": "option"})]
When = Annotated[dict[Id, Text], WithJsonSchema({"x-choices": "when"})]
Channels = Annotated[list[one_of("channel")], AfterValidator(check_distinct), Field(min_length=1)]
Purposes = Annotated[list[one_of("purpose")], AfterValidator(check_distinct), Field(min_length=1)]


# Words and phrases for one thing, by an id that nobody reads.
ALIKE = TypeAdapter(dict[Id, Annotated[list[Text], AfterValidator(check_distinct), Field(min_length=2)]])


class Better(Model):
    """A sentence that is offered instead: the first of these parts that the channel says, with these choices."""

    parts: Annotated[list[one_of("part")], Field(min_length=1)]
    choices: Choices = None


class Rule(Model):
    """A house rule that code can check."""

    guidance: Text = Field(description="The place on this site that explains it.")
    purposes: Purposes = Field(default=None, description="The purposes that it holds for; without it, all.")
    due: list[dict[Id, SomeIds]] = Field(default=None, description="For the apology: when one is asked for.")
    pattern: Text = Field(default=None, description="A regular expression that Python and JavaScript read alike.")
    if_: SomeIds = Field(default=None, alias="if", description="Lists of the grammar without which it is not done.")
    unless: SomeIds = Field(default=None, description="Lists of the grammar that cast doubt on it; with `if`.")
    better: Better = Field(default=None, description="The sentence that is offered instead.")


class Kind(Model):
    """What a draft may be besides a decline: the lists of the grammar that tell, and where it leads."""

    if_: SomeIds = Field(default=None, alias="if")
    unless: SomeIds = None
    choices: Choices = None
    guidance: Text = None


class Advice(Model):
    """Which channels to try, in which order, for those whose choices agree."""

    when: When = None
    channels: Channels


class Outcome(Model):
    """Where an outcome leads: into the generator, or to a place on the site."""

    choices: Choices = None
    guidance: Text = None

    @model_validator(mode="after")
    def leads_to_one_place(self):
        """Refuse an outcome that leads nowhere, or to two places."""
        if (self.choices is None) == (self.guidance is None):
            raise expected("either choices (for the generator) or a guidance (a place on the site)")
        return self


class SureRule(Model):
    """What some answers lead to; the choices are added to those of the outcome."""

    when: dict[Id, Text] = None
    outcome: Id
    choices: Choices = None


class Sure(Model):
    """ "Am I sure?": the questions with their answers, and what they lead to."""

    questions: Annotated[dict[Id, SomeIds], Field(min_length=1)]
    outcomes: Annotated[dict[Id, Outcome], Field(min_length=1)]
    rules: Annotated[dict[Id, SureRule], Field(min_length=1)]


class NextRule(Model):
    """What happens next for those whose choices agree."""

    when: When = None
    steps: SomeIds


class Next(Model):
    """What happens next: the steps, each with the place on this site that explains it, and who takes which."""

    steps: Annotated[dict[Id, Text], Field(min_length=1)]
    rules: Annotated[dict[Id, NextRule], Field(min_length=1)]


RULES = TypeAdapter(dict[Id, Rule])
KINDS = TypeAdapter(Annotated[dict[Id, Kind], Field(min_length=1)])
SCENARIOS = TypeAdapter(dict[Id, Choices])
ADVICE = TypeAdapter(Annotated[dict[Id, Advice], Field(min_length=1)])
SURE = TypeAdapter(Sure)
NEXT = TypeAdapter(Next)

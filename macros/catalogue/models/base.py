"""What all models share: the mapping with known keys, and the types of texts and ids."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, WithJsonSchema, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from ..texts import UNWRITABLE, quote


class Model(BaseModel):
    """A mapping with known keys, and no others. A key with a hyphen is the field with an underscore in its place."""

    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"), strict=True)

    @model_validator(mode="wrap")
    @classmethod
    def name_keys(cls, value, validate):
        """Say of an unknown key which are known, and of a missing one what it is for."""
        try:
            return validate(value)
        except ValidationError as error:
            raise ValidationError.from_exception_data(cls.__name__, list(map(cls.describe, error.errors()))) from None

    @classmethod
    def describe(cls, error):
        """An error of pydantic, with the sentence for a key of this model that is unknown or missing."""
        fields = {field.alias or name: field for name, field in cls.model_fields.items()}
        kind = PydanticCustomError(error["type"], "{msg}", {"msg": error["msg"]} | error.get("ctx", {}))
        if len(error["loc"]) == 1 and error["type"] == "extra_forbidden":
            kind = says(f"is unknown; expected one of {', '.join(fields)}")
        elif len(error["loc"]) == 1 and error["type"] == "missing":
            what = (fields[error["loc"][0]].description or "").rstrip(".")
            kind = says(f"is missing; add it{f': {what}' if what else ''}")
        return InitErrorDetails(type=kind, loc=error["loc"], input=error["input"])


def expected(what):
    """The error of a value that is not what was expected."""
    return PydanticCustomError("expected", "{what}", {"what": what})


def says(sentence):
    """The error of which all is said by a sentence's end."""
    return PydanticCustomError("sentence", "{says}", {"says": sentence})


def check_text(text):
    """A text, if it has something in it, all of which a page can hold."""
    if not text.strip():
        raise expected("a text with something in it; write words")
    return check_characters(text)


def check_characters(text):
    """A text, empty or not, if a page can hold it."""
    if UNWRITABLE.search(text):
        raise expected("a text that can be shown; leave out the character that cannot")
    return text


def check_distinct(items):
    """A list, if nothing stands in it twice."""
    for item in items:
        if items.count(item) > 1:
            raise says(f"has {quote(item)} twice; keep one of the two")
    return items


def check_true(value):
    """A value, if it is true."""
    if not value:
        raise expected("true; leave it out where it is not so")
    return value


Text = Annotated[str, AfterValidator(check_text), Field(json_schema_extra={"minLength": 1})]
Words = Annotated[str, AfterValidator(check_characters)]
# What is either true or not there.
Yes = Annotated[bool, AfterValidator(check_true), WithJsonSchema({"const": True})]


def sized(least, most):
    """The type of a text with so many characters."""

    def check(text):
        if not least <= len(text) <= most:
            remedy = "shorten it" if len(text) > most else "say more"
            raise expected(f"{least} to {most} characters, and it has {len(text)}; {remedy}")
        return text

    return Annotated[Text, AfterValidator(check), Field(json_schema_extra={"minLength": least, "maxLength": most})]


def spelt(pattern, what):
    """The type of a text that a regular expression matches as a whole; `what` says how it is written."""

    def check(text):
        if not re.fullmatch(pattern, text):
            raise expected(what)
        return text

    return Annotated[str, AfterValidator(check), WithJsonSchema({"type": "string", "pattern": f"^({pattern})$"})]


# Ids stand in addresses and in the names of elements; slots stand in braces, where compose.py looks for them.
Id = spelt("[a-z0-9]+(-[a-z0-9]+)*", "an id; write it in small letters, digits and single hyphens, as in-time")
Slot = spelt("[a-z]+(_[a-z]+)*", "a slot; write it in small letters and single underscores, as job_title")


def one_of(kind):
    """The type of an id of some kind, as "channel"; its JSON Schema lists the ids that options.yml has of it."""
    spelling = Slot if kind == "slot" else Id
    return Annotated[spelling, WithJsonSchema({"x-ids": kind})]


Ids = Annotated[list[Id], AfterValidator(check_distinct)]
SomeIds = Annotated[Ids, Field(min_length=1)]

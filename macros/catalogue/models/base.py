"""What all models share: types of texts and ids, and how a problem that pydantic finds becomes a sentence."""

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
        type = PydanticCustomError(error["type"], "{msg}", {"msg": error["msg"]} | error.get("ctx", {}))
        if len(error["loc"]) == 1 and error["type"] == "extra_forbidden":
            type = PydanticCustomError(
                "sentence", "{says}", {"says": f"is unknown; expected one of {', '.join(fields)}"}
            )
        elif len(error["loc"]) == 1 and error["type"] == "missing":
            what = (fields[error["loc"][0]].description or "").rstrip(".")
            type = PydanticCustomError(
                "sentence", "{says}", {"says": f"is missing; add it{f': {what}' if what else ''}"}
            )
        return InitErrorDetails(type=type, loc=error["loc"], input=error["input"])


def expected(what):
    """The error of a value that is not what was expected."""
    return PydanticCustomError("expected", "{what}", {"what": what})


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
            raise PydanticCustomError("sentence", "{says}", {"says": f"has {quote(item)} twice; keep one of the two"})
    return items


Text = Annotated[str, AfterValidator(check_text), Field(json_schema_extra={"minLength": 1})]


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


Words = Annotated[str, AfterValidator(check_characters)]
# Ids stand in addresses and in the names of elements; slots stand in braces, where compose.py looks for them.
Id = spelt("[a-z0-9]+(-[a-z0-9]+)*", "an id; write it in small letters, digits and single hyphens, as in-time")
Slot = spelt("[a-z]+(_[a-z]+)*", "a slot; write it in small letters and single underscores, as job_title")


def one_of(kind):
    """The type of an id of some kind, as "channel"; its JSON Schema lists the ids that options.yml has of it."""
    spelling = Slot if kind == "slot" else Id
    return Annotated[spelling, WithJsonSchema({"x-ids": kind})]


Ids = Annotated[list[Id], AfterValidator(check_distinct)]
SomeIds = Annotated[Ids, Field(min_length=1)]

# What pydantic's errors mean to an author.
EXPECTED = {
    "string_type": "a text; put it in quotes if it looks like a number, true, false or null",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list; write it like [one, another]",
    "dict_type": "keys with values; write them below it, as key: value",
    "model_type": "keys with values; write them below it, as key: value",
    "too_short": "at least {min_length} item; add one",
    "literal_error": "{expected}",
    "greater_than": "more than {gt}",
    "greater_than_equal": "{ge} or more",
    "less_than_equal": "{le} or less",
    "less_than": "less than {lt}",
    "date_type": "a day of the calendar; write it as 2026-11-23, without quotes",
    "expected": "{what}",
}


def sentence_of(error):
    """One problem that pydantic found, as a sentence: the key, what is wrong, and what to do.

    Args:
        error: an item of ValidationError.errors().
    """
    keys = ".".join(str(key) for key in error["loc"] if key != "[key]") or "the file"
    context = error.get("ctx", {})
    if error["type"] == "sentence":
        return f"{keys} {context['says']}."
    wanted = EXPECTED.get(error["type"], "{msg}").format_map({"msg": error["msg"]} | context)
    if "[key]" in error["loc"]:
        return f"{keys} is no key that can stand here; expected {wanted}."
    return f"{keys} is {quote(error['input'])}; expected {wanted}."

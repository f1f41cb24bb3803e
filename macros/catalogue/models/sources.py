"""The shape of sources.yml: who asked, when and how many, and what is cited from it."""

import datetime
import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, TypeAdapter, WithJsonSchema

from .base import Id, Model, Text, expected


def check_day(text):
    """A text that names a day."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        raise expected("a day of the calendar; write it as 2026-11-23") from None
    return text


def check_address(text):
    """The address of a page, or nothing."""
    try:
        known = text == "" or (bool(re.fullmatch(r"https://\S+", text)) and bool(urlsplit(text).hostname))
    except ValueError:
        known = False
    if not known:
        raise expected('an address that begins with https://; write "" if there is none')
    return text


Day = Annotated[str, AfterValidator(check_day), WithJsonSchema({"type": "string", "format": "date"})]
Address = Annotated[str, AfterValidator(check_address)]
Percent = Annotated[int | float, Field(ge=0, le=100)]


class Claim(Model):
    """What is cited, in whole sentences, with the figures that the chart draws, if any: {what it counts: percent}."""

    says: Text
    figures: dict[Text, Percent]


class Source(Model):
    """A source, with its claims by their ids."""

    title: Text
    publisher: Text
    year: Annotated[int, Field(ge=1000, le=9999)]
    url: Address
    checked_on: Day = Field(description="The day on which somebody last looked at it.")
    sample: Text
    caveat: Text
    claims: Annotated[dict[Id, Claim], Field(min_length=1)]


SOURCES = TypeAdapter(dict[Id, Source])

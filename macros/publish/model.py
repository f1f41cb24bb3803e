"""The shape of `extra` in mkdocs.yml: who publishes the site, who takes its form, and who may show its frame."""

from typing import Annotated

from pydantic import BeforeValidator, Field, TypeAdapter

from ..catalogue.models.base import Model, Text, Words, spelt


def tidy(value):
    """A setting without the spaces around it; one that is left empty is an empty text."""
    return "" if value is None else value.strip() if isinstance(value, str) else value


def setting(pattern, what):
    """The type of a text that a pattern matches, or that is left empty."""
    return Annotated[spelt(f"|{pattern}", f"{what}, or leave it empty"), BeforeValidator(tidy)]


# The beginning of a web address that can stand in a header, in ASCII; letters count the same in both cases.
ORIGIN = r"(?i:https?://[a-z0-9.-]+(:[0-9]+)?)"
Address = setting(r"(?i:https?)://[^\s/]\S*", "a web address; write it like https://firm.example")
Origin = setting(
    rf"{ORIGIN}([/?#].*)?", "a web address that can be allowed a frame; write it like https://blog.example"
)
When = setting(r".*[^\s.]", "words that end a sentence, without its stop; write them like: within a week")
# Where the contact form is sent. What people write about themselves goes there, so never in the clear.
CONTACT = r"netlify|none|(?i:https://[a-z0-9.-]+(:[0-9]+)?)(/\S*)?"
Contact = spelt(CONTACT, "netlify, none, or a web address that takes the form; write it like https://forms.example/us")
# What the form would read out of it says reached.py.
Typed = Annotated[Words, BeforeValidator(tidy)]


class Consultancy(Model):
    """Who publishes the site. What is left empty is not shown."""

    name: Annotated[Text, BeforeValidator(tidy)] = Field(description="who publishes the site")
    website: Address = ""
    blog: Origin = ""
    email: Typed = ""
    phone: Typed = ""
    answers: When = ""
    deletes: When = ""


class Extra(Model):
    """Everything under `extra`."""

    consultancy: Consultancy = Field(description="who publishes the site, with its name")
    framed_by: Annotated[list[Origin], BeforeValidator(lambda value: [] if value is None else value)] = Field(
        default=[], alias="framed_by"
    )
    contact_form: Contact = Field(default="netlify", alias="contact_form")


class Settings(Model):
    """What of mkdocs.yml is ours."""

    extra: Extra


SETTINGS = TypeAdapter(Settings)

"""The shape of an article's front matter, as a pydantic model: what may stand there, and what must."""

import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, TypeAdapter

from ..catalogue.files import LANGUAGES
from ..catalogue.load import FOLDER
from ..catalogue.models.base import Model, Text, Yes, check_distinct, sized

# Of a time that computers count from and feeds can name.
Day = Annotated[datetime.date, Field(ge=datetime.date(1970, 1, 1), le=datetime.date(2100, 12, 31))]
# The languages that have messages.
WRITTEN = tuple(sorted(path.stem for path in (FOLDER / LANGUAGES).glob("*.yml")))


class Search(Model):
    """How the site's search takes a page."""

    exclude: bool = Field(default=None, description="true keeps the page out.")
    boost: Annotated[float, Field(gt=0, lt=1000)] = Field(default=None, description="2 lifts it above others.")


class FrontMatter(Model):
    """The front matter."""

    title: sized(1, 60) = Field(
        description="what a reader would type or say, at most 60 characters, so that search engines show all of it"
    )
    description: sized(50, 160) = Field(
        description="one or two sentences for search engines and previews, 50 to 160 characters"
    )
    published: Day = Field(
        default=None, description="The day on which an article of the guidance first came out; it never changes."
    )
    reviewed: Day = Field(default=None, description="The day on which somebody last read the whole page.")
    language: Literal[WRITTEN] = Field(
        default=None, description="The language of a page's messages, where it is not English."
    )
    step: Literal["decide", "choose", "say", "confirm", "next"] = Field(
        default=None, description="Its place on the way, where that is not the one of its folder."
    )
    related: list[Text] = Field(default=None, description="Two or three pages to read next, as paths below docs/.")
    asked: Annotated[list[sized(2, 60)], Field(max_length=45), AfterValidator(check_distinct)] = Field(
        default=None, description="15 to 45 searches of people who look for this page, in their own words."
    )
    search: Search = None
    robots: Literal["noindex"] = Field(default=None, description="Keeps a page out of search engines and feeds.")
    template: Literal["embed/embed.html", "search/page.html"] = Field(
        default=None, description="In place of main.html."
    )
    oembed: Yes = Field(default=None, description="Lets WordPress show the generator where a post links here.")
    post: Text = Field(default=None, description="The post it grew from, as a path below extra.consultancy.blog.")


FRONT_MATTER = TypeAdapter(FrontMatter)

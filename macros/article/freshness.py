"""Whether what was reviewed or checked is still fresh. A stale page is said at every build, and never stops one.

And the day that a build gives itself: the newest day of review, so that one commit makes one site on every day.
"""

import datetime
import logging

# Above the level that is shown and below a warning, which would make a strict build fail a year after the last change.
NOTICE = 25
logging.addLevelName(NOTICE, "NOTICE")
YEAR, DAY = datetime.timedelta(days=365), datetime.timedelta(days=1)
# Where MkDocs and others look for the moment of a build, in seconds since 1970 (reproducible-builds.org).
MOMENT = "SOURCE_DATE_EPOCH"


def is_stale(day, today=None):
    """Whether the day is more than a year before today."""
    return (today or datetime.date.today()) - day > YEAR


def is_to_come(day, today=None):
    """Whether the day is after tomorrow, so that it has come nowhere on earth yet."""
    return day - (today or datetime.date.today()) > DAY


def stale_sources(sources, today=None):
    """A sentence for each source that nobody has looked at for a year, or whose day has not come yet."""
    for id, says in sources.items():
        if is_stale(says["checked-on"], today):
            yield f"sources.yml: {id} was checked on {says['checked-on']}; look at it again, and date it."
        elif is_to_come(says["checked-on"], today):
            yield f"sources.yml: {id} was checked on {says['checked-on']}, which is yet to come; mend the day."


def stale_page(path, front, today=None):
    """A sentence for each day of a page that is yet to come, and when nobody has reviewed it for a year.

    Args:
        path: the page's, below docs/.
        front: its front matter; a day may be missing there.
    """
    for key in ("published", "reviewed"):
        if is_day(day := front.get(key)):
            if is_to_come(day, today):
                yield f"{path} was {key} on {day}, which is yet to come; mend the day."
            elif key == "reviewed" and is_stale(day, today):
                yield f"{path} was reviewed on {day}; read it again, and date it."


def is_day(value):
    """Whether this is a day without an hour, of a time that computers count from and feeds can name."""
    return type(value) is datetime.date and 1970 <= value.year <= 2100


def last_change(front):
    """The day on which an article was last new to readers: that of its review, or of its publication if it is later."""
    return newest([front.get("published"), front.get("reviewed")])


def newest(days):
    """The newest of some days, or None; what is no day is passed over."""
    return max((day for day in days if is_day(day)), default=None)


def moment(days):
    """The start of the newest of these days, as SOURCE_DATE_EPOCH has it; None when there is no day."""
    day = newest(days)
    return day and str(int(datetime.datetime.combine(day, datetime.time(), datetime.UTC).timestamp()))


def moment_problem(given):
    """A sentence when SOURCE_DATE_EPOCH is given and is no moment; one after the year 2106 does not fit a gzip file."""
    if not (given.isascii() and given.isdigit() and len(given) <= 10 and int(given) < 2**32):
        return f"{MOMENT}={given} is no moment: write whole seconds since the start of 1970, or leave it out."
    return None

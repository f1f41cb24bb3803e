"""Whether what was reviewed or checked is still fresh. A stale page is said at every build, and never stops one."""

import datetime
import logging

# Above the level that is shown and below a warning, which would make a strict build fail a year after the last change.
NOTICE = 25
logging.addLevelName(NOTICE, "NOTICE")
YEAR = datetime.timedelta(days=365)


def is_stale(day, today=None):
    """Whether the day is more than a year before today."""
    return (today or datetime.date.today()) - day > YEAR


def stale_sources(sources, today=None):
    """A sentence for each source that nobody has looked at for a year."""
    for id, says in sources.items():
        if is_stale(says["checked-on"], today):
            yield f"sources.yml: {id} was checked on {says['checked-on']}; look at it again, and date it."


def stale_page(path, reviewed, today=None):
    """A sentence when nobody has reviewed a page for a year; nothing when the page has no such date."""
    if isinstance(reviewed, datetime.date) and is_stale(reviewed, today):
        yield f"{path} was reviewed on {reviewed}; read it again, and date it."

"""A clock that is two years ahead, for every Python that starts with this folder on its PYTHONPATH."""

import datetime
import time

AHEAD = 2 * 365 * 24 * 3600
real = {name: getattr(time, name) for name in ("time", "time_ns", "gmtime", "localtime", "ctime", "strftime")}
real_date = datetime.date


class Dates(type):
    """What makes every day a Date, whether or not this clock told it."""

    def __instancecheck__(cls, thing):
        """Whether a thing is a day."""
        return isinstance(thing, real_date)


class Date(datetime.date, metaclass=Dates):
    """A day that takes today from this clock."""

    @classmethod
    def today(cls):
        """The day by this clock."""
        return cls.fromtimestamp(time.time())


class Datetime(datetime.datetime):
    """A moment that takes now from this clock."""

    @classmethod
    def now(cls, tz=None):
        """The moment by this clock."""
        return cls.fromtimestamp(time.time(), tz)

    today = now

    @classmethod
    def utcnow(cls):
        """The moment by this clock, in UTC."""
        return cls.now(datetime.UTC).replace(tzinfo=None)


def ahead(name):
    """A function of time that takes the moment by this clock when it is given none."""
    return lambda seconds=None: real[name](time.time() if seconds is None else seconds)


time.time = lambda: real["time"]() + AHEAD
time.time_ns = lambda: real["time_ns"]() + AHEAD * 10**9
time.gmtime, time.localtime, time.ctime = map(ahead, ("gmtime", "localtime", "ctime"))
time.strftime = lambda form, moment=None: real["strftime"](form, moment or time.localtime())
datetime.date, datetime.datetime = Date, Datetime

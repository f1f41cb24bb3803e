"""The moment a build dates itself by: the newest day of review, or SOURCE_DATE_EPOCH."""

import datetime

import pytest

from macros.article import freshness


@pytest.mark.parametrize("given", ["abc", "-1", " 5", "1e9", "1.5", "²", "1_000", "4294967296", "9" * 5000])
def test_a_moment_that_is_none_gets_a_sentence(given):
    way_out = "write whole seconds since the start of 1970, or leave it out."

    assert freshness.moment_problem(given) == f"SOURCE_DATE_EPOCH={given} is no moment: {way_out}"


def test_the_moment_is_the_newest_day_of_review_if_there_is_any():
    assert freshness.moment([None, "soon", datetime.datetime(2027, 1, 1)]) is None
    assert freshness.moment([datetime.date(1970, 1, 2), None, datetime.date(1970, 1, 3)]) == str(2 * 24 * 3600)


@pytest.mark.parametrize("year", [1, 1900, 9999])
def test_a_day_of_review_that_is_no_timestamp_does_not_date_the_build(year):
    day = datetime.date(2026, 1, 1)

    assert freshness.newest([datetime.date(year, 1, 1), day, "x", None]) == day

"""The first and the last unit of a period: what "opened in June", "since 1998" and "until July 28" state."""

from __future__ import annotations

from datetime import date, timedelta

from copydesk.model import Period, Precision


def first_unit(period: Period) -> Period | None:
    """The day, month or year that a period begins in, by its own precision: "since April 2021" → April 2021."""
    return None if period.earliest is None else _unit(period.earliest, period)


def last_unit(period: Period) -> Period | None:
    """The day, month or year that a period ends in: "until July 28" → July 28."""
    return None if period.latest is None else _unit(period.latest, period)


def agrees_with(said: Period, held: Period) -> bool:
    """Whether a time as stated can be the time of what took place, each at its own precision.

    A moment ("in June") must touch it. An open side states where it begins or ends; a range filled from end to
    end ("from October 15 to 19") states both.
    """
    if said.latest is None or (said.extended and said.earliest is not None):
        begins = _touch(first_unit(said), first_unit(held))
        return begins and (said.latest is None or _touch(last_unit(said), last_unit(held)))
    if said.earliest is None:
        return _touch(last_unit(said), last_unit(held)) if said.extended else said.overlaps(held)
    return said.overlaps(held)


def _touch(one: Period | None, other: Period | None) -> bool:
    return one is None or other is None or one.overlaps(other)


def _unit(day: date, period: Period) -> Period:
    if period.precision is Precision.DAY:
        return Period(day, day, Precision.DAY, period.approximate)
    if period.precision is Precision.MONTH:
        following = day.replace(day=28) + timedelta(days=4)
        return Period(
            day.replace(day=1), following - timedelta(days=following.day), Precision.MONTH, period.approximate
        )
    if period.precision is Precision.YEAR:
        return Period(date(day.year, 1, 1), date(day.year, 12, 31), Precision.YEAR, period.approximate)
    return period

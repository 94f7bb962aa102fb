"""The first and the last unit of a period: what "opened in June", "since 1998" and "until July 28" state."""

from __future__ import annotations

from calendar import monthrange
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


def unit_of(day: date, precision: Precision, approximate: bool = False) -> Period:
    """The unit that begins on, or holds, a day: Feb. 6, 2024, told by the month → February 2024.

    A week and a season are those that begin on the day; a month, quarter, half, year or decade is the calendar's.
    """
    if precision is Precision.DAY:
        return Period(day, day, precision, approximate)
    if precision is Precision.WEEK:
        return Period(day, day + timedelta(days=6), precision, approximate)
    if precision >= Precision.YEAR:
        years = {Precision.DECADE: 10, Precision.CENTURY: 100}.get(precision, 1)
        first = day.year - (day.year % years if years > 1 else 0)
        return Period(date(max(1, first), 1, 1), date(first + years - 1, 12, 31), precision, approximate)
    months = _MONTHS[precision]
    first = day.month if precision is Precision.SEASON else day.month - (day.month - 1) % months
    return Period(day.replace(month=first, day=1), _month_end(day.year, first + months - 1), precision, approximate)


_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.SEASON: 3, Precision.HALF: 6}


def _month_end(year: int, month: int) -> date:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _unit(day: date, period: Period) -> Period:
    if period.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return unit_of(day, period.precision, period.approximate)
    return period

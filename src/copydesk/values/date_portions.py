"""Parts of a period: its early days, its third week, its last two months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from copydesk.model import Period, Precision
from copydesk.values.calendar import PRECISIONS, months_from, shift, unit_around, years_from
from copydesk.values.date_forms import Nth, Run

_THIRDS = {"early": 0, "mid": 1, "late": 2}


def place_portion(which: str, base: Period | None, anchor: date | None) -> Period | None:
    """ "early July" is its first ten days, "late 2023" its last four months; both are approximate.

    "Earlier this year" ends, and "later this year" begins, with the anchor's day.
    """
    if base is None or base.earliest is None or base.latest is None:
        return None
    if which in ("week", "weekend"):
        return unit_around(base.earliest, "week" if which == "week" else "weekend")
    if which == "turn":
        return _turn_of(base, base.earliest)
    if which in ("earlier", "later"):
        if anchor is None:
            return None
        if not base.contains(Period(anchor, anchor)):
            return base
        if which == "earlier":
            return replace(base, latest=anchor, precision=Precision.DAY)
        return replace(base, earliest=anchor, precision=Precision.DAY)
    return replace(_third(_THIRDS[which], base, base.earliest, base.latest), approximate=True)


def place_nth(form: Nth, base: Period | None) -> Period | None:
    """ "the first Friday of", "the last week of", "the 9th month of" a period."""
    if base is None or base.earliest is None or base.latest is None:
        return None
    if form.weekday is not None:
        return _nth_weekday(form.number, form.weekday, base.earliest, base.latest)
    unit = form.unit
    if unit is None or PRECISIONS[unit] >= base.precision:
        return None
    if unit == "week":
        return _nth_week(form.number, base, base.earliest, base.latest)
    day = shift(base.earliest, form.number - 1, unit) if form.number > 0 else base.latest
    return unit_around(day, unit) if day <= base.latest else None


def place_run(form: Run, base: Period | None) -> Period | None:
    """ "the first two months of 2024", "the last three weeks of the year" (approximate)."""
    if base is None or base.earliest is None or base.latest is None:
        return None
    if form.direction > 0:
        first, last = base.earliest, shift(shift(base.earliest, form.count, form.unit), -1, "day")
    else:
        first, last = shift(shift(base.latest, 1, "day"), -form.count, form.unit), base.latest
    if first < base.earliest or last > base.latest or first > last:
        return None
    weeks = form.unit == "week"  # no month and no year is made of whole weeks
    return Period(first, last, PRECISIONS[form.unit], approximate=weeks, extended=True)


def _turn_of(base: Period, first: date) -> Period | None:
    """Around where a century, a decade or a year begins: two years, one year, or half a month on either side."""
    if base.precision is Precision.YEAR:
        return Period(shift(first, -16, "day"), shift(first, 15, "day"), approximate=True)
    if base.precision not in (Precision.DECADE, Precision.CENTURY):
        return None
    years = 2 if base.precision is Precision.CENTURY else 1
    return replace(years_from(first.year - years, 2 * years, Precision.YEAR), approximate=True)


def _third(number: int, base: Period, earliest: date, latest: date) -> Period:
    if base.precision is Precision.YEAR:
        return months_from(earliest.year, 1 + 4 * number, 4, Precision.MONTH)
    if base.precision is Precision.MONTH:
        first = earliest.replace(day=1 + 10 * number)
        return Period(first, latest if number == 2 else earliest.replace(day=10 * number + 10))
    if base.precision is Precision.DECADE:
        first_year, years = ((0, 4), (3, 4), (6, 4))[number]
        return years_from(earliest.year + first_year, years, Precision.YEAR)
    days = (latest - earliest).days + 1
    return Period(
        shift(earliest, days * number // 3, "day"),
        shift(earliest, max(days * (number + 1) // 3 - 1, days * number // 3), "day"),
        Precision.DAY if base.precision <= Precision.HALF else Precision.YEAR,
    )


def _nth_weekday(number: int, weekday: int, earliest: date, latest: date) -> Period | None:
    if number < 0:
        day = shift(latest, -((latest.weekday() - weekday) % 7), "day")
    else:
        day = shift(earliest, (weekday - earliest.weekday()) % 7 + 7 * (number - 1), "day")
    return Period(day, day) if earliest <= day <= latest else None


def _nth_week(number: int, base: Period, earliest: date, latest: date) -> Period | None:
    """Weeks of a year are those of ISO 8601; weeks of a month are its days seven by seven, roughly."""
    if base.precision is Precision.YEAR:
        inside = shift(latest, -3, "day") if number < 0 else shift(earliest, 3 + 7 * (number - 1), "day")
        return unit_around(inside, "week") if inside <= latest else None
    first = shift(latest, -6, "day") if number < 0 else shift(earliest, 7 * (number - 1), "day")
    last = min(latest, shift(first, 6, "day"))
    return Period(first, last, Precision.WEEK, approximate=True) if first <= last else None

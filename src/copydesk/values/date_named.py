"""Days of times that have a name in the calendar: a day, a month, a weekday, a quarter, a season, a decade.

``base`` is the period that the words name beside them ("April *next year*", "Friday *next week*"), ``anchor`` the
day of the piece; ``forward`` tells that the clause looks ahead.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from copydesk.model import Period, Precision
from copydesk.values.calendar import (
    make_day,
    months_from,
    nearest_day_of_month,
    nearest_day_of_year,
    nearest_month,
    nearest_weekday,
    shift,
    unit_around,
    years_from,
)
from copydesk.values.date_forms import Day, Decade, Month, Season, Share, Weekday


def place_day(form: Day, base: Period | None, anchor: date | None, forward: bool) -> Period | None:
    """ "Nov. 4, 2024", "July 4 last year"; without a year the nearest one: "Nov. 4", "the 24th"."""
    day: date | None
    if form.of is not None:
        first = base.earliest if base else None
        day = make_day(first.year, form.month or first.month, form.day) if first else None
    elif form.year is not None and form.month is not None:
        day = make_day(form.year, form.month, form.day)
    elif anchor is None:
        return None
    elif form.month is None:
        day = nearest_day_of_month(form.day, anchor, forward, form.weekday)
    else:
        day = nearest_day_of_year(form.month, form.day, anchor, forward, form.weekday)
    return Period(day, day) if day else None


def place_month(form: Month, base: Period | None, anchor: date | None, forward: bool) -> Period | None:
    """ "May 2023", "April next year", "last November", "in January"."""
    year = form.year
    if form.of is not None:
        year = base.earliest.year if base and base.earliest else None
    if year is not None:
        return months_from(year, form.month, 1, Precision.MONTH)
    if anchor is None or form.of is not None:
        return None
    if form.turn is None:
        return nearest_month(form.month, anchor, forward)
    if form.turn == 0:
        return months_from(anchor.year, form.month, 1, Precision.MONTH)
    return nearest_month(form.month, shift(anchor, form.turn, "month"), form.turn > 0)


def place_decade(form: Decade, anchor: date | None) -> Period | None:
    """ "the 1990s"; "the '90s" are the latest that had begun."""
    first = form.first
    if form.short:
        if anchor is None:
            return None
        first += anchor.year // 100 * 100
        if first > anchor.year:
            first -= 100
    return years_from(first, 10, Precision.DECADE)


def place_share(form: Share, base: Period | None, anchor: date | None, forward: bool) -> Period | None:
    """ "the second quarter", "the first half of last year", "the second half of October"."""
    if form.fiscal:
        return None
    months = 12 // form.shares
    precision = Precision.QUARTER if form.shares == 4 else Precision.HALF
    if form.of is not None:
        if base is None or base.earliest is None or base.latest is None:
            return None
        if base.precision is not Precision.YEAR:
            return _share_of_days(form, base.earliest, base.latest, base.precision)
        year = base.earliest.year
    elif anchor is None:
        return None
    else:
        now = (anchor.month - 1) // months + 1
        year = anchor.year + (form.number < now if forward else -(form.number > now))
    return months_from(year, months * (form.number - 1) + 1, months, precision)


def _share_of_days(form: Share, earliest: date, latest: date, precision: Precision) -> Period:
    days = (latest - earliest).days + 1
    first = shift(earliest, days * (form.number - 1) // form.shares, "day")
    last = shift(earliest, days * form.number // form.shares - 1, "day")
    return Period(first, last, Precision.DAY if precision <= Precision.MONTH else Precision.YEAR)


def place_season(form: Season, base: Period | None, anchor: date | None, forward: bool) -> Period | None:
    """ "summer 2024", "last winter": three whole months, approximate; a winter begins in December."""
    year = base.earliest.year if base and base.earliest else form.year
    if year is not None:
        return _season(year, form.first)
    if anchor is None or form.of is not None:
        return None
    seasons = [_season(year, form.first) for year in range(anchor.year - 2, anchor.year + 3)]
    if form.turn == 0:
        held = [found for found in seasons if found.contains(Period(anchor, anchor))]
        return held[0] if held else seasons[2]
    if form.turn == 1:
        return next((found for found in seasons if cast(date, found.earliest) > anchor), None)
    if form.turn is None and forward:
        return next((found for found in seasons if cast(date, found.latest) >= anchor), None)
    if form.turn == -1:
        last = next((found for found in reversed(seasons) if cast(date, found.latest) < anchor), None)
        if last is None or cast(date, last.earliest).year != anchor.year:
            return last
        # In October "last summer" is this year's to some and last year's to others.
        return replace(last, earliest=_season(anchor.year - 1, form.first).earliest)
    return next((found for found in reversed(seasons) if cast(date, found.earliest) <= anchor), None)


def _season(year: int, first: int) -> Period:
    return replace(months_from(year, first, 3, Precision.SEASON), approximate=True)


def place_weekday(form: Weekday, start: date, forward: bool, told: bool) -> Period:
    """ "on Monday", "last Monday", "the following Monday", from the day it is counted from.

    On a Friday, "last Wednesday" is two days ago to some and nine to others (so is "next": AP and the Guardian
    advise against both): where the nearest one is in the week at hand, it is one of the two.
    """
    if form.turn == 0:
        day = shift(start, form.weekday - start.weekday(), "day")
    elif form.turn is None:
        day = nearest_weekday(form.weekday, start, forward)
    else:
        day = nearest_weekday(form.weekday, shift(start, form.turn, "day"), form.turn > 0)
        if not told and unit_around(start, "week").contains(Period(day, day)):
            first, last = sorted((day, shift(day, form.turn, "week")))
            return Period(first, last, approximate=True)
    return Period(day, day)

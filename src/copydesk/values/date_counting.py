"""Days counted from another day: so many years ago, so many weeks later, the past three decades."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from copydesk.model import Period, Precision
from copydesk.values.calendar import PRECISIONS, shift, unit_around, years_from
from copydesk.values.date_forms import Ahead, Offset, Span, Stretch, Unit


def move_whole_units(base: Period, count: int, unit: str) -> Period:
    """A whole month or year, moved: "a year earlier" than April 2024 is April 2023."""
    step = cast(Unit, unit)
    earliest = shift(base.earliest, count, step) if base.earliest else None
    latest = shift(base.latest, count, step) if base.latest else None
    if latest is not None and base.precision >= Precision.MONTH:
        latest = unit_around(latest, "month").latest
    return replace(base, earliest=earliest, latest=latest)


def place_about(day: date, unit: str) -> Period:
    """Around a day counted in whole units: its month or year; three days on either side for weeks."""
    if unit in ("week", "fortnight", "weekend"):
        return Period(shift(day, -3, "day"), shift(day, 3, "day"), Precision.WEEK, approximate=True)
    size: Unit = "month" if unit in ("month", "quarter") else "year"
    return replace(unit_around(day, size), approximate=True)


def place_between_counts(form: Offset, start: date) -> Period:
    """A hedged count: "more than 30 years ago" is from 40 to 30 years before, the next round step."""
    least = count_from(start, form)
    count, unit = form.counts[0]
    most = None if count.high is None else shift(start, form.direction * count.high, unit)
    edges = (most, least) if form.direction < 0 else (least, most)
    return Period(edges[0], edges[1], min(PRECISIONS[unit], Precision.YEAR), approximate=True)


def count_from(start: date, form: Offset) -> date:
    """The day the least of every count leads to, years before months before days."""
    for count, unit in sorted(form.counts, key=lambda each: PRECISIONS[each[1]], reverse=True):
        start = shift(start, form.direction * count.low, unit)
    return start


def place_stretch(form: Stretch, anchor: date) -> Period:
    """ "the past three decades", "the next two days": filled from end to end, from or up to the anchor."""
    near = far = anchor
    if form.counts[0][1] == "quarter":
        near = far = _edge_of_quarter(anchor, form.direction)
    for count, unit in form.counts:
        far = shift(far, form.direction * (count.low * 5 if count.high is None else count.high), unit)
    precision = min(PRECISIONS[form.counts[-1][1]], Precision.YEAR)
    if form.direction > 0 and precision is Precision.DAY:
        near = shift(near, 1, "day")
    first, last = sorted((far, near))
    approximate = precision > Precision.DAY or not form.counts[0][0].exact
    return Period(first, last, precision, approximate, extended=True)


def place_span(form: Span, base: Period | None) -> Period | None:
    """ "three days from Monday", "the 12 months to June 2023": whole units from a time's first day, or to its last."""
    edge = None if base is None else base.earliest if form.direction > 0 else base.latest
    if base is None or edge is None:
        return None
    start = shift(edge, 0 if form.direction > 0 else 1, "day")
    for count, unit in form.counts:
        start = shift(start, form.direction * count.low, unit)
    first, last = (edge, shift(start, -1, "day")) if form.direction > 0 else (start, edge)
    if first > last:
        return None
    return Period(first, last, base.precision, not form.counts[0][0].exact or base.approximate, extended=True)


def place_in_another_year(told: Period | None, year: Period | None) -> Period | None:
    """What was told of, moved to another year: "the same period last year"; the year itself where nothing was."""
    if year is None or year.earliest is None or told is None or told.earliest is None or told.latest is None:
        return year
    if told.precision >= Precision.YEAR or (told.latest - told.earliest).days > 366:
        return year
    return move_whole_units(told, year.earliest.year - told.latest.year, "year")


def place_remembered(number: int, told: Period | None, anchor: date | None) -> Period | None:
    """The year of what is remembered: a 30th anniversary in 2022 is of 1992.

    ``told`` is when it is remembered; from the day of the piece alone it is about that year, a year on either side.
    """
    if told is not None and told.earliest and told.latest and told.earliest.year == told.latest.year:
        year = told.earliest.year - number
        return years_from(year, 1, Precision.YEAR) if year > 0 else None
    if anchor is None or anchor.year - number < 2:
        return None
    return replace(years_from(anchor.year - number - 1, 3, Precision.YEAR), approximate=True)


def place_ahead(form: Ahead, planned: Period | None) -> Period | None:
    """When it came about: "seven years ahead of schedule" of a goal for 2030 is about 2023."""
    if planned is None or planned.latest is None or not form.counts[0][0].exact:
        return None
    day = planned.latest
    for count, unit in form.counts:
        day = shift(day, form.direction * count.low, unit)
    return place_about(day, form.counts[-1][1])


def _edge_of_quarter(anchor: date, direction: int) -> date:
    """Quarters are counted whole: the last two end where this one begins."""
    quarter = unit_around(anchor, "quarter")
    return shift(cast(date, quarter.earliest), -1, "day") if direction < 0 else cast(date, quarter.latest)

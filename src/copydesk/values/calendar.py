"""Arithmetic on days: units of the calendar, steps between them, and days that recur.

Weeks run from Monday to Sunday, as in ISO 8601. Steps that leave the years 1 to 9999 stop at the edge.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from copydesk.model import Period, Precision
from copydesk.values.date_forms import Unit

PRECISIONS: dict[Unit, Precision] = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "weekend": Precision.DAY,
    "fortnight": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
_DAYS: dict[Unit, int] = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or ``None`` where the calendar has none: "Feb. 30"."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(day: date, count: int, unit: Unit) -> date:
    """The day ``count`` units on; the 31st becomes the last of a shorter month.

    >>> shift(date(2024, 5, 31), -3, "month")
    datetime.date(2024, 2, 29)
    """
    if unit in _DAYS:
        ordinal = day.toordinal() + count * _DAYS[unit]
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    if months < 12:
        return date.min
    if months >= 120_000:
        return date.max
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def unit_around(day: date, unit: Unit) -> Period:
    """The calendar unit that holds the day: its week, its quarter, its decade."""
    match unit:
        case "day":
            return Period(day, day)
        case "week" | "fortnight" | "weekend":
            monday = shift(day, -day.weekday(), "day")
            first = shift(monday, 5, "day") if unit == "weekend" else monday
            last = shift(monday, 13 if unit == "fortnight" else 6, "day")
            return Period(first, last, PRECISIONS[unit], extended=False)
        case "month":
            return months_from(day.year, day.month, 1, Precision.MONTH)
        case "quarter":
            return months_from(day.year, (day.month - 1) // 3 * 3 + 1, 3, Precision.QUARTER)
        case "year":
            return years_from(day.year, 1, Precision.YEAR)
        case "decade":
            return years_from(day.year // 10 * 10, 10, Precision.DECADE)
        case "century":
            return years_from((day.year - 1) // 100 * 100 + 1, 100, Precision.CENTURY)


def months_from(year: int, month: int, count: int, precision: Precision) -> Period:
    """Whole months, ``count`` of them from the given one."""
    first = date(min(max(year, 1), 9999), month, 1)
    last = shift(first, count - 1, "month")
    return Period(first, last.replace(day=monthrange(last.year, last.month)[1]), precision)


def years_from(year: int, count: int, precision: Precision) -> Period:
    """Whole years, ``count`` of them from the given one."""
    first = min(max(year, 1), 9999)
    return Period(date(first, 1, 1), date(min(first + count - 1, 9999), 12, 31), precision)


def nearest_day_of_year(month: int, day: int, anchor: date, forward: bool, weekday: int | None = None) -> date | None:
    """The day of that name nearest to the anchor: not after it, or not before it if ``forward``.

    A year is left out of a date in the current year (AP Stylebook, "months"): a story of Nov. 4 that
    says "Nov. 5" means tomorrow. So a day up to 60 days ahead is taken over one most of a year ago,
    and where the weekday beside it fits only one of the two, it is that one.
    """
    days = [found for year in range(anchor.year - 8, anchor.year + 9) if (found := _in_year(year, month, day))]
    past = max((found for found in days if found <= anchor), default=None)
    ahead = min((found for found in days if found >= anchor), default=None)
    fitting = [found for found in (past, ahead) if found and found.weekday() == weekday]
    if len(set(fitting)) == 1:
        return fitting[0]
    if forward or past is None:
        return ahead
    if ahead is not None and ahead - anchor <= timedelta(days=60) and anchor - past > timedelta(days=240):
        return ahead
    return past


def nearest_day_of_month(day: int, anchor: date, forward: bool, weekday: int | None = None) -> date | None:
    """ "the 4th": the nearest such day not after the anchor, or not before it if ``forward``.

    "Friday the 13th" is the nearest 13th that is one.
    """
    step = 1 if forward else -1
    for months in range(4 if weekday is None else 36):
        first = shift(anchor.replace(day=1), step * months, "month")
        found = make_day(first.year, first.month, day)
        if found and (found >= anchor if forward else found <= anchor) and weekday in (None, found.weekday()):
            return found
    return None


def nearest_weekday(weekday: int, anchor: date, forward: bool) -> date:
    """The nearest such day of the week not after the anchor, or not before it if ``forward``."""
    days = (weekday - anchor.weekday()) % 7 if forward else -((anchor.weekday() - weekday) % 7)
    return shift(anchor, days, "day")


def nearest_month(month: int, anchor: date, forward: bool) -> Period:
    """The nearest such month not after the anchor's, or not before it if ``forward``."""
    year = anchor.year
    if forward and month < anchor.month:
        year += 1
    elif not forward and month > anchor.month:
        year -= 1
    return months_from(year, month, 1, Precision.MONTH)


def _in_year(year: int, month: int, day: int) -> date | None:
    return make_day(year, month, day) if 1 <= year <= 9999 else None

"""When a fact holds: EDTF text (ISO 8601-2) → days with their precision.

``2024-02-06/..`` since that day; ``../2019`` until then; ``2023`` and ``2023-05`` a year and a month;
``2024-21`` the spring of 2024 (21–24 seasons, 33–36 quarters, 40–41 halves); ``201X`` a decade,
``19XX`` a century; ``2019~`` about 2019. Both ends are included.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from copydesk.model import Period, Precision
from copydesk.patterns import re
from copydesk.registry.slips import Slip

_POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<mark>[~?%]?)")
_ROUGH = re.compile(r"(?P<digits>[0-9]{2,3})(?P<unknown>X{1,2})(?P<mark>[~?%]?)")
_TIMED = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}(?::|h|\b).*", re.DOTALL)
_LOOSE = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})")
_OPEN = ".."
_OPEN_IN_WORDS = frozenset({"", "...", "now", "present", "today", "open", "ongoing"})

# ISO 8601-2, 4.8: sub-year groupings. (first month, months, precision); winter runs into the next year.
_GROUPINGS = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.QUARTER),
    34: (4, 3, Precision.QUARTER),
    35: (7, 3, Precision.QUARTER),
    36: (10, 3, Precision.QUARTER),
    40: (1, 6, Precision.HALF),
    41: (7, 6, Precision.HALF),
}


@dataclass(frozen=True, slots=True)
class Interval:
    """A period with the two edges it was written with; an open edge is ``None``.

    The edges keep their own precision: in ``2016/2019-05-03`` the first is a year, the last a day.
    """

    period: Period
    first: Period | None
    last: Period | None


@lru_cache(maxsize=4096)
def read_interval(text: str) -> Interval:
    """``2024-02-06/..`` → the period since that day; the precision is that of the coarser edge.

    Raises ``Slip`` where the text is no EDTF, names no real day, has a time, or ends before it begins.
    """
    text = text.strip()
    begin, slash, end = text.partition("/")
    if not slash:
        point = _read_point(text, text)
        return Interval(point, point, point)
    if "/" in end:
        raise _unreadable(text)
    first, last = _read_edge(begin, text), _read_edge(end, text)
    if first is None and last is None:
        return Interval(Period(None, None, Precision.CENTURY), None, None)
    edges = [edge for edge in (first, last) if edge is not None]
    earliest = None if first is None else first.earliest
    latest = None if last is None else last.latest
    if earliest is not None and latest is not None and latest < earliest:
        raise Slip("CD015", f"the interval '{text}' ends before it begins", f"did you mean '{end}/{begin}'?")
    period = Period(
        earliest,
        latest,
        max(edge.precision for edge in edges),
        approximate=any(edge.approximate for edge in edges),
        extended=True,
    )
    return Interval(period, first, last)


def read_period(text: str) -> Period:
    """The days that an EDTF text means: ``2023-05`` → 2023-05-01 to 2023-05-31. Raises ``Slip``."""
    return read_interval(text).period


def read_day(text: str) -> date:
    """One exact day, ``2026-06-30``. Raises ``Slip`` for anything coarser."""
    period = read_period(text)
    if period.earliest is None or period.earliest != period.latest or period.approximate:
        raise Slip("CD014", f"'{text}' is not one exact day, such as 2026-06-30")
    return period.earliest


def hands_over(earlier: Interval, later: Interval) -> bool:
    """Whether two overlapping intervals only share their boundary: one day, or one coarse period.

    ``2011/2016`` and ``2016/..`` share the year in which one followed the other; ``2011/2016`` and
    ``2015/..`` share a year too many.
    """
    end, start = earlier.last, later.first
    begin, finish = later.period.earliest, earlier.period.latest
    if end is None or start is None or begin is None or finish is None:
        return False
    if later.period.latest is not None and later.period.latest < finish:
        finish = later.period.latest
    if earlier.period.earliest is not None and earlier.period.earliest > begin:
        begin = earlier.period.earliest
    if begin > finish:
        return False
    shared = Period(begin, finish)
    return (shared.overlaps(end) and shared.overlaps(start)) and (end.contains(shared) or start.contains(shared))


def _read_edge(text: str, whole: str) -> Period | None:
    if text == _OPEN:
        return None
    if text.strip().lower() in _OPEN_IN_WORDS:
        begin, _, end = whole.partition("/")
        repaired = "/".join(_OPEN if side.strip().lower() in _OPEN_IN_WORDS else side for side in (begin, end))
        raise Slip("CD014", f"'{whole}' leaves an end open without saying so", f"did you mean '{repaired}'?")
    return _read_point(text, whole)


def _read_point(text: str, whole: str) -> Period:
    if match := _POINT.fullmatch(text):
        month = None if match["month"] is None else int(match["month"])
        day = None if match["day"] is None else int(match["day"])
        return _calendar_unit(int(match["year"]), month, day, bool(match["mark"]), text)
    if (match := _ROUGH.fullmatch(text)) and len(match["digits"]) + len(match["unknown"]) == 4:
        years = 10 ** len(match["unknown"])
        first = max(1, int(match["digits"]) * years)
        precision = Precision.DECADE if years == 10 else Precision.CENTURY
        last = int(match["digits"]) * years + years - 1
        return Period(date(first, 1, 1), date(last, 12, 31), precision, approximate=bool(match["mark"]))
    if match := _TIMED.fullmatch(text):
        raise Slip("CD014", f"'{text}' has a time of day; write the day alone", f"did you mean '{match['day']}'?")
    raise _unreadable(whole)


def _calendar_unit(year: int, month: int | None, day: int | None, approximate: bool, text: str) -> Period:
    if year == 0:
        raise Slip("CD014", f"there is no year 0 in '{text}'")
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, approximate)
    if month in _GROUPINGS and day is None:
        first, months, precision = _GROUPINGS[month]
        over, last = divmod(first + months - 2, 12)
        if year + over > date.max.year:
            raise Slip("CD014", f"'{text}' lies beyond the year 9999")
        end = date(year + over, last + 1, monthrange(year + over, last + 1)[1])
        return Period(date(year, first, 1), end, precision, approximate)
    if not 1 <= month <= 12:
        raise Slip("CD014", f"there is no month {month:02d} in '{text}'")
    days = monthrange(year, month)[1]
    if day is None:
        return Period(date(year, month, 1), date(year, month, days), Precision.MONTH, approximate)
    if not 1 <= day <= days:
        raise Slip("CD014", f"there is no day {day:02d} in {year:04d}-{month:02d}, which has {days}")
    return Period(date(year, month, day), date(year, month, day), Precision.DAY, approximate)


def _unreadable(text: str) -> Slip:
    hint = None
    if match := _LOOSE.fullmatch(text):
        hint = f"did you mean '{match['year']}-{int(match['month']):02d}-{int(match['day']):02d}'?"
    example = "2024, 2024-02, 2024-02-06, or from then on 2024-02-06/.."
    return Slip("CD014", f"'{text}' is no date; dates are written like {example}", hint)

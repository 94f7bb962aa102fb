"""Days as headers and datelines print them: "2024-11-05 10:15", "Nov. 5", "5 November 2024".

Month-first and day-first words, ISO 8601, and all-digit forms. "05/11/2024" is read only where one of
the numbers can be no month: which of the two is the day is otherwise a matter of the country.
"""

from __future__ import annotations

from datetime import date

from copydesk.patterns import re
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, ABBREVIATED_WEEKDAYS, MONTHS, WEEKDAYS

_NUMBER = MONTHS | ABBREVIATED_MONTHS
_MONTH = "(?i:" + "|".join(sorted(_NUMBER, key=len, reverse=True)) + ")"
_ORDINAL = r"(?:st|nd|rd|th)?"

WEEKDAY = "(?i:" + "|".join(sorted((*WEEKDAYS, *ABBREVIATED_WEEKDAYS), key=len, reverse=True)) + r")\b\.?"

# The groups are numbered by form, as ``re`` wants every name once; ``day_of`` puts them together again.
DAY = rf"""(?<!\w)(?:
    (?P<y1>\d{{4}})[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}})(?!\d)
  | (?P<m2>{_MONTH})(?:\.\s*|\s+)(?P<d2>\d{{1,2}}){_ORDINAL}(?![\d:])(?:,?\s+(?P<y2>\d{{4}})(?!\d))?
  | (?P<d3>\d{{1,2}}){_ORDINAL}(?:\s+of)?[\s-]+(?P<m3>{_MONTH})\b\.?(?:,?[\s-]+(?P<y3>\d{{4}})(?!\d))?
  | (?P<d4>\d{{1,2}})(?P<s4>[-/.])(?P<m4>\d{{1,2}})(?P=s4)(?P<y4>\d{{4}})(?!\d)
)"""

_NAMED_ZONE = r"(?:UTC|GMT|CET|EET|MSK|[A-Z]{1,3}[SD]T)"
_ZONE = rf"(?:Z|{_NAMED_ZONE}?\s*[+-]\d{{1,2}}(?::?\d{{2}})?|{_NAMED_ZONE})\b"
_CLOCK = rf"\d{{1,2}}[:.]\d{{2}}(?::\d{{2}}(?:\.\d+)?)?(?:\s*(?i:[ap]\.?m\b\.?))?(?:\s*\(?{_ZONE}\)?)?"

DAY_AND_TIME = rf"""(?:{_CLOCK}\s*,?\s*(?:on\s+)?)?(?:{WEEKDAY},?\s+)?
    {DAY}
    (?:(?:T|\s*(?:,|\||-|at)?\s*){_CLOCK}(?!\d))?"""

_WHOLE = re.compile(rf"\s*{DAY_AND_TIME}\s*\.?\s*", re.VERBOSE)


def read_day(text: str) -> date | None:
    """The day that a text states and nothing else: "Tue, 05 Nov 2024 10:15 GMT" is 2024-11-05.

    The day is the one printed, in whatever zone; ``None`` where a year is missing or no such day exists.
    """
    match = _WHOLE.fullmatch(text)
    return day_of(match) if match else None


def states_year(match: re.Match[str]) -> bool:
    """Whether the words name the year: "Nov. 5" does not."""
    return any(match[name] for name in ("y1", "y2", "y3", "y4"))


def day_of(match: re.Match[str], near: date | None = None) -> date | None:
    """The day of a match of ``DAY``; a year left out is the one that comes nearest to ``near``.

    "Dec. 31" near 2025-01-01 is 2024-12-31. ``None`` where there is no such day, or no year to be had.
    """
    for form in "1234":
        if match[f"m{form}"]:
            day, words, year = int(match[f"d{form}"]), match[f"m{form}"], match[f"y{form}"]
            break
    else:
        return None
    month = int(words) if words.isdigit() else _NUMBER[words.lower()]
    if form == "4":
        if day <= 12 and month <= 12 and day != month:
            return None
        if month > 12:
            day, month = month, day
    if year:
        return _build(int(year), month, day)
    if near is None:
        return None
    days = [_build(near.year + step, month, day) for step in (-1, 0, 1)]
    return min((found for found in days if found), key=lambda found: abs(found - near), default=None)


def _build(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""Days as texts name them: "November 4, 2024", "the 1st of May", "2024-11-04", "4/22"."""

from __future__ import annotations

from copydesk.patterns import re
from copydesk.values.date_forms import Day, Form, Month, Range, UnclearDay, Year
from copydesk.values.date_names import read_day_number, read_month_name, read_trailing_year, read_year_number
from copydesk.values.date_tokens import Tokens

Read = tuple[Form, int] | None

# Behind a bare "the 4th" only these may come: "on the 4th floor", "the week of the 12th congress" name no day.
_AFTER_A_BARE_DAY = frozenset(
    {"", ".", ",", ";", ":", ")", '"', "'", "?", "!", "-", "and", "at", "in", "for", "to", "but", "when", "with", "as"}
    | {"after", "before", "while", "because", "or", "was", "is", "will"}
)
_NUMERIC = re.compile(
    r"(?P<y>[12][0-9]{3})(?P<s>[-/.])(?P<m>[0-9]{1,2})(?P=s)(?P<d>[0-9]{1,2})"
    r"|(?P<a>[0-9]{1,2})(?P<t>[-/.])(?P<b>[0-9]{1,2})(?:(?P=t)(?P<c>[12][0-9]{3}|[0-9]{2}))?"
    r"|(?P<yy>[12][0-9]{3})/(?P<mm>[0-9]{2})"
    r"|(?P<mm2>[0-9]{1,2})/(?P<yy2>[12][0-9]{3})"
)


def may_end_a_day(tokens: Tokens, at: int) -> bool:
    """Whether a day that has only its number may end before this word: "on the 4th floor" has none."""
    return tokens.low[at] in _AFTER_A_BARE_DAY


def read_full_date(tokens: Tokens, at: int) -> Read:
    """ "November 4, 2024", "4 November", "the 1st of May", "Nov. 4", "2019-aug-1"."""
    the = tokens.low[at] == "the"
    at += the
    if month := read_month_name(tokens, at):
        if the:
            return None
        after = month[1]
        if tokens.low[after] in ("-", "/", ",") or tokens.low[after] == "the":
            after += 1
        day = read_day_number(tokens, after, words=True)
        if day is None:
            return None
        year = read_trailing_year(tokens, day[1])
        return Day(day[0], month[0], year[0] if year else None), year[1] if year else day[1]
    if year_first := (read_year_number(tokens, at) if tokens.is_number(at) else None):
        after = year_first[1] + (tokens.low[year_first[1]] in ("-", "/"))
        month = read_month_name(tokens, after) if after > year_first[1] else None
        if month is None or tokens.low[month[1]] not in ("-", "/"):
            return None
        day = read_day_number(tokens, month[1] + 1)
        return (Day(day[0], month[0], year_first[0]), day[1]) if day else None
    day = read_day_number(tokens, at, words=tokens.raw[at][:1].islower())
    if day is None or (tokens.glued(at) and tokens.raw[at - 1] in ("$", "#", "+")):
        return None
    after = day[1] + (tokens.low[day[1]] == "day")
    if tokens.low[after] == "of" or (tokens.low[after] in ("-", "/") and tokens.glued(after)):
        after += 1
    month = read_month_name(tokens, after)
    if month is None:
        return None
    year = read_trailing_year(tokens, month[1])
    return Day(day[0], month[0], year[0] if year else None), year[1] if year else month[1]


def read_numeric_date(tokens: Tokens, at: int, day_first: bool | None, cued: bool) -> Read:
    """ "2024-11-04", "04.11.2024", "4/22" where a cue makes it a date. Unclear orders stay unclear."""
    match = _NUMERIC.fullmatch(tokens.raw[at])
    if match is None or (tokens.glued(at) and tokens.raw[at - 1] in ("$", "#", "+")):
        return None
    if match["y"]:
        return _day(int(match["d"]), int(match["m"]), int(match["y"]), at)
    if match["yy"]:
        return _read_slashed_years(int(match["yy"]), int(match["mm"]), at)
    if match["yy2"]:
        month = int(match["mm2"])
        return (Month(month, int(match["yy2"])), at + 1) if cued and 1 <= month <= 12 else None
    first, second = int(match["a"]), int(match["b"])
    if match["c"] is None and not (cued and match["t"] == "/"):
        return None
    if match["c"] and len(match["c"]) == 2 and match["t"] != "/":
        return None
    year = int(match["c"]) if match["c"] else None
    if year is not None and year < 100:
        year += 2000 if year < 50 else 1900
    if first > 12 or first == second or day_first:
        return _day(first, second, year, at)
    if second > 12 or day_first is False:
        return _day(second, first, year, at)
    return UnclearDay(first, second, year), at + 1


def _read_slashed_years(year: int, second: int, at: int) -> Read:
    """ "2023/24" is two years, "2023/11" a month; "2005/08" may be either and is neither."""
    if second == year % 100 + 1:
        return Range(Year(year), Year(year + 1)), at + 1
    return (Month(second, year), at + 1) if 1 <= second <= min(12, year % 100) else None


def _day(day: int, month: int, year: int | None, at: int) -> Read:
    return (Day(day, month, year), at + 1) if 1 <= month <= 12 and 1 <= day <= 31 else None

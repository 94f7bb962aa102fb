"""Times put together of two: a weekday with its date, a part with its whole, a pair of years."""

from __future__ import annotations

from dataclasses import replace

from copydesk.values.date_counts import read_ordinal
from copydesk.values.date_days import Read, may_end_a_day, read_full_date, read_numeric_date
from copydesk.values.date_forms import Count, Day, Month, Offset, Portion, Range, Turned, Weekday, Year
from copydesk.values.date_names import read_day_number, read_weekday, read_year_number
from copydesk.values.date_relatives import read_calendar_base, read_turned, unit_of
from copydesk.values.date_tokens import Tokens
from copydesk.vocabulary.time_words import PORTIONS

_NOUNS_OF_A_PORTION = frozenset({"start", "beginning", "middle", "end", "close", "midst", "rest", "remainder", "turn"})


def read_date_with_weekday(tokens: Tokens, at: int, day_first: bool | None) -> Read:
    """ "Monday, Nov. 4", "Friday the 13th", "Tuesday (May 7, 2024)"."""
    weekday = read_weekday(tokens, at + (tokens.low[at] in ("this", "next", "last")), short=True)
    if weekday is None:
        return None
    after = weekday[1]
    if (number := read_ordinal(tokens, after)) and 1 <= number[0] <= 31 and may_end_a_day(tokens, number[1]):
        return Day(number[0], weekday=weekday[0]), number[1]
    bracket = tokens.low[after] == "("
    if bracket or tokens.low[after] == ",":
        after += 1
    after += tokens.low[after] == "on"
    found = read_full_date(tokens, after) or read_numeric_date(tokens, after, day_first, True)
    if found is None and tokens.low[after] == "the" and (number := read_day_number(tokens, after + 1)):
        found = (Day(number[0]), number[1]) if may_end_a_day(tokens, number[1]) else None
    if found is None or not isinstance(found[0], Day):
        return None
    end = found[1] + 1 if bracket and tokens.low[found[1]] == ")" else found[1]
    return replace(found[0], weekday=weekday[0]), end


def read_plain_weekday(tokens: Tokens, at: int) -> Read:
    """ "on Monday"."""
    weekday = read_weekday(tokens, at)
    return (Weekday(weekday[0]), weekday[1]) if weekday else None


def read_bare_day(tokens: Tokens, at: int) -> Read:
    """ "on the 4th", "the 20th of next month"."""
    the = tokens.low[at] == "the"
    found = read_ordinal(tokens, at + the)
    if found is None or not 1 <= found[0] <= 31:
        return None
    after = found[1] + (tokens.low[found[1]] == "day")
    unit = read_turned(tokens, after + 1) if tokens.low[after] == "of" else None
    if unit and isinstance(unit[0], Turned) and unit[0].unit == "month":
        return Day(found[0], of=unit[0]), unit[1]
    before = tokens.low[at - 1] if at else ""
    closed = may_end_a_day(tokens, found[1])
    in_figures = tokens.low[at + the][:1].isdigit()
    return (Day(found[0]), found[1]) if the and in_figures and closed and before in ("on", "until", "by") else None


def read_portion(tokens: Tokens, at: int) -> Read:
    """ "early July", "the end of 2023", "mid-2024", "later this year", "earlier in the week"."""
    at += tokens.low[at] == "the"
    if tokens.low[at] in ("year", "month") and (end := _end_of_year_end(tokens, at + 1)):
        cued = at > 0 and tokens.low[at - 1] in ("by", "at", "until", "before", "the")
        return (Portion("late", Turned("year" if tokens.low[at] == "year" else "month", 0)), end) if cued else None
    which = PORTIONS.get(tokens.low[at])
    if which is None:
        return None
    noun = tokens.low[at] in _NOUNS_OF_A_PORTION
    after = at + 1 + (tokens.low[at + 1] == "-")
    link = tokens.low[after]
    if link == "of" or (link == "in" and not noun):
        after += 1
    elif noun and not _may_stand_without_of(tokens, at, after):
        return None
    base = read_calendar_base(tokens, after)
    if which == "turn" and tokens.low[after : after + 2] in (("the", "century"), ("the", "millennium")):
        base = Turned("century", 0), after + 2
    if base is None or (noun and link != "of" and tokens.low[base[1]].isdecimal()):
        return None
    if isinstance(base[0], Turned) and base[0].unit == "day" and which not in ("earlier", "later"):
        return None
    return Portion(which, base[0]), base[1]


def _end_of_year_end(tokens: Tokens, at: int) -> int | None:
    """ "year-end", "the year's end", and where it ends."""
    if tokens.low[at : at + 2] == ("-", "end"):
        return at + 2
    return at + 3 if tokens.low[at : at + 3] == ("'", "s", "end") else None


def _may_stand_without_of(tokens: Tokens, at: int, after: int) -> bool:
    """ "by end-2023", "at the end this year" are times; "talks end July 5" is a verb."""
    cued = at > 0 and tokens.low[at - 1] in (
        "by",
        "at",
        "since",
        "until",
        "till",
        "from",
        "to",
        "before",
        "after",
    )
    return cued or tokens.low[after - 1] == "-" or tokens.low[after] in ("next", "last", "this")


def read_season_of_years(tokens: Tokens, at: int) -> Read:
    """ "2016-17", "2019-2021": years joined by a dash need no cue."""
    first = read_year_number(tokens, at) if tokens.is_number(at) else None
    if first is None or tokens.low[first[1]] != "-" or not tokens.is_number(first[1] + 1):
        return None
    if tokens.glued(at) and tokens.raw[at - 1] == "-":
        return None
    second = tokens.low[first[1] + 1]
    end = first[1] + 2
    if tokens.raw[end] == "-" and tokens.glued(end):
        return None
    if len(second) == 4 and first[0] < int(second) < 2200:
        return Range(Year(first[0]), Year(int(second))), end
    if len(second) != 2 or not tokens.glued(first[1] + 1):
        return None
    last = first[0] // 100 * 100 + int(second)
    if last == first[0] + 1 or (last > first[0] and int(second) > 12):
        return Range(Year(first[0]), Year(last)), end
    if last < first[0] and 1 <= int(second) <= 12:
        return Month(int(second), first[0]), end
    return None


def read_neighbour_unit(tokens: Tokens, at: int) -> Read:
    """ "the day after", "the year before" at the end of a clause; before a noun it is no date that words tell."""
    the = tokens.low[at] == "the"
    at += the
    unit = tokens.low[at]
    if unit not in ("day", "week", "month", "year") or tokens.low[at + 1] not in ("before", "after"):
        return None
    if not the and unit != "day":
        return None
    if tokens.low[at + 2] not in ("", ".", ",", ";", "?", "!", '"', ")"):
        return None
    direction = -1 if tokens.low[at + 1] == "before" else 1
    if unit == "day":
        return Turned("day", direction, "context"), at + 2
    return Offset(((Count(1, 1), unit_of(unit)),), direction, "context"), at + 2

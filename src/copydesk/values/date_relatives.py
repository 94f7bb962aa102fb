"""Times named from another time: "last year", "two weeks ago", "the first Friday of next month"."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from copydesk.values.date_counts import read_cardinal, read_counts, read_ordinal
from copydesk.values.date_days import Read, may_end_a_day, read_full_date
from copydesk.values.date_forms import (
    Ahead,
    Anniversary,
    Base,
    Count,
    Day,
    Form,
    Month,
    Nth,
    Offset,
    Portion,
    Run,
    Season,
    Share,
    Stretch,
    Turned,
    Unit,
    Weekday,
)
from copydesk.values.date_names import read_month_name, read_weekday
from copydesk.values.date_tokens import Tokens
from copydesk.values.date_units import (
    FISCAL,
    is_named_season,
    read_century,
    read_decade,
    read_month,
    read_season,
    read_year,
)
from copydesk.vocabulary.months import SEASONS
from copydesk.vocabulary.numbers import SCALES, SMALL, TENS
from copydesk.vocabulary.time_words import TURNS, TURNS_FROM_CONTEXT, UNITS

_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1}
_PARTS_OF_A_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_BACK = frozenset({"ago", "earlier", "before", "previously", "prior", "past"})
_ON = frozenset({"later", "after", "hence", "from"})
_SHARES = {"quarter": 4, "half": 2}


def read_deictic(tokens: Tokens, at: int) -> Read:
    """ "today", "last night", "the day before yesterday", "this morning"."""
    if tokens.low[at] in _DEICTIC:
        return Turned("day", _DEICTIC[tokens.low[at]]), at + 1
    if tokens.low[at] in ("this", "last") and tokens.low[at + 1] in _PARTS_OF_A_DAY:
        return Turned("day", -1 if tokens.low[at] == "last" else 0), at + 2
    at += tokens.low[at] == "the"
    words = tokens.low[at : at + 3]
    if words == ("day", "before", "yesterday"):
        return Turned("day", -2), at + 3
    if words[:2] == ("day", "after") and words[2] in ("tomorrow", "tmrw"):
        return Turned("day", 2), at + 3
    return None


def read_turned(tokens: Tokens, at: int) -> Read:
    """ "last year", "this quarter", "the following month", "that year", "last November", "next Monday"."""
    the = tokens.low[at] == "the"
    at += the
    word, low = tokens.low[at], tokens.low[at + 1]
    if word in ("that", "the") and low == "same":
        at, word, low = at + 1, "same", tokens.low[at + 2]
    if (the or at == 0 or tokens.low[at - 1] != "the") and word == "weekend":
        return Turned("weekend", 0, floating=True), at + 1
    if (
        word in UNITS
        and not word.endswith("s")
        and tokens.low[at + 1 : at + 3] in (("before", "last"), ("after", "next"))
    ):
        return Turned(unit_of(word), -2 if low == "before" else 2), at + 3
    if word in UNITS and tokens.low[at + 1 : at + 4] == ("after", "the", "next"):
        return Turned(unit_of(word), 2), at + 4
    if word == "that" and low in UNITS and low not in ("century", "decade") and not low.endswith("s"):
        return Turned(unit_of(low), 0, "context", strict=True), at + 2
    turn = TURNS.get(word, TURNS_FROM_CONTEXT.get(word))
    if turn is None:
        return None
    base: Base = "context" if word in TURNS_FROM_CONTEXT or (the and (word, low) == ("next", "day")) else "anchor"
    if low in UNITS and not low.endswith("s"):
        if the and word in ("past", "coming", "next") and low not in ("day", "quarter", "weekend"):
            return one_of(low, turn), at + 2
        if word in ("past", "last") and low in ("decade", "century"):
            return (one_of(low, -1) if low == "decade" else Turned("century", -1)), at + 2
        return Turned(unit_of(low), turn, base), at + 2
    if word in ("past", "same"):
        return None
    if weekday := read_weekday(tokens, at + 1):
        return Weekday(weekday[0], turn, base=base), weekday[1]
    if low in SEASONS and not is_named_season(tokens, at + 1):
        return Season(SEASONS[low], turn=turn), at + 2
    if month := read_month_name(tokens, at + 1):
        if tokens.low[month[1]].isdecimal():
            return None
        return Month(month[0], turn=turn), month[1]
    return None


def read_calendar_base(tokens: Tokens, at: int) -> Read:
    """What may stand behind "the end of", "the first week of": a unit, named or turned."""
    of = tokens.low[at : at + 2]
    if of[0] == "the" and of[1] in UNITS and not of[1].endswith("s") and of[1] != "century":
        # "earlier in the day" is the day just told of, "the end of the year" the piece's own year.
        return Turned(unit_of(of[1]), 0, "context" if of[1] == "day" else "anchor"), at + 2
    if of[0] in UNITS and of[0] in ("year", "month", "week"):
        return Turned(unit_of(of[0]), 0), at + 1
    return (
        read_turned(tokens, at)
        or read_share(tokens, at)
        or read_month_of_a_year(tokens, at)
        or read_year(tokens, at, cued=True)
        or read_century(tokens, at)
        or read_decade(tokens, at)
        or read_season(tokens, at)
    )


def read_month_of_a_year(tokens: Tokens, at: int) -> Read:
    """ "May 2023", "May", "April next year", "June of this year", in a place that only a time takes."""
    found = read_month(tokens, at, cued=True)
    if found is None or not isinstance(found[0], Month) or found[0].year is not None:
        return found
    year = read_turned(tokens, found[1] + (tokens.low[found[1]] in ("of", "in")))
    if year and isinstance(year[0], Turned) and year[0].unit == "year":
        return replace(found[0], of=year[0]), year[1]
    return found


def read_share(tokens: Tokens, at: int) -> Read:
    """ "the second quarter", "first half of 2024", "next year's first quarter", "the fiscal third quarter"."""
    if tokens.low[at] in ("next", "last", "this"):
        year = read_turned(tokens, at)
        if year and tokens.low[year[1] : year[1] + 2] == ("'", "s"):
            share = read_share(tokens, year[1] + 2)
            if share and isinstance(share[0], Share) and share[0].of is None:
                return Share(share[0].number, share[0].shares, year[0]), share[1]
        return None
    leading = read_year(tokens, at, cued=True) if tokens.is_number(at) else None
    if leading:
        at = leading[1]
    at += tokens.low[at] == "the"
    found = read_ordinal(tokens, at)
    number, after = found or ((2, at + 1) if tokens.low[at] == "latter" else (0, at))
    fiscal = tokens.low[after] in FISCAL
    after += fiscal or tokens.low[after] == "-"
    shares = _SHARES.get(tokens.low[after], 0)
    if not 1 <= number <= shares:
        return None
    after += 1
    if fiscal or (at and tokens.low[at - 1] in FISCAL):
        year = read_year(tokens, after + (tokens.low[after] in ("of", "in")), cued=True)
        return Share(number, shares, year[0] if year else None, fiscal=True), year[1] if year else after
    if leading:
        return Share(number, shares, leading[0]), after
    if base := read_calendar_base(tokens, after + (tokens.low[after] in ("of", "in"))):
        return Share(number, shares, base[0]), base[1]
    return (Share(number, shares), after) if shares == 4 and tokens.low[after] != "of" else None


def read_of_unit(tokens: Tokens, at: int) -> Read:
    """ "the first Friday of next month", "the last week of 2016", "the first two months of 2024"."""
    at += tokens.low[at] == "the"
    found = read_ordinal(tokens, at)
    number, after = found or ((-1, at + 1) if tokens.low[at] == "last" else (0, at))
    if number == 0:
        return None
    if weekday := read_weekday(tokens, after):
        base = _behind_of(tokens, weekday[1])
        return (Nth(number, base[0], weekday=weekday[0]), base[1]) if base else None
    if tokens.low[after] in UNITS and not tokens.low[after].endswith("s"):
        if tokens.low[after] == "quarter" and number > 0:
            return None
        base = _behind_of(tokens, after + 1)
        return (Nth(number, base[0], unit=unit_of(tokens.low[after])), base[1]) if base else None
    count = read_cardinal(tokens, after) if number in (1, -1) else None
    if count and tokens.low[count[1]] in UNITS:
        base = _behind_of(tokens, count[1] + 1)
        return (Run(count[0], unit_of(tokens.low[count[1]]), number, base[0]), base[1]) if base else None
    return None


def read_week_of(tokens: Tokens, at: int) -> Read:
    """ "the week of July 1", "the week beginning 4 February", "the weekend of May 4"."""
    at += tokens.low[at] == "the"
    unit = tokens.low[at]
    if unit not in ("week", "weekend"):
        return None
    if tokens.low[at + 1] not in ("of", "beginning", "starting", "commencing", "ending"):
        return None
    after = at + 2 + (tokens.low[at + 2] == "on")
    day = read_full_date(tokens, after)
    if day is None and tokens.low[after] == "the" and (number := read_ordinal(tokens, after + 1)):
        day = (Day(number[0]), number[1]) if may_end_a_day(tokens, number[1]) else None
    return (Portion(unit, day[0]), day[1]) if day else None


_NUMBERS = {*SMALL, *TENS, *SCALES, "percent", "cent", "%", "points", "dozen"}


def read_counted(tokens: Tokens, at: int) -> tuple[Form, str | None, int] | None:
    """ "two years ago", "three days later", "more than 30 years ago", "seven years ahead of schedule"."""
    found = read_counts(tokens, at)
    if found is None:
        return None
    counts, hedge, end = found
    if hedge is not None and hedge.endswith("than") and at > 0 and _is_number(tokens.low[at - 1]):
        return None  # "130 more than a year ago" holds one number against another
    word, following = tokens.low[end], tokens.low[end + 1]
    if (word, following) in (("ahead", "of"), ("behind", "schedule")):
        if word == "behind":
            return Ahead(counts, 1), hedge, end + 2
        return (Ahead(counts, -1), hedge, end + 3) if tokens.low[end + 2] in ("schedule", "time") else None
    if word == "ago":
        return Offset(counts, -1), hedge, end + 1
    if word in ("earlier", "previously"):
        return Offset(counts, -1, "context"), hedge, end + 1
    if word == "later":
        return Offset(counts, 1, "context"), hedge, end + 1
    if word == "hence" or (word, following) == ("from", "now"):
        return Offset(counts, 1), hedge, end + 1 + (word == "from")
    if word == "'" and (following == "time" or tokens.low[end + 1 : end + 3] == ("s", "time")):
        return Offset(counts, 1), hedge, end + 2 + (following == "s")
    lasting = word == "from" and at > 0 and tokens.low[at - 1] == "for"  # "for four days from June 12": all of them
    if word in ("before", "after", "from") and not lasting:
        base = read_deictic(tokens, end + 1) or read_full_date(tokens, end + 1) or read_turned(tokens, end + 1)
        if base:
            return Offset(counts, -1 if word == "before" else 1, base[0]), hedge, base[1]
        if word == "before" and counts[0][0].exact and following in ("", ".", ",", ";", '"'):
            return Offset(counts, -1, "context"), hedge, end + 1
    return None


def _is_number(word: str) -> bool:
    return word in _NUMBERS or any(map(str.isdigit, word))


def read_anniversary(tokens: Tokens, at: int) -> Read:
    """ "the 30th anniversary": a number that is kept, and no date."""
    at += tokens.low[at] == "the"
    number = read_ordinal(tokens, at)
    if number and tokens.low[number[1]] == "anniversary":
        return Anniversary(number[0]), number[1] + 1
    return None


def _behind_of(tokens: Tokens, at: int) -> Read:
    if tokens.low[at] not in ("of", "in"):
        return None
    return read_calendar_base(tokens, at + 1)


def one_of(unit: str, direction: int) -> Stretch:
    """A stretch of one unit: "the past year"."""
    return Stretch(((Count(1, 1), unit_of(unit)),), direction)


def unit_of(word: str) -> Unit:
    """The unit of time that a word names."""
    return cast(Unit, UNITS[word])

"""Stretches of time: "the past three decades", "three days from Monday", "the year to June", "so far this year"."""

from __future__ import annotations

from copydesk.values.date_counts import Counts, read_cardinal, read_counts
from copydesk.values.date_days import Read, read_full_date
from copydesk.values.date_forms import (
    Count,
    Form,
    Month,
    Offset,
    Portion,
    Run,
    SamePeriod,
    Span,
    Stretch,
    Turned,
    Weekday,
)
from copydesk.values.date_names import read_weekday
from copydesk.values.date_relatives import read_deictic, read_month_of_a_year, read_turned, unit_of
from copydesk.values.date_tokens import Tokens
from copydesk.values.date_units import FISCAL, read_year
from copydesk.vocabulary.time_words import TURNS, TURNS_FROM_CONTEXT, UNITS

_RECORD = frozenset({"first", "only", "last", "time", "times", "once", "twice", "record"})
# "The talks will last two days": no stretch that is over.
_BEFORE_A_VERB = frozenset({"will", "would", "to", "can", "could", "may", "might", "should", "must", "not", "'"})
_STARTING = frozenset({"from", "starting", "beginning", "commencing"})
_ENDING = frozenset({"to", "ended", "ending", "through"})
_ONE: dict[str, Counts] = {
    "year": ((Count(1, 1), "year"),),
    "half": ((Count(6, 6), "month"),),
    "quarter": ((Count(3, 3), "month"),),
    "month": ((Count(1, 1), "month"),),
    "week": ((Count(1, 1), "week"),),
}
# Behind "the first four months" these lead to what the months are counted from: no part of the year.
_COUNTS_FROM_ELSEWHERE = frozenset(
    {"of", "after", "since", "in", "under", "as", "at", "with", "on", "following", "before"}
)


def read_stretch(tokens: Tokens, at: int) -> tuple[Form, str | None, int] | None:
    """ "the past three decades", "next two days", "recent years", "the 5 past years"."""
    at += tokens.low[at] == "the"
    word = tokens.low[at]
    if word == "last" and at and tokens.low[at - 1] in _BEFORE_A_VERB:
        return None
    if word == "recent" and tokens.low[at + 1] in UNITS:
        return Stretch(((Count(1, 10, exact=False), unit_of(tokens.low[at + 1])),), -1), None, at + 2
    turn = TURNS.get(word) or TURNS_FROM_CONTEXT.get(word)
    if turn:
        found = read_counts(tokens, at + 1)
        if found and (tokens.low[found[2] - 1].endswith("s") or found[0][0][0].low != 1):
            return (Stretch(found[0], turn), found[1], found[2]) if tokens.low[found[2]] != "of" else None
        return None
    if word in UNITS and word.endswith("s") and (end := _end_of_things_to_come(tokens, at + 1)):
        return Stretch(((Count(2, None, exact=False), unit_of(word)),), 1), None, end
    if (count := read_cardinal(tokens, at)) and (turn := TURNS.get(tokens.low[count[1]])):
        unit = tokens.low[count[1] + 1]
        if unit in UNITS and unit.endswith("s"):
            return Stretch(((Count(count[0], count[0]), unit_of(unit)),), turn), None, count[1] + 2
    return None


def read_promised(tokens: Tokens, at: int) -> tuple[Form, str | None, int] | None:
    """ "in two years", "within five days": a date only where the clause looks forward."""
    word = tokens.low[at]
    if word not in ("in", "within"):
        return None
    the = tokens.low[at + 1] == "the"
    if word == "within" and the:
        stretch = read_stretch(tokens, at + 1)
        return stretch if stretch and isinstance(stretch[0], Stretch) and stretch[0].direction > 0 else None
    found = None if the else read_counts(tokens, at + 1)
    if found is None or found[0][0][0].high is None or tokens.low[found[2]] in ("of", "ago", "earlier", "later"):
        return None
    if tokens.low[found[2]] == "'" and "time" in tokens.low[found[2] + 1 : found[2] + 3]:
        return None
    if word == "within":
        return Stretch(found[0], 1, promised=True), found[1], found[2]
    before = tokens.low[max(0, at - 8) : at]
    if any(earlier in _RECORD or earlier.endswith("est") for earlier in before):
        return None
    return Offset(found[0], 1, promised=True), found[1], found[2]


def read_so_far(tokens: Tokens, at: int) -> Read:
    """ "so far this year", "this year so far", "the year to date"."""
    if tokens.low[at : at + 2] == ("so", "far"):
        unit = read_turned(tokens, at + 2)
        return (Portion("earlier", unit[0]), unit[1]) if unit and isinstance(unit[0], Turned) else None
    the = at + (tokens.low[at] == "the")
    if tokens.low[the : the + 3] == ("year", "to", "date"):
        return Portion("earlier", Turned("year", 0)), the + 3
    unit = read_turned(tokens, at) if tokens.low[at] == "this" else None
    if unit and tokens.low[unit[1] : unit[1] + 2] == ("so", "far"):
        return Portion("earlier", unit[0]), unit[1] + 2
    return None


def read_span(tokens: Tokens, at: int) -> tuple[Form, str | None, int] | None:
    """ "three days from Monday", "two weeks starting May 20", "the 12 months to June", "the year ended March 31"."""
    the = tokens.low[at] == "the"
    at += the
    if the and (span := _read_year_that_ended(tokens, at)):
        return span
    found = read_counts(tokens, at)
    if found is None or found[0][0][0].high is None:
        return None
    counts, hedge, end = found
    if tokens.low[end] in ("ended", "ending") or (the and tokens.low[end] in _ENDING):
        base = _read_last_unit(tokens, end + 1)
        return (Span(counts, -1, base[0]), hedge, base[1]) if base else None
    end += tokens.low[end] == ","
    if tokens.low[end] not in _STARTING:
        return None
    base = _read_first_day(tokens, end + 1 + (tokens.low[end + 1] in ("on", "from")))
    return (Span(counts, 1, base[0]), hedge, base[1]) if base else None


def read_same_period(tokens: Tokens, at: int) -> Read:
    """ "the same period last year", "the same period of 2022"."""
    at += tokens.low[at] in ("the", "a")
    if tokens.low[at : at + 2] not in (("same", "period"), ("same", "months"), ("corresponding", "period")):
        return None
    after = at + 2 + (tokens.low[at + 2] in ("of", "in"))
    year = read_turned(tokens, after) or read_year(tokens, after, cued=True)
    if (
        year is None
        or (isinstance(year[0], Turned) and year[0].unit != "year")
        or isinstance(year[0], (Month, Weekday))
    ):
        return None
    return SamePeriod(year[0]), year[1]


def read_first_months(tokens: Tokens, at: int) -> Read:
    """ "in the first four months", when nothing tells of what else than the year."""
    before = tokens.low[at - 1] if at else ""
    if tokens.low[at : at + 2] != ("the", "first") or before not in ("in", "during", "over", "for", "from"):
        return None
    count = read_cardinal(tokens, at + 2)
    if count is None or not 2 <= count[0] <= 11 or tokens.low[count[1]] != "months":
        return None
    if tokens.low[count[1] + 1] in _COUNTS_FROM_ELSEWHERE:
        return None
    return Run(count[0], "month", 1, None), count[1] + 1


def _read_year_that_ended(tokens: Tokens, at: int) -> tuple[Form, str | None, int] | None:
    at += tokens.low[at] in FISCAL
    counts = _ONE.get(tokens.low[at])
    if counts is None or tokens.low[at + 1] not in _ENDING:
        return None
    base = _read_last_unit(tokens, at + 2)
    return (Span(counts, -1, base[0]), None, base[1]) if base else None


def _read_last_unit(tokens: Tokens, at: int) -> Read:
    at += tokens.low[at] == "on"
    return read_full_date(tokens, at) or read_month_of_a_year(tokens, at) or read_year(tokens, at, cued=True)


def _read_first_day(tokens: Tokens, at: int) -> Read:
    turned = read_turned(tokens, at)
    if turned and not isinstance(turned[0], Weekday):
        turned = None
    if weekday := read_weekday(tokens, at):
        return Weekday(weekday[0]), weekday[1]
    return read_full_date(tokens, at) or read_deictic(tokens, at) or turned


def _end_of_things_to_come(tokens: Tokens, at: int) -> int | None:
    if tokens.low[at : at + 2] == ("to", "come"):
        return at + 2
    return at + 1 if tokens.low[at] == "ahead" and tokens.low[at + 1] != "of" else None

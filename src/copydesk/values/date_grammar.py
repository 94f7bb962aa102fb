"""How points in time combine: into ranges ("from 3 to 4 July") and bounds ("since 1992")."""

from __future__ import annotations

from dataclasses import replace

from copydesk.values.date_days import may_end_a_day, read_full_date
from copydesk.values.date_forms import Bound, Day, Form, Month, Offset, Range, Share, Turned, Weekday, Year
from copydesk.values.date_names import read_day_number, read_month_name, read_trailing_year, read_weekday
from copydesk.values.date_points import Reading, Settings, read_point
from copydesk.values.date_relatives import read_turned
from copydesk.values.date_tokens import Tokens
from copydesk.values.date_traits import is_floating, with_tail_of
from copydesk.values.date_units import AFTER_A_YEAR, read_month, read_year
from copydesk.vocabulary.time_words import BOUNDS

_BOUND_STARTS = frozenset(words[0] for words in BOUNDS)
_TO = frozenset({"to", "until", "till", "through", "thru", "-"})
_NO_BOUND_BEFORE = frozenset({"before", "after", "by"})


# "On July 3, 5 and 7 this year": behind the last number nothing that it might count.
_BEHIND_A_LISTED_DAY = frozenset({"this", "last", "next", "respectively", "it", "he", "she", "they", "the"})


def read_expression(tokens: Tokens, at: int, settings: Settings) -> Reading | None:
    """The longest expression of time that begins at this token."""
    word = tokens.low[at]
    if word in ("from", "between", "in") and (found := _read_framed_range(tokens, at, settings)):
        return found
    if word in _BOUND_STARTS and (bound := _read_bound(tokens, at, settings)):
        return bound
    point = read_point(tokens, at, settings)
    ranged = _read_range(tokens, at, settings, point)
    best = ranged if ranged and (point is None or ranged.end >= point.end) else point
    if best and isinstance(best.form, Turned) and best.form.unit == "week":
        best = _with_days_of_the_week(tokens, best, settings)
    if best and (onward := _end_of_onward(tokens, best.end)):
        return Reading(Bound("from", best.form), onward, best.hedge)
    return best


def read_chain(tokens: Tokens, at: int, settings: Settings) -> list[tuple[int, Reading]]:
    """The expression at a token and those listed behind it, with where each begins: "in May, June and July 2021".

    What only the last of them states holds for all.
    """
    first = read_expression(tokens, at, settings)
    if first is None:
        return []
    chain = [(at, first)]
    while listed := _read_listed(tokens, chain[-1][1], settings):
        chain.append(listed)
    joined = len(chain) > 1 and tokens.low[chain[-1][0] - 1] in ("and", "or", "&")
    if not joined:
        return chain[:1] if len(chain) > 1 and isinstance(first.form, Day) else chain
    last = chain[-1][1].form
    return [(start, replace(each, form=with_tail_of(each.form, last))) for start, each in chain]


def _read_listed(tokens: Tokens, behind: Reading, settings: Settings) -> tuple[int, Reading] | None:
    """The next member of "in 2020, 2021 and 2022", "on May 5, 6 and 7", "on Monday and Tuesday next week"."""
    at = behind.end
    while tokens.low[at] in (",", "and", "or", "&"):
        at += 1
    if at == behind.end:
        return None
    match behind.form:
        case Year():
            found = read_year(tokens, at, cued=True)
            open_word = found is not None and tokens.raw[found[1]][:1].islower()
            if found is None or (open_word and tokens.low[found[1]] not in AFTER_A_YEAR):
                return None
        case Month():
            found = read_month(tokens, at, cued=tokens.low[at - 1] != "," or _goes_on(tokens, at))
            if found and (point := read_point(tokens, at, settings, cued=True)) and isinstance(point.form, Month):
                found = point.form, max(point.end, found[1])
        case Weekday(turn=None, of=None) if read_weekday(tokens, at):
            point = read_point(tokens, at, settings)
            found = (point.form, point.end) if point and isinstance(point.form, Weekday) else None
        case Day(month=int(month), year=None, of=None):
            found = _read_listed_day(tokens, at, month)
        case _:
            found = None
    return (at, Reading(found[0], found[1])) if found else None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether another month is listed behind this one: in "May, June and July" June is no person."""
    month = read_month_name(tokens, at)
    return month is not None and any(
        tokens.low[month[1] : month[1] + len(link)] == link and read_month_name(tokens, month[1] + len(link))
        for link in ((",",), ("and",), ("or",), (",", "and"), (",", "or"))
    )


def _read_listed_day(tokens: Tokens, at: int, month: int) -> tuple[Form, int] | None:
    if tokens.raw[at][:1].isupper():
        return read_full_date(tokens, at)
    number = read_day_number(tokens, at)
    if number is None or not tokens.is_number(at):
        return None
    if tokens.low[number[1]] == "and" and tokens.is_number(number[1] + 1):
        return Day(number[0], month), number[1]
    year = read_trailing_year(tokens, number[1])
    if year is None and not (may_end_a_day(tokens, number[1]) or tokens.low[number[1]] in _BEHIND_A_LISTED_DAY):
        return None
    return Day(number[0], month, year[0] if year else None), year[1] if year else number[1]


def _read_bound(tokens: Tokens, at: int, settings: Settings) -> Reading | None:
    for length in (3, 2, 1):
        kind = BOUNDS.get(tokens.low[at : at + length])
        if kind is None:
            continue
        inner = at + length
        inner += tokens.low[inner] == "the" and tokens.low[inner + 1] == "year" and tokens.is_number(inner + 2)
        point = _read_range(tokens, inner, settings, None) or read_point(
            tokens, inner, settings, cued=kind in ("since", "from", "until")
        )
        if point is None or (isinstance(point.form, Offset) and kind not in ("since", "from")):
            return None
        owned = tokens.low[point.end : point.end + 2] == ("'", "s")
        if owned or (kind in _NO_BOUND_BEFORE and isinstance(point.form, Weekday) and kind != "by"):
            return None
        return Reading(Bound(kind, point.form), point.end, point.hedge)
    return None


def _read_framed_range(tokens: Tokens, at: int, settings: Settings) -> Reading | None:
    """ "from X to Y", "between X and Y", "in 2014 through 2018"."""
    word = tokens.low[at]
    first = read_point(tokens, at + 1, settings, cued=True)
    found = _read_range(tokens, at + 1, settings, first, between=word == "between", framed=True)
    if found is None and word == "between" and tokens.low[at + 1] == "now":
        found = _join(tokens, Reading(Turned("day", 0), at + 2), settings, between=True, framed=True)
    if found is None:
        return None
    if word == "in":
        return None if not isinstance(found.form, Range) else found
    form = found.form
    if isinstance(form, Range) and word == "between":
        form = replace(form, filled=False)
    return Reading(form, found.end, found.hedge)


def _read_range(
    tokens: Tokens,
    at: int,
    settings: Settings,
    first: Reading | None,
    *,
    between: bool = False,
    framed: bool = False,
) -> Reading | None:
    at_number = at + (tokens.low[at] == "the")
    opening = read_day_number(tokens, at_number, words=framed) if at_number < tokens.count else None
    if opening and (found := _read_days_of_a_month(tokens, opening, framed)):
        return found
    if first is None:
        return None
    plain = isinstance(first.form, Day) and first.form.year is None and first.form.of is None
    if plain and (found := _read_days_in_a_month(tokens, first, between=between)):
        return found
    return _join(tokens, first, settings, between=between, framed=framed)


def _read_days_of_a_month(tokens: Tokens, opening: tuple[int, int], framed: bool) -> Reading | None:
    """ "3-4 July 2024", "4 to 23 next month", "26 and 27 May"."""
    if tokens.low[opening[1]] not in _TO and tokens.low[opening[1]] != "and":
        return None
    after = opening[1] + 1
    after += tokens.low[after] == "the"
    closing = read_full_date(tokens, after)
    if closing and isinstance(closing[0], Day) and not read_month_name(tokens, after):
        day = closing[0]
        if opening[0] < day.day and (tokens.low[opening[1]] != "and" or framed or day.day == opening[0] + 1):
            return Reading(Range(replace(day, day=opening[0]), day), closing[1])
    number = read_day_number(tokens, after, words=framed)
    if number is None or number[0] <= opening[0]:
        return None
    unit = read_turned(tokens, number[1] + (tokens.low[number[1]] in ("of", "in")))
    if unit and isinstance(unit[0], Turned) and unit[0].unit == "month":
        return Reading(Range(Day(opening[0], of=unit[0]), Day(number[0], of=unit[0])), unit[1])
    return None


def _read_days_in_a_month(tokens: Tokens, first: Reading, *, between: bool) -> Reading | None:
    """ "July 3-4, 2024", "Nov. 5 to 10", "July 3 and 4", "between May 3 and 9", "October 20-21 of this year"."""
    link = tokens.low[first.end]
    if link not in _TO and link not in ("and", "/"):
        return None
    after = first.end + 1
    after += tokens.low[after] == "the"
    number = read_day_number(tokens, after, words=True)
    day = first.form
    assert isinstance(day, Day)
    if number is None or number[0] <= day.day or read_month_name(tokens, number[1]):
        return None
    if link == "and" and not between and number[0] != day.day + 1:
        return None
    if tokens.low[number[1]] == "of" and read_month_name(tokens, number[1] + 1):
        return None
    year = read_trailing_year(tokens, number[1])
    turned = None if year else read_turned(tokens, number[1] + (tokens.low[number[1]] == "of"))
    if turned and isinstance(turned[0], Turned) and turned[0].unit == "year" and day.of is None:
        of = replace(day, of=turned[0])
        return Reading(Range(of, replace(of, day=number[0], weekday=None)), turned[1])
    first_day = replace(day, year=year[0] if year else None)
    return Reading(Range(first_day, replace(first_day, day=number[0], weekday=None)), year[1] if year else number[1])


def _join(tokens: Tokens, first: Reading, settings: Settings, *, between: bool, framed: bool) -> Reading | None:
    link = tokens.low[first.end]
    if not (link in _TO or (between and link == "and")):
        return None
    if isinstance(first.form, (Bound, Range)) and not (between and isinstance(first.form, Range)):
        return None
    after = first.end + 1
    if tokens.low[after] == "now" and framed:
        return Reading(Range(first.form, Turned("day", 0)), after + 1)
    last = read_point(tokens, after, settings, cued=framed or not isinstance(first.form, Year))
    if last is None or isinstance(last.form, (Range, Bound)):
        return None
    if isinstance(first.form, Year) and isinstance(last.form, Year) and last.form.year <= first.form.year:
        return None
    if link == "to" and not framed and not _alike(first.form, last.form):
        return None
    return Reading(Range(first.form, last.form), last.end, first.hedge or last.hedge)


def _alike(first: Form, last: Form) -> bool:
    days = (Day, Weekday, Turned)
    return (isinstance(first, days) and isinstance(last, days)) or (
        type(first) is type(last) and not isinstance(first, Share)
    )


def _with_days_of_the_week(tokens: Tokens, week: Reading, settings: Settings) -> Reading:
    """ "next week from Tuesday to Thursday"."""
    if tokens.low[week.end] not in ("from", "between"):
        return week
    days = _read_framed_range(tokens, week.end, settings)
    if days is None or not isinstance(days.form, Range):
        return week
    first, last = days.form.first, days.form.last
    if not (isinstance(first, Weekday) and isinstance(last, Weekday) and is_floating(first) and is_floating(last)):
        return week
    of = replace(days.form, first=replace(first, of=week.form), last=replace(last, of=week.form))
    return Reading(of, days.end)


def _end_of_onward(tokens: Tokens, at: int) -> int | None:
    words = tokens.low[at : at + 2]
    if words[0] in ("onward", "onwards"):
        return at + 1
    return at + 2 if words in (("and", "after"), ("and", "onward"), ("and", "later")) else None

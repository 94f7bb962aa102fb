"""The time a figure is for: "2023 sales", "in 2022", "at the end of December", "a year earlier"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_values import Value, is_former, is_money
from copydesk.model import AsOf, Fact, Period, Precision
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.timing import Timed, is_exact_day
from copydesk.values.quantities import QuantityExpression
from copydesk.vocabulary import measuring, stance
from copydesk.vocabulary.tenses import IRREGULAR_PASTS

_BUSINESS_YEAR = r"(?:academic|school|financial|fiscal|business|university)\s+year"
_YEAR_BEFORE = regex.compile(rf"\s*,?\s*(?:{phrases(measuring.YEAR_BEFORE)})\b", regex.I)
_BARE_YEAR = regex.compile(r"\b(?P<year>(?:19|20)\d\d)\s+(?:[\p{L}-]+\s+){0,2}$")
_NOW = regex.compile(r"\b(?:now|currently|today|at\s+present)\b", regex.I)
_EDGE = regex.compile(r"\b(?:end|close|start|beginning)\b", regex.I)
_REPORTED = regex.compile(
    rf"\b(?:{phrases(stance.REPORTING)}|reported|published|presented|revealed|results?)\b[^.;]{{0,12}}$", regex.I
)
_SEASON = regex.compile(rf"\b(?:this|the\s+current)\s+(?:season|campaign|term|{_BUSINESS_YEAR})\b", regex.I)
# "In the academic year 2023-24", "in 2023/24": a year that runs over the turn of the year.
_DOUBLE_YEAR = regex.compile(r"\b(?P<year>(?:19|20)\d\d)\s?[-/]\s?(?:20)?(?P<next>\d\d)\b(?!\s?-)")
_YEAR_AND_WORD = regex.compile(r"\b(?P<year>(?:19|20)\d\d)\s+\p{Ll}")
_FIGURE = regex.compile(r"\d")
# "The budget for 2024 is": no date of an event, hence no cue for the reader of dates.
_FOR_YEAR = regex.compile(r"\s(?:for|of)\s+(?P<year>(?:19|20)\d\d)\s+(?:[\p{L}-]+\s+){1,3}$")
# "Founded in 1810, it has …": the year is that of the founding alone.
_BEGUN = regex.compile(rf"\b(?:{phrases(measuring.BEGINNINGS)})\s+(?:\p{{Ll}}+\s+){{0,3}}(?:\p{{Lu}}[\w-]*\s+)*$")
_PARTED = regex.compile(r"^,(?!\s+with\b)|\sand\s")
_INSERTED = regex.compile(r",\s+(?:which|who|where|whose|whom|\p{Ll}+ed|built|home|led|part)\b[^,]*$")
# "Has 140 members": a present tense right before the number speaks of the piece's own day.
_PRESENT = regex.compile(
    r"\b(?:has|have|is|are|counts|boasts|numbers|totals)\s+(?:(?:now|currently|some)\s+)?$", regex.I
)
# "Had 610 beds before it opened", "employed 40 people when the fire came": of a time that is told by what happened.
_HAD = regex.compile(
    r"\b(?:had|was|were|counted|numbered|employed|kept|ran|held)\s+(?:(?:only|just|still|already|then)\s+)?$"
)
_UNTIL_THEN = regex.compile(
    r"\s+(?:[\p{L}-]+\s+){0,3}(?:before|until|when|by\s+the\s+time|at\s+the\s+time)\s+"
    r"(?:it|they|he|she|the|that|this|its|their|\p{Lu}[\p{L}-]*)\b"
)
# "Starts the year with 26,900 students", "with 40 ships the largest": what somebody has at the time told of.
_BEARING = regex.compile(r"\bwith\s+(?:(?:its|their|a\s+total\s+of|now|some|about|around)\s+)?$", regex.I)
# "… and lost the final last year": the date is of another verb of the same subject.
_OTHER_VERB = regex.compile(
    rf";|,?\s+(?:and|but|or)\s+(?:\p{{Ll}}+ly\s+)?(?:{phrases(IRREGULAR_PASTS)}|\p{{Ll}}+ed|has|had|was|were|will)\s",
    regex.I,
)
# "26,900 students, 400 more than the year before": the date is that of the number held against this one.
_COMPARED = regex.compile(
    r"\b(?:than|from|over|versus|against|compared\s+(?:with|to))\s+(?:in\s+|at\s+|that\s+of\s+|it\s+had\s+)?(?:the\s+)?$",
    regex.I,
)
_HELD_AGAINST = regex.compile(rf"\b(?:than|{phrases(measuring.HELD_AGAINST)})\b", regex.I)
_NEWS_DAYS = 10
# The time of a figure "this season", or of what one has now: a period of ours that runs on the day of the piece.
THIS_SEASON = "this season"


def time_of(reading: Reading, value: Value, facts: Sequence[Fact], main: AsOf | None = None) -> AsOf:
    """The time of a number: its own date, else that of its clause, else the time told of before, else the piece's day.

    ``facts`` are what we hold of the metric: a count of one day needs no year. ``main`` is the time of the number
    that this one is held against.
    """
    own = _own_date(reading, value)
    if own is not None:
        return own
    if _is_of_then(reading, value.found):
        return AsOf(None, None, None, "of a time that the words tell by what happened")
    now = _present(reading, value)
    if _PRESENT.search(reading.text, max(reading.sentence.start, value.found.start - 24), value.found.start):
        return now
    if value.former:
        return _former(main)
    clause = reading.clause_at(value.found.start)
    if _NOW.search(reading.text, clause.start, value.found.start):
        return now
    if _SEASON.search(reading.text, clause.start, clause.end):
        return replace(now, expression=THIS_SEASON)
    yearly = any(fact.period is not None for fact in facts)
    bearing = _BEARING.search(reading.text, max(reading.sentence.start, value.found.start - 24), value.found.start)
    return (_inherited(reading, value) if yearly else None) or (now if bearing else reading.copy.default)


def _is_of_then(reading: Reading, found: QuantityExpression) -> bool:
    before = reading.gap(max(reading.sentence.start, found.start - 24), found.start)
    return bool(_HAD.search(before) and _UNTIL_THEN.match(reading.text, found.end, reading.sentence.end))


def _present(reading: Reading, value: Value) -> AsOf:
    """The piece's own day; a count of what there is holds all the season or academic year that we hold it for."""
    counted = not is_money(value.found.quantity.unit) and value.found.quantity.unit != "%"
    return replace(reading.copy.default, expression=THIS_SEASON) if counted else reading.copy.default


def _own_date(reading: Reading, value: Value) -> AsOf | None:
    found = value.found
    if _YEAR_BEFORE.match(reading.text, found.end) and value.former:
        return None
    near = [timed for timed in _neighbours(reading, found) if not held_against(reading, value, timed)]
    first = min(value.measure.start, found.start)
    if not value.former:
        year = _year_beside(reading, value, first)
        if year is not None:
            return year
    if not near:
        return None
    near.sort(key=lambda d: (d.start < found.end, abs(d.start - found.end)))
    if value.former and near[0].end <= found.start:  # "left on Jan. 29, reducing the number from 15": until then
        first_day = near[0].period.earliest
        before = first_day - timedelta(days=1) if first_day is not None and is_exact_day(near[0].period) else None
        return None if before is None else replace(near[0].as_of, period=Period(before, before))
    return replace(near[0].as_of, period=_edge(near[0]))


def _year_beside(reading: Reading, value: Value, first: int) -> AsOf | None:
    """A year that the reader of dates leaves alone: "2023 sales", "the budget for 2024 is", "the year 2023-24"."""
    clause = reading.clause_at(value.found.start)
    for double in _DOUBLE_YEAR.finditer(reading.text, clause.start, min(clause.end, value.found.end + 40)):
        apart = reading.gap(*sorted((double.end(), first))) if double.end() <= first else ""
        if (int(double.group("year")) + 1) % 100 == int(double.group("next")) and not _FIGURE.search(apart):
            return _as_double_year(int(double.group("year")))
    found = _BARE_YEAR.search(reading.text, max(reading.sentence.start, first - 30), first)
    where = "before the words"
    if found is None and value.measure.end < value.found.start:
        found = _FOR_YEAR.search(reading.text, value.measure.end, value.found.start)
        where = "behind the words"
    if found is None or any(d.start <= found.start("year") < d.end for d in reading.dates):
        return None
    return _as_year(int(found.group("year")), where)


def _neighbours(reading: Reading, found: QuantityExpression) -> list[Timed]:
    """The dates of a number's clause that no other number stands between."""
    clause = reading.clause_at(found.start)
    walls = [
        q
        for q in reading.quantities
        if q.start != found.start and not q.change and q.quantity.unit not in ("year", "month")
    ]
    dates = []
    for timed in reading.dates:
        if timed.start < clause.start or timed.start >= max(clause.end, found.end + 40):
            continue
        low, high = min(timed.end, found.end), max(timed.start, found.start)
        if any(low <= q.start < high for q in walls):
            continue
        if timed.period.latest is None and timed.period.extended:
            continue
        if timed.start >= found.end and _OTHER_VERB.search(reading.text, found.end, timed.start):
            continue
        if timed.end <= found.start and (_is_of_former(reading, timed) or _is_of_beginning(reading, timed, found)):
            continue
        if timed.start >= found.end and _COMPARED.search(reading.text, found.end, timed.start):
            continue
        closed = timed.end <= found.start and "," in reading.gap(timed.end, found.start)
        if closed and _INSERTED.search(reading.gap(clause.start, timed.start)):
            continue
        if is_exact_day(timed.period) and _is_day_of_report(reading, timed):
            continue
        dates.append(timed)
    return dates


def _is_day_of_report(reading: Reading, timed: Timed) -> bool:
    """Whether a day near the piece's own is when it was said, not what it is for: "said on Thursday"."""
    day = reading.day
    if day is None or timed.period.distance(day) > _NEWS_DAYS:
        return False
    before = reading.gap(max(reading.sentence.start, timed.start - 25), timed.start)
    return _REPORTED.search(before) is not None or "on" in before.split()[-1:] or timed.expression.needs_anchor


def _edge(timed: Timed) -> Period:
    """ "The end of 2023" is for a count of that day the last one, not the last months."""
    period = timed.period
    if period.latest is None or period.earliest is None or not _EDGE.search(timed.text):
        return period
    last = regex.search(r"\b(?:end|close)\b", timed.text, regex.I) is not None
    day = period.latest if last else period.earliest
    return Period(day, day, approximate=True)


def _former(main: AsOf | None) -> AsOf:
    """The time of the earlier value: the year before the other's; unknown where that one states none."""
    unknown = AsOf(None, None, None, "the time of the earlier figure is not stated")
    if main is None or main.period is None or main.period.earliest is None or main.period.latest is None:
        return unknown
    if not main.explicit or main.period.precision is not Precision.YEAR:
        return unknown
    latest = main.period.earliest - timedelta(days=1)
    earliest = latest.replace(month=1, day=1)
    return AsOf(Period(earliest, latest, Precision.YEAR), None, None, "the year before", explicit=True)


def _inherited(reading: Reading, value: Value | None = None) -> AsOf | None:
    """The year that the sentence before, in the same paragraph, gave its figures: results are told in a row."""
    found = None if value is None else value.found
    here = {
        d.period: d.as_of
        for d in reading.dates
        if d.period.precision is Precision.YEAR
        if not (_is_of_former(reading, d) or _is_of_beginning(reading, d, found))
        if not (_is_held_against(reading, d) if value is None else held_against(reading, value, d))
    }
    if len(here) == 1:
        return next(iter(here.values()))
    if here or reading.order == 0:
        return None
    other = reading.copy.readings[reading.order - 1]
    if other.sentence.paragraph != reading.sentence.paragraph:
        return None
    years = [
        d.as_of
        for d in other.dates
        if d.period.precision is Precision.YEAR and not d.forward and not d.period.extended
        if not (_is_of_beginning(other, d) or _is_of_former(other, d) or _is_held_against(other, d))
    ]
    bare = _YEAR_AND_WORD.search(reading.text, other.sentence.start, other.sentence.end)
    if bare is not None and not _BEGUN.search(reading.text, other.sentence.start, bare.start()):
        years.insert(0, _as_year(int(bare.group("year")), "of the sentence before"))
    if years or not any(is_money(q.quantity.unit) for q in other.quantities):
        return years[0] if years else None
    return _inherited(other)


def held_against(reading: Reading, value: Value, timed: Timed) -> bool:
    """Whether a date belongs to what a number is held against: "468,000 tickets, compared with 412,000 in 2023".

    "130 more than a year ago", "a hundred more than came in 2022": of the other value alone, or with its number.
    """
    if value.former or timed.start < value.found.end:
        return False
    return _HELD_AGAINST.search(reading.text, value.found.end, timed.start) is not None


def is_of_other_value(reading: Reading, value: Value, timed: Timed) -> bool:
    """Whether a date belongs to an earlier value of the sentence: "rose to 51 percent, from 50 percent in 2019"."""
    return not value.former and (held_against(reading, value, timed) or _is_of_former(reading, timed))


def _is_held_against(reading: Reading, timed: Timed) -> bool:
    """The same of any number of a sentence."""
    before = [q.end for q in reading.quantities if q.end <= timed.start]
    return bool(before) and _HELD_AGAINST.search(reading.text, before[0], timed.start) is not None


def told_before(reading: Reading) -> Period | None:
    """The last time told before a sentence in its paragraph that is not that of an earlier value there.

    "It drew 52,000, up from 38,000 two years ago. There were 815 stands.": the stands are not those of then.
    """
    for other in reversed(reading.copy.readings[: reading.order]):
        if other.sentence.paragraph != reading.sentence.paragraph:
            return None
        own = [t for t in other.dates if not (_is_of_former(other, t) or _is_held_against(other, t))]
        if own:
            return own[-1].period
    return None


def _is_of_former(reading: Reading, timed: Timed) -> bool:
    """Whether a year is that of an earlier value: "up 8 percent from 17.2 billion euros in 2021"."""
    before = [q for q in reading.quantities if q.end <= timed.start and timed.start - q.end <= 25]
    return timed.forward or (bool(before) and is_former(reading, before[-1]))


def _is_of_beginning(reading: Reading, timed: Timed, found: QuantityExpression | None = None) -> bool:
    """Whether a date tells when something began: "founded in 1954, it has 26,000 students".

    What it was founded with, it had on that day: "founded in 1954 with 300 students".
    """
    if found is not None and timed.end <= found.start and not _PARTED.search(reading.gap(timed.end, found.start)):
        return False
    return _BEGUN.search(reading.text, reading.sentence.start, timed.start) is not None


def _as_double_year(year: int) -> AsOf:
    """An academic or financial year: from some month of one year to the month before in the next."""
    period = Period(date(year, 9, 1), date(year + 1, 8, 31), approximate=True)
    return AsOf(period, f"{year}-{(year + 1) % 100:02}", None, f"the year {year}-{(year + 1) % 100:02}", explicit=True)


def _as_year(year: int, where: str) -> AsOf:
    period = Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    return AsOf(period, str(year), None, f"the year {year} {where}", explicit=True)

"""Years and days of one sentence that do not come out: "ten years, from 2012 to 2024", "from August 19 to August 12".

A stretch of time counts as right with its last unit in or out: a festival from July 3 to 7 has four days or five.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from copydesk.agreement.odds import Spot, at_odds
from copydesk.model import Claim, Comparison, Period, Precision
from copydesk.patterns import re, regex
from copydesk.reading import Reading
from copydesk.values.date_forms import DateExpression, Day, Offset, Range, Year
from copydesk.values.quantities import QuantityExpression
from copydesk.vocabulary.motions import FALLING, RISING
from copydesk.vocabulary.reckoning import MOVED, OTHER_COUNTS, OTHER_ERAS

# What wakes a sentence: two ends of a stretch of time in figures, or years that lie back beside a year.
WAKES = re.compile(
    r"\b(?:from|between)\s(?:[A-Z][a-z]+\.?\s)?\d{1,4}\b|\b[12]\d{3}\s?-\s?[12]\d{3}\b"
    r"|\band\s(?:will\s|to\s)?(?:closes?|closed|ends?|ended|runs?)\b|\byears?\sago,?\sin\s[12]\d{3}\b|\bin\s[12]\d{3},\s[\w-]+(?:\s\w+)?\syears\sago\b"
)
# What opens later in a year than it closes may close in the next.
_LONGEST_TURNED = 120
_DAYS = {"day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25, "decade": 3652.5}
# "the ten years from 2012 to 2024"; "for eight years, from 1998 to 2003"; "the ten years (2012-2024)".
_BESIDE = regex.compile(r",?\s+\(?")
# "the five-day festival runs from": a verb of lasting stands between, and no comma.
_LASTS = regex.compile(
    r"(?:\s+[\w'-]+){1,5}?,?\s+"
    r"(?:(?:which|that)\s+)?(?:(?:will|to|is|was|are|were|be|due|set|scheduled|has|have|been)\s+)*"
    r"(?:runs?|ran|running|lasts?|lasted|lasting|held|take\s+place|takes\s+place|took\s+place|taking\s+place)"
    r"(?:\s+(?:here|in|at)(?:\s+(?:the\s+)?\p{Lu}[\p{L}'-]+){0,3})?\s+"
)
# "opens on April 3 and closes on April 9": two verbs tell the two ends.
_OPENS = regex.compile(r"\b(?:opens?|opened|begins?|began|starts?|started)\s+(?:on\s+)?$")
_CLOSES = regex.compile(
    r",?\s+and\s+(?:(?:will|to)\s+)?(?:clos(?:es?|ed)|ends?|ended|runs?\s+(?:until|to))\s+(?:on\s+)?"
)
_UP_TO_OPENS = regex.compile(
    r"(?:\s+[\w'-]+){1,5}?\s+(?:(?:will|is\s+to|was\s+to)\s+)?(?:opens?|opened|begins?|began|starts?|started)\s+(?:on\s+)?"
)
_OTHER = regex.compile(rf"\b(?:{'|'.join(OTHER_COUNTS)})\b", regex.I)
_ERAS = regex.compile(rf"\b(?:{'|'.join(OTHER_ERAS)})\b")
_YEARS = regex.compile(
    r"\b(?:from|between)\s+(?P<first>(?:1[5-9]|20)\d\d)\s+(?:to|until|and)\s+(?P<last>(?:1[5-9]|20)\d\d)"
    r"(?=\s*(?:[.,;:)]|$|\s(?:the|he|she|it|they|when|and|in|at|as|with|by|under|for)\b))"
)
_LIVED = regex.compile(
    r"(?P<lead>\p{Lu}[\p{L}'-]+)\s\((?P<first>(?:1[5-9]|20)\d\d)\s?-\s?(?P<last>(?:1[5-9]|20)\d\d)\)"
)
# What moves from one number or year to another runs from none to the other.
_MOVES = regex.compile(rf"\b(?:{'|'.join((*RISING, *FALLING, *MOVED))})\b", regex.I)
_AGO = regex.compile(r",?\s+(?:back\s+)?in\s+|,\s+(?:back\s+in\s+)?")


def times_at_odds(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """What is wrong in a sentence by counting days or years."""
    if _ERAS.search(reading.text, reading.sentence.start, reading.sentence.end):
        return
    yield from _turned(reading)
    yield from _lengths(reading)
    yield from _years_ago(reading)


def _turned(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A stretch that ends before it begins: "from August 19 to August 12", "from 2014 to 2009"."""
    start, end = reading.sentence.start, reading.sentence.end
    for expression in reading.expressions:
        form = expression.form
        if isinstance(form, Range) and isinstance(form.first, Day) and isinstance(form.last, Day):
            first, last = form.first, form.last
            month = last.month or first.month
            same = (first.month or month) == month and first.year in (None, last.year)
            if month is not None and same and last.day < first.day and first.of is None and last.of is None:
                yield _backwards(reading, expression.start, expression.end)
    for pattern in (_YEARS, _LIVED):
        for found in pattern.finditer(reading.text, start, end):
            if int(found.group("last")) >= int(found.group("first")):
                continue
            if pattern is _YEARS and _MOVES.search(reading.text, max(start, found.start() - 60), found.start()):
                continue
            yield _backwards(reading, found.start("first"), found.end("last"))


def _backwards(reading: Reading, start: int, end: int) -> tuple[Claim, Comparison]:
    words = reading.gap(start, end)
    spot = Spot(reading, start, end, words)
    return at_odds(spot, None, f"the end lies before the beginning: {words}", "the two may have changed places")


def _lengths(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """A number of days or years beside the stretch that it counts, where the stretch is shorter or longer."""
    stretches = [
        _Stretch(t.start, t.end, t.period)
        for t in reading.dates
        if isinstance(t.expression.form, Range) and _is_closed(t.period)
    ]
    for stretch in _opened_and_closed(reading):
        if stretch.period is None:
            yield _backwards(reading, stretch.start, stretch.end)
        else:
            stretches.append(stretch)
    if not stretches:
        return
    counts = [q for q in reading.quantities if q.quantity.unit in _DAYS and not (q.quantity.hedge or q.change)]
    counts = [q for q in counts if not q.text.endswith("old")]
    for count in counts:
        for stretch in stretches:
            period = stretch.period
            if period is None or count.end > stretch.start or not _are_of_one(reading, count, stretch):
                continue
            if not _fits(count, period):
                words, dates = reading.gap(count.start, count.end), reading.gap(stretch.start, stretch.end)
                yield at_odds(
                    Spot(reading, count.start, count.end, words),
                    Spot(reading, stretch.start, stretch.end, dates),
                    f'the article says "{words}", and "{dates}"',
                    f"from the first to the last are {_say_length(period, count.quantity.unit or '')}",
                )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of time and the words that tell it; no period where it ends before it begins."""

    start: int
    end: int
    period: Period | None


def _opened_and_closed(reading: Reading) -> Iterator[_Stretch]:
    """What opens on one day and closes on another: "opens on April 3 and closes on April 9"."""
    for one, other in pairwise(reading.dates):
        if not isinstance(one.expression.form, Day) or not isinstance(other.expression.form, Day):
            continue
        if one.loose or other.loose or not _CLOSES.fullmatch(reading.text, one.end, other.start):
            continue
        if _OPENS.search(reading.text, reading.sentence.start, one.start) is None:
            continue
        first, last = one.period.earliest, other.period.latest
        if first is None or last is None or one.expression.form.of or other.expression.form.of:
            continue
        # A day without its year lies in the year of the piece, on either side of it.
        if last < first and (first - last).days > _LONGEST_TURNED and not other.expression.explicit:
            continue
        yield _Stretch(one.start, other.end, Period(first, last, extended=True) if first <= last else None)


def _is_closed(period: Period) -> bool:
    return period.earliest is not None and period.latest is not None and not period.approximate


def _are_of_one(reading: Reading, count: QuantityExpression, stretch: _Stretch) -> bool:
    text, start = reading.text, reading.sentence.start
    if _OTHER.search(text, max(start, count.start - 20), stretch.start):
        return False
    if _BESIDE.fullmatch(text, count.end, stretch.start):
        return not text.startswith("-", count.number_end)
    lasts = _LASTS.fullmatch(text, count.end, stretch.start) or _UP_TO_OPENS.fullmatch(text, count.end, stretch.start)
    return lasts is not None


def _fits(count: QuantityExpression, period: Period) -> bool:
    low, high = _length(period, count.quantity.unit or "")
    return count.quantity.low <= high and low <= count.quantity.high


def _length(period: Period, unit: str) -> tuple[Decimal, Decimal]:
    """The fewest and the most units from the beginning to the end, the last in or out, and a broken one either way."""
    assert period.earliest is not None
    assert period.latest is not None
    if unit == "day":
        days = (period.latest - period.earliest).days
        slack = 0 if period.precision is Precision.DAY else 60
        return Decimal(days - slack), Decimal(days + 1 + slack)
    if unit == "year" and period.precision >= Precision.YEAR:
        years = period.latest.year - period.earliest.year
        return Decimal(years - 1), Decimal(years + 1)
    units = ((period.latest - period.earliest).days + 1) / _DAYS[unit]
    return Decimal(str(units * 0.7 - 1)), Decimal(str(units * 1.3 + 1))


def _say_length(period: Period, unit: str) -> str:
    assert period.earliest is not None
    assert period.latest is not None
    if unit == "day":
        return f"{(period.latest - period.earliest).days + 1} days"
    if unit == "year" and period.precision >= Precision.YEAR:
        return f"{period.latest.year - period.earliest.year} years"
    return f"{((period.latest - period.earliest).days + 1) / _DAYS[unit]:.1f} {unit}s"


def _years_ago(reading: Reading) -> Iterator[tuple[Claim, Comparison]]:
    """ "30 years ago, in 1984" in a piece of 2024."""
    day = reading.copy.article.day
    if day is None:
        return
    for one, other in zip(reading.expressions, reading.expressions[1:], strict=False):
        offset, year = (one, other) if isinstance(one.form, Offset) else (other, one)
        number = _years_back(offset)
        if number is None or not isinstance(year.form, Year) or not _AGO.fullmatch(reading.text, one.end, other.start):
            continue
        slack = max(1, number // 10) if number % 10 == 0 else 1
        if abs(day.year - year.form.year - number) > slack:
            yield at_odds(
                Spot(reading, offset.start, offset.end, reading.gap(offset.start, offset.end)),
                Spot(reading, year.start, year.end, reading.gap(year.start, year.end)),
                f'the article says "{offset.text}", and {year.form.year}',
                f"{year.form.year} lies {day.year - year.form.year} years back",
            )


def _years_back(expression: DateExpression) -> int | None:
    """The exact number of whole years before the piece that an expression says."""
    form = expression.form
    if not isinstance(form, Offset) or form.direction != -1 or form.of != "anchor" or expression.hedge:
        return None
    if len(form.counts) != 1 or form.counts[0][1] != "year":
        return None
    count = form.counts[0][0]
    return count.low if count.exact and count.low == count.high else None

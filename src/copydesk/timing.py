"""Which days the words of time in a sentence mean, by the day of the piece and by the words around them.

Beyond what an expression says by itself (``values.date_resolution``), the words around it settle three things:

- A day or month without a year is one of the year that opens its clause ("In 2019, the fair was held in March") or
  that names the event ("Last year's fair was held in March"). What "last year's winner" did in March may be of any
  year, and so may "In May" behind a sentence of 2001: such times are loose, unless they are near the piece's day.
- A relative time with an exact one beside it is that one: "two years earlier, in 2015,".
- What counts from a time told before ("a day earlier", "later that month") counts from the last one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from copydesk.model import AsOf, Period, Precision
from copydesk.patterns import regex
from copydesk.values.date_forms import Ahead, Anniversary, DateExpression, Offset, Turned, Weekday, Year
from copydesk.values.date_resolution import Resolved, leans_on_context
from copydesk.values.date_traits import in_year
from copydesk.values.dates import looks_forward, resolve

_OPENING = regex.compile(
    r"[\s\"'(]*(?:(?:and|but|back|then|also|earlier|later|only)\s+){0,2}(?:(?:in|during)\s+)?", regex.I
)
_BREAK = regex.compile(
    r"[;:]|,\s+(?:and|but|while|which|who|where|whose)\b|\b(?:while|whereas|since|after|before|until)\b"
)
_TAKES_PLACE = regex.compile(
    r"\b(?:held|hosted|staged|convened|organi[sz]ed|contested|took place|taken place|ran from)\b"
)
_APPOSITION = regex.compile(r",?\s+\(?(?:in\s+|on\s+)?")
# "It opened on a wet Monday last October", "on a Friday": one of many, and not the one nearest to the piece.
_ON_ANY = regex.compile(r"\bon\s+an?\s+(?:\p{Ll}[\p{Ll}-]+,?\s+){0,2}$", regex.I)
# News is of the days around it: a day or month this near to the piece needs no year before it.
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Timed:
    """A date expression with the period it means here, and why.

    ``loose`` marks words of which nobody can tell for certain what they count from, or which year is theirs.
    """

    start: int
    end: int
    text: str
    period: Period
    reason: str
    forward: bool
    expression: DateExpression
    loose: bool = False
    anchor: date | None = None

    @property
    def as_of(self) -> AsOf:
        """The same as the time of a claim."""
        return AsOf(self.period, self.text, self.anchor, self.reason, explicit=True)


def time_sentence(
    text: str,
    start: int,
    end: int,
    expressions: Iterable[DateExpression],
    day: date | None,
    before: Period | None,
    last_day: Callable[[], Period | None],
) -> tuple[Timed, ...]:
    """The times that the expressions of ``text[start:end]``, a sentence of a piece of that day, mean.

    ``before`` is the last time told of in the sentences before it in the paragraph, ``last_day`` finds the last
    single day told of anywhere before.
    """
    found: list[Timed] = []
    context, near = before, True
    for expression in expressions:
        if isinstance(expression.form, (Anniversary, Ahead)):
            continue  # a number of years, and no time of what the clause tells
        if isinstance(expression.form, Weekday) and _ON_ANY.search(text, start, expression.start):
            continue
        forward = looks_forward(text, start, end, expression)
        leans = leans_on_context(expression.form)
        if leans and context is None:
            context, near = last_day(), False
        resolved = resolve(expression, day, forward=forward, context=context)
        if resolved is None:
            continue
        loose = leans and (not near or context is None)
        timed = Timed(
            expression.start,
            expression.end,
            text[expression.start : expression.end],
            resolved.period,
            resolved.reason,
            forward,
            expression,
            loose,
            resolved.anchor,
        )
        if in_year(expression.form, 2000) != expression.form:
            timed = _in_its_year(text, start, timed, found, before, day)
        elif found:
            found[-1] = _in_apposition(text, found[-1], timed)
        found.append(timed)
        context, near = timed.period, True
    return tuple(found)


def _in_its_year(
    text: str, start: int, timed: Timed, found: list[Timed], before: Period | None, day: date | None
) -> Timed:
    """The time in the year that governs it, loose where it may be of that year or not."""
    for other in reversed(found):
        if not _is_one_year(other):
            continue
        words = text[other.end : timed.start]
        if timed.forward or _BREAK.search(words):
            break
        named = words.startswith("'s ")
        if named and not _TAKES_PLACE.search(words):
            return replace(timed, loose=not _is_near(timed.period, day))
        if named or _OPENING.fullmatch(text, start, other.start):
            return _moved(timed, other, day)
        break
    if before is not None and _is_past_year(before, day) and not found and not _is_near(timed.period, day):
        return replace(timed, loose=not timed.forward)
    return timed


def _is_one_year(timed: Timed) -> bool:
    form, period = timed.expression.form, timed.period
    return isinstance(form, (Year, Turned)) and period.precision is Precision.YEAR and not period.approximate


def _is_past_year(period: Period, day: date | None) -> bool:
    return day is not None and period.precision >= Precision.YEAR and period.latest is not None and period.latest < day


def _is_near(period: Period, day: date | None) -> bool:
    return day is not None and period.distance(Period(day, day)) <= _NEAR


def _moved(timed: Timed, governing: Timed, day: date | None) -> Timed:
    year = governing.period.earliest
    if year is None:
        return timed
    expression = replace(timed.expression, form=in_year(timed.expression.form, year.year))
    resolved: Resolved | None = resolve(expression, day)
    if resolved is None:
        return timed
    reason = f'{resolved.reason.partition(", from ")[0]}, in the year of "{governing.text}"'
    return replace(timed, period=resolved.period, reason=reason, anchor=governing.anchor)


def _in_apposition(text: str, former: Timed, timed: Timed) -> Timed:
    """ "Two years earlier, in 2015,": the first is what the second says."""
    relative = isinstance(former.expression.form, Offset)
    if not relative or not timed.expression.explicit or former.period.precision > timed.period.precision:
        return former
    if not _APPOSITION.fullmatch(text, former.end, timed.start):
        return former
    reason = f'"{former.text}" is beside "{timed.text}"'
    return replace(former, period=timed.period, reason=reason, loose=False, anchor=None)


def is_exact_day(period: Period) -> bool:
    """Whether a period is one stated day."""
    return period.precision is Precision.DAY and period.earliest == period.latest and not period.approximate

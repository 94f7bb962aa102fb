"""Days of the week that stand beside a date: "Monday, Nov. 5, 2024", "5 November (a Monday)", "Tuesday, March 5".

Read only, as written: whether the two are one day is for a calendar to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.patterns import regex
from copydesk.values.date_forms import Bound, DateExpression, Day, Form, Portion, Range, Weekday
from copydesk.vocabulary.months import ABBREVIATED_MONTHS, MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Paired:
    """One date with the day of the week that stands beside it; ``start`` and ``end`` are of the words of both."""

    start: int
    end: int
    weekday: int
    day: Day


_WEEKDAY = "|".join(name.capitalize() for name in WEEKDAYS)
_MONTH = "|".join(name.capitalize() for name in (*MONTHS, *ABBREVIATED_MONTHS))
_TO = r"(?:\s+(?:to|through|until|till|and)\s+(?:on\s+)?|\s*-\s*)"
# "Tuesday to Thursday, March 5-7, 2024", "Friday and Saturday, 3 and 4 May".
_DAYS = regex.compile(
    rf"\b(?P<first>{_WEEKDAY}){_TO}(?P<last>{_WEEKDAY}),?\s+\(?(?:"
    rf"(?P<month>{_MONTH})\.?\s+(?P<from>\d{{1,2}}){_TO}(?P<to>\d{{1,2}})"
    rf"|(?P<from>\d{{1,2}}){_TO}(?P<to>\d{{1,2}})\s+(?P<month>{_MONTH})\b\.?)(?!\d)(?:,?\s+(?P<year>[12]\d{{3}})\b)?"
)
_LISTED_BEFORE = regex.compile(
    rf"\b(?:{_WEEKDAY})s?(?:,?\s+(?:and|or|to|through|until|till)\s+(?:on\s+)?|\s*[-,/&]\s*)$"
)
_MORE_BEFORE = regex.compile(rf"\b(?:{_WEEKDAY})s?,?\s+(?:and\s+|or\s+)?$")
_LISTED_BEHIND = regex.compile(r"\s*(?:-|/|,?\s+(?:and|or|to|through|until|till)\s+)\s*(?:the\s+)?\d")
# "He said Monday November 5 would be a holiday": the day of the saying, and another.
_SAID = regex.compile(r"\b(?:said|says|announced|added|told\s+\w+)\s+$")
# "Monday morning, Nov. 4": the weekday first.
_TIME_OF_DAY = regex.compile(
    r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midday))?(?:,|\s+\(|\s+-|,\s+on)?\s+"
)
# "Nov. 5 (Monday)", "Nov. 5, 2024, a Monday", "Nov. 5, which was a Monday", "5 November, Monday,".
_BRACKETED = regex.compile(r"\s*\((?:a\s+)?")
_CALLED = regex.compile(
    r"\s*,\s*(?:(?:which|that)\s+(?:was|is|falls?\s+on|fell\s+on)\s+)?an?\s+|\s*,\s*which\s+(?:falls?|fell)\s+on\s+an?\s+"
)
_PLAIN = regex.compile(r"\s*,\s*")
_ENDS = regex.compile(r"\s*(?:[.;]|,(?!\s+(?:\d|and\b|or\b|\p{Lu}))|$)")


def read_paired(text: str, start: int, end: int, expressions: Sequence[DateExpression]) -> Iterator[Paired]:
    """The dates of a sentence that a day of the week stands beside, in order.

    ``expressions`` are those of ``text[start:end]``. A list of days is read only where each is told: of "Friday,
    Saturday and Sunday, May 3-5" nothing is.
    """
    spans = []
    for found in _DAYS.finditer(text, start, end):
        spans.append(found.span())
        if _MORE_BEFORE.search(text, start, found.start()) is None:
            yield from _both_ends(found)
    free = [e for e in expressions if not any(a < e.end and e.start < b for a, b in spans)]
    for at, expression in enumerate(free):
        listed = _LISTED_BEFORE.search(text, max(start, expression.start - 24), expression.start)
        said = _SAID.search(text, start, expression.start) is not None and "," not in expression.text
        if listed is None and not said and _LISTED_BEHIND.match(text, expression.end, end) is None:
            for day in _days_in(expression.form):
                if day.weekday is not None and day.month is not None:
                    yield Paired(expression.start, expression.end, day.weekday, day)
            if at + 1 < len(free):
                yield from _neighbours(text, end, expression, free[at + 1])


def _both_ends(found: regex.Match[str]) -> Iterator[Paired]:
    name = found.group("month").lower()
    month = MONTHS.get(name) or ABBREVIATED_MONTHS[name]
    year = None if found.group("year") is None else int(found.group("year"))
    for weekday, number in (("first", "from"), ("last", "to")):
        day = int(found.group(number))
        if 1 <= day <= 31:
            yield Paired(*found.span(), WEEKDAYS[found.group(weekday).lower()], Day(day, month, year))


def _days_in(form: Form) -> Iterator[Day]:
    """The days of a form that say their weekday themselves; those of a range of days in a row are told by nobody."""
    match form:
        case Day():
            yield form
        case Bound(of=of) | Portion(of=of):
            yield from _days_in(of)
        case Range(first=Day(weekday=int()) as first, last=Day(weekday=int()) as last):
            yield replace(first, year=first.year or last.year)
            yield last


def _neighbours(text: str, end: int, one: DateExpression, other: DateExpression) -> Iterator[Paired]:
    """A bare weekday and a date in two expressions that stand side by side."""
    first, last = one.form, other.form
    if isinstance(first, Weekday) and isinstance(last, Day) and _is_bare(first) and _is_free(last):
        if _TIME_OF_DAY.fullmatch(text, one.end, other.start):
            yield Paired(one.start, other.end, first.weekday, last)
    elif isinstance(first, Day) and isinstance(last, Weekday) and _is_free(first) and _is_bare(last):
        bracketed = _BRACKETED.fullmatch(text, one.end, other.start) and text[other.end : other.end + 1] == ")"
        called = _CALLED.fullmatch(text, one.end, other.start)
        plain = _PLAIN.fullmatch(text, one.end, other.start) and _ENDS.match(text, other.end, end)
        if bracketed or called or plain:
            yield Paired(one.start, other.end, last.weekday, first)


def _is_free(form: Day) -> bool:
    return form.month is not None and form.weekday is None


def _is_bare(form: Weekday) -> bool:
    return form.turn is None and form.of is None and form.base == "anchor"

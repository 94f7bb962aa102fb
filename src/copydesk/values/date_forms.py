"""What an expression of time says, before anyone knows the day of the piece.

One small class for each way English has of naming a time. Forms nest: "since early last year" is a
``Bound`` of a ``Portion`` of a ``Turned`` year.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century"]
Base = Literal["anchor", "context"]


@dataclass(frozen=True, slots=True)
class Day:
    """ "4 November 2024", "Nov. 4", "the 4th", "the 20th of next month", "Monday, Nov. 4"."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    of: Form | None = None


@dataclass(frozen=True, slots=True)
class UnclearDay:
    """ "04/11/2024": the fourth of November here, April 11 there."""

    first: int
    second: int
    year: int | None


@dataclass(frozen=True, slots=True)
class Month:
    """ "May 2023", "in January", "last November" (turn -1), "April next year" (of)."""

    month: int
    year: int | None = None
    turn: int | None = None
    of: Form | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """ "2018". A fiscal year has no one calendar: it is read and never resolved."""

    year: int
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Decade:
    """ "the 1990s"; ``first`` is its first year. ``short`` marks "the '90s", the latest that fits."""

    first: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Century:
    """ "the 21st century"."""

    number: int


@dataclass(frozen=True, slots=True)
class Share:
    """ "the second quarter" (2 of 4), "the first half of last year" (1 of 2). A fiscal one is never resolved."""

    number: int
    shares: int
    of: Form | None = None
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """ "summer 2024", "last winter"; ``first`` is the month that it begins with."""

    first: int
    year: int | None = None
    turn: int | None = None
    of: Form | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """ "on Monday", "last Monday" (turn -1), "the following Monday" (context), "Friday next week" (of)."""

    weekday: int
    turn: int | None = None
    of: Form | None = None
    base: Base = "anchor"


@dataclass(frozen=True, slots=True)
class Turned:
    """ "last year", "today", "the following month": a calendar unit, so many units from another.

    ``strict`` demands a context: "that year" without one means nothing. ``floating`` is "the weekend",
    the last one or the next.
    """

    unit: Unit
    turn: int
    base: Base = "anchor"
    strict: bool = False
    floating: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many units: "three" is 3 to 3, "more than 30" is 30 to 40, "decades" has no upper end."""

    low: int
    high: int | None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Offset:
    """ "two years ago", "three days later", "two weeks before May 13": counts, a direction, a base.

    ``promised`` marks "in two years", which is a date only where the clause looks forward.
    """

    counts: tuple[tuple[Count, Unit], ...]
    direction: int
    of: Form | Base = "anchor"
    promised: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """ "the past three decades", "the next two days", "within five years" (promised)."""

    counts: tuple[tuple[Count, Unit], ...]
    direction: int
    promised: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """ "three days from Monday", "the 12 months to June" (direction -1): filled from, or up to, a time."""

    counts: tuple[tuple[Count, Unit], ...]
    direction: int
    of: Form


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """ "the same period last year": what was told of before, in another year."""

    of: Form


@dataclass(frozen=True, slots=True)
class Portion:
    """ "early July", "the end of 2023", "later this year", "the turn of the century"."""

    which: str
    of: Form


@dataclass(frozen=True, slots=True)
class Nth:
    """ "the first Friday of next month", "the last week of 2016"; ``number`` -1 is the last."""

    number: int
    of: Form
    unit: Unit | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """ "the first two months of 2024", "the last three weeks of this year" (direction -1).

    "In the first four months" alone is of the latest year that has had them.
    """

    count: int
    unit: Unit
    direction: int
    of: Form | None


@dataclass(frozen=True, slots=True)
class Bound:
    """ "since 1992", "from 1 July on", "until 2030", "by 2030", "before 2019", "after May", "as early as 2026"."""

    kind: Literal["since", "from", "until", "by", "before", "after", "earliest"]
    of: Form


@dataclass(frozen=True, slots=True)
class Range:
    """ "from 3 to 4 July", "2019-2021". ``filled`` is not said of "between May and July"."""

    first: Form
    last: Form
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Anniversary:
    """ "the 30th anniversary": it tells the year of what is remembered, and is no time of the remembering."""

    number: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """ "seven years ahead of schedule" (direction -1), "two months behind schedule" (1): from the plan's end."""

    counts: tuple[tuple[Count, Unit], ...]
    direction: int


Form = (
    Day
    | UnclearDay
    | Month
    | Year
    | Decade
    | Century
    | Share
    | Season
    | Weekday
    | Turned
    | Offset
    | Stretch
    | Span
    | SamePeriod
    | Portion
    | Nth
    | Run
    | Bound
    | Range
    | Anniversary
    | Ahead
)


@dataclass(frozen=True, slots=True)
class DateExpression:
    """An expression of time in a text: ``text[start:end]``, what it says, and how it was hedged.

    ``explicit`` tells that it carries its own year; ``needs_anchor`` that the day of the piece is
    needed to resolve it; ``weekday`` is the stated day of the week (Monday is 0) beside a date, so
    that "Monday, Nov. 5, 2024" can be held against the calendar.
    """

    start: int
    end: int
    text: str
    form: Form
    explicit: bool
    needs_anchor: bool
    hedge: str | None = None

    @property
    def weekday(self) -> int | None:
        """The day of the week stated beside a date, Monday 0 to Sunday 6."""
        return self.form.weekday if isinstance(self.form, Day) else None

"""When something is or was: periods with their precision, and the time a claim speaks about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum


class Precision(IntEnum):
    """How fine a time was stated; a larger number is coarser."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    SEASON = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``earliest`` to ``latest``, both included: "in May 2023" is 2023-05-01 to 2023-05-31.

    A side that is ``None`` is open. ``precision`` is what the words stated, not the length: an
    interval of two exact days has the precision of a day. ``extended`` marks an interval that is
    filled from end to end ("from 3 to 4 July"), as opposed to one moment somewhere in it ("in July").
    """

    earliest: date | None
    latest: date | None
    precision: Precision = Precision.DAY
    approximate: bool = False
    extended: bool = False

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"a period ends before it begins: {self.earliest} to {self.latest}")

    def overlaps(self, other: Period) -> bool:
        """Whether at least one day is in both."""
        return not (
            (self.latest is not None and other.earliest is not None and self.latest < other.earliest)
            or (other.latest is not None and self.earliest is not None and other.latest < self.earliest)
        )

    def contains(self, other: Period) -> bool:
        """Whether every day of ``other`` is a day of this one."""
        begins = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return begins and ends

    def distance(self, other: Period) -> int:
        """Days between the two, 0 where they touch."""
        if self.overlaps(other):
            return 0
        if self.latest is not None and other.earliest is not None and self.latest < other.earliest:
            return (other.earliest - self.latest).days
        assert other.latest is not None
        assert self.earliest is not None
        return (self.earliest - other.latest).days

    def widened(self, days: int) -> Period:
        """The same period with ``days`` more on either side."""
        step = timedelta(days=days)
        return Period(
            None if self.earliest is None or self.earliest.toordinal() <= days else self.earliest - step,
            None
            if self.latest is None or self.latest.toordinal() + days > date.max.toordinal()
            else self.latest + step,
            self.precision,
            self.approximate,
            self.extended,
        )

    @property
    def edtf(self) -> str:
        """ISO 8601-2 text at the stated precision: ``2024-07-03``, ``2023-05``, ``2024-02-06/..``."""
        first, last = self._edge(self.earliest, ".."), self._edge(self.latest, "..")
        mark = "~" if self.approximate else ""
        if first == last or (self.latest is not None and self._unit() == (self.earliest, self.latest)):
            return first + mark
        return f"{first}{mark}/{last}{mark}"

    def _edge(self, day: date | None, empty: str) -> str:
        if day is None:
            return empty
        if self.precision >= Precision.YEAR:
            return f"{day.year:04d}"
        if self.precision >= Precision.MONTH:
            return f"{day.year:04d}-{day.month:02d}"
        return day.isoformat()

    def _unit(self) -> tuple[date, date] | None:
        """The calendar unit of this precision that begins where the period begins."""
        if self.earliest is None or self.precision not in (Precision.MONTH, Precision.YEAR):
            return None
        first = self.earliest
        if self.precision is Precision.YEAR:
            return date(first.year, 1, 1), date(first.year, 12, 31)
        following = first.replace(day=28) + timedelta(days=4)
        return first.replace(day=1), following - timedelta(days=following.day)


ALWAYS = Period(None, None, Precision.CENTURY)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The time a claim speaks about, and why: "last year" → 2023, from the dateline of 2024-05-20.

    ``explicit`` tells a time that the clause itself states from one that is merely assumed, as the
    dateline is for "Kazakh Prime Minister Olzhas Bektenov said".
    """

    period: Period | None
    expression: str | None = None
    anchor: date | None = None
    reason: str = ""
    explicit: bool = False

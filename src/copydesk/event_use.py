"""One event as a sentence speaks of it: what the words call it, and what they attach to it."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.mentions import Mention
from copydesk.model import Period
from copydesk.timing import Timed
from copydesk.values.ordinals import OrdinalExpression


@dataclass(frozen=True, slots=True)
class EventUse:
    """One event as a sentence speaks of it, with what the words attach to it.

    ``events`` are the registry's events it may be: the editions of a series, one event, or all the meetings of the
    same people. ``named`` tells a name (or a noun that stands for it: "last year's forum") from a description.
    ``tentative`` words ("the second was held in …") count only where two particulars bear them out.
    ``general`` words name the series and no edition of it ("the forum"), even where we hold only one.
    ``around`` are times of those who were at it ("last month, on his visit for the 12th forum").
    ``year`` is the year that is part of the name ("2018 SCO summit") or of the noun ("last year's forum").
    """

    start: int
    end: int
    events: tuple[str, ...]
    named: bool
    series: str | None = None
    ordinal: OrdinalExpression | None = None
    dates: tuple[Timed, ...] = ()
    places: tuple[Mention, ...] = ()
    year: Period | None = None
    participants: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    refers: bool = False
    tentative: bool = False
    around: tuple[Timed, ...] = ()
    general: bool = False

    @property
    def only(self) -> str | None:
        """The event itself, where the words name one and not a series."""
        return self.events[0] if len(self.events) == 1 and not self.general else None

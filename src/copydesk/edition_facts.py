"""What the registry holds of editions: their days, places and numbers, and which of them words can mean by these."""

from __future__ import annotations

from collections import Counter

from copydesk.event_use import EventUse
from copydesk.model import Fact, Period
from copydesk.places import lies_in
from copydesk.reading import Reading

# An article within so many days of an event, before or after, is about that event if about any of its series.
NEWS_DAYS = 12
# A meeting told with another day than the registered one is the same meeting if it is this near.
SLIP_DAYS = 45


def when_of(reading: Reading, event: str) -> Period | None:
    """The day or days of an event."""
    for fact in reading.registry.held(event, "date"):
        if fact.qualifier is None and fact.when is not None:
            return fact.when
    return None


def place_of(reading: Reading, event: str) -> Fact | None:
    """The fact of where an event is."""
    return next((f for f in reading.registry.held(event, "place") if f.qualifier is None), None)


def number_of(reading: Reading, event: str) -> int | None:
    """The number of an edition."""
    return next((f.number for f in reading.registry.held(event, "edition")), None)


def by_number(reading: Reading, use: EventUse) -> list[str]:
    """The editions that bear the number the words give."""
    if use.ordinal is None:
        return []
    return [e for e in use.events if number_of(reading, e) == use.ordinal.value]


def by_time(reading: Reading, use: EventUse, period: Period) -> list[str]:
    """The editions that take place in a period."""
    return [e for e in use.events if (w := when_of(reading, e)) is not None and w.overlaps(period)]


def by_place(reading: Reading, use: EventUse) -> list[str]:
    """The editions held where the words say; none if they say no place."""
    found = []
    for event in use.events:
        fact = place_of(reading, event)
        if fact is not None and any(lies_in(reading.lexicon, m.keys, fact.value) for m in use.places):
            found.append(event)
    return found


def by_news(reading: Reading, use: EventUse) -> list[str]:
    """The editions of the piece's own days."""
    day = reading.day
    if day is None:
        return []
    near = [
        (w.distance(day), e)
        for e in use.events
        if (w := when_of(reading, e)) is not None and w.distance(day) <= NEWS_DAYS
    ]
    best = min((distance for distance, _ in near), default=None)
    return [e for distance, e in near if distance == best]


def stated_times(use: EventUse) -> list[Period]:
    """The times that the words give an event: the year in its name, its own dates."""
    periods = [t.period for t in use.dates]
    return [*([use.year] if use.year is not None else []), *periods]


def witnessed(reading: Reading, use: EventUse, *, number: bool = True) -> str | None:
    """The edition that two of number, time and place agree on: "the 18th, in Porto in 2018".

    A rule of the desk: of three particulars one is misprinted, not two in the same direction. A place is a
    witness only if the series moves about. Without ``number``, what time and place agree on.
    """
    periods = stated_times(use)
    timed = [e for e in use.events if periods and all(_is_at_time(reading, e, p) for p in periods)]
    placed = by_place(reading, use) if use.places else []
    if 2 * len(placed) > sum(place_of(reading, e) is not None for e in use.events):
        placed = []
    votes = Counter([*(by_number(reading, use) if number else []), *timed, *placed])
    best = [event for event, count in votes.items() if count >= 2 and count == max(votes.values())]
    return best[0] if len(best) == 1 else None


def _is_at_time(reading: Reading, event: str, period: Period) -> bool:
    when = when_of(reading, event)
    return when is not None and when.overlaps(period)


def is_later(when: Period, day: Period) -> bool:
    """Whether a time lies wholly behind another."""
    return when.earliest is not None and day.latest is not None and when.earliest > day.latest

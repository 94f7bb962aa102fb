"""Which edition of a series, or which of several meetings, is meant: the evidence beside the claim itself.

A claim about an event (its number, day or place) is judged by the edition that the *other* words point to: "the
18th summit in 2017" names one edition by number and another by year, and the two disagree. Where the words say
nothing else, a piece about an event speaks of the edition of its own days.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from copydesk.event_use import EventUse
from copydesk.model import Fact, Period, Precision, Tier
from copydesk.news_ties import is_below_the_lead, is_indefinite, is_tied_to_news
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import are_apart
from copydesk.timing import Timed

# An article within so many days of an event, before or after, is about that event if about any of its series.
NEWS_DAYS = 12
# A meeting told with another day than the registered one is the same meeting if it is this near.
SLIP_DAYS = 45

_AHEAD = regex.compile(
    r"\b(?:upcoming|forthcoming|next|will|to\s+be|is\s+to|are\s+to|due|scheduled|slated|ahead\s+of|prepar\w+|planned)\b",
    regex.I,
)
# "Preparations for the summit", "the upcoming summit": the first one after the piece's day.
_UP_NEXT = regex.compile(
    r"\b(?:upcoming|forthcoming|(?:preparations?|prepar(?:e|es|ed|ing))\s+for|(?:run|lead)-up\s+to|(?:built|ready|readiness)\s+for"
    r"|ahead\s+of|eve\s+of)\s+(?:the\s+|its\s+|their\s+)?(?:[\w'-]+\s+){0,2}$",
    regex.I,
)
_BEHIND = regex.compile(r"\b(?:last|previous|earlier|past|preceding|since|after\s+the)\s+(?:\w+\s+){0,2}$", regex.I)


@dataclass(frozen=True, slots=True)
class Target:
    """The event that a claim is judged by, how the words lead to it, and a doubt if they may not."""

    event: str | None
    how: str
    tier: Tier = Tier.CLAUSE
    doubt: str | None = None


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


def target_for_number(reading: Reading, use: EventUse) -> Target:
    """The edition by which a number is judged: by its year, its dates, the piece's days, or a place of its own."""
    agreed = witnessed(reading, use, number=False)
    if agreed is not None:
        return Target(agreed, "its time and place")
    for period in stated_times(use):
        found = by_time(reading, use, period)
        if len(found) == 1:
            return Target(found[0], f"the edition of {period.edtf}")
        if not found:
            near = _nearest(reading, use, period)
            if near is None:
                return Target(None, "no edition is held at that time")
    if use.only is not None and use.series not in (None, use.only):
        return Target(use.only, "its own name")
    if len(use.events) == 1 and _tells_its_time(reading, use):
        return Target(use.events[0], "the time told beside it")
    for timed in use.around:
        found = by_time(reading, use, timed.period)
        if not found:
            return Target(None, "no edition is held at that time")
        if len(found) == 1:
            return Target(found[0], f'the edition of "{timed.text}"', Tier.ACTORS)
    placed = by_place(reading, use) if use.places else []
    news = by_news(reading, use)
    both = [e for e in news if e in placed]
    named = by_number(reading, use)
    if news and not named and _is_next(reading, use, news[0]):
        return Target(None, "the next edition, of which we hold nothing")
    if not _elsewhen(reading, use):
        firm = (
            not named or named == news[:1] or (bool(news) and is_tied_to_news(reading, use, when_of(reading, news[0])))
        )
        if not both and (own := set(named) & set(placed)):
            return Target(own.pop(), "its number and place")
        if both and (firm or not set(named) & set(placed)):
            return Target(both[0], "the edition of the piece's days, and its place")
        if news and firm:
            return Target(news[0], "the edition of the piece's days", Tier.ACTORS)
    if len(placed) == 1 and not use.dates:
        return Target(placed[0], "the only edition held there")
    ahead = (
        coming_up(reading, use) if _AHEAD.search(reading.text, reading.sentence.start, reading.sentence.end) else None
    )
    if ahead is not None and named != [ahead]:
        return Target(ahead, "the next edition", Tier.DISCOURSE)
    return (
        Target(named[0], "its number", Tier.CLAUSE) if named else Target(None, "nothing tells which edition is meant")
    )


def _tells_its_time(reading: Reading, use: EventUse) -> bool:
    """Whether the clause tells of the days of the only edition that we hold: "in May at the Third Dialogue"."""
    when, clause = when_of(reading, use.events[0]), reading.clause_at(use.start)
    beside = [t.period for t in reading.dates if clause.start <= t.start < clause.end]
    return when is not None and any(p.precision <= Precision.MONTH and p.overlaps(when) for p in beside)


def _is_next(reading: Reading, use: EventUse, news: str) -> bool:
    """Whether a number below the lead is that of the edition to come: "The 20th forum will be held in Oslo"."""
    number, clause = number_of(reading, news), reading.clause_at(use.start)
    if use.ordinal is None or number is None or use.ordinal.value != number + 1 or not is_below_the_lead(reading):
        return False
    return _AHEAD.search(reading.text, clause.start, clause.end) is not None


def target_for_time(reading: Reading, use: EventUse, timed: Timed | None, period: Period) -> Target:
    """The edition by which a date is judged: by its number, its place, the piece's days, or its nearness."""
    if use.only is not None:
        return Target(use.only, "its own name")
    agreed = witnessed(reading, use)
    if agreed is not None:
        return Target(agreed, "two of its number, time and place")
    numbered = by_number(reading, use)
    if numbered:
        return Target(numbered[0], f"edition {use.ordinal.value if use.ordinal else ''}".strip())
    at_time = by_time(reading, use, period)
    placed = by_place(reading, use) if use.places else []
    if at_time:
        fits = [e for e in at_time if e in placed]
        if fits or not placed:
            return Target((fits or at_time)[0], "the edition of that time")
        return Target(_closest(reading, placed, period), "the edition held at that place")
    here = [e for e in by_news(reading, use) if e in placed]
    if here and not _elsewhen(reading, use):
        return Target(here[0], "the edition of the piece's days, and its place")
    near = _nearest(reading, use, period)
    if near is not None:
        return Target(near, "the edition nearest to that time")
    return Target(None, "no edition is held at that time")


def target_for_place(reading: Reading, use: EventUse) -> Target:
    """The edition by which a place is judged: by its number, its year or dates, the piece's days."""
    if use.series is not None and is_indefinite(reading, use):
        return Target(None, "the words tell of none of them")
    if use.only is not None:
        return Target(use.only, "its own name")
    agreed = witnessed(reading, use)
    if agreed is not None:
        return Target(agreed, "two of its number, time and place")
    numbered = by_number(reading, use)
    if numbered:
        return Target(numbered[0], "its number")
    for period in stated_times(use):
        found = by_time(reading, use, period)
        if len(found) == 1:
            return Target(found[0], f"the edition of {period.edtf}")
        if not found or len(found) > 1:
            return Target(None, "no single edition is held at that time")
    placed = by_place(reading, use)
    if _UP_NEXT.search(reading.gap(max(reading.sentence.start, use.start - 60), use.start)):
        ahead = coming_up(reading, use)
        day = reading.day
        there = [e for e in placed if day is not None and (w := when_of(reading, e)) is not None and _is_later(w, day)]
        return Target(there[0] if there else ahead, "the next edition", Tier.ACTORS)
    news = [] if _elsewhen(reading, use) else by_news(reading, use)
    if news:
        return Target(news[0], "the edition of the piece's days", Tier.ACTORS)
    if placed:
        return Target(placed[-1], "an edition held there")
    return _never_there(reading, use) or Target(None, "nothing tells which edition is meant")


def _never_there(reading: Reading, use: EventUse) -> Target | None:
    """The last edition, where we hold every edition so far and none of them was in the place of the words."""
    day = reading.day
    if day is None or not use.places or _AHEAD.search(reading.text, reading.sentence.start, reading.sentence.end):
        return None
    past = [
        e
        for e in use.events
        if (w := when_of(reading, e)) is not None and w.distance(day) >= 0 and not _is_later(w, day)
    ]
    numbers = sorted(n for e in past if (n := number_of(reading, e)) is not None)
    if not past or numbers != list(range(1, len(past) + 1)):
        return None
    held = [fact.value for e in past if (fact := place_of(reading, e)) is not None]
    apart = all(are_apart(reading.lexicon, m.key, place) for m in use.places for place in held)
    if len(held) != len(past) or not apart:
        return None
    last = max(past, key=lambda e: number_of(reading, e) or 0)
    how = "the only edition so far" if len(past) == 1 else f"none of the {len(past)} editions so far was held there"
    return Target(last, how)


def _is_later(when: Period, day: Period) -> bool:
    return when.earliest is not None and day.latest is not None and when.earliest > day.latest


def _elsewhen(reading: Reading, use: EventUse) -> bool:
    """Whether the words turn to another edition than the piece's own: "the last summit", "the next"."""
    before = reading.gap(max(reading.sentence.start, use.start - 40), use.start)
    return bool(_BEHIND.search(before)) or bool(regex.search(r"\b(?:next|future)\s+(?:\w+\s+){0,2}$", before, regex.I))


def coming_up(reading: Reading, use: EventUse) -> str | None:
    """The first edition after the piece's day, within some fourteen months."""
    day = reading.day
    if day is None or day.earliest is None:
        return None
    if any(
        (w := when_of(reading, e)) is not None and w.precision > Precision.DAY and w.overlaps(day) for e in use.events
    ):
        return None  # told by its year alone, this one may be to come
    later = [
        (w.earliest, e)
        for e in use.events
        if (w := when_of(reading, e)) is not None and w.earliest is not None and w.earliest > day.earliest
    ]
    if not later:
        return None
    first, event = min(later)
    return event if (first - day.earliest).days <= 430 else None


def _nearest(reading: Reading, use: EventUse, period: Period) -> str | None:
    """The edition that a wrong date must mean: the only one within half the series' usual spacing."""
    dated = sorted(
        (w.earliest, e, w) for e in use.events if (w := when_of(reading, e)) is not None and w.earliest is not None
    )
    if not dated:
        return None
    gaps = [(b[0] - a[0]).days for a, b in pairwise(dated)]
    spacing = sorted(gaps)[len(gaps) // 2] if gaps else 800
    within = [(w.distance(period), e) for _, e, w in dated if w.distance(period) <= min(spacing, 1600) // 2]
    if not within:
        return None
    distance = min(within)[0]
    closest = [e for d, e in within if d == distance]
    return closest[0] if len(closest) == 1 or period.precision >= Precision.YEAR else None


def _closest(reading: Reading, events: list[str], period: Period) -> str:
    def distance(event: str) -> int:
        when = when_of(reading, event)
        return 10**6 if when is None else when.distance(period)

    return min(events, key=distance)

"""Which edition of a series, or which of several meetings, is meant: the evidence beside the claim itself.

A claim about an event (its number, day or place) is judged by the edition that the *other* words point to: "the
18th summit in 2017" names one edition by number and another by year, and the two disagree. Where the words say
nothing else, a piece about an event speaks of the edition of its own days.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from copydesk.edition_facts import (
    by_news,
    by_number,
    by_place,
    by_time,
    is_later,
    number_of,
    place_of,
    stated_times,
    when_of,
    witnessed,
)
from copydesk.edition_turns import (
    coming_up,
    is_past_though_ahead,
    latest_before,
    may_come,
    neither_there,
    one_before,
    tells_of_the_next,
)
from copydesk.event_use import EventUse
from copydesk.model import Period, Precision, Tier
from copydesk.news_ties import is_below_the_lead, is_indefinite, is_tied_to_news
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import are_apart
from copydesk.timing import Timed

_AHEAD = regex.compile(
    r"\b(?:upcoming|forthcoming|next|will|to\s+be|is\s+to|are\s+to|due|scheduled|slated|ahead\s+of|prepar\w+|planned)\b",
    regex.I,
)
# So many editions in one place are a habit; and it is known for so many days around them.
_SEVERAL = 3
_ABOUT_THEN = 200
# A time that governs its sentence stands at its beginning: behind "In", "Back in".
_OPENS = 12
_BEHIND = regex.compile(r"\b(?:last|previous|earlier|past|preceding|since|after\s+the)\s+(?:\w+\s+){0,2}$", regex.I)


# An edition so many days ahead is not the one that the piece is about.
_TO_COME = 180


@dataclass(frozen=True, slots=True)
class Target:
    """The event that a claim is judged by, how the words lead to it, and a doubt if they may not."""

    event: str | None
    how: str
    tier: Tier = Tier.CLAUSE
    doubt: str | None = None


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
    latest = latest_before(reading, use)
    if latest is not None:
        return Target(latest, "the last edition before the piece's day", Tier.ACTORS)
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
    if timed is not None and is_past_though_ahead(reading, timed) and (ahead := coming_up(reading, use)) is not None:
        return Target(ahead, "the next edition, told as to come")
    if at_time:
        fits = [e for e in at_time if e in placed]
        if fits or not placed:
            return Target((fits or at_time)[0], "the edition of that time")
        return Target(_closest(reading, placed, period), "the edition held at that place")
    here = [e for e in by_news(reading, use) if e in placed]
    if here and not _elsewhen(reading, use) and not _is_ahead(reading, here[0], timed):
        return Target(here[0], "the edition of the piece's days, and its place")
    near = _nearest(reading, use, period)
    if near is not None:
        return Target(near, "the edition nearest to that time")
    return Target(None, "no edition is held at that time")


def _is_ahead(reading: Reading, edition: str, timed: Timed | None) -> bool:
    """Whether a time to come is that of an edition after the one of the piece's days: "will be here again in May"."""
    when = when_of(reading, edition)
    return timed is not None and timed.forward and when is not None and when.distance(timed.period) > _TO_COME


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
    for period in stated_times(replace(use, dates=tuple(t for t in use.dates if not t.loose))):
        found = by_time(reading, use, period)
        if len(found) == 1:
            return Target(found[0], f"the edition of {period.edtf}")
        if not found or len(found) > 1:
            return Target(None, "no single edition is held at that time")
    placed = by_place(reading, use)
    if tells_of_the_next(reading, use):
        ahead = coming_up(reading, use) or neither_there(reading, use, placed)
        day = reading.day
        there = [e for e in placed if day is not None and (w := when_of(reading, e)) is not None and may_come(w, day)]
        return Target(there[0] if there else ahead, "the next edition", Tier.ACTORS)
    latest = latest_before(reading, use) or one_before(reading, use)
    if latest is not None:
        return Target(latest, "the last edition before the piece's day", Tier.ACTORS)
    news = [] if _elsewhen(reading, use) or _opens_long_before(reading, use) else by_news(reading, use)
    if news:
        return Target(news[0], "the edition of the piece's days", Tier.ACTORS)
    if placed:
        return Target(placed[-1], "an edition held there")
    return (
        _never_there(reading, use)
        or _always_there(reading, use)
        or Target(None, "nothing tells which edition is meant")
    )


def _never_there(reading: Reading, use: EventUse) -> Target | None:
    """The last edition, where we hold every edition so far and none of them was in the place of the words."""
    day = reading.day
    if day is None or not use.places or _AHEAD.search(reading.text, reading.sentence.start, reading.sentence.end):
        return None
    past = [
        e
        for e in use.events
        if (w := when_of(reading, e)) is not None and w.distance(day) >= 0 and not is_later(w, day)
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


def _always_there(reading: Reading, use: EventUse) -> Target | None:
    """The edition nearest to the piece, where all that we hold, three or more, are in one place."""
    day = reading.day
    held = {e: (place_of(reading, e), when_of(reading, e)) for e in use.events}
    places = {place.value for place, _ in held.values() if place is not None}
    near = [(w.distance(day), e) for e, (_, w) in held.items() if day is not None and w is not None]
    if len(held) < _SEVERAL or len(places) != 1 or any(p is None for p, _ in held.values()) or not near:
        return None
    distance, event = min(near)
    how = "all the editions that we hold were in one place"
    return Target(event, how) if distance <= _ABOUT_THEN else None


def _elsewhen(reading: Reading, use: EventUse) -> bool:
    """Whether the words turn to another edition than the piece's own: "the last summit", "the next"."""
    before = reading.gap(max(reading.sentence.start, use.start - 40), use.start)
    return bool(_BEHIND.search(before)) or bool(regex.search(r"\b(?:next|future)\s+(?:\w+\s+){0,2}$", before, regex.I))


def _opens_long_before(reading: Reading, use: EventUse) -> bool:
    """Whether a sentence opens with a time long before the piece: "In 2011 they agreed to meet at the forum"."""
    day, opening = reading.day, next(iter(reading.dates), None)
    if day is None or opening is None or opening.start >= use.start or opening.start - reading.sentence.start > _OPENS:
        return False
    return is_later(day, opening.period) and opening.period.distance(day) > _ABOUT_THEN


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

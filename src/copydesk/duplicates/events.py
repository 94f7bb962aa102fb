"""What two articles tell as their news: the same people, doing the same, on the same day, in the same place.

Shared words are not the same event (a daily market report repeats its words each day), and one event may be
told in other words. So the structure is asked first: kind, participants, day and place of each happening.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from copydesk.duplicates.places import may_be_one
from copydesk.model import Article, Happening, PartKind, Period, Precision, Registry, Review, SubjectKind
from copydesk.text import sentences

NEWS_DAYS = 3
"""A weekend: what lies further from the day of a piece is history told in passing, or another story."""

_SAME_DAY = 1
"""Days between two tellings of one event: night in one place is the next day in another."""

_LONGEST_EVENT = 10
"""Days; a longer period ("last month") does not say on which day it was."""

_LEAD_SENTENCES = 2
"""Sentences of the body that still tell what the piece is about."""

_FEWEST_PARTICIPANTS = 2
"""One person and one day fit many events; two who meet on a day fit few."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A happening that is news in its article; ``ahead`` of the day on which the piece appears, or told after.

    Where the sentence states no day (``dated`` is false), ``when`` is the days that news of the piece may be of.
    """

    kinds: frozenset[str]
    participants: frozenset[str]
    persons: frozenset[str]
    when: Period
    dated: bool
    place: str | None
    event: str | None
    in_lead: bool
    ahead: bool


@dataclass(frozen=True, slots=True)
class SharedEvent:
    """A happening that two articles share.

    ``firm``: both state the day, the days meet, and the people of one are all among the people of the other.
    ``lead``: both tell it in headline or lead. ``when`` is ``None`` where neither states the day. ``by_person``:
    both name people, and two of them are the same.
    """

    kinds: tuple[str, ...]
    participants: tuple[str, ...]
    when: Period | None
    place: str | None
    firm: bool
    lead: bool
    by_person: bool


def read_tellings(review: Review, registry: Registry) -> list[Telling]:
    """The happenings of an article that are its news: near its own day, with at least two participants.

    An undated piece shows its news only by its headline and lead.
    """
    day = review.article.day
    lead_end = _lead_end(review.article) if review.happenings else 0
    told = []
    for happening in review.happenings:
        when = _day_of(happening, registry)
        dated, in_lead = when is not None, happening.start < lead_end
        if when is None and happening.when is None and day is not None:
            when = Period(day, day).widened(NEWS_DAYS)
        if when is None or len(happening.participants) < _FEWEST_PARTICIPANTS:
            continue
        if not _is_news(day, when, in_lead):
            continue
        told.append(
            Telling(
                happening.kinds,
                happening.participants,
                frozenset(one for one in happening.participants if _is_person(one, registry)),
                when,
                dated,
                happening.place,
                _event_of(happening, registry),
                in_lead,
                dated and day is not None and when.earliest is not None and when.earliest > day,
            )
        )
    return told


def event_keys(told: Sequence[Telling]) -> set[str]:
    """What two pieces have in common if they tell of two common participants within a day of each other."""
    keys: set[str] = set()
    for telling in told:
        assert telling.when.earliest is not None
        assert telling.when.latest is not None
        days = range(telling.when.earliest.toordinal(), telling.when.latest.toordinal() + _SAME_DAY + 1)
        keys.update(f"{one} {two} {day}" for one, two in combinations(sorted(telling.participants), 2) for day in days)
    return keys


def share_events(
    told: Sequence[Telling], others: Sequence[Telling], days: tuple[date | None, date | None], registry: Registry
) -> list[SharedEvent]:
    """The events that two articles share, each once, the strongest telling of it; none if the pieces lie days apart."""
    if are_apart(*days):
        return []
    best: dict[tuple[str, ...], SharedEvent] = {}
    for telling in told:
        for other in others:
            shared = _share(telling, other, registry)
            if shared is not None:
                known = best.get(shared.participants)
                if known is None or _strength(shared) > _strength(known):
                    best[shared.participants] = shared
    return sorted(best.values(), key=lambda event: (*map(int.__neg__, _strength(event)), event.participants))


def are_apart(day: date | None, other: date | None) -> bool:
    """Whether two pieces appear too far apart to be news of one thing; an unknown day is not far."""
    return day is not None and other is not None and abs((day - other).days) > NEWS_DAYS


def _share(telling: Telling, other: Telling, registry: Registry) -> SharedEvent | None:
    same_event = telling.event is not None and telling.event == other.event
    kinds = telling.kinds & other.kinds
    # A preview and the report of what it announced are two stories.
    if not (kinds or same_event) or telling.ahead != other.ahead:
        return None
    distance = telling.when.distance(other.when)
    if distance > _SAME_DAY or not may_be_one(telling.place, other.place, registry):
        return None
    # Countries and bodies take part in everything their people do; where both name people, people decide.
    by_person = min(len(telling.persons), len(other.persons)) >= _FEWEST_PARTICIPANTS
    mine, theirs = (telling.persons, other.persons) if by_person else (telling.participants, other.participants)
    common = mine & theirs
    if len(common) < _FEWEST_PARTICIPANTS:
        return None
    both_dated = telling.dated and other.dated
    stated = [one.when for one in (telling, other) if one.dated]
    return SharedEvent(
        tuple(sorted(kinds)),
        tuple(sorted(common)),
        min(stated, key=lambda period: (_length(period), period.earliest or date.min), default=None),
        telling.place if telling.place is not None else other.place,
        both_dated and distance == 0 and (same_event or common in (mine, theirs)),
        telling.in_lead and other.in_lead,
        by_person,
    )


def _strength(event: SharedEvent) -> tuple[int, int, int, int]:
    return event.firm, event.when is not None, event.lead, len(event.participants)


def _day_of(happening: Happening, registry: Registry) -> Period | None:
    """The day that the sentence states, else the one that the registry holds for its only event."""
    event = _event_of(happening, registry)
    facts = registry.held(event, "date") if event is not None and happening.when is None else ()
    when = happening.when or next((fact.when for fact in facts if fact.qualifier is None), None)
    if when is None or when.earliest is None or when.latest is None or when.precision is not Precision.DAY:
        return None
    return when if _length(when) < _LONGEST_EVENT else None


def _event_of(happening: Happening, registry: Registry) -> str | None:
    """The one event of the registry that it can be; a series is no event but many."""
    events = [id for id in happening.events if id not in registry.subjects or not registry.subjects[id].series]
    return events[0] if len(events) == 1 else None


def _is_news(day: date | None, when: Period, in_lead: bool) -> bool:
    return in_lead if day is None else Period(day, day).distance(when) <= NEWS_DAYS


def _is_person(participant: str, registry: Registry) -> bool:
    subject = registry.subjects.get(participant)
    return subject is not None and subject.kind is SubjectKind.PERSON


def _length(period: Period) -> int:
    assert period.earliest is not None
    assert period.latest is not None
    return (period.latest - period.earliest).days


def _lead_end(article: Article) -> int:
    """Where the lead ends: the headline, and what stands up to the second sentence of the body."""
    body = list(_first(article))
    return body[-1] if body else len(article.source)


def _first(article: Article) -> Iterator[int]:
    told = (sentence for sentence in sentences(article) if sentence.part is PartKind.BODY)
    yield from (sentence.end for sentence, _ in zip(told, range(_LEAD_SENTENCES), strict=False))

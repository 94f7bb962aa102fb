"""Whether a planted value may be true after all: what the registry holds for the same time decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from copydesk.lexicon import Lexicon
from copydesk.model import ALWAYS, Fact, Period, Registry, Subject, SubjectKind

_DEPTH = 4


def time_of(as_of: Period | None) -> Period:
    """The time a claim speaks about; any time where it is unknown, so that nothing is taken for false."""
    return as_of or ALWAYS


def offices_held(registry: Registry, person: str, when: Period) -> set[str]:
    """The offices that a person holds at some time in a period."""
    return {fact.subject for fact in registry.valued("holder", person) if fact.valid.overlaps(when)}


def holds(registry: Registry, office: str, person: str, when: Period) -> bool:
    """Whether a person holds an office at some time in a period."""
    return office in offices_held(registry, person, when)


def rungs_at(registry: Registry, relation: str, when: Period) -> set[str]:
    """The rungs on which two sides stand at some time in a period."""
    return {fact.value for fact in registry.held(relation, "level") if fact.valid.overlaps(when)}


def wider_places(registry: Registry, place: str, depth: int = _DEPTH) -> Iterator[str]:
    """A place and those that it lies in: Xi'an, Shaanxi, China."""
    yield place
    if depth == 0:
        return
    for fact in registry.held(place, "place"):
        if fact.qualifier != "capital":
            yield from wider_places(registry, fact.value, depth - 1)
    for fact in registry.valued("place", place):
        if fact.qualifier == "capital":
            yield from wider_places(registry, fact.subject, depth - 1)


def are_nested(registry: Registry, one: str, other: str) -> bool:
    """Whether one of two places lies in the other, or they are the same."""
    return other in set(wider_places(registry, one)) or one in set(wider_places(registry, other))


def kindred_events(lexicon: Lexicon, event: str | None) -> Iterator[Subject]:
    """An event with those that words about it may tell of as well: of its series, or of the same people."""
    subject = lexicon.registry.subjects.get(event or "")
    if subject is None:
        return
    yield subject
    if subject.kind is not SubjectKind.EVENT:
        return
    company = frozenset(subject.participants)
    shared = (other for person in subject.participants[:1] for other in lexicon.by_participant.get(person, ()))
    kin = [other for other in shared if len(company) > 1 and company <= frozenset(other.participants)]
    yield from (o for o in dict.fromkeys((*lexicon.editions.get(subject.of or "", ()), *kin)) if o.id != subject.id)


def happens_in(registry: Registry, events: Iterable[Subject], when: Period) -> Iterator[Subject]:
    """Those of some events that happen at some time in a period; the undated ones may."""
    for event in events:
        dates = [fact.when for fact in registry.held(event.id, "date") if fact.when is not None]
        if not dates or any(date.overlaps(when) for date in dates):
            yield event


def dated_facts(lexicon: Lexicon, subject: str | None, judged: Iterable[Fact]) -> Iterator[Fact]:
    """The dates that words about a subject may give: its own, its kindred events', and those judged by."""
    yield from (fact for fact in judged if fact.when is not None)
    for event in kindred_events(lexicon, subject):
        yield from lexicon.registry.held(event.id, "date")

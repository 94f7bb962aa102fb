"""Where an event, a body or a place is: "the 2018 summit in Qingdao", "based in Lyon", "Xi'an, Shaanxi province"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.edges import agrees_with, first_unit
from copydesk.entries import Sort
from copydesk.events.counted import counting_readings
from copydesk.kinds.containers import read_capitals, read_containers
from copydesk.kinds.described_places import read_described_places
from copydesk.kinds.goals import read_goals
from copydesk.kinds.halls import VENUE, compare_venue, read_halls
from copydesk.kinds.here import read_here
from copydesk.kinds.kind import Kind, agree, contradict, unclear, uncovered
from copydesk.kinds.lines import read_lines
from copydesk.kinds.regions import REGION, compare_region, read_regions
from copydesk.kinds.seats import read_seats
from copydesk.kinds.sited import read_sited
from copydesk.kinds.turning_places import read_turning_places
from copydesk.kinds.venues import read_venues
from copydesk.model import Claim, Comparison, Fact, Period, Registry, SubjectKind
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_period
from copydesk.reading import Reading
from copydesk.vocabulary.cities import cities_named, is_far
from copydesk.vocabulary.countries import COUNTRIES
from copydesk.vocabulary.localities import CITY_QUALIFIERS, SEAT_QUALIFIERS

CODE = "CD106"

_NEEDS = frozenset({Sort.SUBJECT, Sort.REFERENCE, Sort.TURNING_POINT, Sort.SITED})
_UNIT_WORD = regex.compile(r"\s+(?:province|region|state|county|oblast|prefecture|municipality|city)$")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield claims of where events are held, where bodies have their seat and where places lie."""
    first = [*read_goals(reading), *read_sited(reading)]
    taken = {claim.start for claim in first}
    yield from first
    for claim in read_venues(reading):
        if claim.start not in taken:
            taken.add(claim.start)
            yield claim
    yield from read_halls(reading)
    yield from read_here(reading)
    yield from read_turning_places(reading, taken)
    yield from read_seats(reading)
    yield from read_lines(reading)
    yield from read_capitals(reading)
    yield from read_containers(reading)
    yield from read_described_places(reading)
    yield from read_regions(reading)


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a place by where the registry holds the event, the body, the capital or the wider place to be."""
    if isinstance(claim.value, Period):
        return _compare_since(claim, registry, claim.value)
    if claim.qualifier == REGION and claim.subject is not None:
        return compare_region(claim, registry)
    if claim.qualifier == VENUE:
        return compare_venue(claim, registry)
    said = registry.name_of(str(claim.value)).removeprefix("country:")
    if claim.subject is None:
        return uncovered(said, claim.binding)
    name = registry.name_of(claim.subject)
    if claim.qualifier == "in":
        return _compare_container(claim, registry, f"{name} in {said}")
    facts = [f for f in registry.held(claim.subject, "place") if _is_asked(claim, f)]
    says = f"{claim.qualifier} of {name}: {said}" if claim.qualifier else f"{name}: {said}"
    if not facts:
        return uncovered(says, "we hold no place for it")
    return _compare_held(claim, registry, facts, says, said)


def _is_asked(claim: Claim, fact: Fact) -> bool:
    """Whether a fact answers a claim: of the same qualifier, or both of where a body has its seat."""
    seats = claim.qualifier in SEAT_QUALIFIERS and fact.qualifier in SEAT_QUALIFIERS
    return fact.qualifier == claim.qualifier or seats


def _compare_held(claim: Claim, registry: Registry, facts: Sequence[Fact], says: str, said: str) -> Comparison:
    times = [t.period for t in (claim.as_of, *claim.also) if t.period is not None]
    for fact in facts:
        if fact.value == claim.value and (not times or any(fact.valid.overlaps(t) for t in times)):
            return agree(fact, says, say_fact(fact, registry))
    holding = [f for f in facts if not times or any(f.valid.overlaps(t) for t in times)]
    if not holding:
        return unclear(facts[-1], says, say_fact(facts[-1], registry), "we hold no place at that time")
    fact = next((f for f in holding if f.qualifier == claim.qualifier), holding[-1])
    held = say_fact(fact, registry)
    countries = fact.value in COUNTRIES and _is_country(registry, str(claim.value))
    if fact.value not in registry.subjects and not countries and not is_far(said, fact.value):
        return unclear(
            fact, says, held, "the place we hold is plain text that is no city of the world's, or one nearby"
        )
    return contradict(claim, fact, says, held, f"{held}, the article says {said}", claim.binding)


def _is_country(registry: Registry, value: str) -> bool:
    subject = registry.subjects.get(value)
    return value.startswith("country:") or (subject is not None and subject.kind is SubjectKind.COUNTRY)


def _compare_since(claim: Claim, registry: Registry, since: Period) -> Comparison:
    """Judge "since 1998", "moved in April 2021" by when the seat that the words name began."""
    name = registry.name_of(claim.subject or "")
    said = say_period(since)
    says = f"{claim.qualifier} of {name}: {registry.name_of(claim.who or '')}, {said}"
    facts = [f for f in registry.held(claim.subject or "", "place") if _is_asked(claim, f) and f.value == claim.who]
    begun = [f for f in facts if f.valid.earliest is not None]
    if not begun:
        return uncovered(says, "we hold no beginning of it")
    for fact in begun:
        first = first_unit(fact.valid)
        if first is not None and agrees_with(since, first):
            return agree(fact, says, say_fact(fact, registry))
    held = say_fact(begun[0], registry)
    return contradict(claim, begun[0], says, held, f"{held}, the article says {said}", claim.as_of.reason)


def _compare_container(claim: Claim, registry: Registry, says: str) -> Comparison:
    """A place agrees with every wider place of its own; it contradicts one of the same sort as one we hold."""
    subject = str(claim.subject)
    value = str(claim.value)
    facts = [f for f in registry.held(subject, "place") if f.qualifier is not None]
    known = set(_wider_names(registry, subject))
    if _plain(registry.name_of(value)) in known:
        same = [f for f in facts if _plain(registry.name_of(f.value)) == _plain(registry.name_of(value))]
        fact = next(iter([*same, *facts]), None)
        return uncovered(says) if fact is None else agree(fact, says, say_fact(fact, registry))
    rival = next((f for f in facts if _is_same_sort(registry, f, value)), None)
    if rival is None:
        return uncovered(says, "we hold no such wider place")
    held = say_fact(rival, registry)
    said = registry.name_of(value).removeprefix("country:")
    return contradict(claim, rival, says, held, f"{held}, the article says {said}", "")


def _wider_names(registry: Registry, place: str, depth: int = 4) -> Iterator[str]:
    yield _plain(registry.name_of(place))
    subject = registry.subjects.get(place)
    if subject is not None:
        for name in subject.aliases:
            yield _plain(name)
    if depth == 0:
        return
    for fact in registry.held(place, "place"):
        if fact.qualifier != "capital":
            yield from _wider_names(registry, fact.value, depth - 1)
    for fact in registry.valued("place", place):
        if fact.qualifier == "capital":
            yield from _wider_names(registry, fact.subject, depth - 1)


def _plain(name: str) -> str:
    return _UNIT_WORD.sub("", name.casefold())


def _is_same_sort(registry: Registry, fact: Fact, value: str) -> bool:
    """Whether a wider place is of the sort a fact holds: a country beside a country, a city beside a city."""
    if value.startswith("country:"):
        return fact.qualifier == "country"
    subject = registry.subjects.get(value)
    if subject is not None and subject.kind is SubjectKind.COUNTRY:
        return fact.qualifier == "country"
    if fact.qualifier == "country":
        return False
    used = {f.qualifier for f in registry.valued("place", value)}
    if fact.qualifier in CITY_QUALIFIERS:
        name = registry.name_of(value)
        far = subject is not None or is_far(name, registry.name_of(fact.value))
        return fact.qualifier in used or (far and bool(cities_named(name)))
    if subject is None:
        return (fact.qualifier or "") != "" and value.casefold().endswith(f" {(fact.qualifier or '').casefold()}")
    return fact.qualifier in used


KIND = Kind("place", CODE, _NEEDS, read, compare, counting_readings)

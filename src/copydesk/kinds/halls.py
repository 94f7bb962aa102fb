"""In which house an event was: "the 12th forum at the Amber Palace in Ask".

A registry holds the house as a place of the event with the qualifier ``venue``. A hall may be a room of a palace, so
another house is one only where the words put it into a town, as they do whole buildings.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.edition_facts import place_of, when_of
from copydesk.editions import target_for_place
from copydesk.entries import Sort
from copydesk.event_use import EventUse
from copydesk.events import read_events
from copydesk.events.owning import any_of, is_own
from copydesk.kinds.kind import agree, claim_from, contradict, unclear, uncovered
from copydesk.mentions import Mention
from copydesk.model import Claim, Comparison, Fact, Mood, Registry, Tier
from copydesk.patterns import regex
from copydesk.phrasing import say_fact
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import read_sites
from copydesk.text import fold
from copydesk.vocabulary.localities import HOUSES, RESIDENCES

VENUE = "venue"

_HOUSE = regex.compile(
    rf"\bat\s+(?:the\s+)?(?P<house>(?:(?:\p{{Lu}}[\p{{L}}'-]*|presidential|royal|national|government|state)\s+){{1,4}}"
    rf"(?:{any_of(HOUSES)}))\b(?P<town>\s+in\s+)?",
)
_SMALL = frozenset({"the", "of", "and", "in"})


def read_halls(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every house that an event with a known venue is said to have been in."""
    held = {event for use in read_events(reading) for event in use.events if _venue_of(reading.registry, event)}
    uses = [use for use in read_events(reading) if held.intersection(use.events)]
    for house in _HOUSE.finditer(reading.text, reading.sentence.start, reading.sentence.end) if uses else ():
        for use in uses:
            event = _event_at(reading, use, house)
            fact = None if event is None else _venue_of(reading.registry, event)
            if fact is not None:
                yield _claim(reading, house, fact)
                break


def _venue_of(registry: Registry, event: str) -> Fact | None:
    return next((f for f in registry.held(event, "place") if f.qualifier == VENUE), None)


def _event_at(reading: Reading, use: EventUse, house: regex.Match[str]) -> str | None:
    """The event that the words put into a house: a named one by its own words, a meeting by those who met, and when."""
    start, end = house.span("house")
    if use.named:
        mention = Mention(use.start, use.end, Sort.SUBJECT, use.events)
        target = target_for_place(reading, use)
        return target.event if target.doubt is None and is_own(reading, mention, start, end) else None
    clause = reading.clause_at(start)
    if not clause.start <= use.start < clause.end:
        return None
    times = [t.period for t in use.dates] or ([reading.day] if reading.day is not None else [])
    found = [e for e in use.events if (w := when_of(reading, e)) is not None and times and w.overlaps(times[0])]
    return found[0] if len(found) == 1 else None


def _claim(reading: Reading, house: regex.Match[str], fact: Fact) -> Claim:
    start, end = house.span("house")
    fits = _is_one(reading.registry, house["house"], fact)
    others = [house.end()] if house["town"] else []
    town = next((m for m in read_sites(reading) if m.start in others), None)
    held = place_of(reading, fact.subject)
    whole = town is not None and held is not None and lies_in(reading.lexicon, town.keys, held.value)
    return claim_from(
        reading,
        "place",
        start,
        end,
        subject=fact.subject,
        value=fact.value if fits else house["house"],
        tier=Tier.CLAUSE,
        binding="the house that the words put it in",
        as_of=reading.as_of(start),
        qualifier=VENUE,
        mood=Mood.NEGATED if reading.mood(start, end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=None if fits or whole else "it may be a part of the house that we hold",
    )


def _is_one(registry: Registry, said: str, fact: Fact) -> bool:
    """Whether two names are of one house: all the words of one are in the other."""
    subject = registry.subjects.get(fact.value)
    names = (fact.value,) if subject is None else (subject.name, *subject.aliases, *subject.weak_aliases)
    words = _words(said)
    return any(words <= _words(name) or _words(name) <= words for name in names)


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split()) - _SMALL


def compare_venue(claim: Claim, registry: Registry) -> Comparison:
    """Judge the house of an event by the one that we hold."""
    fact = _venue_of(registry, claim.subject or "")
    says = f"{registry.name_of(claim.subject or '')}: {registry.name_of(str(claim.value))}"
    if fact is None:
        return uncovered(says)
    held = say_fact(fact, registry)
    if claim.value == fact.value:
        return agree(fact, says, held)
    words = _words(str(claim.value)), _words(registry.name_of(fact.value))
    # "At the Amber Residence": what we hold as "presidential palace" may be called so.
    called_so = fact.value.islower() and all(RESIDENCES & one for one in words)
    if called_so or words[0] & words[1] - {fold(noun) for noun in HOUSES}:
        return unclear(fact, says, held, "the two names may be of one house")
    return contradict(claim, fact, says, held, f"{held}, the article says {claim.value}", claim.binding)

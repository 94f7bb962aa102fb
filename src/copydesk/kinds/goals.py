"""Where somebody travelled: "Voss's state visit to Norland", "arrived in Norland for a visit", "her stay in Ask".

A visit of the registry has one visitor, a place and its days. Where the words name another country, they may tell of
another journey of the same days, so the place is judged only where a second thing ties the words to the visit we hold:
the day of an arrival, the two sides that the sentence is about, or the town where the piece was filed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from copydesk.edition_facts import place_of, when_of
from copydesk.entries import Form
from copydesk.events.owning import any_of
from copydesk.kinds.here import home_of
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, Mood, PartKind, Precision, Subject, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in, wider
from copydesk.reading import Reading
from copydesk.sites import are_apart, read_sites
from copydesk.vocabulary import localities, taking_part

_TO = regex.compile(
    rf"(?P<visit>\b(?:{any_of(taking_part.VISITS)})\s+visit\s+to)\s+(?:the\s+)?$"
    r"|(?P<arrival>\barriv(?:ed|es)\s+in)\s+(?:the\s+)?$"
    r"|(?P<stay>\b(?:(?:his|her)|\p{Lu}[\p{L}-]*'s?)\s+(?:brief\s+|short\s+)?stay\s+in)\s+(?:the\s+)?$"
)
_WORDS = frozenset({"visit", "arrived", "arrives", "stay"})
_FOR_A_VISIT = regex.compile(r"\bfor\s+(?:an?|his|her)\s+(?:\S+\s+){0,2}visit\b")
_OTHER_TIME = regex.compile(
    r"\b(?:last|previous|earlier|past|first|next|another|upcoming|planned|once|had|after|before|following|ahead\s+of)"
    r"\s+(?:\S+\s+){0,3}$",
    regex.I,
)
_PAIRED = regex.compile(r"(?:-|\s+and\s+)(?:the\s+)?(?:\p{Lu}\p{L}+\s+(?:\p{Lu}\p{L}+'s\s+)?(?:of\s+)?)?")
_REACH = 60
# A piece tells without a date only of a journey of these days.
_DAYS = 2


def read_goals(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for the place that a visit of the registry is said to have gone to."""
    if _WORDS.isdisjoint(reading.words):
        return
    sites = [m for m in read_sites(reading) if m.form is not Form.ADJECTIVE]
    for site in sites:
        told = _TO.search(reading.text, max(reading.sentence.start, site.start - _REACH), site.start)
        if told is None or (told["arrival"] and not _FOR_A_VISIT.search(reading.text, site.end, reading.sentence.end)):
            continue
        visits = [visit for visit in _visits(reading, told) if _is_of_that_time(reading, visit)]
        if len(visits) == 1:
            claim = _claim(reading, site, visits[0], told)
            if claim is not None:
                yield claim


def _visits(reading: Reading, told: regex.Match[str]) -> Iterator[str]:
    """The visits of the person that the words name: before them, or behind "during his stay in …"."""
    people = reading.of_kind(SubjectKind.PERSON)
    before = [m for m in people if m.end <= told.end()]
    after = [m for m in people if m.start >= told.end()] if told["stay"] else []
    visitor = before[-1] if before else next(iter(after), None)
    for subject in reading.lexicon.by_participant.get(visitor.key, ()) if visitor is not None else ():
        if "visit" in reading.lexicon.happenings.get(subject.id, ()) and _is_guest(reading, visitor, subject):
            yield subject.id


def _is_guest(reading: Reading, person: Mention | None, visit: Subject) -> bool:
    """Whether a person is the visitor: the only one we hold as taking part, or the only one in the visit's name."""
    named = [p for p in visit.participants if reading.registry.name_of(p) in visit.name]
    return person is not None and person.key in (visit.participants if len(visit.participants) == 1 else named[:1])


def _is_of_that_time(reading: Reading, visit: str) -> bool:
    when = when_of(reading, visit)
    if when is None:
        return False
    if reading.dates:
        return all(when.overlaps(t.period) and t.period.precision <= Precision.MONTH for t in reading.dates)
    return reading.day is not None and when.distance(reading.day) <= _DAYS


def _claim(reading: Reading, site: Mention, visit: str, told: regex.Match[str]) -> Claim | None:
    fact = _held(reading, visit, site)
    if fact is None:
        return None
    fits = lies_in(reading.lexicon, site.keys, fact.value)
    tie = "who visited, and when"
    if not fits:
        if are_apart(reading.lexicon, site.key, fact.value) is not True or _is_told_of(reading, site):
            return None
        if _OTHER_TIME.search(reading.text, reading.sentence.start, told.start()):
            return None
        found = _tie(reading, visit, fact.value, told)
        if found is None:
            return None
        tie = found
    return claim_from(
        reading,
        "place",
        site.start,
        site.end,
        subject=visit,
        value=fact.value if fits else site.key,
        tier=Tier.ACTORS,
        binding=tie,
        as_of=reading.as_of(site.start),
        qualifier=fact.qualifier,
        mood=Mood.NEGATED if reading.mood(site.start, site.end) is Mood.NEGATED else Mood.ASSERTED,
    )


def _held(reading: Reading, visit: str, site: Mention) -> Fact | None:
    """The fact of where a visit went: for a town the city that we hold, if we do, else the country."""
    whole = place_of(reading, visit)
    if reading.lexicon.kind_of(site.key) is SubjectKind.COUNTRY:
        return whole
    city = (f for f in reading.registry.held(visit, "place") if f.qualifier in localities.CITY_QUALIFIERS)
    return next(city, whole)


def _is_told_of(reading: Reading, site: Mention) -> bool:
    """Whether the piece names a place more than once: then it tells of a journey there."""
    named = reading.copy.mentioned.get(site.key, 0)
    return named > 1 or reading.copy.text.count(reading.gap(site.start, site.end)) > 1


def _tie(reading: Reading, visit: str, held: str, told: regex.Match[str]) -> str | None:
    """What ties the words to the visit we hold, beside the visitor and the time."""
    if told["arrival"]:
        return "who arrived, and on which day" if _arrived_then(reading, visit) else None
    if told["visit"]:
        hosts = {p for p in wider(reading.lexicon, held) if reading.lexicon.kind_of(p) is SubjectKind.COUNTRY}
        visitor = reading.registry.subjects[visit].participants[0]
        homes = reading.copy.home_of(visitor, when_of(reading, visit))
        if _names_pair(reading, hosts, homes):
            return "who visited, and the two sides told of"
        return "who visited and when, and where the piece was filed" if _is_filed_on(reading, visit, held) else None
    return "whose stay, and where the piece was filed" if _is_filed_in(reading, held) else None


def _arrived_then(reading: Reading, visit: str) -> bool:
    """Whether somebody arrived on a day that the visit we hold began, with a night to follow."""
    when = when_of(reading, visit)
    days = [t.period for t in reading.dates if t.period.precision is Precision.DAY]
    return (
        when is not None
        and when.earliest != when.latest
        and bool(days)
        and all(d.earliest == d.latest == when.earliest for d in days)
    )


def _names_pair(reading: Reading, hosts: set[str], homes: frozenset[str]) -> bool:
    """Whether a sentence speaks of host and guest as two sides: "China and Norland agreed", "China-Norland ties"."""
    subjects = reading.registry.subjects
    for relation in reading.of_kind(SubjectKind.RELATION):
        sides = set(subjects[relation.key].between)
        if sides & hosts and sides & homes:
            return True
    for one, other in pairwise(reading.of_kind(SubjectKind.COUNTRY)):
        keys = (set(one.keys), set(other.keys))
        two_sides = any(a & hosts and b & homes for a, b in (keys, keys[::-1]))
        if two_sides and _PAIRED.fullmatch(reading.gap(one.end, other.start)):
            return True
    return False


def _is_filed_on(reading: Reading, visit: str, held: str) -> bool:
    """Whether a piece was filed from where the visit was, on a day of it that the words name."""
    when = when_of(reading, visit)
    days = [t.period for t in reading.dates if t.period.precision is Precision.DAY]
    return when is not None and bool(days) and all(when.contains(d) for d in days) and _is_filed_in(reading, held)


def _is_filed_in(reading: Reading, held: str) -> bool:
    """Whether a piece was filed from the place that we hold, or from a town in it."""
    home = None if reading.sentence.part is PartKind.CAPTION else home_of(reading.copy)
    return home is not None and lies_in(reading.lexicon, (home,), held)

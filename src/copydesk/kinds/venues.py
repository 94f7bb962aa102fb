"""Where events are: "the 2018 summit in Qingdao", "met in Shanghai on Monday", "the plant in Debrecen"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.edition_facts import place_of, when_of
from copydesk.editions import target_for_place
from copydesk.entries import Form
from copydesk.events import EventUse, read_events
from copydesk.kinds.containers import is_container
from copydesk.kinds.kind import claim_from
from copydesk.kinds.phases import phase_told
from copydesk.kinds.turning_places import place_claim
from copydesk.mentions import Mention
from copydesk.model import Claim, Mood, Precision, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Reading
from copydesk.sites import are_apart, is_known, read_sites

# The slots in which a name is that of the town itself, not of a hall or a suburb.
_FIRM = regex.compile(
    r"\b(?:held|hosted|staged|convened|played|takes?\s+place|took\s+place|taking\s+place|hosted\s+by)\s+in\s+$"
)
_NEAR_BY = regex.compile(r",?\s+(?:near|outside|just|a\s+suburb|not\s+far)\b|\s*\(")
_PLUPERFECT = regex.compile(r"\b(?:had|last|previous|earlier|once|before|after\s+their)\b")
# A piece tells without a date only of a meeting of these last days.
_DAYS = 3
_EDITION = regex.compile(r"\s+(?:edition|event|meeting|summit|instal?lment|leg|round)\b")
_IN = regex.compile(r"\s+in\s+$")
_UNVEILED_IN = regex.compile(r"\b(?:unveiled|opened|inaugurated|launched)\s+in\s+$")
_THE = regex.compile(r"\s+(?:the|its|their)\s+")
_NAMES_ITS_PLACE = regex.compile(r"\sin\s+(?:the\s+)?\p{Lu}[\p{L}' -]*$")


def read_venues(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every place that an event, or a project that stands somewhere, is said to be in."""
    yield from _read_standing(reading)
    for use in read_events(reading):
        if use.named:
            yield from _read_named(reading, use)
        else:
            yield from _read_told(reading, use)


def _read_named(reading: Reading, use: EventUse) -> Iterator[Claim]:
    for place in use.places:
        if place.form is Form.ADJECTIVE or is_container(reading, place):
            continue
        if _EDITION.match(reading.text, place.end):
            continue  # "the Turin edition" says which, not where
        if place.end <= use.start and _NAMES_ITS_PLACE.search(reading.gap(use.start, use.end)):
            continue  # "Spain will hold the Year of Lanterns in Norway": the name says where
        target = target_for_place(reading, use)
        country = SubjectKind.COUNTRY
        towns = {
            m.key for m in use.places if reading.lexicon.kind_of(m.key) is not country and not is_container(reading, m)
        }
        several = len(towns) > 1
        if several and target.event is not None and not _fits(reading, target.event, place):
            target = replace(target, doubt=target.doubt or "the sentence tells of several places")
        phase = phase_told(reading, use, target.event, place, reading.lexicon.placed_by_phrase)
        if phase is not None and target.doubt is None:
            yield place_claim(reading, place, phase, target.tier, target.how)
        elif target.event is not None or is_known(reading.lexicon, place.key):
            yield _claim(reading, place, target.event, target.tier, target.how, use.series, target.doubt)


def _read_told(reading: Reading, use: EventUse) -> Iterator[Claim]:
    """A meeting is found by its people and its day; where no day is told, by the piece's own days."""
    for place in use.places:
        if is_container(reading, place):
            continue
        if not use.events and reading.lexicon.kind_of(place.key) is SubjectKind.COUNTRY:
            continue
        found, how, doubt = _told_at(reading, use, place)
        if found is not None or is_known(reading.lexicon, place.key):
            yield _claim(reading, place, found, Tier.ACTORS, how, None, doubt)


def _told_at(reading: Reading, use: EventUse, place: Mention) -> tuple[str | None, str, str | None]:
    """The meeting that a place is said of, how it was found, and a doubt."""
    listed = {m.key: m for m in use.places if not is_container(reading, m)}
    several = "the sentence tells of several places" if len(listed) > 1 else None
    if use.dates:
        period = use.dates[0].period
        at_time = [e for e in use.events if (w := when_of(reading, e)) is not None and w.overlaps(period)]
        how = f"those who took part, and {use.dates[0].text}"
        found = next((e for e in at_time if _fits(reading, e, place)), None)
        if found is not None:
            return found, how, None
        left = _left_over(reading, at_time, list(listed.values()), place)
        if left is not None:
            return left, f"{how}: the one of {len(at_time)} meetings that no other place is said of", None
        firm = len(at_time) == 1 and period.precision <= Precision.MONTH
        return (at_time[0], how, several) if firm else (None, how, None)
    day = reading.day
    near = [e for e in use.events if day and (w := when_of(reading, e)) is not None and w.distance(day) <= _DAYS]
    how = "those who took part, in the piece's days"
    found = next((e for e in near if _fits(reading, e, place)), None)
    if found is None and len(near) == 1:
        clause = reading.clause_at(place.start)
        past = _PLUPERFECT.search(reading.text, clause.start, clause.end) or reading.speaks_of_past(place.start)
        planned = reading.mood(place.start, place.end) is Mood.PLANNED
        return near[0], how, several or ("the clause may tell of another meeting" if past or planned else None)
    return found or next((e for e in use.events if _fits(reading, e, place)), None), how, None


def _left_over(reading: Reading, events: list[str], places: list[Mention], place: Mention) -> str | None:
    """ "met twice, in Xi'an and Shanghai": of as many meetings as places, the only one that no place is right for."""
    if len(events) != len(places) or len(events) < 2:
        return None
    wrong = [p for p in places if not any(_fits(reading, e, p) for e in events)]
    left = [e for e in events if not any(_fits(reading, e, p) for p in places)]
    return left[0] if wrong == [place] and len(left) == 1 else None


def _read_standing(reading: Reading) -> Iterator[Claim]:
    """ "The Culture Center in Astana", "unveiled in Astana the Culture Center": where the words put a thing."""
    for subject in reading.of_kind(SubjectKind.PROJECT, SubjectKind.BODY):
        for key in subject.keys:
            fact = place_of(reading, key)
            site = next((m for m in read_sites(reading) if _stands_at(reading, subject, m)), None)
            if fact is not None and site is not None:
                yield _claim(reading, site, key, Tier.CLAUSE, "the words put it there", None, None)


def _stands_at(reading: Reading, thing: Mention, site: Mention) -> bool:
    if site.start >= thing.end:
        return _IN.fullmatch(reading.gap(thing.end, site.start)) is not None
    before = reading.gap(max(reading.sentence.start, site.start - 30), site.start)
    return _UNVEILED_IN.search(before) is not None and _THE.fullmatch(reading.gap(site.end, thing.start)) is not None


def _fits(reading: Reading, event: str, place: Mention) -> bool:
    fact = place_of(reading, event)
    return fact is not None and lies_in(reading.lexicon, place.keys, fact.value)


def _claim(
    reading: Reading, place: Mention, event: str | None, tier: Tier, how: str, series: str | None, doubt: str | None
) -> Claim:
    fact = place_of(reading, event) if event is not None else None
    value = place.key
    if fact is not None:
        apart = are_apart(reading.lexicon, place.key, fact.value, firm=series is not None and _is_firm(reading, place))
        if apart is False:
            value = fact.value
        elif apart is None:
            doubt = doubt or f"{reading.lexicon.name_of(place.key)} may lie in or beside the place we hold"
    return claim_from(
        reading,
        "place",
        place.start,
        place.end,
        subject=event,
        value=value,
        tier=tier,
        binding=how,
        as_of=reading.as_of(place.start),
        who=series,
        mood=Mood.NEGATED if reading.mood(place.start, place.end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=doubt,
    )


def _is_firm(reading: Reading, place: Mention) -> bool:
    before = reading.gap(max(reading.sentence.start, place.start - 30), place.start)
    return _FIRM.search(before) is not None and not _NEAR_BY.match(reading.text, place.end)

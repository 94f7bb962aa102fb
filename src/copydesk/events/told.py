"""Events that a sentence tells without a name: who took part, and what they did ("Li met Bektenov in Shanghai")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.entries import Form, Sort
from copydesk.event_use import EventUse
from copydesk.events.owning import is_stretch, last_doing
from copydesk.events.pronouns import people_before
from copydesk.mentions import Mention
from copydesk.model import PartKind, Subject, SubjectKind
from copydesk.offices import holders_at, read_titles
from copydesk.patterns import regex
from copydesk.reading import Clause, Reading
from copydesk.sites import read_sites
from copydesk.vocabulary import happenings

_LEADERS_OF = regex.compile(r"\b(?:leaders?|presidents?|heads\s+of\s+state|counterparts?)\s+(?:of|from)\s+(?:the\s+)?")
_OTHER_DOINGS = frozenset(happenings.OTHER_DOINGS)
_LIST = regex.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?")
_IN_DIRECT = regex.compile(
    r"\b(?:in|at|near|outside)\s+(?:the\s+)?(?:(?:\p{Ll}[\w'-]*\s+){0,3}(?:city|capital|town|port|resort|village)\s+(?:of\s+)?)?$"
)
_PALACE = regex.compile(r"\b(?:at|in)\s+the\s+(?:[\w'-]+\s+){1,6}(?:in|of)\s+$")
_ALSO_IN = regex.compile(r"\s*(?:,|,?\s+and)\s+(?:in\s+)?$")
# A meeting of three is none of the meetings of two.
_OF_MORE = regex.compile(
    r"\b(?:[Tt]rilateral|[Tt]hree-way|[Qq]uadrilateral|[Ff]our-way|[Mm]ultilateral)\s+(?:meeting|talks|summit|call)\b"
)
_TRAIL = regex.compile(r",\s+(?:in\s+)?$")


def told_events(reading: Reading, named: Sequence[EventUse]) -> Iterator[EventUse]:
    """What a sentence tells of as done by two or more, grouped by those who took part."""
    inside = [
        w for w in reading.of_sort(Sort.HAPPENING) if not any(u.start <= w.start and w.end <= u.end for u in named)
    ]
    kinds = frozenset(kind for w in inside for kind in w.keys)
    if not kinds or _OF_MORE.search(reading.text, reading.sentence.start, reading.sentence.end):
        return
    present = participants_in(reading, kinds)
    groups = _groups(reading, kinds, present)
    if not groups and len(present) >= 2:
        groups[frozenset(sorted(present)[:4])] = []
    if not groups:
        return
    taken = {t.start for use in named for t in use.dates} | {m.start for use in named for m in use.places}
    taken |= {t.start for t in reading.dates if any(use.start <= t.start < use.end for use in named)}
    clause = _clause_of(reading, inside)
    dates = tuple(
        t for t in reading.dates if clause.start <= t.start < clause.end and t.start not in taken and not is_stretch(t)
    )
    places = tuple(m for m in _venues(reading) if clause.start <= m.start < clause.end and m.start not in taken)
    for shared, events in groups.items():
        visits = any("visit" in reading.lexicon.happenings.get(e, ()) for e in events)
        yield EventUse(
            inside[0].start,
            inside[0].end,
            tuple(events),
            False,
            dates=tuple(t for t in dates if visits or _is_told(reading, clause, t.start)),
            places=tuple(m for m in places if visits or _is_told(reading, clause, m.start)),
            participants=shared,
            kinds=kinds,
        )


def _is_told(reading: Reading, clause: Clause, start: int) -> bool:
    """Whether a day or place is the meeting's, and not that of going to it or of speaking about it."""
    return last_doing(reading, start, clause.start) not in _OTHER_DOINGS


def _groups(reading: Reading, kinds: frozenset[str], present: frozenset[str]) -> dict[frozenset[str], list[str]]:
    """The registry's events of these kinds, by those of their participants that the sentence names."""
    groups: dict[frozenset[str], list[str]] = {}
    for subject in _events_with(reading, present):
        shared = frozenset(subject.participants) & present
        if len(subject.participants) == 1 and shared:
            shared |= _destinations(reading, subject.id)
        if len(shared) >= 2 and reading.lexicon.happenings.get(subject.id, frozenset()) & kinds:
            groups.setdefault(shared, []).append(subject.id)
    return groups


def _destinations(reading: Reading, event: str) -> frozenset[str]:
    """Where a visit goes, if the sentence names it: the Kazakhstan of "Xi's state visit to Kazakhstan"."""
    held = {f.value for f in reading.registry.held(event, "place")}
    return frozenset(held & {key for m in read_sites(reading) for key in m.keys})


def _events_with(reading: Reading, present: frozenset[str]) -> Iterator[Subject]:
    index = reading.lexicon.by_participant
    seen: set[str] = set()
    for participant in sorted(present):
        for subject in index.get(participant, ()):
            if subject.id not in seen:
                seen.add(subject.id)
                yield subject


def participants_in(reading: Reading, kinds: frozenset[str]) -> frozenset[str]:
    """Who takes part, as far as a sentence says: persons, "the Kyrgyz president", "the leaders of X and Y"."""
    present = {m.key for m in reading.of_kind(SubjectKind.PERSON)}
    present |= people_before(reading)
    countries = reading.of_kind(SubjectKind.COUNTRY, SubjectKind.BODY)
    present |= {m.key for m in countries}
    day = reading.day
    for title in read_titles(reading) if reading.of_sort(Sort.TITLE) else ():
        present |= set(holders_at(reading, title, day))
        if title.name in ("counterpart", "leader") and title.of is not None:
            present |= _heads(reading, title.of)
    for match in _LEADERS_OF.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        at = match.end()
        for country in countries:
            if country.start == at:
                present |= _heads(reading, country.key)
                step = _LIST.match(reading.text, country.end)
                at = step.end() if step is not None else -1
    if kinds & {"visit", "state visit"}:
        for country in countries:
            present |= _heads(reading, country.key)
    return frozenset(present)


def _heads(reading: Reading, country: str) -> set[str]:
    """Who holds an office of a country on the article's day."""
    day = reading.day
    if day is None:
        return set()
    return {
        fact.value
        for office in reading.lexicon.offices_of.get(country, ())
        for fact in reading.registry.held(office, "holder")
        if fact.valid.overlaps(day)
    }


def _clause_of(reading: Reading, words: Sequence[Mention]) -> Clause:
    """The clause of what happened; a caption is one: its day and place stand at its end."""
    if reading.sentence.part is PartKind.CAPTION:
        return Clause(reading.sentence.start, reading.sentence.end)
    clauses = [reading.clause_at(w.start) for w in words]
    return Clause(min(c.start for c in clauses), max(c.end for c in clauses))


def _venues(reading: Reading) -> Iterator[Mention]:
    """Places where something happens: "in Shanghai", "in Xi'an and Beijing"; not "Shanghai's", not "ties with X"."""
    last: Mention | None = None
    for place in read_sites(reading):
        if place.form is Form.ADJECTIVE:
            continue
        listed = last is not None and _ALSO_IN.fullmatch(reading.gap(last.end, place.start))
        if listed or _is_venue(reading, place):
            last = place
            yield place


def _is_venue(reading: Reading, place: Mention) -> bool:
    before = reading.gap(max(reading.sentence.start, place.start - 60), place.start)
    if _IN_DIRECT.search(before) or _PALACE.search(before):
        return True
    return reading.sentence.part is PartKind.CAPTION and _TRAIL.search(before) is not None

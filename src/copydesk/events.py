"""Which event a sentence speaks of, and which dates, places and numbers in it are the event's own.

Two ways lead to an event: its name ("the 24th Meeting of the Council of Heads of State"), and what happened
between whom ("Li met with Bektenov"). A date belongs to a named event only where nothing but words of holding
stands between them ("held in Qingdao in June 2018"); else it belongs to what the clause tells. Distance decides
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import regex

from copydesk.lexicon import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import Happening, PartKind, Period, Precision, Subject, SubjectKind
from copydesk.offices import holders_at, read_titles
from copydesk.reading import Clause, Reading, Timed
from copydesk.values.date_forms import Stretch
from copydesk.values.ordinals import OrdinalExpression
from copydesk.vocabulary import happenings


@dataclass(frozen=True, slots=True)
class EventUse:
    """One event as a sentence speaks of it, with what the words attach to it.

    ``events`` are the registry's events it may be: the editions of a series, one event, or all the meetings of the
    same people. ``named`` tells a name from a description. ``year`` is the year that is part of the name ("2018
    SCO summit").
    """

    start: int
    end: int
    events: tuple[str, ...]
    named: bool
    series: str | None = None
    ordinal: OrdinalExpression | None = None
    dates: tuple[Timed, ...] = ()
    places: tuple[Mention, ...] = ()
    year: Timed | Period | None = None
    participants: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


_HOLDING = "|".join(regex.escape(w) for w in sorted(happenings.HOLDING, key=len, reverse=True))
# All that may stand between an event's name and its own day or place.
_OWN_GAP = regex.compile(
    rf"(?:[\s,()\"'/&-]|'s\b|\b(?:{_HOLDING}|in|at|on|of|from|to|until|through|between|for|during|the|a|an|this|last|next|its|"
    r"here|there|later|earlier|first|second|third|week|month|year|"
    r"year's|city|capital|town|port|resort|coastal|central|northern|southern|eastern|western|northeastern|northwestern|"
    r"southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|historic|ancient|island|"
    r"country's|nation's|province|region|state|district|hall|palace|centre|center|venue|stadium|arena|again|also|"
    r"virtually|online|edition|event|meeting|gathering|Independence|International|Convention|Exhibition|Congress|"
    r"Conference|National|Great|People's)\b)*"
)
_BETWEEN_ORDINAL = regex.compile(
    r"(?:[\s-]|\b(?:annual|regular|plenary|official|ordinary|extraordinary|biennial|informal|formal|full|edition|editions|"
    r"meeting|session|summit|round|gathering|instalment|installment|staging|running|of|the|a|Meeting|Session|Summit|"
    r"Round|Annual|Edition|Plenary|Regular)\b)*"
)
_ORDINAL_AFTER = regex.compile(r"(?:'s?\s+|,\s+(?:now\s+)?(?:in\s+)?(?:its|the)\s+|\s+\((?:the\s+)?)$")
_YEAR_BEFORE = regex.compile(r"(?<![\d$€£.,/-])(?P<year>(?:19|20)\d\d)(?:'s)?\s+(?:(?:\p{Lu}[\w'-]*|annual|edition\s+of\s+the)\s+){0,3}$")
_YEAR_AFTER = regex.compile(r"(?:\s+in)?\s+\(?(?P<year>(?:19|20)\d\d)\b(?!\s*(?:billion|million|people|\p{Ll}+s\b))")
_ABBREVIATION = regex.compile(r"\(\p{Lu}[\p{Lu}\d-]{1,9}\)")
_LEADERS_OF = regex.compile(r"\b(?:leaders?|presidents?|heads\s+of\s+state|counterparts?)\s+(?:of|from)\s+(?:the\s+)?")
_LIST = regex.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?")
_COMMA = regex.compile(r"\s*,")
# Between a single event and its day a verb may stand, and those who did it: "Last November, the two implemented …".
_SINGLE_GAP = regex.compile(rf"(?:{_OWN_GAP.pattern}|\b\p{{Ll}}+(?:ed|ing|took|came)\b|\b(?:and|a|effect|force|into|mutual|new)\b|[\s,])*")
_IN_DIRECT = regex.compile(
    r"\b(?:in|at|near|outside)\s+(?:the\s+)?(?:(?:\p{Ll}[\w'-]*\s+){0,3}(?:city|capital|town|port|resort|village)\s+(?:of\s+)?)?$"
)
_PALACE = regex.compile(r"\b(?:at|in)\s+the\s+(?:[\w'-]+\s+){1,6}(?:in|of)\s+$")


def read_events(reading: Reading) -> list[EventUse]:
    """Every event that a sentence speaks of: the named ones first, then those told by who met whom."""
    named = list(_named(reading))
    return named + list(_told(reading, named))


def happenings_in(reading: Reading) -> Iterator[Happening]:
    """What a sentence tells as having happened, for comparing articles with each other."""
    for use in read_events(reading):
        if use.named and use.series is not None and not use.participants:
            continue
        when = use.dates[0].period if use.dates else None
        place = use.places[0].key if use.places else None
        yield Happening(
            reading.sentence.start, reading.sentence.end, use.kinds, use.participants, when, place, use.events
        )


# --- named -----------------------------------------------------------------------------------


def _named(reading: Reading) -> Iterator[EventUse]:
    subjects = reading.registry.subjects
    mentions = [m for m in reading.of_kind(SubjectKind.EVENT) if m.form is not Form.WEAK or _borne_out(reading, m)]
    if not mentions:
        return
    dates = _owned(reading, mentions, [(t.start, t.end) for t in reading.dates if not is_stretch(t)])
    places = _owned(reading, mentions, [(m.start, m.end) for m in _places(reading)])
    for mention in mentions:
        key = _by_participants(reading, mention) if len(mention.keys) > 1 else mention.key
        subject = subjects[key]
        editions = tuple(s.id for s in reading.lexicon.editions.get(subject.id, ()))
        series = subject.id if subject.series or editions else subject.of
        yield EventUse(
            mention.start,
            mention.end,
            editions if subject.series or editions else (subject.id,),
            True,
            series,
            _ordinal(reading, mention),
            tuple(t for t in reading.dates if dates.get(t.start) is mention),
            tuple(m for m in _places(reading) if places.get(m.start) is mention),
            _year(reading, mention),
            frozenset(subject.participants),
            reading.lexicon.happenings.get(subject.id, frozenset()),
        )


def is_stretch(timed: Timed) -> bool:
    """Whether a date expression is a stretch of time that things last for ("over the past year"), not a point in it."""
    return isinstance(timed.expression.form, Stretch)


def _owned(reading: Reading, mentions: list[Mention], spans: list[tuple[int, int]]) -> dict[int, Mention]:
    """Which named event each date or place belongs to: the nearest of those it may belong to.

    The day and place at the end of a caption are those of what the picture shows: where people meet in it, the
    meeting's and not the event's that a relative clause mentions.
    """
    shown = reading.sentence.part is PartKind.CAPTION and len(reading.of_kind(SubjectKind.PERSON)) > 1
    shown = shown and bool(reading.of_sort(Sort.HAPPENING))
    owned: dict[int, Mention] = {}
    for start, end in spans:
        fitting = [m for m in mentions if _is_own(reading, m, start, end)]
        if fitting and not (shown and start >= fitting[-1].end and _COMMA.match(reading.text, fitting[-1].end)):
            owned[start] = min(fitting, key=lambda m: (max(start - m.end, m.start - end), m.start))
    return owned


def _borne_out(reading: Reading, mention: Mention) -> bool:
    """Whether the context bears a weak name out: its full name elsewhere in the piece, or those who take part."""
    subject = reading.registry.subjects[mention.key]
    if subject.participants:
        named = {key for m in reading.subjects for key in m.keys}
        return all(p in named or p in _document_sides(reading) for p in subject.participants)
    family = {mention.key, *(s.id for s in reading.lexicon.editions.get(mention.key, ()))}
    return any(
        m.form is not Form.WEAK and family & set(m.keys) for other in reading.copy.readings for m in other.subjects
    ) or (subject.of is None and any(reading.copy.mentioned.get(word, 0) for word in _family_bodies(reading, subject)))


def _family_bodies(reading: Reading, subject: Subject) -> list[str]:
    """Bodies whose name is part of the event's name: "Council of Heads of State of the SCO" → sco."""
    found = []
    for other in reading.registry.subjects.values():
        if other.kind is SubjectKind.BODY and any(n in subject.name for n in (other.name, *other.aliases)):
            found.append(other.id)
    return found


def _document_sides(reading: Reading) -> set[str]:
    """The two countries or bodies that a piece names most, if it is about two."""
    lexicon, counts = reading.lexicon, reading.copy.mentioned
    sides = [k for k in counts if lexicon.kind_of(k) in (SubjectKind.COUNTRY, SubjectKind.BODY)]
    return set(sorted(sides, key=lambda k: (-counts[k], k))[:2])


def _by_participants(reading: Reading, mention: Mention) -> str:
    """Of several events of one name, the one whose participants the sentence names."""
    named = {key for m in reading.subjects for key in m.keys}
    subjects = reading.registry.subjects
    return max(mention.keys, key=lambda k: sum(p in named for p in subjects[k].participants))


def _ordinal(reading: Reading, mention: Mention) -> OrdinalExpression | None:
    for ordinal in reversed(reading.ordinals):
        if ordinal.end <= mention.start and _BETWEEN_ORDINAL.fullmatch(reading.text, ordinal.end, mention.start):
            return ordinal
    for ordinal in reading.ordinals:
        if ordinal.start < mention.end:
            continue
        gap = reading.gap(mention.end, ordinal.start)
        behind = regex.match(r"\s+(?:edition|meeting|session|staging|running)\b", reading.text[ordinal.end : ordinal.end + 12])
        return ordinal if behind and _ORDINAL_AFTER.fullmatch(gap) else None
    return None


def _year(reading: Reading, mention: Mention) -> Period | None:
    before = _YEAR_BEFORE.search(reading.text, max(reading.sentence.start, mention.start - 40), mention.start)
    match = before or _YEAR_AFTER.match(reading.text, mention.end, reading.sentence.end)
    if match is None:
        return None
    year = int(match.group("year"))
    return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def _is_own(reading: Reading, event: Mention, start: int, end: int) -> bool:
    """Whether a date or place is the named event's own: only words of holding stand between."""
    first, last = (event.end, start) if start >= event.end else (end, event.start)
    if last < first:
        return False
    gap = list(reading.gap(first, last))
    blanks = [(m.start, m.end) for m in _places(reading)] + [(t.start, t.end) for t in reading.dates]
    blanks += [(o.start, o.end) for o in reading.ordinals]
    blanks += [(m.start, m.end) for m in reading.of_kind(SubjectKind.BODY)]
    for a, b in blanks:
        if a >= first and b <= last:
            gap[a - first : b - first] = " " * (b - a)
    text = _ABBREVIATION.sub(" ", "".join(gap))
    subject = reading.registry.subjects[event.key]
    single = subject.of is None and not subject.series and event.key not in reading.lexicon.editions
    if len(text) > 160 or not (_SINGLE_GAP if single else _OWN_GAP).fullmatch(text):
        return False
    if start < event.start and _is_other(reading, start, event):
        return False
    return True


def _is_other(reading: Reading, start: int, event: Mention) -> bool:
    """Whether a date before an event's name follows a verb of another doing: "met on Monday at the Expo"."""
    before = reading.gap(reading.clause_at(start).start, start)
    return regex.search(r"\b\w+ed\s+(?:\w+\s+)?(?:on\s+|in\s+)?$", before) is not None and not regex.search(
        rf"\b(?:{_HOLDING})\s+(?:on\s+|in\s+)?$", before
    )


def _places(reading: Reading) -> tuple[Mention, ...]:
    return reading.of_kind(SubjectKind.PLACE, SubjectKind.COUNTRY)


# --- told ------------------------------------------------------------------------------------


def _told(reading: Reading, named: Sequence[EventUse]) -> Iterator[EventUse]:
    words = reading.of_sort(Sort.HAPPENING)
    if not words:
        return
    inside = [w for w in words if not any(u.start <= w.start and w.end <= u.end for u in named)]
    kinds = frozenset(kind for w in inside for kind in w.keys)
    if not kinds:
        return
    present = participants_in(reading, kinds)
    groups: dict[frozenset[str], list[str]] = {}
    for event, subject in _events_with_participants(reading):
        shared = frozenset(subject.participants) & present
        if len(subject.participants) == 1 and shared:
            shared |= _destinations(reading, event)
        if len(shared) < 2:
            continue
        if reading.lexicon.happenings.get(event, frozenset()) & kinds:
            groups.setdefault(shared, []).append(event)
    taken_dates = {t.start for use in named for t in use.dates}
    taken_places = {m.start for use in named for m in use.places}
    word = inside[0]
    clause = _clause_of(reading, inside)
    dates = tuple(
        t
        for t in reading.dates
        if clause.start <= t.start < clause.end and t.start not in taken_dates and not is_stretch(t)
    )
    places = tuple(
        m
        for m in _places(reading)
        if clause.start <= m.start < clause.end and m.start not in taken_places and _is_venue(reading, m)
    )
    if not groups and len(present) >= 2:
        groups[frozenset(sorted(present)[:4])] = []
    for shared, events in groups.items():
        yield EventUse(
            word.start,
            word.end,
            tuple(events),
            False,
            dates=dates,
            places=places,
            participants=shared,
            kinds=kinds,
        )


def _destinations(reading: Reading, event: str) -> frozenset[str]:
    """Where a visit goes, if the sentence names it: the Kazakhstan of "Xi's state visit to Kazakhstan"."""
    held = {f.value for f in reading.registry.held(event, "place")}
    return frozenset(held & {key for m in _places(reading) for key in m.keys})


def _events_with_participants(reading: Reading) -> Iterator[tuple[str, Subject]]:
    persons = {key for m in reading.subjects for key in m.keys}
    index = reading.lexicon.by_participant
    seen: set[str] = set()
    for person in sorted(persons | participants_in(reading, frozenset({"visit"}))):
        for subject in index.get(person, ()):
            if subject.id not in seen:
                seen.add(subject.id)
                yield subject.id, subject


def participants_in(reading: Reading, kinds: frozenset[str]) -> frozenset[str]:
    """Who takes part, as far as a sentence says: persons, "the Kyrgyz president", "the leaders of X and Y"."""
    present = {m.key for m in reading.of_kind(SubjectKind.PERSON)}
    countries = reading.of_kind(SubjectKind.COUNTRY, SubjectKind.BODY)
    present |= {m.key for m in countries}
    day = reading.day
    for title in read_titles(reading):
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
    if "visit" in kinds:
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


def _is_venue(reading: Reading, place: Mention) -> bool:
    """Whether a place is where something happens: "in Shanghai", not "Shanghai's" and not "ties with Kazakhstan"."""
    before = reading.gap(max(reading.sentence.start, place.start - 60), place.start)
    if place.form is Form.ADJECTIVE:
        return False
    return bool(_IN_DIRECT.search(before) or _PALACE.search(before))

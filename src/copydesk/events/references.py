"""Events that a sentence calls by a common noun: "last year's forum, the twelfth", "the previous final".

A noun stands for a series only where the piece names one series that it fits, and only where it points: by a
number ("the ninth edition"), by a turn ("last year's", "the next"), by a year ("the one in 2022"), or, for the
series' own noun alone ("the forum"), by its article. "The meeting with X", "the women's final", "a forum" point
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from copydesk.edition_facts import by_news, number_of, when_of
from copydesk.edition_turns import coming_up
from copydesk.entries import Sort
from copydesk.event_use import EventUse
from copydesk.events.named import is_other_event, named_mentions, ordinal_of
from copydesk.events.owning import any_of
from copydesk.mentions import Mention
from copydesk.model import Period, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.referents import series_of
from copydesk.vocabulary import common_nouns, happenings, references

_POINTER = regex.compile(
    r"(?<![\w-])(?:(?P<last_year>(?i:last)\s+year's)|(?P<this_year>(?i:this)\s+year's)|(?P<next_year>(?i:next)\s+year's)"
    r"|(?:(?i:the)\s+|(?:its|their)\s+)?(?P<year>(?:19|20)\d\d)(?:'s)?"
    r"|(?:(?i:the|its|their)\s+)?(?P<before>(?i:previous|preceding|last))|(?:(?i:the|its|their)\s+)?(?P<after>(?i:next|following))"
    rf"|(?:(?i:the|this)\s+(?:{any_of(common_nouns.BODY_NOUNS)})'s?|(?i:the|this|its|their))(?:\s+(?P<number>[\p{{L}}\d-]+(?:st|nd|rd|th|first|second|third)))?)"
    rf"(?:\s+(?:{any_of(references.EDITION_ADJECTIVES)}|(?:two|three|four|five|six|seven|ten)-day|week-long|month-long))*\s+$"
)
_OWNED = regex.compile(rf"(?i:the|this)\s+(?P<noun>{any_of(common_nouns.BODY_NOUNS)})'s?\s|(?i:its|their)\s")
_IS_HELD = regex.compile(rf"\s+(?:{any_of(happenings.HOLDING)})\b")
_ACRONYM = regex.compile(r"\b\p{Lu}[\p{Lu}\d]+\b")
_ELSEWHERE = regex.compile(r"\s+(?:between|with|of|table|tables|room|rooms|venue|hall|dinner)\b|-")
_ONE_IN = regex.compile(r"\s+in\s+(?P<year>(?:19|20)\d\d)\b")
_ONE_BEFORE = regex.compile(r"\s+before\b(?!\s+last\b)(?:\s+(?:that|it|this))?")
# "Last year's was held in Porto": an edition without its noun.
_ELLIPTIC = regex.compile(r"\b(?:last|this|next)\s+year's(?:,|\s+(?:was|is|will|took|had)\b)", regex.I)
_DAY_OF = regex.compile(r"\b(?:opening|first|second|third|last|final|closing)\s+(?:day|night|evening)\s+of\s+the\s+$")
_NEAR = 3
# What is told of another year is told of another election.
_OTHER_ONE = 200
# A number may be wrong by so much and still be meant for an edition that we hold.
_SLIP = 3


def may_mean_a_series(copy: Copy) -> bool:
    """Whether a piece names an event, or a body whose events a noun may stand for."""
    return SubjectKind.EVENT in copy.kinds or SubjectKind.BODY in copy.kinds


@dataclass(frozen=True, slots=True)
class _Pointer:
    """Where a noun phrase begins, and how it points: turn -1 to the edition before, 1 to the next, a year."""

    start: int
    turn: int | None = None
    year: int | None = None
    bare: bool = False


def referring_uses(reading: Reading, named: Sequence[EventUse]) -> list[EventUse]:
    """The events that common nouns of a sentence stand for, without their dates and places."""
    found: list[EventUse] = []
    for mention in reading.of_sort(Sort.REFERENCE):
        if mention.key not in _EVENT_NOUNS and mention.key not in reading.lexicon.referents:
            continue
        if any(m.start <= mention.start < m.end for m in reading.subjects):
            continue
        use = _refer(reading, mention, [*named, *found]) or _single(reading, mention)
        if use is not None:
            found.append(use)
    return found


def _single(reading: Reading, noun: Mention) -> EventUse | None:
    """ "The election is on Thursday": the one event of that noun that the piece names, as its subject."""
    start = reading.sentence.start
    if reading.gap(start, noun.start) != "The " or not _IS_HELD.match(reading.text, noun.end, reading.sentence.end):
        return None
    named = [k for k in reading.lexicon.referents.get(noun.key, ()) if reading.copy.mentioned.get(k, 0)]
    if len(named) != 1 or named[0] in reading.lexicon.editions:
        return None
    subject = reading.registry.subjects[named[0]]
    when = when_of(reading, subject.id)
    if subject.kind is not SubjectKind.EVENT or subject.series or subject.of is not None or when is None:
        return None
    if any(timed.period.distance(when) > _OTHER_ONE for timed in reading.dates):
        return None
    return EventUse(start, noun.end, (subject.id,), True, None, None, refers=True)


def coming_uses(reading: Reading) -> Iterator[EventUse]:
    """Next year's edition of a series, counted, of which the registry holds nothing: "next year's fair, the 12th"."""
    day = None if reading.day is None else reading.day.latest
    for noun in reading.of_sort(Sort.REFERENCE) if day is not None else ():
        pointer, end = _pointer_of(reading, noun)
        if pointer is None or day is None or pointer.year != day.year + 1 or noun.key not in reading.lexicon.referents:
            continue
        ordinal = ordinal_of(reading, noun.start, end)
        series = None if ordinal is None or is_other_event(reading, noun) else _series_meant(reading, noun, pointer, [])
        editions = tuple(s.id for s in reading.lexicon.editions.get(series or "", ()))
        year = Period(date(pointer.year, 1, 1), date(pointer.year, 12, 31), Precision.YEAR)
        if series is not None and not _narrowed(reading, pointer, series, editions, []):
            yield EventUse(pointer.start, end, editions, True, series, ordinal, year=year, refers=True)


_EVENT_NOUNS = frozenset(references.EVENT_NOUNS)


def _refer(reading: Reading, noun: Mention, before: list[EventUse]) -> EventUse | None:
    pointer, end = _pointer_of(reading, noun)
    if pointer is None or _ELSEWHERE.match(reading.text, end, reading.sentence.end):
        return None
    series = _series_meant(reading, noun, pointer, before)
    if series is None or is_other_event(reading, noun) or _is_of_another_body(reading, pointer, series):
        return None
    editions = tuple(s.id for s in reading.lexicon.editions.get(series, ()))
    ordinal = ordinal_of(reading, noun.start, end)
    if pointer.bare and ordinal is None and not _is_own_noun(reading, noun, series):
        return None
    if ordinal is not None and not _is_plausible(reading, series, editions, ordinal.value):
        return None
    events = _narrowed(reading, pointer, series, editions, before)
    if not events:
        return None
    day = reading.day
    told = pointer.year if pointer.year is not None else None
    year = Period(date(told, 1, 1), date(told, 12, 31), Precision.YEAR) if told and day is not None else None
    general = pointer.turn is None
    return EventUse(pointer.start, end, events, True, series, ordinal, year=year, refers=True, general=general)


def _is_of_another_body(reading: Reading, pointer: _Pointer, series: str) -> bool:
    """Whether "its summit", "the group's summit" is that of a body just named whose the series is not."""
    own = {*reading.lexicon.bodies_of_event.get(series, ()), reading.registry.subjects[series].of}
    owned = _OWNED.match(reading.text, pointer.start)
    if owned is not None and owned["noun"]:
        return not own & _last_body(reading, pointer.start, _NEAR)
    if regex.match(r"(?:its|their)\b", reading.text, regex.I, pos=pointer.start) is None:
        return False
    bodies = [m for m in reading.of_kind(SubjectKind.BODY) if m.end <= pointer.start]
    if not bodies:
        return False
    return not own & set(bodies[-1].keys)


def _is_plausible(reading: Reading, series: str, editions: tuple[str, ...], number: int) -> bool:
    """Whether a number can be that of an edition we hold, or a slip for one: a "second forum" is not the 23rd."""
    held = [n for e in editions if (n := number_of(reading, e)) is not None]
    return not held or min(held) - _SLIP <= number <= max(held) + _SLIP


def _pointer_of(reading: Reading, noun: Mention) -> tuple[_Pointer | None, int]:
    floor = max(reading.sentence.start, noun.start - 60)
    match = _POINTER.search(reading.text, floor, noun.start)
    if match is None:
        return None, noun.end
    if noun.key == "one":
        return _one(reading, noun, match.start())
    year = reading.day.earliest.year if reading.day is not None and reading.day.earliest is not None else None
    start = match.start()
    if match.group("year"):
        return _Pointer(start, year=int(match.group("year"))), noun.end
    for group, step in (("last_year", -1), ("this_year", 0), ("next_year", 1)):
        if match.group(group):
            return (None if year is None else _Pointer(start, year=year + step)), noun.end
    if match.group("before") or match.group("after"):
        return _Pointer(start, turn=-1 if match.group("before") else 1), noun.end
    return _Pointer(start, bare=True), noun.end


def _one(reading: Reading, noun: Mention, start: int) -> tuple[_Pointer | None, int]:
    """ "the one in 2022", "the one before that", "the next one"."""
    year = _ONE_IN.match(reading.text, noun.end)
    if year is not None:
        return _Pointer(start, year=int(year.group("year"))), year.end()
    before = _ONE_BEFORE.match(reading.text, noun.end)
    if before is not None:
        return _Pointer(start, turn=-1), before.end()
    word = reading.gap(start, noun.start).casefold()
    return (_Pointer(start, turn=1) if "next" in word else None), noun.end


def _series_meant(reading: Reading, noun: Mention, pointer: _Pointer, before: list[EventUse]) -> str | None:
    """The one series of the piece that a noun fits: the last spoken of, if the piece names several."""
    general = noun.key in references.GENERAL_EVENT_NOUNS
    fitting = set(reading.lexicon.referents.get(noun.key, ()))
    spoken = _series_named(reading)
    named = [s for s in spoken if general or s in fitting]
    if not named and not general and noun.key in _EVENT_NOUNS:
        named = [s for s in spoken if _is_synonym(reading, noun.key, s)]
    if general and noun.key not in _EDITIONS and not _is_clear(reading, noun, pointer):
        return None
    if not named:
        return _series_of_body(reading, fitting, pointer)
    if len(named) == 1:
        return named[0]
    here = [u.series for u in before if u.series in named]
    if here:
        return here[-1]
    for other in reversed(reading.copy.readings[max(0, reading.order - _NEAR) : reading.order]):
        near = {s for s in _series_in(other) if s in named}
        if near:
            return near.pop() if len(near) == 1 else None
    return None


def _series_of_body(reading: Reading, fitting: set[str], pointer: _Pointer) -> str | None:
    """ "The bloc's 26th summit", "its next summit" in a piece that names the body and not the series.

    The body must be the last that was spoken of.
    """
    owned = _OWNED.match(reading.text, pointer.start)
    if owned is None or not fitting:
        return None
    subjects = reading.registry.subjects
    bodies = {s: {*reading.lexicon.bodies_of_event.get(s, ()), subjects[s].of} for s in fitting if s in subjects}
    last = _last_body(reading, pointer.start, _NEAR if owned["noun"] else 1)
    found = [s for s in bodies if last & bodies[s]]
    return found[0] if len(found) == 1 and found[0] in reading.lexicon.editions else None


def _last_body(reading: Reading, at: int, reach: int) -> frozenset[str]:
    """The body last named before an offset, here or in so many sentences before; a noun may stand for the piece's one.

    A name in capitals that nobody knows may be the body that is meant.
    """
    for other in reversed(reading.copy.readings[max(0, reading.order - reach) : reading.order + 1]):
        bodies = [m for m in other.of_kind(SubjectKind.BODY) if m.end <= at]
        start = bodies[-1].end if bodies else other.sentence.start
        if _ACRONYM.search(reading.text, start, min(at, other.sentence.end)):
            return frozenset()
        if bodies:
            return frozenset(bodies[-1].keys)
        if any(m.key in common_nouns.BODY_NOUNS and m.end <= at for m in other.of_sort(Sort.REFERENCE)):
            named = [k for k in reading.copy.mentioned if reading.lexicon.kind_of(k) is SubjectKind.BODY]
            return frozenset(named) if len(named) == 1 else frozenset()
    return frozenset()


# A cup or a trophy is a tournament, whatever its name ends in; a forum is no summit.
_SORTS = (
    frozenset(
        {"tournament", "championship", "championships", "cup", "trophy", "competition", "final", "league", "games"}
    ),
    frozenset({"show", "fair", "expo", "exhibition"}),
)


# The general nouns that mean nothing but an edition; a meeting may be anybody's.
_EDITIONS = frozenset({"edition", "one", "instalment", "installment"})


def _is_clear(reading: Reading, noun: Mention, pointer: _Pointer) -> bool:
    """Whether "meeting" or "event" can only be the series': "last year's meeting", "the two-day meeting"."""
    words = reading.gap(pointer.start, noun.start)
    if "-day" in words or _DAY_OF.search(reading.text, reading.sentence.start, noun.start):
        return True
    return not pointer.bare and not any(c.isdigit() for c in words) and not reading.of_kind(SubjectKind.PERSON)


def _is_synonym(reading: Reading, noun: str, series: str) -> bool:
    own = {word for word, keys in reading.lexicon.referents.items() if series in keys}
    return noun != "final" and any(noun in sort and own & sort for sort in _SORTS)


def _is_own_noun(reading: Reading, noun: Mention, series: str) -> bool:
    """Whether a bare "the forum" may stand for the series: its own noun; "the two-day meeting" of any."""
    if series in reading.lexicon.referents.get(noun.key, ()):
        return True
    if _is_synonym(reading, noun.key, series):
        return True
    before = reading.gap(max(reading.sentence.start, noun.start - 40), noun.start)
    return "-day" in before or _DAY_OF.search(before) is not None


def _series_named(reading: Reading) -> list[str]:
    """The series that a piece has named up to a sentence; in a sentence before the first name, all that it names."""
    named = _series_of_piece(reading.copy)
    before = dict.fromkeys(series for order, series in named if order <= reading.order)
    return list(before or dict.fromkeys(series for _, series in named))


@lru_cache(maxsize=8)
def _series_of_piece(copy: Copy) -> tuple[tuple[int, str], ...]:
    """Every naming of a series in a piece, with the order of its sentence."""
    events = (r for r in copy.readings if r.of_kind(SubjectKind.EVENT))
    return tuple((r.order, series) for r in events for series in _series_in(r))


def _series_in(reading: Reading) -> tuple[str, ...]:
    """The series that a sentence names."""
    registry = reading.registry
    found = (series_of(registry, registry.subjects[m.key]) for m in named_mentions(reading))
    return tuple(series for series in found if series in reading.lexicon.editions)


def _narrowed(
    reading: Reading, pointer: _Pointer, series: str, editions: tuple[str, ...], before: list[EventUse]
) -> tuple[str, ...]:
    """The editions that a pointer leaves; all of them where it points by number or not at all."""
    if pointer.year is not None:
        first, last = date(pointer.year, 1, 1), date(pointer.year, 12, 31)
        year = Period(first, last, Precision.YEAR)
        return tuple(e for e in editions if (w := when_of(reading, e)) is not None and w.overlaps(year))
    if pointer.turn is None:
        return editions
    between = _between(reading, pointer, before)
    if between is None and _ELLIPTIC.search(reading.text, reading.sentence.start, pointer.start):
        return ()
    base = _base(reading, series, editions, before) if between is None else _numbered(reading, editions, between)
    if base is None and pointer.turn == 1 and not before:
        ahead = coming_up(reading, EventUse(0, 0, editions, True, series))
        return () if ahead is None else (ahead,)
    number = None if base is None else number_of(reading, base)
    if number is None:
        return ()
    return tuple(e for e in editions if number_of(reading, e) == number + pointer.turn)


def _between(reading: Reading, pointer: _Pointer, before: list[EventUse]) -> int | None:
    """The number counted last before a pointer: "Last year's, the 18th, was in Oslo, the one before that in Rome"."""
    floor = max((use.end for use in before if use.end <= pointer.start), default=reading.sentence.start)
    counted = [o.value for o in reading.ordinals if floor <= o.start and o.end <= pointer.start and not o.in_date]
    return counted[-1] if counted else None


def _numbered(reading: Reading, editions: tuple[str, ...], number: int) -> str | None:
    return next((e for e in editions if number_of(reading, e) == number), None)


def _base(reading: Reading, series: str, editions: tuple[str, ...], before: list[EventUse]) -> str | None:
    """The edition that "previous" and "next" count from: the last one spoken of, else that of the piece's days."""
    for use in reversed(before):
        if use.series == series and (use.refers or len(use.events) == 1):
            return use.events[0] if len(use.events) == 1 else None
    news = by_news(reading, EventUse(0, 0, editions, True, series))
    return news[0] if len(news) == 1 else None

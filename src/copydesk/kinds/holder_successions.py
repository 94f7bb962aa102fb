"""When somebody took an office, and who came before whom.

"X succeeded Z as chief executive in February 2018" says that Z held the office before X, and when X began.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import regex

from copydesk.kinds.holder_bearers import HONORIFIC, one_of, person_at, subject_before
from copydesk.kinds.holder_leading import body_at
from copydesk.kinds.holder_offices import Slot, head_slot, slot_of
from copydesk.kinds.holder_tenures import BEGINS, CHOSEN, Said, boundary, holds, title_of
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Fact, Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.reading import Reading
from copydesk.values.date_forms import Bound, Range
from copydesk.vocabulary import tenures

_SUCCEEDED = regex.compile(
    rf"\b(?P<verb>{one_of(tenures.SUCCEEDING)})\s+{HONORIFIC}"
    rf"|\b(?P<taken>{one_of(tenures.TAKING_OVER)})\s+(?P<when>[^,;:.\"]{{0,40}}?)\bfrom\s+{HONORIFIC}"
)
_AS_TITLE = regex.compile(r"\s+(?:as|in)\s+(?:the\s+|its\s+|their\s+)?")
_THE_TITLE = regex.compile(r"\s+(?:as\s+|to\s+be\s+)?(?:the\s+|its\s+|their\s+)?")
_PREDECESSOR_LEFT = regex.compile(
    rf"(?:\b(?:his|her|whose)|(?<=\w)'s?)\s+(?:immediate\s+|late\s+)?predecessor(?:,\s+|\s+){HONORIFIC}$", regex.I
)
_PREDECESSOR_RIGHT = regex.compile(
    rf",\s+(?:(?:his|her)|{HONORIFIC}(?P<name>\p{{Lu}}[\p{{L}}' -]*)'s?)\s+(?:immediate\s+)?predecessor\b"
)
_ON_DAY = regex.compile(r"\s*(?:\w+\s+){0,5}?(?:on|in|at|this|last)?\s*(?:the\s+)?")
_BEGINNING = regex.compile(
    rf"\b(?P<verb>{one_of(tenures.BECOMING)})\b|\b(?<!re-)(?P<chosen>{one_of(tenures.CHOOSING)})\b"
)
# Without an office the day must follow at once: "took over in Lisbon on July 1", not "took over the plant in May".
_DIRECTLY_ON_DAY = regex.compile(r"\s*(?:in\s+\p{Lu}[\w'-]*\s+)?(?:on|in|at|this|last)?\s*(?:the\s+)?")
_FROM_WHOM = regex.compile(r"\s+(?:from|as)\b")
_OF = regex.compile(r"\s+(?:of\s+)?")
_PASSIVE = regex.compile(r"\b(?:was|were|been|is|be)\s")
_BECAME = frozenset({"became", "become", "becomes", "becoming"})


def read_beginnings(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """When somebody took an office: "became prime minister on Feb. 6", "was appointed in September"."""
    for match in _BEGINNING.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        subject = subject_before(reading, match.start())
        chosen = match.group("chosen") is not None
        if subject is None or (chosen and not _PASSIVE.search(reading.text, subject[1], match.start())):
            continue
        person, start, tier = subject
        taken = _what_was_taken(reading, match, person, found)
        if taken is None:
            continue
        slot, end = taken
        timed = next((t for t in reading.dates if t.start >= end), None)
        if timed is None or isinstance(timed.expression.form, Bound | Range):
            continue
        near = _ON_DAY if slot.office is not None else _DIRECTLY_ON_DAY
        if near.fullmatch(reading.text, end, timed.start) and not _FROM_WHOM.match(reading.text, timed.end):
            said = Said(person, replace(slot, tier=max(slot.tier, tier)), start, end, "")
            yield boundary(reading, said, timed, CHOSEN if chosen else BEGINS)


def _what_was_taken(
    reading: Reading, match: regex.Match[str], person: str, found: list[Title]
) -> tuple[Slot, int] | None:
    """The office behind a verb of beginning, and where its words end; whatever the person holds where none is named."""
    end = match.end()
    title = next((t for t in found if t.start >= end), None)
    if title is not None and _THE_TITLE.fullmatch(reading.text, end, title.start):
        slot = slot_of(reading, title, person)
        plain = not (title.rank or title.stance or title.plural)
        return (slot, title.end) if plain and slot.office is not None else None
    if match.group("verb") in _BECAME:
        return None
    of = _OF.match(reading.text, end)
    body, after = body_at(reading, end if of is None else of.end())
    if body is not None:
        slot = head_slot(reading, body[0], person, tenures.HEADS, body[1])
        return (slot, after) if slot.office is not None else None
    return Slot(None, Tier.ACTORS, "any office of the person"), end


def read_successions(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "X succeeded Z as T in February", "her predecessor, Z", "Z, Lee's predecessor"."""
    for match in _SUCCEEDED.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        gone = person_at(reading, match.end())
        if gone is not None:
            yield from _succession(reading, match, gone, found)
    for person in reading.of_kind(SubjectKind.PERSON):
        floor = max(reading.sentence.start, person.start - 50)
        left = _PREDECESSOR_LEFT.search(reading.text, floor, person.start)
        right = _PREDECESSOR_RIGHT.match(reading.text, person.end, reading.sentence.end)
        if left is not None:
            yield from _before_whom(reading, person, left.start(), person.end)
        elif right is not None:
            named = None
            if right.group("name"):
                named = next((m for m in reading.subjects if right.start("name") <= m.start < right.end("name")), None)
                if named is None:
                    continue
            yield from _before_whom(reading, person, person.start, right.end(), named)


def _succession(reading: Reading, match: regex.Match[str], gone: Mention, found: list[Title]) -> Iterator[Claim]:
    subject = subject_before(reading, match.start())
    if subject is None or subject[0] == gone.key:
        return
    person, start, tier = subject
    title = next((t for t in found if t.start >= gone.end), None)
    if title is not None and not _AS_TITLE.fullmatch(reading.gap(gone.end, title.start)):
        title = None
    end = gone.end if title is None else title.end
    timed = next((t for t in reading.dates if t.start >= match.start()), None)
    if timed is not None and timed.start >= end and not _ON_DAY.fullmatch(reading.gap(end, timed.start)):
        timed = None
    if timed is not None and isinstance(timed.expression.form, Bound | Range):
        timed = None
    for tenure in _tenures_of(reading, person, title, None if timed is None else timed.period):
        previous = previous_to(reading, tenure)
        if previous is None:
            return
        slot = Slot(tenure.subject, max(tier, Tier.CLAUSE), f"who came before {reading.lexicon.name_of(person)}")
        said = Said(gone.key, slot, gone.start, end, title_of(reading, slot))
        last = previous.valid.latest or tenure.valid.earliest
        assert last is not None
        yield holds(
            reading,
            said,
            (AsOf(Period(last, last), None, None, slot.reason, explicit=True),),
            doubt=_vacant(previous, tenure),
        )
        if timed is not None:
            yield boundary(reading, Said(person, slot, start, gone.end, ""), timed, BEGINS)


def _before_whom(
    reading: Reading, person: Mention, start: int, end: int, named: Mention | None = None
) -> Iterator[Claim]:
    """The predecessor of the one named: of all whom the paragraph names, the claim agrees with the first it can."""
    others = (
        [named]
        if named is not None
        else [p for p in reading.of_kind(SubjectKind.PERSON) if p.key != person.key and p.end <= start]
    )
    doubt = None
    if not others:
        before = [
            p
            for r in reading.copy.paragraph(reading.sentence.paragraph)
            if r.order < reading.order
            for p in r.of_kind(SubjectKind.PERSON)
        ]
        others = [p for p in before if p.key != person.key]
    if len({p.key for p in others}) > 1:
        doubt = "it is not certain whose predecessor is meant"
    best: tuple[Fact, Fact] | None = None
    for other in reversed(others):
        for tenure in _tenures_of(reading, other.key, None, None):
            previous = previous_to(reading, tenure)
            if previous is not None and (best is None or previous.value == person.key):
                best = (tenure, previous)
    if best is None:
        return
    tenure, previous = best
    slot = Slot(tenure.subject, Tier.CLAUSE, f"who came before {reading.lexicon.name_of(tenure.value)}")
    last = previous.valid.latest or tenure.valid.earliest
    assert last is not None
    said = Said(person.key, slot, start, end, title_of(reading, slot))
    yield holds(
        reading,
        said,
        (AsOf(Period(last, last), None, None, slot.reason, explicit=True),),
        doubt=doubt or _vacant(previous, tenure),
    )


def _tenures_of(reading: Reading, person: str, title: Title | None, when: Period | None) -> list[Fact]:
    """The tenure that a succession tells of: of that title, begun at that time; else the one in course."""
    facts = [f for f in reading.registry.valued("holder", person) if f.valid.earliest is not None and not f.concurrent]
    if title is not None and not title.other:
        facts = [f for f in facts if f.subject in title.offices]
    begun = [
        f for f in facts if when is not None and f.valid.earliest is not None and when.widened(45).overlaps(_first(f))
    ]
    day = reading.day
    now = [f for f in facts if day is None or f.valid.overlaps(day)]
    chosen = begun or now or facts
    return chosen[:1] if len(chosen) == 1 or begun else []


def _first(fact: Fact) -> Period:
    return Period(fact.valid.earliest, fact.valid.earliest)


def previous_to(reading: Reading, tenure: Fact) -> Fact | None:
    """The tenure before another in the same office."""
    earlier = [
        f
        for f in reading.registry.held(tenure.subject, "holder")
        if f.valid.earliest is not None
        and tenure.valid.earliest is not None
        and f.valid.earliest < tenure.valid.earliest
    ]
    return max(earlier, key=lambda f: f.valid.earliest or f.valid.latest, default=None)  # type: ignore[arg-type, return-value]


def _vacant(previous: Fact, tenure: Fact) -> str | None:
    if previous.valid.latest is None or tenure.valid.earliest is None:
        return None
    return (
        "somebody else may have held it in between"
        if tenure.valid.earliest - previous.valid.latest > timedelta(days=45)
        else None
    )

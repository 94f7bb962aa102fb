"""Who came before whom: "X succeeded Z as chief executive in February 2018", "her predecessor, Z".

That says that Z held the office before X, and when X began. Of several who may be meant, the claim is judged by the
first with whom it agrees.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta

from copydesk.kinds.holder_offices import slot_of
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_subjects import (
    HONORIFIC,
    one_of,
    person_at,
    persons_before,
    pronoun_before,
    stranger_at,
    subject_before,
)
from copydesk.kinds.holder_tenures import BEGINS, Said, boundary, holds, since, title_of
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Fact, Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound, Range
from copydesk.vocabulary import tenures

_GOING = (
    rf"(?:(?:the|his|her|their|its|fellow)\s+)?(?:(?:{one_of(tenures.GOING)})\s+)*(?:(?:{one_of(tenures.KIN)}),?\s+)?"
    rf"{HONORIFIC}"
)
_SUCCEEDED = regex.compile(
    rf"\b(?P<verb>{one_of(tenures.SUCCEEDING)})\s+{_GOING}"
    rf"|\b(?P<taken>{one_of(tenures.TAKING_OVER)})\s+(?P<when>[^,;:.\"]{{0,40}}?)\bfrom\s+{_GOING}"
)
_SUCCEEDING_WORDS = first_words((*tenures.SUCCEEDING, *tenures.TAKING_OVER))
_AS_TITLE = regex.compile(r",?\s+(?:as|in)\s+(?:the\s+|its\s+|their\s+)?")
_PREDECESSOR_LEFT = regex.compile(
    rf"(?:\b(?:his|her|whose)|(?<=\w)'s?)\s+(?:immediate\s+|late\s+)?predecessor(?:,\s+|\s+){HONORIFIC}$", regex.I
)
_PREDECESSOR_RIGHT = regex.compile(
    rf",\s+(?:(?:his|her)|{HONORIFIC}(?P<name>\p{{Lu}}[\p{{L}}' -]*)'s?)\s+(?:immediate\s+)?predecessor\b"
)
_PREDECESSOR_WORDS = frozenset({"predecessor", "Predecessor", "PREDECESSOR"})
SUCCESSION_WORDS = _SUCCEEDING_WORDS | _PREDECESSOR_WORDS
_ON_DAY = regex.compile(r",?\s*(?!who\b)(?:\w+\s+){0,5}?(?:on|in|at|this|last)?\s*(?:the\s+)?")
# "Vogel, who succeeded Lee, met her on Monday": what follows the second comma happened another time.
_RELATIVE = regex.compile(r",\s+who\s+(?:has\s+|had\s+)?$")
_PARTICIPLE = regex.compile(r"succeeding|replacing|taking")
_TOLD = regex.compile(r"succeeds|succeeded|succeeding|replaces|replaced|replacing|took|taken|takes|taking")
_PRONOUN_OPENS = regex.compile(r"(?:He|She)\s+")
_SOON = 45  # days: an office taken over "tonight" may be counted from the morrow
_PLANNED = regex.compile(r"\b(?:will|would|to|may|might|could|should)\s")
_BEGINNING = regex.compile(rf"\b(?:{one_of(tenures.BECOMING)}|{one_of(tenures.CHOOSING)})\b")
# "Succeeding Delcourt, who had presided over the meetings since 2019": what the one before had done was that office.
_DONE = one_of(forms[3] for forms in tenures.LEADING)
_HAD = regex.compile(
    rf",\s+who\s+(?:has|had)\s+(?:been\s+)?(?:{_DONE}|held|served|in|at)\b[^,;:\"()]{{0,60}}?"
    r"(?=\bsince\b|\bfrom\b|\buntil\b)"
)


def read_successions(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "X succeeded Z as T in February", "her predecessor, Z", "Z, Lee's predecessor"."""
    for match in reading.matches(_SUCCEEDED, _SUCCEEDING_WORDS):
        gone = person_at(reading, match.end())
        stranger = stranger_at(reading, match.end()) if gone is None else None
        if gone is not None:
            key, end = gone.key, gone.end
        elif stranger is not None:
            key, end = stranger, match.end() + len(stranger)
        else:
            continue
        told = _TOLD.match(match.group()) is not None
        handover = Handover(match.start(), end, match.end(), key, _successors(reading, match, key), told)
        yield from read_handover(reading, handover, found)
    for person in () if _PREDECESSOR_WORDS.isdisjoint(reading.words) else reading.of_kind(SubjectKind.PERSON):
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


@dataclass(frozen=True, slots=True)
class Handover:
    """Words by which an office went from one who is gone to one of those who may have come.

    ``start`` and ``end`` hold the verb and the later of the two names, ``name`` the place of the one who is gone.
    """

    start: int
    end: int
    name: int
    gone: str
    successors: list[tuple[Tier, str]]
    asserted: bool = True
    title: Title | None = None


def read_handover(reading: Reading, handover: Handover, found: list[Title]) -> Iterator[Claim]:
    """Who held the office before, and since when the one who came has held it."""
    gone, end = handover.gone, handover.end
    known = gone in reading.registry.subjects
    title = handover.title or next((t for t in found if t.start >= end), None)
    if title is not None and title.start >= end and not _AS_TITLE.fullmatch(reading.gap(end, title.start)):
        title = None
    said_end = end if title is None else max(end, title.end)
    timed = _timed(reading, handover.start, said_end)
    offices = None if title is None or title.other else title.offices
    for tier, person in handover.successors:
        for tenure in tenures_of(reading, person, offices, None if timed is None else timed.period, gone):
            previous = previous_to(reading, tenure)
            if previous is None:
                return
            if not known and title is None and (timed is None or not _begins_in(tenure, timed.period)):
                continue  # of what office a stranger was the last holder is not said
            yield from claim_of_previous(reading, tenure, gone, handover.name, said_end, tier)
            if timed is not None:
                slot = Slot(
                    tenure.subject, max(tier, Tier.CLAUSE), f"who came before {reading.lexicon.name_of(person)}"
                )
                yield boundary(reading, Said(person, slot, handover.start, end, ""), timed, BEGINS)
            if previous.value == gone and (had := _HAD.match(reading.text, end, reading.sentence.end)) is not None:
                slot = Slot(tenure.subject, tier, "what the one before had done")
                yield from since(reading, Said(gone, slot, handover.name, end, ""), had.end())
            return
        if title is not None and offices and known and handover.asserted:
            yield from _taken_by_another(reading, handover.start, person, gone, title)
            return


def _timed(reading: Reading, start: int, end: int) -> Timed | None:
    """The day that a succession is told to have happened on."""
    timed = next((t for t in reading.dates if t.start >= start), None)
    if timed is None or isinstance(timed.expression.form, Bound | Range):
        return None
    if timed.start < end:
        return timed
    gap = reading.gap(end, timed.start)
    before = reading.text[max(reading.sentence.start, start - 10) : start]
    is_outside = gap.startswith(",") and _RELATIVE.search(before) is not None
    return timed if _ON_DAY.fullmatch(gap) and not is_outside else None


def _successors(reading: Reading, match: regex.Match[str], gone: str) -> list[tuple[Tier, str]]:
    """Who may be said to succeed; of several, only the one who did is given, if there is one, else the first.

    The subject of the verb; before a participle the one who took office ("Lee became president, succeeding Kim");
    before "after she had succeeded Kim" any of those named in the sentence.
    """
    at = match.start()
    subject = subject_before(reading, at)
    if subject is not None:
        return [] if subject[0] == gone else [(subject[2], subject[0])]
    before = [p for p in persons_before(reading, at) if len(p.keys) == 1 and p.key != gone]
    if _PARTICIPLE.match(match.group()):
        opening = None if before else _PRONOUN_OPENS.match(reading.text, reading.sentence.start, at)
        subject = None if opening is None else subject_before(reading, opening.end())
        if subject is not None and subject[0] != gone:
            return [(subject[2], subject[0])]
        begun = _BEGINNING.search(reading.text, reading.sentence.start, at)
        before = [p for p in before if begun is not None or reading.gap(p.end, at) == ", "]
        if len({p.key for p in before}) > 1:
            return []
    elif not pronoun_before(reading, at):
        return []
    keys = list(dict.fromkeys(p.key for p in before))
    right = [key for key in keys if any(_came_after(reading, key, gone))]
    return [(Tier.PARAGRAPH, key) for key in (right or keys)[:1]]


def _came_after(reading: Reading, person: str, gone: str) -> Iterator[bool]:
    for tenure in tenures_of(reading, person, None, None):
        previous = previous_to(reading, tenure)
        yield previous is not None and previous.value == gone


def _taken_by_another(reading: Reading, at: int, person: str, gone: str, title: Title) -> Iterator[Claim]:
    """Who is said to have taken an office from its holder, and never held it: judged right after that holder's end."""
    if title.rank or title.stance or title.plural or _PLANNED.search(reading.text, at - 20, at):
        return
    slot = slot_of(reading, title, gone)
    facts = () if slot.office is None else reading.registry.held(slot.office, "holder")
    last = next((f.valid.latest for f in reversed(facts) if f.value == gone), None)
    if last is None:
        return
    day = last + timedelta(days=1)
    time = AsOf(Period(day, day), None, None, f"who came after {reading.lexicon.name_of(gone)}", explicit=True)
    start = next((p.start for p in reading.of_kind(SubjectKind.PERSON) if p.key == person), at)
    yield holds(reading, Said(person, slot, min(start, title.end), title.end, title.name), (time,))


def claim_of_previous(
    reading: Reading, tenure: Fact, gone: str, start: int, end: int, tier: Tier, doubt: str | None = None
) -> Iterator[Claim]:
    """The claim that somebody held an office right before a tenure of it began."""
    previous = previous_to(reading, tenure)
    if previous is None:
        return
    slot = Slot(tenure.subject, max(tier, Tier.CLAUSE), f"who came before {reading.lexicon.name_of(tenure.value)}")
    last = previous.valid.latest or tenure.valid.earliest
    assert last is not None
    time = AsOf(Period(last, last), None, None, slot.reason, explicit=True)
    said = Said(gone, slot, start, end, title_of(reading, slot))
    yield holds(reading, said, (time,), doubt=doubt or _vacant(previous, tenure))


def _begins_in(tenure: Fact, when: Period) -> bool:
    return when.widened(45).overlaps(_first(tenure))


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
        others = [p for p in before if p.key != person.key] or _only_one_before(reading, person.key)
    if len({p.key for p in others}) > 1:
        doubt = "it is not certain whose predecessor is meant"
    best: tuple[Fact, Fact] | None = None
    for other in reversed(others):
        for tenure in tenures_of(reading, other.key, None, None):
            previous = previous_to(reading, tenure)
            if previous is not None and (best is None or previous.value == person.key):
                best = (tenure, previous)
    if best is None:
        return
    yield from claim_of_previous(reading, best[0], person.key, start, end, Tier.CLAUSE, doubt)


def _only_one_before(reading: Reading, person: str) -> list[Mention]:
    """The one whom the paragraph before names, where it names no other and this one goes on with "he" or "she"."""
    first = reading.copy.paragraph(reading.sentence.paragraph)[0]
    if _PRONOUN_OPENS.match(reading.text, first.sentence.start, first.sentence.end) is None:
        return []
    before = [p for r in reading.copy.paragraph(reading.sentence.paragraph - 1) for p in r.of_kind(SubjectKind.PERSON)]
    named = [p for p in before if p.key != person]
    return named if len({p.key for p in named}) == 1 else []


def tenures_of(
    reading: Reading, person: str, offices: Collection[str] | None, when: Period | None, gone: str | None = None
) -> list[Fact]:
    """The tenure that a succession tells of: in one of these offices, begun at that time; else the one in course.

    Where the words say neither, it is the one before which ``gone`` held the office, if there is one.
    """
    facts = [f for f in reading.registry.valued("holder", person) if f.valid.earliest is not None and not f.concurrent]
    if offices is not None:
        facts = [f for f in facts if f.subject in offices]
    begun = [
        f for f in facts if when is not None and f.valid.earliest is not None and when.widened(45).overlaps(_first(f))
    ]
    day = reading.day
    if offices is None and when is None and gone is not None:
        after = [f for f in facts if (earlier := previous_to(reading, f)) is not None and earlier.value == gone]
        if after:
            return after[-1:]
        day = None if day is None else day.widened(_SOON)
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

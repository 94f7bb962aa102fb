"""When somebody took or left an office: "became prime minister on Feb. 6", "stepped down in March 2019"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from copydesk.kinds.holder_leading import body_at
from copydesk.kinds.holder_offices import head_slot, slot_of
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_subjects import HONORIFIC, one_of, person_at, subject_before
from copydesk.kinds.holder_successions import claim_of_previous, tenures_of
from copydesk.kinds.holder_tenures import BEGINS, CHOSEN, LEFT, Said, boundary, holds, times_of, title_of
from copydesk.model import Claim, Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.timing import Timed
from copydesk.values.date_forms import Bound, Range
from copydesk.vocabulary import tenures

_THE_TITLE = regex.compile(r"\s+(?:as\s+|to\s+be\s+)?(?:the\s+|its\s+|their\s+)?")
_ON_DAY = regex.compile(r"\s*(?:\w+\s+){0,5}?(?:on|in|at|this|last)?\s*(?:the\s+)?")
_BEGINNING = regex.compile(
    rf"\b(?P<verb>{one_of(tenures.BECOMING)})\b|\b(?<!re-)(?P<chosen>{one_of(tenures.CHOOSING)})\b"
)
BEGINNING_WORDS = first_words((*tenures.BECOMING, *tenures.CHOOSING))
# Without an office the day must follow at once: "took over in Lisbon on July 1", not "took over the plant in May".
_DIRECTLY_ON_DAY = regex.compile(r"\s*(?:in\s+\p{Lu}[\w'-]*\s+)?(?:on|in|at|this|last)?\s*(?:the\s+)?")
_FROM_WHOM = regex.compile(r"\s+(?:from|as)\b")
_OPENS = regex.compile(r"(?:(?:On|In)\s+)?")
_HAS_BECOME = regex.compile(r"\b(?:has|have)\s+(?:just\s+|now\s+|since\s+)?become$")
_OF = regex.compile(r"\s+(?:of\s+)?")
_AS_TITLE = regex.compile(
    r"\s+(?:as|from\s+the\s+post\s+of|from\s+his\s+post\s+as|from\s+her\s+post\s+as)\s+(?:the\s+)?"
)
_PASSIVE = regex.compile(r"\b(?:was|were|been|is|be)\s")
_A_TERM = timedelta(days=700)
_SWORN = frozenset({"sworn in", "inaugurated"})
_BECAME = frozenset({"became", "become", "becomes", "becoming"})
_THE_POST = regex.compile(r"\b(?:post|office|job|power)$")
_LEAVING = regex.compile(rf"\b(?P<verb>{one_of(tenures.LEAVING)})\b")
LEAVING_WORDS = first_words(tenures.LEAVING)
# "Ending the nearly 14-year rule of X", "ended X's reign", "after the resignation of X", "following X's departure".
_RULE_OF = regex.compile(
    rf"\b(?:end(?:ing|ed|s)?\s+(?:the\s+)?(?:[\w'-]+\s+){{0,4}}?(?:{one_of(tenures.RULES)})"
    rf"|(?:after|following|on|upon)\s+the\s+(?:[\w'-]+\s+){{0,2}}?(?:{one_of(tenures.DEPARTURES)}))\s+of\s+{HONORIFIC}"
)
_END_BEFORE = regex.compile(rf"\bend(?:ing|ed|s)?\s+{HONORIFIC}$")
_RULE_BEHIND = regex.compile(rf"'s?\s+(?:[\w'-]+\s+){{0,4}}?(?:{one_of(tenures.RULES)})\b")
_AFTER_BEFORE = regex.compile(rf"\b(?:after|following)\s+{HONORIFIC}$")
_DEPARTURE_BEHIND = regex.compile(rf"'s?\s+(?:[\w'-]+\s+){{0,2}}?(?:{one_of(tenures.DEPARTURES)})\b")


def read_beginnings(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """When somebody took an office: "became prime minister on Feb. 6", "was appointed in September"."""
    for match in reading.matches(_BEGINNING, BEGINNING_WORDS):
        subject = subject_before(reading, match.start())
        chosen = match.group("chosen") is not None
        if subject is None:
            continue
        person, start, tier = subject
        if chosen and not _PASSIVE.search(reading.text, min(start, match.start() - 8), match.start()):
            continue
        taken = _what_was_taken(reading, match, person, found)
        if taken is None:
            continue
        slot, end = taken
        yield from _ended_by(reading, person, slot, end)
        timed = next((t for t in reading.dates if t.start >= end), None)
        if timed is None:
            timed = _opening_day(reading, start)
        if timed is None and slot.office is not None and _HAS_BECOME.search(reading.text, start, match.end()):
            said = Said(person, replace(slot, tier=max(slot.tier, tier)), start, end, title_of(reading, slot))
            yield holds(reading, said, times_of(reading, start))
        if timed is None or isinstance(timed.expression.form, Bound | Range):
            continue
        if match.group("verb") in _SWORN:
            if _is_a_later_term(reading, person, timed.period):
                continue
            slot = _office_beside(reading, person, start, found) or slot
        near = _ON_DAY if slot.office is not None else _DIRECTLY_ON_DAY
        near_by = timed.start < start or near.fullmatch(reading.text, end, timed.start)
        if near_by and not _FROM_WHOM.match(reading.text, timed.end):
            said = Said(person, replace(slot, tier=max(slot.tier, tier)), start, end, "")
            yield boundary(reading, said, timed, CHOSEN if chosen else BEGINS)


def _opening_day(reading: Reading, start: int) -> Timed | None:
    """The day that a sentence opens with: "Last Tuesday Lee was confirmed as prime minister"."""
    timed = next((t for t in reading.dates if t.end <= start), None)
    if timed is None or not _OPENS.fullmatch(reading.gap(reading.sentence.start, timed.start)):
        return None
    return timed if reading.gap(timed.end, start) in (" ", ", ") else None


def _ended_by(reading: Reading, person: str, slot: Slot, at: int) -> Iterator[Claim]:
    """Whose time ended when somebody took an office: "ending the 14-year rule of X", "after X's resignation"."""
    for gone in reading.of_kind(SubjectKind.PERSON):
        if gone.start < at or gone.key == person or person_at(reading, gone.start) is None:
            continue
        floor = max(reading.sentence.start, gone.start - 80)
        before = next((m for m in _RULE_OF.finditer(reading.text, floor, gone.start) if m.end() == gone.start), None)
        ended = _END_BEFORE.search(reading.text, floor, gone.start) and _RULE_BEHIND.match(reading.text, gone.end)
        after = _AFTER_BEFORE.search(reading.text, floor, gone.start) and _DEPARTURE_BEHIND.match(
            reading.text, gone.end
        )
        if before is None and not ended and not after:
            continue
        for tenure in tenures_of(reading, person, None if slot.office is None else (slot.office,), None):
            yield from claim_of_previous(reading, tenure, gone.key, gone.start, gone.end, slot.tier)


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


def read_endings(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """When somebody left an office: "stepped down in March 2019", "left the post last year"."""
    for match in reading.matches(_LEAVING, LEAVING_WORDS):
        subject = subject_before(reading, match.start())
        if subject is None:
            continue
        person, start, tier = subject
        passive = _PASSIVE.search(reading.text, min(start, match.start()), match.start()) is not None
        if passive != (match.group("verb") in tenures.PASSIVE_LEAVING):
            continue
        slot, end = Slot(None, Tier.ACTORS, "any office of the person"), match.end()
        if _THE_POST.search(match.group("verb")):
            slot = _only_post_left(reading, person) or slot
        title = next((t for t in found if t.start >= end), None)
        if title is not None and _AS_TITLE.fullmatch(reading.text, end, title.start):
            slot, end = slot_of(reading, title, person), title.end
            if slot.office is None or title.rank or title.stance:
                continue
        else:
            slot = _office_beside(reading, person, start, found) or slot
        timed = next((t for t in reading.dates if t.start >= end), None)
        if timed is None or isinstance(timed.expression.form, Bound | Range) or timed.forward:
            continue
        if _DIRECTLY_ON_DAY.fullmatch(reading.text, end, timed.start) and timed.period.latest is not None:
            said = Said(person, replace(slot, tier=max(slot.tier, tier)), min(start, match.start()), end, "")
            yield boundary(reading, said, timed, LEFT)


def _only_post_left(reading: Reading, person: str) -> Slot | None:
    """The one office that a person has left: what "the post" is."""
    ended = {f.subject for f in reading.registry.valued("holder", person) if f.valid.latest is not None}
    return Slot(ended.pop(), Tier.PARAGRAPH, "the only office that the person left") if len(ended) == 1 else None


def _office_beside(reading: Reading, person: str, start: int, found: list[Title]) -> Slot | None:
    """The office of the title directly before a name: "President Lee was sworn in", "the last premier, Kim, quit"."""
    title = next((t for t in reversed(found) if t.end <= start and start - t.end <= 2 and not t.rank), None)
    slot = None if title is None else slot_of(reading, title, person)
    return slot if slot is not None and slot.office is not None else None


def _is_a_later_term(reading: Reading, person: str, when: Period) -> bool:
    """Whether a person is long in office on a day: who is sworn in then begins another term of the same tenure."""
    begun = (f for f in reading.registry.valued("holder", person) if f.valid.overlaps(when))
    return any(
        f.valid.earliest is not None and when.earliest is not None and when.earliest - f.valid.earliest > _A_TERM
        for f in begun
    )

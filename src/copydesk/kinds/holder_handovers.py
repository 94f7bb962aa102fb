"""Who came after whom, told from the one who went: "Lee, whom she replaced", "gave way to Kim", "his successor"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from copydesk.entries import Sort
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_subjects import HONORIFIC, one_of, person_at, subject_before
from copydesk.kinds.holder_successions import Handover, read_handover
from copydesk.kinds.holder_tenures import Said, holds, title_of
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Fact, Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import tenures

_HAS = r"(?:(?:has|had|have|then|since|later|duly|recently|only\s+just|just)\s+)*"
# "Lee, whom she replaced", "Lee, from whom Kim took over".
_WHOM = regex.compile(
    rf",\s+(?:whom\s+(?P<who>(?:he|she)\s+|{HONORIFIC}\p{{Lu}}[\p{{L}}' -]{{1,40}}?\s+){_HAS}"
    rf"(?P<verb>replaced|succeeded|followed|replaces|succeeds)"
    rf"|from\s+whom\s+(?P<who>(?:he|she)\s+|{HONORIFIC}\p{{Lu}}[\p{{L}}' -]{{1,40}}?\s+){_HAS}"
    rf"(?P<verb>{one_of(tenures.TAKING_OVER)}|inherited\s+the\s+(?:{one_of(tenures.POSTS)})))\b"
)
# "Lee was succeeded by Kim", "Lee gave way to Kim".
_GAVE_WAY = regex.compile(
    rf"\b(?:(?:(?:was|is|been)\s+)(?:later\s+|then\s+|duly\s+)?(?P<verb>succeeded|replaced|followed)\s+by"
    rf"|(?P<verb>gave\s+way\s+to|made\s+way\s+for|gives\s+way\s+to|makes\s+way\s+for))\s+{HONORIFIC}"
)
# "Became president in 2019 in place of Kim", "came in on January 1 after Kim".
_IN_PLACE_OF = regex.compile(
    rf"\b(?P<verb>{one_of(tenures.BECOMING)}|came\s+in|{one_of(tenures.CHOOSING)})\b[^;:\"()]{{0,90}}?(?P<how>\bin\s+place\s+of|\bin\s+succession\s+to|\bafter)\s+{HONORIFIC}$"
)
# "He follows Kim, who ran the port": who follows another in a row of speakers is told of in other words.
_FOLLOWS = regex.compile(rf"\b(?P<verb>follows|followed|following)\s+{HONORIFIC}$")
_DID = one_of(form for forms in tenures.LEADING for form in forms[2:])
_IN_OFFICE = regex.compile(
    rf",\s+who\s+(?:(?:has|had)\s+)?(?:been\s+)?(?:{_DID}|held|served|{one_of(tenures.LEAVING)})\b"
    rf"|\s+in\s+the\s+(?:{one_of(tenures.POSTS)})\b"
)
_ENDS = regex.compile(r"\s*(?:[,.;)]|$)")
_SUCCESSOR_LEFT = regex.compile(rf"\b(?:his|her|(?<=\w)'s)\s+successor(?:,\s+|\s+){HONORIFIC}$", regex.I)
_SUCCESSOR_RIGHT = regex.compile(r",\s+(?:his|her)\s+successor\b")
# "Was replaced by Kim at half-time", "on the board": another thing than an office was handed over.
_ELSEWHERE = regex.compile(r"\s+(?:on|at|for|with|during|midway|late|early|after|before|in|to)\s")
_TURNS = """
whom succeeded replaced followed follows following way place succession after successor Successor
"""
HANDOVER_WORDS = frozenset(_TURNS.split())
_HANDOVER = timedelta(days=45)


def read_handovers(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "Lee, whom she replaced", "Lee was succeeded by Kim", "came in after Kim", "his successor, Kim"."""
    for match in _GAVE_WAY.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        gone, came = subject_before(reading, match.start()), person_at(reading, match.end())
        if gone is not None and came is not None and not _is_of_another_thing(reading, came.end):
            yield from _next_holder(reading, [gone[0]], came.key, gone[1], came.end, gone[2])
    for person in reading.of_kind(SubjectKind.PERSON):
        if len(person.keys) == 1:
            handover = _whom(reading, person) or _in_place_of(reading, person, found) or _followed(reading, person)
            if handover is not None:
                yield from read_handover(reading, handover, found)
            yield from _successor(reading, person)


def _whom(reading: Reading, person: Mention) -> Handover | None:
    match = _WHOM.match(reading.text, person.end, reading.sentence.end)
    if match is None or _is_of_another_thing(reading, match.end()):
        return None
    came: tuple[Tier, str] | None
    if match["who"].strip() in ("he", "she"):
        subject = subject_before(reading, match.start("verb"))
        came = None if subject is None else (subject[2], subject[0])
    else:
        named = [p for p in reading.of_kind(SubjectKind.PERSON) if match.start("who") <= p.start < match.end("who")]
        came = (Tier.CLAUSE, named[0].key) if len(named) == 1 else None
    if came is None or came[1] == person.key:
        return None
    return Handover(match.start("verb"), match.end(), person.start, person.key, [came])


def _is_of_another_thing(reading: Reading, at: int) -> bool:
    """Whether words behind a handover say where, and no day and no title: "replaced by Kim at half-time"."""
    gap = _ELSEWHERE.match(reading.text, at, reading.sentence.end)
    if gap is None or any(at <= t.start < gap.end() + 4 for t in reading.dates):
        return False
    return not any(gap.end() <= t.start < gap.end() + 10 for t in reading.of_sort(Sort.TITLE))


def _in_place_of(reading: Reading, person: Mention, found: list[Title]) -> Handover | None:
    match = _IN_PLACE_OF.search(reading.text, max(reading.sentence.start, person.start - 130), person.start)
    if match is None or (match["how"] == "after" and not _ENDS.match(reading.text, person.end)):
        return None
    subject = subject_before(reading, match.start())
    if subject is None or subject[0] == person.key:
        return None
    title = next((t for t in found if match.end("verb") <= t.start < person.start), None)
    came = [(subject[2], subject[0])]
    return Handover(match.start(), person.end, person.start, person.key, came, title=title)


def _followed(reading: Reading, person: Mention) -> Handover | None:
    match = _FOLLOWS.search(reading.text, max(reading.sentence.start, person.start - 40), person.start)
    if match is None or not _IN_OFFICE.match(reading.text, person.end, reading.sentence.end):
        return None
    subject = subject_before(reading, match.start())
    if subject is None or subject[0] == person.key:
        return None
    return Handover(match.start(), person.end, person.start, person.key, [(subject[2], subject[0])])


def _successor(reading: Reading, person: Mention) -> Iterator[Claim]:
    """Who came after the one spoken of: "Lee went last March; his successor, Kim, is a doctor"."""
    left = _SUCCESSOR_LEFT.search(reading.text, max(reading.sentence.start, person.start - 50), person.start)
    right = _SUCCESSOR_RIGHT.match(reading.text, person.end, reading.sentence.end)
    if left is None and right is None:
        return
    start = person.start if left is None else left.start()
    gone = [p.key for p in reading.of_kind(SubjectKind.PERSON) if p.end <= start]
    if not gone:
        earlier = [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order]
        gone = [p.key for p in earlier[-1].of_kind(SubjectKind.PERSON)] if earlier else []
    end = person.end if right is None else right.end()
    yield from _next_holder(reading, list(dict.fromkeys(gone)), person.key, start, end, Tier.PARAGRAPH)


def _next_holder(reading: Reading, gone: list[str], came: str, start: int, end: int, tier: Tier) -> Iterator[Claim]:
    """The claim that somebody held an office right after one of these; of several, only where it is so."""
    day = None if reading.day is None else reading.day.latest
    ended = [
        f
        for g in gone
        for f in reading.registry.valued("holder", g)
        if g != came and not f.concurrent and f.valid.latest is not None and (day is None or f.valid.latest <= day)
    ]
    steps = [(f, after) for f in ended if (after := _next_to(reading, f)) is not None]
    right = [step for step in steps if step[1].value == came]
    for before, after in right[-1:] or (steps if len(ended) == 1 and len(gone) == 1 else []):
        first = after.valid.earliest
        assert first is not None
        reason = f"who came after {reading.lexicon.name_of(before.value)}"
        slot = Slot(before.subject, max(tier, Tier.CLAUSE), reason)
        time = AsOf(Period(first, first), None, None, reason, explicit=True)
        yield holds(reading, Said(came, slot, start, end, title_of(reading, slot)), (time,))


def _next_to(reading: Reading, tenure: Fact) -> Fact | None:
    """The tenure that begins where another ends."""
    last = tenure.valid.latest
    for fact in reading.registry.held(tenure.subject, "holder"):
        first = fact.valid.earliest
        if fact is not tenure and first is not None and last is not None and abs(first - last) <= _HANDOVER:
            return None if fact.concurrent else fact
    return None

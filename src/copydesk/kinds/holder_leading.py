"""Who leads what, told by verbs: "who has run the company since March 2021", "led by Mette Kjeldsen".

The verb implies the office: who coaches a club is its head coach, who leads a body holds the office at its head.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.descriptions import Description, description_at, description_ending
from copydesk.kinds.holder_offices import head_slot, slot_of
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_states import state_at
from copydesk.kinds.holder_subjects import HONORIFIC, one_of, person_at, subject_before
from copydesk.kinds.holder_tenures import BEGINS, Said, holds, since, times_of, title_of
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Period, SubjectKind, Tier
from copydesk.offices import Title, read_titles
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.vocabulary import tenures

_ACTIVE = {form: implied for forms, implied in tenures.LEADING.items() for form in forms[:3]} | dict.fromkeys(
    tenures.IN_CHARGE_OF, tenures.HEADS
)
_PARTICIPLES = {forms[3]: implied for forms, implied in tenures.LEADING.items()}
_SIMPLE_PAST = {forms[2] for forms in tenures.LEADING}
_LEADING_VERB = regex.compile(rf"\b(?P<verb>{one_of(_ACTIVE)})\s+")
_LED_BY = regex.compile(
    rf"\b(?P<verb>{one_of(_PARTICIPLES)})\s+"
    rf"(?:(?:now|currently|jointly|this\s+year|since\s+[\w ]{{4,24}}?)\s+)?by\s+{HONORIFIC}"
)
_RULES = regex.compile(rf"\b(?:{one_of(tenures.RULING)})\s+(?=(?:since|from)\b)")
_ACTIVE_WORDS = first_words(_ACTIVE)
_PARTICIPLE_WORDS = first_words(_PARTICIPLES)
_RULING_WORDS = first_words(tenures.RULING)
LEADING_WORDS = _ACTIVE_WORDS | _PARTICIPLE_WORDS | _RULING_WORDS
_BOARD = regex.compile(r"(?:the|its)\s+(?:(?P<which>supervisory)\s+)?board\b(?P<of>\s+of\s+)?")
_ARTICLE = regex.compile(r"(?:the\s+)?")
_PART_OF = regex.compile(r"'s?\s|-")
_WHICH_IS = regex.compile(r",?\s+(?:(?:(?:which|that)\s+)?(?:is|has\s+been)\s+|now\s+|currently\s+|jointly\s+)*")
_IS = regex.compile(r"\s+(?:(?:(?:which|that)\s+)?(?:is|has\s+been)|now|currently|jointly)\s+$")
_BARE = 2
_IN_CHARGE = regex.compile(rf"(?:{one_of(tenures.IN_CHARGE_OF)})")
_PLANNED = regex.compile(r"\b(?:will|would|to)\s")
_PERFECT = regex.compile(r"\b(?:has|have)\b")


def read_leading(reading: Reading) -> Iterator[Claim]:
    """Who leads what: "who has run the company since March", "led by Mette Kjeldsen"."""
    for match in reading.matches(_LEADING_VERB, _ACTIVE_WORDS):
        yield from _leads(reading, match)
    for match in reading.matches(_RULES, _RULING_WORDS):
        subject = subject_before(reading, match.start())
        if subject is not None:
            any_of_his = Slot(None, max(subject[2], Tier.ACTORS), "any office of the person")
            yield from since(reading, Said(subject[0], any_of_his, subject[1], match.end(), ""), match.end())
    for match in reading.matches(_LED_BY, _PARTICIPLE_WORDS):
        person = person_at(reading, match.end()) or _titled_at(reading, match.end())
        of = _body_before(reading, match.start())
        if person is not None and of is not None and not _PART_OF.match(reading.text, person.end):
            slot = head_slot(reading, of[0], person.key, _PARTICIPLES[_plain(match.group("verb"))], of[1])
            said = Said(person.key, slot, match.start(), person.end, title_of(reading, slot))
            yield holds(reading, said, times_of(reading, match.start()))
            yield from since(reading, said, person.end)


def _titled_at(reading: Reading, at: int) -> Mention | None:
    """The person behind a title at an offset: "chaired by Angolan President João Lourenço"."""
    title = next((t for t in read_titles(reading) if t.start == at and not t.plural and t.stance is None), None)
    return None if title is None else person_at(reading, title.end + 1)


def _leads(reading: Reading, match: regex.Match[str]) -> Iterator[Claim]:
    verb = _plain(match.group("verb"))
    subject = subject_before(reading, match.start()) or _apposed(reading, match)
    if subject is None:
        return
    person, start, tier = subject
    board = _BOARD.match(reading.text, match.end())
    of, end = body_at(reading, match.end())
    if board is not None:
        title = "chair of the supervisory board" if board.group("which") else "chairman"
        owner, end = body_at(reading, board.end())
        if board.group("of") and owner is None:
            return
        slot = slot_of(reading, _title(reading, title, match.start(), end, owner), person)
    elif of is not None:
        slot = head_slot(reading, of[0], person, _ACTIVE[verb], max(of[1], tier))
    else:
        state, end = state_at(reading, match.end(), person)
        if state is None:
            return
        implied = (*tenures.STATE_HEADS, *_ACTIVE[verb])
        slot = head_slot(reading, state[0], person, implied, max(state[1], tier))
    said = Said(person, slot, start, end, title_of(reading, slot))
    before = reading.gap(start, match.start())
    past = (verb in _SIMPLE_PAST and not _PERFECT.search(before)) or " had " in f"{before} "
    planned = _PLANNED.search(before) is not None
    claims = [] if slot.office is None else list(since(reading, said, end))
    if past and claims and claims[0].qualifier == BEGINS and isinstance(claims[0].value, Period):
        told = replace(claims[0].value, latest=claims[0].value.earliest)
        yield holds(reading, said, (AsOf(told, None, None, "the beginning that the clause tells", explicit=True),))
    elif not planned:
        yield holds(
            reading, said, times_of(reading, match.start()), doubt="told as past, without a time" if past else None
        )
    yield from claims


def _apposed(reading: Reading, match: regex.Match[str]) -> tuple[str, int, Tier] | None:
    """The person of "Lee, at the helm of the company since March"."""
    if _IN_CHARGE.fullmatch(match.group("verb")) is None:
        return None
    for person in reading.of_kind(SubjectKind.PERSON):
        if len(person.keys) == 1 and reading.gap(person.end, match.start()) == ", ":
            return person.key, person.start, Tier.CLAUSE
    return None


def body_at(reading: Reading, at: int) -> tuple[tuple[str, Tier] | None, int]:
    """The body that begins at an offset: by name, by description, or "it"."""
    article = _ARTICLE.match(reading.text, at)
    starts = (at, at if article is None else article.end())
    for body in reading.of_kind(SubjectKind.BODY):
        if body.start in starts and not _PART_OF.match(reading.text, body.end):
            return (body.key, Tier.CLAUSE), body.end
    described = description_at(reading, at)
    if described is None or described.key is None:
        return None, at
    return (described.key, Tier.PARAGRAPH if described.sure else Tier.DISCOURSE), described.end


def _body_before(reading: Reading, at: int) -> tuple[str, Tier] | None:
    """The body that a participle is said of: "Tarvos, led by", "the plane maker run by"."""
    for mention in reversed(reading.subjects):
        if mention.end <= at and _WHICH_IS.fullmatch(reading.text, mention.end, at):
            return (mention.key, Tier.CLAUSE) if reading.lexicon.kind_of(mention.key) is SubjectKind.BODY else None
    verb = _IS.search(reading.text, reading.sentence.start, at)
    end = at if verb is None else verb.start()
    while end > reading.sentence.start and reading.text[end - 1] in " ,\n":
        end -= 1
    described = description_ending(reading, end)
    if described is None or described.key is None:
        return None
    sure = described.sure and (verb is None or _goes_on(reading, described))
    return described.key, Tier.PARAGRAPH if sure else Tier.DISCOURSE


def _goes_on(reading: Reading, described: Description) -> bool:
    """Whether "The company is led by" goes on about the only body that the paragraph has named.

    "The Kelby company is led by" may turn to another there, "the charity is led by" to one that nobody has named.
    """
    before = [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order]
    named = {key for r in before for m in r.of_kind(SubjectKind.BODY) for key in m.keys}
    return named == {described.key} and len(reading.gap(described.start, described.end).split()) <= _BARE


def _title(reading: Reading, name: str, start: int, end: int, owner: tuple[str, Tier] | None) -> Title:
    of, tier = owner or (None, Tier.CLAUSE)
    offices = reading.lexicon.offices_called(name, of)
    return Title(start, end, name, of, offices, tier=tier)


def _plain(verb: str) -> str:
    return " ".join(verb.split())

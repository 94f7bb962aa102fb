"""Who held a post that was named just before: "a job held by X", "Lee held the post in 2013-2015, Kim in 2016"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.kinds.holder_offices import slot_of
from copydesk.kinds.holder_slots import Slot
from copydesk.kinds.holder_subjects import HONORIFIC, one_of, person_at, subject_before
from copydesk.kinds.holder_tenures import Said, holds, since, times_of
from copydesk.mentions import Mention
from copydesk.model import Claim, Fact, SubjectKind, Tier
from copydesk.offices import Title, may_mean, read_titles
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.timing import Timed
from copydesk.vocabulary import tenures

_HELD_BY = regex.compile(
    rf"\b(?:{one_of(tenures.POSTS)})\s+(?:that\s+|which\s+)?(?:(?:has|had|have|is|was)\s+)?(?:been\s+)?"
    rf"(?:now\s+|currently\s+)?held\s+by\s+{HONORIFIC}"
)
POST_WORDS = first_words(tenures.POSTS)
_HELD = regex.compile(
    rf"\s+(?:{one_of(tenures.HOLDING)})\s+(?:the|that|this)\s+(?:{one_of(tenures.POSTS)})\s+(?:in|from|between)\s+"
)
# "Who has held the post since March": the words tell a beginning, and may tell an end.
_HELD_SINCE = regex.compile(
    rf"\b(?:{one_of(tenures.HOLDING)})\s+(?:the|that|this)\s+(?:{one_of(tenures.POSTS)})\s+(?=(?:since|from)\b)"
)
# "Confirmed as leader, a post she has held since May": the post is the one just named, and she who bears it.
_POST_OF_HERS = regex.compile(
    rf"\b(?:a|the)\s+(?:{one_of(tenures.POSTS)})\s+(?:that\s+|which\s+)?(?:he|she)\s+(?P<verb>(?:has|had)\s+held)\s+(?=(?:since|from)\b)"
)
_NEXT = regex.compile(rf"(?:,|;|,?\s+and)\s+(?:then\s+)?{HONORIFIC}")
_IN = regex.compile(r"\s+(?:in|from|between)\s+")


def read_posts(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "A job that has been held by X since 2019": the office is the one named just before."""
    for match in _HELD_BY.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        person = person_at(reading, match.end())
        title = next((t for t in reversed(found) if t.end <= match.start()), None)
        if person is None or title is None:
            continue
        slot = slot_of(reading, title, person.key)
        said = Said(person.key, slot, person.start, person.end, title.name)
        yield holds(reading, said, times_of(reading, person.start))
        yield from since(reading, said, person.end)
    for match in _HELD_SINCE.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        yield from _held_since(reading, match, found)
    for match in _POST_OF_HERS.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        yield from _held_since(reading, match, found, match.start("verb"))
    for person in reading.of_kind(SubjectKind.PERSON):
        held = _HELD.match(reading.text, person.end, reading.sentence.end)
        if held is not None:
            yield from _held_in_turn(reading, person, held.end(), found)


def _held_since(
    reading: Reading, match: regex.Match[str], found: list[Title], verb: int | None = None
) -> Iterator[Claim]:
    """ "Tall, who held the post from November 2020 until last October": of the post, or body, named just before."""
    subject = subject_before(reading, match.start() if verb is None else verb)
    if subject is None:
        return
    person, start, tier = subject
    start = min(start, match.start())
    before = [t for t in found if t.end <= match.start()]
    if verb is not None and not any(may_mean(reading, before[-1], f.subject) for f in _held(reading, person) if before):
        return  # the post just named is none that we hold
    office = _post_named(reading, [person], before) or (_only_post(reading, person) if verb is None else None)
    if office is not None:
        slot = Slot(office, max(tier, Tier.PARAGRAPH), "the post named just before")
        title = reading.registry.subjects[office].name.lower()
        yield from since(reading, Said(person, slot, start, match.end(), title), match.end())


def _held(reading: Reading, person: str) -> Sequence[Fact]:
    return reading.registry.valued("holder", person)


def _only_post(reading: Reading, person: str) -> str | None:
    """The one office that a person ever held, if its body or country is named here or in the sentence before."""
    held = {f.subject for f in reading.registry.valued("holder", person)}
    near = reading.copy.readings[max(0, reading.order - 1) : reading.order + 1]
    spoken = {key for r in near for m in r.subjects for key in m.keys}
    office = held.pop() if len(held) == 1 else None
    return office if office is not None and reading.registry.subjects[office].of in spoken else None


def _held_in_turn(reading: Reading, first: Mention, at: int, found: list[Title]) -> Iterator[Claim]:
    """ "Lee held the post in 2013-2015, Kim in 2016-2018 and Park in 2019": each in the years told behind the name."""
    row: list[tuple[Mention, Timed]] = []
    person: Mention | None = first
    while person is not None:
        timed = next((t for t in reading.dates if t.start == at), None)
        if timed is None or timed.period.earliest is None or timed.period.latest is None:
            break
        row.append((person, timed))
        following = _NEXT.match(reading.text, timed.end, reading.sentence.end)
        person = None if following is None else person_at(reading, following.end())
        gap = None if person is None else _IN.match(reading.text, person.end)
        at = -1 if gap is None else gap.end()
    office = _post_named(reading, [p.key for p, _ in row], found)
    if office is None:
        return
    for person, timed in row:
        slot = Slot(office, Tier.PARAGRAPH, "the post named just before")
        said = Said(person.key, slot, person.start, person.end, reading.registry.subjects[office].name.lower())
        yield holds(reading, said, (timed.as_of,))


def _post_named(reading: Reading, persons: list[str], found: list[Title]) -> str | None:
    """The office of the title named last before, in this sentence or the one before, that one of the persons held."""
    earlier = reading.copy.readings[reading.order - 1] if reading.order else None
    before = [] if earlier is None else read_titles(earlier)
    for title in reversed([*before, *found]):
        offices = (f.subject for p in persons for f in reading.registry.valued("holder", p))
        held = {office for office in offices if may_mean(reading, title, office)}
        if held:
            return held.pop() if len(held) == 1 else None
    return None

"""Who holds an office: "Kazakh Prime Minister Olzhas Bektenov", "Olzhas Bektenov, the Kazakh premier".

A title beside a name is one claim for each title; tenures told by verbs are read in ``holder_tenures``, names beside
titles in ``holder_bearers``, the office that a title means in ``holder_offices``; ``holder_verdicts`` judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.entries import Sort
from copydesk.kinds.holder_bearers import Bearer, bearer_of, owned_behind
from copydesk.kinds.holder_beginnings import BEGINNING_WORDS, LEAVING_WORDS, read_beginnings, read_endings
from copydesk.kinds.holder_doubts import doubt_of_bearer, doubt_of_time
from copydesk.kinds.holder_groups import bearers_of_plural
from copydesk.kinds.holder_handovers import HANDOVER_WORDS, read_handovers
from copydesk.kinds.holder_leading import LEADING_WORDS, read_leading
from copydesk.kinds.holder_offices import counterpart_slot, same_title, slot_of
from copydesk.kinds.holder_posts import POST_WORDS, read_posts
from copydesk.kinds.holder_slots import Slot, holdings
from copydesk.kinds.holder_subjects import one_of, subject_before
from copydesk.kinds.holder_successions import SUCCESSION_WORDS, read_successions
from copydesk.kinds.holder_tenures import (
    CHOSEN,
    Said,
    boundary,
    holds,
    since,
    tenure_told,
    times_of,
    told_of_late,
    told_then,
)
from copydesk.kinds.holder_verdicts import CODE, compare
from copydesk.kinds.kind import Kind
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Mood, Period, SubjectKind, Tier
from copydesk.offices import Title, chains, may_mean, read_titles
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.vocabulary import tenures, titles

_NOW_DAYS = 31
_IN_OFFICE = regex.compile(
    rf"(?P<apposed>,\s+)?\b(?:in|at)\s+(?:the\s+|that\s+|his\s+|her\s+)?(?:{one_of(tenures.OFFICE_WORDS)})\b(?!\s+of\b)"
)
_IN_OFFICE_WORDS = first_words(tenures.OFFICE_WORDS)


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every title that stands with a name, and for every tenure told."""
    found = [t for t in read_titles(reading) if t.name not in tenures.PREDECESSOR | tenures.SUCCESSOR]
    taken: set[tuple[int, str | None]] = set()
    for claim in _all(reading, found):
        if isinstance(claim.value, Period):
            told = (claim.end, claim.qualifier)
            if told in taken:
                continue
            taken.add(told)
        yield claim


def _all(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    for chain in chains(reading, found):
        if chain[0].name in titles.COUNTERPART:
            yield from _counterpart(reading, chain[0])
        elif chain[0].plural:
            yield from _plural(reading, chain[0])
        else:
            yield from _chain(reading, chain)
    if reading.of_kind(SubjectKind.PERSON) or reading.order:
        if reading.has(LEADING_WORDS):
            yield from read_leading(reading)
        if reading.has(POST_WORDS):
            yield from read_posts(reading, found)
        if reading.has(SUCCESSION_WORDS):
            yield from read_successions(reading, found)
        if reading.has(HANDOVER_WORDS):
            yield from read_handovers(reading, found)
        if reading.has(BEGINNING_WORDS):
            yield from read_beginnings(reading, found)
        if reading.has(LEAVING_WORDS):
            yield from read_endings(reading, found)
        if reading.has(_IN_OFFICE_WORDS):
            yield from _in_office(reading)


def _chain(reading: Reading, chain: tuple[Title, ...]) -> Iterator[Claim]:
    bearer = bearer_of(reading, chain)
    if bearer is None:
        return
    loose = doubt_of_bearer(reading, chain, bearer)
    chain, end = owned_behind(reading, chain, bearer)
    for title in chain:
        said = _said(reading, title, bearer)
        said = replace(said, end=max(said.end, end))
        if bearer.chosen:
            yield from _chosen(reading, title, said)
            continue
        claim = _holds(reading, title, bearer, said)
        yield claim if loose is None else replace(claim, doubt=claim.doubt or loose)
        if title.rank is None and title.stance is None and said.slot.office is not None:
            yield from since(reading, said, max(title.end, end, chain[-1].end))


def _said(reading: Reading, title: Title, bearer: Bearer) -> Said:
    person = bearer.name if isinstance(bearer.name, str) else bearer.name.key
    if bearer.mention is not None and len(bearer.mention.keys) > 1:
        person = _likeliest(reading, title, bearer.mention)
    told = told_then(reading, title.start) if bearer.past else _told_of_then(reading, title)
    slot = slot_of(reading, title, person, told[0].period if told else None)
    slot = replace(slot, tier=max(slot.tier, bearer.tier))
    name = f"{title.rank} {title.name}" if title.rank else title.name
    return Said(person, slot, min(bearer.start, title.start), max(bearer.end, title.end), name)


def _holds(reading: Reading, title: Title, bearer: Bearer, said: Said) -> Claim:
    times = times_of(reading, title.start, said)
    mood = Mood.FORMER if title.stance in ("former", "then", "leaving", "numbered") else Mood.ASSERTED
    doubt = None
    if bearer.mention is None and bearer.name not in reading.registry.subjects:
        times += told_of_late(reading)
    if bearer.past:
        then = told_then(reading, title.start) or _days_past(reading, title)
        doubt = None if then else "told as past, without a time"
        times = then or times
    elif title.stance == "then" and (then := _told_of_then(reading, title)):
        times, mood = then, Mood.ASSERTED
    told = tenure_told(reading, max(title.end, bearer.end))
    if told is not None and mood is Mood.ASSERTED:
        times = (AsOf(told, None, None, "the tenure that the clause tells", explicit=True),)
    return holds(reading, said, times, doubt=doubt_of_time(reading, title, bearer, said, told) or doubt, mood=mood)


def _told_of_then(reading: Reading, title: Title) -> tuple[AsOf, ...]:
    """The days that "the then president" goes by, if the sentence tells of days long past."""
    return _days_past(reading, title) if title.stance == "then" else ()


def _days_past(reading: Reading, title: Title) -> tuple[AsOf, ...]:
    """The days of a sentence that are not those of the piece; none where it also tells of those."""
    found = told_then(reading, title.start, anywhere=True)
    now = None if reading.day is None else reading.day.widened(_NOW_DAYS)
    return () if any(t.period is None or (now is not None and t.period.overlaps(now)) for t in found) else found


def _chosen(reading: Reading, title: Title, said: Said) -> Iterator[Claim]:
    """ "Harrowgate United appointed Mick Farraday as manager on Monday"."""
    if title.rank or title.stance:
        return
    slot = said.slot
    if title.of is None and not title.other:
        subject = next(
            (m for m in reversed(reading.subjects) if m.end <= said.start and _has_office(reading, m, title)), None
        )
        if subject is not None:
            office = next(o for o in title.offices if reading.registry.subjects[o].of in subject.keys)
            slot = Slot(office, Tier.CLAUSE, "the body that the clause is about")
    timed = next((t for t in reading.dates_near(said.end)), None)
    if timed is not None and slot.office is not None:
        yield boundary(reading, Said(said.person, slot, said.start, said.end, said.title), timed, CHOSEN)


def _has_office(reading: Reading, mention: Mention, title: Title) -> bool:
    return any(reading.registry.subjects[o].of in mention.keys for o in title.offices)


def _plural(reading: Reading, title: Title) -> Iterator[Claim]:
    """Each of several with a country or body: the one said behind the name, else the one of the row that fits."""
    group = bearers_of_plural(reading, title)
    shared = _shared_office(reading, title, group)
    for order, (person, owners, end) in enumerate(group):
        if not owners and title.of is not None and title.name.startswith(titles.SHARED):
            owners = (title.of,)
        if owners and not person.end < end <= person.end + 60 and len(owners) not in (1, len(group)):
            continue
        of = _owner_held(reading, title, person.key, owners) or (
            owners[min(order, len(owners) - 1)] if owners else None
        )
        offices = reading.lexicon.offices_called(title.name, of)
        start, stop = person.start, max(person.end, end if end - person.end < 60 and person.end < end else 0)
        name = title.name
        if shared is not None:
            of, offices, name = reading.registry.subjects[shared].of, (shared,), f"{titles.SHARED[1]}{title.name}"
        single = Title(start, stop, name, of, offices, title.rank, title.stance, tier=title.tier)
        said = _said(reading, single, Bearer(person, person.start, person.end))
        if of is None and not any(f.subject == said.slot.office for f in holdings(reading, said.person)):
            continue  # whose they are is not said of each
        if len(owners) == 1 and len(group) > 1 and not _same_number(reading, said, len(group)) and end <= title.end:
            continue
        yield _holds(reading, single, Bearer(person, person.start, person.end), said)


def _shared_office(reading: Reading, title: Title, group: list[tuple[Mention, tuple[str, ...], int]]) -> str | None:
    """The one office that several share at once, where as many are named as hold it: "two deputy premiers, A and B"."""
    if title.stance is not None or title.rank is not None or len(group) < 2:
        return None
    found = {f.subject for p, _, _ in group for f in holdings(reading, p.key) if may_mean(reading, title, f.subject)}
    if len(found) != 1:
        return None
    office = found.pop()
    now = [f for f in reading.registry.held(office, "holder") if reading.day is None or f.valid.overlaps(reading.day)]
    whole = len({f.value for f in now}) == len(group) and all(f.concurrent for f in now)
    same = all(set(owners) <= {reading.registry.subjects[office].of} for _, owners, _ in group)
    return office if whole and same else None


def _owner_held(reading: Reading, title: Title, person: str, owners: tuple[str, ...]) -> str | None:
    """Of several countries or bodies, the one where the person holds an office of that title."""
    held = {f.subject for f in holdings(reading, person)}
    offices = {o for owner in owners for o in reading.lexicon.offices_called(title.name, owner) if o in held}
    first = min(offices, key=reading.lexicon.office_order.__getitem__, default=None)
    return None if first is None else reading.registry.subjects[first].of


def _same_number(reading: Reading, said: Said, number: int) -> bool:
    """Whether as many hold an office as the words give it to."""
    if said.slot.office is None:
        return False
    facts = reading.registry.held(said.slot.office, "holder")
    return len({f.value for f in facts if reading.day is None or f.valid.overlaps(reading.day)}) == number


def _counterpart(reading: Reading, title: Title) -> Iterator[Claim]:
    """ "His Belgian counterpart, Pieter De Wachter", "Carmen Olavide, his counterpart at Castrena"."""
    bearer = bearer_of(reading, (title,))
    if bearer is None or bearer.mention is None or title.of is None:
        return
    person = bearer.mention.key
    opposite = _spoken_of_before(reading, person, title.start)
    if opposite is None:
        return
    if title.name in titles.COLLEAGUE and not _are_alike(reading, person, opposite):
        return
    slot = counterpart_slot(reading, title.of, person, opposite, title.tier)
    said = Said(person, slot, min(bearer.start, title.start), max(bearer.end, title.end), "counterpart")
    yield holds(reading, said, times_of(reading, title.start))


def _are_alike(reading: Reading, one: str, other: str) -> bool:
    """Whether two persons ever held offices of one title, so that "colleague" may mean that."""
    valued = reading.registry.valued
    return any(
        same_title(reading, a.subject, b.subject) for a in valued("holder", one) for b in valued("holder", other)
    )


def _spoken_of_before(reading: Reading, person: str, at: int) -> str | None:
    """The person named last before an offset who is not the one at hand."""
    for other in (reading, *reversed(reading.copy.readings[: reading.order])):
        if reading.sentence.paragraph != other.sentence.paragraph:
            return None
        for mention in reversed(other.of_kind(SubjectKind.PERSON)):
            if mention.end <= at and mention.key != person:
                return mention.key
    return None


def _in_office(reading: Reading) -> Iterator[Claim]:
    """ "Iker Basterra, who has been in charge since July 2022": the beginning of whatever office the person holds."""
    for match in reading.matches(_IN_OFFICE, _IN_OFFICE_WORDS):
        before = next((p for p in reading.of_kind(SubjectKind.PERSON) if p.end == match.start()), None)
        if match.group("apposed") is None:
            subject = subject_before(reading, match.start())
        else:
            subject = None if before is None or len(before.keys) > 1 else (before.key, before.start, Tier.CLAUSE)
        if subject is not None:
            person, start, tier = subject
            slot = Slot(None, max(tier, Tier.ACTORS), "any office of the person")
            yield from since(reading, Said(person, slot, min(start, match.start()), match.end(), ""), match.end())


def _likeliest(reading: Reading, title: Title, name: Mention) -> str:
    """Of several persons of one family name, the one who ever held the office."""
    for key in name.keys:
        if any(may_mean(reading, title, f.subject) for f in reading.registry.valued("holder", key)):
            return key
    return name.key


KIND = Kind("holder", CODE, frozenset({Sort.TITLE, Sort.SUBJECT, Sort.TENURE}), read, compare)

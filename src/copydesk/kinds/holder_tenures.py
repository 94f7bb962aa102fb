"""Tenures told by verbs: who leads a body, since when, and who came before whom.

"X, who has run the company since March 2021" claims an office and a beginning; "X succeeded Z as chief executive in
February 2018" claims a predecessor besides. A beginning is a claim whose value is the period it is said to lie in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import regex

from copydesk.kinds.holder_bearers import HONORIFIC, subject_before
from copydesk.kinds.holder_offices import Slot, head_slot, slot_of
from copydesk.kinds.kind import claim_from
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Fact, Mood, PartKind, Period, SubjectKind, Tier
from copydesk.offices import Title
from copydesk.reading import Reading, Timed
from copydesk.references import reference_at, reference_ending
from copydesk.values.date_forms import Bound, Range
from copydesk.vocabulary import tenures

BEGINS, ENDS, CHOSEN = "begins", "ends", "chosen"


def _words(rows: Iterable[str]) -> str:
    return "|".join(regex.escape(row).replace(r"\ ", r"\s+") for row in sorted(rows, key=len, reverse=True))


_ACTIVE = {form: implied for forms, implied in tenures.LEADING.items() for form in forms[:3]} | {
    "in charge of": tenures.HEADS,
    "at the helm of": tenures.HEADS,
    "at the head of": tenures.HEADS,
}
_PARTICIPLES = {forms[3]: implied for forms, implied in tenures.LEADING.items()}
_SIMPLE_PAST = {forms[2] for forms in tenures.LEADING}
_LEADING_VERB = regex.compile(rf"\b(?P<verb>{_words(_ACTIVE)})\s+")
_LED_BY = regex.compile(rf"\b(?P<verb>{_words(_PARTICIPLES)})\s+by\s+{HONORIFIC}")
_HELD_BY = regex.compile(
    rf"\b(?:{_words(tenures.POSTS)})\s+(?:that\s+|which\s+)?(?:(?:has|had|have|is|was)\s+)?(?:been\s+)?(?:now\s+|currently\s+)?held\s+by\s+{HONORIFIC}"
)
_BOARD = regex.compile(r"(?:the|its)\s+(?:(?P<which>supervisory)\s+)?board\b(?!\s+of\s)")
_SUCCEEDED = regex.compile(
    rf"\b(?P<verb>{_words(tenures.SUCCEEDING)})\s+{HONORIFIC}"
    rf"|\b(?P<taken>{_words(tenures.TAKING_OVER)})\s+(?P<when>[^,;:.\"]{{0,40}}?)\bfrom\s+{HONORIFIC}"
)
_AS_TITLE = regex.compile(r"\s+(?:as|in)\s+(?:the\s+|its\s+|their\s+)?")
_PREDECESSOR_LEFT = regex.compile(rf"\b(?:his|her|whose)\s+(?:immediate\s+|late\s+)?predecessor(?:,\s+|\s+){HONORIFIC}$", regex.I)
_PREDECESSOR_RIGHT = regex.compile(
    rf",\s+(?:(?:his|her)|{HONORIFIC}(?P<name>\p{{Lu}}[\p{{L}}' -]*)'s?)\s+(?:immediate\s+)?predecessor\b"
)
_SINCE_WORD = regex.compile(rf"(?:[,\s(]+|\b(?:{_words(tenures.SINCE_WORDS)})\b)*")
_FROM = regex.compile(r"\bfrom\s+$")
_ON_DAY = regex.compile(rf"\s*(?:\w+\s+){{0,5}}?(?:on|in|at|this|last)?\s*(?:the\s+)?$")
_BEGINNING = regex.compile(rf"\b(?P<verb>{_words(tenures.BECOMING)})\b|\b(?<!re-)(?P<chosen>{_words(tenures.CHOOSING)})\b")
_PROVISIONAL = regex.compile(rf"\b(?:{_words(tenures.PROVISIONAL)})\b", regex.I)


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says of one person: the office, with the words that say so."""

    person: str
    slot: Slot
    start: int
    end: int
    title: str


def holds(reading: Reading, said: Said, times: tuple[AsOf, ...], *, doubt: str | None = None, mood: Mood = Mood.ASSERTED) -> Claim:
    """The claim that somebody holds an office at one of these times."""
    return claim_from(
        reading,
        "holder",
        said.start,
        said.end,
        subject=said.slot.office,
        value=said.person,
        tier=said.slot.tier,
        binding=said.slot.reason,
        as_of=times[0],
        also=times[1:],
        qualifier=said.title,
        who=said.slot.who,
        mood=mood,
        doubt=doubt,
    )


def times_of(reading: Reading, at: int) -> tuple[AsOf, ...]:
    """Every time that a holder is named for, the likeliest first: the article's day, and what the sentence tells of.

    A time that lasts until now ("since 2022") and a day to come are none at which anybody is said to hold an office.
    """
    found = [] if reading.copy.default.period is None else [reading.copy.default]
    clause = reading.clause_at(at)
    dates = sorted(reading.dates, key=lambda t: (not clause.start <= t.start < clause.end, abs(t.start - at)))
    found += [t.as_of for t in dates if t.period.latest is not None and t.period.earliest is not None and not t.forward]
    told = [t for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order for t in r.dates]
    if told and told[-1].period.latest is not None and told[-1].period.earliest is not None and not told[-1].forward:
        found.append(AsOf(told[-1].period, None, None, "the time told of just before", explicit=False))
    return tuple(dict.fromkeys(found)) or (reading.copy.default,)


_LATE = 6


def told_of_late(reading: Reading) -> tuple[AsOf, ...]:
    """The last time told of in the sentences before: a name that we do not know may be one of history."""
    for other in reversed(reading.copy.readings[max(0, reading.order - _LATE) : reading.order]):
        past = [t.period for t in other.dates if t.period.earliest is not None and t.period.latest is not None and not t.forward]
        if past:
            return (AsOf(past[-1], None, None, "the time told of just before", explicit=False),)
    return ()


def boundary(reading: Reading, said: Said, timed: Timed, which: str, period: Period | None = None) -> Claim:
    """The claim that a tenure begins or ends at a time; ``said.slot.office`` may be ``None``: any of the person's."""
    doubt = "an interim tenure may count" if _PROVISIONAL.search(reading.gap(reading.sentence.start, reading.sentence.end)) else None
    if timed.loose:
        doubt = "it is not certain from which day the words count"
    return claim_from(
        reading,
        "holder",
        min(said.start, timed.start),
        max(said.end, timed.end),
        subject=said.slot.office,
        value=period or timed.period,
        tier=said.slot.tier,
        binding=said.slot.reason,
        as_of=timed.as_of,
        qualifier=which,
        who=said.person,
        doubt=doubt,
    )


def since(reading: Reading, said: Said, at: int) -> Iterator[Claim]:
    """The beginning or end told right behind an offset: "since 2018", "in office since last April", "from 2015 until 2022"."""
    timed = next((t for t in reading.dates if t.start >= at), None)
    if timed is None or not _SINCE_WORD.fullmatch(regex.sub(r"\bfrom\s+$", "", reading.gap(at, timed.start))):
        return
    form, period = timed.expression.form, timed.period
    counted = isinstance(form, Bound | Range) or _FROM.search(reading.gap(at, timed.start)) is not None
    if not counted:
        return
    if period.earliest is not None:
        yield boundary(reading, said, timed, BEGINS, replace(period, latest=None, extended=False))
    if period.latest is not None and isinstance(form, Bound | Range):
        yield boundary(reading, said, timed, ENDS, replace(period, earliest=None, extended=False))


def tenure_told(reading: Reading, at: int) -> Period | None:
    """The closed tenure told right behind an offset: "who was chief executive from 2015 until 2022"."""
    timed = next((t for t in reading.dates if t.start >= at), None)
    if timed is None or timed.period.latest is None or not isinstance(timed.expression.form, Bound | Range):
        return None
    return timed.period if _SINCE_WORD.fullmatch(reading.gap(at, timed.start)) else None


# --- who leads ---------------------------------------------------------------------------------------------------


def read_leading(reading: Reading) -> Iterator[Claim]:
    """Who leads what: "who has run the company since March", "led by Mette Kjeldsen", "a job held by X since 2019"."""
    for match in _LEADING_VERB.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        yield from _leads(reading, match)
    for match in _LED_BY.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        person = _person_at(reading, match.end())
        of = _body_before(reading, match.start())
        if person is not None and of is not None:
            slot = head_slot(reading, of[0], person.key, _PARTICIPLES[_plain(match.group("verb"))], of[1])
            said = Said(person.key, slot, match.start(), person.end, _title_of(reading, slot))
            yield holds(reading, said, times_of(reading, match.start()))
            yield from since(reading, said, person.end)


def _leads(reading: Reading, match: regex.Match[str]) -> Iterator[Claim]:
    verb = _plain(match.group("verb"))
    subject = subject_before(reading, match.start())
    if subject is None:
        return
    person, start, tier = subject
    board = _BOARD.match(reading.text, match.end())
    of, end = _body_at(reading, match.end())
    if board is not None:
        title = "chair of the supervisory board" if board.group("which") else "chairman"
        slot = slot_of(reading, _bare(reading, title, match.start(), board.end()), person)
        end = board.end()
    elif of is not None:
        slot = head_slot(reading, of[0], person, _ACTIVE[verb], max(of[1], tier))
    else:
        return
    said = Said(person, slot, start, end, _title_of(reading, slot))
    before = reading.gap(start, match.start())
    past = (verb in _SIMPLE_PAST and not regex.search(r"\b(?:has|have)\b", before)) or " had " in f"{before} "
    planned = regex.search(r"\b(?:will|would|to)\s", before) is not None
    claims = list(since(reading, said, end))
    if past and claims and claims[0].qualifier == BEGINS and isinstance(claims[0].value, Period):
        told = replace(claims[0].value, latest=claims[0].value.earliest)
        yield holds(reading, said, (AsOf(told, None, None, "the beginning that the clause tells", explicit=True),))
    elif not planned:
        yield holds(reading, said, times_of(reading, match.start()), doubt="told as past, without a time" if past else None)
    yield from claims


def read_posts(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "A job that has been held by X since 2019": the office is the one named just before."""
    for match in _HELD_BY.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        person = _person_at(reading, match.end())
        title = next((t for t in reversed(found) if t.end <= match.start()), None)
        if person is None or title is None:
            continue
        slot = slot_of(reading, title, person.key)
        said = Said(person.key, slot, person.start, person.end, title.name)
        yield holds(reading, said, times_of(reading, person.start))
        yield from since(reading, said, person.end)


# --- beginnings --------------------------------------------------------------------------------------------------


def read_beginnings(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """When somebody took an office: "became prime minister on Feb. 6", "was appointed in September", "took charge in July"."""
    for match in _BEGINNING.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        subject = subject_before(reading, match.start())
        which = CHOSEN if match.group("chosen") else BEGINS
        if subject is None or (which == CHOSEN and not regex.search(r"\b(?:was|were|been|is|be)\s", reading.gap(subject[1], match.start()) + " ")):
            continue
        person, start, tier = subject
        title = next((t for t in found if t.start >= match.end()), None)
        end = match.end()
        slot = Slot(None, Tier.ACTORS, "any office of the person")
        if title is not None and regex.fullmatch(r"\s+(?:as\s+|to\s+be\s+)?(?:the\s+|its\s+|their\s+)?", reading.gap(end, title.start)):
            if title.rank or title.stance or title.plural:
                continue
            slot, end = slot_of(reading, title, person), title.end
            if slot.office is None:
                continue
        elif match.group("verb") in ("became", "become", "becomes", "becoming"):
            continue
        timed = next((t for t in reading.dates if t.start >= end), None)
        if timed is None or not _ON_DAY.fullmatch(reading.gap(end, timed.start)) or isinstance(timed.expression.form, Bound | Range):
            continue
        if slot.office is None and regex.search(r"\bfrom\b", reading.gap(end, min(timed.end + 8, reading.sentence.end))):
            continue
        said = Said(person, Slot(slot.office, max(slot.tier, tier), slot.reason, slot.who), start, end, "")
        yield boundary(reading, said, timed, which)


# --- who came before whom ----------------------------------------------------------------------------------------


def read_successions(reading: Reading, found: list[Title]) -> Iterator[Claim]:
    """ "X succeeded Z as T in February", "her predecessor, Z", "Z, Lee's predecessor"."""
    for match in _SUCCEEDED.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        gone = _person_at(reading, match.end())
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
        said = Said(gone.key, slot, gone.start, end, _title_of(reading, slot))
        last = previous.valid.latest or tenure.valid.earliest
        assert last is not None
        yield holds(reading, said, (AsOf(Period(last, last), None, None, slot.reason, explicit=True),), doubt=_vacant(previous, tenure))
        if timed is not None:
            yield boundary(reading, Said(person, slot, start, gone.end, ""), timed, BEGINS)


def _before_whom(reading: Reading, person: Mention, start: int, end: int, named: Mention | None = None) -> Iterator[Claim]:
    """The predecessor of the one named: of all whom the paragraph names, the claim agrees with the first it can."""
    others = [named] if named is not None else [p for p in reading.of_kind(SubjectKind.PERSON) if p.key != person.key and p.end <= start]
    doubt = None
    if not others:
        before = [p for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order for p in r.of_kind(SubjectKind.PERSON)]
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
    said = Said(person.key, slot, start, end, _title_of(reading, slot))
    yield holds(reading, said, (AsOf(Period(last, last), None, None, slot.reason, explicit=True),), doubt=doubt or _vacant(previous, tenure))


def _tenures_of(reading: Reading, person: str, title: Title | None, when: Period | None) -> list[Fact]:
    """The tenure that a succession tells of: of that title, begun at that time; else the one in course."""
    facts = [f for f in reading.registry.valued("holder", person) if f.valid.earliest is not None and not f.concurrent]
    if title is not None and not title.other:
        facts = [f for f in facts if f.subject in title.offices]
    begun = [f for f in facts if when is not None and f.valid.earliest is not None and when.widened(45).overlaps(_first(f))]
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
        if f.valid.earliest is not None and tenure.valid.earliest is not None and f.valid.earliest < tenure.valid.earliest
    ]
    return max(earlier, key=lambda f: f.valid.earliest or f.valid.latest, default=None)  # type: ignore[arg-type, return-value]


def _vacant(previous: Fact, tenure: Fact) -> str | None:
    if previous.valid.latest is None or tenure.valid.earliest is None:
        return None
    return "somebody else may have held it in between" if tenure.valid.earliest - previous.valid.latest > timedelta(days=45) else None


# --- persons and bodies ------------------------------------------------------------------------------------------


def _person_at(reading: Reading, at: int) -> Mention | None:
    return next((p for p in reading.of_kind(SubjectKind.PERSON) if p.start == at and len(p.keys) == 1), None)


def _body_at(reading: Reading, at: int) -> tuple[tuple[str, Tier] | None, int]:
    """The body that begins at an offset: by name, by description, or "it"."""
    article = regex.compile(r"(?:the\s+)?").match(reading.text, at)
    for mention in reading.subjects:
        if mention.start in (at, article.end() if article else at):
            if reading.lexicon.kind_of(mention.key) is SubjectKind.BODY and not regex.match(r"'s?\s|-", reading.text[mention.end : mention.end + 3]):
                return (mention.key, Tier.CLAUSE), mention.end
    reference = reference_at(reading, at)
    if reference is None or reference.key is None:
        return None, at
    return (reference.key, Tier.PARAGRAPH if reference.sure else Tier.DISCOURSE), reference.end


def _body_before(reading: Reading, at: int) -> tuple[str, Tier] | None:
    """The body that a participle is said of: "Tarvos, led by", "the plane maker run by"."""
    for mention in reversed(reading.subjects):
        if mention.end <= at and regex.fullmatch(r",?\s+(?:(?:which|that)\s+(?:is|has\s+been)\s+|now\s+|jointly\s+)*", reading.gap(mention.end, at)):
            return (mention.key, Tier.CLAUSE) if reading.lexicon.kind_of(mention.key) is SubjectKind.BODY else None
    end = at
    while end > reading.sentence.start and reading.text[end - 1] in " ,\n":
        end -= 1
    reference = reference_ending(reading, end)
    if reference is None or reference.key is None:
        return None
    return reference.key, Tier.PARAGRAPH if reference.sure else Tier.DISCOURSE


def _bare(reading: Reading, name: str, start: int, end: int) -> Title:
    offices = tuple(o.id for o in reading.lexicon.offices.get(name, ()))
    return Title(start, end, name, None, offices)


def _title_of(reading: Reading, slot: Slot) -> str:
    return "head" if slot.office is None else reading.registry.subjects[slot.office].name.lower()


def _plain(verb: str) -> str:
    return " ".join(verb.split())


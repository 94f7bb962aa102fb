"""Who took part in an event, and of what rank a visit was: "Norland attended the 2023 games", "a working visit".

Only a whole list contradicts: a ``list`` fact of the event, qualified ``participants``, that holds everybody who was
there. Whom an event's own ``participants`` name was there, and others may have been. Of two people who met we never
say that they met nobody else that day.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.entries import Form, Sort
from copydesk.events import read_events
from copydesk.events.owning import any_of
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, unclear, uncovered
from copydesk.kinds.role_bearers import coordinated_before, coordinated_behind, head_of, is_acting
from copydesk.kinds.role_phrases import edition_meant
from copydesk.kinds.visits import QUALIFIER, compare_visit, read_visits
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, Registry, Subject, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.phrasing import say_fact, say_list
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary import stance, taking_part
from copydesk.vocabulary.countries import COUNTRIES

CODE = "CD111"

_ATTENDING = any_of(taking_part.ATTENDING)
_VERB = regex.compile(rf"\b(?:{_ATTENDING})\s+")
_ADVERB = r"(?:(?:also|then|both|all|only|once|again|jointly|\p{Ll}+ly)\s+)*"
_TO_VERB = regex.compile(
    rf"(?:,?\s+(?:who|which|that))?\s+{_ADVERB}$|,\s+who\s+(?:is|are|was|were)\s+(?:here|there)\s+to\s+$"
)
_TO_EVENT = regex.compile(
    r"(?:(?:the|its|an?|this\s+year's|last\s+year's)\s+)?"
    r"(?:(?!(?:at|for|of|in|on|during|with|ahead|after|before|to|from|and|by)\b)[\p{L}\d'-]+\s+){0,3}$"
)
_ITS_OWN = regex.compile(
    r"['-]|\s+\p{Lu}|\s+(?:\p{Ll}+-)?(?:qualifiers?|semi-?finals?|quarter-?finals?|qualifying|dinner|reception|rehearsals?|preparations?|talks|bids?|ceremony|"
    r"opening|closing|workshops?|side\s+events?|party|press|launch|draw|trials?)\b"
)
_BETWEEN = regex.compile(r"\s+(?:final\s+|match\s+|game\s+|race\s+)?(?:between|of|with)\s+(?:the\s+)?")
_PARTICIPANTS = regex.compile(
    rf"\s+(?:{any_of(taking_part.THOSE)})(?:,?\s+(?:were|are|included|include|including|namely|such\s+as)|:)\s+(?:the\s+)?"
)
# "Was speaking in the debate, the forum's set piece, together with the minister, Ada Voss, and Bo Lund".
_TAKING_PART = regex.compile(
    r"\b(?:speaking|spoke|appeared|appearing|sat|took\s+part|taking\s+part|debated|sang|played)\s+(?:in|at|on)\s+(?:the\s+|its\s+)?$"
)
_TOGETHER = regex.compile(r"(?:,[^,;:\"()]{1,60},|,)?\s+(?:together\s+with|along\s+with|alongside)\s+")
_WORD = r"(?:(?!(?:who|whom|which|that|whose|said|met|was|were|is|are|of\s+whom)\b)[\p{L}'.-]+,?\s+)"
_FIRST = regex.compile(rf"{_WORD}{{0,7}}")
_NEXT = regex.compile(rf"(?:,\s+|,?\s+and\s+){_WORD}{{0,7}}(?:and\s+)?{_WORD}{{0,5}}")
_AS_GUEST = regex.compile(
    r"[^.;]{0,40}\b(?:as\s+(?:an?\s+)?(?:guests?|observers?|spectators?|reporters?)|virtually|online|remotely|by\s+video)\b"
)
_DOUBTED = regex.compile(
    rf"\b(?:{any_of((*stance.NEGATED, 'refused to', 'declined to', 'failed to', 'boycott', 'absent'))})\b", regex.I
)
_WHO = (SubjectKind.COUNTRY, SubjectKind.BODY, SubjectKind.PERSON)
_ANY_TIME = AsOf(None, None, None, "the time of the event")


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for everybody whom words put at an event, and for the rank of every visit."""
    if reading.of_kind(SubjectKind.EVENT):
        for event, people, doubt in _presences(reading):
            for mention in people:
                yield from _presence(reading, event, mention, doubt)
    if reading.of_sort(Sort.HAPPENING):
        yield from read_visits(reading)


def _presences(reading: Reading) -> Iterator[tuple[Mention, list[Mention], str | None]]:
    """Each event with those whom the words put there, and why the words may not mean it."""
    people = [m for m in reading.of_kind(*_WHO) if m.form is not Form.ADJECTIVE]
    for event in reading.of_kind(SubjectKind.EVENT):
        if _ITS_OWN.match(reading.text, event.end, reading.sentence.end):
            continue
        yield from _attending(reading, event, people)
        for pattern in (_BETWEEN, _PARTICIPANTS):
            match = pattern.match(reading.text, event.end, reading.sentence.end)
            first = next((m for m in people if match is not None and m.start == match.end()), None)
            several = [] if first is None else coordinated_behind(reading, first, people)
            if len(several) > 1:
                yield event, several, None
        together = _TOGETHER.match(reading.text, event.end, reading.sentence.end)
        if together is not None and _TAKING_PART.search(reading.text, reading.sentence.start, event.start):
            yield event, list(_row_behind(reading, together.end(), people)), None


def _row_behind(reading: Reading, at: int, people: list[Mention]) -> Iterator[Mention]:
    """The persons of a row from an offset on, each with what they are before or behind the name."""
    joint = _FIRST
    for mention in people:
        if mention.start < at or reading.lexicon.kind_of(mention.key) is not SubjectKind.PERSON:
            continue
        if joint.fullmatch(reading.text, at, mention.start) is None:
            return
        yield mention
        at, joint = mention.end, _NEXT


def _attending(
    reading: Reading, event: Mention, people: list[Mention]
) -> Iterator[tuple[Mention, list[Mention], str | None]]:
    """ "X, Y and Z attended the games"."""
    for verb in _VERB.finditer(reading.text, reading.sentence.start, event.start):
        if _TO_EVENT.fullmatch(reading.gap(verb.end(), event.start)) is None:
            continue
        before = [m for m in people if m.end <= verb.start()]
        if not before or _TO_VERB.fullmatch(reading.gap(before[-1].end, verb.start())) is None:
            return
        head = head_of(reading, before[-1], before)
        several = coordinated_before(reading, head, before) if head is before[-1] else [head]
        if is_acting(reading, several[0]):
            guest = _AS_GUEST.match(reading.text, event.end, reading.sentence.end)
            yield event, several, "the words tell of guests" if guest is not None else None
        return


def _presence(reading: Reading, event: Mention, mention: Mention, doubt: str | None) -> Iterator[Claim]:
    subject, tier, how, unsure = edition_meant(reading, event)
    if subject is None or (tier is not Tier.CLAUSE and not _is_pinned(reading, event)):
        return
    clause = reading.clause_at(event.start)
    denied = _DOUBTED.search(reading.text, clause.start, event.start) is not None
    yield claim_from(
        reading,
        "participants",
        mention.start,
        mention.end,
        subject=subject,
        value=mention.key,
        tier=tier,
        binding=how,
        as_of=_ANY_TIME,
        who=",".join(sorted(reading.copy.home_of(mention.key))) or None,
        mood=Mood.NEGATED if denied else Mood.ASSERTED,
        doubt=doubt or unsure,
    )


def _is_pinned(reading: Reading, event: Mention) -> bool:
    """Whether number, year, day or place tell which edition is meant, or the piece is of its days."""
    uses = [u for u in read_events(reading) if u.named and u.start <= event.start < u.end]
    perfect = regex.search(r"\b(?:has|have|had|ever|once)\b", reading.gap(reading.sentence.start, event.start))
    return any(u.ordinal or u.dates or u.year or u.places for u in uses) or perfect is None


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a presence by the whole list of those who took part, where we hold one."""
    if claim.qualifier == QUALIFIER:
        return compare_visit(claim, registry)
    who = registry.name_of(str(claim.value)).removeprefix("country:")
    says = f"{who} at {registry.name_of(claim.subject or '')}"
    subject = registry.subjects.get(claim.subject or "")
    whole = [f for f in registry.held(claim.subject or "", "list") if f.qualifier in taking_part.WHOLE_LISTS]
    named = {str(claim.value), *(claim.who or "").split(",")}
    if whole:
        return _compare_whole(claim, registry, whole[0], named, says, who)
    if subject is not None and named & set(subject.participants):
        note = "one of those whom the event's participants name"
        facts = [f for kind in ("date", "place", "edition") for f in registry.held(subject.id, kind)]
        return uncovered(says, note) if not facts else agree(facts[0], says, _say_participants(subject, registry), note)
    return uncovered(says, "we hold no whole list of those who took part")


def _compare_whole(claim: Claim, registry: Registry, fact: Fact, named: set[str], says: str, who: str) -> Comparison:
    members = {fold(registry.name_of(m)) for m in fact.members} | {fold(m) for m in fact.members}
    held = say_fact(fact, registry)
    if any(fold(registry.name_of(n).removeprefix("country:")) in members for n in named if n):
        return agree(fact, says, held)
    kinds = {_kind(registry, m) for m in fact.members}
    if _kind(registry, str(claim.value)) not in kinds or None in kinds:
        return unclear(fact, says, held, "the list holds none of that sort")
    return contradict(claim, fact, says, held, f"{held}, the article puts {who} there", claim.binding)


def _say_participants(subject: Subject, registry: Registry) -> str:
    return f"{subject.name}: {say_list([registry.name_of(p) for p in subject.participants])} took part"


def _kind(registry: Registry, key: str) -> SubjectKind | None:
    subject = registry.subjects.get(key)
    if subject is not None:
        return subject.kind
    return SubjectKind.COUNTRY if key.removeprefix("country:") in COUNTRIES else None


KIND = Kind("participants", CODE, frozenset({Sort.SUBJECT}), read, compare)

"""Which subject owns a figure: the owner that grammar gives, with "it" and "the company" followed back.

Safe coreference only: to what the sentence before is about, to the one fitting subject that the paragraph has
named, to the subject of the whole piece. A stranger that owns the words silences them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from copydesk.binding import Binding, document_subject
from copydesk.measures import Owners
from copydesk.model import SubjectKind, Tier
from copydesk.owners import SPEAKING, Reference, is_joined, main_reference, owner_at, references
from copydesk.reading import Reading
from copydesk.vocabulary.common_nouns import CLASS_NOUNS

_OWNING = frozenset(SubjectKind) - {SubjectKind.PERSON, SubjectKind.OFFICE, SubjectKind.RELATION}
_PERSONS = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class Found:
    """Where a reference leads: subjects; ``lost`` where it leads to somebody we do not know."""

    keys: tuple[str, ...] = ()
    lost: bool = False
    how: str = ""
    tier: Tier = Tier.PARAGRAPH


_LOST = Found(lost=True)


def bind_owner(reading: Reading, start: int, end: int, owners: Owners, words: Collection[str] = ()) -> Binding:
    """The one of a metric's owners that owns what stands at a span: "Brightwater reported a net profit" → Brightwater.

    ``start`` is where the phrase begins, its possessive left out; ``end`` where it ends; ``words`` its own words.
    """
    eligible = owners.alone
    kinds = _OWNING | (owners.kinds & {SubjectKind.PERSON})
    reference = owner_at(reading, start, end, kinds, words)
    if reference is not None and owners.towns:
        reference = replace(reference, keys=_gateways(reference.keys, owners))
    found = follow(reading, reference, eligible, kinds)
    found = replace(found, keys=_gateways(found.keys, owners)) if owners.towns else found
    if found.lost:
        return Binding(None, Tier.CLAUSE, "the words are about another than the subjects we hold")
    hits = [key for key in found.keys if key in eligible]
    if len(hits) == 1:
        return Binding(hits[0], found.tier, found.how)
    if len(hits) > 1:
        return Binding(hits[0], found.tier, found.how, "the name may stand for several")
    if found.keys:
        return _only_of_its_kind(reading, start, found, owners) or Binding(
            None, found.tier, f"{found.how}, of which we hold no such figure"
        )
    return Binding(None, Tier.DISCOURSE, "the words name no candidate")


def _gateways(keys: tuple[str, ...], owners: Owners) -> tuple[str, ...]:
    """Towns as the port or airport whose traffic is told as theirs."""
    return tuple(dict.fromkeys(owners.towns.get(key, key) for key in keys))


def _only_of_its_kind(reading: Reading, start: int, found: Found, owners: Owners) -> Binding | None:
    """Where grammar leads to what can own no such figure, the only one named near that can: a country has no length."""
    kinds = owners.kinds
    if any(reading.lexicon.kind_of(key) in kinds for key in found.keys):
        return None
    before = reading.copy.readings[max(0, reading.order - 1) : reading.order]
    for other, tier in ((reading, Tier.CLAUSE), *((r, Tier.PARAGRAPH) for r in before)):
        if other.sentence.paragraph != reading.sentence.paragraph:
            break
        named = {k for m in other.subjects if m.end <= start for k in m.keys if reading.lexicon.kind_of(k) in kinds}
        if named:
            (key, *more) = sorted(named)
            return Binding(key, tier, "the only one near that can own it") if key in owners.alone and not more else None
    lands = (SubjectKind.COUNTRY, SubjectKind.PLACE)
    if not all(reading.lexicon.kind_of(key) in lands for key in found.keys):
        return None
    told = document_subject(reading.copy, owners.alone)
    return None if told is None else Binding(told, Tier.DOCUMENT, "what the piece is about, and can own it")


def follow(
    reading: Reading, reference: Reference | None, eligible: Collection[str], kinds: Collection[SubjectKind]
) -> Found:
    """Where a reference leads: itself, what "the company" and "it" stand for, or the topic where it is ``None``."""
    if reference is not None and reference.attribute and not any(key in eligible for key in reference.keys):
        reference = None  # "the attendance at the Estadio": where, not whose
    if reference is not None and (reference.stranger or reference.pronoun in SPEAKING):
        return _LOST
    if reference is not None and reference.keys:
        return Found(reference.keys, how="named in the sentence", tier=Tier.CLAUSE)
    if reference is not None and reference.pronoun in _PERSONS:
        return _person_before(reading, eligible)
    if reference is not None and reference.of_person:
        return _home_of_person(reading, reference)
    noun = reference.noun if reference is not None else None
    before = reference.start if reference is not None else reading.sentence.start
    if noun is not None:
        near = _named(reading, before, noun, eligible)
        if near:
            return Found((near[-1],), how="named before in the sentence", tier=Tier.CLAUSE)
    topic = _topic_before(reading, eligible, kinds)
    if topic is not None and topic.lost:
        return topic if noun is None or reference is None else _by_noun(reading, before, noun, eligible) or topic
    if topic is not None and noun is None and (reference is not None or any(key in eligible for key in topic.keys)):
        return topic
    if topic is not None and noun is not None and any(_fits(reading, key, noun) for key in topic.keys):
        return topic
    if noun is not None:
        return _by_noun(reading, before, noun, eligible) or _LOST
    return _only_named(reading, eligible) or _of_document(reading, eligible)


def _fits(reading: Reading, key: str, noun: str) -> bool:
    """Whether "the plant" may mean a subject: by what it is, or by a word of its name."""
    return key in reading.lexicon.by_word.get(noun, ()) or reading.lexicon.kind_of(key) is CLASS_NOUNS.get(noun)


def _named(reading: Reading, before: int, noun: str, eligible: Collection[str]) -> list[str]:
    start = reading.sentence.start
    return [
        key
        for m in reading.subjects
        if start <= m.start and m.end <= before
        for key in m.keys
        if _fits(reading, key, noun) and (key in eligible or noun in reading.lexicon.by_word)
    ]


def _topic_before(reading: Reading, eligible: Collection[str], kinds: Collection[SubjectKind]) -> Found | None:
    """What the sentences before in the paragraph are about; ``None`` at its beginning."""
    if reading.order == 0:
        return None
    other = reading.copy.readings[reading.order - 1]
    if other.sentence.paragraph != reading.sentence.paragraph:
        return None
    main = main_reference(other)
    if main is None:
        return _topic_before(other, eligible, kinds)
    if is_joined(other, main):
        return _LOST
    found = follow(other, main, eligible, kinds)
    return Found(found.keys, found.lost, "what the sentence before is about")


def _by_noun(reading: Reading, before: int, noun: str, eligible: Collection[str]) -> Found | None:
    """ "The federation": the one fitting subject of the paragraph so far, of the piece, or by its own name."""
    fitting = frozenset(key for key in reading.copy.mentioned if _fits(reading, key, noun))
    paragraph = [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order <= reading.order]
    body = CLASS_NOUNS.get(noun) is SubjectKind.BODY
    mentions = [m for r in paragraph for m in r.subjects if m.end <= before or not body]
    named = {key for m in mentions for key in m.keys if key in fitting}
    ours = {key for key in named if key in eligible}
    # Two companies compete for "the company"; a city beside a ground does not for "the ground".
    if len(ours) == 1 and (len(named) == 1 or not body):
        return Found(tuple(ours), how=f"the only one that 'the {noun}' may mean in the paragraph")
    called = [key for key in reading.lexicon.by_word.get(noun, ()) if key in eligible and key in fitting]
    if len(called) == 1 and noun not in _PLAIN_BODIES:
        return Found((called[0],), how=f"called '{noun}' by its name")
    subject = document_subject(reading.copy, fitting)
    return None if subject is None else Found((subject,), how="what the piece is about", tier=Tier.DOCUMENT)


_PLAIN_BODIES = frozenset({"company", "firm", "group", "country", "city"})


def _person_before(reading: Reading, eligible: Collection[str]) -> Found:
    paragraph = [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order <= reading.order]
    persons = {key for r in paragraph for m in r.of_kind(SubjectKind.PERSON) for key in m.keys}
    if len(persons) == 1:
        return Found(tuple(persons), how="the only person named in the paragraph")
    return _LOST


def _home_of_person(reading: Reading, reference: Reference) -> Found:
    """ "Her university": where the person told of last holds an office."""
    noun = reference.noun or ""
    before = reading.copy.readings[max(0, reading.order - 1) : reading.order + 1]
    for other in reversed(before):
        persons = [m for m in other.of_kind(SubjectKind.PERSON) if m.end <= reference.start]
        if persons:
            homes = {home for key in persons[-1].keys for home in reading.copy.home_of(key)}
            fitting = tuple(sorted(home for home in homes if _fits(reading, home, noun)))
            alone = len({key for m in persons for key in m.keys}) == 1 and not any(
                r.stranger and not r.attribute for r in references(other, reference.start, _OWNING)
            )
            return Found(fitting, how="where the person told of is in office") if fitting and alone else _LOST
        if other.sentence.paragraph != reading.sentence.paragraph:
            break
    return _LOST


def _only_named(reading: Reading, eligible: Collection[str]) -> Found | None:
    """The only eligible subject that the paragraph names up to here."""
    paragraph = [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order <= reading.order]
    named = {key for r in paragraph for m in r.subjects for key in m.keys if key in eligible}
    return Found(tuple(named), how="the only candidate in the paragraph") if len(named) == 1 else None


def _of_document(reading: Reading, eligible: Collection[str]) -> Found:
    subject = document_subject(reading.copy, eligible)
    if subject is None:
        return Found()
    return Found((subject,), how="headline, lead and most frequent candidate of the piece", tier=Tier.DOCUMENT)

"""Between whom a measure runs: "trade between the two countries", "trade with Peru", "Chile-Peru trade".

The words around the measure give both sides, one side, or point back at a pair told of before. A side that is
none of ours, or a part of one ("Xinjiang"), silences the words: the figure is another's.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from copydesk.binding import Binding, document_subject
from copydesk.mentions import Mention
from copydesk.model import SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary.common_nouns import CLASS_NOUNS
from copydesk.vocabulary.ownership import COLLECTIVES, PAIR_NOUNS


@dataclass(frozen=True, slots=True)
class Sides:
    """The sides that the words around a measure give; ``end`` is where they end.

    ``pair`` marks words that point back at two ("the two countries"), ``strange`` a side that is nobody of ours.
    """

    end: int
    keys: frozenset[str] = frozenset()
    pair: bool = False
    strange: bool = False


_LINK = regex.compile(r"\b(?:between|with)\s+")
_LINK_BEHIND = regex.compile(r"\s+(?:between|with)\s+|(?<=(?:between|with))\s+")
_AND = regex.compile(r"(?:'s)?,?\s+and\s+(?:with\s+)?")
_ARTICLE = regex.compile(r"(?:the|its|their|both)\s+", regex.I)
_NUMBER = regex.compile(r"(?:two|\p{Ll}+)\s+")
_NOUN = regex.compile(r"\p{Ll}+")
_POINTING = regex.compile(
    rf"(?:the|these|our|both)\s+(?:two\s+)?(?:{'|'.join(sorted(PAIR_NOUNS))})\b|the\s+two\b|both\b|them\b|each\s+other\b"
)
_MEMBERS = regex.compile(r"(?:the|its)\s+(?:[\p{Ll}\d]+\s+)?(?:member\s+(?:states|countries|nations)|members)\b")
_POSSESSED = regex.compile(r"'s?\s+(?:[\p{Ll}-]+\s+){0,3}")
_JOINED = regex.compile(r"\s*[-–/]\s*|(?:'s)?\s+and\s+(?:the\s+)?")
_WHERE = regex.compile(r"\b(?:in|at|to|from|near|for|via|of|outside|around|into|left|visited)\s+$|,\s+$", regex.I)
_THEIR = regex.compile(r"\btheir\s+(?:total\s+|overall\s+|annual\s+|mutual\s+)?$", regex.I)
_SIDES = (SubjectKind.COUNTRY, SubjectKind.BODY)


def sides_of(reading: Reading, start: int, end: int) -> Sides | None:
    """The sides that complete ``[start, end)``; ``None`` where the words name none ("bilateral trade")."""
    before = _named_before(reading, start, end)
    link = _LINK.search(reading.text, start, end) or _LINK_BEHIND.match(reading.text, end, reading.sentence.end)
    if link is None:
        return Sides(end, frozenset(k for m in before for k in m.keys)) if before else None
    first = _side_at(reading, link.end())
    if first is None or first.strange or first.pair:
        return first or Sides(end, strange=True)
    joint = _AND.match(reading.text, first.end, reading.sentence.end)
    second = _side_at(reading, joint.end()) if joint is not None else None
    keys = first.keys | {k for m in before for k in m.keys}
    if "between" not in link.group() and not reading.gap(start, end).endswith("between"):
        return Sides(max(end, first.end), frozenset(keys))
    members = _MEMBERS.match(reading.text, joint.end()) if joint is not None else None
    if members is not None:  # of the bloc told of: the words leave it out
        return Sides(max(end, members.end()), frozenset(first.keys))
    if second is None or second.strange or second.pair:
        return Sides(max(end, first.end), strange=True)
    return Sides(max(end, second.end), frozenset(first.keys | second.keys))


def linked_sides(reading: Reading, start: int, end: int) -> Sides | None:
    """The sides that a bare noun is of: "trade with Peru", "trade between …", "their trade"."""
    if _LINK_BEHIND.match(reading.text, end, reading.sentence.end) is not None:
        return sides_of(reading, start, end)
    return Sides(end, pair=True) if _THEIR.search(reading.text, reading.sentence.start, start) else None


def joined_sides(reading: Reading, start: int) -> bool:
    """Whether two sides stand directly before an offset as one: "China-Africa trade", "Chile and Peru's trade"."""
    before = [m for m in _names(reading) if m.end <= start and _is_side(reading, m.key)][-2:]
    if len(before) < 2 or not regex.fullmatch(r"(?:'s?)?\s+", reading.gap(before[1].end, start)):
        return False
    return _JOINED.fullmatch(reading.gap(before[0].end, before[1].start)) is not None


def _named_before(reading: Reading, start: int, end: int) -> list[Mention]:
    """The sides in the measure's own words or directly before it: "Chile-Peru trade", "Chile's trade with …"."""
    found = [m for m in _names(reading) if start <= m.start and m.end <= end]
    if found:
        return found
    before = [m for m in reading.subjects if m.end <= start and _is_side(reading, m.key)]
    if not before or not regex.fullmatch(r"(?:'s?)?\s+(?:[\p{Ll}-]+\s+){0,2}", reading.gap(before[-1].end, start)):
        return []
    if len(before) > 1 and _JOINED.fullmatch(reading.gap(before[-2].end, before[-1].start)):
        return before[-2:]
    return before[-1:] if _POSSESSED.fullmatch(reading.gap(before[-1].end, start)) else []


def _names(reading: Reading) -> list[Mention]:
    """What is named, "Chile and Peru" as two."""
    return [m for m in reading.subjects if reading.lexicon.kind_of(m.key) is not SubjectKind.RELATION]


def _side_at(reading: Reading, at: int) -> Sides | None:
    """What stands as a side at an offset: a name, "the bloc", "the two countries"; ``None`` where nothing does."""
    pointing = _POINTING.match(reading.text, at, reading.sentence.end)
    if pointing is not None:
        return Sides(pointing.end(), pair=True)
    article = _ARTICLE.match(reading.text, at)
    first = article.end() if article is not None else at
    for mention in _names(reading):
        if mention.start == first:
            strange = not _is_side(reading, mention.key)
            return Sides(mention.end, frozenset(mention.keys), strange=strange)
    noun = _NOUN.match(reading.text, first)
    if article is None or noun is None or noun.group() not in COLLECTIVES:
        return Sides(first, strange=True)
    bodies = [k for m in reading.subjects if m.end <= at for k in m.keys if _is_called(reading, k, noun.group())]
    return Sides(noun.end(), frozenset(bodies[-1:])) if bodies else Sides(noun.end(), strange=True)


def _is_side(reading: Reading, key: str) -> bool:
    """Whether something can be one of two: a country, a body, or whatever else a relation of ours names as a side."""
    return reading.lexicon.kind_of(key) in _SIDES or key in reading.lexicon.relations_of


def _is_called(reading: Reading, key: str, noun: str) -> bool:
    return reading.lexicon.kind_of(key) is CLASS_NOUNS.get(noun)


def bind_sides(reading: Reading, sides: Sides, start: int, eligible: Collection[str]) -> Binding:
    """The eligible relation between these sides; the missing one from the sentence, its paragraph, the piece."""
    if sides.strange:
        return Binding(None, Tier.CLAUSE, "the words name a side that we do not hold")
    if sides.pair:
        return bind_two_told(reading, start, eligible)
    subjects, relations_of = reading.registry.subjects, reading.lexicon.relations_of
    fitting = {r for key in sides.keys for r in relations_of.get(key, ()) if r in eligible}
    full = sorted(r for r in fitting if set(subjects[r].between) <= sides.keys)
    if len(full) == 1:
        return Binding(full[0], Tier.CLAUSE, "both sides are named in the clause")
    if len(sides.keys) > 1 or not fitting:
        return Binding(None, Tier.CLAUSE, "the words name another pair")
    return _bind_one_sided(reading, sides, start, frozenset(fitting))


def _bind_one_sided(reading: Reading, sides: Sides, start: int, fitting: frozenset[str]) -> Binding:
    """ "Trade with Peru": the other side is what the sentence, else the paragraph, else the piece is about."""
    subjects = reading.registry.subjects
    here = (_countries(reading, start) or _homes_of_speakers(reading)) - sides.keys
    hits = sorted(r for r in fitting if here & set(subjects[r].between))
    if len(here) > 1 and _THEIR.search(reading.text, reading.sentence.start, start):
        return Binding(None, Tier.CLAUSE, "the words tell of several with another")
    if len(hits) == 1:
        return Binding(hits[0], Tier.CLAUSE, "both sides are named in the sentence")
    if here:
        doubt = "the sentence names several candidates" if hits else None
        return Binding(hits[0] if hits else None, Tier.CLAUSE, "the sentence names others", doubt)
    for other in reversed(_before_in_paragraph(reading)):
        there = {key for m in other.subjects for key in m.keys} - sides.keys
        hits = sorted(r for r in fitting if there & set(subjects[r].between))
        if len(hits) == 1:
            return Binding(hits[0], Tier.PARAGRAPH, "the other side is named before in the paragraph")
        if hits:
            break
    document = document_subject(reading.copy, fitting)
    if document is not None:
        return Binding(document, Tier.DOCUMENT, "the pair that the piece is about")
    return Binding(None, Tier.DISCOURSE, "the words name one side only")


def bind_two_told(reading: Reading, start: int, eligible: Collection[str], sort: SubjectKind | None = None) -> Binding:
    """ "The two countries": the last pair told of, in the sentence and before it, else that of the piece.

    ``sort`` is what the two are, where the noun says so: the members of a union are no "two countries" with it.
    """
    told: set[str] = set()
    for other in (reading, *reversed(_before_in_paragraph(reading)), *_last_of_paragraph_before(reading)):
        limit = start if other is reading else other.sentence.end
        named = {key for key in _countries(other, limit) if sort is None or reading.lexicon.kind_of(key) is sort}
        pairs = _between(reading, named)
        if len(pairs) == 1:
            (pair,) = pairs
            if pair in eligible:
                return Binding(pair, Tier.PARAGRAPH, "the last pair told of")
            return Binding(None, Tier.PARAGRAPH, "the last pair told of is another")
        if pairs or len(named) == 2:
            return Binding(None, Tier.DISCOURSE, "another pair or several are told of")
        told |= named  # "China's premier spoke. By ASEAN statistics, trade between the two sides …"
        (*joint,) = _between(reading, told) if len(told) == 2 else ()
        if len(joint) == 1 and joint[0] in eligible:
            return Binding(joint[0], Tier.PARAGRAPH, "the two that the sentences name")
    document = document_subject(reading.copy, eligible)
    if document is not None:
        return Binding(document, Tier.DOCUMENT, "the pair that the piece is about")
    return Binding(None, Tier.DISCOURSE, "no pair is told of")


def _last_of_paragraph_before(reading: Reading) -> list[Reading]:
    """The sentence before one that opens a paragraph: news writes a sentence a paragraph."""
    first = reading.copy.paragraph(reading.sentence.paragraph)[0]
    return [reading.copy.readings[first.order - 1]] if first.order else []


def _between(reading: Reading, named: Collection[str]) -> set[str]:
    subjects, relations_of = reading.registry.subjects, reading.lexicon.relations_of
    return {r for side in named for r in relations_of.get(side, ()) if set(subjects[r].between) <= set(named)}


def _countries(reading: Reading, end: int) -> set[str]:
    """The countries and bodies that a sentence names before an offset, by their persons too."""
    named = {key for m in reading.subjects if m.end <= end for key in m.keys if _is_side(reading, key)}
    named |= {state for m in reading.subjects if m.end <= end for state in _government(reading, m)}
    if named:
        return named
    return {home for m in reading.of_kind(SubjectKind.PERSON) if m.end <= end for home in reading.copy.home_of(m.key)}


def _homes_of_speakers(reading: Reading) -> set[str]:
    """The countries of those whom a sentence names, where it names but one: "Trade with Peru is up, Ida Marsh said"."""
    return {home for m in reading.of_kind(SubjectKind.PERSON) for home in reading.copy.home_of(m.key)}


def _government(reading: Reading, capital: Mention) -> set[str]:
    """The country of a capital that acts: "Lima counts trade with Chile at …", and not "in Lima"."""
    if _WHERE.search(reading.text, reading.sentence.start, capital.start):
        return set()
    facts = [f for key in capital.keys for f in reading.registry.valued("place", key)]
    return {f.subject for f in facts if f.qualifier == "capital"}


def _before_in_paragraph(reading: Reading) -> list[Reading]:
    return [r for r in reading.copy.paragraph(reading.sentence.paragraph) if r.order < reading.order]

"""Whose level, whose figure: which of the registry's subjects a claim is about, and how firmly we know.

Tiers, firmest first: both sides named in the clause; the actors ("Xi and Aliyev" → China and Azerbaijan); a
paragraph that names one candidate only; the discourse ("the two sides"); the document, where headline, lead and
the most frequent candidate coincide. The tier stays with the claim. What one subject owns by itself (revenue,
employees) is bound by grammar in ``possession.py``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from copydesk.mentions import Mention
from copydesk.model import PartKind, Subject, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading


@dataclass(frozen=True, slots=True)
class Binding:
    """The subject a claim is bound to, the tier, and the reason in words; ``doubt`` if it may not contradict.

    ``tied`` marks a binding by grammar, which holds whoever else the sentence names.
    """

    subject: str | None
    tier: Tier
    reason: str
    doubt: str | None = None
    tied: bool = False


_DISCOURSE = regex.compile(
    r"\b(?:the\s+two\s+(?:sides|countries|nations|states|peoples|companies|parties|leaders|heads\s+of\s+state)"
    r"|both\s+(?:sides|countries|nations|parties)|bilateral|mutual|two-way|their\s+(?:ties|relations(?:hip)?|partnership)"
    r"|the\s+(?:company|firm|group|university|club|team|country|union|bloc|association|organi[sz]ation|agency))\b",
    regex.I,
)

_TWO_SIDES = regex.compile(r"\b(?:[Tt]he\s+two|[Bb]oth)\s+(?:sides|countries|nations|states)\b")

_TWO_COUNTRIES = regex.compile(r"\b(?:[Tt]he\s+two|[Bb]oth)\s+(?:countries|nations|states)\b")


def bind(reading: Reading, start: int, end: int, eligible: Collection[str]) -> Binding:
    """Bind what stands at a span to one of the eligible subjects.

    "China-Uzbekistan ties … elevated to a comprehensive strategic partnership" binds to the relation in the
    clause; "bilateral trade reached 41 billion dollars" to the pair that the piece is about.
    """
    if not eligible:
        return Binding(None, Tier.DOCUMENT, "the registry has no candidate")
    eligible = frozenset(eligible)
    copy = reading.copy
    clause = reading.clause_at(start)
    spans = ((clause.start, clause.end, "clause"), (reading.sentence.start, reading.sentence.end, "sentence"))
    for first, last, where in spans:
        named = _named_in(reading, reading.subjects, first, last)
        hits = _eligible_in(copy, named, eligible)
        if len(hits) > 1:
            hits = _nearest(reading, hits, start, end) or hits
        if len(hits) == 1:
            return Binding(hits[0], Tier.CLAUSE, f"named in the same {where}")
        if len(hits) > 1:
            return Binding(hits[0], Tier.CLAUSE, f"the {where} names several", "the sentence names several candidates")
        acting = named | _actors(reading, first, last)
        hits = _eligible_in(copy, acting, eligible)
        if len(hits) == 1:
            return Binding(hits[0], Tier.ACTORS, f"through the persons named in the {where}")
        if len(hits) > 1:
            return Binding(hits[0], Tier.ACTORS, f"the {where} names several", "the sentence names several candidates")
    partial = _sides_named(copy, reading, eligible)
    if partial is not None and not partial:
        return Binding(None, Tier.CLAUSE, "the sentence names another pair")
    return _bind_beyond(reading, eligible, partial)


def _bind_beyond(reading: Reading, eligible: Collection[str], partial: frozenset[str] | None) -> Binding:
    """Beyond the sentence: its paragraph, what was just spoken of, the piece as a whole."""
    copy = reading.copy
    fitting = eligible if partial is None else [e for e in eligible if e in partial]
    named: set[str] = set()
    acting: set[str] = set()
    for other in copy.paragraph(reading.sentence.paragraph):
        named |= _named_in(other, other.subjects, other.sentence.start, other.sentence.end)
        acting |= _actors(other, other.sentence.start, other.sentence.end)
    for found in (named, named | acting):
        hits = [h for h in _eligible_in(copy, found, eligible) if h in fitting]
        if len(hits) == 1:
            return Binding(hits[0], Tier.PARAGRAPH, "the only candidate in the paragraph")
        if len(hits) > 1:
            return Binding(
                hits[0], Tier.PARAGRAPH, "the paragraph names several", "the paragraph names several candidates"
            )
    document = document_subject(copy, fitting)
    if document is not None:
        firm = _spoken_of_before(copy, reading, fitting) <= {document}
        return Binding(
            document,
            Tier.DOCUMENT if firm else Tier.DISCOURSE,
            "headline, lead and most frequent candidate of the piece",
        )
    if _DISCOURSE.search(reading.text, reading.sentence.start, reading.sentence.end):
        for other in reversed(copy.readings[: reading.order]):
            hits = [h for h in _eligible_in(copy, _reach(other), eligible) if h in fitting]
            if len(hits) == 1:
                if _is_of_the_two(reading, hits[0]):
                    return Binding(hits[0], Tier.PARAGRAPH, "the only two countries of the piece")
                if _keeps_to(copy, reading, hits[0], eligible):
                    return Binding(hits[0], Tier.PARAGRAPH, "the two sides that both sentences before speak of")
                return Binding(hits[0], Tier.DISCOURSE, "the last candidate spoken of")
            if hits:
                break
    if len(fitting) == 1 and partial:
        return Binding(next(iter(fitting)), Tier.DISCOURSE, "one side is named")
    return Binding(None, Tier.DISCOURSE, "the words name no candidate")


def _is_of_the_two(reading: Reading, relation: str) -> bool:
    """Whether "the two countries" can only be those of a relation, since the piece names no third."""
    if _TWO_COUNTRIES.search(reading.text, reading.sentence.start, reading.sentence.end) is None:
        return False
    copy = reading.copy
    named = {key for key in copy.mentioned if copy.lexicon.kind_of(key) is SubjectKind.COUNTRY}
    return named == set(copy.registry.subjects[relation].between)


def _keeps_to(copy: Copy, reading: Reading, relation: str, eligible: Collection[str]) -> bool:
    """Whether "the two sides" can only be the pair that each of the two sentences before speaks of, and no other."""
    if _TWO_SIDES.search(reading.text, reading.sentence.start, reading.sentence.end) is None:
        return False
    before = copy.readings[max(0, reading.order - 2) : reading.order]
    spoken = [_eligible_in(copy, _reach(other), eligible) for other in before]
    return len(spoken) == 2 and all(hits == [relation] for hits in spoken)


def _spoken_of_before(copy: Copy, reading: Reading, eligible: Collection[str]) -> set[str]:
    """The candidates spoken of in the two sentences before: they compete with the document's own."""
    before = copy.readings[max(0, reading.order - 2) : reading.order]
    return {h for other in before for h in _eligible_in(copy, _reach(other), eligible)}


def _reach(reading: Reading) -> set[str]:
    span = (reading.sentence.start, reading.sentence.end)
    return _named_in(reading, reading.subjects, *span) | _actors(reading, *span)


def _named_in(reading: Reading, mentions: tuple[Mention, ...], start: int, end: int) -> set[str]:
    return {key for m in mentions if start <= m.start < end for key in m.keys}


def _actors(reading: Reading, start: int, end: int) -> set[str]:
    """Countries and bodies whose office holders the span names."""
    homes: set[str] = set()
    for mention in reading.of_kind(SubjectKind.PERSON):
        if start <= mention.start < end:
            homes |= reading.copy.home_of(mention.key)
    return homes


def _eligible_in(copy: Copy, named: Collection[str], eligible: Collection[str]) -> list[str]:
    """The eligible subjects that a set of names brings up; a relation is there when both its sides are."""
    subjects = copy.registry.subjects
    hits = {key for key in named if key in eligible}
    for side in named:
        for relation in copy.lexicon.relations_of.get(side, ()):
            if relation in eligible and all(other in named for other in subjects[relation].between):
                hits.add(relation)
    return sorted(hits)


def _nearest(reading: Reading, hits: list[str], start: int, end: int) -> list[str]:
    """Of several candidates in a clause, the one the words are tied to: "X's revenue", "China-Kazakhstan trade".

    A candidate whose name stands directly before the words (or behind them with "of" or "between") wins; failing
    that, a relation whose two names are joined to each other.
    """
    subjects = reading.registry.subjects
    joined = []
    for key in hits:
        names = set(subjects[key].between) or {key}
        mentions = [m for m in reading.subjects if names & set(m.keys)]
        for m in mentions:
            before = m.end <= start and regex.fullmatch(r"(?:'s?)?[\s-]+(?:\w+\s+){0,2}", reading.gap(m.end, start))
            behind = m.start >= end and regex.fullmatch(
                r"\s+(?:of|between|for|at|by|with)\s+(?:the\s+)?", reading.gap(end, m.start)
            )
            if before or behind:
                joined.append(key)
                break
    joined = list(dict.fromkeys(joined))
    if len(joined) == 1:
        return joined
    pairs = {key: at for key in hits if (at := joined_before(reading, subjects[key], start)) is not None}
    return [max(pairs, key=lambda key: pairs[key])] if pairs else []


_SIDE_BY_SIDE = regex.compile(r"(?:'s)?(?:\s*[-/]\s*|\s+and\s+(?:the\s+)?)")


def joined_before(reading: Reading, subject: Subject, start: int) -> int | None:
    """Where both sides last stand side by side before an offset: "China-Kazakhstan", "Kazakhstan and China"."""
    if len(subject.between) < 2:
        return None
    sides = [m for m in reading.subjects if set(m.keys) & set(subject.between) and m.end <= start]
    for left, right in reversed(list(pairwise(sides))):
        if left.keys != right.keys and _SIDE_BY_SIDE.fullmatch(reading.gap(left.end, right.start)):
            return right.end
    return None


def _sides_named(copy: Copy, reading: Reading, eligible: Collection[str]) -> frozenset[str] | None:
    """The eligible relations that have a side in the sentence; ``None`` where it names no country or body at all.

    An empty set says that the sentence speaks of others: whatever it states is not about our candidates.
    """
    kinds = (SubjectKind.COUNTRY, SubjectKind.BODY)
    named = {key for m in reading.of_kind(*kinds) for key in m.keys}
    named |= _actors(reading, reading.sentence.start, reading.sentence.end)
    if not named:
        return None
    subjects = copy.registry.subjects
    fits = {key for key in eligible if not subjects[key].between or set(subjects[key].between) & named}
    sides = {side for key in eligible for side in subjects[key].between}
    strangers = {key for key in named if copy.lexicon.kind_of(key) is SubjectKind.COUNTRY} - sides
    if strangers:
        return frozenset(key for key in fits if not subjects[key].between)
    return frozenset(fits)


def document_subject(copy: Copy, eligible: Collection[str]) -> str | None:
    """The one candidate that headline, lead and the count of names agree on."""
    opening = [r for r in copy.readings if r.sentence.part is PartKind.HEADLINE]
    body = [r for r in copy.readings if r.sentence.part is PartKind.BODY]
    lead = [r for r in body if r.sentence.paragraph == body[0].sentence.paragraph] if body else []
    choices = []
    for part in (opening, lead):
        named: set[str] = set()
        for reading in part:
            named |= _reach(reading)
        hits = _eligible_in(copy, named, eligible)
        if len(hits) > 1:
            return None
        choices += hits
    if not choices or len(set(choices)) > 1:
        return None
    subjects, counts = copy.registry.subjects, copy.mentioned
    chosen = choices[0]

    def weight(key: str) -> int:
        subject = subjects.get(key)
        between = subject.between if subject is not None else ()
        return min(counts.get(side, 0) for side in between) if between else counts.get(key, 0)

    rivals = {key for key in counts if key in eligible}
    rivals |= {r for side in counts for r in copy.lexicon.relations_of.get(side, ()) if r in eligible}
    return chosen if all(weight(chosen) > weight(key) for key in rivals if key != chosen) else None

"""Which pair a rung is said of: "a strategic partner of Tarvos", "X, to which it has been a supplier".

The partner is named behind the rung ("of Y"), before it ("Y's"), or by a relative clause; the other side is what
the sentence is about. A partner that is none of our sides silences the words.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.binding import Binding, bind, joined_before
from copydesk.entries import Form, Sort
from copydesk.lexicon import Lexicon
from copydesk.model import SubjectKind, Tier
from copydesk.morphology import phrase_forms
from copydesk.owners import Reference, references
from copydesk.patterns import regex
from copydesk.possession import follow
from copydesk.reading import Reading
from copydesk.sides import bind_two_told
from copydesk.text import fold
from copydesk.vocabulary.common_nouns import CLASS_NOUNS
from copydesk.vocabulary.ownership import TWO_OF

_JOINT = regex.compile(r"\s+and\s+(?:the\s+)?")
_BEHIND = regex.compile(
    r"(?:\s+(?:agreement|deal|treaty|accord|relationship|relations|status|ties))?\s+(?:of|to|with|for(?!\s+[\p{Ll}\d-]+\s+(?:years?|months?|decades?)\b)|at)\s+(?P<det>the|a|an|any|another|its|their|other)?\b"
)
_RELATIVE = regex.compile(r",?\s+(?:of|to|with|for)\s+(?:which|whom)\b")
# "Maple Jet, of Canada, with which": the country says where from.
_FROM = regex.compile(r",\s+(?:of|from)\s+(?:the\s+)?")
_OPENING = regex.compile(r"\W*(?:[Tt]o|[Ff]or|[Ww]ith)\s+(?:the\s+)?")
_THE_TWO = regex.compile(r"\W*(?:The\s+two|Both|These\s+two)\b(?:\s+(?P<noun>\p{Ll}+))?")
_IT = regex.compile(r"\W*(?:It|They)\s")
_ARTICLE = regex.compile(r"\W*(?:The\s+)?")
# "With the centre, the institute is a step further: the two have been partners since 2016".
_TWO_INSIDE = regex.compile(r"[:;]\s+(?:the\s+two|both)\s+(?:of\s+them\s+)?(?:have|had|are|were)\b")
_WITH = regex.compile(r"\bwith\s+(?:it|them|him|her|the)\b")
_STOP = regex.compile(
    r"[,.;:(]|\b(?:since|in|on|and|from|as|after|when|while|is|was|has|had|that|which|who|last|this|next)\b"
)
_HOLDERS = frozenset({"partner", "partners", "ally", "allies", "friend", "friends"})
_INDEFINITE = frozenset({"a", "an", "any", "another", "other"})
_CAPITAL = regex.compile(r"\b\p{Lu}\p{Ll}")


def bind_pair(reading: Reading, start: int, end: int, eligible: Collection[str]) -> Binding:
    """Bind a rung to one of the eligible relations, by its partner first, then by the two sides of its sentence."""
    if not eligible:
        return Binding(None, Tier.DOCUMENT, "the registry has no candidate")
    subjects = reading.registry.subjects
    kinds = frozenset({SubjectKind.BODY, SubjectKind.COUNTRY})
    if _is_of_strange_pair(reading, start, eligible):
        return Binding(None, Tier.CLAUSE, "the words name another pair")
    told = _two_told_before(reading, start, eligible)
    if told is not None:
        return told
    partner = _partner(reading, start, end)
    fitting = eligible
    relations_of = reading.lexicon.relations_of
    if partner is not None:
        keys = _governments(reading, partner.keys)
        if keys == partner.keys:
            keys = follow(reading, partner, relations_of, kinds).keys if not partner.stranger else ()
        fitting = frozenset(r for key in keys for r in relations_of.get(key, ()) if r in eligible)
        if not fitting:
            return Binding(None, Tier.CLAUSE, "the words name another pair")
    if partner is not None and _is_of_persons(reading, start, end) and _is_joint(reading, partner):
        return Binding(None, Tier.CLAUSE, "the words tell of a third beside a pair")
    spoken = _spoken_of(reading, start, fitting) if partner is None else None
    if spoken is not None:
        return spoken
    named = _reached(reading, start, kinds)
    hits = [r for r in sorted(_of_sides(reading, named)) if r in fitting]
    if partner is not None:
        subject = _subject(reading, start, partner, kinds)
        own = [r for r in fitting if subject & set(subjects[r].between)]
        if len(own) == 1 and (len(hits) != 1 or own == hits):
            return Binding(own[0], Tier.CLAUSE, "both sides are named in the sentence", tied=True)
    sides = {key for key in named if _is_side_kind(reading.lexicon, key)}
    own = _of_clause_subject(reading, start, hits) if len(hits) > 1 else []
    if own or len(hits) == 1:
        tied = bool(own) or len(sides) == 2
        return Binding((own or hits)[0], Tier.CLAUSE, "both sides are named in the sentence", tied=tied)
    if not hits:
        beyond = _beyond(reading, start, named, fitting, kinds)
        if beyond is not None:
            return beyond
    binding = bind(reading, start, end, fitting)
    if binding.subject is not None and joined_before(reading, subjects[binding.subject], start) is not None:
        return replace(binding, tied=binding.doubt is None)
    return binding


def _two_told_before(reading: Reading, start: int, eligible: Collection[str]) -> Binding | None:
    """ "The two countries have been partners since 2013": the last pair told of, of the sort that the noun says.

    ``None`` where the sentence does not open so, or names sides itself.
    """
    inside = _TWO_INSIDE.search(reading.text, reading.sentence.start, start)
    if inside is not None:
        sides = {k for m in reading.subjects if m.end <= inside.start() for k in m.keys}
        pairs = [r for r in sorted(_of_sides(reading, sides)) if r in eligible]
        named = pairs[0] if len(pairs) == 1 else None
        return Binding(named, Tier.CLAUSE, "the two that the sentence names before", tied=True)
    opening = _THE_TWO.match(reading.text, reading.sentence.start, start)
    if opening is None:
        return None
    if _WITH.search(reading.text, opening.end(), start):
        return Binding(None, Tier.CLAUSE, "the two stand so with a third")
    if any(_is_side_kind(reading.lexicon, m.key) for m in reading.subjects if m.end <= start):
        return None
    sort = TWO_OF.get((opening.group("noun") or "").lower())
    found = bind_two_told(reading, start, eligible, sort)
    return None if found.tier is Tier.DISCOURSE else found


def _spoken_of(reading: Reading, start: int, eligible: Collection[str]) -> Binding | None:
    """ "It became a partner in 2023": whom the sentence before opens with, and the other side that the piece is about.

    ``None`` where no pronoun opens the sentence, or the sentence before opens otherwise.
    """
    if _IT.match(reading.text, reading.sentence.start, start) is None or reading.order == 0:
        return None
    before = reading.copy.readings[reading.order - 1]
    if before.sentence.paragraph != reading.sentence.paragraph:
        return None
    opening = [m for m in before.subjects if _ARTICLE.fullmatch(before.gap(before.sentence.start, m.start))]
    sides = {key for m in opening if _is_side_kind(reading.lexicon, m.key) for key in m.keys}
    own = [r for side in sides for r in reading.lexicon.relations_of.get(side, ()) if r in eligible]
    here = {key for m in reading.subjects if m.end <= start for key in m.keys}
    counts, subjects = reading.copy.mentioned, reading.registry.subjects
    often = [r for r in own if any(s in here or counts.get(s, 0) > 1 for s in subjects[r].between if s not in sides)]
    if len(often) != 1:
        return None
    return Binding(often[0], Tier.PARAGRAPH, "whom the sentence before is about", tied=True)


def _of_clause_subject(reading: Reading, start: int, hits: Sequence[str]) -> list[str]:
    """Of several pairs, that of the side which the rung's own clause names: "and Angola was promoted to …"."""
    clause = reading.clause_at(start)
    sides = {
        key
        for m in reading.subjects
        if clause.start <= m.start and m.end <= start and _is_side_kind(reading.lexicon, m.key)
        for key in m.keys
    }
    found = [r for r in hits if sides & set(reading.registry.subjects[r].between)]
    return found if len(found) == 1 else []


def _is_of_strange_pair(reading: Reading, start: int, eligible: Collection[str]) -> bool:
    """Whether the last hyphened pair before the rung is none of ours: "the China-Armenia relationship"."""
    clause = reading.clause_at(start)
    names = [m for m in reading.subjects if clause.start <= m.start and m.end <= start]
    pairs = [(a, b) for a, b in pairwise(names) if reading.gap(a.end, b.start) == "-"]
    if not pairs:
        return False
    return not any(r in eligible for r in _of_sides(reading, {*pairs[-1][0].keys, *pairs[-1][1].keys}))


def _partner(reading: Reading, start: int, end: int) -> Reference | None:
    """The partner that the words themselves give; a stranger where they name one that we do not know."""
    text = reading.text
    behind = _BEHIND.match(text, end, reading.sentence.end)
    if behind is not None and not any(t.start <= behind.end() + 1 < t.end for t in reading.dates):
        stop = _STOP.search(text, behind.end(), reading.sentence.end)
        last = stop.start() if stop is not None else reading.sentence.end
        found = _first_side(reading, behind.end(), max(last, behind.end() + 1))
        if found is not None and (found.keys or behind.group("det") not in _INDEFINITE):
            return found
        if behind.group("det") in _INDEFINITE or _CAPITAL.match(text, pos=behind.end()):
            return Reference(behind.end(), last)
    relatives = list(_RELATIVE.finditer(text, reading.sentence.start, start))
    relative = relatives[-1] if relatives else None
    if relative is not None and not any(
        m.start > relative.end() for m in reading.mentions if m.sort is Sort.LEVEL and m.end < start
    ):
        ends = [m for m in reading.subjects if m.end == relative.start() and _is_side_kind(reading.lexicon, m.key)]
        ends = [m for m in reading.subjects if ends and _FROM.fullmatch(reading.gap(m.end, ends[-1].start))] or ends
        return (
            Reference(ends[-1].start, ends[-1].end, ends[-1].keys)
            if ends
            else Reference(relative.start(), relative.start())
        )
    first = _segment(reading, start)[0]
    for mention in reading.subjects:
        opens = first <= mention.start and _OPENING.fullmatch(reading.gap(first, mention.start))
        if opens and mention.end <= start and _governments(reading, mention.keys) != mention.keys:
            return Reference(mention.start, mention.end, mention.keys)
        if _is_side_kind(reading.lexicon, mention.key) and mention.end <= start and mention.form is not Form.ADJECTIVE:
            gap = reading.gap(mention.end, start)
            if regex.fullmatch(r"'s?\s+(?:[\p{L}-]+\s+){0,2}", gap):
                return Reference(mention.start, mention.end, mention.keys)
            if opens:
                return Reference(mention.start, mention.end, mention.keys)
    return None


_LOCATED = regex.compile(r"\b(?:in|at|to|from|near|for|via|through|outside|around|into|visit|visited)\s+$", regex.I)


def _governments(reading: Reading, keys: tuple[str, ...]) -> tuple[str, ...]:
    """A capital as its country: "a strategic partnership with Lima" is Peru's."""
    found = [f.subject for key in keys for f in reading.registry.valued("place", key) if f.qualifier == "capital"]
    return tuple(dict.fromkeys(found)) or keys


def _is_of_persons(reading: Reading, start: int, end: int) -> bool:
    """Whether the rung is said of those who hold it ("partners"), not of what they share ("partnership")."""
    words = fold(reading.gap(start, end))
    names = {m.key for m in reading.of_sort(Sort.LEVEL) if m.start == start}
    spoken = [lv.as_persons for lv in reading.registry.levels if lv.name in names and lv.as_persons]
    return any(words in phrase_forms(fold(name)) for name in spoken) or words.split()[-1] in _HOLDERS


def _is_joint(reading: Reading, partner: Reference) -> bool:
    """Whether the partner is two of ours: "an ally of France and Russia" is said of somebody else."""
    joint = _JOINT.match(reading.text, partner.end, reading.sentence.end)
    others = [m for m in reading.subjects if joint is not None and m.start == joint.end()]
    return bool(others) and bool(_of_sides(reading, {*partner.keys, *others[0].keys}))


def _is_side_kind(lexicon: Lexicon, key: str) -> bool:
    return lexicon.kind_of(key) in (SubjectKind.BODY, SubjectKind.COUNTRY)


def _first_side(reading: Reading, start: int, end: int) -> Reference | None:
    """The first name that may be a side in a stretch, else the noun that stands for one: "the federation"."""
    mentions = [
        m
        for m in reading.subjects
        if start <= m.start < end
        and m.form is not Form.ADJECTIVE
        and reading.lexicon.kind_of(m.key) is not SubjectKind.RELATION
    ]
    for mention in mentions:
        if reading.lexicon.kind_of(mention.key) is SubjectKind.BODY or mention.start <= start + 1:
            return Reference(mention.start, mention.end, mention.keys)
    words = regex.findall(r"[\p{L}-]+", reading.gap(start, end))
    known = [w for w in words if w in CLASS_NOUNS or w in reading.lexicon.by_word]
    return Reference(start, end, noun=known[-1]) if known else None


def _reached(reading: Reading, start: int, kinds: Collection[SubjectKind]) -> set[str]:
    """The sides that the sentence names or points at before and around the rung; no further than a semicolon."""
    first, last = _segment(reading, start)
    keys = {key for m in reading.subjects if first <= m.start < last for key in m.keys}
    if not any(_is_side_kind(reading.lexicon, key) for key in keys):
        first, keys = reading.sentence.start, {key for m in reading.subjects for key in m.keys}
    for mention in reading.of_kind(SubjectKind.PLACE):
        if mention.start < first:
            continue
        if not _LOCATED.search(reading.text, max(reading.sentence.start, mention.start - 12), mention.start):
            keys |= set(_governments(reading, mention.keys))
    for reference in references(reading, start, kinds):
        if reference.keys or reference.stranger or reference.pronoun in ("he", "she"):
            continue
        keys |= set(follow(reading, reference, reading.lexicon.relations_of, kinds).keys)
    return keys


def _segment(reading: Reading, at: int) -> tuple[int, int]:
    """The part of a sentence between semicolons around an offset."""
    first = reading.text.rfind(";", reading.sentence.start, at) + 1 or reading.sentence.start
    last = reading.text.find(";", at, reading.sentence.end)
    return first, last if last >= 0 else reading.sentence.end


def _of_sides(reading: Reading, named: Collection[str]) -> set[str]:
    subjects, relations_of = reading.registry.subjects, reading.lexicon.relations_of
    return {
        relation
        for side in named
        for relation in relations_of.get(side, ())
        if all(other in named for other in subjects[relation].between)
    }


def _subject(reading: Reading, start: int, partner: Reference, kinds: Collection[SubjectKind]) -> set[str]:
    """What the rung is said of: the nearest reference before it that is not the partner."""
    found = [r for r in references(reading, start, kinds) if not r.attribute and r.start != partner.start]
    if not found or found[-1].stranger:
        return set()
    return set(follow(reading, found[-1], reading.lexicon.relations_of, kinds).keys)


def _beyond(
    reading: Reading, start: int, named: Collection[str], fitting: Collection[str], kinds: Collection[SubjectKind]
) -> Binding | None:
    """One side in the sentence, the other before it in the paragraph; a stranger before the rung silences it."""
    subjects, relations_of = reading.registry.subjects, reading.lexicon.relations_of
    free = [r for r in references(reading, start, kinds) if not r.attribute]
    bodies = all(reading.lexicon.kind_of(s) is SubjectKind.BODY for r in fitting for s in subjects[r].between)
    if bodies and free and free[-1].stranger:
        return Binding(None, Tier.CLAUSE, "the words are about another than the sides we hold")
    mine = {r for side in named for r in relations_of.get(side, ()) if r in fitting}
    before: set[str] = set(named)
    for other in reversed(reading.copy.readings[: reading.order]):
        if other.sentence.paragraph != reading.sentence.paragraph:
            break
        before |= {key for m in other.subjects for key in m.keys}
        hits = [r for r in sorted(_of_sides(reading, before)) if r in fitting and (not mine or r in mine)]
        if len(hits) == 1:
            return Binding(hits[0], Tier.PARAGRAPH, "the only pair of the paragraph so far")
        if hits:
            return Binding(
                hits[0], Tier.PARAGRAPH, "the paragraph names several", "the paragraph names several candidates"
            )
    return None

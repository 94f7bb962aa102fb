"""Whose it is by grammar: the owner of what stands at a place in a sentence, and what a sentence is about.

"Tarvos said its installed capacity …" → Tarvos; "Rival Delmas-Ferrand, whose turnover …" → a stranger, and no
subject of ours; "It had 22,500 employees" → what the sentence before was about. A rule of English order: the
owner is a possessive before the words, an "of" behind them, or else the nearest name before them that is not
itself part of a prepositional phrase.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from copydesk.entries import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.vocabulary import measuring
from copydesk.vocabulary.common_nouns import CLASS_NOUNS
from copydesk.vocabulary.ownership import ATTRIBUTING, CIVIC_NOUNS, NO_DOERS, ORDINARY_CAPITALS, OTHERS


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that may own: named subjects, a common noun ("the group"), a pronoun, or a stranger (nothing)."""

    start: int
    end: int
    keys: tuple[str, ...] = ()
    noun: str | None = None
    pronoun: str | None = None
    attribute: bool = False
    # "her university": that of a person told of
    of_person: bool = False

    @property
    def stranger(self) -> bool:
        """A name or a thing that the registry does not know."""
        return not self.keys and self.noun is None and self.pronoun is None


_NOUN = regex.compile(
    r"\b(?P<det>the|this|that|its|their|his|her|a|an|another|every|any\s+other|some)(?P<words>(?:\s+[\w.&-]+){1,4}+)"
    r"|\b(?P<pronoun>it|they|he|she|we|I|you)\b",
    regex.I,
)
_INDEFINITE = frozenset({"a", "an", "another", "every", "some"})
_CAPITALS = regex.compile(r"\p{Lu}[\w.'-]*(?:\s+(?:&\s+|de\s+|of\s+|and\s+)?\p{Lu}[\w.'-]*)*")
_WORD_BEFORE = regex.compile(
    r"(?P<word>[\w'-]+)\s+(?:(?:the|a|an|its|their|our|his|her|both|two|nearby)\s+)?(?:[\p{L}'-]+\s+)?$", regex.I
)
_DIRECT_BEFORE = regex.compile(r"(?P<word>[\p{L}'-]+)\s+(?:(?:the|a|an|its|their|his|her|two|both)\s+)?$", regex.I)
_APPOSED = regex.compile(r",\s+(?:an?|another|the|one\s+of|which|who|whose|based|led|founded|a)\b")
_IS_A = regex.compile(r"\b(?:is|was|remains|became|as)\s+$")
_THAT_BEFORE = regex.compile(r"\b(?:that|which|who)\s+(?:(?:has|have|had|now|also|still|already|currently)\s+)*$")
_WITH_BEFORE = regex.compile(r"[\p{L}\d](?P<with>,?\s+with)\s+(?:an?\s+|its\s+|their\s+)?(?:[\p{L}-]+\s+)?$")
# "Starts the academic year with 26,900 students": the year has none.
_TIME_WORD = regex.compile(r"\b(?:year|season|term|semester|month|quarter|decade|century|week|day|(?:19|20)\d\d)$")
# "It is the largest in the city, with 26,000 students": a predicate names nobody else.
_COPULAR = regex.compile(r"\b(?:is|was|are|were|remains|remained|became)\s+(?:the|one\s+of)\s[^,;:]*$")
_OPENING_WITH = regex.compile(r"^\W*With\s+(?:an?|its|their|about|some|over|more|nearly)\b")
_OPENING_NOUN = regex.compile(
    r"^\W*(?:The|This|That|These|Those|Our|A|An|Many|Some|Several|Most|All)\s+(?P<words>.*)$", regex.S
)
# Whoever speaks: nobody that we know.
SPEAKING = frozenset({"i", "we", "you"})
_BARRIER = regex.compile(r"[;:]\s|\"|\s-{1,2}\s|,?\s+(?:while|whereas|although|though)\s", regex.I)


def references(reading: Reading, end: int, kinds: Collection[SubjectKind]) -> list[Reference]:
    """Everything before an offset of a sentence that may own what stands there, in order."""
    start = reading.sentence.start
    taken = [
        (m.start, m.end) for m in reading.mentions if m.sort is not Sort.TURNING_POINT and m.sort is not Sort.HAPPENING
    ]
    taken += [(d.start, d.end) for d in reading.dates]
    taken += [(q.start, q.end) for q in reading.quantities]
    found = [
        Reference(m.start, m.end, m.keys, attribute=_is_attribute(reading, m.start, m.end))
        for m in reading.subjects
        if m.end <= end and m.form is not Form.ADJECTIVE and reading.lexicon.kind_of(m.key) in kinds
        if not _describes(reading, m)
    ]
    found += _nouns(reading, start, end, [(r.start, r.end) for r in found])
    found += _strangers(reading, start, end, [*taken, *((r.start, r.end) for r in found)])
    found.sort(key=lambda r: r.start)
    return [_described(reading, r, found[:at]) for at, r in enumerate(found)]


def _described(reading: Reading, reference: Reference, before: list[Reference]) -> Reference:
    """What an apposition only describes: "Brightwater, a utility with 22,500 staff", "Norrline, its rival, made"."""
    inserted = reading.text[reference.end : reference.end + 1] == ","
    determiner = r"(?:an?|its|their|the|another)\s" if inserted else r"an?\s"
    if not reference.stranger or not regex.match(determiner, reading.text, pos=reference.start):
        return reference
    last = next((r for r in reversed(before) if reading.gap(r.end, reference.start) == ", "), None)
    if last is None and _IS_A.search(reading.text, reading.sentence.start, reference.start):
        last = next((r for r in reversed(before) if not r.attribute), None)
    return reference if last is None else replace(last, start=reference.start, end=reference.end, attribute=False)


def _describes(reading: Reading, mention: Mention) -> bool:
    """Whether a place's name only tells which of a kind is meant: "the Leeds company", "Seville police"."""
    if reading.lexicon.kind_of(mention.key) not in (SubjectKind.PLACE, SubjectKind.COUNTRY):
        return False
    word = regex.match(r"(?:-based)?\s+(?P<noun>\p{Ll}+)", reading.text, pos=mention.end)
    return word is not None and (word.group("noun") in CLASS_NOUNS or word.group("noun") in CIVIC_NOUNS)


def _is_attribute(reading: Reading, start: int, end: int) -> bool:
    match = _DIRECT_BEFORE.search(reading.text, max(reading.sentence.start, start - 40), start)
    if match is None:
        return False
    word = match.group("word").lower()
    if word == "and" and reading.text[match.start() - 2 : match.start()] == ", ":
        verb = _PLAIN_WORD.match(reading.text, end + 1)  # "…, and the Ulvik Pact counts": a clause of its own
        if verb is not None and verb.group() in measuring.WHOLE_VERBS | measuring.LINKS | measuring.DOING_VERBS:
            return False
    opens = match.start() <= reading.sentence.start
    return word in ATTRIBUTING and not (opens and word in ("for", "at", "like"))


def _nouns(reading: Reading, start: int, end: int, taken: list[tuple[int, int]]) -> Iterator[Reference]:
    for match in _NOUN.finditer(reading.text, start, end, overlapped=True):
        attribute = _is_attribute(reading, match.start(), match.end())
        if match.group("pronoun") is not None:
            if not any(a < match.end() and match.start() < b for a, b in taken):
                yield Reference(match.start(), match.end(), pronoun=match.group("pronoun").lower(), attribute=attribute)
            continue
        noun = _head_noun(reading, match.start("words"), match.end("words"))
        if noun is None or any(a < noun.end() and match.start() < b for a, b in taken):
            continue
        word, determiner = noun.group().lower(), match.group("det").lower()
        if word in OTHERS or determiner in _INDEFINITE or determiner.startswith("any"):
            yield Reference(match.start(), noun.end(), attribute=attribute)
        elif determiner in ("the", "this", "that", "its"):
            yield Reference(match.start(), noun.end(), noun=word, attribute=attribute)
        elif determiner in ("his", "her"):
            yield Reference(match.start(), noun.end(), noun=word, attribute=attribute, of_person=True)


def _head_noun(reading: Reading, start: int, end: int) -> regex.Match[str] | None:
    """The last noun that may stand for a subject, before the words go on with a verb or a preposition."""
    head = None
    for word in _PLAIN_WORD.finditer(reading.text, start, end):
        lower = word.group().lower()
        if lower in ATTRIBUTING or lower in NO_DOERS or lower in measuring.WHOLE_VERBS or lower.endswith("ed"):
            break
        if lower in CLASS_NOUNS or lower in OTHERS or lower in reading.lexicon.by_word:
            possessive = reading.text[word.end() : word.end() + 1] == "'"
            head = None if possessive or not word.group()[0].islower() else word
    return head


_PLAIN_WORD = regex.compile(r"[\p{L}-]+")


def _strangers(reading: Reading, start: int, end: int, taken: list[tuple[int, int]]) -> Iterator[Reference]:
    for match in _CAPITALS.finditer(reading.text, start, end):
        first, last = match.span()
        words = [w for w in match.group().replace("'s", "").split() if w not in ORDINARY_CAPITALS]
        if not words or any(a < last and first < b for a, b in taken):
            continue
        opens = not reading.text[start:first].strip("\"' ")
        if opens and len(match.group().split()) == 1:
            word = match.group()
            if word.endswith("s") or not _APPOSED.match(reading.text, last):
                continue
        yield Reference(first, last, attribute=_is_attribute(reading, first, last))


_POSSESSIVE = regex.compile(
    r"(?:(?P<name>[\p{L}\d.-]+)(?:'s|(?<=s)'))\s+(?:[\p{L}\d-]+\s+){0,4}$|\b(?P<word>its|their|his|her|whose|our)\s+(?:[\p{L}\d-]+\s+){0,4}$",
    regex.I,
)
_OF = regex.compile(r"\s+(?:of|at|for|by)\s+(?:the\s+|its\s+|their\s+)?(?=\p{Lu})|\s+of\s+the\s+(?P<noun>\p{Ll}+)")


def owner_at(
    reading: Reading, start: int, end: int, kinds: Collection[SubjectKind], words: Collection[str] = ()
) -> Reference | None:
    """The reference that owns ``[start, end)`` by grammar; ``None`` where the sentence names no owner.

    ``words`` are those of the measure's name: "the transfer" is no stranger to a transfer fee.
    """
    before = reading.gap(reading.sentence.start, start)
    possessive = _POSSESSIVE.search(before[-80:])
    offset = start - len(before[-80:])
    if possessive is not None and possessive.group("name"):
        return _possessor(reading, offset + possessive.start("name"), offset + possessive.end("name"), kinds)
    behind = _behind(reading, end, kinds) or _beside(reading, start, kinds)
    if behind is not None:
        return behind
    found = references(reading, start, kinds)
    if possessive is not None:
        word, at = possessive.group("word").lower(), offset + possessive.start("word")
        if word == "whose":
            return _antecedent(reading, at, kinds)
        if word in ("his", "her", "our"):
            homes = [r for r in found if r.start == at and r.of_person]
            if homes:
                return homes[0]
            return Reference(at, at + len(word), pronoun="he")
        words_between = _PLAIN_WORD.findall(reading.gap(at + len(word), start).lower())
        held = next((n for n, w in enumerate(words_between) if w in ("has", "have", "had", "employs", "counts")), 0)
        if held and not measuring.GROUPS & set(words_between[:held]):
            return Reference(at, start)  # "its budget committee has 12 members": a part of it
        inside = [r for r in found if r.end <= at and not r.attribute]
        return inside[0] if inside and word == "its" else Reference(at, at + len(word), pronoun="it")
    relative = _THAT_BEFORE.search(before)
    if relative is not None:
        return _antecedent(reading, reading.sentence.start + relative.start(), kinds)
    bearer = _WITH_BEFORE.search(before)
    timed = bearer is not None and _TIME_WORD.search(before, endpos=bearer.start("with")) is not None
    if (
        bearer is not None
        and not timed
        and not any(d.end == reading.sentence.start + bearer.start("with") for d in reading.dates)
    ):
        at = reading.sentence.start + bearer.start("with")
        copula = _COPULAR.search(before, endpos=bearer.start("with"))
        said = (
            [r for r in found if not r.attribute and r.end <= reading.sentence.start + copula.start()] if copula else []
        )
        return said[-1] if said else _antecedent(reading, at, kinds)
    if _OPENING_WITH.match(before):
        after = [r for r in references(reading, reading.sentence.end, kinds) if r.start >= end and not r.attribute]
        return after[0] if after else Reference(start, start)
    barrier = max((m.end() for m in _BARRIER.finditer(reading.text, reading.sentence.start, start)), default=0)
    clause = reading.clause_at(start).start
    if (
        barrier <= clause
        and _RELATIVE.match(reading.text, clause)
        and not any(r.start > clause and not r.attribute for r in found)
    ):
        return _antecedent(reading, clause, kinds)
    free = [r for r in found if not r.attribute and r.start >= barrier]
    acting = [r for r in free if r.pronoun in ("he", "she")]
    if free and free[-1].stranger and acting and SubjectKind.PERSON in kinds:
        return acting[-1]
    if free:
        return free[-1]
    opening = _OPENING_NOUN.match(before)
    measured = any(m.start < reading.sentence.start + 30 and m.end < start for m in reading.of_sort(Sort.METRIC))
    if opening is not None and barrier == 0 and not measured and not _is_about(opening.group("words"), words):
        return Reference(reading.sentence.start, start)
    return None


def is_done_by_another(reading: Reading, start: int, kinds: Collection[SubjectKind]) -> bool:
    """Whether a noun that we do not know does what a verb says: "the automobile industry employs 300,000"."""
    match = _DOER.search(reading.text, reading.sentence.start, start)
    if match is None or match.group("word") in NO_DOERS or match.group("word").endswith("ly"):
        return False
    return not any(r.end == match.end("word") for r in references(reading, start, kinds))


_DOER = regex.compile(r"(?<![\w'-])(?P<word>\p{Ll}[\p{L}-]*)\s+$")


def _is_about(opening: str, words: Collection[str]) -> bool:
    """Whether an opening noun is the measure's own ("The transfer … for a fee") or a mere adjective of it."""
    said = regex.findall(r"\p{L}+", opening.lower())
    return len(said) <= 2 or any(word in words for word in said[:4])


_RELATIVE = regex.compile(r",\s+(?:which|who|that)\s")


def _possessor(reading: Reading, start: int, end: int, kinds: Collection[SubjectKind]) -> Reference | None:
    for mention in reading.subjects:
        if mention.start <= start < mention.end or mention.end == end:
            if reading.lexicon.kind_of(mention.key) in kinds:
                return Reference(mention.start, mention.end, mention.keys)
            return Reference(mention.start, mention.end)
    if any(d.start <= start < d.end for d in reading.dates):
        return None
    word = reading.gap(start, end)
    if word.lower() in CLASS_NOUNS or word.lower() in reading.lexicon.by_word:
        return Reference(start, end, noun=word.lower())
    return Reference(start, end)


def _beside(reading: Reading, start: int, kinds: Collection[SubjectKind]) -> Reference | None:
    """A name right before the words is one with them: "the number of Ulvik Pact members", "Norwegian exports"."""
    for mention in reading.subjects:
        kind = reading.lexicon.kind_of(mention.key)
        if mention.end + 1 == start and reading.text[mention.end] == " " and kind in kinds and kind is not _PLACE:
            return Reference(mention.start, mention.end, mention.keys)
    return None


_PLACE = SubjectKind.PLACE


def _behind(reading: Reading, end: int, kinds: Collection[SubjectKind]) -> Reference | None:
    match = _OF.match(reading.text, end, reading.sentence.end)
    if match is None:
        return None
    noun = match.group("noun")
    if noun is not None:
        known = noun in CLASS_NOUNS or noun in reading.lexicon.by_word
        return Reference(match.start("noun"), match.end(), noun=noun) if known else None
    for mention in reading.subjects:
        if mention.start == match.end():
            if reading.lexicon.kind_of(mention.key) not in kinds or mention.form is Form.ADJECTIVE:
                return None
            of = " of " in match.group()
            return Reference(mention.start, mention.end, mention.keys, attribute=not of)
    values = [(d.start, d.end) for d in reading.dates] + [(q.start, q.end) for q in reading.quantities]
    if " of " in match.group() and not any(first <= match.end() < last for first, last in values):
        return Reference(match.end(), match.end() + 1)
    return None


def _antecedent(reading: Reading, at: int, kinds: Collection[SubjectKind]) -> Reference:
    """What a relative clause is about: the name directly before its comma, else nothing that we know."""
    for mention in reading.subjects:
        if (
            mention.end <= at
            and reading.lexicon.kind_of(mention.key) in kinds
            and not reading.gap(mention.end, at).strip(" ,")
        ):
            return Reference(mention.start, mention.end, mention.keys)
    nouns = [r for r in references(reading, at, kinds) if not r.stranger and not reading.gap(r.end, at).strip(" ,")]
    return nouns[-1] if nouns else Reference(at, at)


_JOINED = regex.compile(r",?\s+and\s+(?:the\s+)?(?=\p{Lu})")


def main_reference(reading: Reading) -> Reference | None:
    """What a sentence is about: its first name or noun that is no attribute; persons are nobody's sales."""
    kinds = frozenset(SubjectKind) - {SubjectKind.PERSON, SubjectKind.OFFICE, SubjectKind.RELATION}
    found = references(reading, reading.sentence.end, kinds)
    return next((r for r in found if not r.attribute and r.pronoun not in SPEAKING), None)


def is_joined(reading: Reading, reference: Reference) -> bool:
    """Whether another name is joined to a reference: after "Norrline and Stellmark met" nothing is "it"."""
    match = _JOINED.match(reading.text, reference.end, reading.sentence.end)
    return match is not None and any(match.end() <= m.start <= match.end() + 12 for m in reading.subjects)

"""Bodies spoken of without their names: "the Lisbon club", "the Brussels-based federation's", "its".

A description that names a place is met by the bodies of the piece that sit there; one that names none, and a
pronoun, mean the body spoken of last. Such a description is ``sure`` only where nothing else comes into question.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.mentions import Mention
from copydesk.model import PartKind, SubjectKind
from copydesk.patterns import regex
from copydesk.places import wider
from copydesk.reading import Copy, Reading
from copydesk.text import fold
from copydesk.vocabulary import common_nouns, tenures


@dataclass(frozen=True, slots=True)
class Description:
    """A stretch that stands for a body; ``key`` is ``None`` where it is one that we do not know."""

    start: int
    end: int
    key: str | None
    sure: bool = True


_BODY_NOUNS = common_nouns.BODY_NOUNS
_NOUNS = "|".join(sorted(map(regex.escape, _BODY_NOUNS), key=len, reverse=True))
_DESCRIPTION = regex.compile(
    rf"(?:the|this|that)\s+(?:(?P<before>[\w'&.-]+(?:\s+[\w'&.-]+){{0,3}}?)\s+)?(?P<noun>{_NOUNS})\b", regex.I
)
_BEFORE = regex.compile(rf"\b{_DESCRIPTION.pattern}'s?\s+$", regex.I)
_PRONOUN_BEFORE = regex.compile(r"\b(?P<word>its|their|whose)\s+$", regex.I)
_WORD = regex.compile(r"[\w'&.]+(?:-[\w'&.]+)*")
_BASED = regex.compile(r"-?(?:based|born|listed)?")
# "The Organisation for Economic Co-operation", "the Bank of Elmswick": capitals make a name of the noun.
_NAME_GOES_ON = regex.compile(r"\s+(?:(?i:of|for|on|in|and|the|against)\s+)*\p{Lu}")
_NAME_OF = regex.compile(r"\s+(?:of|for)\s+(?:the\s+)?\p{Lu}")
_APPOSED = regex.compile(r"\s+|,\s+")
_PLACES = (SubjectKind.PLACE, SubjectKind.COUNTRY)


def description_at(reading: Reading, start: int) -> Description | None:
    """The description that begins at an offset: "the Lisbon club" of "president of the Lisbon club"."""
    match = _DESCRIPTION.match(reading.text, start, reading.sentence.end)
    return None if match is None else _described(reading, match)


def description_before(reading: Reading, end: int) -> Description | None:
    """The possessive that ends at an offset: "the club's", "its"."""
    floor = max(reading.sentence.start, end - 60)
    pronoun = _PRONOUN_BEFORE.search(reading.text, floor, end)
    if pronoun is not None:
        key, sure = _spoken_of(reading, pronoun.start())
        return Description(pronoun.start(), end, key, sure)
    match = _BEFORE.search(reading.text, floor, end)
    return None if match is None else _described(reading, match)


def description_ending(reading: Reading, end: int) -> Description | None:
    """The description that ends at an offset: "the plane maker" of "the plane maker run by Dillard"."""
    floor = max(reading.sentence.start, end - 60)
    for match in _DESCRIPTION.finditer(reading.text, floor, end, overlapped=True):
        if match.end() == end:
            return _described(reading, match)
    return None


def _described(reading: Reading, match: regex.Match[str]) -> Description | None:
    """What a description means; ``None`` where its words make something else of the noun ("the works council")."""
    start, end = match.start(), match.end("noun")
    noun = match.group("noun")
    covering = [m for m in reading.subjects if m.start < end <= m.end]
    if covering:  # "the Russian Federation" is a state's name
        body = next((m for m in covering if _is_body(reading, m)), None)
        if body is not None:
            return Description(start, body.end, body.key)
        return Description(start, end, None) if _NAME_OF.match(reading.text, end) else None
    if noun[0].isupper() and (match.group("before") or _NAME_GOES_ON.match(reading.text, end)):
        return Description(start, end, None)
    where: list[str] = []
    at = match.start("before") if match.group("before") else end
    while at < match.start("noun"):
        word = _WORD.match(reading.text, at)
        if word is None:
            at += 1
            continue
        mention = next((m for m in reading.subjects if m.start <= at < m.end), None)
        if mention is not None and reading.lexicon.kind_of(mention.key) in _PLACES:
            where.append(mention.key)
            based = _BASED.match(reading.text, mention.end)
            at = mention.end if based is None else based.end()
        elif word.group().lower() in tenures.BODY_ADJECTIVES or word.group()[0].isdigit():
            at = word.end()
        else:
            return Description(start, end, None)
    following = next((m for m in reading.subjects if m.start >= end), None)
    if following is not None and _is_body(reading, following) and _APPOSED.fullmatch(reading.gap(end, following.start)):
        return Description(start, following.end, following.key)
    if where:
        key, sure = _in_place(reading, where, start)
    elif (namesake := _of_that_name(reading, noun.lower())) is not None:
        key, sure = namesake, True
    else:
        key, sure = _spoken_of(reading, start)
    return Description(start, end, key, sure)


def _of_that_name(reading: Reading, noun: str) -> str | None:
    """The one body of the piece that has the noun, or one of its sort, in its name: "the assembly" → the Parliament."""
    sort = next((row for row in common_nouns.SAME_SORT if noun in row), frozenset({noun}))
    copy = reading.copy
    bodies = [key for key in copy.mentioned if copy.lexicon.kind_of(key) is SubjectKind.BODY]
    found = [key for key in bodies if sort & set(fold(copy.lexicon.name_of(key)).split())]
    return found[0] if len(found) == 1 else None


def _in_place(reading: Reading, where: Iterable[str], at: int) -> tuple[str | None, bool]:
    """The body of the piece that sits in a place or country; failing one, the only body not known to sit elsewhere."""
    copy = reading.copy
    bodies = [key for key in copy.mentioned if copy.lexicon.kind_of(key) is SubjectKind.BODY]
    fitting = [key for key in bodies if set(where) <= set(wider(copy.lexicon, key))]
    fitting = fitting or [key for key in bodies if set(wider(copy.lexicon, key)) == {key}]
    if len(fitting) == 1:
        return fitting[0], True
    key, _ = _spoken_of(reading, at)
    return (key, False) if key in fitting else (None, False)


def _spoken_of(reading: Reading, at: int) -> tuple[str | None, bool]:
    """The body spoken of last before an offset, and whether it is the only one that the words can mean."""
    here = [m.key for m in reading.subjects if m.end <= at and _is_body(reading, m)]
    if here:
        return here[-1], len(set(here)) == 1
    for other in reversed(reading.copy.readings[: reading.order]):
        if other.sentence.paragraph != reading.sentence.paragraph:
            break
        keys = [m.key for m in other.subjects if _is_body(other, m)]
        if keys:
            return keys[-1], len(set(keys)) == 1
    topic = topic_of(reading.copy)
    return topic, topic is not None


def topic_of(copy: Copy) -> str | None:
    """The body that a piece is about: named in its headline or its first paragraph, and oftener than any other."""
    bodies = {k: n for k, n in copy.mentioned.items() if copy.lexicon.kind_of(k) is SubjectKind.BODY}
    if not bodies:
        return None
    best = max(bodies, key=lambda key: bodies[key])
    if any(n == bodies[best] for key, n in bodies.items() if key != best):
        return None
    body = [r for r in copy.readings if r.sentence.part is PartKind.BODY]
    opening = [r for r in copy.readings if r.sentence.part is PartKind.HEADLINE]
    opening += [r for r in body if r.sentence.paragraph == body[0].sentence.paragraph]
    return best if any(best in m.keys for r in opening for m in r.subjects) else None


def _is_body(reading: Reading, mention: Mention) -> bool:
    return any(reading.lexicon.kind_of(key) is SubjectKind.BODY for key in mention.keys)

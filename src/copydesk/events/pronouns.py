"""Whom "he", "the two" and "both leaders" stand for: those whom the sentence before names.

A pronoun counts only where nobody else can be meant: "he" where one person is spoken of before it, "the two" where
exactly two are.
"""

from __future__ import annotations

from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading

_ONE = regex.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_TWO = regex.compile(
    r"\b(?:[Tt]he\s+two(?!\s+(?:countries|sides|nations|bodies|companies|clubs|teams|cities|parties))"
    r"|[Bb]oth\s+(?:men|women|leaders|presidents|ministers|premiers)|[Tt]he\s+pair)\b"
)
# A noun that says who they are may open a paragraph.
_PAIR = regex.compile(
    r"(?:[Tt]he\s+two|[Bb]oth)\s+(?:leaders|presidents|(?:prime\s+|foreign\s+)?ministers|premiers|heads\s+of\s+(?:state|government))\b"
)


def people_before(reading: Reading) -> frozenset[str]:
    """The persons of the sentence before, in the same paragraph, that a pronoun of this one stands for."""
    start, end = reading.sentence.start, reading.sentence.end
    here = {m.key for m in reading.of_kind(SubjectKind.PERSON)}
    two = _TWO.search(reading.text, start, end)
    one = _ONE.search(reading.text, start, end)
    if two is not None:
        back = _PAIR.match(reading.text, two.start()) is not None
        people = _named_before(reading, two.start()) or _last_named(reading, back=back)
        return frozenset(people) if len(people) == 2 else frozenset()
    if one is None or _named_before(reading, one.start()):
        return frozenset()
    people = _last_named(reading)
    return frozenset(people - here) if len(people) == 1 else frozenset()


def _named_before(reading: Reading, at: int) -> set[str]:
    return {m.key for m in reading.of_kind(SubjectKind.PERSON) if m.end <= at}


def _last_named(reading: Reading, *, back: bool = False) -> set[str]:
    """The persons of the nearest sentence before that names any: of this paragraph, or ``back`` in the one before."""
    for other in reversed(reading.copy.readings[: reading.order]):
        if reading.sentence.paragraph - other.sentence.paragraph > back:
            break
        people = {m.key for m in other.of_kind(SubjectKind.PERSON)}
        if people:
            return people
    return set()

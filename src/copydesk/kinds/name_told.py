"""Names that words give as names: "bore the name of Rivers Trade League until 1998", "its old name, Hanse Line".

Whoever changes one word of a name that a subject bore names no other: the words themselves say whose name it was.
A name that has nothing in common with those we hold may be one that the registry does not know.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.known_names import words_of
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.sites import NAME
from copydesk.text import fold
from copydesk.vocabulary.names import TOWN_ENDINGS

_NAMING = regex.compile(
    r"\b(?:(?:was|were|been|is)\s+(?:(?:then|still|once|even|first|originally|formerly|long|previously|only)\s+){0,2}"
    r"(?:called|named|known\s+as|renamed|rechristened)"
    r"|(?:bore|bears|bearing|carried|took|adopted|under|with|kept)\s+(?:the|its)\s+"
    r"(?:(?:old|former|new|present|first|original|previous)\s+)?name(?:\s+of)?"
    r"|(?:old|former|earlier|previous|original|first|new|present)\s+name,?)"
    rf"\s+(?:the\s+)?[\"']?(?P<name>{NAME})"
)
TELLING_WORDS = frozenset({"called", "named", "known", "renamed", "rechristened", "name"})
_BEARERS = (SubjectKind.BODY, SubjectKind.EVENT, SubjectKind.PROJECT, SubjectKind.PLACE)
_STEM = 5


def read_told_names(reading: Reading) -> Iterator[tuple[int, int, str, str]]:
    """Yield where a name is told that is nearly one a subject bore: start, end, the subject, the name we hold."""
    for match in reading.matches(_NAMING, TELLING_WORDS):
        start, end = match.span("name")
        if fold(match["name"]) in reading.lexicon.names.names:
            continue
        before = {key for m in reading.of_kind(*_BEARERS) if m.end <= match.start() for key in m.keys}
        spoken = before or set(reading.copy.mentioned)
        found = {
            (key, fact.value)
            for key in spoken
            for fact in reading.registry.held(key, "name")
            if is_altered(match["name"], fact.value, sure=key in before)
        }
        if len(found) == 1:
            key, held = found.pop()
            yield start, end, key, held


def is_altered(said: str, held: str, *, sure: bool) -> bool:
    """Whether one word of a name is another, or, for a town that is ``sure`` to be meant, its ending."""
    here, there = words_of(fold(said)), words_of(fold(held))
    if len(here) != len(there):
        return False
    if len(here) == 1:
        return sure and _has_other_ending(here[0], there[0])
    return sum(a != b for a, b in zip(here, there, strict=True)) == 1


def _has_other_ending(said: str, held: str) -> bool:
    shared = next((n for n, (a, b) in enumerate(zip(said, held, strict=False)) if a != b), 0)
    endings = said[shared:], held[shared:]
    return shared >= _STEM and endings[0] != endings[1] and all(e in TOWN_ENDINGS for e in endings)

"""Names that words give as names: "bore the name of Rivers Trade League until 1998", "its old name, Hanse Line".

Whoever changes one word of a name that a subject bore names no other: the words themselves say whose name it was.
A name that has nothing in common with those we hold may be one that the registry does not know, or a nickname; but
whoever "traded as Hanse Line until 1998", or "was founded as" it, had one name then, and we may hold which.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from copydesk.entries import Sort
from copydesk.kinds.turning_subjects import stood_for
from copydesk.known_names import words_of
from copydesk.model import Fact, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary import tenses
from copydesk.vocabulary.names import TOWN_ENDINGS

_WORD = r"\p{Lu}[\p{L}'.]*\p{L}"
_NAME = rf"{_WORD}(?:(?:[ -]|\s+(?:of(?:\s+the)?|for|and|&|de|du)\s+){_WORD}){{0,5}}"
_OLD = r"(?:old|former|new|present|first|original|previous)"
_WHEN = r"(?:\s+in\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4})?"
# What one trades or is founded under is a name; what one is called may be a nickname.
_NAMING = regex.compile(
    r"\b(?:(?:was|were|been|is)\s+(?:(?:then|still|once|even|first|originally|formerly|long|previously|only)\s+){0,2}"
    r"(?:called|named|known\s+as|renamed|rechristened)"
    rf"|(?P<firm>(?:bore|bears|bearing|carried|took|adopted|under|with|kept)\s+(?:the|its)\s+(?:{_OLD}\s+)?name(?:\s+of)?"
    r"|(?:flew|flying|traded|trading|operated|operating|sailed|sailing|played|playing|competed|competing|published)\s+as)"
    rf"|(?P<born>(?:founded|established|set\s+up|created|formed|incorporated|began\s+life|started\s+out){_WHEN}\s+as)"
    r"|(?:old|former|earlier|previous|original|first|new|present)\s+name,?)"
    rf"\s+(?:the\s+)?[\"']?(?P<name>{_NAME})"
)
# The words that tell of a name wherever they stand, and those that mostly tell of something else.
TELLING_WORDS = frozenset({"called", "named", "known", "renamed", "rechristened", "name", "flew", "traded", "founded"})
_WORDS = TELLING_WORDS | frozenset(
    {"flying", "trading", "operated", "operating", "sailed", "sailing", "played", "playing", "competed", "competing"}
    | {"published", "established", "set", "created", "formed", "incorporated", "began", "started"}
)
_VERB_BEHIND = regex.compile(
    rf"\s+(?:\p{{Ll}}+ed|{'|'.join(tenses.IRREGULAR_PASTS)}|had|has|was|were|is|are|would|will)\b"
)
_UNTIL = regex.compile(r",?\s+(?:until|till)\b")
_BEARERS = (SubjectKind.BODY, SubjectKind.EVENT, SubjectKind.PROJECT, SubjectKind.PLACE)
_STEM = 5


@dataclass(frozen=True, slots=True)
class _Told:
    """A name as told, and whose it may be: ``sure`` where the sentence itself names the bearer."""

    match: regex.Match[str]
    bearers: frozenset[str]
    sure: bool


def read_told_names(reading: Reading) -> Iterator[tuple[int, int, str, str]]:
    """Yield where a name is told that is not the one a subject bore: start, end, the subject, the name we hold."""
    for match in reading.matches(_NAMING, _WORDS):
        if match["born"] and _VERB_BEHIND.match(reading.text, match.end(), reading.sentence.end):
            continue  # "was founded as Alder Hospitals and Fen Hospitals merged"
        told = _Told(match, *_bearers(reading, match.start()))
        start, end = match.span("name")
        held = _of_that_time(reading, told) or _altered(reading, told)
        if held is not None:
            yield start, end, held.subject, held.value


def _bearers(reading: Reading, at: int) -> tuple[frozenset[str], bool]:
    before = {key for m in reading.of_kind(*_BEARERS) if m.end <= at for key in m.keys}
    if before:
        return frozenset(before), True
    named = [key for key in reading.copy.mentioned if reading.registry.held(key, "name")]
    nouns = [noun for noun in reading.of_sort(Sort.REFERENCE) if noun.end <= at]
    meant = {key for noun in nouns[-1:] for key, _, _ in stood_for(reading, noun, named)}
    return (frozenset(meant), True) if meant else (frozenset(reading.copy.mentioned), False)


def _altered(reading: Reading, told: _Told) -> Fact | None:
    """The one name that the name told is nearly."""
    said = told.match["name"]
    if fold(said) in reading.lexicon.names.names:
        return None
    names = [f for key in sorted(told.bearers) for f in reading.registry.held(key, "name")]
    found = [f for f in names if is_altered(said, f.value, sure=told.sure)]
    return found[0] if len({(f.subject, f.value) for f in found}) == 1 else None


def _of_that_time(reading: Reading, told: _Told) -> Fact | None:
    """The name that the bearer had until the day told, or from its founding on, where another one is told."""
    match = told.match
    if not told.sure or len(told.bearers) != 1 or not (match["firm"] or match["born"]):
        return None
    (bearer,) = told.bearers
    names = reading.registry.held(bearer, "name")
    if match["born"]:
        born = [f.when for f in reading.registry.held(bearer, "date") if f.qualifier == "founded" and f.when]
        fitting = [f for f in names if any(f.valid.earliest and f.valid.overlaps(when) for when in born)]
    else:
        last = _last_day(reading, match.end())
        fitting = [f for f in names if last and f.valid.latest and f.valid.latest.year == last.year]
    if len(fitting) != 1 or not _is_another(match["name"], fitting[0].value):
        return None
    subject = reading.registry.subjects[bearer]
    borne = {fold(name) for name in (subject.name, *subject.aliases, *(f.value for f in names))}
    return None if fold(match["name"]) in borne and match["born"] else fitting[0]


def _is_another(said: str, held: str) -> bool:
    """Whether a name cannot be the one we hold: not a shorter or longer form of it, a translation, or its letters."""
    here, there = set(words_of(fold(said))), set(words_of(fold(held)))
    if here <= there or there <= here or said.isupper():
        return False
    return bool(here & there) or len(here) == len(there) == 1


def _last_day(reading: Reading, end: int) -> date | None:
    """The last day that "until 2011" right behind a name may mean."""
    until = _UNTIL.match(reading.text, end, reading.sentence.end)
    timed = next((t for t in reading.dates if until and end < t.start <= until.end() + 1), None)
    return None if timed is None else timed.period.latest or timed.period.earliest


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

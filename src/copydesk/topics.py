"""Which body a noun stands for: "the company", "its head office", "the Leeds firm".

First what the words are tied to, then who is named in the sentence (by name or through those who hold its
offices), then the sentences before in the paragraph, last what the whole piece is about.
"""

from __future__ import annotations

from collections.abc import Collection

from copydesk.binding import document_subject
from copydesk.entries import Form
from copydesk.mentions import Mention
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading

_CAPITALS = regex.compile(r"(?<![\w.'])(?<![.!?:;\"]\s)\p{Lu}[\p{L}'-]*\p{Ll}(?:[ -](?:&\s)?\p{Lu}[\p{L}'-]*)*")


def bodies_spoken_of(reading: Reading, at: int, eligible: Collection[str]) -> list[str]:
    """The candidates for a noun at an offset, from the nearest circle of the text that names any."""
    for circle in (_of_sentence(reading, at, eligible), _of_paragraph(reading, eligible)):
        if circle:
            return circle
    topic = document_subject(reading.copy, eligible)
    return [] if topic is None else [topic]


def body_spoken_of(reading: Reading, at: int, eligible: Collection[str]) -> str | None:
    """The one candidate that is spoken of at an offset; where none is near, the only one that the piece names."""
    found = bodies_spoken_of(reading, at, eligible) or [key for key in eligible if key in reading.copy.mentioned]
    return found[0] if len(found) == 1 else None


def topic_of(reading: Reading, at: int, eligible: Collection[str]) -> str | None:
    """The one candidate a noun stands for.

    A paragraph that opens with "The company …" speaks of what the whole piece is about.
    """
    opening = at - reading.sentence.start < 5
    if opening and _opens_paragraph(reading):
        topic = document_subject(reading.copy, eligible)
        if topic is not None:
            return topic
    found = _of_paragraph(reading, eligible) if opening else bodies_spoken_of(reading, at, eligible)
    if not found and opening:
        found = bodies_spoken_of(reading, at, eligible)
    return found[0] if len(found) == 1 else None


def two_before(reading: Reading, besides: Collection[str]) -> list[Mention]:
    """The two bodies or countries that the paragraph has named before "Both are"; none where it is not two."""
    found: dict[str, Mention] = {}
    for other in reading.copy.paragraph(reading.sentence.paragraph):
        if other.order < reading.order:
            sides = other.of_kind(SubjectKind.BODY, SubjectKind.COUNTRY)
            found |= {m.key: m for m in sides if m.form is not Form.ADJECTIVE and m.key not in besides}
    return list(found.values()) if len(found) == 2 else []


def strangers_in(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch names somebody in capitals whom the registry does not know."""
    for name in _CAPITALS.finditer(reading.text, start, end):
        a, b = name.span()
        if a == reading.sentence.start:
            continue
        known = any(m.start < b and a < m.end for m in reading.mentions)
        if not known and not any(t.start < b and a < t.end for t in reading.dates):
            return True
    return False


def _opens_paragraph(reading: Reading) -> bool:
    order, readings = reading.order, reading.copy.readings
    return order == 0 or readings[order - 1].sentence.paragraph != reading.sentence.paragraph


def _of_sentence(reading: Reading, at: int, eligible: Collection[str]) -> list[str]:
    before = [m for m in _bodies(reading, eligible) if m.end <= at]
    behind = [m for m in _bodies(reading, eligible) if m.start > at]
    found = list(dict.fromkeys(m.key for m in before)) + _homes(reading, eligible)
    return list(dict.fromkeys(found or [m.key for m in behind]))


def _of_paragraph(reading: Reading, eligible: Collection[str]) -> list[str]:
    for other in reversed(reading.copy.readings[: reading.order]):
        if other.sentence.paragraph != reading.sentence.paragraph:
            break
        found = [m.key for m in _bodies(other, eligible)] or _homes(other, eligible)
        if found:
            return list(dict.fromkeys(found))
    return []


def _bodies(reading: Reading, eligible: Collection[str]) -> list[Mention]:
    return [m for m in reading.subjects if m.key in eligible]


def _homes(reading: Reading, eligible: Collection[str]) -> list[str]:
    """The bodies whose office holders a sentence names."""
    found: dict[str, None] = {}
    for person in reading.of_kind(SubjectKind.PERSON):
        found.update(dict.fromkeys(h for h in sorted(reading.copy.home_of(person.key)) if h in eligible))
    return list(found)

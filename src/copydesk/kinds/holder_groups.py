"""Several who share a title: "Presidents Xi Jinping of China and Vladimir Putin of Russia"."""

from __future__ import annotations

from copydesk.kinds.holder_subjects import HONORIFIC, STILL
from copydesk.mentions import Mention
from copydesk.model import SubjectKind
from copydesk.offices import Title
from copydesk.patterns import regex
from copydesk.reading import Reading

# Between names and the plural title that they share: "A and B, the presidents of the two clubs".
_PLURAL_APPOSITION = regex.compile(rf",\s+(?:who\s+are\s+)?{STILL}(?:the\s+|its\s+|their\s+|two\s+)*")
_LISTED = regex.compile(rf"\s+and\s+{HONORIFIC}|,\s+(?:and\s+)?{HONORIFIC}")
_OWNER_BEFORE = regex.compile(r"(?:'s?)?\s+(?:\w+\s+){0,2}\w+")
_OWNER_JOINED = regex.compile(r"(?:'s?)?(?:,|,?\s+and)\s+(?:the\s+)?")
_OF_ONE = regex.compile(r"\s+of\s+(?:the\s+)?|\s*\(")
_FIRST_OF_LIST = regex.compile(rf"\s+{HONORIFIC}|,\s+{HONORIFIC}|(?P<listed>[^.;:()\"]{{0,40}}:\s+){HONORIFIC}")


def bearers_of_plural(reading: Reading, title: Title) -> list[tuple[Mention, tuple[str, ...], int]]:
    """Those who share a plural title, with the countries or bodies that each may hold it in, and where that is said.

    "Presidents Xi Jinping of China and Vladimir Putin of Russia", "the Kazakh and Uzbek prime ministers, Lee and Kim",
    "Lee and Kim, the co-chief executives". One that stands behind the name is that person's alone.
    """
    persons = reading.of_kind(SubjectKind.PERSON)
    owners, end = _owners_of_plural(reading, title)
    before = [p for p in persons if p.end <= title.start]
    if before and _PLURAL_APPOSITION.fullmatch(reading.gap(before[-1].end, title.start)):
        group = [before[-1]]
        for person in reversed(before[:-1]):
            if not _LISTED.fullmatch(reading.gap(person.end, group[0].start)):
                break
            group.insert(0, person)
        return [(person, owners, end) for person in group] if len(group) > 1 else []
    found: list[tuple[Mention, tuple[str, ...], int]] = []
    at, pattern, each = end, _FIRST_OF_LIST, False
    for person in persons:
        if person.start < at:
            continue
        joint = pattern.fullmatch(reading.gap(at, person.start))
        if joint is None:
            break
        each = each or (pattern is _FIRST_OF_LIST and joint["listed"] is not None)
        at, pattern = person.end, _LISTED
        own = next((m for m in reading.subjects if m.start >= person.end), None)
        if own is not None and _OF_ONE.fullmatch(reading.gap(person.end, own.start)):
            at = own.end + (reading.text[own.end : own.end + 1] == ")")
            found.append((person, (own.key,), own.end))
        elif each:
            break  # "five presidents took part: Lee of Norland, Kim of Sudria": of each it is said
        else:
            found.append((person, owners, person.end))
    return found


def _owners_of_plural(reading: Reading, title: Title) -> tuple[tuple[str, ...], int]:
    """The countries or bodies joined by "and" beside a plural title, and where the whole ends."""
    bodies = reading.of_kind(SubjectKind.COUNTRY, SubjectKind.BODY)
    joined = [m for m in bodies if m.end <= title.end]
    row: list[Mention] = []
    for mention in reversed(joined):
        after = row[0].start if row else title.end
        if not (_OWNER_JOINED if row else _OWNER_BEFORE).fullmatch(reading.gap(mention.end, after)):
            break
        row.insert(0, mention)
    if row:
        return tuple(m.key for m in row), title.end
    end = title.end
    for mention in bodies:
        if mention.start < title.start:
            continue
        if mention.end <= end or (_OWNER_JOINED if row else _OF_ONE).fullmatch(reading.gap(end, mention.start)):
            row.append(mention)
            end = max(end, mention.end)
        else:
            break
    if not row and title.of is not None:
        return (title.of,), end
    return tuple(m.key for m in row), end

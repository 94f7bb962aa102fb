"""Editions that a sentence only counts: "the second was held in X", "their 15th meeting", "and the 19th in Bishkek".

The words name no series. They count only where two of number, time and place are those of one edition of a series
that the piece is about; what the third says can then be judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from copydesk.event_use import EventUse
from copydesk.events.named import named_mentions
from copydesk.events.owning import any_of
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.referents import series_of
from copydesk.values.ordinals import OrdinalExpression
from copydesk.vocabulary import references


def _capitalised(words: Iterable[str]) -> str:
    return any_of(word.capitalize() for word in words)


_BEFORE = regex.compile(r"(?:^|[\s(\"])(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur)\s+$")
_NOUN = regex.compile(
    rf"\s+(?:(?:{any_of(references.EDITION_ADJECTIVES)})\s+)*(?:{any_of(references.COUNTED_NOUNS)})\b"
    r"(?:\s+of\s+(?:the|its|their)\s+\p{Ll}+(?:\s+of\s+\p{Ll}+)?)?"
)
# "The 65th Ordinary Session", "the Eighth Ministerial Conference": a name that is no series' own.
_TITLED = regex.compile(
    rf"(?:\s+(?:{_capitalised(references.EDITION_ADJECTIVES)}))*\s+(?:{_capitalised(references.COUNTED_NOUNS)})\b"
    r"(?!\s+(?:of|on|for)\b|\s+\p{Lu})"
)
_ALONE = regex.compile(
    r"\s+(?=(?:was|were|is|are|will|has|had|to|took|takes|came|comes|followed|follows)\s+(?:\w+\s+){0,5}"
    r"(?:held|hosted|staged|convened|organi[sz]ed|played|place|in|on|at)\b)"
)
# "The 19th was held in Bishkek, the 20th by video": behind another number the verb may be left out.
_IN_A_LIST = regex.compile(r"\s+(?=(?:in|on|at|by|via)\s+(?:the\s+)?(?:\p{Lu}|\d|video))")

# "Norland was host to the 17th, in October 2022", "it hosted the 17th in May".
_HOSTED = regex.compile(r"\bhost(?:s|ed|ing)?(?:\s+(?:to|of))?\s+the\s+$")
# What is counted from one up may be the meetings of a year, or anybody's.
FEW = 5
_DATED = regex.compile(r",?\s+(?=(?:in|on|from)\s)")
# "The meeting was the first in Oslo since 2019": said of another one, and counted among those there.
_SAID_OF = regex.compile(r"\b(?:was|were|is|are|be|been|being|became|become|becomes|makes?|made|as)\s+the\s+$")

_COUNTS = regex.compile(
    r"\bhost(?:s|ed|ing)?(?:\s+(?:to|of))?\s+the\s+(?:\p{Ll}+th|\d+(?:st|nd|rd|th)),?\s+(?:in|on|from)\s|"
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:first|second|third|\p{Ll}+th|\d+(?:st|nd|rd|th))\s+(?:was|is|will|had|has|took|takes|came|followed)\b"
)


@lru_cache(maxsize=8)
def counting_readings(copy: Copy) -> list[Reading]:
    """The sentences that may count an edition though they name nothing: "The ninth took place in May"."""
    return copy.readings_with(_COUNTS) if _editions_of_piece(copy) else []


def counted_uses(reading: Reading, named: Sequence[EventUse]) -> Iterator[EventUse]:
    """Yield a tentative use for every number that may be that of an edition of a series of the piece."""
    candidates = _editions_of_piece(reading.copy)
    found = False
    for ordinal in reading.ordinals if candidates else ():
        if ordinal.in_date or any(u.start <= ordinal.start < u.end or u.ordinal == ordinal for u in named):
            continue
        if not _BEFORE.search(reading.text, max(reading.sentence.start - 1, ordinal.start - 12, 0), ordinal.start):
            continue
        end = _end(reading, ordinal, listed=bool(named) or found)
        if end is not None and not any(m.start < end and ordinal.end < m.end for m in reading.subjects):
            found = True
            yield EventUse(ordinal.start, end, candidates, True, None, ordinal, refers=True, tentative=True)


def _end(reading: Reading, ordinal: OrdinalExpression, *, listed: bool) -> int | None:
    noun = _NOUN.match(reading.text, ordinal.end, reading.sentence.end)
    noun = noun or _TITLED.match(reading.text, ordinal.end, reading.sentence.end)
    if noun is not None:
        return noun.end()
    said_of = _SAID_OF.search(reading.text, max(reading.sentence.start, ordinal.start - 20), ordinal.start)
    if _HOSTED.search(reading.text, max(reading.sentence.start, ordinal.start - 24), ordinal.start):
        return (
            ordinal.end
            if ordinal.value > FEW and _DATED.match(reading.text, ordinal.end, reading.sentence.end)
            else None
        )
    patterns = (_ALONE, _IN_A_LIST) if listed and said_of is None else (_ALONE,)
    return ordinal.end if any(p.match(reading.text, ordinal.end, reading.sentence.end) for p in patterns) else None


@lru_cache(maxsize=8)
def _editions_of_piece(copy: Copy) -> tuple[str, ...]:
    """The numbered editions of every series that a piece names, or whose body it names."""
    editions = (e.id for s in series_of_piece(copy) for e in copy.lexicon.editions.get(s, ()))
    return tuple(e for e in editions if copy.registry.held(e, "edition"))


@lru_cache(maxsize=8)
def series_of_piece(copy: Copy) -> tuple[str, ...]:
    """Every series that a piece names, or whose body it names."""
    lexicon, registry = copy.lexicon, copy.registry
    events = (r for r in copy.readings if r.of_kind(SubjectKind.EVENT))
    series = {series_of(registry, registry.subjects[m.key]) for r in events for m in named_mentions(r)}
    series |= {s for body in copy.mentioned for s in lexicon.events_of_body.get(body, ())}
    return tuple(sorted(series))

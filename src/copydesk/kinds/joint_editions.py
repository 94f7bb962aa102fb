"""Two editions told of at once: "the 40th and 41st Salt Fairs", held back to back.

Two numbers stand before the plural of a series' name. Where the series held two editions in the piece's own days,
and one of the numbers is that of one of them, the other number must be the other's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from copydesk.edition_facts import by_news, number_of
from copydesk.event_use import EventUse
from copydesk.events.counted import series_of_piece
from copydesk.kinds.kind import claim_from
from copydesk.model import Claim, Tier
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.values.ordinals import OrdinalExpression

_TWO_NUMBERS = regex.compile(
    r"(?:st|nd|rd|th|first|second|third)\s+and\s+(?:the\s+)?[\w-]+(?:st|nd|rd|th|first|second|third)\s+\p{Lu}"
)
_AND = regex.compile(r"\s+and\s+(?:the\s+)?")


def joining_readings(copy: Copy) -> list[Reading]:
    """The sentences in which a plural behind two numbers may be all that names a series of the piece."""
    return copy.readings_with(_TWO_NUMBERS) if series_of_piece(copy) else []


def read_joint_editions(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each of two numbers before the plural of a series' name."""
    series_told = series_of_piece(reading.copy)
    for first, second in pairwise(reading.ordinals) if series_told else ():
        if not _AND.fullmatch(reading.gap(first.end, second.start)):
            continue
        for series in series_told:
            if _is_named_in_plural(reading, series, second.end):
                yield from _claims(reading, series, first, second)
                break


def _is_named_in_plural(reading: Reading, series: str, at: int) -> bool:
    subject = reading.registry.subjects[series]
    names = (subject.name, *subject.aliases, *subject.weak_aliases)
    return any(reading.text.startswith(f" {name}s", at) for name in names)


def _claims(reading: Reading, series: str, first: OrdinalExpression, second: OrdinalExpression) -> Iterator[Claim]:
    events = tuple(e.id for e in reading.lexicon.editions.get(series, ()))
    news = by_news(reading, EventUse(first.start, second.end, events, True, series))
    numbers = {number: event for event in news if (number := number_of(reading, event)) is not None}
    if len(news) != 2 or len(numbers) != 2 or first.value == second.value:
        return
    for ordinal, other in ((first, second), (second, first)):
        rest = [event for number, event in sorted(numbers.items()) if number != other.value]
        event = numbers.get(ordinal.value) or (rest[0] if len(rest) == 1 else None)
        yield claim_from(
            reading,
            "edition",
            ordinal.start,
            ordinal.end,
            subject=event,
            value=ordinal.value,
            tier=Tier.ACTORS,
            binding="one of the two editions of the piece's days",
            as_of=reading.copy.default,
            who=series,
        )

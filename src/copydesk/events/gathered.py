"""Events told by who came together: "last year the rectors met in Bilbao", "the prime ministers gathered in Porto".

The group is that of a series which the piece is about and whose name has the same people ("Rectors' Forum", "Council
of Heads of Government"). Such people meet on other days too: which edition is meant, its days or its place must tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copydesk.edition_facts import SLIP_DAYS, by_place, when_of
from copydesk.event_use import EventUse
from copydesk.events.counted import series_of_piece
from copydesk.events.owning import any_of
from copydesk.model import Period, Precision, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import first_words
from copydesk.vocabulary import taking_part

_VERBS = ("met", "gathered", "convened", "assembled", "came together")
_VERB_WORDS = first_words(_VERBS)
_GATHERED = regex.compile(
    rf"\b(?:[Tt]he|[Tt]heir|[Ii]ts)\s+(?:(?:two|three|four|five|six|\d+)\s+)?(?P<who>{any_of(taking_part.GROUPS)})\s+"
    rf"(?:(?:had|have|last|also|first)\s+)*(?:{any_of(_VERBS)})\b(?!\s+with\b)"
)


def gathered_uses(reading: Reading) -> Iterator[EventUse]:
    """Yield a use, without its dates and places, for every group that a sentence says came together."""
    if _VERB_WORDS.isdisjoint(reading.words) or reading.of_kind(SubjectKind.PERSON):
        return
    for match in _GATHERED.finditer(reading.text, reading.sentence.start, reading.sentence.end):
        names = taking_part.GROUPS[match["who"]]
        fitting = [s for s in series_of_piece(reading.copy) if _is_named_after(reading, s, names)]
        if len(fitting) == 1:
            editions = tuple(e.id for e in reading.lexicon.editions.get(fitting[0], ()))
            yield EventUse(match.start(), match.end(), editions, True, fitting[0], refers=True)


def _is_named_after(reading: Reading, series: str, names: tuple[str, ...]) -> bool:
    subject = reading.registry.subjects[series]
    return any(word in name.casefold() for name in (subject.name, *subject.aliases) for word in names)


def edition_gathered(reading: Reading, use: EventUse) -> EventUse | None:
    """The use narrowed to the one edition of its days, or of its place in those weeks; ``None`` where neither tells."""
    times = [t.period for t in use.dates if t.period.precision <= Precision.MONTH]
    if not times:
        return None
    dated = [e for e in use.events if all(_meets(reading, e, t.period) for t in use.dates)]
    if not dated and use.places:
        near = [e for e in by_place(reading, use) if _is_near(reading, e, times)]
        dated = near if all(_is_year_of(reading, near, t.period) for t in use.dates) else []
    return replace(use, events=(dated[0],)) if len(dated) == 1 else None


def _meets(reading: Reading, event: str, period: Period) -> bool:
    when = when_of(reading, event)
    return when is not None and when.overlaps(period)


def _is_near(reading: Reading, event: str, times: list[Period]) -> bool:
    when = when_of(reading, event)
    return when is not None and all(when.distance(t) <= SLIP_DAYS for t in times)


def _is_year_of(reading: Reading, events: list[str], period: Period) -> bool:
    return period.precision <= Precision.MONTH or all(_meets(reading, e, period) for e in events)

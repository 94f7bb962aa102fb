"""Which event a sentence speaks of, and which dates, places and numbers in it are the event's own.

Three ways lead to an event: its name ("the 24th Meeting of the Council of Heads of State"), a noun that stands for
it ("last year's meeting, the twelfth"), and what happened between whom ("Li met with Bektenov").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from copydesk.event_use import EventUse
from copydesk.events.named import by_participants, named_mentions, ordinal_of, year_of
from copydesk.events.owning import is_count, is_stretch, owners
from copydesk.events.references import referring_uses
from copydesk.events.told import told_events
from copydesk.lexicon import Form, Sort
from copydesk.mentions import Mention
from copydesk.model import Happening
from copydesk.reading import Reading
from copydesk.sites import read_sites

__all__ = ["EventUse", "happenings_in", "is_stretch", "read_events"]


@lru_cache(maxsize=256)
def read_events(reading: Reading) -> tuple[EventUse, ...]:
    """Every event that a sentence speaks of: the named ones first, then those told by who met whom."""
    named = [_named(reading, mention) for mention in named_mentions(reading)]
    named += referring_uses(reading, named)
    named = _with_own(reading, named)
    return (*named, *told_events(reading, named))


def happenings_in(reading: Reading) -> Iterator[Happening]:
    """What a sentence tells as having happened, for comparing articles with each other."""
    if not reading.of_sort(Sort.HAPPENING) and not reading.subjects:
        return
    for use in read_events(reading):
        if use.named and use.series is not None and not use.participants:
            continue
        when = use.dates[0].period if use.dates else None
        known = [m.key for m in use.places if reading.lexicon.kind_of(m.key) is not None]
        yield Happening(
            reading.sentence.start,
            reading.sentence.end,
            use.kinds,
            use.participants,
            when,
            known[0] if known else None,
            use.events,
        )


def _named(reading: Reading, mention: Mention) -> EventUse:
    key = by_participants(reading, mention) if len(mention.keys) > 1 else mention.key
    subject = reading.registry.subjects[key]
    editions = tuple(s.id for s in reading.lexicon.editions.get(subject.id, ()))
    is_series = subject.series or bool(editions)
    return EventUse(
        mention.start,
        mention.end,
        editions if is_series else (subject.id,),
        True,
        subject.id if is_series else subject.of,
        ordinal_of(reading, mention.start, mention.end),
        year=year_of(reading, mention.start, mention.end),
        participants=frozenset(subject.participants),
        kinds=reading.lexicon.happenings.get(subject.id, frozenset()),
    )


def _with_own(reading: Reading, uses: list[EventUse]) -> list[EventUse]:
    """The same events with the dates and places that are their own."""
    if not uses:
        return uses
    spans = {(u.start, u.end): Mention(u.start, u.end, Sort.SUBJECT, (_key(u),)) for u in uses}
    mentions = list(spans.values())
    times = [t for t in reading.dates if not is_stretch(t) and not is_count(reading, t)]
    sites = [m for m in read_sites(reading) if m.form is not Form.ADJECTIVE]
    dated = owners(reading, mentions, [(t.start, t.end) for t in times if not _is_inside(t.start, uses)])
    placed = owners(reading, mentions, [(m.start, m.end) for m in sites if not _is_inside(m.start, uses)])
    return [
        replace(
            use,
            dates=tuple(t for t in times if dated.get(t.start) == spans[use.start, use.end]),
            places=tuple(m for m in sites if placed.get(m.start) == spans[use.start, use.end]),
        )
        for use in uses
    ]


def _key(use: EventUse) -> str:
    return use.series or use.events[0]


def _is_inside(at: int, uses: list[EventUse]) -> bool:
    return any(use.start <= at < use.end for use in uses)

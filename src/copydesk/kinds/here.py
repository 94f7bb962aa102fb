"""What is "here": the dateline's town, or the one that a caption names ("who is here for the fair, in Ask").

Where a piece was filed is no claim of its own, so "here" may agree with what we hold and does not contradict it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from copydesk.edition_facts import place_of, when_of
from copydesk.editions import target_for_place
from copydesk.events import EventUse, read_events
from copydesk.kinds.kind import claim_from
from copydesk.mentions import find_mentions
from copydesk.model import Claim, PartKind, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Copy, Reading
from copydesk.sites import read_sites
from copydesk.text import fold, normalise

_HERE = regex.compile(r"\bhere\b")
_HERE_WORDS = frozenset({"here"})
_PURPOSE = regex.compile(
    r"\s+(?:to\s+(?:attend|join|watch|open|host|address|take\s+part\s+in|participate\s+in)|attending|for)"
    r"\s+(?:the\s+|its\s+|their\s+)?(?:\S+\s+)?$"
)
_THING = regex.compile(r"\s+(?:the\s+|its\s+|their\s+|a\s+|an\s+)?$")


def read_here(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every "here" at which an event, a meeting or a thing of the registry is told of."""
    for here in reading.matches(_HERE, _HERE_WORDS):
        home = _home_of_caption(reading) if reading.sentence.part is PartKind.CAPTION else home_of(reading.copy)
        subject = _told_at(reading, here.start(), here.end()) if home is not None else None
        fact = None if subject is None else place_of(reading, subject)
        if home is None or fact is None:
            continue
        fits = lies_in(reading.lexicon, (home,), fact.value)
        yield claim_from(
            reading,
            "place",
            here.start(),
            here.end(),
            subject=subject,
            value=fact.value if fits else home,
            tier=Tier.ACTORS,
            binding="'here' is where the piece was filed",
            as_of=reading.as_of(here.start()),
            doubt=None if fits else "'here' is where the piece was filed, and it may have been filed elsewhere",
        )


@lru_cache(maxsize=8)
def home_of(copy: Copy) -> str | None:
    """The town of the dateline, if the registry knows it by that name."""
    dateline = copy.article.dateline
    if dateline is None or dateline.place is None:
        return None
    place = normalise(dateline.place)
    found = [m for m in find_mentions(copy.lexicon, fold(place), place) if (m.start, m.end) == (0, len(place))]
    return next((m.key for m in found if copy.lexicon.kind_of(m.key) is SubjectKind.PLACE), None)


def _home_of_caption(reading: Reading) -> str | None:
    towns = [m for m in read_sites(reading) if reading.lexicon.kind_of(m.key) is SubjectKind.PLACE]
    return towns[-1].key if len({m.key for m in towns}) == 1 else None


def _told_at(reading: Reading, start: int, end: int) -> str | None:
    """What is told of as being here: "here to attend the fair", "met here", "unveiled here the new hall"."""
    for thing in reading.of_kind(SubjectKind.PROJECT):
        if thing.start > end and _THING.fullmatch(reading.gap(end, thing.start)):
            return thing.key
    uses = read_events(reading)
    for use in uses:
        if use.named and use.start > end and _PURPOSE.fullmatch(reading.gap(end, use.start)):
            target = target_for_place(reading, use)
            return target.event if target.doubt is None else None
    clause = reading.clause_at(start)
    told = [use for use in uses if not use.named and clause.start <= use.start < clause.end]
    return next(filter(None, (_of_the_day(reading, use) for use in told)), None)


def _of_the_day(reading: Reading, use: EventUse) -> str | None:
    days = [t.period for t in use.dates] or ([reading.day] if reading.day is not None else [])
    found = [e for e in use.events if (w := when_of(reading, e)) is not None and all(w.overlaps(d) for d in days)]
    return found[0] if len(found) == 1 and days else None

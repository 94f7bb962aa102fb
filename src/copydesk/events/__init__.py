"""Which event a sentence speaks of, and which dates, places and numbers in it are the event's own.

Three ways lead to an event: its name ("the 24th Meeting of the Council of Heads of State"), a noun that stands for
it ("last year's meeting, the twelfth"), and what happened between whom ("Li met with Bektenov").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from copydesk.edition_facts import by_number, stated_times, when_of, witnessed
from copydesk.entries import Form, Sort
from copydesk.event_use import EventUse
from copydesk.events.counted import counted_uses
from copydesk.events.gathered import edition_gathered, gathered_uses
from copydesk.events.named import by_participants, named_mentions, ordinal_of, year_of
from copydesk.events.owning import attended, is_count, is_stretch, owners
from copydesk.events.references import may_mean_a_series, referring_uses
from copydesk.events.slips import slipped
from copydesk.events.told import told_events
from copydesk.events.years import in_its_year
from copydesk.mentions import Mention
from copydesk.model import Happening, Period, SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.referents import series_of
from copydesk.sites import read_sites
from copydesk.timing import Timed

__all__ = ["EventUse", "happenings_in", "is_stretch", "read_events"]

_YEAR = 366
# Editions told of one after the other are numbered so closely.
_NEAR = 3
_COMMA_BEFORE = regex.compile(r",\s+(?:the\s+)?$")
# "The presidents of A, B and": a list of those whose presidents they are.
_OF_A_LIST = regex.compile(
    r"\b(?:presidents|leaders|heads|ministers|premiers|governments|delegations|peoples|representatives|parliaments)"
    r"(?:\s+of\s+\p{Ll}+)?(?:\s+and\s+\p{Ll}+)?\s+of\s+(?:(?:the\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)*(?:,\s+(?:and\s+)?|\s+and\s+))*$"
)
# "Signed by A, B and": those who did it.
_BY_A_LIST = regex.compile(
    r"\bby\s+(?:(?:the\s+)?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)*(?:,\s+(?:and\s+)?|\s+and\s+))*(?:the\s+)?$"
)
_THAT_WAS = regex.compile(r"(?:That|This|It)\s+was\s+(?:the\s+|its\s+)?")


@lru_cache(maxsize=256)
def read_events(reading: Reading) -> tuple[EventUse, ...]:
    """Every event that a sentence speaks of: the named ones first, then those told by who met whom."""
    if not may_mean_a_series(reading.copy):
        return tuple(told_events(reading, ()))
    named = [_named(reading, mention) for mention in named_mentions(reading)]
    named += referring_uses(reading, named)
    counted = list(counted_uses(reading, named))
    if counted:
        both = sorted([*named, *counted], key=lambda use: use.start)
        borne = [b for use in _with_own(reading, both) if use.tentative and (b := _borne_out(reading, use)) is not None]
        named = sorted([*named, *borne], key=lambda use: use.start)
    named = _with_own(reading, named)
    if not named:
        gathered = _with_own(reading, list(gathered_uses(reading)))
        named = [found for use in gathered if (found := edition_gathered(reading, use)) is not None]
    return (*(_of_time_before(reading, use) for use in named), *told_events(reading, named))


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
        general=is_series,
    )


def _of_time_before(reading: Reading, use: EventUse) -> EventUse:
    """ "It hosted a summit in June 2018. That was the 18th.": the time is that of the sentence before."""
    start = use.start if use.ordinal is None else min(use.start, use.ordinal.start)
    if (
        use.dates
        or use.year
        or reading.order == 0
        or not _THAT_WAS.fullmatch(reading.gap(reading.sentence.start, start))
    ):
        return use
    previous = reading.copy.readings[reading.order - 1]
    told = [u for u in read_events(previous) if u.series == use.series and len(u.dates) == 1]
    return replace(use, year=told[-1].dates[0].period) if told else use


def _borne_out(reading: Reading, use: EventUse) -> EventUse | None:
    """A tentative use of which two particulars name an edition; that tells the series."""
    agreed = witnessed(reading, use) or _of_its_year(reading, use) or _beside_another(reading, use)
    agreed = agreed or slipped(reading, use)
    if agreed is None:
        return None
    series = series_of(reading.registry, reading.registry.subjects[agreed])
    editions = tuple(s.id for s in reading.lexicon.editions.get(series, ()))
    return replace(use, series=series, events=editions)


def _of_its_year(reading: Reading, use: EventUse) -> str | None:
    """ "… a third congress. The second took place in May 2022": number and year, of the one series just named."""
    times = stated_times(use)
    if use.ordinal is None or not times or reading.order == 0:
        return None
    before = reading.copy.readings[reading.order - 1]
    named = {series_of(reading.registry, reading.registry.subjects[m.key]) for m in named_mentions(before)}
    editions = {e.id for s in named for e in reading.lexicon.editions.get(s, ())} if len(named) == 1 else set()
    for event in by_number(reading, use):
        when = when_of(reading, event)
        if event in editions and when is not None and all(_same_year(when, period) for period in times):
            return event
    return None


def _beside_another(reading: Reading, use: EventUse) -> str | None:
    """ "It will be the 18th congress. The 17th took place in Porto.": a number close to that of the sentence before."""
    if use.ordinal is None or reading.order == 0 or use.end != use.ordinal.end:
        return None
    before = read_events(reading.copy.readings[reading.order - 1])
    numbered = [(u.series, u.ordinal.value) for u in before if u.named and u.ordinal is not None]
    if len(numbered) != 1 or not 0 < abs(numbered[0][1] - use.ordinal.value) <= _NEAR:
        return None
    editions = {e.id for e in reading.lexicon.editions.get(numbered[0][0] or "", ())}
    return next((event for event in by_number(reading, use) if event in editions), None)


def _same_year(when: Period, period: Period) -> bool:
    return when.earliest is not None and period.earliest is not None and when.earliest.year == period.earliest.year


def _with_own(reading: Reading, uses: list[EventUse]) -> list[EventUse]:
    """The same events with the dates and places that are their own."""
    if not uses:
        return uses
    spans = {(u.start, u.end): Mention(u.start, u.end, Sort.SUBJECT, (_key(u),)) for u in uses}
    mentions = list(spans.values())
    times = [t for t in reading.dates if not is_stretch(t) and not is_count(reading, t) and not _is_term(t)]
    sites = [m for m in read_sites(reading) if m.form is not Form.ADJECTIVE and not _is_whose(reading, m)]
    own = _own_in_a_list if any(use.tentative for use in uses) else owners
    dated = own(reading, mentions, [(t.start, t.end) for t in times if not _is_inside(t.start, uses)])
    placed = own(reading, mentions, [(m.start, m.end) for m in sites if not _is_inside(m.start, uses)])
    found = [
        replace(
            use,
            dates=tuple(t for t in times if dated.get(t.start) == spans[use.start, use.end]),
            places=tuple(m for m in sites if placed.get(m.start) == spans[use.start, use.end]),
            around=tuple(t for t in times if t.start not in dated and attended(reading, t, _begin(use))),
        )
        for use in uses
    ]
    return [replace(use, dates=tuple(in_its_year(reading, use, timed) for timed in use.dates)) for use in found]


def _is_whose(reading: Reading, site: Mention) -> bool:
    """Whether a country tells whose something is, or acts: "presidents of Sudria and Norland", "In May, Sudria won"."""
    if reading.lexicon.kind_of(site.key) is not SubjectKind.COUNTRY:
        return False
    comma = _COMMA_BEFORE.search(reading.text, reading.sentence.start, site.start)
    if comma is not None and not any(m.end == comma.start() for m in read_sites(reading)):
        return True
    before = (reading.text, reading.sentence.start, site.start)
    return _OF_A_LIST.search(*before) is not None or _BY_A_LIST.search(*before) is not None


def _begin(use: EventUse) -> int:
    return use.start if use.ordinal is None else min(use.start, use.ordinal.start)


def _own_in_a_list(reading: Reading, events: Sequence[Mention], spans: Sequence[tuple[int, int]]) -> dict[int, Mention]:
    """ "The 15th was held in Ufa in 2015, the 16th in Tashkent": what stands behind a number is that edition's."""
    owned: dict[int, Mention] = {}
    for start, end in spans:
        before = [m for m in events if m.end <= start]
        owned |= owners(reading, before[-1:] or events[:1], [(start, end)])
    return owned


def _is_term(timed: Timed) -> bool:
    """Whether a time is one of years: "chair in 2021-2022" tells of an office, not of an event."""
    first, last = timed.period.earliest, timed.period.latest
    return first is not None and last is not None and (last - first).days > _YEAR


def _key(use: EventUse) -> str:
    return use.events[0] if use.series is None else use.series


def _is_inside(at: int, uses: list[EventUse]) -> bool:
    return any(use.start <= at < use.end for use in uses)

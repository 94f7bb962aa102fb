"""When people met: "met on Monday", "during his state visit in January", and the day that a lead gives a meeting.

Which of several meetings of the same people is meant, the other words must tell: the piece's own days, the place,
the places taken together. History is left alone: that we hold no meeting on a day does not say that there was none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copydesk.edges import first_unit
from copydesk.edition_facts import NEWS_DAYS, SLIP_DAYS, place_of, when_of
from copydesk.events import EventUse, read_events
from copydesk.kinds.kind import claim_from
from copydesk.model import Claim, Mood, PartKind, Period, Precision, SubjectKind, Tier
from copydesk.patterns import regex
from copydesk.places import lies_in
from copydesk.reading import Copy, Reading
from copydesk.timing import Timed, is_exact_day
from copydesk.vocabulary import happenings

_PLANNED = regex.compile(r"\b(?:will|would|plans?|planned|is\s+to|are\s+to|expected|scheduled|slated|due)\b", regex.I)
_RARE_DAYS = 400
_HAD = regex.compile(r"\bhad\b")
_FILE = regex.compile(r"\b(?:[Ff]ile|[Aa]rchive)\b")


def read_meetings(reading: Reading, uses: Sequence[EventUse], taken: set[int]) -> Iterator[Claim]:
    """Yield a claim for every date of what a clause tells of as done between people; ``taken`` grows."""
    told = [use for use in uses if not use.named and use.dates]
    for timed in {t.start: t for use in told for t in use.dates}.values():
        if timed.start in taken or (timed.period.latest is None and timed.period.earliest is None):
            continue
        taken.add(timed.start)
        yield _told(reading, [u for u in told if timed in u.dates], timed)


def _told(reading: Reading, uses: list[EventUse], timed: Timed) -> Claim:
    """A date of what the clause tells: which meeting of these people is meant, and is it of that day?"""
    period = first_unit(timed.period) if timed.period.latest is None else timed.period
    assert period is not None
    best: tuple[str | None, str, str | None] = (None, "we hold no such event of these participants", None)
    for use in uses:
        found = [e for e in use.events if (w := when_of(reading, e)) is not None and w.overlaps(period)]
        if found:
            best = (found[0], "those who took part", None)
            break
        if best[0] is None:
            slipped = _slipped(reading, use, timed, period)
            if slipped is not None:
                doubt = "the clause looks ahead" if timed.forward or _looks_ahead(reading, timed) else None
                best = (slipped[0], slipped[1], doubt)
    return claim_from(
        reading,
        "date",
        timed.start,
        timed.end,
        subject=best[0],
        value=period,
        tier=Tier.ACTORS,
        binding=best[1],
        as_of=timed.as_of,
        who=",".join(sorted(uses[0].participants)),
        mood=Mood.NEGATED if reading.mood(timed.start, timed.end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=best[2] or (_doubt_of_day(reading, timed, best[0]) if timed.loose else None),
    )


def _doubt_of_day(reading: Reading, timed: Timed, event: str | None) -> str | None:
    """Why "two days earlier" may be right: counted from one of the days that the piece tells of, it is the day."""
    when = None if event is None else when_of(reading, event)
    first, last, day = timed.period.earliest, timed.period.latest, reading.day
    apart = _HAD.search(reading.text, reading.sentence.start, reading.sentence.end) or _is_dated_elsewhere(
        reading, event
    )
    if when is not None and first is not None and last is not None and timed.anchor is not None and not apart:
        told = [t.period for r in reading.copy.readings for t in r.dates if is_exact_day(t.period) and t != timed]
        days = [d.earliest for d in (*told, *((day,) if day is not None else ())) if d.earliest is not None]
        counted = (Period(d + (first - timed.anchor), d + (last - timed.anchor)) for d in days)
        if not any(map(when.overlaps, counted)):
            return None
    return "it is not certain from which day the words count"


def _is_dated_elsewhere(reading: Reading, event: str | None) -> bool:
    """Whether another sentence dates the event: "a week earlier" is then another one of the same people."""
    others = (r for r in reading.copy.readings if r is not reading and r.dates)
    return any(use.dates and event in use.events for r in others for use in read_events(r) if not use.named)


def _looks_ahead(reading: Reading, timed: Timed) -> bool:
    clause = reading.clause_at(timed.start)
    return bool(_PLANNED.search(reading.text, clause.start, timed.start))


def _slipped(reading: Reading, use: EventUse, timed: Timed, period: Period) -> tuple[str, str] | None:
    """The meeting that a wrong date must mean: of the piece's own days, or at that very place, or the rare one.

    One that another date of the sentence fits has been told already.
    """
    dated = [(e, w) for e in use.events if (w := when_of(reading, e)) is not None]
    dated = [(e, w) for e, w in dated if not any(w.overlaps(t.period) for t in use.dates)]
    together = _at_all_places(reading, use, dated, period)
    if together is not None:
        return together, "those who took part, and all the places together"
    if period.precision > Precision.MONTH:
        return None
    shown = _shown(reading, dated, period)
    if shown is not None:
        return shown, "those whom the caption shows, in the piece's days"
    day = reading.day
    if day is not None:
        news = [(w.distance(day), e) for e, w in dated if w.distance(day) <= NEWS_DAYS]
        if news and period.distance(day) <= SLIP_DAYS and period.precision < Precision.MONTH:
            return min(news)[1], "those who took part, in the piece's days"
    placed = [(e, w) for e, w in dated if _is_at(reading, use, e, timed)]
    for event, when in placed:
        near = when.distance(period) <= SLIP_DAYS or _same_day_other_year(when, period)
        if near or (len(placed) == 1 and _same_year(when, period) and not _is_seat(reading, event)):
            return event, "those who took part, and the place"
    if use.kinds & happenings.RARE and len(dated) == 1:
        event, when = dated[0]
        rare = reading.lexicon.happenings.get(event, frozenset()) & use.kinds & happenings.RARE
        if rare and when.distance(period) <= _RARE_DAYS:
            return event, "what the same people do once in years"
    return None


def _shown(reading: Reading, dated: Sequence[tuple[str, Period]], period: Period) -> str | None:
    """The meeting of the piece's own days whose date a caption gives with one slip in day, month or year.

    A rule of the trade: a caption without "file" shows what the piece reports.
    """
    day, said = reading.day, period.earliest
    if reading.sentence.part is not PartKind.CAPTION or day is None or said is None or said != period.latest:
        return None
    if _FILE.search(reading.text, reading.sentence.start, reading.sentence.end):
        return None
    for event, when in dated:
        held = when.earliest
        if held is None or held != when.latest or when.distance(day) > NEWS_DAYS:
            continue
        if (held.year == said.year) + (held.month == said.month) + (held.day == said.day) == 2:
            return event
    return None


def _is_at(reading: Reading, use: EventUse, event: str, timed: Timed) -> bool:
    """Whether an event is held where the words put it: "in Oslo on May 3 and in Bergen in July" names two places."""
    fact = place_of(reading, event)
    near = min(use.places, key=lambda m: max(timed.start - m.end, m.start - timed.end), default=None)
    return fact is not None and near is not None and lies_in(reading.lexicon, near.keys, fact.value)


def _at_all_places(reading: Reading, use: EventUse, dated: Sequence[tuple[str, Period]], period: Period) -> str | None:
    """ "met in 2021 in Xi'an and in Beijing": the year in which they met at each of several places.

    Only where no other year fits as well, and the stated one is near it.
    """
    places = {m.key: m for m in use.places if reading.lexicon.kind_of(m.key) is SubjectKind.PLACE}
    if len(places) < 2:
        return None
    years: dict[int, dict[str, str]] = {}
    for event, when in dated:
        fact = place_of(reading, event)
        for key, place in places.items():
            if when.earliest is not None and fact is not None and lies_in(reading.lexicon, place.keys, fact.value):
                years.setdefault(when.earliest.year, {})[key] = event
    full = [found for found in years.values() if len(found) == len(places)]
    if len(full) != 1 or period.earliest is None:
        return None
    first = next(iter(full[0].values()))
    when_first = when_of(reading, first)
    near = when_first is not None and when_first.earliest is not None
    return first if near and abs(when_first.earliest.year - period.earliest.year) <= 3 else None  # type: ignore[union-attr]


def _same_year(when: Period, period: Period) -> bool:
    return when.earliest is not None and period.earliest is not None and when.earliest.year == period.earliest.year


def _is_seat(reading: Reading, event: str) -> bool:
    """Whether an event's place is a capital or a country, where the same people may meet any month."""
    fact = place_of(reading, event)
    if fact is None or reading.lexicon.kind_of(fact.value) is not SubjectKind.PLACE:
        return True
    return any(f.qualifier == "capital" for f in reading.registry.valued("place", fact.value))


def _same_day_other_year(when: Period, period: Period) -> bool:
    if when.earliest is None or period.earliest is None or abs(when.earliest.year - period.earliest.year) != 1:
        return False
    if period.precision is Precision.DAY:
        return (when.earliest.month, when.earliest.day) == (period.earliest.month, period.earliest.day)
    return period.precision is Precision.MONTH and when.earliest.month == period.earliest.month


def _last_named(copy: Copy, event: str) -> int:
    """Where the last of an event's participants is first named: of two meetings, the one told of first."""
    first = {key: m.start for r in reversed(copy.readings) for m in reversed(r.subjects) for key in m.keys}
    return max((first.get(person, len(copy.text)) for person in copy.registry.subjects[event].participants), default=0)


def read_lead(reading: Reading) -> Iterator[Claim]:
    """ "China pledged on Monday …": the lead's day is that of the meeting which the next sentences tell of.

    A rule of the trade: the lead says when, the second sentence supplies who and where (the "nut" of a news lead).
    """
    copy = reading.copy
    if reading is not copy.lead or copy.day is None:
        return
    following = [r for r in copy.readings[reading.order + 1 :] if r.sentence.part is PartKind.BODY][:2]
    days = [t for t in reading.dates if t.period.precision is Precision.DAY and not t.forward]
    if len(days) != 1:
        return
    events: list[str] = []
    for other in following:
        for use in read_events(other):
            if not use.named and not use.dates:
                near = [
                    e
                    for e in use.events
                    if (w := when_of(reading, e)) is not None and w.distance(copy.day) <= NEWS_DAYS
                ]
                events += near
    if not events:
        return
    events.sort(key=lambda event: _last_named(copy, event))
    timed = days[0]
    matching = [e for e in events if (w := when_of(reading, e)) is not None and w.overlaps(timed.period)]
    yield claim_from(
        reading,
        "date",
        timed.start,
        timed.end,
        subject=(matching or events)[0],
        value=timed.period,
        tier=Tier.DOCUMENT,
        binding="the lead's day, and the meeting told of next",
        as_of=timed.as_of,
        mood=Mood.NEGATED if reading.mood(timed.start, timed.end) is Mood.NEGATED else Mood.ASSERTED,
    )

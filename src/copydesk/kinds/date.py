"""When something happened: "met on Monday", "established diplomatic ties more than 30 years ago"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from copydesk.binding import bind
from copydesk.editions import NEWS_DAYS, SLIP_DAYS, place_of, target_for_time, when_of
from copydesk.events import EventUse, is_stretch, read_events
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered
from copydesk.lexicon import Sort
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, PartKind, Period, Precision, Registry, SubjectKind, Tier
from copydesk.places import lies_in
from copydesk.reading import Reading, Timed
from copydesk.phrasing import say_fact, say_period

CODE = "CD105"

_PLANNED = regex.compile(r"\b(?:will|would|plans?|planned|is\s+to|are\s+to|expected|scheduled|slated|due)\b", regex.I)
# "2004 saw", "two years after": a date that another thing is counted from is not the thing's own.
_COUNTED_FROM = regex.compile(r"\b(?:before|after|until|till|by|ahead\s+of|target\s+(?:year|date)\s+of)\s+(?:the\s+)?(?:\w+\s+(?:year|date)\s+of\s+)?$", regex.I)


def read(reading: Reading) -> Iterator[Claim]:
    """Yield claims of when events take place and of when things came about."""
    taken: set[int] = set()
    uses = read_events(reading)
    for use in uses:
        if use.named:
            for timed in use.dates:
                taken.add(timed.start)
                yield _named(reading, use, timed, timed.period, timed.start, timed.end)
            if use.year is not None and not use.dates and isinstance(use.year, Period):
                yield from _year_in_name(reading, use)
    told = [use for use in uses if not use.named and use.dates]
    for timed in {t.start: t for use in told for t in use.dates}.values():
        if timed.start in taken or timed.period.latest is None:
            continue
        taken.add(timed.start)
        yield from _told(reading, [u for u in told if timed in u.dates], timed)
    for claim in _turning_points(reading, taken):
        taken.add(claim.start)
        yield claim
    if not taken:
        yield from _lead(reading)


def _named(reading: Reading, use: EventUse, timed: Timed, period: Period, start: int, end: int) -> Claim:
    target = target_for_time(reading, use, timed, period)
    doubt = target.doubt
    if target.event is not None and timed.forward and _is_news_to_come(reading, target.event):
        doubt = doubt or "announced before the event"
    return claim_from(
        reading,
        "date",
        start,
        end,
        subject=target.event,
        value=period,
        tier=target.tier,
        binding=target.how,
        as_of=timed.as_of,
        who=use.series,
        mood=Mood.NEGATED if reading.mood(start, end) is Mood.NEGATED else Mood.ASSERTED,
        doubt=doubt or _doubt_of_time(timed),
    )


def _doubt_of_time(timed: Timed) -> str | None:
    return "it is not certain from which day the words count" if timed.loose else None


def _is_news_to_come(reading: Reading, event: str) -> bool:
    """Whether a fact may have been overtaken: a piece that looks ahead by more than half a year may be put off."""
    when, day = when_of(reading, event), reading.day
    return when is not None and day is not None and when.distance(day) > 200


def _year_in_name(reading: Reading, use: EventUse) -> Iterator[Claim]:
    """ "the 18th summit of 2018", "2018 SCO summit": the year is judged where number or place names the edition."""
    period = use.year
    if not isinstance(period, Period) or (use.ordinal is None and not use.places and len(use.events) != 1):
        return
    match = regex.search(rf"\b{period.edtf}\b", reading.gap(max(reading.sentence.start, use.start - 40), min(reading.sentence.end, use.end + 12)))
    if match is None:
        return
    base = max(reading.sentence.start, use.start - 40)
    target = target_for_time(reading, use, None, period)
    yield claim_from(
        reading,
        "date",
        base + match.start(),
        base + match.end(),
        subject=target.event,
        value=period,
        tier=target.tier,
        binding=target.how,
        as_of=AsOf(period, period.edtf, None, "the year in the event's name", explicit=True),
        who=use.series,
        doubt=target.doubt,
    )


def _told(reading: Reading, uses: list[EventUse], timed: Timed) -> Iterator[Claim]:
    """A date of what the clause tells: which meeting of these people is meant, and is it of that day?"""
    period = timed.period
    best: tuple[str | None, str, str | None] = (None, "we hold no such event of these participants", None)
    for use in uses:
        found = [e for e in use.events if (w := when_of(reading, e)) is not None and w.overlaps(period)]
        if found:
            best = (found[0], "those who took part", None)
            break
        if best[0] is None:
            slipped = _slipped(reading, use, period)
            if slipped is not None:
                doubt = "the clause looks ahead" if timed.forward or _looks_ahead(reading, timed) else None
                best = (slipped[0], slipped[1], doubt)
    yield claim_from(
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
        doubt=best[2] or _doubt_of_time(timed),
    )


def _looks_ahead(reading: Reading, timed: Timed) -> bool:
    clause = reading.clause_at(timed.start)
    return bool(_PLANNED.search(reading.text, clause.start, timed.start))


def _slipped(reading: Reading, use: EventUse, period: Period) -> tuple[str, str] | None:
    """The meeting that a wrong date must mean: that of the piece's own days, or the one at that very place.

    History is left alone: that we hold no meeting on a day does not say that there was none.
    """
    day = reading.day
    if period.precision > Precision.MONTH:
        return None
    dated = [(e, w) for e in use.events if (w := when_of(reading, e)) is not None]
    if day is not None:
        news = [(w.distance(day), e) for e, w in dated if w.distance(day) <= NEWS_DAYS]
        if news and period.distance(day) <= SLIP_DAYS:
            return min(news)[1], "those who took part, in the piece's days"
    placed = [
        (e, w)
        for e, w in dated
        if (fact := place_of(reading, e)) is not None
        and any(lies_in(reading.lexicon, m.keys, fact.value) for m in use.places)
    ]
    for event, when in placed:
        near = when.distance(period) <= SLIP_DAYS or _same_day_other_year(when, period)
        if near or (len(placed) == 1 and _same_year(when, period) and not _is_seat(reading, event)):
            return event, "those who took part, and the place"
    return None


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


def _turning_points(reading: Reading, taken: set[int]) -> Iterator[Claim]:
    """ "was founded in 2001", "diplomatic ties more than 30 years ago": a dated turn in the life of a subject."""
    mentions = reading.of_sort(Sort.TURNING_POINT)
    if not mentions:
        return
    for timed in reading.dates:
        if timed.start in taken or timed.forward or is_stretch(timed):
            continue
        if _COUNTED_FROM.search(reading.text, max(reading.sentence.start, timed.start - 40), timed.start):
            continue
        clause = reading.clause_at(timed.start)
        near = [m for m in mentions if clause.start <= m.start < clause.end]
        if not near:
            continue
        phrase = min(near, key=lambda m: min(abs(m.start - timed.end), abs(timed.start - m.end)))
        if abs(phrase.start - timed.end) > 90 and abs(timed.start - phrase.end) > 60:
            continue
        found = _fact_of(reading, phrase.keys, clause.start, clause.end, phrase.start)
        if found is None:
            continue
        fact, tier, how = found
        yield claim_from(
            reading,
            "date",
            timed.start,
            timed.end,
            subject=fact.subject,
            value=timed.period,
            tier=tier,
            binding=how,
            as_of=timed.as_of,
            qualifier=fact.qualifier,
            mood=Mood.NEGATED if reading.mood(timed.start, timed.end) is Mood.NEGATED else Mood.ASSERTED,
        )


def _fact_of(
    reading: Reading, phrases: tuple[str, ...], start: int, end: int, at: int
) -> tuple[Fact, Tier, str] | None:
    """The dated fact whose phrase stands in a clause, of the subject that the clause (or the piece) is about."""
    wanted = set(phrases)
    candidates = [
        fact
        for facts in reading.lexicon.dated.values()
        for fact in facts
        if fact.qualifier is not None and wanted & reading.lexicon.phrases.get(fact.id, frozenset())
    ]
    if not candidates:
        return None
    binding = bind(reading, at, at + 1, [*dict.fromkeys(f.subject for f in candidates)])
    if binding.subject is None or binding.doubt is not None or binding.tier is Tier.DISCOURSE:
        return None
    if binding.tier is Tier.DOCUMENT and reading.registry.subjects[binding.subject].kind != "relation":
        return None
    own = [f for f in candidates if f.subject == binding.subject]
    return own[0], binding.tier, binding.reason


def _lead(reading: Reading) -> Iterator[Claim]:
    """ "China pledged on Monday …": the lead's day is that of the meeting which the next sentences tell of.

    A rule of the trade: the lead says when, the second sentence supplies who and where (the "nut" of a news lead).
    """
    copy = reading.copy
    body = [r for r in copy.readings if r.sentence.part is PartKind.BODY]
    if not body or body[0] is not reading or reading.day is None or copy.day is None:
        return
    days = [t for t in reading.dates if t.period.precision is Precision.DAY and not t.forward]
    if len(days) != 1:
        return
    events: list[str] = []
    for following in body[1:3]:
        for use in read_events(following):
            if not use.named and not use.dates:
                events += [e for e in use.events if (w := when_of(reading, e)) is not None and w.distance(copy.day) <= NEWS_DAYS]
    if not events:
        return
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


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a time by the day or days that the registry holds; each at the precision that both have."""
    period = claim.value
    assert isinstance(period, Period)
    said = say_period(period)
    if claim.subject is None:
        return uncovered(said, claim.binding)
    says = f"{registry.name_of(claim.subject)}: {said}"
    facts = [f for f in registry.held(claim.subject, "date") if f.qualifier == claim.qualifier and f.when is not None]
    if not facts:
        return uncovered(says, "we hold no date of it")
    for fact in facts:
        assert fact.when is not None
        if fact.when.overlaps(period):
            return agree(fact, says, say_fact(fact, registry), claim.as_of.reason)
    held = say_fact(facts[0], registry)
    return contradict(claim, facts[0], says, held, f"{held}, the article says {said}", claim.as_of.reason)


KIND = Kind("date", CODE, frozenset({Sort.SUBJECT, Sort.HAPPENING, Sort.TURNING_POINT}), read, compare)

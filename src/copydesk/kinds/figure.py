"""How much: "bilateral trade reached 41 billion U.S. dollars last year", "26 out of the 45 projects"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from copydesk.attribution import attribution_of
from copydesk.binding import Binding, bind
from copydesk.kinds.figure_judging import CODE, compare
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_times import time_of
from copydesk.kinds.figure_values import Value, find_values, fits
from copydesk.kinds.figure_wording import Measure, find_measures
from copydesk.kinds.kind import Kind, claim_from
from copydesk.lexicon import Sort
from copydesk.model import AsOf, Claim, Fact, Metric, Mood, Period, SubjectKind, Tier
from copydesk.owners import is_done_by_another
from copydesk.possession import bind_owner
from copydesk.reading import Reading
from copydesk.vocabulary import stance

_PUTS_IT = regex.compile(
    r"\b(?:puts?|has|had|sets?|estimates?|estimated|counts?|counted)\s+(?:it|that|the\s+(?:figure|number|total|share))\s+at\s+$"
)
_YET = regex.compile(rf"\b(?:{phrases(stance.NOT_YET)})\b", regex.I)
_AIM = regex.compile(rf"\b(?:{phrases(stance.AIMED_AT)})\b|\bby\s+20[2-9]\d\b", regex.I)
# "will receive 22 million euros", of an event to come: its terms are set, and stated as they are.
_SCHEDULED = regex.compile(r"\b(?:will|would|is\s+to|are\s+to)\b")
_STILL_OPEN = regex.compile(rf"\b(?:{phrases(stance.AIMED_AT)}|hopes?|expected|expects?|proposal|if)\b", regex.I)


# An edition is the one meant if its figure is of so many days before or after the time spoken of.
NEWS_DAYS = 75
# A count that changed so few days ago is the one that "up from" means.
CHANGE_DAYS = 45


def _time(fact: Fact) -> Period:
    return fact.period or fact.valid


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every number that a metric's wording has in this sentence."""
    used: set[int] = set()
    claim: Claim | None = None
    for measure in find_measures(reading):
        for value, metric, binding in _bound_values(reading, measure, used):
            used.add(value.found.start)
            claim = value_claim(reading, value, metric, binding)
            yield claim
    if claim is not None and len(used) == 1:
        yield from _retold(reading, claim)


def _retold(reading: Reading, claim: Claim) -> Iterator[Claim]:
    """The same measure by another count in the next sentence: "Autoscope has it at 21 percent"."""
    order = reading.order + 1
    following = reading.copy.readings[order] if order < len(reading.copy.readings) else None
    if following is None or following.sentence.paragraph != reading.sentence.paragraph:
        return
    facts = reading.lexicon.measures.facts[claim.metric or ""]
    for found in following.quantities:
        before = following.gap(following.sentence.start, found.start)
        if not _PUTS_IT.search(before) or not fits(found, facts) or following.of_sort(Sort.METRIC):
            continue
        source = following.copy.article.source
        yield replace(
            claim,
            start=found.start,
            end=found.end,
            quote=source[found.start : found.end],
            value=found.quantity,
            sentence=following.sentence,
            attribution=attribution_of(following),
            mood=following.mood(found.start, found.end),
        )


def value_claim(reading: Reading, value: Value, metric: Metric, binding: Binding) -> Claim:
    """The claim of one number, with the time it is for and all that weakens it."""
    facts = [f for f in reading.lexicon.measures.facts[metric.name] if f.subject == binding.subject]
    main = None
    if value.former:
        others = [v for v in find_values(reading, value.measure, metric.name, set()) if not v.former]
        main = time_of(reading, others[0], facts) if others else None
    when = time_of(reading, value, facts, main)
    if value.former and when.period is None:
        when = _before_the_news(reading, facts) or when
    doubt = binding.doubt or value.doubt or ("the number is vague" if value.found.vague else None)
    if value.former and when.period is None:
        doubt = doubt or "the earlier figure bears no date"
    return claim_from(
        reading,
        "figure",
        value.found.start,
        value.found.end,
        subject=binding.subject,
        value=value.found.quantity,
        tier=binding.tier,
        binding=binding.reason,
        as_of=when,
        metric=metric.name,
        mood=_mood(reading, value, metric, binding, when),
        attribution=attribution_of(reading),
        doubt=doubt,
    )


def _before_the_news(reading: Reading, facts: list[Fact]) -> AsOf | None:
    """The day before a count changed, where the change is the news: "241 member clubs, up from 236"."""
    day = reading.day
    for fact in facts:
        ended = fact.valid.latest
        if fact.period is not None or ended is None or day is None or day.latest is None:
            continue
        if 0 <= (day.latest - ended).days <= CHANGE_DAYS:
            return AsOf(Period(ended, ended), None, None, "before the change that is told", explicit=True)
    return None


def _bound_values(reading: Reading, measure: Measure, used: set[int]) -> Iterator[tuple[Value, Metric, Binding]]:
    """The values of the first metric of a wording that binds; several metrics may share a word ("capacity")."""
    held = reading.lexicon.measures.facts
    unbound: list[tuple[Value, Metric, Binding]] = []
    for name in measure.metrics:
        metric = reading.registry.metrics[name]
        values = list(find_values(reading, measure, name, used)) if name in held else []
        if not values:
            continue
        binding = _bind(reading, values[0], name)
        rows = [(value, metric, binding) for value in values]
        if binding.subject is not None:
            yield from rows
            return
        unbound = unbound or rows
    yield from unbound


def _bind(reading: Reading, value: Value, metric: str) -> Binding:
    """Relations are bound by their two sides, everything else by its owner in the sentence."""
    registry = reading.registry
    eligible = reading.lexicon.measures.owners[metric]
    pairs = frozenset(key for key in eligible if registry.subjects[key].between)
    start, end = min(value.measure.start, value.found.start), value.measure.end
    singles = eligible - pairs
    if singles:
        if value.measure.verb and is_done_by_another(reading, start, frozenset(SubjectKind)):
            return Binding(None, Tier.CLAUSE, "the words are about another than the subjects we hold")
        series = {of for key in singles if (of := registry.subjects[key].of) is not None}
        binding = bind_owner(reading, start, end, singles | series, metric.split("-"))
        if binding.subject is not None and binding.subject in series:
            return _edition(reading, binding, metric, value)
        if binding.subject is not None or not pairs:
            return binding
    return bind(reading, start, max(value.measure.end, value.found.end), pairs)


def _edition(reading: Reading, binding: Binding, metric: str, value: Value) -> Binding:
    """Of a series, the edition whose figure is for the time spoken of, or nearest to the piece."""
    facts = [
        f
        for f in reading.lexicon.measures.facts[metric]
        if (s := reading.registry.subjects.get(f.subject)) is not None and s.of == binding.subject
    ]
    when = time_of(reading, value, facts)
    period = when.period
    if period is None:
        return Binding(None, Tier.DISCOURSE, "nothing tells which edition is meant")
    times = [d.period for d in reading.dates] or [period]
    if reading.previous_time is not None and not reading.dates:
        times.insert(0, reading.previous_time)
    for time in (*times, period):
        near = sorted((_time(f).distance(time), f.subject) for f in facts)
        if near and near[0][0] <= NEWS_DAYS:
            return Binding(near[0][1], binding.tier, f"{binding.reason}, the edition of that time", binding.doubt)
    return Binding(None, Tier.DISCOURSE, "nothing tells which edition is meant")


def _mood(reading: Reading, value: Value, metric: Metric, binding: Binding, when: AsOf) -> Mood:
    found = value.found
    mood = reading.mood(found.start, found.end)
    clause = reading.clause_at(found.start)
    if _YET.search(reading.text, found.end, clause.end):
        return Mood.NEGATED
    before = regex.split(r'[":]', reading.gap(max(clause.start, found.start - 90), found.start))[-1]
    if mood is Mood.ASSERTED and _AIM.search(before):
        mood = Mood.PLANNED
    if mood is Mood.PLANNED and metric.target:
        return Mood.ASSERTED
    subject = reading.registry.subjects.get(binding.subject or "")
    if mood is Mood.PLANNED and subject is not None and subject.kind is SubjectKind.EVENT:
        return Mood.ASSERTED if _SCHEDULED.search(before) and not _STILL_OPEN.search(before) else mood
    day, period = reading.day, when.period
    if mood is not Mood.ASSERTED or not when.explicit or day is None or period is None or metric.target:
        return mood
    ahead = period.earliest is not None and day.latest is not None and period.earliest > day.latest
    return Mood.PLANNED if ahead else mood


KIND = Kind("figure", CODE, frozenset({Sort.METRIC, Sort.MEASURING}), read, compare)

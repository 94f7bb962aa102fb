"""How much: "bilateral trade reached 41 billion U.S. dollars last year", "26 out of the 45 projects"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from copydesk.attribution import attribution_of, same_source
from copydesk.binding import Binding, bind
from copydesk.entries import Sort
from copydesk.kinds.figure_gapped import gapped
from copydesk.kinds.figure_judging import CODE, compare
from copydesk.kinds.figure_moods import CHANGE_DAYS, mood_of
from copydesk.kinds.figure_parts import phrases
from copydesk.kinds.figure_retold import puts_it, retold
from copydesk.kinds.figure_times import is_of_other_value, time_of, told_before
from copydesk.kinds.figure_values import Value, find_values, fits
from copydesk.kinds.figure_votes import find_votes
from copydesk.kinds.figure_wording import Measure, find_measures
from copydesk.kinds.kind import Kind, claim_from
from copydesk.model import AsOf, Claim, Fact, Metric, Mood, Period, SubjectKind, Tier
from copydesk.occasions import bind_occasion, is_done_by_guest
from copydesk.owners import is_done_by_another
from copydesk.patterns import regex
from copydesk.possession import bind_owner
from copydesk.reading import Reading
from copydesk.sides import bind_sides
from copydesk.vocabulary import stance
from copydesk.vocabulary.ownership import ORDINARY_CAPITALS

_CAPITAL_BEFORE = regex.compile(r"(?P<word>\p{Lu}[\w.'-]*|-)\s*$")
# A possessor, what it possesses, and a verb of that: "museum's old café served".
_PART = regex.compile(
    r"'s?\s+(?P<part>(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+(?:\p{Ll}+(?:ed|s)|drew|had|sold|won|took)\s+"
    r"[^,;]{0,24}$"
)
_TO_DEADLINE = regex.compile(r"\s+(?:(?:in|of|for)\s+(?:\p{Ll}+\s+){1,3})?")
_RESPECTIVELY = regex.compile(r"\brespectively\b")
_BEFORE_THAT = regex.compile(r"\s+(?:the|a)\s+year\s+(?:before|earlier)\s+(?:that|than\s+that)\b")
_SAID = regex.compile(rf"\b(?:{phrases(stance.REPORTING)}|it|they|he|she)\b")


# An edition is the one meant if its figure is of so many days before or after the time spoken of.
NEWS_DAYS = 75


def _time(fact: Fact) -> Period:
    return fact.period or fact.valid


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every number that a metric's wording has in this sentence."""
    used: set[int] = set()
    claims: list[Claim] = []
    for measure in find_measures(reading):
        for value, metric, binding in _bound_values(reading, measure, used):
            used.add(value.found.start)
            claims.append(value_claim(reading, value, metric, binding))
    for value in find_votes(reading):
        if value.found.start not in used:
            (name,) = value.measure.metrics
            used.add(value.found.start)
            claims.append(value_claim(reading, value, reading.registry.metrics[name], _bind(reading, value, name)))
    claims += list(gapped(reading, claims, used))
    if not claims:
        claims += _told_next(reading)
    yield from claims
    if len({(claim.subject, claim.metric) for claim in claims}) == 1:
        yield from retold(reading, claims[0], used)


def _told_next(reading: Reading) -> Iterator[Claim]:
    """ "Trade with Peru is growing. Chilean customs put it at 4 billion": a measure whose number comes next."""
    following = reading.copy.readings[reading.order + 1 : reading.order + 2]
    other = next((r for r in following if r.sentence.paragraph == reading.sentence.paragraph), None)
    found = next((q for q in other.quantities if puts_it(other, q)), None) if other is not None else None
    if other is None or found is None or other.of_sort(Sort.METRIC):
        return
    measures = [m for m in find_measures(reading) if not m.bare and not m.verb]
    if len({m.metrics for m in measures}) != 1 or len(measures[0].metrics) != 1:
        return
    (name,) = measures[0].metrics
    samples = reading.lexicon.measures.samples.get(name, ())
    if not fits(found, samples) or any(fits(q, samples) for q in reading.quantities):
        return
    at = measures[0].end
    binding = _bind(reading, Value(measures[0], replace(found, start=at, end=at)), name)
    if binding.subject is not None and binding.tier <= Tier.PARAGRAPH:
        value = Value(Measure(found.start, found.end, (name,)), found)
        yield value_claim(other, value, reading.registry.metrics[name], replace(binding, tier=Tier.PARAGRAPH))


def _doubt_of_order(reading: Reading, value: Value) -> str | None:
    """ "The institute and the centre have 860 and 410 staff respectively": whose is which only the order tells."""
    behind = reading.gap(value.found.end, reading.sentence.end)
    before = reading.gap(reading.sentence.start, value.found.start)
    if _RESPECTIVELY.search(behind) or _RESPECTIVELY.search(before):
        return "the words give each of several its own number by their order"
    return None


def _time_held_against(reading: Reading, value: Value, metric: str, facts: Sequence[Fact]) -> AsOf | None:
    """The time of the number that an earlier value is held against: the main one's, or that of the one before.

    "95 billion last year, up from 89 billion in 2023 and 70 billion the year before that": before 2023.
    """
    values = list(find_values(reading, value.measure, metric, set()))
    main = next((time_of(reading, v, facts) for v in values if not v.former), None)
    before = [v for v in values if v.found.start < value.found.start]
    if before and before[-1].former and _BEFORE_THAT.match(reading.text, value.found.end):
        return time_of(reading, before[-1], facts, main)
    return main


def value_claim(reading: Reading, value: Value, metric: Metric, binding: Binding) -> Claim:
    """The claim of one number, with the time it is for and all that weakens it."""
    if value.former:
        binding = _edition_before(reading, value, metric.name, binding)
    facts = reading.lexicon.measures.of(metric.name, binding.subject)
    main = None
    if value.former:
        main = _time_held_against(reading, value, metric.name, facts)
    when = time_of(reading, value, facts, main)
    if value.former and when.period is None:
        planned = reading.mood(value.found.start, value.found.end) is Mood.PLANNED
        when = reading.copy.default if planned else _before_the_news(reading, facts) or when
    doubt = binding.doubt or value.doubt or ("the number is vague" if value.found.vague else None)
    if value.former and when.period is None:
        doubt = doubt or "the earlier figure bears no date"
    doubt = doubt or _part_of_owner(reading, value, binding) or _doubt_of_order(reading, value)
    return claim_from(
        reading,
        "figure",
        value.found.start,
        _end_of_deadline(reading, value) if metric.target else value.found.end,
        subject=binding.subject,
        value=value.found.quantity,
        tier=binding.tier,
        binding=binding.reason,
        as_of=when,
        metric=metric.name,
        mood=mood_of(reading, value, metric, binding, when),
        attribution=attribution_of(reading, value.found.start),
        doubt=doubt,
    )


def _end_of_deadline(reading: Reading, value: Value) -> int:
    """Where "10 billion dollars by 2030" ends: a target is a number and its time."""
    behind = (timed for timed in reading.dates if timed.start >= value.found.end)
    timed = next((t for t in behind if _TO_DEADLINE.fullmatch(reading.text, value.found.end, t.start)), None)
    return value.found.end if timed is None else timed.end


def _part_of_owner(reading: Reading, value: Value, binding: Binding) -> str | None:
    """ "The museum's café served 9,000 visitors": the number is that of a part, not of the whole."""
    for mention in reading.subjects:
        if binding.subject not in mention.keys or mention.end > value.found.start:
            continue
        part = _PART.match(reading.text, mention.end, value.found.start)
        if part is not None and value.measure.start > part.end("part") and not _SAID.search(part.group()):
            return f"the number is that of its {part.group('part')}"
    return None


def _before_the_news(reading: Reading, facts: Sequence[Fact]) -> AsOf | None:
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
    measures = reading.lexicon.measures
    unbound: list[tuple[Value, Metric, Binding]] = []
    for name in measure.metrics:
        metric = reading.registry.metrics[name]
        values = list(find_values(reading, measure, name, used)) if name in measures.owners else []
        if not values:
            continue
        binding = _bind(reading, values[0], name)
        rows = [(value, metric, binding) for value in values]
        if measure.bare and (binding.subject != measures.owners[name].sole or binding.tier > Tier.PARAGRAPH):
            continue
        if binding.subject is not None:
            yield from rows
            return
        unbound = unbound or rows
    yield from unbound


def _bind(reading: Reading, value: Value, metric: str) -> Binding:
    """Relations are bound by their two sides, everything else by its owner in the sentence."""
    owners = reading.lexicon.measures.owners_of(metric)
    measure, sides = value.measure, value.measure.sides
    start, end = min(measure.start, value.found.start), measure.end
    if owners.sole is not None and _names_its_owner(reading, measure):
        return Binding(owners.sole, Tier.CLAUSE, "the words are said of nothing else that we hold")
    named = {k for m in reading.subjects if measure.told and m.start == measure.start for k in m.keys} & owners.alone
    if len(named) == 1:
        return Binding(named.pop(), Tier.CLAUSE, "its name follows the number")
    if owners.singles and (sides is None or len(sides.keys) < 2):
        if is_done_by_guest(reading, value.found.start, owners) or (
            measure.verb and is_done_by_another(reading, start, frozenset(SubjectKind))
        ):
            return Binding(None, Tier.CLAUSE, "the words are about another than the subjects we hold")
        binding = bind_owner(reading, start, end, owners, metric.split("-"))
        if binding.subject is not None and binding.subject in owners.series:
            return _edition(reading, binding, metric, value)
        if binding.subject is None:
            binding = _counted(reading, value, metric) or bind_occasion(reading, start, end, owners) or binding
            if binding.subject in owners.series:
                return _edition(reading, binding, metric, value)
        if binding.subject is not None or not owners.pairs:
            return binding
    if sides is not None:
        return bind_sides(reading, sides, start, owners.pairs)
    return bind(reading, start, max(measure.end, value.found.end), owners.pairs)


def _counted(reading: Reading, value: Value, metric: str) -> Binding | None:
    """The one thing counted, where the sentence names whoever counts it: "the Sea Registry reported 172 wrecks"."""
    measures = reading.lexicon.measures
    sole = measures.owners_of(metric).sole
    counters = [f.according_to for f in measures.of(metric, sole) if f.according_to]
    named = [m for m in reading.subjects if m.end <= value.found.start]
    if any(same_source(who, reading.lexicon.name_of(m.key)) for who in counters for m in named):
        return Binding(sole, Tier.PARAGRAPH, "the one thing that those named count")
    return None


def _names_its_owner(reading: Reading, measure: Measure) -> bool:
    """Whether the words hold a name of their own, and none goes before it that makes another of it."""
    words = reading.gap(measure.start, measure.end)
    if measure.spread or measure.verb or regex.search(r"\p{Lu}", words) is None:
        return False
    before = _CAPITAL_BEFORE.search(reading.text, reading.sentence.start, measure.start)
    return before is None or before.group("word") in ORDINARY_CAPITALS


def _edition(reading: Reading, binding: Binding, metric: str, value: Value) -> Binding:
    """Of a series, the edition whose figure is for the time spoken of, or nearest to the piece."""
    editions = reading.lexicon.editions.get(binding.subject or "", ())
    facts = [f for edition in editions for f in reading.lexicon.measures.of(metric, edition.id)]
    when = time_of(reading, value, facts)
    period = when.period
    if period is None:
        return Binding(None, Tier.DISCOURSE, "nothing tells which edition is meant")
    own = [timed for timed in reading.dates if not is_of_other_value(reading, value, timed)]
    times = [timed.period for timed in own] or [period]
    before = None if own else told_before(reading)
    if before is not None:
        times.insert(0, before)
    for time in (*times, period):
        near = sorted((_time_of_edition(reading, f).distance(time), f.subject) for f in facts)
        if near and near[0][0] <= NEWS_DAYS:
            return Binding(near[0][1], binding.tier, f"{binding.reason}, the edition of that time", binding.doubt)
    return Binding(None, Tier.DISCOURSE, "nothing tells which edition is meant")


def _time_of_edition(reading: Reading, fact: Fact) -> Period:
    """The time of an edition's figure: its own, else that of the edition."""
    time = _time(fact)
    days = [f.when for f in reading.lexicon.dated.get(fact.subject, ()) if f.qualifier is None and f.when]
    return days[0] if days and time.earliest is None and time.latest is None else time


def _edition_before(reading: Reading, value: Value, metric: str, binding: Binding) -> Binding:
    """Of an event in a series, the edition that the earlier value was of: "715 guests, up from 640 a year ago"."""
    subject = reading.registry.subjects.get(binding.subject or "")
    if subject is None or subject.kind is not SubjectKind.EVENT or subject.of is None:
        return binding
    days = {e.id: day for e in reading.lexicon.editions.get(subject.of, ()) if (day := _day_of(reading, e.id))}
    here = days.get(subject.id)
    before = [(day, key) for key, day in days.items() if here is not None and day < here]
    if not before:
        return Binding(None, Tier.DISCOURSE, "nothing tells which edition the earlier figure is of")
    return replace(binding, subject=max(before)[1], reason=f"{binding.reason}, the edition before")


def _day_of(reading: Reading, event: str) -> date | None:
    days = [f.when.earliest for f in reading.lexicon.dated.get(event, ()) if f.qualifier is None and f.when]
    return days[0] if days else None


KIND = Kind("figure", CODE, frozenset({Sort.METRIC, Sort.MEASURING}), read, compare)

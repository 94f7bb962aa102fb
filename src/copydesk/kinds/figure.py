"""How much: "bilateral trade reached 41 billion U.S. dollars last year", "26 out of the 45 projects"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import regex

from copydesk.binding import bind
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, doubt_of, uncovered, unclear
from copydesk.lexicon import Sort
from copydesk.mentions import Mention
from copydesk.model import (
    AsOf,
    Claim,
    Comparison,
    Fact,
    Metric,
    Mood,
    Period,
    Precision,
    Quantity,
    Registry,

    Verdict,
)
from copydesk.phrasing import say_fact, say_quantity
from copydesk.reading import Reading, Timed
from copydesk.text import fold
from copydesk.values.quantities import QuantityExpression, comparable
from copydesk.vocabulary.currencies import CODES

CODE = "CD103"

# A snapshot ("as of 20 May, 26 of 45") still speaks to a piece of the same days.
SNAPSHOT_DAYS = 10

# Number, then what it counts: "over 10,000 Kazakh students", "$41 billion in bilateral trade".
_COUNTS = regex.compile(
    r"(?:\s+worth)?[\s-]+(?:(?:in|of|for|as|through)\s+)?(?:(?:the|its|their|a|annual|total|overall|new|such|joint|of)\s+)*(?:[\w-]+\s+){0,2}$"
)
# What is measured, then its number. A new subject with a verb of its own between the two breaks the tie.
_BREAK = regex.compile(r"[;:]|\s-\s|,\s+(?:while|whereas|but|with\s+\w+\s+of)\b")
_FROM_BEFORE = regex.compile(r"\b(?:from|compared\s+with|compared\s+to|against|versus|than|after)\s+(?:\w+\s+){0,2}$", regex.I)
_ACCORDING = regex.compile(
    r"\b[Aa]ccording\s+to\s+(?:the\s+)?(?P<who>[^,;.]{2,80}?)(?=,|;|\.\s|\.$|\s+(?:show|said|in\s+\d{4})|$)"
    r"|(?P<who>(?:\p{Lu}[\w'-]*\s+){1,5}(?:statistics|data|figures|customs|estimates|records))\s+(?:show|put|indicate|suggest|say)\w*"
    r"|\b(?:data|figures|statistics)\s+(?:from|by|of|released\s+by|published\s+by)\s+(?:the\s+)?(?P<who>[^,;.]{2,60}?)(?=\s+(?:show|put|indicate|suggest|say)|,|;|\.)"
    r"|,\s+(?P<who>(?:the\s+)?(?:\p{Lu}[\w'-]*\s+){1,6}?)(?:said|says|reported)\b"
)
_YET = regex.compile(r"\b(?:(?:have|has|are|is|were)\s+(?:not\s+)?yet\s+to|yet\s+to\s+be|remain(?:s|ed)?\s+to\s+be)\b", regex.I)
_TARGET = regex.compile(
    r"\b(?:target|goal|aim|aims|aiming|plan|plans|hope|hopes|objective|ambition|intend|intends|expects?|expected|forecast|"
    r"projected|will|would|could|should|may|might|by\s+20[2-9]\d|to\s+(?:double|triple|reach|raise|boost|bring|increase|hit|expand))\b",
    regex.I,
)


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every metric phrase with a number of its own."""
    registry = reading.registry
    used: set[int] = set()
    for mention in reading.of_sort(Sort.METRIC):
        for name in mention.keys:
            metric = registry.metrics[name]
            found = _number_of(reading, mention, metric, used)
            if found is None:
                continue
            used.add(found.start)
            yield _claim(reading, mention, metric, found)
            break


def _number_of(
    reading: Reading, mention: Mention, metric: Metric, used: set[int]
) -> QuantityExpression | None:
    """The quantity that belongs to a metric phrase: right before what it counts, or behind it in its clause."""
    fitting = [q for q in reading.quantities if _fits(q, metric) and q.start not in used and not q.share]
    others = [m for m in reading.of_sort(Sort.METRIC) if m is not mention]
    inside = next((q for q in fitting if mention.start <= q.number_start and q.number_end <= mention.end), None)
    if inside is not None:
        return inside
    before = [q for q in fitting if q.end <= mention.start and not q.change]
    if before:
        gap = reading.gap(before[-1].end, mention.start)
        if _COUNTS.fullmatch(gap) and not _FROM_BEFORE.search(reading.text[max(0, before[-1].start - 30) : before[-1].start]):
            return before[-1]
    for quantity in fitting:
        if quantity.start < mention.end:
            continue
        gap = reading.gap(mention.end, quantity.start)
        if len(gap) > 160 or _BREAK.search(gap) or any(mention.end <= o.start < quantity.start for o in others):
            return None
        if quantity.change or _FROM_BEFORE.search(gap):
            continue
        if metric.unit is None or not _is_money(metric.unit):
            following = reading.text[quantity.end : quantity.end + 40]
            if _counts_other(quantity, metric, following, gap):
                continue
        return quantity
    return None


def _counts_other(quantity: QuantityExpression, metric: Metric, following: str, gap: str) -> bool:
    """Whether a bare number behind a counted phrase counts something else: "students … at 30 universities"."""
    if quantity.quantity.unit is not None:
        return False
    counted = regex.match(r"\s+(?:of\s+)?(?:the\s+)?(?P<noun>\p{Ll}[\w-]+)", following)
    verb = regex.search(r"\b(?:reach|total|number|stand|stood|exceed|surpass|hit|grow|grew|rise|rose|is|was|are|were|at|to|of)\w*\s+(?:\w+\s+)?$", gap)
    if counted is not None and counted.group("noun") not in ("in", "last", "by", "as", "this", "at", "so", "and", "from", "on", "after"):
        return counted.group("noun") != (metric.unit or "")
    return verb is None


def _fits(expression: QuantityExpression, metric: Metric) -> bool:
    """Whether a quantity can measure this: money for money, a percentage for a percentage, a count for a count."""
    unit = expression.quantity.unit
    if metric.unit is None:
        return unit is None
    if _is_money(metric.unit):
        return unit is not None and _is_money(unit)
    if unit is None:
        return metric.unit not in ("%",)
    probe = Quantity(Decimal(1), Decimal(1), Decimal(1), metric.unit)
    return comparable(expression.quantity, probe) or unit == metric.unit


def _is_money(unit: str) -> bool:
    return unit in CODES




def _claim(reading: Reading, mention: Mention, metric: Metric, found: QuantityExpression) -> Claim:
    registry = reading.registry
    eligible = [s for s in registry.subjects if any(f.metric == metric.name for f in registry.held(s, "figure"))]
    start, end = min(mention.start, found.start), max(mention.end, found.end)
    binding = bind(reading, start, end, eligible)
    when = _time_of(reading, found, mention)
    mood = reading.mood(found.start, found.end)
    clause = reading.clause_at(found.start)
    if _YET.search(reading.text, found.end, clause.end):
        mood = Mood.NEGATED
    if mood is Mood.ASSERTED and _TARGET.search(reading.text, max(clause.start, found.start - 60), found.start):
        mood = Mood.PLANNED
    if metric.target and mood is Mood.PLANNED:
        mood = Mood.ASSERTED
    return claim_from(
        reading,
        "figure",
        found.start,
        found.end,
        subject=binding.subject,
        value=found.quantity,
        tier=binding.tier,
        binding=binding.reason,
        as_of=when,
        metric=metric.name,
        mood=mood,
        attribution=attribution_of(reading),
        doubt=binding.doubt or ("the number is vague" if found.vague else None),
    )


def _time_of(reading: Reading, found: QuantityExpression, mention: Mention) -> AsOf:
    """The date nearest to the number in its clause; one between phrase and number, or behind the number, first."""
    inside = [d for d in reading.dates_near(found.start) if not d.forward or d.expression.explicit]
    if not inside:
        inside = [d for d in reading.dates if not d.forward] if len(reading.dates) == 1 else []

    def order(timed: Timed) -> tuple[int, int]:
        behind = timed.start >= found.end
        return (0 if behind and timed.start - found.end < 25 else 1, abs(timed.start - found.start))

    return min(inside, key=order).as_of if inside else reading.copy.default


def attribution_of(reading: Reading) -> str | None:
    """Whom the sentence credits: "according to Chinese statistics" → "Chinese statistics"."""
    match = _ACCORDING.search(reading.text, reading.sentence.start, reading.sentence.end)
    return None if match is None else match.group("who").strip()


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a figure by all that we hold of its metric and time; two statisticians are two facts."""
    quantity = claim.value
    assert isinstance(quantity, Quantity)
    measure = (claim.metric or "").replace("-", " ")
    said = say_quantity(quantity)
    if claim.subject is None:
        return uncovered(f"{measure}: {said}", claim.binding)
    says = f"{measure} of {registry.name_of(claim.subject)}: {said}"
    facts = [f for f in registry.held(claim.subject, "figure") if f.metric == claim.metric and f.quantity is not None]
    at_time = [f for f in facts if _speaks_to(f, claim)]
    if not at_time:
        return _compare_undated(claim, registry, facts, says)
    own = [f for f in at_time if f.according_to and claim.attribution and _same_source(f.according_to, claim.attribution)]
    for fact in own or at_time:
        if _agrees(quantity, fact):
            return agree(fact, says, say_fact(fact, registry), claim.as_of.reason)
    if claim.attribution is not None and not own:
        strangers = [f for f in at_time if f.according_to]
        if strangers and len(strangers) == len(at_time):
            fact = strangers[0]
            return unclear(fact, says, say_fact(fact, registry), f"differs by source: {claim.attribution}, not {fact.according_to}")
    return _differ(claim, registry, (own or at_time)[0], says, said)


def _differ(claim: Claim, registry: Registry, fact: Fact, says: str, said: str) -> Comparison:
    quantity = claim.value
    assert isinstance(quantity, Quantity)
    assert fact.quantity is not None
    held = say_fact(fact, registry)
    if not _same_unit(quantity, fact.quantity):
        bare = replace(quantity, unit=None)
        if not bare.meets(replace(fact.quantity, unit=None)):
            return unclear(fact, says, held, f"units differ: {quantity.unit or 'a count'} and {fact.quantity.unit or 'a count'}")
        return contradict(claim, fact, says, held, f"{held}, the article says {said}: another unit", claim.as_of.reason)
    return contradict(claim, fact, says, held, f"{held}, the article says {said}", claim.as_of.reason)


def _compare_undated(claim: Claim, registry: Registry, facts: list[Fact], says: str) -> Comparison:
    quantity = claim.value
    assert isinstance(quantity, Quantity)
    if claim.as_of.explicit or not facts:
        return uncovered(says, "we hold no figure for that time")
    for fact in facts:
        if _agrees(quantity, fact) and not doubt_of(claim, fact):
            return agree(fact, says, say_fact(fact, registry), "the article states no period")
    latest = facts[-1]
    return Comparison(
        Verdict.UNCLEAR, latest, says, say_fact(latest, registry), "", "the article states no period, and our figures are for others"
    )


def _speaks_to(fact: Fact, claim: Claim) -> bool:
    """Whether a fact's time is that of the claim, at comparable length: a half-year is not judged by its year."""
    said = claim.as_of.period
    if said is None:
        return False
    if fact.period is not None:
        if not claim.as_of.explicit:
            return False
        return said.overlaps(fact.period) and _length(said) * 2 > _length(fact.period) and _length(fact.period) * 2 > _length(said)
    if fact.valid.earliest is None and fact.valid.latest is None:
        return True
    if claim.as_of.explicit and said.precision >= Precision.YEAR and fact.valid.precision < Precision.YEAR:
        return said.overlaps(fact.valid)
    return fact.valid.overlaps(said) or fact.valid.distance(said) <= SNAPSHOT_DAYS


def _length(period: Period) -> int:
    if period.earliest is None or period.latest is None:
        return 36525
    return (period.latest - period.earliest).days + 1


def _agrees(said: Quantity, fact: Fact) -> bool:
    held = fact.quantity
    assert held is not None
    if not _same_unit(said, held):
        return False
    if said.out_of is not None and held.out_of is not None and not said.out_of.meets(held.out_of):
        return False
    if fact.tolerance is not None:
        slack = fact.tolerance.stated
        slack = held.stated * slack / 100 if fact.tolerance.unit == "%" else slack
        held = replace(held, low=held.low - slack, high=held.high + slack)
    return said.meets(held) and not _only_touch(said, held)


def _only_touch(said: Quantity, held: Quantity) -> bool:
    """Whether "over 10,000" and "fewer than 10,000" share no more than the number neither of them means."""
    return bool(said.hedge and held.hedge) and (said.high == held.low or held.high == said.low)


def _same_unit(said: Quantity, held: Quantity) -> bool:
    if said.unit == held.unit:
        return True
    money = [u for u in (said.unit, held.unit) if u is not None and _is_money(u)]
    if money:
        return False
    return said.unit is None or held.unit is None or comparable(said, held)


_WEAK_WORDS = frozenset(
    "the of and by for from data statistics statistical figures official officials side customs according to its agency "
    "bureau national committee ministry department report estimates".split()
)


def _same_source(held: str, said: str) -> bool:
    """Whether two attributions name one statistician: they share a word that tells statisticians apart."""
    first, second = (set(fold(words).replace("'s", "").split()) for words in (held, said))
    if fold(held) == fold(said):
        return True
    return bool((first & second) - _WEAK_WORDS)


KIND = Kind("figure", CODE, frozenset({Sort.METRIC}), read, compare)

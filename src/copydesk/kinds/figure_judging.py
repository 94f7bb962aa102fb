"""A figure against all that we hold of its metric and time; two statisticians are two facts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from copydesk.attribution import same_source
from copydesk.kinds.figure_times import THIS_SEASON
from copydesk.kinds.figure_values import is_money
from copydesk.kinds.kind import agree, contradict, doubt_of, unclear, uncovered
from copydesk.model import Claim, Comparison, Fact, Period, Quantity, Registry, SubjectKind
from copydesk.phrasing import say_fact, say_quantity
from copydesk.values.quantities import comparable, in_one_unit
from copydesk.vocabulary.currencies import CURRENCY_WORDS

CODE = "CD103"

# "6.4 million" for "6.4 billion": the scale words that are taken for each other lie so far apart.
_SCALES = frozenset({Decimal(1000), Decimal(1) / 1000, Decimal(1_000_000), Decimal(1) / 1_000_000})
_LARGE = 100_000

# Words that tell a day roughly ("a fortnight ago") speak of the one count taken in those days.
_A_DAY_OR_TWO, _NEARLY = 2, 31

# A snapshot ("as of 20 May, 26 of 45") still speaks to a piece of the same days.
SNAPSHOT_DAYS = 10


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a figure: outside hedge, tolerance and rounding of every fact for that time, it contradicts."""
    quantity = claim.value
    assert isinstance(quantity, Quantity)
    measure = (claim.metric or "").replace("-", " ")
    said = say_quantity(quantity)
    if claim.subject is None:
        return uncovered(f"{measure}: {said}", claim.binding)
    says = f"{measure} of {registry.name_of(claim.subject)}: {said}"
    facts = [f for f in registry.held(claim.subject, "figure") if f.metric == claim.metric and f.quantity is not None]
    subject = registry.subjects.get(claim.subject)
    event = subject is not None and subject.kind is SubjectKind.EVENT and not claim.as_of.explicit
    at_time = facts if event else _of_time(facts, claim, registry.metrics[claim.metric or ""].target)
    if not at_time:
        aimed = _aimed_at(claim, facts) if registry.metrics[claim.metric or ""].target else None
        if aimed is not None:
            held = say_fact(aimed, registry)
            return contradict(claim, aimed, says, held, f"{held}, the article says {claim.quote}", claim.as_of.reason)
        return _compare_undated(claim, registry, facts, says)
    own = [
        f for f in at_time if f.according_to and claim.attribution and same_source(f.according_to, claim.attribution)
    ]
    for fact in own or at_time:
        if _agrees(quantity, fact):
            return agree(fact, says, say_fact(fact, registry), claim.as_of.reason)
    if claim.attribution is not None and not own and all(f.according_to for f in at_time):
        fact = at_time[0]
        why = f"differs by source: {claim.attribution}, not {fact.according_to}"
        return unclear(fact, says, say_fact(fact, registry), why)
    other = next((f for f in facts if f.period and f not in at_time and _agrees(quantity, f)), None)
    if other is not None and not claim.as_of.explicit:
        return unclear(other, says, say_fact(other, registry), "the article states no period, and has that of another")
    return _differ(claim, registry, (own or at_time)[0], says, said)


def _differ(claim: Claim, registry: Registry, fact: Fact, says: str, said: str) -> Comparison:
    quantity, held_quantity = claim.value, fact.quantity
    assert isinstance(quantity, Quantity)
    assert held_quantity is not None
    held = say_fact(fact, registry)
    message = f"{held}, the article says {said}"
    if _same_unit(quantity, held_quantity):
        return contradict(claim, fact, says, held, message, claim.as_of.reason)
    if not replace(quantity, unit=None).meets(replace(held_quantity, unit=None)):
        units = f"{quantity.unit or 'a count'} and {held_quantity.unit or 'a count'}"
        return unclear(fact, says, held, f"units differ: {units}")
    if _may_be_called(claim.quote, held_quantity.unit):
        return unclear(fact, says, held, "several currencies bear that name")
    return contradict(claim, fact, says, held, f"{message}: another unit", claim.as_of.reason)


def _may_be_called(quote: str, unit: str | None) -> bool:
    """Whether a bare word of a quote also names our currency: "kroner" are Danish, Norwegian and Swedish money."""
    words = tuple(f" {word}" for word in quote.lower().split())
    return any(code == unit and name.endswith(words) for name, code in CURRENCY_WORDS.items())


def _compare_undated(claim: Claim, registry: Registry, facts: list[Fact], says: str) -> Comparison:
    """A figure whose time we hold nothing for may agree with one of another time, where it states none itself."""
    quantity = claim.value
    assert isinstance(quantity, Quantity)
    if claim.as_of.explicit or not facts:
        return uncovered(says, "we hold no figure for that time")
    for fact in facts:
        if _agrees(quantity, fact) and doubt_of(claim, fact) is None:
            return agree(fact, says, say_fact(fact, registry), "the article states no period")
    for fact in facts:
        if fact.quantity is not None and _is_slip_of_scale(quantity, fact.quantity):
            return _differ(claim, registry, fact, says, say_quantity(quantity))
    why = "the article states no period, and our figures are for others"
    return unclear(facts[-1], says, say_fact(facts[-1], registry), why)


def _aimed_at(claim: Claim, facts: list[Fact]) -> Fact | None:
    """The one target of that very number, where the words give it another year: "10 billion by 2035" for 2030."""
    quantity, said = claim.value, claim.as_of.period
    assert isinstance(quantity, Quantity)
    if said is None or said.latest is None or not claim.as_of.explicit:
        return None
    same = [
        f for f in facts if f.quantity is not None and f.quantity.stated == quantity.stated and _agrees(quantity, f)
    ]
    return same[0] if len(same) == 1 and same[0].period is not None else None


def _is_slip_of_scale(said: Quantity, held: Quantity) -> bool:
    """Whether two large numbers have the same digits, and one says million where the other says billion."""
    if said.unit != held.unit or said.hedge or min(said.stated, held.stated) < _LARGE:
        return False
    return said.stated / held.stated in _SCALES


def _of_time(facts: list[Fact], claim: Claim, target: bool) -> list[Fact]:
    """The facts that speak to a claim's time; a count of other days only where we hold none of that very day."""
    found = [f for f in facts if _speaks_to(f, claim, target)]
    said = claim.as_of.period
    if said is None:
        return found
    exact = [f for f in found if f.period is not None or f.valid.distance(said) <= 1]
    return exact or found


def _speaks_to(fact: Fact, claim: Claim, target: bool) -> bool:
    """Whether a fact's time is that of the claim, at comparable length: a half-year is not judged by its year."""
    said = claim.as_of.period
    if said is None:
        return False
    if target and fact.period is not None and said.latest is not None:  # "by 2030": the last year counts
        return claim.as_of.explicit and fact.period.contains(Period(said.latest, said.latest))
    if fact.period is not None:
        if not claim.as_of.explicit:
            return claim.as_of.expression == THIS_SEASON and fact.period.contains(said)
        if _length(fact.period) <= _A_DAY_OR_TWO and _length(said) <= _NEARLY:
            return said.contains(fact.period)  # an election "a fortnight ago"
        lengths = sorted((_length(said), _length(fact.period)))
        return said.overlaps(fact.period) and lengths[0] * 2 > lengths[1]
    if fact.valid.earliest is None and fact.valid.latest is None:
        return True
    if claim.as_of.explicit:
        return said.overlaps(fact.valid)
    return fact.valid.overlaps(said) or fact.valid.distance(said) <= SNAPSHOT_DAYS


def _length(period: Period) -> int:
    if period.earliest is None or period.latest is None:
        return 36525
    return (period.latest - period.earliest).days + 1


def _agrees(said: Quantity, fact: Fact) -> bool:
    held = fact.quantity
    assert held is not None
    if said.unit is None and held.unit is not None and not is_money(held.unit) and held.unit != "%":
        said = replace(said, unit=held.unit)  # "than the 46.2 million of the year before": the unit is left out
    both = in_one_unit(said, held)
    if both is None:
        return False
    said, held = both
    if said.out_of is not None and held.out_of is None:  # "two of the four": we count the four, or the two
        return said.out_of.meets(held) or said.meets(held)
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
    if is_money(said.unit) or is_money(held.unit):
        return False
    return said.unit is None or held.unit is None or comparable(said, held)

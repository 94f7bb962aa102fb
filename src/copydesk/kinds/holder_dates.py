"""Judging when a tenure begins or ends: "in office since last April", "took over on July 1", "until 2022".

The day of the registry is compared at the coarser of the two precisions. Who is appointed or elected may take office
months later, so that such a date contradicts only where somebody else took the office then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copydesk.edges import unit_of
from copydesk.kinds.kind import agree, contradict, unclear, uncovered
from copydesk.model import Claim, Comparison, Fact, Period, Precision, Registry
from copydesk.phrasing import say_fact, say_subject

# How far off an approximate time ("the autumn of 2019", "two years ago") may be, in days.
_SLACK = {Precision.DAY: 10, Precision.WEEK: 14, Precision.MONTH: 62, Precision.QUARTER: 62, Precision.SEASON: 62}
# Who resigns may stay until a successor is found.
_LEFT_SLACK = 31
# Who takes an office takes it from one who leaves it in those days.
_HANDOVER = 31
_LEFT_BEFORE = timedelta(days=210)
_CHOSEN_BEFORE = timedelta(days=3)
# From the last day of what begins on no day of the calendar's own back to its first.
_WHOLE = {Precision.WEEK: timedelta(days=6), Precision.SEASON: timedelta(days=75)}
_CHOSEN_AHEAD = timedelta(days=210)
# Nobody is chosen for what he holds; a day or two later there may be an act of confirmation, months later another term.
_CHOSEN_AFTER = (timedelta(days=6), timedelta(days=31))


def compare_boundary(claim: Claim, registry: Registry) -> Comparison:
    """Judge a claim that a person's tenure begins, ends, or was decided on in a period."""
    period = claim.value
    assert isinstance(period, Period)
    person, which = str(claim.who), str(claim.qualifier)
    office = None if claim.subject is None else say_subject(claim.subject, registry)
    told = {"ends": "until", "left": "until", "chosen": "chosen"}.get(which, "from")
    said = _stated(period, which)
    says = f"{registry.name_of(person)}, {f'{office}, ' if office else ''}{told} {said.edtf}"
    facts = registry.valued("holder", person) if claim.subject is None else registry.held(claim.subject, "holder")
    own = [f for f in facts if f.value == person]
    said = said.widened(_SLACK.get(said.precision, 200)) if said.approximate else said
    if which == "chosen":
        return _compare_choice(claim, registry, facts, own, said, says)
    if which == "left":
        said = said.widened(_LEFT_SLACK)
    for fact in own:
        edge = _edge(fact, which)
        if edge is not None and edge.overlaps(said):
            return agree(fact, says, say_fact(fact, registry))
    dated = [f for f in own if _edge(f, which) is not None]
    if not dated:
        return (
            _compare_rivals(claim, registry, facts, said, says, sitting=which == "begins")
            if not own
            else unclear(own[-1], says, say_fact(own[-1], registry), "we hold no such day")
        )
    if claim.subject is None and len({f.subject for f in (dated if which == "left" else own)}) > 1:
        return unclear(dated[-1], says, say_fact(dated[-1], registry), "the person held several offices")
    fact = min(dated, key=lambda f: (_edge(f, which) or said).distance(said))
    held = say_fact(fact, registry)
    if which == "left" and (why := _doubt_of_leaving(claim, fact, said)) is not None:
        return unclear(fact, says, held, why)
    return contradict(
        claim, fact, says, held, f"{held}, the article says {told} {_stated(period, which).edtf}", claim.as_of.reason
    )


def _compare_choice(
    claim: Claim, registry: Registry, facts: Sequence[Fact], own: list[Fact], said: Period, says: str
) -> Comparison:
    assert said.earliest is not None
    assert said.latest is not None
    window = Period(said.earliest - _CHOSEN_BEFORE, said.latest + _CHOSEN_AHEAD)
    for fact in own:
        edge = _edge(fact, "begins")
        if edge is not None and edge.overlaps(window):
            return agree(fact, says, say_fact(fact, registry))
    late = next((f for f in own if _is_chosen_late(f, said)), None)
    if late is not None and len({f.subject for f in own}) == 1:
        held = say_fact(late, registry)
        return contradict(claim, late, says, held, f"{held}, the article says chosen {said.edtf}", claim.as_of.reason)
    if own:
        return unclear(
            own[-1], says, say_fact(own[-1], registry), "chosen long before or after the tenure that we hold"
        )
    for fact in registry.valued("holder", str(claim.who)):
        edge = _edge(fact, "begins")
        if edge is not None and edge.overlaps(window) and _is_of_another(registry, fact.subject, claim.subject):
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", claim.as_of.reason)
    return _compare_rivals(claim, registry, facts, said.widened(3), says)


def _is_chosen_late(fact: Fact, said: Period) -> bool:
    """Whether a day of choice lies some days within the tenure: "appointed on March 16" of who serves since March 6."""
    edge = _edge(fact, "begins")
    if edge is None or edge.earliest is None or said.earliest is None:
        return False
    if said.precision is not Precision.DAY or edge.precision is not Precision.DAY:
        return False
    return _CHOSEN_AFTER[0] <= said.earliest - edge.earliest <= _CHOSEN_AFTER[1]


def _is_of_another(registry: Registry, held: str, said: str | None) -> bool:
    """Whether two offices are of one name, in two countries or bodies: one is not chosen for both at once."""
    if said is None or held == said:
        return False
    one, other = registry.subjects[held], registry.subjects[said]
    return one.name == other.name and None not in (one.of, other.of) and one.of != other.of


def _doubt_of_leaving(claim: Claim, fact: Fact, said: Period) -> str | None:
    """Why a day on which somebody is said to have left need not be the last of the tenure, if so."""
    first, last = fact.valid.earliest, fact.valid.latest
    assert said.latest is not None
    assert last is not None
    if said.latest <= last and said.latest + _LEFT_BEFORE >= last:
        return "one may resign months before the last day"
    if claim.subject is None and (said.latest > last or (first is not None and said.latest < first)):
        return "the person may have left another post"
    return None


def _compare_rivals(
    claim: Claim, registry: Registry, facts: Sequence[Fact], said: Period, says: str, *, sitting: bool = False
) -> Comparison:
    """Somebody else took the office at that time, or, if so asked, sat in it then and long after."""
    for fact in facts:
        edge = _edge(fact, "begins")
        if fact.concurrent or fact.value == claim.who or said.precision > Precision.MONTH:
            continue
        begun = edge is not None and edge.overlaps(said)
        if begun or (sitting and fact.valid.contains(said.widened(_HANDOVER))):
            held = say_fact(fact, registry)
            return contradict(claim, fact, says, held, f"{held}, the article says {says}", claim.as_of.reason)
    return uncovered(says, "we hold no such tenure")


def _stated(period: Period, which: str) -> Period:
    """The calendar unit in which the tenure is said to begin or end."""
    day = period.latest if which in ("ends", "left") else period.earliest
    assert day is not None
    if period.earliest is not None and period.latest is not None:
        return period
    if which in ("ends", "left"):
        day -= _WHOLE.get(period.precision, timedelta(0))
    return unit_of(day, period.precision, period.approximate)


def _edge(fact: Fact, which: str) -> Period | None:
    """The calendar unit in which a fact begins or ends; ``None`` where it is open there, or told only about."""
    if fact.valid.approximate:
        return None
    day = fact.valid.latest if which in ("ends", "left") else fact.valid.earliest
    return None if day is None else unit_of(day, fact.valid.precision, False)

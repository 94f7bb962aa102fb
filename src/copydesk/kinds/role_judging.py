"""A role as told against the roles that we hold: another standing, another holder, another year, another neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from copydesk.edges import agrees_with, first_unit
from copydesk.kinds.kind import agree, contradict, unclear, uncovered
from copydesk.kinds.role_names import are_comparable, is_one_name
from copydesk.model import Claim, Comparison, Fact, Mood, Period, Registry, SubjectKind
from copydesk.phrasing import say_fact, say_period
from copydesk.roles import division, excludes, fits, is_single
from copydesk.text import fold
from copydesk.vocabulary.countries import COUNTRIES
from copydesk.vocabulary.roles import FOUNDING

CODE = "CD107"
SINCE, BEFORE, AFTER, NEXT = "since", "before", "after", "next"
_HANDOVER_DAYS = 40
_NEAR_DAYS = 400
# Who follows in a seat that goes round is settled so long before.
_SOON_DAYS = 100


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim with its words and the facts of its body."""

    claim: Claim
    registry: Registry
    facts: Sequence[Fact]
    role: str
    who: str
    says: str


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a role by those that its bearer, or another, holds in the body at that time."""
    who = _name(registry, claim.who or "")
    role = claim.metric or str(claim.value)
    body = registry.name_of(claim.subject or "")
    if claim.subject is None:
        return uncovered(f"{who}: {role}", claim.binding)
    facts = [f for f in registry.held(claim.subject, "role") if f.who is not None]
    said = _Said(claim, registry, facts, role, who, f"{who}, {role} of {body}")
    if claim.qualifier == SINCE and isinstance(claim.value, Period):
        return _compare_beginning(said, claim.value)
    if claim.qualifier in (BEFORE, AFTER):
        return _compare_neighbour(said)
    times = [t.period for t in (claim.as_of, *claim.also) if t.period is not None]
    own = [f for f in facts if is_who(registry, f, claim.who or "")]
    fitting = [f for f in own if fits(role, f.value)]
    for fact in fitting:
        if not times or any(fact.valid.overlaps(t) for t in times):
            return _agree(said, fact)
    if is_single(role, facts):
        return _compare_next(said) if claim.qualifier == NEXT else _compare_holder(said, times)
    return _compare_standing(said, own, fitting, times)


def _agree(said: _Said, fact: Fact) -> Comparison:
    """A bearer agrees with what it is; a "founding member" that came years after the founding does not."""
    held = say_fact(fact, said.registry)
    founded = next(
        (f for f in said.registry.held(fact.subject, "date") if f.qualifier in ("founded", "established")), None
    )
    if set(said.role.split()) & FOUNDING and founded is not None and founded.when is not None:
        latest, earliest = founded.when.latest, fact.valid.earliest
        if latest is not None and earliest is not None and earliest.year > latest.year + 1:
            message = f"{held}, and the founding was {say_period(founded.when)}; the article calls it a founding one"
            return contradict(said.claim, fact, said.says, held, message)
    return agree(fact, said.says, held)


def _compare_holder(said: _Said, times: Sequence[Period]) -> Comparison:
    """A role that one alone has: another has it at every time that the words may mean."""
    claim, registry = said.claim, said.registry
    rivals = [f for f in said.facts if fits(said.role, f.value) and division(f.value) == division(said.role)]
    if not rivals:
        return uncovered(said.says)
    always = [f for f in rivals if f.valid.earliest is None and f.valid.latest is None]
    holding = always if not times else [f for f in rivals if any(f.valid.overlaps(t) for t in times)]
    if not holding:
        return unclear(rivals[-1], said.says, say_fact(rivals[-1], registry), "we hold nobody in it at that time")
    fact = holding[0]
    held = say_fact(fact, registry)
    if not all(any(f.valid.overlaps(t) for f in rivals) for t in times):
        return unclear(fact, said.says, held, "we hold nobody in it at one of the times that the words may mean")
    if not _of_one_sort(said, fact.who or ""):
        return unclear(fact, said.says, held, "a person, a country and a body are not compared with each other")
    if _is_part(registry, claim.who or "", fact.who or ""):
        return unclear(fact, said.says, held, "one of the two is part of the other")
    return contradict(claim, fact, said.says, held, f"{held}, the article says {said.who}", claim.binding)


def _compare_next(said: _Said) -> Comparison:
    """ "Norland will assume the chair": a plan, and so judged only where we hold who did so soon after."""
    claim, registry = said.claim, said.registry
    if claim.as_of.explicit:
        return _compare_coming(said)
    day = None if claim.as_of.period is None else claim.as_of.period.latest
    rivals = [f for f in said.facts if fits(said.role, f.value) and f.valid.earliest is not None]
    coming = [f for f in rivals if day is not None and f.valid.earliest is not None and f.valid.earliest >= day]
    if not coming or day is None:
        return uncovered(said.says, "a plan, and we hold nobody who follows")
    fact = min(coming, key=lambda f: f.valid.earliest or date.max)
    held = say_fact(fact, registry)
    if any(is_who(registry, f, claim.who or "") for f in coming):
        return agree(fact, said.says, held) if is_who(registry, fact, claim.who or "") else uncovered(said.says)
    soon = fact.valid.earliest is not None and (fact.valid.earliest - day).days <= _SOON_DAYS
    if not soon or _kind(registry, claim.who or "") is not _kind(registry, fact.who or ""):
        return unclear(fact, said.says, held, "the clause speaks of a plan or a hope")
    told = replace(claim, mood=Mood.ASSERTED)
    return contradict(told, fact, said.says, held, f"{held}, the article says {said.who}", claim.binding)


def _compare_coming(said: _Said) -> Comparison:
    """ "Norland will take over the chair in January": judged where we hold whose turn begins then."""
    claim, registry, time = said.claim, said.registry, said.claim.as_of.period
    rivals = [f for f in said.facts if fits(said.role, f.value)]
    begin = [f for f in rivals if time is not None and (u := first_unit(f.valid)) is not None and u.overlaps(time)]
    if len(begin) != 1:
        return uncovered(said.says, "a plan, and we hold nobody who begins then")
    held = say_fact(begin[0], registry)
    if is_who(registry, begin[0], claim.who or ""):
        return agree(begin[0], said.says, held)
    if not _of_one_sort(said, begin[0].who or ""):
        return unclear(begin[0], said.says, held, "a person, a country and a body are not compared with each other")
    told = replace(claim, mood=Mood.ASSERTED)
    return contradict(told, begin[0], said.says, held, f"{held}, the article says {said.who}", claim.binding)


def _compare_standing(said: _Said, own: Sequence[Fact], fitting: Sequence[Fact], times: Sequence[Period]) -> Comparison:
    """A role that many have: this bearer has another one, that excludes it, at every time that the words may mean."""
    others = [f for f in own if excludes(said.role, f.value, said.facts)]
    holding = [f for f in others if any(f.valid.overlaps(t) for t in times)]
    if holding and all(any(f.valid.overlaps(t) for f in others) for t in times):
        fact = holding[0]
        held = say_fact(fact, said.registry)
        return contradict(
            said.claim, fact, said.says, held, f"{held}, the article says {said.role}", said.claim.binding
        )
    if fitting or others:
        fact = (*fitting, *others)[0]
        return unclear(fact, said.says, say_fact(fact, said.registry), "we hold that role at another time")
    if own:
        return unclear(own[0], said.says, say_fact(own[0], said.registry), "the bearer may have both roles")
    return uncovered(said.says)


def _compare_beginning(said: _Said, since: Period) -> Comparison:
    """ "Joined in 2016", "chair since July": when the bearer's role began."""
    claim, registry = said.claim, said.registry
    says = f"{said.says}, {say_period(since)}"
    own = [f for f in said.facts if is_who(registry, f, claim.who or "") and f.valid.earliest is not None]
    fitting = [f for f in own if fits(said.role, f.value)]
    for fact in fitting or ():
        first = first_unit(fact.valid)
        if first is not None and agrees_with(since, first):
            return agree(fact, says, say_fact(fact, registry))
    if not fitting:
        return uncovered(says, "we hold no beginning of it")
    for fact in own:
        first = first_unit(fact.valid)
        if first is not None and agrees_with(since, first):
            return unclear(fact, says, say_fact(fact, registry), "another role of the bearer began then")
    fact = min(fitting, key=lambda f: f.valid.distance(since))
    held = say_fact(fact, registry)
    return contradict(claim, fact, says, held, f"{held}, the article says {say_period(since)}", claim.as_of.reason)


def _compare_neighbour(said: _Said) -> Comparison:
    """ "Took over from Sweden", "will pass it to Poland": who held it before or after the bearer named first."""
    claim, registry = said.claim, said.registry
    mine = [f for f in said.facts if fits(said.role, f.value) and is_who(registry, f, str(claim.value))]
    time = claim.as_of.period
    if time is not None:
        mine = [f for f in mine if f.valid.distance(time) <= _NEAR_DAYS]
    word = "after" if claim.qualifier == BEFORE else "before"
    says = f"{_name(registry, str(claim.value))} {word} {said.who} as {said.role}"
    for fact in mine:
        other = _neighbour(said, fact)
        if other is None:
            continue
        held = say_fact(other, registry)
        if is_who(registry, other, claim.who or ""):
            return agree(other, says, held)
        if _kind(registry, claim.who or "") is not _kind(registry, other.who or ""):
            return unclear(other, says, held, "a person, a country and a body are not compared with each other")
        return contradict(claim, other, says, held, f"{held}, the article says {said.who}", claim.binding)
    return uncovered(says, "we hold nobody before or after")


def _neighbour(said: _Said, fact: Fact) -> Fact | None:
    for other in said.facts:
        if other is fact or not fits(said.role, other.value):
            continue
        first, second = (other, fact) if said.claim.qualifier == BEFORE else (fact, other)
        end, start = first.valid.latest, second.valid.earliest
        if end is not None and start is not None and abs((start - end).days) <= _HANDOVER_DAYS:
            return other
    return None


def is_who(registry: Registry, fact: Fact, key: str) -> bool:
    """Whether a fact is of the bearer that words name; a country that only the vocabulary knows goes by its name."""
    said, held = _name(registry, key), _name(registry, fact.who or "")
    if fact.who == key or fold(held) == fold(said):
        return True
    text = fact.who not in registry.subjects or (key not in registry.subjects and said not in COUNTRIES)
    return text and is_one_name(said, held)


def plays_in(registry: Registry, body: str, key: str) -> bool:
    """Whether somebody has, had or will have any role in a body."""
    return any(is_who(registry, f, key) for f in registry.held(body, "role") if f.who is not None)


def _name(registry: Registry, key: str) -> str:
    return registry.name_of(key).removeprefix("country:")


def _kind(registry: Registry, key: str) -> SubjectKind | None:
    subject = registry.subjects.get(key)
    if subject is not None:
        return subject.kind
    return SubjectKind.COUNTRY if key.removeprefix("country:") in COUNTRIES else None


def _of_one_sort(said: _Said, held: str) -> bool:
    """Whether bearer and holder can be told apart: both persons, both bodies, or names of which one is mere text."""
    one, other = _kind(said.registry, said.claim.who or ""), _kind(said.registry, held)
    if one is not None and other is not None:
        return one is other
    if SubjectKind.COUNTRY in (one, other) or SubjectKind.PLACE in (one, other):
        return False
    return are_comparable(said.who, _name(said.registry, held), said.role)


def _is_part(registry: Registry, one: str, other: str) -> bool:
    subjects = registry.subjects
    a, b = subjects.get(one), subjects.get(other)
    return (a is not None and a.of == other) or (b is not None and b.of == one)

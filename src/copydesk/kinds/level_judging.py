"""A rung against those the relation stood at, at the time that the words speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from copydesk.kinds.kind import agree, contradict, unclear, uncovered
from copydesk.model import Claim, Comparison, Fact, Level, Period, Precision, Registry
from copydesk.phrasing import say_fact, say_period
from copydesk.text import fold

CODE = "CD102"

# Qualifiers of a level claim: raised to it, leaving it, once at it, and the day of the step.
TO, FROM, PAST, SINCE = "to", "from", "past", "since"
# A rung reached within so many days is the news itself.
NEWS_DAYS = 60
# The news of a step still tells of the rung that was left: "have been bound by an accord since 2017".
_AFTER = 7
# How the doubt about a phrase ends that is longer than any rung.
NO_RUNG = "is no rung of our ladder"


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a rung, or the day of a step, by the relation's own history."""
    level = str(claim.value)
    if claim.subject is None:
        return uncovered(level, claim.binding)
    says = f"{registry.name_of(claim.subject)}: {level}"
    facts = sorted(registry.held(claim.subject, "level"), key=lambda f: f.valid.earliest or date.min)
    period = claim.as_of.period
    if claim.doubt is not None and claim.doubt.endswith(NO_RUNG):
        held = facts[-1] if facts else None
        return unclear(held, says, say_fact(held, registry) if held is not None else "", claim.doubt)
    if period is None:
        own = [f for f in facts if f.value == level]
        return agree(own[0], says, say_fact(own[0], registry)) if own else uncovered(says, "the claim has no time")
    if claim.qualifier == SINCE:
        return _compare_since(claim, registry, facts, period, says)
    if claim.qualifier == FROM:
        return _compare_departure(claim, registry, facts, period, says)
    if claim.qualifier == TO and claim.as_of.explicit:
        return _compare_step(claim, registry, facts, period, says)
    return _compare_standing(claim, registry, facts, period, says)


def _compare_step(claim: Claim, registry: Registry, facts: Sequence[Fact], period: Period, says: str) -> Comparison:
    """A dated step: to the rung that began then; the right rung on another day is left to the date's own claim."""
    own = [f for f in facts if f.value == claim.value]
    taken = [f for f in facts if _begins_in(f, period)]
    for fact in own:
        if fact in taken:
            return agree(fact, says, say_fact(fact, registry))
    now = _held_now(claim, own) or next((f for f in own if f.valid.overlaps(period)), None)
    if now is not None and not taken:
        return agree(now, says, say_fact(now, registry), "the rung is right, its date apart")
    rival = taken or [f for f in facts if f.valid.overlaps(period)]
    if not rival:
        return uncovered(says, "we hold no level at that time")
    line = say_fact(rival[-1], registry)
    if _is_loosely_said(claim, rival[-1], registry):
        return unclear(rival[-1], says, line, "a looser wording of the level we hold")
    message = f"{line}, the article says {claim.value}"
    return contradict(claim, rival[-1], says, line, message, claim.as_of.reason)


def _held_now(claim: Claim, own: Sequence[Fact]) -> Fact | None:
    """Our interval of a rung that holds on the article's day."""
    days = [time.period for time in claim.also if time.period is not None]
    return next((f for f in own if any(f.valid.overlaps(day) for day in days)), None)


def _compare_standing(claim: Claim, registry: Registry, facts: Sequence[Fact], period: Period, says: str) -> Comparison:
    own = [f for f in facts if f.value == claim.value]
    for fact in own:
        if fact.valid.overlaps(period):
            return _compare_beginning(claim, registry, facts, fact) or agree(fact, says, say_fact(fact, registry))
    held = [f for f in facts if f.valid.overlaps(period)]
    if claim.qualifier == PAST and not claim.as_of.explicit:
        before = [f for f in own if f.valid.earliest is not None and _starts_before(f, period)]
        if before:
            return agree(before[-1], says, say_fact(before[-1], registry), "told of the past")
        if facts:
            return unclear(facts[-1], says, say_fact(facts[-1], registry), "the words tell of an undated past")
    if not held:
        return uncovered(says, "we hold no level at that time")
    fact = held[-1]
    line = say_fact(fact, registry)
    if _is_shortened(claim, registry, fact):
        return unclear(fact, says, line, "a shortened form of the level we hold")
    left = next((f for f in own if f.valid.latest is not None and f.valid.widened(_AFTER).overlaps(period)), None)
    if left is not None and not claim.as_of.explicit:
        return unclear(left, says, line, "the rung was left in these days")
    message = f"{line}, the article says {claim.value}"
    begun = next((t for t in claim.also if t.period is not None and not own and _begins_in(fact, t.period)), None)
    if begun is not None:  # the day of the step is told, so that it does not matter how old our knowledge is
        claim = replace(claim, as_of=begun)
    return contradict(claim, fact, says, line, message, claim.as_of.reason)


def _compare_beginning(claim: Claim, registry: Registry, facts: Sequence[Fact], now: Fact) -> Comparison | None:
    """ "Have been allies since 2018": allies they are, but what began in 2018 was another rung."""
    begun = next((t for t in claim.also if t.explicit and t.period is not None), None)
    if claim.qualifier is not None or begun is None or begun.period is None or now.valid.overlaps(begun.period):
        return None
    first = next((f for f in facts if _begins_in(f, begun.period)), None)
    if first is None or first.value == claim.value or _is_shortened(claim, registry, first):
        return None
    says, line = f"{registry.name_of(claim.subject or '')}: {claim.value}", say_fact(first, registry)
    message = f"{line}, the article says {claim.value} since then"
    return contradict(claim, first, says, line, message, begun.reason)


def _compare_since(claim: Claim, registry: Registry, facts: Sequence[Fact], period: Period, says: str) -> Comparison:
    """The day of a step: our interval of that rung must begin in the period that the words give."""
    own = [f for f in facts if f.value == claim.value]
    when = say_period(period)
    says = f"{says}, {when}"
    for fact in own:
        if _begins_in(fact, period):
            return agree(fact, says, say_fact(fact, registry))
    if not own:
        return uncovered(says, "the relation never stood on that rung")
    if any(_begins_in(f, period) for f in facts):
        return uncovered(says, "another rung was reached then: the level itself differs")
    fact = _held_now(claim, own) or own[-1]
    line = say_fact(fact, registry)
    if fact.valid.earliest is None:
        return uncovered(says, "we hold no beginning of that level")
    message = f"{line}; the article dates the step {when}"
    return contradict(claim, fact, says, line, message, claim.as_of.reason)


def _compare_departure(
    claim: Claim, registry: Registry, facts: Sequence[Fact], period: Period, says: str
) -> Comparison:
    """The rung that was left is the one before the step."""
    own = [f for f in facts if f.value == claim.value]
    left = [f for f in own if f.valid.latest is not None or _is_long_held(f, period)]
    if left:
        return agree(left[-1], says, say_fact(left[-1], registry), "the rung that was left")
    past = [f for f in facts if f.valid.latest is not None]
    if not past:
        return uncovered(says, "we hold no earlier level")
    fact = past[-1]
    line = say_fact(fact, registry)
    if _is_shortened(claim, registry, fact):
        return unclear(fact, says, line, "a shortened form of a level we hold")
    message = f"{line}, the article says that {claim.value} was left"
    return contradict(claim, fact, says, line, message, claim.as_of.reason)


def _is_shortened(claim: Claim, registry: Registry, fact: Fact) -> bool:
    """Whether the words are a listed short form of the rung held, or part of its name."""
    said = fold(str(claim.value))
    if said in fold(fact.value):
        return True
    level: Level | None = next((lv for lv in registry.levels if lv.name == fact.value), None)
    return level is not None and _rung_words(claim, registry) in {
        form for short in level.short for form in (fold(short), fold(short).removesuffix("s"))
    }


def _rung_words(claim: Claim, registry: Registry) -> str:
    """The words of the rung itself, without the pair that a claim may begin with."""
    quote = fold(claim.quote)
    forms = [fold(form) for lv in registry.levels for form in (lv.name, *lv.translations, *lv.short)]
    ends = [form for form in forms for form in (form, form.removesuffix("s")) if quote.endswith(form)]
    return max(ends, key=len, default=quote)


def _is_loosely_said(claim: Claim, fact: Fact, registry: Registry) -> bool:
    """Whether the words leave out, inside the rung's name, what the ladder's own short forms leave out."""
    said, held = fold(str(claim.value)).split(), fold(fact.value).split()
    if said[0] != held[0] or said[-1] != held[-1] or len(said) >= len(held):
        return False
    left_out = {w for level in registry.levels for short in level.short for w in _left_out(level.name, short)}
    rest = iter(held)
    return all(word in rest for word in said) and set(_left_out(fact.value, str(claim.value))) <= left_out


def _left_out(name: str, short: str) -> list[str]:
    """The words of a name that a shorter form of it drops; none where that is no part of it ("CSP")."""
    words, kept = fold(name).split(), fold(short).split()
    return [word for word in words if word not in kept] if set(kept) <= set(words) else []


def _is_long_held(fact: Fact, period: Period) -> bool:
    """Whether a rung still held may be the one that the news of these days leaves: it was not reached just now."""
    first, day = fact.valid.earliest, period.latest
    return first is not None and day is not None and fact.valid.overlaps(period) and (day - first).days > NEWS_DAYS


def _starts_before(fact: Fact, period: Period) -> bool:
    first = fact.valid.earliest
    return first is not None and (period.latest is None or first <= period.latest)


def _begins_in(fact: Fact, period: Period) -> bool:
    start = fact.valid.earliest
    if start is None:
        return False
    first = Period(start, start)
    if fact.valid.precision >= Precision.MONTH:
        return period.overlaps(fact.valid) and period.distance(first) <= 366
    return period.widened(1).overlaps(first)

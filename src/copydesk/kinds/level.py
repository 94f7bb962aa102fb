"""Which level a relation stands at: "elevate bilateral ties to an all-weather comprehensive strategic partnership"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from copydesk.binding import bind
from copydesk.kinds.kind import Kind, agree, claim_from, contradict, uncovered, unclear
from copydesk.lexicon import Sort
from copydesk.mentions import Mention
from copydesk.model import AsOf, Claim, Comparison, Fact, Mood, PartKind, Period, Precision, Registry
from copydesk.phrasing import say_fact, say_period
from copydesk.reading import Reading

CODE = "CD102"

# Verbs and nouns by which a relation moves to another rung.
_RAISE = (
    r"(?:elevat|upgrad|rais|lift|promot|advanc|mov|ris|transform|develop|turn|chang|designat|bring|brought|took|taken|rose|risen)"
    r"\w*"
)
_SET_UP = r"(?:establish|form|creat|set\s+up|build|built|conclud|sign|announc|declar|proclaim|enter|launch|forg|becom|became)\w*"
_UPGRADE = regex.compile(rf"\b(?:{_RAISE}|(?:an?|the)\s+upgrade)\b[^.;]*?\b(?:to|into|as)\b(?:\s+(?:the\s+)?(?:level|status|rank)\s+of)?[^.;]*$", regex.I)
_ESTABLISH = regex.compile(rf"\b{_SET_UP}\b[^.;]*$", regex.I)
_FROM = regex.compile(r"\bfrom\s+(?:the\s+|an?\s+)?(?:level\s+of\s+(?:an?\s+)?)?$", regex.I)
_TO = regex.compile(r"\b(?:to|into|as)\s+(?:the\s+|an?\s+)?(?:(?:level|status|rank)\s+of\s+(?:the\s+|an?\s+)?)?[\"']?$", regex.I)
_WISH = regex.compile(
    r"\b(?:hopes?|hoped|hoping|aims?|aimed|aiming|wants?|wanted|plans?|planned|intends?|ready|willing|propos\w+|seeks?|"
    r"discuss\w*|consider\w*|could|may|might|if|whether|toward|towards|strive|work\w*\s+to|calls?\s+for|called\s+for|goal|target)\b",
    regex.I,
)
# Words on the left that make another rung of the phrase: "all-round comprehensive strategic partnership".
_EXTENDED = regex.compile(r"(?<![\w-])(?P<word>[a-z]+(?:-[a-z]+)?)\s+$", regex.I)
_NEUTRAL = frozenset(
    "a an the its their new our this that of to as into for such bilateral mutual ties current existing close closer "
    "deep deeper strong stronger solid genuine true established and or by with at on deepening developing enhancing "
    "strengthening advancing building expanding promoting consolidating in is was are be been has have had china-eu".split()
)


def read(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for every rung that a sentence names, bound to its relation."""
    registry = reading.registry
    eligible = _relations(registry)
    rungs = reading.of_sort(Sort.LEVEL)
    for rung in rungs:
        binding = bind(reading, rung.start, rung.end, eligible)
        before = reading.gap(reading.sentence.start, rung.start)
        move = _move(reading, rung, before)
        as_of, also = _times(reading, rung, move)
        doubt = binding.doubt
        if _WISH.search(reading.text, reading.clause_at(rung.start).start, rung.start):
            doubt = doubt or "the clause speaks of a wish or a plan"
        stranger = _EXTENDED.search(before)
        if stranger is not None and _is_modifier(reading, rung, stranger):
            doubt = doubt or f"'{stranger.group('word')} {reading.gap(rung.start, rung.end)}' is no rung of our ladder"
        if reading.sentence.part is PartKind.HEADLINE and move is None:
            doubt = doubt or "a headline shortens"
        mood = reading.mood(rung.start, rung.end)
        yield claim_from(
            reading,
            "level",
            rung.start,
            rung.end,
            subject=binding.subject,
            value=rung.key,
            tier=binding.tier,
            binding=binding.reason,
            as_of=as_of,
            also=also,
            qualifier=move,
            mood=Mood.NEGATED if mood is Mood.NEGATED else Mood.ASSERTED,
            doubt=doubt,
        )


def _relations(registry: Registry) -> list[str]:
    return [key for key in registry.subjects if registry.held(key, "level")]


def _move(reading: Reading, rung: Mention, before: str) -> str | None:
    """"to" where ties are raised to this rung, "from" where they leave it, ``None`` for standing at it."""
    if _FROM.search(before) and regex.search(_RAISE, before + reading.gap(rung.end, reading.sentence.end), regex.I):
        return "from"
    if _UPGRADE.search(before) and _TO.search(before):
        return "to"
    clause = reading.clause_at(rung.start)
    if _ESTABLISH.search(reading.text, clause.start, rung.start) and rung.start - clause.start < 200:
        verb = _ESTABLISH.search(reading.text, clause.start, rung.start)
        if verb is not None and len(reading.gap(verb.start(), rung.start).split()) <= 6:
            return "to"
    return None


def _times(reading: Reading, rung: Mention, move: str | None) -> tuple[AsOf, tuple[AsOf, ...]]:
    near = [d for d in reading.dates_near(rung.start) if not d.forward] or [d for d in reading.dates if not d.forward]
    if move is not None and near:
        return near[0].as_of, tuple(d.as_of for d in near[1:])
    times = reading.times(rung.start)
    return times[0], times[1:]


def _is_modifier(reading: Reading, rung: Mention, stranger: regex.Match[str]) -> bool:
    word = stranger.group("word").lower()
    start = rung.start - (len(stranger.group()) - stranger.start("word") + stranger.start())
    if word in _NEUTRAL or word.endswith(("ing", "ed", "ly")):
        return False
    at = rung.start - len(stranger.group())
    return not any(m.start <= at < m.end for m in reading.subjects) and start >= 0 and stranger.group("word").islower()


def compare(claim: Claim, registry: Registry) -> Comparison:
    """Judge a rung by those the relation stood at, at each time that the claim may speak about."""
    level = str(claim.value)
    if claim.subject is None:
        return uncovered(level, claim.binding)
    says = f"{registry.name_of(claim.subject)}: {level}"
    facts = registry.held(claim.subject, "level")
    own = [f for f in facts if f.value == level]
    times = [t for t in (claim.as_of, *claim.also) if t.period is not None]
    if not times:
        return agree(own[0], says, say_fact(own[0], registry)) if own else uncovered(says, "the claim has no time")
    if claim.qualifier == "to":
        return _compare_upgrade(claim, registry, list(facts), own, times, says)
    if claim.qualifier == "from":
        return _compare_departure(claim, registry, list(facts), own, says)
    return _compare_standing(claim, registry, list(facts), own, times, says)


def _compare_standing(
    claim: Claim, registry: Registry, facts: list[Fact], own: list[Fact], times: list[AsOf], says: str
) -> Comparison:
    for time in times:
        for fact in own:
            if time.period is not None and fact.valid.overlaps(time.period):
                return agree(fact, says, say_fact(fact, registry))
    for time in times:
        if not any(time.period is not None and f.valid.overlaps(time.period) for f in facts):
            return uncovered(says, "we hold no level at that time")
    fact = next(f for f in reversed(facts) if times[0].period is not None and f.valid.overlaps(times[0].period))
    held = say_fact(fact, registry)
    if str(claim.value) in fact.value:
        return unclear(fact, says, held, "a shortened form of the level we hold")
    return contradict(claim, fact, says, held, f"{held}, the article says {claim.value}", times[0].reason)


def _compare_upgrade(
    claim: Claim, registry: Registry, facts: list[Fact], own: list[Fact], times: list[AsOf], says: str
) -> Comparison:
    """An upgrade is to that rung and at that time: where the article dates it, the interval must begin there."""
    dated = [t for t in times if t.explicit and t.period is not None]
    for time in dated:
        for fact in own:
            if _begins_in(fact, time.period):
                return agree(fact, says, say_fact(fact, registry))
    first = times[0].period
    assert first is not None
    if not dated:
        recent = [f for f in facts if f.valid.overlaps(first)]
        if own and any(f in recent for f in own):
            near = [f for f in own if f in recent]
            return agree(near[-1], says, say_fact(near[-1], registry))
    rival = [f for f in facts if any(_begins_in(f, t.period) for t in dated)] or [f for f in facts if f.valid.overlaps(first)]
    if own and dated:
        fact = own[-1]
        held = f"{say_fact(fact, registry)}"
        when = say_period(dated[0].period)
        if all(_comparable(fact, t.period) for t in dated):
            message = f"{held}; the article dates the step to {when}"
            return contradict(claim, fact, f"{says}, {when}", held, message, dated[0].reason)
        return unclear(fact, says, held, "the times cannot be compared")
    if not rival:
        return uncovered(says, "we hold no level at that time")
    fact = rival[-1]
    held = say_fact(fact, registry)
    return contradict(claim, fact, says, held, f"{held}, the article says {claim.value}", times[0].reason)


def _compare_departure(claim: Claim, registry: Registry, facts: list[Fact], own: list[Fact], says: str) -> Comparison:
    if own:
        return agree(own[-1], says, say_fact(own[-1], registry), "the rung that was left")
    lower = [f for f in facts if str(claim.value) in f.value]
    if lower:
        return unclear(lower[-1], says, say_fact(lower[-1], registry), "a shortened form of a level we hold")
    return uncovered(says, "we hold no such earlier level")


def _begins_in(fact: Fact, period: Period | None) -> bool:
    start = fact.valid.earliest
    if period is None or start is None:
        return False
    first = Period(start, start)
    if fact.valid.precision >= Precision.MONTH:
        return period.overlaps(fact.valid) and period.distance(first) <= 366
    return period.widened(1).overlaps(first)


def _comparable(fact: Fact, period: Period | None) -> bool:
    return period is not None and fact.valid.earliest is not None


KIND = Kind("level", CODE, frozenset({Sort.LEVEL}), read, compare)

"""The facts in which two articles differ: told otherwise, or told by one of them only."""

from __future__ import annotations

from collections import defaultdict

from copydesk.model import AsOf, Claim, Comparison, Difference, Mood, Period, Quantity, Registry, Review, Value
from copydesk.phrasing import say_value

_Slot = tuple[str, str, str]
_Judged = tuple[Claim, Comparison]

_NOT_SAID = frozenset({Mood.NEGATED, Mood.DISOWNED})


def find_differences(review: Review, other: Review, registry: Registry) -> tuple[Difference, ...]:
    """What the two tell differently first, then what only one of them tells; each in reading order.

    Claims are put side by side by kind, subject, metric and qualifier. Values that may be the same ("over
    10,000", "12,000") are no difference, nor are two values of two times ("last year", "this year"): then each
    stands alone. A claim that names nothing the registry knows has no counterpart to look for.
    """
    mine, theirs = _slots(review), _slots(other)
    differing: list[Difference] = []
    alone: list[Difference] = []
    for slot in sorted(mine.keys() | theirs.keys()):
        left = [one for one in mine[slot] if not any(_agree(one[0], two[0]) for two in theirs[slot])]
        right = [two for two in theirs[slot] if not any(_agree(one[0], two[0]) for one in mine[slot])]
        for one in left:
            two = next((two for two in right if _differ(one[0], two[0])), None)
            if two is None:
                alone.append(_say(slot[0], one, None, registry))
            else:
                right.remove(two)
                differing.append(_say(slot[0], one, two, registry))
        alone += [_say(slot[0], None, two, registry) for two in right]
    return (*sorted(differing, key=_order), *sorted(alone, key=_order))


def _slots(review: Review) -> defaultdict[_Slot, list[_Judged]]:
    """The claims of each slot, every value once."""
    slots: defaultdict[_Slot, list[_Judged]] = defaultdict(list)
    for claim, comparison in review.judged:
        if claim.subject is None or claim.mood in _NOT_SAID:
            continue
        known = slots[claim.kind, claim.subject, claim.metric or ""]
        if not any(_agree(claim, earlier) for earlier, _ in known):
            known.append((claim, comparison))
    return slots


def _agree(claim: Claim, other: Claim) -> bool:
    """Whether two claims of one slot say the same, in whatever words: "Premier" and "Prime Minister" of a country."""
    both_timed = claim.as_of.explicit and other.as_of.explicit
    same_time = not both_timed or _overlap(claim.as_of, other.as_of)
    return same_time and _same_person(claim, other) and _same_value(claim.value, other.value)


def _differ(claim: Claim, other: Claim) -> bool:
    """Whether two claims of one slot that do not agree answer one question, of one time."""
    # Two pieces of two days that state no time speak of the same present.
    assumed = not (claim.as_of.explicit or other.as_of.explicit)
    same_time = assumed or _overlap(claim.as_of, other.as_of)
    return same_time and _same_person(claim, other) and claim.qualifier == other.qualifier


def _overlap(as_of: AsOf, other: AsOf) -> bool:
    return as_of.period is None or other.period is None or as_of.period.overlaps(other.period)


def _same_person(claim: Claim, other: Claim) -> bool:
    """Whether a role is one member's; words that do not say whose it is may be of either."""
    return claim.who is None or other.who is None or claim.who == other.who


def _same_value(value: Value, other: Value) -> bool:
    if isinstance(value, Quantity) and isinstance(other, Quantity):
        return value.unit == other.unit and value.meets(other)
    if isinstance(value, Period) and isinstance(other, Period):
        return value.overlaps(other)
    if isinstance(value, tuple) and isinstance(other, tuple):
        return set(value) == set(other)
    return value == other


def _say(kind: str, one: _Judged | None, two: _Judged | None, registry: Registry) -> Difference:
    start, end = _span(one)
    other_start, other_end = _span(two)
    says, other = _words(one, registry), _words(two, registry)
    return Difference(kind, says, other, start, end, other_start, other_end)


def _span(side: _Judged | None) -> tuple[int, int] | tuple[None, None]:
    return (None, None) if side is None else (side[0].start, side[0].end)


def _words(side: _Judged | None, registry: Registry) -> str | None:
    return None if side is None else side[1].says or say_value(side[0].value, registry)


def _order(difference: Difference) -> tuple[bool, int, int, str]:
    """Reading order of the article, then of the other."""
    start = difference.start
    return start is None, start or 0, difference.other_start or 0, difference.kind

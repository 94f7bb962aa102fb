"""The facts in which two articles differ: told otherwise, or told by one of them only."""

from __future__ import annotations

from collections import defaultdict

from copydesk.model import Claim, Comparison, Difference, Mood, Period, Quantity, Registry, Review, Value
from copydesk.phrasing import say_value

_Slot = tuple[str, str, str, str, str]
_Judged = tuple[Claim, Comparison]

_NOT_SAID = frozenset({Mood.NEGATED, Mood.DISOWNED})


def find_differences(review: Review, other: Review, registry: Registry) -> tuple[Difference, ...]:
    """What the two tell differently first, then what only one of them tells; each in reading order.

    Claims are put side by side by kind, subject, qualifier, metric and, for a role, whose it is. Values that
    may be the same ("over 10,000", "12,000") are no difference, nor are two values of two times ("last year",
    "this year"): then each stands alone.
    """
    mine, theirs = _slots(review), _slots(other)
    differing: list[Difference] = []
    alone: list[Difference] = []
    for slot in sorted(mine.keys() | theirs.keys()):
        left = [one for one in mine[slot] if not any(_agree(one, two) for two in theirs[slot])]
        right = [two for two in theirs[slot] if not any(_agree(one, two) for one in mine[slot])]
        for one in left:
            two = next((two for two in right if _same_time(one[0], two[0])), None)
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
        slot = (claim.kind, claim.subject, claim.qualifier or "", claim.metric or "", claim.who or "")
        if not any(_agree((claim, comparison), known) for known in slots[slot]):
            slots[slot].append((claim, comparison))
    return slots


def _agree(one: _Judged, two: _Judged) -> bool:
    return _same_time(one[0], two[0]) and _same_value(one[0].value, two[0].value)


def _same_value(value: Value, other: Value) -> bool:
    if isinstance(value, Quantity) and isinstance(other, Quantity):
        return value.unit == other.unit and value.meets(other)
    if isinstance(value, Period) and isinstance(other, Period):
        return value.overlaps(other)
    if isinstance(value, tuple) and isinstance(other, tuple):
        return set(value) == set(other)
    return value == other


def _same_time(claim: Claim, other: Claim) -> bool:
    one, two = claim.as_of.period, other.as_of.period
    # Two pieces of two days that state no time speak of the same present.
    assumed = not (claim.as_of.explicit or other.as_of.explicit)
    return assumed or one is None or two is None or one.overlaps(two)


def _say(kind: str, one: _Judged | None, two: _Judged | None, registry: Registry) -> Difference:
    mine, theirs = (None if side is None else side[0] for side in (one, two))
    return Difference(
        kind,
        _words(one, registry),
        _words(two, registry),
        mine and mine.start,
        mine and mine.end,
        theirs and theirs.start,
        theirs and theirs.end,
    )


def _words(side: _Judged | None, registry: Registry) -> str | None:
    return None if side is None else side[1].says or say_value(side[0].value, registry)


def _order(difference: Difference) -> tuple[bool, int, int, str]:
    """Reading order of the article, then of the other."""
    start = difference.start
    return start is None, start or 0, difference.other_start or 0, difference.kind

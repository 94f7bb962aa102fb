"""The claims of two articles side by side: by kind, subject and metric, as the registry's names bind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from copydesk.agreement.persons import may_be_one_person
from copydesk.model import AsOf, Claim, Comparison, Difference, Mood, Period, Quantity, Registry, Review
from copydesk.phrasing import say_value

Judged = tuple[Claim, Comparison]
_Slot = tuple[str, str, str]

_NOT_SAID = frozenset({Mood.NEGATED, Mood.DISOWNED})


def claims_apart(review: Review, other: Review, registry: Registry, *, near: bool) -> Iterator[Difference]:
    """Claims that differ, and those that only one article makes; one that names nothing known has no counterpart.

    ``near`` tells two pieces of about one time: what they state without a time is then of one present.
    """
    mine, theirs = _slots(review, registry), _slots(other, registry)
    for slot in sorted(mine.keys() | theirs.keys()):
        left = [one for one in mine[slot] if not any(_agree(one[0], two[0], registry) for two in theirs[slot])]
        right = [two for two in theirs[slot] if not any(_agree(one[0], two[0], registry) for one in mine[slot])]
        for one in left:
            two = next((two for two in right if _differ(one[0], two[0], near)), None)
            if two is not None:
                right.remove(two)
            yield say_claims(slot[0], one, two, registry)
        yield from (say_claims(slot[0], None, two, registry) for two in right)


def _slots(review: Review, registry: Registry) -> defaultdict[_Slot, list[Judged]]:
    """The claims of each slot, every value once."""
    slots: defaultdict[_Slot, list[Judged]] = defaultdict(list)
    for claim, comparison in review.judged:
        if claim.subject is None or claim.mood in _NOT_SAID:
            continue
        known = slots[claim.kind, claim.subject, claim.metric or ""]
        if not any(_agree(claim, earlier, registry) for earlier, _ in known):
            known.append((claim, comparison))
    return slots


def _agree(claim: Claim, other: Claim, registry: Registry) -> bool:
    """Whether two claims of one slot say the same, in whatever words: "Premier" and "Prime Minister" of a country."""
    both_timed = claim.as_of.explicit and other.as_of.explicit
    same_time = not both_timed or _overlap(claim.as_of, other.as_of)
    return same_time and _same_person(claim, other) and _same_value(claim, other, registry)


def _differ(claim: Claim, other: Claim, near: bool) -> bool:
    """Whether two claims of one slot that do not agree answer one question, of one time."""
    # Two pieces of two days that are near and state no time speak of the same present.
    assumed = near and not (claim.as_of.explicit or other.as_of.explicit)
    same_time = assumed or _overlap(claim.as_of, other.as_of)
    firm = claim.doubt is None and other.doubt is None and claim.mood is other.mood
    # Of one office another title is another name for it.
    asked = claim.qualifier == other.qualifier or (claim.kind == "holder" and isinstance(claim.value, str))
    return firm and same_time and asked and _same_person(claim, other) and type(claim.value) is type(other.value)


def _overlap(as_of: AsOf, other: AsOf) -> bool:
    return as_of.period is None or other.period is None or as_of.period.overlaps(other.period)


def _same_person(claim: Claim, other: Claim) -> bool:
    """Whether a role is one member's; words that do not say whose it is may be of either."""
    return claim.who is None or other.who is None or claim.who == other.who


def _same_value(claim: Claim, other: Claim, registry: Registry) -> bool:
    """Whether two values may be one; of a name spelt in two ways the spelling is told."""
    value, opposite = claim.value, other.value
    if isinstance(value, Quantity) and isinstance(opposite, Quantity):
        return value.unit == opposite.unit and value.meets(opposite)
    if isinstance(value, Period) and isinstance(opposite, Period):
        return value.overlaps(opposite)
    if isinstance(value, tuple) and isinstance(opposite, tuple):
        return set(value) == set(opposite)
    if claim.kind == "holder" and isinstance(value, str) and isinstance(opposite, str):
        return may_be_one_person(value, opposite, registry)
    return value == opposite


def say_claims(kind: str, one: Judged | None, two: Judged | None, registry: Registry) -> Difference:
    """Two claims as a difference, with the words and the place of each; ``None`` is a side that does not say it."""
    start, end = _span(one)
    other_start, other_end = _span(two)
    says, other = _words(one, registry), _words(two, registry)
    return Difference(kind, says, other, start, end, other_start, other_end)


def _span(side: Judged | None) -> tuple[int, int] | tuple[None, None]:
    return (None, None) if side is None else (side[0].start, side[0].end)


def _words(side: Judged | None, registry: Registry) -> str | None:
    return None if side is None else side[1].says or say_value(side[0].value, registry)

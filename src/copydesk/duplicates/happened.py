"""The day and the place that two articles give one happening: the same people who met, on Monday or on Tuesday."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from copydesk.duplicates.places import may_be_one
from copydesk.model import Claim, Difference, Happening, Registry, Review
from copydesk.timing import is_exact_day

_FEWEST = 2
_Key = tuple[frozenset[str], frozenset[str]]


def days_and_places_apart(review: Review, other: Review, registry: Registry) -> Iterator[Difference]:
    """What people did together, each once in an article, with another day or another place in the other."""
    mine, theirs = _by_people(review), _by_people(other)
    for key in sorted(mine.keys() & theirs.keys(), key=lambda key: mine[key][0].start):
        left, right = mine[key], theirs[key]
        days, opposite = ([h for h in told if h.when is not None and is_exact_day(h.when)] for told in (left, right))
        if len({h.when for h in days}) == len({h.when for h in opposite}) == 1 and days[0].when != opposite[0].when:
            yield _differ("date", (review, days[0]), (other, opposite[0]), registry)
        places, elsewhere = ([h for h in told if h.place is not None] for told in (left, right))
        if len({h.place for h in places}) == len({h.place for h in elsewhere}) == 1:
            here, there = places[0].place, elsewhere[0].place
            if here is not None and there is not None and not may_be_one(here, there, registry):
                yield _differ("place", (review, places[0]), (other, elsewhere[0]), registry)


def _by_people(review: Review) -> dict[_Key, list[Happening]]:
    found: defaultdict[_Key, list[Happening]] = defaultdict(list)
    for happening in review.happenings:
        if len(happening.participants) >= _FEWEST and happening.kinds:
            found[happening.kinds, happening.participants].append(happening)
    return found


def _differ(
    kind: str, one: tuple[Review, Happening], other: tuple[Review, Happening], registry: Registry
) -> Difference:
    start, end, says = _spot(kind, *one, registry)
    other_start, other_end, other_says = _spot(kind, *other, registry)
    return Difference(kind, says, other_says, start, end, other_start, other_end)


def _spot(kind: str, review: Review, happening: Happening, registry: Registry) -> tuple[int, int, str]:
    """The words of the day or place in the sentence of a happening; the sentence where no claim has them."""
    claim = next((c for c in review.claims if c.kind == kind and _is_in(c, happening)), None)
    when = happening.when
    says = registry.name_of(happening.place or "") if kind == "place" or when is None else when.edtf
    return (happening.start, happening.end, says) if claim is None else (claim.start, claim.end, says)


def _is_in(claim: Claim, happening: Happening) -> bool:
    return happening.start <= claim.start and claim.end <= happening.end

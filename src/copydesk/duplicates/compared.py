"""A corpus compared: which pairs of its articles are related, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from copydesk.duplicates import candidates, sql
from copydesk.duplicates.candidates import Candidates
from copydesk.duplicates.events import event_keys, read_tellings, share_events
from copydesk.duplicates.relations import Relation, relate
from copydesk.duplicates.shingles import Body, Signature, read_body, sign
from copydesk.model import Registry, Review

_DATABASE_ARTICLES = 5_000
"""From here on candidates are found in DuckDB where it is installed: in half the time at 10,000 articles, in no less
at 3,500."""

_BODIES_KEPT = 2_000
"""Words and shingles that are at hand while pairs are compared, some 100 MB; others are read again."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Reviews in the order of their articles' ids, the relations of their pairs of positions, and their bodies."""

    reviews: Sequence[Review]
    relations: dict[tuple[int, int], Relation]
    body: Callable[[int], Body]


def compare(reviews: Sequence[Review], registry: Registry) -> Compared:
    """Find the pairs worth comparing, and compare them; the order of the reviews does not matter."""
    ordered = sorted(reviews, key=lambda review: review.article.id)
    told = [read_tellings(review, registry) for review in ordered]
    signatures = [sign(review.article, event_keys(told[n])) for n, review in enumerate(ordered)]
    proposed = _propose(signatures)

    @lru_cache(_BODIES_KEPT)
    def body(position: int) -> Body:
        return read_body(ordered[position].article, signatures[position], proposed.boilerplate)

    relations: dict[tuple[int, int], Relation] = {}
    for first, second in sorted(proposed.pairs):
        days = ordered[first].article.day, ordered[second].article.day
        events = share_events(told[first], told[second], days, registry)
        relation = relate(body(first), body(second), events)
        if relation is not None:
            relations[first, second] = relation
    return Compared(ordered, relations, body)


def _propose(signatures: Sequence[Signature]) -> Candidates:
    large = len(signatures) >= _DATABASE_ARTICLES
    return sql.propose(signatures) if large and sql.can_propose() else candidates.propose(signatures)

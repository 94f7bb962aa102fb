"""A corpus compared: which pairs of its articles are related, and how."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from copydesk.duplicates import candidates, sql
from copydesk.duplicates.candidates import Candidates
from copydesk.duplicates.events import event_keys, read_tellings, share_events
from copydesk.duplicates.evidence import Evidence, Rarity, weigh
from copydesk.duplicates.passages import closing_starts
from copydesk.duplicates.relations import Relation, relate
from copydesk.duplicates.shingles import Body, Signature, read_body, sign
from copydesk.duplicates.stories import FamilyNames, Story, read_story, story_keys
from copydesk.model import Registry, Review

_DATABASE_ARTICLES = 2_000
"""From here on candidates are found in DuckDB where it is installed: of 3,500 in two fifths of the time, of 10,000 in a
quarter."""

_BODIES_KEPT = 2_000
"""Words and shingles that are at hand while pairs are compared, some 100 MB; others are read again."""

_STORIES_KEPT = 20_000
"""Words, names and days, some 200 MB; others are read again."""

_STANDING_DAYS = 4
"""A passage in pieces of so many days is no news of any of them: "the fifth part of our series has been published"."""


class Compared:
    """Reviews in the order of their articles' ids, the relations of their pairs of positions, and their bodies."""

    def __init__(self, reviews: Sequence[Review], registry: Registry) -> None:
        self.reviews = sorted(reviews, key=lambda review: review.article.id)
        self._registry = registry
        self._family_names = FamilyNames(registry)
        self._rarity = Rarity()
        self._story = lru_cache(_STORIES_KEPT)(self._read_story)
        self._told = [read_tellings(review, registry) for review in self.reviews]
        self._signatures = [self._sign(position) for position in range(len(self.reviews))]
        self._proposed = _propose(self._signatures)
        self.body = lru_cache(_BODIES_KEPT)(self._read_body)
        self.relations = self._without_standing(self._relate())

    def _relate(self) -> dict[tuple[int, int], Relation]:
        found: dict[tuple[int, int], Relation] = {}
        for first, second in sorted(self._proposed.pairs):
            days = self.reviews[first].article.day, self.reviews[second].article.day
            events = share_events(self._told[first], self._told[second], days, self._registry)
            relation = relate(self.body(first), self.body(second), events, self._weigh(first, second))
            if relation is not None:
                found[first, second] = relation
        return found

    def _without_standing(self, found: Mapping[tuple[int, int], Relation]) -> dict[tuple[int, int], Relation]:
        """The relations without those of a passage that pieces of many days have: it introduces a series."""
        days: defaultdict[int, set[date | None]] = defaultdict(set)
        for (first, second), relation in found.items():
            for shingle in relation.passage:
                days[shingle].update(self.reviews[position].article.day for position in (first, second))
        return {
            pair: relation
            for pair, relation in found.items()
            if not relation.passage
            or 2 * sum(len(days[shingle]) >= _STANDING_DAYS for shingle in relation.passage) < len(relation.passage)
        }

    def _weigh(self, first: int, second: int) -> Evidence:
        evidence = weigh(self._story(first), self._story(second), self._rarity)
        if not evidence.tells_one_event:
            return evidence
        # A footer that both have would make two stories of one day alike.
        footer = closing_starts(self.body(first), self.body(second))
        if footer is None:
            return evidence
        return weigh(self._read_story(first, footer[0]), self._read_story(second, footer[1]), self._rarity)

    def _sign(self, position: int) -> Signature:
        story = self._story(position)
        self._rarity.add(story)
        return sign(self.reviews[position].article, event_keys(self._told[position]) | story_keys(story))

    def _read_body(self, position: int) -> Body:
        return read_body(self.reviews[position].article, self._signatures[position], self._proposed.boilerplate)

    def _read_story(self, position: int, until: int | None = None) -> Story:
        return read_story(self.reviews[position], self._family_names, until)


def _propose(signatures: Sequence[Signature]) -> Candidates:
    large = len(signatures) >= _DATABASE_ARTICLES
    return sql.propose(signatures) if large and sql.can_propose() else candidates.propose(signatures)

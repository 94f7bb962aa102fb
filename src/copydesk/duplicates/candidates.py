"""Which pairs of a corpus are worth comparing, found by what they share: never all pairs.

Three things make a pair: shingles enough, the same whole text, an event told by both. What more articles share
than can tell one story is boilerplate. What a crowd shares pairs each of it with the first only, so that no
number of copies costs its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from copydesk.duplicates.shingles import Signature, has_own_text

FEWEST_ARTICLES = 20
"""Below this a corpus is too small to tell what its house style repeats."""

BOILERPLATE_COUNT, BOILERPLATE_PERCENT = 5, 5
"""What more articles than both hold word for word ("Reporting by …, editing by …") says nothing of a pair."""

CROWD = 100
"""More articles than this are each paired with the first of them only; what they share is boilerplate."""

PROPOSING_PERCENT, PROPOSING_COUNT = 40, 36
"""What a pair worth comparing has in common: this share of the shorter piece, or the shingles of 40 words."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of positions, the smaller first, and the shingles that say nothing of a pair in this corpus."""

    pairs: frozenset[tuple[int, int]]
    boilerplate: frozenset[int]


def propose(signatures: Sequence[Signature]) -> Candidates:
    """The pairs of a corpus worth comparing; the signatures stand in the order of the articles' ids.

    Signatures that were kept, proposed together with those of articles added since, give what a full run gives.
    """
    holders = _holders(signatures)
    boilerplate = frozenset(shingle for shingle, held in holders.items() if _is_boilerplate(len(held), len(signatures)))
    common = Counter(position for shingle in boilerplate for position in holders[shingle])
    sizes = [len(set(signature.shingles)) for signature in signatures]
    copies = {
        position for position, count in common.items() if not has_own_text(sizes[position] - count, sizes[position])
    }
    counted = [size - common[position] * (position not in copies) for position, size in enumerate(sizes)]
    # Shingles of one passage have the same holders: they are counted together.
    groups = Counter(
        tuple([position for position in held if position in copies] if shingle in boilerplate else held)
        for shingle, held in holders.items()
    )
    shared: Counter[tuple[int, int]] = Counter()
    for group, count in groups.items():
        for pair in _pairs_of(group):
            shared[pair] += count
    pairs = {
        (one, two)
        for (one, two), count in shared.items()
        if count >= PROPOSING_COUNT or 100 * count >= PROPOSING_PERCENT * min(counted[one], counted[two])
    }
    marked: defaultdict[int, list[int]] = defaultdict(list)
    for position, signature in enumerate(signatures):
        for mark in signature.marks:
            marked[mark].append(position)
    return Candidates(frozenset(pairs.union(*map(_pairs_of, marked.values()))), boilerplate)


def _holders(signatures: Sequence[Signature]) -> dict[int, list[int]]:
    """The positions of each shingle that two articles have and more; most are in one only, and are soon dropped."""
    first: dict[int, int] = {}
    holders: dict[int, list[int]] = {}
    for position, signature in enumerate(signatures):
        for shingle in set(signature.shingles):
            if shingle not in first:
                first[shingle] = position
            elif shingle in holders:
                holders[shingle].append(position)
            else:
                holders[shingle] = [first[shingle], position]
    return holders


def _is_boilerplate(holders: int, articles: int) -> bool:
    many = holders > CROWD or 100 * holders > BOILERPLATE_PERCENT * articles
    return articles >= FEWEST_ARTICLES and holders > BOILERPLATE_COUNT and many


def _pairs_of(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of ascending positions; in a crowd each with the first only."""
    if len(members) <= CROWD:
        return combinations(members, 2)
    return ((members[0], other) for other in members[1:])

"""Which pairs of a corpus are worth comparing, found by what they share: never all pairs.

Three things make a pair: shingles enough, the same whole text, an event told by both. What more articles share
than can tell one story is boilerplate. What a crowd shares pairs each of it with the first only, so that no
number of copies costs its square. ``sql.py`` says the same to a database.
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

PROPOSING_COUNT, PROPOSING_PERCENT = 26, 40
"""What a pair worth comparing has in common: the shingles of 30 words, or this share of the shorter piece."""

SAMPLED_ARTICLES, SAMPLE = 50_000, 4
"""In a corpus larger than the first, pairs are looked for by the shingles that the second divides, one in so many."""

SAMPLED_COUNT, SAMPLED_PERCENT = 3, 20
"""What a pair worth comparing has in common of a sample, where six are expected, give or take two; less in common
than is asked for elsewhere, for what a sample proposes in vain, comparing tells."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of positions, the smaller first, and the shingles that say nothing of a pair in this corpus."""

    pairs: frozenset[tuple[int, int]]
    boilerplate: frozenset[int]


def propose(signatures: Sequence[Signature], sampled_from: int = SAMPLED_ARTICLES) -> Candidates:
    """The pairs of a corpus worth comparing; the signatures stand in the order of the articles' ids.

    Signatures that were kept, proposed together with those of articles added since, give what a full run gives.
    """
    sampled = len(signatures) > sampled_from
    holders = _holders(signatures)
    boilerplate = frozenset(s for s, held in holders.items() if _is_boilerplate(len(held), len(signatures)))
    sizes, copies = _sizes(signatures, holders, boilerplate)
    for shingle in boilerplate:
        holders[shingle] = [position for position in holders[shingle] if position in copies]
    if sampled:
        holders = {shingle: held for shingle, held in holders.items() if not shingle % SAMPLE}
    enough = [_enough(size, sampled) for size in sizes]
    owned = [set(signature.shingles) & holders.keys() for signature in signatures]
    owned = [own if one in copies else own - boilerplate for one, own in enumerate(owned)]
    pairs = {
        (min(one, two), max(one, two))
        for one, own in enumerate(owned)
        for two in _found_by(own, enough[one], holders)
        if one != two and len(own & owned[two]) >= min(enough[one], enough[two])
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


def _sizes(
    signatures: Sequence[Signature], holders: dict[int, list[int]], boilerplate: frozenset[int]
) -> tuple[list[int], set[int]]:
    """How many shingles speak for each piece, and which pieces are copies: in those the boilerplate does as well."""
    common = Counter(position for shingle in boilerplate for position in holders[shingle])
    sizes = [len(set(signature.shingles)) for signature in signatures]
    copies = {one for one, count in common.items() if not has_own_text(sizes[one] - count, sizes[one])}
    return [size if one in copies else size - common[one] for one, size in enumerate(sizes)], copies


def _found_by(own: set[int], enough: int, holders: dict[int, list[int]]) -> set[int]:
    """The pieces that have one of a piece's own shingles, the most common of them left out: one fewer than enough.

    Who shares enough of them with a shorter piece has one of the rest. So a phrase of a thousand pieces, which is
    among the most common in nearly all of them, never costs its square.
    """
    rarest = sorted(own, key=lambda shingle: (len(holders[shingle]), shingle))[: max(0, len(own) + 1 - enough)]
    found: set[int] = set()
    for shingle in rarest:
        held = holders[shingle]
        found.update(held if len(held) <= CROWD else held[:1])
    return found


def _enough(size: int, sampled: bool) -> int:
    """How many shingles a pair must share, given how many speak for the shorter piece."""
    if sampled:
        return -(-min(100 * SAMPLE * SAMPLED_COUNT, SAMPLED_PERCENT * size) // (100 * SAMPLE))
    return -(-min(100 * PROPOSING_COUNT, PROPOSING_PERCENT * size) // 100)


def _is_boilerplate(holders: int, articles: int) -> bool:
    many = holders > CROWD or 100 * holders > BOILERPLATE_PERCENT * articles
    return articles >= FEWEST_ARTICLES and holders > BOILERPLATE_COUNT and many


def _pairs_of(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of ascending positions; in a crowd each with the first only."""
    if len(members) <= CROWD:
        return combinations(members, 2)
    return ((members[0], other) for other in members[1:])

"""Which flagged pairs are one cluster, and its name.

Copies chain: a copy of a copy is a copy. Overlaps and events do not (a day's roundup overlaps ten stories
that have nothing in common), so two clusters become one only where at least half of the pairs between them
are flagged: average linkage, which on labelled news (ECB+) finds events far better than connected components do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

_LINKED = 0.5
"""The share of pairs between two clusters that makes them one."""

Pair = tuple[str, str]


def name_clusters(chained: Sequence[Pair], linked: Sequence[Pair]) -> dict[Pair, str]:
    """The cluster of each pair, named by its smallest id; a pair between two clusters is in none.

    ``chained`` pairs (copies) always join; ``linked`` pairs join in the order given, the strongest first.
    """
    pairs = (*chained, *linked)
    cluster = {article: {article} for pair in pairs for article in pair}
    flagged: defaultdict[str, set[str]] = defaultdict(set)
    for one, two in pairs:
        flagged[one].add(two)
        flagged[two].add(one)
    for one, two in chained:
        _join(cluster, one, two)
    for one, two in linked:
        small, large = sorted((cluster[one], cluster[two]), key=len)
        between = sum(len(flagged[article] & large) for article in small)
        if small is not large and between >= _LINKED * len(small) * len(large):
            _join(cluster, one, two)
    names: dict[str, str] = {}
    for article in sorted(cluster):
        if article not in names:
            names.update(dict.fromkeys(cluster[article], article))
    return {(one, two): names[one] for one, two in pairs if names[one] == names[two]}


def _join(cluster: dict[str, set[str]], one: str, two: str) -> None:
    small, large = sorted((cluster[one], cluster[two]), key=len)
    if small is not large:
        large |= small
        for member in small:
            cluster[member] = large

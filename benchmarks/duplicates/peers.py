"""Finds pairs with one peer, as its documentation says: JSON on standard output. Lives in the peers' own venv.

    python peers.py FOLDER datasketch|rensa|tfidf THRESHOLD WIDTH

An article is the set of its words, or of its runs of WIDTH words. MinHash has 128 permutations, the peers' default;
what it proposes is verified by the Jaccard coefficient of the sets. TF-IDF is scikit-learn's, of all pairs, a block at
a time.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from measured import measure

_PERMUTATIONS = 128
_BLOCK = 500
_WORD = re.compile(r"\w+")

Pairs = list[tuple[str, str]]


def main(folder: Path, peer: str, threshold: float, width: int) -> None:
    json.dump(measure(partial(PEERS[peer], folder, threshold, width)), sys.stdout)


def datasketch(folder: Path, threshold: float, width: int) -> Pairs:
    """``MinHash.bulk``, ``MinHashLSH.insert`` in a session, ``query``."""
    from datasketch import MinHash, MinHashLSH

    ids, sets = _sets(folder, width)
    encoded = ([shingle.encode() for shingle in shingles] for shingles in sets)
    sketches = MinHash.bulk(encoded, num_perm=_PERMUTATIONS)
    index = MinHashLSH(threshold=threshold, num_perm=_PERMUTATIONS)
    with index.insertion_session() as session:
        for number, sketch in enumerate(sketches):
            session.insert(number, sketch)
    return _verified(ids, sets, map(index.query, sketches), threshold)


def rensa(folder: Path, threshold: float, width: int) -> Pairs:
    """``RMinHash.from_token_sets``, ``RMinHashLSH.insert_many``, ``query_all``; bands enough for the threshold."""
    from rensa import RMinHash, RMinHashLSH

    ids, sets = _sets(folder, width)
    sketches = RMinHash.from_token_sets([list(shingles) for shingles in sets], num_perm=_PERMUTATIONS, seed=42)
    index = RMinHashLSH(threshold=threshold, num_perm=_PERMUTATIONS, num_bands=_bands(threshold))
    index.insert_many(sketches)
    return _verified(ids, sets, index.query_all(sketches), threshold)


def tfidf(folder: Path, threshold: float, width: int) -> Pairs:
    """``TfidfVectorizer().fit_transform`` and ``linear_kernel``, which is the cosine of its vectors."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics.pairwise import linear_kernel

    rows = list(_rows(folder))
    vectors = TfidfVectorizer(ngram_range=(1, width)).fit_transform([row["text"] for row in rows])
    pairs = []
    for start in range(0, len(rows), _BLOCK):
        similar = linear_kernel(vectors[start : start + _BLOCK], vectors[start:])
        found = ((one, two) for one, two in zip(*(similar >= threshold).nonzero(), strict=True) if one < two)
        pairs += [(rows[start + one]["id"], rows[start + two]["id"]) for one, two in found]
    return pairs


def _rows(folder: Path) -> Iterator[dict[str, Any]]:
    with (folder / "corpus" / "articles.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _sets(folder: Path, width: int) -> tuple[list[str], list[set[str]]]:
    ids, sets = [], []
    for row in _rows(folder):
        words = _WORD.findall(row["text"].lower())
        ids.append(row["id"])
        sets.append(set(map(" ".join, zip(*(words[at:] for at in range(width)), strict=False))))
    return ids, sets


def _verified(ids: list[str], sets: list[set[str]], found: Iterable[Iterable[int]], threshold: float) -> Pairs:
    pairs = []
    for one, others in enumerate(found):
        for two in set(others):
            if one < two:
                shared = len(sets[one] & sets[two])
                if shared >= threshold * (len(sets[one]) + len(sets[two]) - shared) > 0:
                    pairs.append((ids[one], ids[two]))
    return pairs


def _bands(threshold: float) -> int:
    """The fewest bands whose own threshold, (1/bands)^(bands/permutations), is not above the one asked for."""
    choices = [2**power for power in range(1, 7)]
    return next((bands for bands in choices if (1 / bands) ** (bands / _PERMUTATIONS) <= threshold), choices[-1])


PEERS = {run.__name__: run for run in (datasketch, rensa, tfidf)}

if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]), int(sys.argv[4]))

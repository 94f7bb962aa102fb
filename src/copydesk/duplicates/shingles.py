"""The words of an article, five in a row at a time, and the pairs of articles that share enough of them.

What counts is what the piece itself tells: its paragraphs and captions. The header, the headline, the dateline
and the furniture of the page are left out, and so are case, punctuation and the commas of numbers.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from copydesk.model import Article, PartKind
from copydesk.text import fold

WIDTH = 5
"""Words in a shingle: four meet by chance in news about one subject, six lose too much to light editing."""

_FEWEST_ARTICLES = 20
"""Below this a corpus is too small to tell what its house style repeats."""

_BOILERPLATE_SHARE, _BOILERPLATE_COUNT = 0.05, 5
"""What more articles than this hold word for word ("Reporting by …, editing by …") says nothing of a pair."""

_OWN_TEXT = 0.25
"""A piece with less than this beside the boilerplate is one of many copies: there the boilerplate is the piece."""

_CROWD = 100
"""More articles than this are each paired with the first of them only, so that a crowd costs no square."""

_PROPOSING_SHARE, _PROPOSING_COUNT = 0.4, 36
"""What a pair worth comparing has in common: this share of the shorter piece, or the shingles of 40 words."""

_TOLD = frozenset({PartKind.BODY, PartKind.CAPTION})
_WORD = re.compile(r"\d+(?:[.,]\d+)*[^\W_]*|[^\W_]+(?:'[^\W_]+)*")


class Vocabulary(dict[str, int]):
    """A number for each word, in the order in which words are first met."""

    def __missing__(self, word: str) -> int:
        plain = word.replace(",", "") if word[0].isdigit() else word
        number = len(self) if plain == word else self[plain]
        self[word] = number
        return number


@dataclass(frozen=True, slots=True)
class Body:
    """What an article tells, as numbered words; ``shingles`` are hashes of each five in a row, in order.

    ``counted`` are those that speak for the piece: its shingles without the boilerplate of the corpus.
    ``figures`` are the words that begin with a digit.
    """

    article: Article
    words: tuple[int, ...]
    shingles: tuple[int, ...]
    counted: frozenset[int]
    figures: frozenset[str]


def stretches(article: Article) -> Iterator[tuple[int, int]]:
    """Where the article tells: its paragraphs and captions, without the dateline."""
    dateline = article.dateline
    for part in article.parts:
        if part.kind in _TOLD:
            inside = dateline is not None and part.start <= dateline.start < part.end
            yield (dateline.end if inside and dateline is not None else part.start), part.end


def word_spans(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the words of one stretch of a source, in the order of ``Body.words``."""
    return [(start + m.start(), start + m.end()) for m in _WORD.finditer(fold(source[start:end]))]


def words_of(text: str) -> list[str]:
    """The words of a text, folded: "The Mayor's 1,200 boats" gives the, mayor's, 1,200, boats."""
    return _WORD.findall(fold(text))


def read_bodies(articles: Iterable[Article]) -> list[Body]:
    """The bodies of a corpus, in the order given, with the boilerplate of the corpus counted out."""
    vocabulary = Vocabulary()
    bodies = [_read_body(article, vocabulary) for article in articles]
    if len(bodies) < _FEWEST_ARTICLES:
        return bodies
    repeated = _repeated(bodies)
    holders = Counter(chain.from_iterable(body.counted & repeated for body in bodies))
    limit = max(_BOILERPLATE_COUNT, _BOILERPLATE_SHARE * len(bodies))
    boilerplate = {shingle for shingle, count in holders.items() if count > limit}
    return [_without(body, boilerplate) for body in bodies] if boilerplate else bodies


def propose_pairs(bodies: Sequence[Body]) -> set[tuple[int, int]]:
    """Pairs of positions worth comparing: they share some shingles, or are equal word for word."""
    repeated = _repeated(bodies)
    holders: defaultdict[int, list[int]] = defaultdict(list)
    equal: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for position, body in enumerate(bodies):
        if body.words:
            equal[body.words].append(position)
        for shingle in body.counted & repeated:
            holders[shingle].append(position)
    # Shingles of one passage have the same holders: they are counted together.
    groups = Counter(map(tuple, holders.values()))
    shared: Counter[tuple[int, int]] = Counter()
    for group, count in groups.items():
        for pair in pairs_of(group):
            shared[pair] += count
    sizes = [len(body.counted) for body in bodies]
    proposed = {
        (one, two)
        for (one, two), count in shared.items()
        if count >= _PROPOSING_COUNT or count >= _PROPOSING_SHARE * min(sizes[one], sizes[two])
    }
    return proposed.union(*(pairs_of(group) for group in equal.values()))


def pairs_of(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of ascending positions; in a crowd each with the first only."""
    if len(members) <= _CROWD:
        return combinations(members, 2)
    return ((members[0], other) for other in members[1:])


def _read_body(article: Article, vocabulary: Vocabulary) -> Body:
    text = [word for start, end in stretches(article) for word in words_of(article.source[start:end])]
    words = tuple([vocabulary[word] for word in text])
    shingles = tuple(map(hash, zip(*(words[i:] for i in range(WIDTH)), strict=False)))
    figures = frozenset(word.replace(",", "") for word in text if word[0].isdigit())
    return Body(article, words, shingles, frozenset(shingles), figures)


def _repeated(bodies: Iterable[Body]) -> set[int]:
    """The shingles of two articles and more; most are in one only, and nothing need be kept of those."""
    seen: set[int] = set()
    repeated: set[int] = set()
    for body in bodies:
        repeated |= body.counted & seen
        seen |= body.counted
    return repeated


def _without(body: Body, boilerplate: set[int]) -> Body:
    own = body.counted - boilerplate
    if len(own) < _OWN_TEXT * len(body.counted):
        return body
    return Body(body.article, body.words, body.shingles, own, body.figures)

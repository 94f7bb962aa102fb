"""The words of an article, five in a row at a time, as numbers that are the same in every process and corpus.

What counts is what the piece itself tells: its paragraphs and captions. The header, the headline, the dateline
and the furniture of the page are left out, and so are case, punctuation and the commas of numbers.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from copydesk.model import Article, PartKind
from copydesk.patterns import re
from copydesk.text import fold

WIDTH = 5
"""Words in a shingle: four meet by chance in news about one subject, six lose too much to light editing."""

OWN_PERCENT = 25
"""A piece with less than this beside the boilerplate is one of many copies: there the boilerplate is the piece."""

TOLD = frozenset({PartKind.BODY, PartKind.CAPTION})
"""Parts that tell the piece; a headline is often another's."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*[^\W_]*|[^\W_]+(?:'[^\W_]+)*")

_LANE = 16
"""Bytes that a word takes in an article's words: eight of its hash, and room for the sum of five products."""

_LONGEST, _MOST = 40, 200_000
"""What is remembered of words: nothing of a text without spaces, and no more than some 60 MB."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What an article is found by. It depends on the article alone: it can be stored, and joined elsewhere.

    ``shingles`` are 64-bit hashes of each five words in a row, in their order; signed, as databases want them.
    ``marks`` are hashes of which a single shared one makes a pair worth comparing, sorted: of the whole text, of an
    event.
    """

    shingles: array[int]
    marks: array[int]


@dataclass(frozen=True, slots=True)
class Body:
    """What an article tells, as folded words; ``shingles`` are hashes of each five in a row, in order.

    ``counted`` are those that speak for the piece: its shingles without the boilerplate of the corpus.
    ``figures`` are the words that begin with a digit.
    """

    article: Article
    words: tuple[str, ...]
    shingles: tuple[int, ...]
    counted: frozenset[int]
    figures: frozenset[str]


def sign(article: Article, events: Iterable[str] = ()) -> Signature:
    """The signature of an article that tells of these events, each named by what is the same in another piece."""
    words = b"".join(map(_LANES.__getitem__, _told(article).split()))
    marks = {_number(event.encode()) for event in events}
    if words:
        marks.add(_number(words))
    return Signature(_hash_shingles(words), array("q", sorted(marks)))


def read_body(article: Article, signature: Signature, boilerplate: frozenset[int] = frozenset()) -> Body:
    """The body of an article, with the boilerplate of its corpus counted out."""
    words = tuple([_plain(word) if "," in word else word for word in words_of(_told(article))])
    figures = frozenset(word for word in words if word[0].isdigit())
    shingles = tuple(signature.shingles)
    found = frozenset(shingles)
    own = found - boilerplate
    return Body(article, words, shingles, own if has_own_text(len(own), len(found)) else found, figures)


def has_own_text(own: int, shingles: int) -> bool:
    """Whether so many shingles beside the boilerplate, of so many, are a piece of its own."""
    return 100 * own >= OWN_PERCENT * shingles


def stretches(article: Article) -> Iterator[tuple[int, int]]:
    """Where the article tells: its paragraphs and captions, without the dateline."""
    dateline = article.dateline
    for part in article.parts:
        if part.kind in TOLD:
            inside = dateline is not None and part.start <= dateline.start < part.end
            yield (dateline.end if inside and dateline is not None else part.start), part.end


def word_spans(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the words of one stretch of a source, in the order of ``Body.words``."""
    return [(start + m.start(), start + m.end()) for m in _WORD.finditer(fold(source[start:end]))]


def words_of(text: str) -> list[str]:
    """The words of a text, folded: "The Mayor's 1,200 boats" gives the, mayor's, 1,200, boats."""
    return _WORD.findall(fold(text))


def _told(article: Article) -> str:
    return "\n".join([article.source[start:end] for start, end in stretches(article)])


def _plain(word: str) -> str:
    return word.replace(",", "") if word[0].isdigit() else word


class _Lanes(dict[str, bytes]):
    """The hashes of the words of what stands between two spaces, a lane each: one look-up in place of a search."""

    def __missing__(self, written: str) -> bytes:
        lanes = b"".join([_digest(_plain(word).encode()).ljust(_LANE, b"\0") for word in words_of(written)])
        if len(self) >= _MOST:
            self.clear()
        if len(written) <= _LONGEST:
            self[written] = lanes
        return lanes


_LANES = _Lanes()


def _digest(key: bytes) -> bytes:
    return blake2b(key, digest_size=8).digest()


def _number(key: bytes) -> int:
    return int.from_bytes(_digest(key), "little", signed=True)


# One for each place in a shingle, so that order counts. Odd, so that no bit of a word is lost; of 60 bits, so that
# five products with words of 64 stay within the 128 of a lane.
_MULTIPLIERS = [int.from_bytes(_digest(b"place %d" % place), "little") >> 4 | 1 for place in range(WIDTH)]


def _hash_shingles(words: bytes) -> array[int]:
    """Of each five words the sum of the products with their multipliers, modulo 2 to the 64th.

    All words of an article are one long number, so that five multiplications hash them all, and not five a word.
    """
    shingles = array("q")
    count = len(words) // _LANE - WIDTH + 1
    if count > 0:
        number = int.from_bytes(words, "little")
        sums = sum((number >> 8 * _LANE * place) * multiplier for place, multiplier in enumerate(_MULTIPLIERS))
        shingles.frombytes(sums.to_bytes(len(words) + _LANE, "little")[: count * _LANE])
        if sys.byteorder == "big":
            shingles.byteswap()
    return shingles[::2]

"""Which names that we hold a few words are nearly, wherever they stand: found by look-up, from the words alone.

Names come again and again, in a piece and from piece to piece: what is said of some words is said once and remembered.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from copydesk.known_names import SHORTEST_ALONE, Known, NameIndex, frame_of
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.spelling import slips, stem
from copydesk.text import fold
from copydesk.vocabulary.kindred import KINDRED

_YEAR = regex.compile(r"(?:19|20|21)\d\d")
_REMEMBERED = 1 << 15


class Slip(StrEnum):
    """In what a name differs from the one that we hold."""

    SPELLING = "misspelt"
    NUMBER = "another number"
    WORD = "another word"
    FORM = "another form"
    GIVEN = "another given name"
    TIME = "out of its time"


class Opening(NamedTuple):
    """What a word and the next may be: a name but for one word, the first two of a longer one, a slip for a name."""

    name: bool
    longer: bool
    word: bool


@lru_cache(maxsize=_REMEMBERED)
def opening_of(index: NameIndex, first: str, second: str | None) -> Opening:
    """What two words as they are written, or a word behind which nothing is joined, may be."""
    first = fold(first).removesuffix("'s")
    word = len(first) >= SHORTEST_ALONE and _is_slip(index, first)
    if second is None:
        return Opening(False, False, word)
    second = fold(second).removesuffix("'s")
    name = index.may_begin(first, second) and bool(names_near(index, (first, second)))
    return Opening(name, index.may_begin_longer(first, second), word)


def _is_slip(index: NameIndex, word: str) -> bool:
    """Whether a word is no name, and a letter away from one of one word: "tashkant"."""
    if not word.isalpha() or word in index.names:
        return False
    return any(slips(word, known.words[0]) == 1 for known in index.near(word))


@lru_cache(maxsize=_REMEMBERED)
def names_near(index: NameIndex, words: tuple[str, ...]) -> tuple[tuple[int, Slip, Known], ...]:
    """The names of several words that some words (folded) are but for one: which of them differs, in what, the name."""
    return tuple(_names_near(index, words))


def _names_near(index: NameIndex, words: tuple[str, ...]) -> Iterator[tuple[int, Slip, Known]]:
    if " ".join(words) in index.names:
        return
    stems = index.stems.get(" ".join(map(stem, words))) if len(words) > 2 else None
    if stems is not None:
        yield next(place for place, word in enumerate(words) if word != stems.words[place]), Slip.FORM, stems
        return
    for place, word in enumerate(words):
        frame = frame_of(words, place)
        for known in index.framed(frame, len(word)):
            held = known.words[place]
            if not held.isdigit() and slips(word, held):
                yield place, Slip.SPELLING, known
        for known in index.frames.get(frame, ()):
            if _YEAR.fullmatch(word) and _is_year_name(known, place):
                yield place, Slip.NUMBER, known
            elif known.words[place] in KINDRED.get(word, ()):
                yield place, Slip.WORD, known


def _is_year_name(known: Known, place: int) -> bool:
    """Whether a name has a year in it that is no edition's: "Uzbekistan-2030"."""
    return known.kind is not SubjectKind.EVENT and _YEAR.fullmatch(known.words[place]) is not None

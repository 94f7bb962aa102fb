"""Where in a text it is worth looking: one pass of an automaton over words, boundaries included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from copydesk.patterns import re

_OPENERS: Final = " \n\t\r(-\"'[/>"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class WordTriggers:
    """Finds phrases as whole words in any usual case: lower, Capitalised, UPPER.

    A word boundary is part of the needle, so that "often" never wakes "ten".
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        needles = {
            opener + spaced
            for phrase in phrases
            for spelling in (phrase, phrase[:1].upper() + phrase[1:], phrase.upper())
            for spaced in _spacings(spelling)
            for opener in _OPENERS
        }
        self._automaton = AhoCorasick(
            sorted(needles), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
        )

    def find(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The spans of the phrases inside ``text[start:end]``, in order."""
        window = " " + text[start:end]
        shift = start - 1
        try:
            hits = self._automaton.find_matches_as_indexes(window)
        except (TypeError, ValueError):
            hits = self._automaton.find_matches_as_indexes(_SURROGATE.sub("?", window))
        return [
            (first + 1 + shift, last + shift)
            for _, first, last in hits
            if last == len(window) or not (window[last].isalnum() or window[last] == "_")
        ]


def _spacings(phrase: str) -> Iterator[str]:
    words = phrase.split(" ")
    for gaps in product(" \n", repeat=len(words) - 1):
        yield words[0] + "".join(gap + word for gap, word in zip(gaps, words[1:], strict=True))

"""Words that are nearly a name that we hold: found by look-up, not yet judged.

"Olzhas Bektanov", "Shangai Cooperation Organization", "Council of Head of States", "Uzbekistan-2040 strategy": all
words of a name but one are there, or a single word is one letter off. Whatever is a name as it stands is none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial

import regex

from copydesk.known_names import LONGEST, SHORTEST_ALONE, Known, NameIndex, frame_of
from copydesk.model import SubjectKind
from copydesk.reading import Copy, Reading
from copydesk.spelling import slips, stem, transliterates
from copydesk.text import fold
from copydesk.vocabulary.kindred import KINDRED


class Slip(StrEnum):
    """In what a name differs from the one that we hold."""

    SPELLING = "misspelt"
    NUMBER = "another number"
    WORD = "another word"
    FORM = "another form"
    GIVEN = "another given name"
    TIME = "out of its time"


@dataclass(frozen=True, slots=True)
class Token:
    """A word that nothing but a blank or a hyphen parts from a suspect; ``covered`` if it is of a known name."""

    start: int
    end: int
    word: str
    capital: bool
    covered: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words, folded, that nothing but a blank or a hyphen parts from each other, and where each stands."""

    words: list[str]
    spans: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Suspect:
    """A stretch that is nearly a name: the word in it that differs, the name, and the words joined to the stretch.

    ``said`` is the word as written (folded), ``held`` as we hold it, ``place`` its number in the name.
    """

    start: int
    end: int
    slip: Slip
    known: Known
    said: str
    held: str
    place: int
    word_start: int
    word_end: int
    before: Token | None
    behind: Token | None


_WORD = r"(?P<word>[\p{L}\p{N}]++(?:'\p{L}++)*+)"
_JOINT = r"(?:\s{1,3}|\s?-\s?|'(?:\s{1,2}|-\s?|\s-))"
# A name begins with a word in capitals or with a number. The look-behind stands after the first letter, so that the
# search can skip to capitals and digits.
_OPENING = regex.compile(
    r"(?P<first>\p{Lu}(?<![\p{L}\p{N}].)(?<![\p{L}\p{N}]'.)[\p{L}\p{N}]*+(?:'\p{L}++)*+"
    r"|\p{Nd}(?<![\p{L}\p{N}].)\p{Nd}*+(?![\p{L}\p{N}]|'\p{L}))"
    rf"(?:(?={_JOINT}(?P<second>[\p{{L}}\p{{N}}]++(?:'\p{{L}}++)*+)))?"
)
_NEXT = regex.compile(_JOINT + _WORD)
_BEFORE = regex.compile(_WORD + _JOINT + "$")
_REACH = 40
_YEAR = regex.compile(r"(?:19|20|21)\d\d")


@dataclass(frozen=True, slots=True)
class _Openings:
    """Where in a piece a name of several words with a wrong one may begin, and where a name of one word may stand."""

    windows: tuple[tuple[int, int], ...]
    words: tuple[tuple[int, int], ...]


@lru_cache(maxsize=8)
def _openings_of(copy: Copy) -> _Openings:
    """The openings of a whole piece by one scan, so that a sentence without any costs nothing."""
    index = copy.lexicon.names
    windows, words = [], []
    slipped: dict[str, bool] = {}
    for match in _OPENING.finditer(copy.text):
        first, second = match.group("first", "second")
        first = _folded(first)
        if second is not None and index.may_begin(first, _folded(second)):
            windows.append(match.span("first"))
        if len(first) < SHORTEST_ALONE:
            continue
        slip = slipped.get(first)
        if slip is None:
            slip = slipped[first] = first.isalpha() and first not in index.names and _is_slip_of_any(index, first)
        if slip:
            words.append(match.span("first"))
    return _Openings(tuple(windows), tuple(words))


def _is_slip_of_any(index: NameIndex, word: str) -> bool:
    return any(slips(word, known.words[0]) == 1 for known in index.near(word))


def _inside(spans: tuple[tuple[int, int], ...], reading: Reading) -> tuple[tuple[int, int], ...]:
    return spans[bisect_left(spans, (reading.sentence.start,)) : bisect_left(spans, (reading.sentence.end,))]


def find_suspects(reading: Reading) -> Iterator[Suspect]:
    """The suspects of a sentence, one a word: the longest name that a word spoils wins."""
    openings = _openings_of(reading.copy)
    found: dict[int, Suspect] = {}
    for suspect in (*_in_windows(reading, openings), *_alone(reading, openings)):
        known = found.get(suspect.word_start)
        if known is None or _rank(reading, suspect) > _rank(reading, known):
            found[suspect.word_start] = suspect
    taken: list[Suspect] = []
    for suspect in sorted(found.values(), key=partial(_rank, reading), reverse=True):
        if not any(suspect.start < one.end and one.start < suspect.end for one in taken):
            taken.append(suspect)
    yield from sorted(taken, key=lambda one: one.start)


def _folded(word: str) -> str:
    """A word in small letters without a possessive ending."""
    return fold(word).removesuffix("'s")


def _rank(reading: Reading, suspect: Suspect) -> tuple[int, bool, bool, int, bool, bool, int]:
    """The longer name first, then one that the piece has too, the nearer spelling, a subject of no other name."""
    said, held, known = suspect.said, suspect.held, suspect.known
    named = reading.copy.mentioned.get(known.key, 0) > 0
    near, other = -(slips(said, held) or 0), not transliterates(said, held)
    return len(known.words), suspect.slip is not Slip.WORD, named, near, other, not known.weak, -suspect.start


def _in_windows(reading: Reading, openings: _Openings) -> Iterator[Suspect]:
    """Names of several words of which one differs; a stretch is left where it has a second word of no name."""
    index, text, limit = reading.lexicon.names, reading.text, reading.sentence.end
    for start, end in _inside(openings.windows, reading):
        stretch, strange = Stretch([], []), -1
        while True:
            word = _folded(text[start:end])
            if not index.has_word(word):
                if strange >= 0:
                    break
                strange = len(stretch.words)
            stretch.words.append(word)
            stretch.spans.append((start, start + len(word)))
            if len(stretch.words) > 2 and not index.may_go_on(stretch.words):
                break
            if len(stretch.words) > 1 and not _is_covered(reading, stretch.spans[0][0], stretch.spans[-1][1]):
                yield from _one_wrong(reading, stretch, strange)
            following = _NEXT.match(text, start + len(word), limit) if len(stretch.words) < LONGEST else None
            if following is None:
                break
            start, end = following.span("word")


def _one_wrong(reading: Reading, stretch: Stretch, strange: int) -> Iterator[Suspect]:
    index, words = reading.lexicon.names, stretch.words
    if " ".join(words) in index.names:
        return
    stems = index.stems.get(" ".join(map(stem, words))) if len(words) > 2 else None
    if stems is not None:
        place = next(n for n, word in enumerate(words) if word != stems.words[n])
        yield _suspect(reading, stretch, place, Slip.FORM, stems)
        return
    for place in range(len(words)) if strange < 0 else (strange,):
        word, capital = words[place], reading.text[stretch.spans[place][0]].isupper()
        frame = frame_of(words, place)
        for known in index.framed(frame, len(word)):
            held = known.words[place]
            if _capital_fits(capital, known, place) and not held.isdigit() and slips(word, held):
                yield _suspect(reading, stretch, place, Slip.SPELLING, known)
        for known in index.frames.get(frame, ()):
            if _YEAR.fullmatch(word) and _is_year_name(known, place):
                yield _suspect(reading, stretch, place, Slip.NUMBER, known)
            elif known.words[place] in KINDRED.get(word, ()) and _capital_fits(capital, known, place):
                yield _suspect(reading, stretch, place, Slip.WORD, known)


def _is_year_name(known: Known, place: int) -> bool:
    """Whether a name has a year in it that is no edition's: "Uzbekistan-2030"."""
    return known.kind is not SubjectKind.EVENT and _YEAR.fullmatch(known.words[place]) is not None


def _capital_fits(capital: bool, known: Known, place: int) -> bool:
    return capital or known.words[place] in known.name.split()


def _suspect(reading: Reading, stretch: Stretch, place: int, slip: Slip, known: Known) -> Suspect:
    start, end = stretch.spans[0][0], stretch.spans[-1][1]
    return Suspect(
        start,
        end,
        slip,
        known,
        stretch.words[place],
        known.words[place],
        place,
        *stretch.spans[place],
        _token(reading, _BEFORE.search(reading.text, max(reading.sentence.start, start - _REACH), start)),
        _token(reading, _NEXT.match(reading.text, end, reading.sentence.end)),
    )


def _token(reading: Reading, match: regex.Match[str] | None) -> Token | None:
    if match is None:
        return None
    start, word = match.start("word"), _folded(match.group("word"))
    end = start + len(word)
    return Token(start, end, word, reading.text[start].isupper(), _is_covered(reading, start, end))


def _is_covered(reading: Reading, start: int, end: int) -> bool:
    return any(m.start <= start and end <= m.end for m in reading.subjects)


def _alone(reading: Reading, openings: _Openings) -> Iterator[Suspect]:
    """Single words that are a letter away from a name of one word."""
    for start, end in _inside(openings.words, reading):
        word = _folded(reading.text[start:end])
        end = start + len(word)
        for known in () if _is_covered(reading, start, end) else reading.lexicon.names.near(word):
            if slips(word, known.words[0]) == 1 and not _are_people_of(reading, word, known.key):
                yield _suspect(reading, Stretch([word], [(start, end)]), 0, Slip.SPELLING, known)


def _are_people_of(reading: Reading, word: str, key: str) -> bool:
    """Whether a word means the people of a place: the Russians of Russia."""
    subject = reading.registry.subjects.get(key)
    return subject is not None and any(word == f"{fold(adjective)}s" for adjective in subject.adjectives)

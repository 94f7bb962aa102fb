"""Words that are nearly a name that we hold: found by look-up, not yet judged.

"Olzhas Bektanov", "Shangai Cooperation Organization", "Council of Head of States", "Uzbekistan-2040 strategy": all
words of a name but one are there, or a single word is one letter off. Whatever is a name as it stands is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from copydesk.kinds.name_slips import Slip, names_near, opening_of
from copydesk.known_names import LONGEST, Known
from copydesk.patterns import regex
from copydesk.reading import Copy, Reading
from copydesk.spelling import slips, transliterates
from copydesk.text import fold


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


@dataclass(frozen=True, slots=True)
class Openings:
    """Where a name of several words with a wrong one may begin, and where one of one word may stand, by sentence."""

    windows: dict[Reading, list[tuple[int, int]]]
    words: dict[Reading, list[tuple[int, int]]]


@lru_cache(maxsize=8)
def openings_of(copy: Copy) -> Openings:
    """The openings of a whole piece by one scan, so that a sentence without any costs nothing."""
    index = copy.lexicon.names
    openings = Openings({}, {})
    for match in _OPENING.finditer(copy.text):
        opening = opening_of(index, *match.group("first", "second"))
        if opening.name or (opening.longer and _goes_on(copy, *match.span("first", "second"))):
            _add(openings.windows, copy, match.span("first"))
        if opening.word:
            _add(openings.words, copy, match.span("first"))
    return openings


def _add(spans: dict[Reading, list[tuple[int, int]]], copy: Copy, span: tuple[int, int]) -> None:
    reading = copy.reading_at(span[0])
    if reading is not None:
        spans.setdefault(reading, []).append(span)


def _goes_on(copy: Copy, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two words and the one behind them may be the first three of a name."""
    words = _bare(copy, *first), _bare(copy, *second)
    third = _NEXT.match(copy.text, second[0] + len(words[1]))
    return third is not None and copy.lexicon.names.may_go_on((*words, _bare(copy, *third.span("word"))))


def find_suspects(reading: Reading) -> Iterator[Suspect]:
    """The suspects of a sentence, one a word: the longest name that a word spoils wins."""
    openings = openings_of(reading.copy)
    windows, words = openings.windows.get(reading, ()), openings.words.get(reading, ())
    found: dict[int, Suspect] = {}
    for suspect in (*_in_windows(reading, windows), *_alone(reading, words)):
        known = found.get(suspect.word_start)
        if known is None or _rank(reading, suspect) > _rank(reading, known):
            found[suspect.word_start] = suspect
    taken: list[Suspect] = []
    for suspect in sorted(found.values(), key=partial(_rank, reading), reverse=True):
        if not any(suspect.start < one.end and one.start < suspect.end for one in taken):
            taken.append(suspect)
    yield from sorted(taken, key=lambda one: one.start)


def _bare(copy: Copy, start: int, end: int) -> str:
    """A word in small letters without a possessive ending."""
    return copy.folded[start:end].removesuffix("'s")


def _rank(reading: Reading, suspect: Suspect) -> tuple[int, bool, bool, int, bool, bool, int]:
    """The longer name first, then one that the piece has too, the nearer spelling, a subject of no other name."""
    said, held, known = suspect.said, suspect.held, suspect.known
    named = reading.copy.mentioned.get(known.key, 0) > 0
    near, other = -(slips(said, held) or 0), not transliterates(said, held)
    return len(known.words), suspect.slip is not Slip.WORD, named, near, other, not known.weak, -suspect.start


def _in_windows(reading: Reading, windows: Sequence[tuple[int, int]]) -> Iterator[Suspect]:
    """Names of several words of which one differs; a stretch is left where it has a second word of no name."""
    index, text, limit = reading.lexicon.names, reading.text, reading.sentence.end
    for start, end in windows:
        stretch, strange = Stretch([], []), -1
        while True:
            word = _bare(reading.copy, start, end)
            if not index.has_word(word):
                if strange >= 0:
                    break
                strange = len(stretch.words)
            stretch.words.append(word)
            stretch.spans.append((start, start + len(word)))
            if len(stretch.words) > 2 and not index.may_go_on(stretch.words):
                break
            if len(stretch.words) > 1 and not _is_covered(reading, stretch.spans[0][0], stretch.spans[-1][1]):
                yield from _one_wrong(reading, stretch)
            following = _NEXT.match(text, start + len(word), limit) if len(stretch.words) < LONGEST else None
            if following is None:
                break
            start, end = following.span("word")


def _one_wrong(reading: Reading, stretch: Stretch) -> Iterator[Suspect]:
    for place, slip, known in names_near(reading.lexicon.names, tuple(stretch.words)):
        small = not reading.text[stretch.spans[place][0]].isupper() and slip in (Slip.SPELLING, Slip.WORD)
        if not small or known.words[place] in known.name.split():
            yield _suspect(reading, stretch, place, slip, known)


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
    start = match.start("word")
    word = _bare(reading.copy, *match.span("word"))
    end = start + len(word)
    return Token(start, end, word, reading.text[start].isupper(), _is_covered(reading, start, end))


def _is_covered(reading: Reading, start: int, end: int) -> bool:
    return any(m.start <= start and end <= m.end for m in reading.subjects)


def _alone(reading: Reading, words: Sequence[tuple[int, int]]) -> Iterator[Suspect]:
    """Single words that are a letter away from a name of one word."""
    for start, end in words:
        word = _bare(reading.copy, start, end)
        end = start + len(word)
        for known in () if _is_covered(reading, start, end) else reading.lexicon.names.near(word):
            if slips(word, known.words[0]) == 1 and not _are_people_of(reading, word, known.key):
                yield _suspect(reading, Stretch([word], [(start, end)]), 0, Slip.SPELLING, known)


def _are_people_of(reading: Reading, word: str, key: str) -> bool:
    """Whether a word means the people of a place: the Russians of Russia."""
    subject = reading.registry.subjects.get(key)
    return subject is not None and any(word == f"{fold(adjective)}s" for adjective in subject.adjectives)

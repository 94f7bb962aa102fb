"""Words that are nearly a name that we hold: found by look-up, not yet judged.

"Olzhas Bektanov", "Shangai Cooperation Organization", "Council of Head of States", "Uzbekistan-2040 strategy": all
words of a name but one are there, or a single word is one letter off. Whatever is a name as it stands is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

import regex

from copydesk.known_names import LONGEST, SHORTEST_ALONE, Known, NameIndex, frame_of
from copydesk.model import SubjectKind
from copydesk.reading import Reading
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
    """A word of a sentence; ``joined`` if nothing but a blank or a hyphen parts it from the one before."""

    start: int
    end: int
    word: str
    capital: bool
    covered: bool
    joined: bool


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


_TOKEN = regex.compile(r"[\p{L}\p{N}]+(?:'\p{L}+)*")
_JOINT = regex.compile(r"'?\s?[\s-]\s?")
_YEAR = regex.compile(r"(?:19|20|21)\d\d")
# What may be the word that spoils a name: one in capitals, or a year.
_ANCHOR = regex.compile(r"(?<![\p{L}\p{N}'])(?:\p{Lu}[\p{L}\p{N}]*+(?:'\p{L}+)*|(?:19|20|21)\d\d(?!\d))")
_SMALL = frozenset({"of", "and", "the", "for", "on", "in", "to"})
_MARKS = "\"'(),.:;!?[]"
_REACH = 40


def find_suspects(reading: Reading) -> Iterator[Suspect]:
    """The suspects of a sentence, one a word: the longest name that a word spoils wins."""
    if not _may_hold_any(reading):
        return
    tokens = _read_tokens(reading)
    found: dict[int, Suspect] = {}
    for suspect in (*_in_windows(reading, tokens), *_alone(reading, tokens)):
        known = found.get(suspect.word_start)
        if known is None or _rank(reading, suspect) > _rank(reading, known):
            found[suspect.word_start] = suspect
    taken: list[Suspect] = []
    for suspect in sorted(found.values(), key=partial(_rank, reading), reverse=True):
        if not any(suspect.start < one.end and one.start < suspect.end for one in taken):
            taken.append(suspect)
    yield from sorted(taken, key=lambda one: one.start)


def _may_hold_any(reading: Reading) -> bool:
    """Whether a word in capitals that no name covers is near a name of one word, or stands beside a word of one."""
    index, text, at = reading.lexicon.names, reading.text, 0
    spans = reading.subjects
    for match in _ANCHOR.finditer(text, reading.sentence.start, reading.sentence.end):
        start, end = match.span()
        while at < len(spans) and spans[at].end <= start:
            at += 1
        if at < len(spans) and spans[at].start <= start and end <= spans[at].end:
            continue
        word = text[start:end].lower().removesuffix("'s")
        if len(word) >= SHORTEST_ALONE and any(slips(word, known.words[0]) for known in index.near(word)):
            return True
        around = (_word_beside(text[end : end + _REACH], 0), _word_beside(text[max(0, start - _REACH) : start], -1))
        if any(beside and _is_of_a_name(index, beside) for beside in around):
            return True
    return False


def _word_beside(stretch: str, edge: int) -> str:
    """The first (0) or last (-1) word of a stretch that is not a small one; none if a mark stands between."""
    if not stretch or stretch[edge] not in " -\n\t":
        return ""
    for word in stretch.replace("-", " ").split()[:: 1 + 2 * edge]:
        if not word[edge].isalnum():
            return ""
        if word not in _SMALL:
            return word.lower().strip(_MARKS).removesuffix("'s")
    return ""


def _is_of_a_name(index: NameIndex, word: str) -> bool:
    return word in index.words or stem(word) in index.words


def _read_tokens(reading: Reading) -> list[Token]:
    """The words of a sentence, a possessive ending left out."""
    text, tokens = reading.text, []
    spans = [(m.start, m.end) for m in reading.subjects]
    at, previous = 0, -1
    for match in _TOKEN.finditer(text, reading.sentence.start, reading.sentence.end):
        start, end = match.span()
        if text[end - 2 : end] in ("'s", "'S"):
            end -= 2
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        covered = any(a <= start and end <= b for a, b in spans[at : at + 3])
        joined = previous >= 0 and start - previous <= 3 and _JOINT.fullmatch(text, previous, start) is not None
        tokens.append(Token(start, end, fold(text[start:end]), text[start].isupper(), covered, joined))
        previous = end
    return tokens


def _rank(reading: Reading, suspect: Suspect) -> tuple[int, bool, bool, int, bool, bool, int]:
    """The longer name first, then one that the piece has too, the nearer spelling, a subject of no other name."""
    said, held, known = suspect.said, suspect.held, suspect.known
    named = reading.copy.mentioned.get(known.key, 0) > 0
    near, other = -(slips(said, held) or 0), not transliterates(said, held)
    return len(known.words), suspect.slip is not Slip.WORD, named, near, other, not known.weak, -suspect.start


def _in_windows(reading: Reading, tokens: list[Token]) -> Iterator[Suspect]:
    """Names of several words of which one differs; a stretch with two words of no name is left early."""
    index = reading.lexicon.names
    known = [_is_of_a_name(index, token.word) for token in tokens]
    whole = [(m.start, m.end) for m in reading.subjects]
    for first, token in enumerate(tokens):
        if not token.capital and not token.word.isdigit():
            continue
        strange = -1
        for last in range(first, min(first + LONGEST, len(tokens))):
            if last > first and not tokens[last].joined:
                break
            if not known[last]:
                if strange >= 0:
                    break
                strange = last
            start, end = token.start, tokens[last].end
            if last > first and not any(a <= start and end <= b for a, b in whole):
                yield from _one_wrong(index, tokens, first, last, strange)


def _one_wrong(index: NameIndex, tokens: list[Token], first: int, last: int, strange: int) -> Iterator[Suspect]:
    words = [token.word for token in tokens[first : last + 1]]
    if " ".join(words) in index.names:
        return
    stems = index.stems.get(" ".join(map(stem, words)))
    if stems is not None:
        place = next(n for n, word in enumerate(words) if word != stems.words[n])
        yield _suspect(tokens, first, last, place, Slip.FORM, stems)
        return
    for place in range(len(words)) if strange < 0 else (strange - first,):
        word, token = words[place], tokens[first + place]
        frame = frame_of(words, place)
        for known in index.framed(frame, len(word)):
            held = known.words[place]
            if _capital_fits(token, known, place) and not held.isdigit() and slips(word, held):
                yield _suspect(tokens, first, last, place, Slip.SPELLING, known)
        for known in index.frames.get(frame, ()):
            if _YEAR.fullmatch(word) and _is_year_name(known, place):
                yield _suspect(tokens, first, last, place, Slip.NUMBER, known)
            elif known.words[place] in KINDRED.get(word, ()) and _capital_fits(token, known, place):
                yield _suspect(tokens, first, last, place, Slip.WORD, known)


def _is_year_name(known: Known, place: int) -> bool:
    """Whether a name has a year in it that is no edition's: "Uzbekistan-2030"."""
    return known.kind is not SubjectKind.EVENT and _YEAR.fullmatch(known.words[place]) is not None


def _capital_fits(token: Token, known: Known, place: int) -> bool:
    return token.capital or known.words[place] in known.name.split()


def _suspect(tokens: list[Token], first: int, last: int, place: int, slip: Slip, known: Known) -> Suspect:
    wrong = tokens[first + place]
    return Suspect(
        tokens[first].start,
        tokens[last].end,
        slip,
        known,
        wrong.word,
        known.words[place],
        place,
        wrong.start,
        wrong.end,
        tokens[first - 1] if first and tokens[first].joined else None,
        tokens[last + 1] if last + 1 < len(tokens) and tokens[last + 1].joined else None,
    )


def _alone(reading: Reading, tokens: list[Token]) -> Iterator[Suspect]:
    """Single words that are a letter away from a name of one word."""
    index = reading.lexicon.names
    for at, token in enumerate(tokens):
        if not token.capital or token.covered or len(token.word) < SHORTEST_ALONE or not token.word.isalpha():
            continue
        if token.word in index.names:
            continue
        for known in index.near(token.word):
            if slips(token.word, known.words[0]) == 1:
                yield _suspect(tokens, at, at, 0, Slip.SPELLING, known)

"""What a piece shows about a suspect: whether it names the subject rightly, how often, and beside what."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from copydesk.kinds.name_suspects import Suspect, Token
from copydesk.known_names import words_of
from copydesk.model import PartKind
from copydesk.reading import Reading
from copydesk.spelling import transliterates, undoubled
from copydesk.text import fold
from copydesk.vocabulary import names, titles
from copydesk.vocabulary.kindred import GENERIC
from copydesk.vocabulary.spellings import is_word

_AFTER_NAMES = frozenset(word.lower() for word in names.NOT_AFTER)
_TITLES = frozenset(title.lower().split()[-1] for title in (*titles.KNOWN, *titles.HONORIFICS))
_BEFORE_NAMES = frozenset(word.lower() for word in names.NOT_BEFORE) | _TITLES
TRANSLITERATED = "it may be another transliteration"


@dataclass(frozen=True, slots=True)
class Proof:
    """That a suspect is a slip, and by what; ``doubt`` says why it may not be one after all."""

    reason: str
    doubt: str | None = None


THE_OTHER_WORDS = Proof("every other word of the name")
NAMED_TOO = Proof("the piece has the right name too")


def times_named(reading: Reading, suspect: Suspect) -> int:
    """How often the piece names the subject rightly; never where it writes the wrong word more often."""
    named = reading.copy.mentioned.get(suspect.known.key, 0)
    if not named:
        return 0
    written = reading.copy.times_written
    rightly = max(written(word) for word in {suspect.held, *own_words(reading, suspect)})
    return named if written(suspect.said) <= rightly else 0


def is_named_beside(reading: Reading, suspect: Suspect) -> bool:
    """Whether the same sentence names the subject rightly: then the suspect is perhaps another one."""
    if any(suspect.known.key in m.keys and not suspect.start <= m.start < suspect.end for m in reading.subjects):
        return True
    sentence = f" {' '.join(words_of(reading.text[reading.sentence.start : reading.sentence.end]))} "
    return f" {' '.join(suspect.known.words)} " in sentence


def is_slip_of_once(reading: Reading, suspect: Suspect) -> bool:
    """Whether the piece once swaps or doubles letters, or forgets to, and elsewhere writes the word as we hold it.

    Likewise where it has another vowel once, and the right one again and again.
    """
    written, said = reading.copy.times_written, suspect.said
    if written(said) != 1:
        return False
    for held in (suspect.held, *own_words(reading, suspect)):
        if written(held) and (sorted(said) == sorted(held) or undoubled(said) == undoubled(held)):
            return True
    return written(suspect.held) > 1 and not transliterates(said, suspect.held, in_one_piece=True)


def other_words(suspect: Suspect) -> list[str]:
    """The words of the name that are written as we hold them."""
    return [word for place, word in enumerate(suspect.known.words) if place != suspect.place]


def telling_words(suspect: Suspect) -> list[str]:
    """Those of them that not any name may have."""
    return [word for word in other_words(suspect) if word not in GENERIC]


def own_words(reading: Reading, suspect: Suspect) -> set[str]:
    """Every word by which the subject is called: "Heidar Aliev" is of "Heidar Aliyev" and "Geidar Aliev"."""
    subject = reading.registry.subjects[suspect.known.key]
    return {word for name in (subject.name, *subject.aliases, *subject.weak_aliases) for word in words_of(name)}


def goes_on(reading: Reading, suspect: Suspect) -> bool:
    """Whether a longer name may go on behind: "Murat Nurtleu Street"; a headline may have capitals for verbs."""
    behind = suspect.behind
    if behind is None or not behind.capital or behind.covered or behind.word in _AFTER_NAMES:
        return False
    return reading.sentence.part is PartKind.BODY or not is_word(behind.word)


def began_before(reading: Reading, suspect: Suspect) -> bool:
    """Whether a longer name may have begun before: "Aidar Bektanov"; a title or a nationality begins none."""
    before = suspect.before
    return before is not None and before.capital and not _is_titling(reading, before)


def _is_titling(reading: Reading, token: Token) -> bool:
    if any(m.start <= token.start and token.end <= m.end for m in reading.mentions):
        return True
    return token.word in _BEFORE_NAMES


def is_anothers(reading: Reading, suspect: Suspect) -> bool:
    """Whether the piece gives a family name to somebody else, with another given name: "Aidar Bektanov"."""
    surface = regex.escape(reading.text[suspect.word_start : suspect.word_end])
    own = own_words(reading, suspect)
    for match in regex.finditer(rf"(?P<before>\p{{Lu}}[\p{{L}}-]*)\.?\s+{surface}(?!\w)", reading.text):
        before = fold(match.group("before"))
        known = any(m.start < match.end("before") and match.start("before") < m.end for m in reading.mentions)
        if not known and before not in _BEFORE_NAMES and own.isdisjoint(words_of(before)):
            return True
    return False

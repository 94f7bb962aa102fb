"""Whether a suspect is a slip or a name of its own: each sort of slip has its own proof.

A word that is no word beside all other words of a name convinces, and so does the right name elsewhere in the piece;
a real word speaks against it, unless such words are mistaken for each other. Without enough there is no finding at
all, or an unclear one where an editor should look.
"""

from __future__ import annotations

from copydesk.kinds.name_persons import prove_family_name, prove_full_name
from copydesk.kinds.name_slips import Slip
from copydesk.kinds.name_slots import follows_honorific
from copydesk.kinds.name_suspects import Suspect
from copydesk.kinds.name_traces import (
    NAMED_TOO,
    THE_OTHER_WORDS,
    TRANSLITERATED,
    Proof,
    began_before,
    goes_on,
    is_named_beside,
    is_slip_of_once,
    other_words,
    own_words,
    telling_words,
    times_named,
)
from copydesk.known_names import frame_of
from copydesk.model import SubjectKind
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.spelling import is_other_form, slips, transliterates
from copydesk.vocabulary.spellings import is_personal_name, is_place, is_word, is_written_so

# A word of a name this long is recognised by itself, a shorter one where more speaks for it.
_LONG = 7
_SHORT = 5
_ALONE = 6
_OF_FOREIGN_WORDS = frozenset({SubjectKind.PLACE, SubjectKind.COUNTRY})
_PLACED = frozenset({"in", "at", "to", "from", "near", "of", "the", "and", "with", "between", "for", "through"})
# Behind a modifier, others of one noun: "Olympic and Paralympic Games".
_SHARED_HEAD = regex.compile(r"\s+(?:and\s+|&\s+|or\s+)?\p{Lu}")


def prove(reading: Reading, suspect: Suspect) -> Proof | None:
    """What proves that a suspect is a slip; ``None`` where it may well be a name of its own."""
    office = suspect.known.kind is SubjectKind.OFFICE
    if office and (suspect.slip is not Slip.SPELLING or is_written_so(suspect.said)):
        return None  # a title has many wordings, and the ministry is called like the minister
    match suspect.slip:
        case Slip.NUMBER:
            return _number(reading, suspect)
        case Slip.FORM:
            return _form(reading, suspect)
        case Slip.WORD:
            return _word(reading, suspect)
    person, alone = suspect.known.kind is SubjectKind.PERSON, len(suspect.known.words) == 1
    given = person and suspect.place + 1 < len(suspect.known.words)
    if (is_other_form(suspect.said, suspect.held) and not given) or suspect.said in own_words(reading, suspect):
        return None
    if person:
        return prove_family_name(reading, suspect) if alone else prove_full_name(reading, suspect)
    return _single(reading, suspect) if alone else _name(reading, suspect)


def _name(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Shangai Cooperation Organization": one word of a longer name is misspelt."""
    said, held = suspect.said, suspect.held
    named = times_named(reading, suspect) > 0
    rest = telling_words(suspect)
    if is_written_so(said):
        longer = len(suspect.known.words) > 2 and len(held) > _SHORT and is_word(said) and not is_personal_name(said)
        sure = (len(suspect.known.words) > 3 and rest) or (named and not is_named_beside(reading, suspect))
        return THE_OTHER_WORDS if longer and sure and not _tell_apart(said, held) else None
    if said in reading.lexicon.names.words and not named:
        return None
    if suspect.known.kind in _OF_FOREIGN_WORDS and transliterates(said, held):
        return Proof(THE_OTHER_WORDS.reason, None if is_slip_of_once(reading, suspect) else TRANSLITERATED)
    firm = named or len(held) >= _LONG or len(suspect.known.words) > 2
    strange = any(not is_written_so(word) for word in rest)
    ordinary = is_word(held) and (rest or len(held) > _SHORT)
    if not firm and not (len(held) >= _SHORT - 1 and (ordinary or strange)):
        return None
    return THE_OTHER_WORDS if said[0] == held[0] or named else None


def _tell_apart(said: str, held: str) -> bool:
    """Whether two words may tell two bodies from each other: no words, or two of one stem ("economic", "economics")."""
    return not is_word(held) or slips(said, held) != 1 or said[:-2] == held[: len(said) - 2]


def _single(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Tashkant", "Kazakstan": a place or a body of one word."""
    said, held, known = suspect.said, suspect.held, suspect.known
    if known.weak or known.name.isupper() or follows_honorific(reading, suspect.start):
        return None
    named = times_named(reading, suspect)
    once = reading.copy.times_written(said) == 1
    if is_written_so(said) and not (
        once and named > 1 and len(said) >= _LONG and not (is_word(said) or is_place(said))
    ):
        return None
    behind = suspect.behind
    of_it = named and len(held) >= _LONG and behind is not None and is_word(behind.word)
    if (goes_on(reading, suspect) and not of_it) or began_before(reading, suspect):
        return None
    if known.kind in _OF_FOREIGN_WORDS and transliterates(said, held) and not is_slip_of_once(reading, suspect):
        return None
    if len(held) < _ALONE:
        enough = named > 1 or (named and known.kind is SubjectKind.COUNTRY)
        common = known.kind in _OF_FOREIGN_WORDS and enough and once
        return NAMED_TOO if common and said[0] == held[0] else None
    if named:
        return NAMED_TOO
    placed = suspect.before is not None and suspect.before.word in _PLACED
    like_no_other = len(held) >= _LONG and said[0] == held[0] and (placed or known.kind is SubjectKind.COUNTRY)
    return Proof("a letter away from a name that is like no other") if like_no_other else None


def _form(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Council of Head of State": a noun in the singular where the name has the plural.

    "The Winter Olympic and Paralympic Games" goes on: there the singular is right.
    """
    said, held = suspect.said, suspect.held
    if _SHARED_HEAD.match(reading.text, suspect.end):
        return None
    return THE_OTHER_WORDS if held in (f"{said}s", f"{said.removesuffix('y')}ies") else None


def _word(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "China International Export Expo": a word put for its neighbour in meaning."""
    rest = other_words(suspect)
    if len(rest) < 2 or is_named_beside(reading, suspect):
        return None
    frame = frame_of(suspect.known.words, suspect.place)
    if telling_words(suspect) and len(reading.lexicon.names.frames.get(frame, ())) == 1:
        return THE_OTHER_WORDS
    return NAMED_TOO if times_named(reading, suspect) else None


def _number(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Uzbekistan-2040 strategy": the number is a part of the name."""
    known = suspect.known
    frame = frame_of(known.words, suspect.place)
    bearers = {one.key for one in reading.lexicon.names.frames.get(frame, ())}
    if len(bearers) > 1 or is_named_beside(reading, suspect):
        return None
    if telling_words(suspect):
        return THE_OTHER_WORDS
    owner = reading.registry.subjects[known.key].of
    if owner is not None and any(owner in m.keys for m in reading.subjects):
        return Proof("the sentence names the one whose it is")
    return Proof(THE_OTHER_WORDS.reason, "others may have something of that name")

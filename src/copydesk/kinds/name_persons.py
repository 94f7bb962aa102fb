"""Whether a word that is nearly a person's name is a slip: similar is not same, and a family has many members.

A title of the very office convinces, or a word that is no word and no name anywhere beside the rest of the name, or
the right spelling elsewhere in the piece. What may be another alphabet's spelling is left to an editor.
"""

from __future__ import annotations

from copydesk.kinds.name_slots import follows_honorific, stands_with_title
from copydesk.kinds.name_suspects import Suspect
from copydesk.kinds.name_traces import (
    NAMED_TOO,
    TRANSLITERATED,
    Proof,
    began_before,
    goes_on,
    is_anothers,
    is_slip_of_once,
    other_words,
    own_words,
    times_named,
)
from copydesk.reading import Reading
from copydesk.spelling import is_pinyin, slips, transliterates
from copydesk.vocabulary.spellings import is_written_so

_BY_TITLE = Proof("the title is that of the person")
_BY_PARTS = "every other part of the name"
# A family name of fewer letters is too near to others to be recognised by itself.
_SHORTEST_FAMILY = 6
_SHORTEST_PART = 5
_LONG = 8


def prove_full_name(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Olzhas Bektanov", "Olzhes Bektenov": every part of a full name but one."""
    said, held = suspect.said, suspect.held
    if goes_on(reading, suspect):
        return None
    slot = stands_with_title(reading, suspect.start, suspect.end, suspect.known.key, whole=True)
    named = times_named(reading, suspect) > 0
    rare = not any(is_written_so(word) for word in other_words(suspect))
    if len(held) < _SHORTEST_PART - (slot or rare):
        return None
    if slot and slips(said, held) == 1 and not _renders(reading, suspect):
        return _BY_TITLE
    if said in reading.lexicon.names.words or (is_pinyin(said) and all(map(is_pinyin, suspect.known.words))):
        return None
    if _renders(reading, suspect):
        both = is_slip_of_once(reading, suspect)
        return Proof(_BY_PARTS, None if both else TRANSLITERATED) if slot or named else None
    if is_written_so(said):
        return NAMED_TOO if named and rare and len(held) > _SHORTEST_PART else None
    if said[0] != held[0] and not (slot or named or len(held) >= _LONG):
        return None
    return Proof(_BY_PARTS) if slips(said, held) == 1 or slot or named else None


def prove_family_name(reading: Reading, suspect: Suspect) -> Proof | None:
    """ "Prime Minister Bektanov", or "Bektanov" in a piece about Olzhas Bektenov."""
    said, held = suspect.said, suspect.held
    if goes_on(reading, suspect) or said in reading.lexicon.names.words:
        return None
    slot = stands_with_title(reading, suspect.start, suspect.end, suspect.known.key)
    named = times_named(reading, suspect) > 0
    honorific = follows_honorific(reading, suspect.start)
    often = times_named(reading, suspect) > 1 and said[0] == held[0]
    if len(held) < _SHORTEST_FAMILY and (is_written_so(said) or not (often or (named and (slot or honorific)))):
        return None
    if _renders(reading, suspect):
        both = is_slip_of_once(reading, suspect)
        return Proof("the family name", None if both else TRANSLITERATED) if slot or named else None
    if slot:
        return _BY_TITLE
    if began_before(reading, suspect) and not honorific:
        return None
    if is_anothers(reading, suspect):
        return None
    if not named or is_written_so(said) or (is_pinyin(said) and is_pinyin(held)):
        return None
    return NAMED_TOO


def _renders(reading: Reading, suspect: Suspect) -> bool:
    """Whether the two words may render one foreign word; Chinese has one spelling for each.

    No way of rendering turns two letters round: "Aliyev" is never "Alyiev".
    """
    chinese = all(map(is_pinyin, suspect.known.words))
    own = (suspect.held, *own_words(reading, suspect))
    turned = any(sorted(suspect.said) == sorted(word) for word in own)
    return not chinese and not turned and transliterates(suspect.said, suspect.held)

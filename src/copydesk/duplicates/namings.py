"""Names that two articles on one event write differently, and who is named in one list and not in the other.

No registry is asked: a name that stands in one article, and a slip away from it another that stands only in the
other, are one name spelt in two ways, unless both are words that the world knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.duplicates.lines import Line, Name, Sheet
from copydesk.patterns import regex
from copydesk.spelling import is_other_form, slips
from copydesk.text import fold
from copydesk.vocabulary.countries import COUNTRIES
from copydesk.vocabulary.names import NOT_AFTER, NOT_BEFORE

# Shorter words are too near to others, unless the rest of the name is the same.
_SHORTEST, _SHORTEST_WITH_THE_REST = 5, 3
_KNOWN = frozenset({fold(w) for w in (*COUNTRIES, *(a for row in COUNTRIES.values() for a in row))})
_NO_NAMES = frozenset(map(fold, NOT_BEFORE | NOT_AFTER))
# Between two names of a list: a mark or "and", titles and what somebody is of, and no verb.
_NEXT = regex.compile(r"\s*(?:,|;|,?\s+and\b|,?\s+as well as\b)[\p{L}\s,'-]{0,60}")
# "Special Envoy for the Harbour": what is of something is an office.
_IS_OF = regex.compile(r"\s(?:for|to)\b|\sof\sthe\b")
_VERB = regex.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|said|says|told|met|attended|visited|led|opened|\w+ing)\b"
)
_FEWEST_IN_A_LIST, _FEWEST_SHARED = 3, 2


def names_spelt_differently(one: Sheet, other: Sheet) -> Iterator[tuple[Name, Name]]:
    """Pairs of one name in two spellings, each found in its own article only: "Bektenov" and "Bektanov"."""
    mine, theirs = _only_in(one, other), _only_in(other, one)
    for word, name in mine.items():
        near = [rival for rival in theirs if _is_spelling_of(word, rival)]
        if len(near) == 1 and _share_the_rest(name, word, theirs[near[0]], near[0]):
            yield _without_possessive(name), _without_possessive(theirs[near[0]])


def _only_in(sheet: Sheet, other: Sheet) -> dict[str, Name]:
    """Each longer word of a name (folded) that the other article never writes, with its first and fullest name."""
    found: dict[str, Name] = {}
    for line in sheet.lines:
        for name in line.capitals:
            for word in fold(name.text).removesuffix("'s").split():
                if len(word) >= _SHORTEST_WITH_THE_REST and word not in other.written and word not in _NO_NAMES:
                    held = found.get(word)
                    if held is None or len(held.text.split()) < len(name.text.split()):
                        found[word] = name
    return found


def _without_possessive(name: Name) -> Name:
    cut = 2 * name.text.endswith("'s")
    return Name(name.start, name.end - cut, name.text[: len(name.text) - cut])


def _is_spelling_of(one: str, other: str) -> bool:
    if slips(one, other) is None or slips(other, one) is None or {one, other} <= _KNOWN:
        return False
    parts = zip(one.split("-"), other.split("-"), strict=False)
    return not all(a == b or is_other_form(a, b) or is_other_form(b, a) for a, b in parts)


def _share_the_rest(one: Name, word: str, other: Name, rival: str) -> bool:
    """Whether the other words of two names are the same, where both have others."""
    first, second = ({w for w in fold(n.text).split() if w != own} for n, own in ((one, word), (other, rival)))
    if min(len(word), len(rival)) < _SHORTEST:
        return bool(first & second)
    return not first or not second or bool(first & second)


def missing_from_lists(one: Sheet, other: Sheet) -> Iterator[tuple[Name | None, Name | None]]:
    """Whom a list of one article names and the like list of the other does not, nor the rest of that article."""
    for mine in _lists(one):
        for theirs in _lists(other):
            left, right = ({fold(name.last): name for name in names} for names in (mine, theirs))
            if len(left.keys() & right.keys()) >= _FEWEST_SHARED:
                yield from ((name, None) for key, name in left.items() if _is_absent(key, right, other))
                yield from ((None, name) for key, name in right.items() if _is_absent(key, left, one))


def _is_absent(key: str, names: dict[str, Name], sheet: Sheet) -> bool:
    return key not in sheet.written and not any(slips(key, held) is not None for held in names)


def _lists(sheet: Sheet) -> Iterator[list[Name]]:
    """Rows of three persons or more, each with two names at least."""
    for line in sheet.lines:
        row: list[Name] = []
        for name in (n for n in line.names if " " in n.text and not _IS_OF.match(line.text, n.end, line.end)):
            if row and not _goes_on(line, row[-1], name):
                if len(row) >= _FEWEST_IN_A_LIST:
                    yield row
                row = []
            row.append(name)
        if len(row) >= _FEWEST_IN_A_LIST:
            yield row


def _goes_on(line: Line, name: Name, following: Name) -> bool:
    gap = line.text[name.end : following.start]
    return _NEXT.fullmatch(gap) is not None and _VERB.search(gap) is None

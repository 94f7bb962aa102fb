"""The members that words list, each with what it stands for: "separatism, terrorism and extremism".

A member is known by its name, by a name of the subject that it is, by its initials, or by a word of the same stem
("terrorist" for terrorism); what names none of them is a stranger.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from copydesk.mentions import Mention
from copydesk.patterns import regex
from copydesk.reading import Reading
from copydesk.text import fold
from copydesk.vocabulary.listing import ENDS_A_MEMBER


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is listed; ``member`` is the registry's own, ``None`` for a stranger."""

    start: int
    end: int
    member: str | None


_ARTICLE = regex.compile(r"(?:the|an?)\s+")
_OPENING = regex.compile(r"[\"'\s]*")
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'.&-]*")
# "The Weavers' Quarter": the apostrophe ends no item.
_WHOSE = regex.compile(r"'\s+(?=\p{Lu})")
_COMMA = regex.compile(r"[\"']?,[\"']?\s+(?!and\s|or\s)")
_LAST = regex.compile(r"[\"']?,?\s+(?:and|or|as\s+well\s+as|along\s+with|plus)\s+")
_LONGEST = 5
_STEM = 5
_ABBREVIATION = regex.compile(r"\p{Lu}{2,6}")


def read_items(reading: Reading, start: int, members: Collection[str]) -> tuple[list[Item], bool]:
    """The items of an enumeration that begins at an offset, and whether it came to its "and".

    What stands behind the item after "and" is no part of it: "of A, B and C and to keep the peace".
    """
    items: list[Item] = []
    at = start
    while True:
        item = _item_at(reading, at, members)
        if item is None:
            return items, False
        items.append(item)
        last = _LAST.match(reading.text, item.end, reading.sentence.end)
        if last is not None:
            final = _item_at(reading, last.end(), members)
            return ([*items, final], True) if final is not None else (items, False)
        comma = _COMMA.match(reading.text, item.end, reading.sentence.end)
        if comma is None:
            return items, False
        at = comma.end()


def items_before(reading: Reading, end: int, members: Collection[str]) -> tuple[list[Item], bool]:
    """The items of an enumeration that ends at an offset: "terrorism, separatism and extremism, the three …".

    It begins with the first member that the clause names, since what stands before may be the clause's own words.
    """
    clause = reading.clause_at(max(end - 1, reading.sentence.start))
    for match in _WORD.finditer(reading.text, clause.start, end):
        item = _item_at(reading, match.start(), members)
        if item is not None and item.member is not None:
            items, closed = read_items(reading, match.start(), members)
            return (items, closed) if items and items[-1].end == end else ([], False)
    return [], False


def _item_at(reading: Reading, at: int, members: Collection[str]) -> Item | None:
    opening = _OPENING.match(reading.text, at)
    start = at if opening is None else opening.end()
    article = _ARTICLE.match(reading.text, start)
    start = start if article is None else article.end()
    mention = next((m for m in _longest_first(reading) if m.start == start), None)
    if mention is not None:
        return Item(mention.start, mention.end, member_of(reading, mention, members))
    end = _end_of_item(reading, start)
    if end is None:
        return None
    words = reading.text[start:end]
    return Item(start, end, next((m for m in members if _says(words, m, members, reading)), None))


def member_of(reading: Reading, mention: Mention, members: Collection[str]) -> str | None:
    """The member that a mention names, ``None`` where it names none."""
    known = next((m for m in members if m in mention.keys or _is_called(reading, m, mention)), None)
    return known or _named_alike(reading, mention, members)


def _longest_first(reading: Reading) -> Sequence[Mention]:
    return sorted(reading.subjects, key=lambda m: -m.end)


def _is_called(reading: Reading, member: str, mention: Mention) -> bool:
    """Whether a member that the registry gives as text is a name of what is mentioned."""
    names = {fold(reading.lexicon.name_of(key)) for key in mention.keys}
    return fold(member) in names


def _named_alike(reading: Reading, mention: Mention, members: Collection[str]) -> str | None:
    words = reading.text[mention.start : mention.end]
    return next((m for m in members if _says(words, m, members, reading)), None)


def _end_of_item(reading: Reading, start: int) -> int | None:
    """Where the words of one item end; ``None`` where none stand there, or more than a name has."""
    end, count = None, 0
    for match in _words_from(reading, start):
        word = match.group()
        if word in ENDS_A_MEMBER:
            break
        end, count = match.end() - (word.endswith(".") and match.end() == reading.sentence.end), count + 1
        if count > _LONGEST:
            return None
    return end


def _words_from(reading: Reading, start: int) -> Iterator[regex.Match[str]]:
    at = start
    while (match := _WORD.match(reading.text, at, reading.sentence.end)) is not None:
        word = match.group().rstrip(".'")
        match = _WORD.match(reading.text, at, at + len(word)) or match
        yield match
        whose = _WHOSE.match(reading.text, match.end(), reading.sentence.end)
        if whose is None and reading.text[match.end() : match.end() + 1] != " ":
            return
        at = match.end() + 1 if whose is None else whose.end()


def _says(words: str, member: str, members: Collection[str], reading: Reading) -> bool:
    """Whether words name a member: "violent extremism" extremism, "GSI" the Global Security Initiative."""
    name = reading.registry.name_of(member)
    if fold(words) == fold(name):
        return True
    if _ABBREVIATION.fullmatch(words) and words == "".join(w[0] for w in name.split() if w[0].isupper()):
        return True
    if _is_altered(words, name):
        return False
    own = _distinctive(member, members, reading)
    said = [w for w in fold(words).split() if w not in ENDS_A_MEMBER]
    return bool(own) and all(any(_same_stem(w, o) for w in said) for o in own)


def _is_altered(words: str, name: str) -> bool:
    """Whether words are a name with another word in it: "Regional Security Initiative" for the Global one."""
    said, held = words.split(), name.split()
    if len(said) != len(held) or len(held) < 3 or not (words.istitle() and name.istitle()):
        return False
    return sum(not _same_stem(fold(a), fold(b)) for a, b in zip(said, held, strict=True)) == 1


def _distinctive(member: str, members: Collection[str], reading: Reading) -> list[str]:
    """The words of a member's name that are in no other member's: the "security" of Global Security Initiative."""
    names = [fold(reading.registry.name_of(m)).split() for m in dict.fromkeys(members)]
    count = Counter(word for name in names for word in set(name))
    own = fold(reading.registry.name_of(member)).split()
    return [w for w in own if count[w] == 1 and w not in ENDS_A_MEMBER and w != "of"]


def _same_stem(one: str, other: str) -> bool:
    if one == other:
        return True
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= _STEM and shared >= 0.6 * min(len(one), len(other))

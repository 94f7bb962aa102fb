"""Which subjects, titles, metrics and levels a text names: one pass of one automaton.

Overlapping matches are collected, filtered by word boundary and capitals, and settled for each sort by itself:
"China International Import Expo" masks the country inside it, "Deputy Prime Minister" the lesser title,
while "Kazakh Prime Minister" is an adjective beside a title. A weak alias counts only in context: "Li" is
Li Qiang where the article has named him in full.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import regex

from copydesk.entries import Case, Entry, Form, Sort
from copydesk.lexicon import Lexicon
from copydesk.model import SubjectKind
from copydesk.vocabulary import names
from copydesk.vocabulary.currencies import CURRENCY_WORDS


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something. ``keys`` holds more than one where the words alone cannot tell."""

    start: int
    end: int
    sort: Sort
    keys: tuple[str, ...]
    form: Form = Form.NAME
    plural: bool = False
    # Those that the same word names in context only: "Harrowgate", the town, and the club of that town.
    also: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The first, and mostly the only, thing it may stand for."""
        return self.keys[0]


# What a longer name of these kinds contains is part of that name, not a mention of its own.
_MASKING = frozenset(
    {
        SubjectKind.PERSON,
        SubjectKind.PLACE,
        SubjectKind.BODY,
        SubjectKind.EVENT,
        SubjectKind.PROJECT,
        SubjectKind.COUNTRY,
    }
)
_SURROGATE = regex.compile("[\ud800-\udfff]")
# "non-Chinese", "anti-NATO": the prefix makes another word of it.
_PREFIX = regex.compile(r"(?:\bnon|\banti|\bpro|\bpan|\bmulti|\bintra|\bquasi)-$", regex.I)
# "U.S. dollars", "Russian roubles": money, and no party to anything.
_NOUN_AFTER = regex.compile(r"\s(?P<noun>\p{Ll}+)")


def find_mentions(lexicon: Lexicon, folded: str, text: str) -> list[Mention]:
    """Every mention in a text, in order; ``folded`` is ``fold(text)``, ``text`` is normalised.

    >>> find_mentions(lexicon, fold(t), t)          # t = "Xi met Kazakh students in Xi'an"
    [Mention(0, 2, SUBJECT, ('xi-jinping',), WEAK), Mention(7, 13, SUBJECT, ('kazakhstan',), ADJECTIVE), …]
    """
    if not lexicon.entries:
        return []
    try:
        matches = lexicon.automaton.find_matches_as_indexes(folded, overlapping=True)
    except UnicodeEncodeError:  # a lone surrogate; one replacement for one code point keeps the offsets
        matches = lexicon.automaton.find_matches_as_indexes(_SURROGATE.sub("�", folded), overlapping=True)
    found: dict[tuple[int, int, Sort], list[Entry]] = {}
    entries = lexicon.entries
    size = len(text)
    for index, start, end in matches:
        if start and (text[start - 1].isalnum() or text[start - 1] == "_") and text[start].isalnum():
            continue
        if end < size and (text[end].isalnum() or text[end] == "_"):
            continue
        if end < size and text[end] == "'" and _goes_on(text, end):
            continue
        surface = text[start:end]
        money = _NOUN_AFTER.match(text, end)
        if money is not None and f"{surface} {money['noun']}".lower() in CURRENCY_WORDS:
            continue
        if start and text[start - 1] == "-" and _PREFIX.search(text, max(0, start - 8), start):
            continue
        for entry in entries[index]:
            if _fits(entry, surface):
                found.setdefault((start, end, entry.sort), []).append(entry)
    return _settle(lexicon, found, text)


def _goes_on(text: str, end: int) -> bool:
    """Whether an apostrophe is inside a word ("Xi'an"), not a possessive ("Xi's", "the ministers'")."""
    tail = text[end + 1 : end + 4]
    if not tail or not tail[0].isalpha():
        return False
    return not (tail[0] in "sS" and (len(tail) == 1 or not tail[1].isalnum()))


def _fits(entry: Entry, surface: str) -> bool:
    if entry.case is Case.ANY:
        return True
    if entry.case is Case.EXACT:
        return surface == entry.phrase or (entry.sort is Sort.SUBJECT and surface.isupper())
    first = next((c for c in surface if c.isalpha()), "")
    wanted = next((c for c in entry.phrase if c.isalpha()), "")
    return first.isupper() or not wanted.isupper()


def _settle(lexicon: Lexicon, found: dict[tuple[int, int, Sort], list[Entry]], text: str) -> list[Mention]:
    mentions: list[Mention] = []
    masks: list[tuple[int, int]] = []
    taken: dict[Sort, int] = {}
    for (start, end, sort), entries in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if sort is Sort.SUBJECT:
            strong = [e for e in entries if e.form is not Form.WEAK] or entries
            if any(a <= start and end <= b and (a, b) != (start, end) for a, b in masks[-8:]):
                continue
            if any(lexicon.kind_of(e.key) in _MASKING for e in strong):
                masks.append((start, end))
            keys = tuple(dict.fromkeys(e.key for e in strong))
            weak = () if strong is entries else tuple(dict.fromkeys(e.key for e in entries if e.key not in keys))
            mentions.append(Mention(start, end, sort, keys, strong[0].form, also=weak))
        elif sort is Sort.HAPPENING or sort is Sort.TURNING_POINT or start >= taken.get(sort, 0):
            keys = tuple(dict.fromkeys(e.key for e in entries))
            mentions.append(Mention(start, end, sort, keys, plural=all(e.plural for e in entries)))
            taken[sort] = max(end, taken.get(sort, 0))
    return _weigh_weak(lexicon, mentions, text)


_NAME_AFTER = regex.compile(r"[ -](?P<name>\p{Lu}\p{Ll}+)")
_NAME_BEFORE = regex.compile(r"\b(?P<name>\p{Lu}(?:\p{Ll}+|\.))[ -]$")


def _weigh_weak(lexicon: Lexicon, mentions: list[Mention], text: str) -> list[Mention]:
    """Keep a weak alias where the context bears it, and let it mean the one last named in full."""
    strong: Counter[str] = Counter()
    for mention in mentions:
        if mention.sort is Sort.SUBJECT and mention.form is not Form.WEAK:
            strong.update(mention.keys)
    starts = {m.start: m for m in mentions}
    ends = {m.end: m for m in mentions}
    last: dict[str, int] = {}
    kept: list[Mention] = []
    for order, mention in enumerate(mentions):
        if mention.sort is not Sort.SUBJECT:
            kept.append(mention)
            continue
        if mention.form is not Form.WEAK:
            last.update(dict.fromkeys(mention.keys, order))
            others = tuple(key for key in mention.also if strong[key])
            kept.append(replace(mention, keys=(*mention.keys, *others)) if others else mention)
            continue
        if lexicon.kind_of(mention.key) is SubjectKind.PERSON and _is_other_name(lexicon, text, mention, starts, ends):
            continue
        named = [key for key in mention.keys if strong[key]]
        if len(named) > 1:
            named = [max(named, key=lambda key: last.get(key, -1))]
        kept.append(replace(mention, keys=tuple(named)) if named else mention)
    return kept


def _is_other_name(
    lexicon: Lexicon, text: str, mention: Mention, starts: dict[int, Mention], ends: dict[int, Mention]
) -> bool:
    """Whether a family name stands in somebody else's full name: "Li Xueren", "Timur Bektenov", "T. Bektenov"."""
    after = _NAME_AFTER.match(text, mention.end)
    if after is not None and after.start("name") not in starts and after.group("name") not in names.NOT_AFTER:
        return True
    before = _NAME_BEFORE.search(text, max(0, mention.start - 30), mention.start)
    if before is None:
        return False
    given = before.group("name")
    if given.endswith("."):
        return not any(lexicon.name_of(key).startswith(given[0]) for key in mention.keys)
    owner = ends.get(before.end("name"))
    return owner is None and given not in names.NOT_BEFORE

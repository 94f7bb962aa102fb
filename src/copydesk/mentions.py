"""Which subjects, titles, metrics and levels a text names: one pass of one automaton.

Overlapping matches are collected, filtered by word boundary and capitals, and settled for each sort by itself:
"China International Import Expo" masks the country inside it, "Deputy Prime Minister" the lesser title,
while "Kazakh Prime Minister" is an adjective beside a title. A weak alias counts only in context: "Li" is
Li Qiang where the article has named him in full.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from operator import itemgetter

from copydesk.entries import Case, Entry, Form, Sort
from copydesk.lexicon import Lexicon
from copydesk.model import SubjectKind
from copydesk.patterns import regex
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


_SURROGATE = regex.compile("[\ud800-\udfff]")
# "non-Chinese", "anti-NATO": the prefix makes another word of it.
_PREFIX = regex.compile(r"(?:\bnon|\banti|\bpro|\bpan|\bmulti|\bintra|\bquasi)-$", regex.I)
# "U.S. dollars", "Russian roubles": money, and no party to anything.
_NOUN_AFTER = regex.compile(r"\s(?P<noun>\p{Ll}+)")
_OF_MONEY = frozenset(words.rpartition(" ")[0] for words in CURRENCY_WORDS if " " in words)


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
        if folded[start:end] in _OF_MONEY and _is_money(text, surface, end):
            continue
        if start and text[start - 1] == "-" and _PREFIX.search(text, max(0, start - 8), start):
            continue
        for entry in entries[index]:
            if entry.case is Case.ANY or _fits(entry, surface):
                found.setdefault((start, -end, entry.sort), []).append(entry)
    return _settle(lexicon, found, text)


def _is_money(text: str, surface: str, end: int) -> bool:
    noun = _NOUN_AFTER.match(text, end)
    return noun is not None and f"{surface} {noun['noun']}".lower() in CURRENCY_WORDS


def _goes_on(text: str, end: int) -> bool:
    """Whether an apostrophe is inside a word ("Xi'an"), not a possessive ("Xi's", "the ministers'")."""
    tail = text[end + 1 : end + 4]
    if not tail or not tail[0].isalpha():
        return False
    return not (tail[0] in "sS" and (len(tail) == 1 or not tail[1].isalnum()))


def _fits(entry: Entry, surface: str) -> bool:
    """Whether a phrase that insists on its capitals is written with them."""
    if entry.case is Case.EXACT:
        return surface == entry.phrase or (entry.sort is Sort.SUBJECT and surface.isupper())
    if surface[0].isupper():
        return True
    first = next((c for c in surface if c.isalpha()), "")
    wanted = next((c for c in entry.phrase if c.isalpha()), "")
    return first.isupper() or not wanted.isupper()


# Of phrases that begin at one offset the longest is settled first.
_BY_PLACE = itemgetter(0, 1)


def _settle(lexicon: Lexicon, found: dict[tuple[int, int, Sort], list[Entry]], text: str) -> list[Mention]:
    """One mention for each place and sort; what a longer phrase takes in is left out.

    Places in ``found`` are a start, an end with a minus before it, and a sort.
    """
    mentions: list[Mention] = []
    masked = 0
    taken: dict[Sort, int] = {}
    for place in sorted(found, key=_BY_PLACE):
        start, end, sort = place[0], -place[1], place[2]
        entries = found[place]
        if sort is Sort.SUBJECT:
            if end <= masked:
                continue
            strong = [e for e in entries if e.form is not Form.WEAK] or entries
            keys = _keys(strong)
            if not lexicon.masking.isdisjoint(keys):
                masked = end
            weak = () if len(strong) == len(entries) else tuple(k for k in _keys(entries) if k not in keys)
            mentions.append(Mention(start, end, sort, keys, strong[0].form, also=weak))
        elif sort is Sort.HAPPENING or sort is Sort.TURNING_POINT or start >= taken.get(sort, 0):
            mentions.append(Mention(start, end, sort, _keys(entries), plural=all(e.plural for e in entries)))
            taken[sort] = max(end, taken.get(sort, 0))
    return _weigh_weak(lexicon, mentions, text)


def _keys(entries: list[Entry]) -> tuple[str, ...]:
    """What some entries stand for, each once."""
    return (entries[0].key,) if len(entries) == 1 else tuple(dict.fromkeys(e.key for e in entries))


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

"""The sentences of two articles that tell the same, and what in them is a name, a number or a day.

Two sentences correspond where they share most of their longer words. What differs in such a
pair differs in the telling of one thing, whether the registry knows the thing or not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from copydesk.model import Article, PartKind
from copydesk.patterns import regex
from copydesk.text import fold, normalise, sentences
from copydesk.timing import Timed, is_exact_day, time_sentence
from copydesk.values.dates import read_dates
from copydesk.values.ordinals import OrdinalExpression, read_ordinals
from copydesk.values.quantities import QuantityExpression, read_quantities
from copydesk.vocabulary import names, titles
from copydesk.vocabulary.countries import COUNTRIES

_TOLD = frozenset({PartKind.BODY, PartKind.CAPTION})
_STEM = regex.compile(r"\b\p{L}{4,}")
_TOKEN = regex.compile(r"\S+")
_PARTICLES = "|".join(sorted(names.PARTICLES))
_NAME = regex.compile(rf"\p{{Lu}}[\p{{L}}'-]*\p{{L}}(?:\s(?:(?:{_PARTICLES})\s){{0,2}}\p{{Lu}}[\p{{L}}'-]*\p{{L}})*")
_ADJECTIVES = frozenset({*COUNTRIES, *(a for adjectives in COUNTRIES.values() for a in adjectives)})
_NO_NAMES = names.NOT_BEFORE | names.NO_NAME
# The share of the shorter sentence's words that both must have, and how many at least.
_SHARE, _FEWEST = 0.6, 4


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words without the titles before it: "Ada Voss"."""

    start: int
    end: int
    text: str

    @property
    def last(self) -> str:
        """The last word, by which a person is named again."""
        return self.text.split()[-1]


class Line:
    """One sentence of an article; what it holds is read when first asked for."""

    def __init__(self, article: Article, text: str, start: int, end: int) -> None:
        self.article, self.text, self.start, self.end = article, text, start, end

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of its longer words."""
        return frozenset(word[:5].lower() for word in _STEM.findall(self.text, self.start, self.end))

    @cached_property
    def capitals(self) -> tuple[Name, ...]:
        """Its runs of capitalised words as they stand, but for a single word that opens the sentence."""
        found = (Name(*m.span(), m.group()) for m in _NAME.finditer(self.text, self.start, self.end))
        return tuple(name for name in found if name.start > self.start or " " in name.text)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its names, titles and the words that open the sentence left out."""
        return tuple(_names(self.text, self.start, self.end))

    @cached_property
    def quantities(self) -> tuple[QuantityExpression, ...]:
        """Its quantities."""
        return tuple(q for q in read_quantities(self.text, self.start, self.end) if not q.vague)

    @cached_property
    def ordinals(self) -> tuple[OrdinalExpression, ...]:
        """Its ordinals, those of dates left out."""
        return tuple(o for o in read_ordinals(self.text, self.start, self.end) if not o.in_date)

    @cached_property
    def days(self) -> tuple[Timed, ...]:
        """The single days that it names."""
        expressions = read_dates(self.text, self.start, self.end)
        timed = time_sentence(self.text, self.start, self.end, expressions, self.article.day, None, lambda: None)
        return tuple(t for t in timed if is_exact_day(t.period) and not t.loose)


@dataclass(frozen=True)
class Sheet:
    """An article cut into lines, with the words that it writes."""

    text: str
    lines: tuple[Line, ...]

    @cached_property
    def written(self) -> frozenset[str]:
        """Every word in small letters; a possessive ending is no part of it."""
        words = [fold(word).removesuffix("'s") for word in regex.findall(r"[\p{L}'-]+", self.text)]
        return frozenset((*words, *(part for word in words if "-" in word for part in word.split("-"))))

    def names(self, name: str) -> bool:
        """Whether the article writes any word of a name."""
        return any(word in self.written for word in fold(name).split())


@lru_cache(maxsize=256)
def read_sheet(article: Article) -> Sheet:
    """The lines of an article: its body and captions."""
    text = normalise(article.source)
    told = (s for s in sentences(article) if s.part in _TOLD)
    return Sheet(text, tuple(Line(article, text, s.start, s.end) for s in told))


def align_lines(one: Sheet, other: Sheet) -> list[tuple[Line, Line]]:
    """The lines that tell the same, in the order of the first: one is the other's best match, or the other way round.

    A sentence that the other article tells in two is a pair with each of them.
    """
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(other.lines):
        for stem in line.stems:
            by_stem[stem].append(number)
    best: dict[tuple[int, bool], tuple[float, int, int]] = {}
    for number, line in enumerate(one.lines):
        shared = Counter(match for stem in line.stems for match in by_stem.get(stem, ()))
        for match, count in sorted(shared.items()):
            score = _likeness(line, other.lines[match], count)
            for key in ((number, True), (match, False)):
                if score > best.get(key, (0.0, 0, 0))[0]:
                    best[key] = score, number, match
    pairs = sorted({(number, match) for _, number, match in best.values()})
    return [(one.lines[number], other.lines[match]) for number, match in pairs]


def _likeness(one: Line, other: Line, shared: int) -> float:
    """The share of the shorter line's words that both have, 0 where that is too little; the longer lines win a tie."""
    share = shared / min(len(one.stems), len(other.stems))
    return 0.0 if shared < _FEWEST or share < _SHARE else share + shared / 1000


def _names(text: str, start: int, end: int) -> Iterator[Name]:
    for match in _NAME.finditer(text, start, end):
        words = _without_titles([(*m.span(), m.group()) for m in _TOKEN.finditer(text, *match.span())])
        while words and words[-1][2] in names.NOT_AFTER:
            words = words[:-1]
        if not words or (len(words) == 1 and words[0][0] == start):
            continue
        first, last = words[0][0], words[-1][1]
        last -= 2 * text.endswith("'s", first, last)
        yield Name(first, last, text[first:last])


def _without_titles(words: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """What stands behind the last title, office or country of a run: "Security Council Secretary Ada Voss"."""
    own = list(words)
    for at in range(len(words), 0, -1):
        before = [word for _, _, word in words[max(0, at - 3) : at]]
        titled = any(" ".join(before[n:]).lower() in titles.COMMON for n in range(len(before)))
        if titled or before[-1] in _NO_NAMES or (before[-1] in _ADJECTIVES and at < len(words)):
            return own[at:]
    return own

"""Where errors are planted: an article with its registry, and the surfaces by which it names things."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from copydesk.lexicon import Lexicon
from copydesk.mentions import Mention, find_mentions
from copydesk.model import Article, Registry, Sentence, Subject
from copydesk.mutation.stock import Stock
from copydesk.patterns import regex
from copydesk.text import fold, normalise, sentences

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """Words put in the place of ``source[start:end]``, and what they give in place of the truth.

    A finding must stand at the changed words, or at one of ``also``: words of the article that the change makes
    false (the level, if the pair that it is said of was changed). Where an edit exchanges two names, ``changed``
    gives their places within ``words``; else all of the words are changed.
    """

    start: int
    end: int
    words: str
    gives: str
    also: tuple[Span, ...] = ()
    changed: tuple[Span, ...] = ()

    def applied(self, text: str) -> str:
        """The text after the edit."""
        return text[: self.start] + self.words + text[self.end :]

    @property
    def places(self) -> tuple[Span, ...]:
        """Where a finding may stand, in offsets of the edited text."""
        grown = len(self.words) - (self.end - self.start)
        own = self.changed or ((0, len(self.words)),)
        shifted = ((a + grown, b + grown) if a >= self.end else (a, b) for a, b in self.also)
        return (*((self.start + a, self.start + b) for a, b in own), *shifted)


class Scene:
    """An article made ready for planting: its text in plain signs, its sentences, what the registry holds."""

    def __init__(self, article: Article, stock: Stock) -> None:
        self.article = article
        self.stock = stock
        self.text = normalise(article.source)

    @property
    def lexicon(self) -> Lexicon:
        """What the desk can recognise."""
        return self.stock.lexicon

    @property
    def registry(self) -> Registry:
        """What the desk holds."""
        return self.lexicon.registry

    @cached_property
    def mentions(self) -> list[Mention]:
        """The subjects and titles that the article names."""
        return find_mentions(self.lexicon, fold(self.article.source), self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The article's sentences."""
        return sentences(self.article)

    def knows(self, words: str) -> bool:
        """Whether some words, whole, are a phrase that the registry or the vocabulary gives."""
        return any(
            (m.start, m.end) == (0, len(words)) for m in find_mentions(self.lexicon, fold(words), normalise(words))
        )

    def sentence_at(self, position: int) -> Span:
        """The sentence around a position; the whole text where there is none."""
        for sentence in self.sentences:
            if sentence.start <= position < sentence.end:
                return sentence.start, sentence.end
        return 0, len(self.text)

    def spoken(self, names: Iterable[str], start: int, end: int) -> tuple[int, int, str] | None:
        """Where one of some names stands, the longest first, with the name: "Li Qiang" in "Premier Li Qiang"."""
        for name in sorted({normalise(name) for name in names if name}, key=lambda n: (-len(n), n)):
            pattern = regex.compile(rf"(?<![\p{{L}}\d]){regex.escape(name)}(?![\p{{L}}\d])")
            found = pattern.search(self.text, start, end)
            if found:
                return found.start(), found.end(), name
        return None

    def spoken_folded(self, names: Iterable[str], start: int, end: int) -> tuple[int, int, str] | None:
        """The same in any case: "prime minister" in "the Prime Minister of Norland"."""
        folded = fold(self.text[start:end])
        for name in sorted({fold(name) for name in names if name}, key=lambda n: (-len(n), n)):
            found = regex.search(rf"(?<![\p{{L}}\d]){regex.escape(name)}(?![\p{{L}}\d])", folded)
            if found:
                return start + found.start(), start + found.end(), name
        return None


def names_of(subject: Subject, *, weak: bool = True) -> tuple[str, ...]:
    """The names of a subject, those that identify only in context at the end."""
    return (subject.name, *subject.aliases, *(subject.weak_aliases if weak else ()))


def cased_like(surface: str, words: str) -> str:
    """Words with the capitals of those they replace: "Prime Minister" → "President", "premier" → "president"."""
    if surface.isupper() and len(surface) > 1:
        return words
    heads = [word[:1] for word in surface.split()]
    if len(heads) > 1 and all(head.isupper() for head in heads if head.isalpha()) and not surface.isupper():
        small = {"of", "and", "the", "for", "in", "to"}
        return " ".join(word if word in small else word[:1].upper() + word[1:] for word in words.split(" "))
    if surface[:1].isupper():
        return words[:1].upper() + words[1:]
    return words


def with_article(text: str, start: int, end: int, words: str) -> tuple[int, str]:
    """Words with the "a" or "an" before them made to fit: "an all-weather …" → "a permanent …"."""
    before = regex.compile(r"\b([Aa])(n?) $").search(text, max(0, start - 4), start)
    if before is None:
        return start, words
    article = before[1] + ("n" if words[:1].lower() in "aeiou" else "")
    return (start, words) if article == before[1] + before[2] else (before.start(), f"{article} {words}")

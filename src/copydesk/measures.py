"""How a metric is told without its own phrase: "delivered 131 aircraft" for "aircraft delivered".

Derived from the words of the registry's phrases alone: a phrase that ends in a participle or holds a noun of doing
gives a verb ("research spending" → "spent 2 billion euros on research"); a phrase of several words may be spread
out ("share of the European market", "a renovation that cost 96 million euros").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model import Fact, Metric, Registry
from copydesk.morphology import noun_forms, verb_behind, verb_forms, verb_of_participle
from copydesk.vocabulary.measuring import NOUN_VERBS

_SMALL_WORDS_TEXT = """
of the a an in on and for to at by
"""
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with a number says the metric, where one form of each of ``nouns`` follows; none: people are counted."""

    metric: str
    verb: str
    nouns: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """The content words of a phrase, which may stand apart; one form of each must be there."""

    metric: str
    words: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Measures:
    """A registry's figures by metric, their owners, and how a metric is told beside its phrases."""

    facts: dict[str, tuple[Fact, ...]]
    owners: dict[str, frozenset[str]]
    frames: dict[str, tuple[Frame, ...]]
    spreads: dict[str, tuple[Spread, ...]]

    def words(self) -> Iterator[tuple[str, str]]:
        """Each word to look for with the key under which it is found."""
        for verb in self.frames:
            yield from ((form, verb) for form in sorted(verb_forms(verb)))
        for word in self.spreads:
            yield word, word


def index_measures(registry: Registry) -> Measures:
    """Everything by which figures are found, once a registry."""
    facts: dict[str, list[Fact]] = {}
    for fact in registry.facts:
        if fact.kind == "figure" and fact.metric is not None and fact.quantity is not None:
            facts.setdefault(fact.metric, []).append(fact)
    frames: dict[str, list[Frame]] = {}
    spreads: dict[str, list[Spread]] = {}
    for metric in registry.metrics.values():
        if metric.name not in facts:
            continue
        for frame in _frames(metric):
            frames.setdefault(frame.verb, []).append(frame)
        for spread in _spreads(metric):
            for form in spread.words[0]:
                spreads.setdefault(form, []).append(spread)
    return Measures(
        {name: tuple(found) for name, found in facts.items()},
        {name: frozenset(fact.subject for fact in found) for name, found in facts.items()},
        {verb: tuple(dict.fromkeys(found)) for verb, found in frames.items()},
        {word: tuple(dict.fromkeys(found)) for word, found in spreads.items()},
    )


def _phrases(metric: Metric) -> list[list[str]]:
    spoken = (metric.name.replace("-", " "), *metric.phrases)
    return [[word.lower() for word in phrase.split()] for phrase in spoken]


def _frames(metric: Metric) -> Iterator[Frame]:
    for words in _phrases(metric):
        if len(words) == 1:
            base = verb_behind(words[0]) if words[0].endswith(("ee", "ees")) else None
            for verb in (*((base,) if base else ()), *NOUN_VERBS.get(words[0], ())):
                yield Frame(metric.name, verb, ())
            continue
        doing = verb_of_participle(words[-1]) or verb_behind(words[-1])
        rest = words[:-1]
        if doing is None and words[0].endswith("ing"):  # "spending on research and development"
            doing, rest = verb_behind(words[0]), words[1:]
        others = [word for word in rest if word not in _SMALL_WORDS]
        if doing is not None and others:
            nouns = () if others == ["people"] else tuple(noun_forms(word) for word in others)
            yield Frame(metric.name, doing, nouns)


def _spreads(metric: Metric) -> Iterator[Spread]:
    for words in _phrases(metric):
        content = [word for word in words if word not in _SMALL_WORDS and word.isalpha()]
        if len(content) == 2 and verb_of_participle(words[-1]) is None:
            yield Spread(metric.name, tuple(noun_forms(word) for word in content))

"""The obvious check that somebody writes first: names and numbers of the registry, looked up sentence by sentence.

A sentence that names a subject of a fact, and beside it a value of the same kind that is not the fact's latest one,
is flagged at that value. No time, no binding, no hedge: what it raises is why those exist.
"""

from __future__ import annotations

import re
from collections import defaultdict

from copydesk.model import Fact, Registry, Subject

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Naive:
    """The registry as names and latest values."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.latest: dict[tuple[str, str, str | None], Fact] = {}
        self.values: dict[str, dict[str, str]] = defaultdict(dict)
        for fact in registry.facts:
            self.latest[fact.subject, fact.kind, fact.metric or fact.qualifier] = fact
            if fact.kind in ("holder", "place", "level"):
                subject = registry.subjects.get(fact.value)
                for name in _names(subject) if subject else (fact.value,):
                    self.values[fact.kind][name] = fact.value

    def check(self, text: str) -> list[tuple[int, int, str]]:
        """The places that a text gets wrong by these lights."""
        found: list[tuple[int, int, str]] = []
        for sentence in _SENTENCE.finditer(text):
            words = sentence.group()
            for (subject, kind, _), fact in self.latest.items():
                if not self._names(subject, words):
                    continue
                found += [
                    (sentence.start() + a, sentence.start() + b, fact.id) for a, b in self._others(fact, kind, words)
                ]
        return list(dict.fromkeys(found))

    def _names(self, id: str, words: str) -> bool:
        subject = self.registry.subjects[id]
        if subject.between:
            return all(self._names(side, words) for side in subject.between)
        if subject.of is not None and subject.kind == "office":
            return subject.name in words and self._names(subject.of, words)
        return any(name in words for name in _names(subject))

    def _others(self, fact: Fact, kind: str, words: str) -> list[tuple[int, int]]:
        if kind in self.values:
            said = {n: v for n, v in self.values[kind].items() if re.search(rf"\b{re.escape(n)}\b", words)}
            longest = [n for n in said if not any(n != o and n in o for o in said)]
            if any(said[n] == fact.value for n in longest):
                return []
            return [m.span() for n in longest for m in re.finditer(re.escape(n), words)]
        if kind == "edition" and fact.number is not None:
            ordinals = list(re.finditer(r"\b(\d+)(?:st|nd|rd|th)\b", words))
            return [m.span() for m in ordinals if int(m[1]) != fact.number]
        if kind == "date" and fact.when is not None and fact.when.earliest is not None:
            return [m.span() for m in _YEAR.finditer(words) if m.group() != str(fact.when.earliest.year)]
        if kind == "figure" and fact.metric is not None and fact.metric.replace("-", " ") in words:
            number = fact.value.split()[0]
            return [m.span() for m in re.finditer(r"\b\d[\d,.]*\d\b|\b\d\b", words) if m.group() != number]
        return []


def _names(subject: Subject) -> tuple[str, ...]:
    return (subject.name, *subject.aliases, *subject.adjectives)

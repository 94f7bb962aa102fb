"""The two tables of contents: every article and every fact, with how they stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from copydesk.report.pages.lookup import Lookup
from copydesk.report.slugs import slug_of
from copydesk.report.states import State

Counts = tuple[tuple[State, int], ...]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in a line."""

    title: str
    href: str
    day: str
    path: str
    counts: Counts
    pairs: int


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact in a line. ``claims`` is how often articles speak of it."""

    sentence: str
    href: str
    subject: str
    kind: str
    counts: Counts
    claims: int


def gather_articles(lookup: Lookup) -> tuple[ArticleRow, ...]:
    """Every article, those with the gravest findings first, else in the order of their ids."""
    rows = []
    for article in lookup.run.articles:
        counts = Counter(reading.state for reading in lookup.readings[article.id])
        rows.append(
            ArticleRow(
                lookup.title(article.id),
                f"articles/{slug_of(article.id)}.html",
                article.day.isoformat() if article.day else "undated",
                article.path,
                tuple((state, counts[state]) for state in State),
                len(lookup.pairs.get(article.id, ())),
            )
        )
    return tuple(sorted(rows, key=lambda row: [-count for _, count in row.counts[:2]]))


def gather_facts(lookup: Lookup) -> tuple[FactRow, ...]:
    """Every fact, in the order of its file."""
    rows = []
    for fact in lookup.run.registry.facts:
        readings = lookup.on_fact.get(fact.id, ())
        counts = Counter(reading.state for reading in readings)
        rows.append(
            FactRow(
                lookup.sentence(fact),
                f"facts/{slug_of(fact.id)}.html",
                lookup.run.registry.name_of(fact.subject),
                fact.kind,
                tuple((state, counts[state]) for state in State),
                len(readings),
            )
        )
    return tuple(rows)

"""The two tables of contents: every article and every fact, with how they stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from copydesk.report.pages.fact_groups import Counts, FactGroup, group_facts
from copydesk.report.pages.lookup import Lookup, say_days
from copydesk.report.slugs import slug_of
from copydesk.report.states import State


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in a line."""

    title: str
    href: str
    days: str
    path: str
    counts: Counts
    pairs: int


@dataclass(frozen=True, slots=True)
class FactsPage:
    """Every fact, under its subject."""

    total: int
    groups: tuple[FactGroup, ...]


def gather_articles(lookup: Lookup) -> tuple[ArticleRow, ...]:
    """Every article, those with the gravest findings first, else in the order of their ids."""
    rows = []
    for article in lookup.run.articles:
        counts = Counter(reading.state for reading in lookup.readings[article.id])
        rows.append(
            ArticleRow(
                lookup.title(article.id),
                f"articles/{slug_of(article.id)}.html",
                say_days(article) or "undated",
                article.path,
                tuple((state, counts[state]) for state in State),
                len(lookup.pairs.get(article.id, ())),
            )
        )
    return tuple(sorted(rows, key=lambda row: [-count for _, count in row.counts[:2]]))


def gather_facts(lookup: Lookup) -> FactsPage:
    """Every fact, by kind of subject, by subject, and then in the order of its file."""
    facts = lookup.run.registry.facts
    return FactsPage(len(facts), group_facts(facts, lookup))

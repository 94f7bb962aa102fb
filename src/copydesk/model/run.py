"""One run of the desk over a corpus: what was reviewed, what was found, and the counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from copydesk.model.article import Article
from copydesk.model.claim import Verdict
from copydesk.model.finding import Finding, Problem, Review
from copydesk.model.registry import Registry


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of claims by verdict, before any stet; duplicates count pairs."""

    articles: int
    facts: int
    claims: int
    agrees: int
    contradicts: int
    unclear: int
    uncovered: int
    duplicates: int
    stets: int


@dataclass(frozen=True, slots=True)
class Run:
    """Everything a report, the pytest plugin and the command render; they add no judgement of their own.

    ``reviews`` are in the order of article ids, ``findings`` in the order of article, position and code.
    ``problems`` are files and facts that could not be read. ``corpus`` and ``facts`` name the two folders
    as a reader should see them ("seeds", "facts").
    """

    registry: Registry
    reviews: tuple[Review, ...]
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    summary: Summary
    today: date
    corpus: str = "seeds"
    facts: str = "facts"

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the run, in the order of their ids."""
        return tuple(review.article for review in self.reviews)

    def findings_of(self, article: str) -> tuple[Finding, ...]:
        """What an article has, its side of pairs included."""
        return tuple(
            finding
            for finding in self.findings
            if finding.article == article or any(other.article == article for other in finding.related)
        )


def count(reviews: tuple[Review, ...], registry: Registry, duplicates: int, stets: int) -> Summary:
    """Count claims by verdict."""
    verdicts = [comparison.verdict for review in reviews for _, comparison in review.judged]
    return Summary(
        articles=len(reviews),
        facts=len(registry.facts),
        claims=len(verdicts),
        agrees=verdicts.count(Verdict.AGREES),
        contradicts=verdicts.count(Verdict.CONTRADICTS),
        unclear=verdicts.count(Verdict.UNCLEAR),
        uncovered=verdicts.count(Verdict.UNCOVERED),
        duplicates=duplicates,
        stets=stets,
    )

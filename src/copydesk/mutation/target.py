"""What is mutated: a claim of an article, as a copy editor marked it or as the engine read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from copydesk.model import Claim, Comparison, Fact, Period, Registry, Review, Value, Verdict


class Origin(StrEnum):
    """Who says that the words are a claim: a hand that marked them, or the engine."""

    GOLD = "gold"
    ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim marked by hand: "in Astana" is the place of that summit, on that day.

    ``unread`` is the reason why the engine is known not to read it. ``value`` is typed as a claim's is.
    """

    kind: str
    start: int
    end: int
    subject: str
    value: Value
    as_of: Period | None = None
    who: str | None = None
    qualifier: str | None = None
    unread: str | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A claim to plant errors in. ``facts`` are those that bear on it, the one it was judged by first."""

    article: str
    kind: str
    start: int
    end: int
    quote: str
    subject: str | None
    value: Value
    as_of: Period | None
    origin: Origin
    who: str | None = None
    qualifier: str | None = None
    metric: str | None = None
    unread: str | None = None
    facts: tuple[Fact, ...] = ()

    @property
    def fact(self) -> Fact | None:
        """The fact that would have to catch an error in it."""
        return self.facts[0] if self.facts else None


def targets_of(review: Review, marks: tuple[Mark, ...] | None, registry: Registry) -> Iterator[Target]:
    """The claims marked by hand where an article has such a file, else those that the engine agrees with.

    What the engine holds for unclear or false, or what no fact covers, is no ground for planting: nobody knows
    that it is true.
    """
    if marks is not None:
        for mark in marks:
            yield _from_mark(mark, review, registry)
        return
    for claim, comparison in review.judged:
        if comparison.verdict is Verdict.AGREES:
            yield _from_claim(claim, comparison, registry)


def _from_mark(mark: Mark, review: Review, registry: Registry) -> Target:
    """A mark, with the subject and the fact that the engine found for the same words, if it did."""
    read = [
        (claim, comparison)
        for claim, comparison in review.judged
        if claim.kind == mark.kind and claim.start < mark.end and mark.start < claim.end
    ]
    agreeing = [pair for pair in read if pair[1].verdict is Verdict.AGREES]
    judged = [comparison.fact for _, comparison in agreeing if comparison.fact is not None]
    claim = next((claim for claim, _ in (*agreeing, *read)), None)
    subject = mark.subject
    if subject not in registry.subjects and claim is not None and claim.subject is not None:
        subject = claim.subject
    held = _held(registry, subject, mark.kind, mark.value, mark.who)
    return Target(
        review.article.id,
        mark.kind,
        mark.start,
        mark.end,
        review.article.source[mark.start : mark.end],
        subject,
        mark.value,
        mark.as_of,
        Origin.GOLD,
        mark.who,
        mark.qualifier,
        claim.metric if claim is not None else None,
        mark.unread,
        tuple(dict.fromkeys((*judged, *held))),
    )


def _from_claim(claim: Claim, comparison: Comparison, registry: Registry) -> Target:
    return Target(
        claim.article,
        claim.kind,
        claim.start,
        claim.end,
        claim.quote,
        claim.subject,
        claim.value,
        claim.as_of.period,
        Origin.ENGINE,
        claim.who,
        claim.qualifier,
        claim.metric,
        None,
        () if comparison.fact is None else (comparison.fact,),
    )


def _held(registry: Registry, subject: str, kind: str, value: Value, who: str | None) -> Iterator[Fact]:
    """The facts of a slot that say what the claim says."""
    for fact in registry.held(subject, kind):
        typed: tuple[object, ...] = (fact.value, fact.number, fact.members)
        same_time = isinstance(value, Period) and fact.when is not None and fact.when.overlaps(value)
        if (value in typed or same_time) and who in (None, fact.who):
            yield fact

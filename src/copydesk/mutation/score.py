"""What a mutation run found, as plain data: the page, the terminal and the JSON tell the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from copydesk.model import Article, Registry
from copydesk.mutation.judging import Outcome, Reason
from copydesk.mutation.plan import Mutant, Plan
from copydesk.mutation.stubs import Stub, write_fact
from copydesk.mutation.target import Origin
from copydesk.text import line_and_column, sentences


@dataclass(frozen=True, slots=True)
class Tally:
    """How many errors were planted under one head, and how many were caught; controls and their false alarms."""

    name: str
    planted: int = 0
    caught: int = 0
    controls: int = 0
    alarms: int = 0

    @property
    def share(self) -> float | None:
        """Caught of planted, from 0 to 1; ``None`` where none was planted."""
        return self.caught / self.planted if self.planted else None


@dataclass(frozen=True, slots=True)
class Survivor:
    """An error that nobody noticed, or a control that raised an alarm: the sentence before and after."""

    article: str
    path: str
    line: int
    column: int
    kind: str
    operator: str
    gives: str
    before: str
    after: str
    fact: str | None
    origin: str
    reason: str
    detail: str
    stub: Stub | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """A whole run. ``digest`` tells whether articles and facts are still those that were mutated.

    ``untouched`` are claims in which no operator found anything to change, as "article: kind: quote".
    """

    seed: int
    digest: str
    articles: int
    gold: int
    engine: int
    claims: int
    total: Tally
    kinds: tuple[Tally, ...]
    operators: tuple[Tally, ...]
    facts: tuple[Tally, ...]
    reasons: tuple[tuple[str, int], ...]
    survivors: tuple[Survivor, ...]
    alarms: tuple[Survivor, ...]
    untouched: tuple[str, ...]


def tally(plans: Sequence[Plan], outcomes: Sequence[Outcome], registry: Registry, *, seed: int, facts: str) -> Score:
    """Count what came of every mutant, and tell each survivor. Sorted by article and place: one run, one score."""
    articles = {plan.article.id: plan.article for plan in plans}
    missed = [one for one in outcomes if not one.found and not one.mutant.control]
    alarmed = [one for one in outcomes if one.found and one.mutant.control]
    reasons = [one.reason for one in missed]
    return Score(
        seed=seed,
        digest=digest_of((plan.article for plan in plans), registry),
        articles=len(plans),
        gold=sum(plan.origin is Origin.GOLD for plan in plans),
        engine=sum(plan.origin is Origin.ENGINE for plan in plans),
        claims=sum(plan.claims for plan in plans),
        total=_count("all", outcomes),
        kinds=_by(outcomes, lambda mutant: mutant.target.kind),
        operators=_by(outcomes, lambda mutant: mutant.operator),
        facts=_by(outcomes, lambda mutant: mutant.target.fact.id if mutant.target.fact else "no fact"),
        reasons=tuple((str(reason), reasons.count(reason)) for reason in Reason if reason in reasons),
        survivors=tuple(_tell(one, articles[one.mutant.target.article], registry, facts) for one in missed),
        alarms=tuple(_tell(one, articles[one.mutant.target.article], registry, facts) for one in alarmed),
        untouched=tuple(f"{t.article}: {t.kind}: {t.quote}" for plan in plans for t in plan.untouched),
    )


def digest_of(articles: Iterable[Article], registry: Registry) -> str:
    """A hash of what was mutated and of what it was judged by."""
    found = hashlib.blake2b(digest_size=12)
    for article in sorted(articles, key=lambda article: article.id):
        found.update(f"{article.id}\0{article.source}\0".encode("utf-8", "surrogatepass"))
    for fact in registry.facts:
        found.update(f"{fact.id}\0{fact.value}\0{fact.valid.edtf}\0".encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _by(outcomes: Sequence[Outcome], head: Callable[[Mutant], str]) -> tuple[Tally, ...]:
    groups: dict[str, list[Outcome]] = {}
    for one in outcomes:
        groups.setdefault(head(one.mutant), []).append(one)
    return tuple(_count(name, groups[name]) for name in sorted(groups))


def _count(name: str, outcomes: Iterable[Outcome]) -> Tally:
    rows = list(outcomes)
    errors = [one for one in rows if not one.mutant.control]
    controls = [one for one in rows if one.mutant.control]
    return Tally(
        name,
        len(errors),
        sum(one.found for one in errors),
        len(controls),
        sum(one.found for one in controls),
    )


def _tell(one: Outcome, article: Article, registry: Registry, facts: str) -> Survivor:
    target, edit = one.mutant.target, one.mutant.edit
    start, end = _sentence(article, edit.start, edit.end)
    line, column = line_and_column(article.source, edit.start)
    grown = len(edit.words) - (edit.end - edit.start)
    return Survivor(
        article=article.id,
        path=article.path,
        line=line,
        column=column,
        kind=target.kind,
        operator=one.mutant.operator,
        gives=edit.gives,
        before=article.source[start:end],
        after=edit.applied(article.source)[start : end + grown],
        fact=target.fact.id if target.fact is not None else None,
        origin=str(target.origin),
        reason=str(one.reason) if one.reason is not None else "false alarm",
        detail=one.detail,
        stub=write_fact(target, registry, facts) if one.reason is Reason.NO_FACT else None,
    )


def _sentence(article: Article, start: int, end: int) -> tuple[int, int]:
    around = [s for s in sentences(article) if s.start < max(end, start + 1) and start <= s.end]
    if not around:
        return start, end
    return min(start, around[0].start), max(end, around[-1].end)

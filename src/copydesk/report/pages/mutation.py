"""What planted errors the desk would miss: the last mutation run, by kind, by operator and by fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.mutation.score import Score, Survivor, Tally, digest_of
from copydesk.report.pages.fact import Link
from copydesk.report.pages.lookup import Lookup

SURVIVORS_SHOWN = 400


@dataclass(frozen=True, slots=True)
class Row:
    """One head of a table: how many were planted and caught, rewordings and false alarms."""

    link: Link
    planted: int
    caught: int
    share: str
    controls: int
    alarms: int


@dataclass(frozen=True, slots=True)
class Change:
    """A survivor: the sentence, cut where the planted words begin and end, before and after."""

    article: Link
    place: str
    kind: str
    operator: str
    gives: str
    before: tuple[str, str, str]
    after: tuple[str, str, str]
    fact: Link | None
    origin: str
    reason: str
    detail: str
    file: str
    stub: str
    whole: bool


@dataclass(frozen=True, slots=True)
class MutationPage:
    """The run as a page; ``stale`` where articles or facts are no longer those that were mutated."""

    stale: bool
    seed: int
    gold: int
    engine: int
    claims: int
    total: Row
    reasons: tuple[tuple[str, int], ...]
    kinds: tuple[Row, ...]
    operators: tuple[Row, ...]
    facts: tuple[Row, ...]
    alarms: tuple[Change, ...]
    survivors: tuple[Change, ...]
    more: int
    untouched: tuple[str, ...]


def gather_mutation(score: Score | None, lookup: Lookup) -> MutationPage | None:
    """The page of a run, or ``None`` where there was none."""
    if score is None:
        return None
    lacking = [fact for fact in score.facts if fact.caught < fact.planted or fact.alarms]
    return MutationPage(
        stale=score.digest != digest_of(lookup.run.articles, lookup.run.registry),
        seed=score.seed,
        gold=score.gold,
        engine=score.engine,
        claims=score.claims,
        total=_row(score.total, lookup),
        reasons=score.reasons,
        kinds=_rows(score.kinds, lookup),
        operators=_rows(score.operators, lookup),
        facts=_rows(lacking, lookup),
        alarms=tuple(_change(one, lookup) for one in score.alarms),
        survivors=tuple(_change(one, lookup) for one in score.survivors[:SURVIVORS_SHOWN]),
        more=max(0, len(score.survivors) - SURVIVORS_SHOWN),
        untouched=score.untouched,
    )


def _rows(tallies: Iterable[Tally], lookup: Lookup) -> tuple[Row, ...]:
    return tuple(_row(tally, lookup) for tally in tallies)


def _row(tally: Tally, lookup: Lookup) -> Row:
    share = "" if tally.share is None else f"{tally.share:.1%}"
    link = _fact(tally.name, lookup) or Link(tally.name, None)
    return Row(link, tally.planted, tally.caught, share, tally.controls, tally.alarms)


def _fact(id: str | None, lookup: Lookup) -> Link | None:
    if id is None:
        return None
    return Link(id, lookup.fact_href(id))


def _change(one: Survivor, lookup: Lookup) -> Change:
    known = one.article in lookup.articles
    article = Link(lookup.title(one.article), lookup.article_href(one.article)) if known else Link(one.article, None)
    before, after = _cut(one.before, one.after)
    return Change(
        article=article,
        place=f"{one.path}:{one.line}:{one.column}",
        kind=one.kind,
        operator=one.operator,
        gives=one.gives,
        before=before,
        after=after,
        fact=_fact(one.fact, lookup),
        origin=one.origin,
        reason=one.reason,
        detail=one.detail,
        file=one.stub.file if one.stub else "",
        stub=one.stub.yaml if one.stub else "",
        whole=one.stub.whole if one.stub else False,
    )


def _cut(before: str, after: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """Both sentences in three: what is the same before the change, the words that differ, the same after it."""
    least = min(len(before), len(after))
    head = next((at for at in range(least) if before[at] != after[at]), least)
    head = max(before.rfind(" ", 0, head), before.rfind("\n", 0, head)) + 1
    tail = next((at for at in range(least - head) if before[-1 - at] != after[-1 - at]), least - head)
    while tail and not before[len(before) - tail].isspace():
        tail -= 1
    return (
        (before[:head], before[head : len(before) - tail], before[len(before) - tail :]),
        (after[:head], after[head : len(after) - tail], after[len(after) - tail :]),
    )

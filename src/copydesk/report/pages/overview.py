"""The first page: one sentence of verdict, the findings folded by fact, what is settled, what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from copydesk.model import Finding, Problem, Run, Severity, Stet
from copydesk.report.marks import Excerpt, cut_excerpt
from copydesk.report.pages.coverage import Coverage
from copydesk.report.pages.disagreements import Disagreement, gather_disagreements
from copydesk.report.pages.duplicates import Cluster, DuplicatesPage
from copydesk.report.pages.lists import ArticleRow
from copydesk.report.pages.lookup import Lookup
from copydesk.report.states import DUPLICATE_WORDS, State, is_pair, state_of

_GROUPS_SHOWN = 80
_ITEMS_SHOWN = 4
_ARTICLES_SHOWN = 30
_STUBS_SHOWN = 4
_PAIRS_SHOWN = 30
_DISAGREEMENTS_SHOWN = 30
_STETS_SHOWN = 60
_PROBLEMS_SHOWN = 50
_EXPIRES_SOON = timedelta(days=30)
# So many articles against one fact, and the fact is the likelier one to be wrong.
_DOUBTFUL_FROM = 3


@dataclass(frozen=True, slots=True)
class Item:
    """One finding in its group: where it stands and what it says."""

    title: str
    href: str | None
    place: str
    code: str
    kind: str
    message: str
    says: str
    registry: str
    excerpt: Excerpt | None
    times: int
    note: str
    against: tuple[tuple[str, str | None, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What was found on one fact; ``sentence`` is the fact, or what was found where there is none."""

    state: State
    kind: str
    sentence: str
    href: str | None
    place: str
    count: int
    articles: int
    doubtful: bool
    items: tuple[Item, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding that an editor let stand."""

    message: str
    href: str | None
    stet: Stet
    place: str
    expired: bool
    soon: bool


@dataclass(frozen=True, slots=True)
class PairLine:
    """A pair, or a cluster of more, in one line; the duplicates page has it in full."""

    word: str
    left: str
    right: str
    href: str
    score: str
    differences: int
    stet: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the first page shows, in its order. ``counts`` are of claims, those let stand by themselves."""

    kicker: str
    verdict: str
    grave: bool
    counts: tuple[tuple[State, int], ...]
    contradictions: tuple[Group, ...]
    unclear: tuple[Group, ...]
    groups_more: int
    disagreements: tuple[Disagreement, ...]
    disagreements_more: int
    settled: tuple[Settled, ...]
    settled_more: int
    pairs: tuple[PairLine, ...]
    pairs_more: int
    articles: tuple[ArticleRow, ...]
    articles_more: int
    coverage: Coverage
    problems: tuple[Problem, ...]
    problems_more: int
    environment: tuple[tuple[str, str], ...]


def gather_overview(
    lookup: Lookup,
    rows: tuple[ArticleRow, ...],
    duplicates: DuplicatesPage,
    coverage: Coverage,
    environment: tuple[tuple[str, str], ...],
) -> Overview:
    """Fold the findings by fact and put the gravest first."""
    run = lookup.run
    open_findings = [f for f in run.findings if f.stet is None and not is_pair(f)]
    stets = sorted((f for f in run.findings if f.stet is not None), key=_expiry)
    across = [f for f in open_findings if f.kind == "cross"]
    groups = _fold([f for f in open_findings if f.kind != "cross"], lookup)
    pairs = _pair_lines(duplicates)
    problems = _problems(run)
    judged = (reading for found in lookup.readings.values() for reading in found if reading.comparison)
    counts = Counter(reading.state for reading in judged)
    shown = groups[:_GROUPS_SHOWN]
    return Overview(
        kicker=f"{run.today.isoformat()}: {run.corpus} checked against {run.facts}",
        verdict=say_verdict(run),
        grave=any(group.state is State.CONTRADICTS for group in groups) or bool(problems) or not run.reviews,
        counts=tuple((state, counts[state]) for state in State),
        contradictions=tuple(group for group in shown if group.state is State.CONTRADICTS),
        unclear=tuple(group for group in shown if group.state is not State.CONTRADICTS),
        groups_more=len(groups) - len(shown),
        disagreements=gather_disagreements(across[:_DISAGREEMENTS_SHOWN], lookup),
        disagreements_more=max(0, len(across) - _DISAGREEMENTS_SHOWN),
        settled=tuple(_settled(finding, lookup) for finding in stets[:_STETS_SHOWN]),
        settled_more=max(0, len(stets) - _STETS_SHOWN),
        pairs=pairs[:_PAIRS_SHOWN],
        pairs_more=max(0, len(pairs) + duplicates.more - _PAIRS_SHOWN),
        articles=rows[:_ARTICLES_SHOWN],
        articles_more=max(0, len(rows) - _ARTICLES_SHOWN),
        coverage=replace(
            coverage,
            claims=coverage.claims[:_STUBS_SHOWN],
            claims_more=coverage.claims_more + max(0, len(coverage.claims) - _STUBS_SHOWN),
        ),
        problems=problems[:_PROBLEMS_SHOWN],
        problems_more=max(0, len(problems) - _PROBLEMS_SHOWN),
        environment=environment,
    )


def say_verdict(run: Run) -> str:
    """The run in one sentence: "No contradiction; 2 same-event pairs; 1 stet."

    Nothing read is never said as nothing wrong: "Nothing was checked: no article in seeds."
    """
    if not run.reviews and not run.problems:
        return f"Nothing was checked: no article in {run.corpus}."
    loose = [f for f in run.findings if f.stet is None and f.verdict == "contradicts"]
    kinds = Counter(finding.kind if finding.kind in ("self", "cross") else "fact" for finding in loose)
    pairs = Counter(f.verdict for f in run.findings if is_pair(f) and f.stet is None)
    broken = {problem.path for problem in _problems(run) if problem.severity is Severity.ERROR}
    clauses = [_number(kinds["fact"], "contradiction") if kinds["fact"] else "No contradiction"]
    clauses += [_number(kinds["self"], "article at odds with itself", "articles at odds with themselves")]
    clauses += [_number(kinds["cross"], "disagreement between articles", "disagreements between articles")]
    clauses += [_number(pairs[verdict], _PAIR_NOUNS.get(verdict, f"{verdict} pair")) for verdict in pairs]
    clauses += [_number(sum(f.stet is not None for f in run.findings), "stet")]
    clauses += [_number(len(broken), "file could not be read", "files could not be read")]
    return "; ".join(clause for clause in clauses if clause) + "."


_PAIR_NOUNS = {verdict: f"{verdict} pair" for verdict in DUPLICATE_WORDS} | {"copy": "verbatim pair"}


def _number(count: int, noun: str, plural: str | None = None) -> str:
    if count == 0:
        return ""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def _fold(findings: Iterable[Finding], lookup: Lookup) -> list[Group]:
    folded: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        state = state_of(finding.verdict)
        what = ("fact", finding.fact) if finding.fact else (finding.code, finding.message)
        folded.setdefault((state, *what), []).append(finding)
    groups = [_group(found, lookup) for found in folded.values()]
    return sorted(groups, key=lambda group: (group.state.rank, -group.count))


def _group(found: list[Finding], lookup: Lookup) -> Group:
    first = found[0]
    state = state_of(first.verdict)
    fact = lookup.facts.get(first.fact or "")
    articles = len({finding.article for finding in found})
    return Group(
        state=state,
        kind=first.kind,
        sentence=lookup.sentence(fact) if fact else first.message,
        href=lookup.fact_href(first.fact),
        place=f"{fact.location.path}:{fact.location.line}" if fact else "",
        count=len(found),
        articles=articles,
        doubtful=state is State.CONTRADICTS and fact is not None and articles >= _DOUBTFUL_FROM,
        items=tuple(_item(finding, lookup, fact is not None) for finding in found[:_ITEMS_SHOWN]),
        more=max(0, len(found) - _ITEMS_SHOWN),
    )


def _item(finding: Finding, lookup: Lookup, has_fact: bool) -> Item:
    article = lookup.articles.get(finding.article)
    return Item(
        title=lookup.title(finding.article),
        href=lookup.finding_href(finding),
        place=f"{finding.path}:{finding.line}:{finding.column}",
        code=finding.code,
        kind=finding.kind,
        message=finding.message if has_fact else "",
        says=finding.says,
        registry=finding.registry,
        excerpt=cut_excerpt(article, finding.start, finding.end) if article else None,
        times=max(1, len(finding.places)),
        note=finding.note,
        against=tuple(
            (lookup.side(finding, other.article), lookup.finding_href(finding), other.quote)
            if other.article == finding.article
            else (lookup.title(other.article), lookup.article_href(other.article), other.quote)
            for other in finding.related
        ),
    )


def _settled(finding: Finding, lookup: Lookup) -> Settled:
    stet = finding.stet
    assert stet is not None
    today = lookup.run.today
    return Settled(
        finding.message,
        lookup.finding_href(finding),
        stet,
        str(stet.location),
        stet.until < today,
        today <= stet.until <= today + _EXPIRES_SOON,
    )


def _expiry(finding: Finding) -> date:
    """What expires first comes first."""
    return finding.stet.until if finding.stet is not None else date.max


def _pair_lines(page: DuplicatesPage) -> tuple[PairLine, ...]:
    """A line for each pair, and one for each cluster of more: that is one matter to settle."""
    return tuple(line for cluster in page.clusters for line in _lines_of(cluster))


def _lines_of(cluster: Cluster) -> Iterator[PairLine]:
    if cluster.name is not None and cluster.articles > 2:
        words = [word for word in DUPLICATE_WORDS.values() if any(pair.word == word for pair in cluster.pairs)]
        yield PairLine(
            (*words, cluster.pairs[0].word)[0],
            cluster.pairs[0].left.title,
            f"{cluster.articles - 1} other articles",
            f"duplicates.html#{cluster.pairs[0].anchor}",
            f"{len(cluster.pairs)} pairs",
            sum(len(pair.differences) for pair in cluster.pairs),
            all(pair.stet is not None for pair in cluster.pairs),
        )
        return
    for pair in cluster.pairs:
        yield PairLine(
            pair.word,
            pair.left.title,
            pair.right.title,
            f"duplicates.html#{pair.anchor}",
            pair.score,
            len(pair.differences),
            pair.stet is not None,
        )


def _problems(run: Run) -> tuple[Problem, ...]:
    """The problems of the run and of its articles, each once."""
    problems = [*run.problems, *(problem for review in run.reviews for problem in review.problems)]
    return tuple(dict.fromkeys(problems))

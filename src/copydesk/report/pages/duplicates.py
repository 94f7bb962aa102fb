"""The page of articles that tell one thing: pairs with aligned passages, and the facts in which they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model import Article, Difference, Finding, PartKind, Passage, Sentence, Stet
from copydesk.report.marks import Excerpt, cut_excerpt, mark_shared
from copydesk.report.pages.lookup import Lookup, say_days
from copydesk.report.slugs import anchor_of
from copydesk.report.states import DUPLICATE_WORDS
from copydesk.text import sentences

_PAIRS_SHOWN = 300
_AROUND = 60

Runs = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two articles, with the paragraphs that the other one lacks."""

    title: str
    href: str | None
    path: str
    days: str
    only_here: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What the two tell of one thing; ``None`` where one of them does not tell it. Excerpts where both do."""

    kind: str
    left: str | None
    right: str | None
    left_excerpt: Excerpt | None = None
    right_excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class PairView:
    """Two articles side by side: what they tell differently, and apart from it what only one of them tells."""

    anchor: str
    word: str
    code: str
    message: str
    score: str
    left: Side
    right: Side
    passages: tuple[tuple[Runs, Runs], ...]
    differences: tuple[Told, ...]
    one_sided: tuple[Told, ...]
    only_left: int
    only_right: int
    stet: Stet | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Pairs that belong together: five papers on one summit. ``through`` pairs of its articles are not flagged."""

    name: str | None
    pairs: tuple[PairView, ...]
    articles: int
    through: int


@dataclass(frozen=True, slots=True)
class DuplicatesPage:
    """Every pair of the run, in clusters. ``more`` pairs are left out of a very long page."""

    clusters: tuple[Cluster, ...]
    shown: int
    more: int


def gather_duplicates(findings: Sequence[Finding], lookup: Lookup) -> DuplicatesPage:
    """Align each pair of ``findings``, which are those of kind ``duplicate``."""
    clusters: dict[str | None, list[Finding]] = {}
    shown = 0
    for finding in findings[:_PAIRS_SHOWN]:
        if finding.related:
            clusters.setdefault(finding.cluster, []).append(finding)
            shown += 1
    return DuplicatesPage(
        tuple(_cluster(name, pairs, lookup) for name, pairs in clusters.items()),
        shown,
        max(0, len(findings) - _PAIRS_SHOWN),
    )


def _cluster(name: str | None, findings: Sequence[Finding], lookup: Lookup) -> Cluster:
    articles = len({article for finding in findings for article in (finding.article, finding.related[0].article)})
    through = 0 if name is None else articles * (articles - 1) // 2 - len(findings)
    return Cluster(name, tuple(_pair(finding, lookup) for finding in findings), articles, through)


def _pair(finding: Finding, lookup: Lookup) -> PairView:
    other = finding.related[0]
    left, right = lookup.articles.get(finding.article), lookup.articles.get(other.article)
    passages = () if left is None or right is None else _side_by_side(finding.passages, left, right)
    spans = [(passage.start, passage.end) for passage in finding.passages]
    other_spans = [(passage.other_start, passage.other_end) for passage in finding.passages]
    told = [_told(difference, left, right) for difference in finding.differences]
    one_sided = tuple(t for t in told if t.left is None or t.right is None)
    return PairView(
        anchor=anchor_of(finding.fingerprint),
        word=DUPLICATE_WORDS.get(finding.verdict, finding.verdict),
        code=finding.code,
        message=finding.message,
        score=_score(left, spans),
        left=_side(finding.article, finding.path, spans, lookup),
        right=_side(other.article, other.path, other_spans, lookup),
        passages=passages,
        differences=tuple(t for t in told if t.left is not None and t.right is not None),
        one_sided=one_sided,
        only_left=sum(t.right is None for t in one_sided),
        only_right=sum(t.left is None for t in one_sided),
        stet=finding.stet,
    )


def _side_by_side(passages: Sequence[Passage], left: Article, right: Article) -> tuple[tuple[Runs, Runs], ...]:
    """Each passage in the whole of its sentences, so that a reader sees what a shared phrase says; none twice."""
    ours, theirs = sentences(left), sentences(right)
    spans = dict.fromkeys((_whole(ours, p.start, p.end), _whole(theirs, p.other_start, p.other_end)) for p in passages)
    texts = ((left.source[slice(*mine)], right.source[slice(*other)]) for mine, other in spans)
    return tuple((mark_shared(mine, other), mark_shared(other, mine)) for mine, other in texts)


def _whole(told: Sequence[Sentence], start: int, end: int) -> tuple[int, int]:
    """From the beginning of the first sentence that a stretch touches to the end of the last."""
    touched = [one for one in told if one.start < end and start < one.end]
    return (touched[0].start, touched[-1].end) if touched else (start, end)


def _told(difference: Difference, left: Article | None, right: Article | None) -> Told:
    """A difference with the words around it on both sides, where both tell it."""
    if difference.says is None or difference.other is None:
        return Told(difference.kind, difference.says, difference.other)
    return Told(
        difference.kind,
        difference.says,
        difference.other,
        _excerpt(left, difference.start, difference.end),
        _excerpt(right, difference.other_start, difference.other_end),
    )


def _excerpt(article: Article | None, start: int | None, end: int | None) -> Excerpt | None:
    return None if article is None or start is None or end is None else cut_excerpt(article, start, end, _AROUND)


def _side(article: str, path: str, spans: list[tuple[int, int]], lookup: Lookup) -> Side:
    found = lookup.articles.get(article)
    alone = () if found is None else tuple(text for text, shared in _paragraphs(found, spans) if not shared)
    days = say_days(found) if found is not None else ""
    return Side(lookup.title(article), lookup.article_href(article), path, days, alone)


def _score(article: Article | None, spans: list[tuple[int, int]]) -> str:
    """ "3 of 9 paragraphs shared": a score as an editor would say it, counted in the first article."""
    paragraphs = [] if article is None else _paragraphs(article, spans)
    if not paragraphs:
        return ""
    shared = sum(1 for _, is_shared in paragraphs if is_shared)
    return f"{shared} of {len(paragraphs)} paragraphs shared"


def _paragraphs(article: Article, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    return [
        (
            article.source[part.start : part.end],
            any(start < part.end and part.start < end for start, end in spans),
        )
        for part in article.parts
        if part.kind is PartKind.BODY
    ]

"""What articles of one corpus tell differently, each matter once: both quotes side by side, and who is right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model import Finding
from copydesk.report.marks import Excerpt, cut_excerpt
from copydesk.report.pages.lookup import Lookup, say_days
from copydesk.report.slugs import anchor_of
from copydesk.text import line_and_column

_FURTHER_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Voice:
    """One of two articles with the words that it says it in."""

    title: str
    href: str | None
    days: str
    place: str
    excerpt: Excerpt | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One matter that two articles, or two groups of them, tell differently. ``further`` are more of the odd ones."""

    message: str
    code: str
    note: str
    registry: str
    fact_href: str | None
    voices: tuple[Voice, ...]
    further: tuple[tuple[str, str | None], ...]
    more: int


def gather_disagreements(findings: Iterable[Finding], lookup: Lookup) -> tuple[Disagreement, ...]:
    """Every finding of kind ``cross``, in the order of the run."""
    return tuple(_gather(finding, lookup) for finding in findings if finding.kind == "cross" and finding.related)


def _gather(finding: Finding, lookup: Lookup) -> Disagreement:
    anchor = anchor_of(finding.fingerprint)
    other, *further = finding.related
    return Disagreement(
        message=finding.message,
        code=finding.code,
        note=finding.note,
        registry=finding.registry,
        fact_href=lookup.fact_href(finding.fact),
        voices=(
            _voice(finding.article, finding.path, finding.start, finding.end, anchor, lookup),
            _voice(other.article, other.path, other.start, other.end, f"{anchor}-other", lookup),
        ),
        further=tuple((lookup.title(o.article), lookup.article_href(o.article)) for o in further[:_FURTHER_SHOWN]),
        more=max(0, len(further) - _FURTHER_SHOWN),
    )


def _voice(identity: str, path: str, start: int, end: int, anchor: str, lookup: Lookup) -> Voice:
    article = lookup.articles.get(identity)
    place = path if article is None else "{}:{}:{}".format(path, *line_and_column(article.source, start))
    return Voice(
        lookup.title(identity),
        lookup.article_href(identity, anchor),
        "" if article is None else say_days(article),
        place,
        None if article is None else cut_excerpt(article, start, end),
    )

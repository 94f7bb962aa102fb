"""Stets, "let it stand": which findings an editor has accepted, and which acceptances settle nothing any more.

A stet names an article or a cluster, and may name the fact and the quoted words. It must have a reason, a name and
an expiry. One that has expired, that names what is not there, or that no finding needs, is an error at its own line:
an exception that nobody needs hides the next mistake.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from copydesk.model import Finding, Problem, Registry, Severity, Stet
from copydesk.text import fold

CODE = "CD030"

_QUOTED_AT_MOST = 60


def settle(
    findings: Sequence[Finding], registry: Registry, articles: Collection[str], today: date, *, own: bool = True
) -> tuple[list[Finding], list[Problem]]:
    """Mark the findings that stand by a stet, and tell of every stet that is expired, dangling or stale.

    Where the corpus is not the registry's ``own``, a stet for an article that is not in it is passed over.
    What only informs (an unclear claim) needs no stet and is never settled by one.
    """
    problems: list[Problem] = []
    standing: list[Stet] = []
    for stet in registry.stets:
        # A cluster goes by the id of one of its articles.
        if not own and any(named is not None and named not in articles for named in (stet.article, stet.cluster)):
            continue
        dangling = _dangling(stet, registry, articles)
        if dangling is not None:
            problems.append(_problem(stet, dangling))
        elif stet.until < today:
            problems.append(_problem(stet, f"this stet expired on {stet.until.isoformat()}"))
        else:
            standing.append(stet)
    used: set[int] = set()
    settled = []
    for finding in findings:
        chosen = None if finding.severity is Severity.INFO else _stet_of(finding, standing)
        if chosen is not None:
            used.add(id(chosen))
        settled.append(finding if chosen is None else replace(finding, stet=chosen))
    problems += [
        _problem(stet, "this stet settles nothing: no finding needs it") for stet in standing if id(stet) not in used
    ]
    return settled, problems


def terms_of(finding: Finding) -> dict[str, str]:
    """What a stet must name to settle a finding: its cluster, its article and fact, or its article and words."""
    if finding.cluster is not None and finding.kind == "duplicate":
        return {"cluster": finding.cluster}
    if finding.fact is not None:
        return {"article": finding.article, "fact": finding.fact}
    if finding.kind == "duplicate":
        return {"article": finding.article}
    return {"article": finding.article, "quote": " ".join(finding.quote.split())[:_QUOTED_AT_MOST].rstrip()}


def _stet_of(finding: Finding, stets: Sequence[Stet]) -> Stet | None:
    return next((stet for stet in stets if settles(stet, finding)), None)


def settles(stet: Stet, finding: Finding) -> bool:
    """Whether a stet is about a finding, by what both name: article, fact, cluster, quoted words."""
    sides = {finding.article, *(other.article for other in finding.related)}
    if stet.cluster is not None and stet.cluster != finding.cluster:
        return False
    if stet.article is not None and stet.article not in sides:
        return False
    if stet.fact is not None and stet.fact != finding.fact:
        return False
    if stet.fact is None and stet.quote is None and stet.cluster is None and finding.kind != "duplicate":
        return False  # an article alone settles its pairs, never all that is wrong with it
    if stet.quote is None:
        return True
    named, found = _in_line(stet.quote), _in_line(finding.quote)
    return named in found or found in named


def _in_line(words: str) -> str:
    """Words as a stet quotes them, whatever breaks the article's lines."""
    return " ".join(fold(words).split())


def _dangling(stet: Stet, registry: Registry, articles: Collection[str]) -> str | None:
    if stet.article is not None and stet.article not in articles:
        return f"this stet names article '{stet.article}', and there is none"
    if stet.fact is not None and not any(fact.id == stet.fact for fact in registry.facts):
        return f"this stet names fact '{stet.fact}', and there is none"
    return None


def _problem(stet: Stet, message: str) -> Problem:
    where = stet.location
    return Problem(CODE, message, where.path, where.line, where.column)

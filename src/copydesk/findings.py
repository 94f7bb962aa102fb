"""From verdicts to findings: what an editor reads, folded, with its place and its fingerprint."""

from __future__ import annotations

from dataclasses import replace

from copydesk import agreement
from copydesk.fingerprint import fingerprint
from copydesk.kinds import KINDS
from copydesk.model import Claim, Comparison, Finding, Place, Registry, Related, Review, Severity, Verdict
from copydesk.text import Lines

_CODES = {kind.name: kind.code for kind in KINDS} | {agreement.SELF: agreement.CODE}
_STALE = "CD040"
_SEVERITIES = {Verdict.CONTRADICTS: Severity.ERROR, Verdict.UNCLEAR: Severity.INFO}


def find(review: Review, registry: Registry) -> list[Finding]:
    """The findings of one article: its contradictions and its unclear claims, equal ones folded into one."""
    lines = Lines(review.article.source)
    folded: dict[str, Finding] = {}
    for claim, comparison in (*review.judged, *review.at_odds):
        if comparison.verdict not in _SEVERITIES:
            continue
        finding = make_finding(review, claim, comparison, lines)
        known = folded.get(finding.fingerprint)
        if known is None:
            folded[finding.fingerprint] = finding
        else:
            folded[finding.fingerprint] = replace(known, places=(*known.places, *finding.places))
    return list(folded.values())


def make_finding(review: Review, claim: Claim, comparison: Comparison, lines: Lines) -> Finding:
    """One claim and its comparison as a finding, whatever the verdict."""
    article = review.article
    line, column = lines.place(claim.start)
    sentence = article.source[claim.sentence.start : claim.sentence.end]
    fact = comparison.fact.id if comparison.fact is not None else None
    code = _STALE if comparison.stale else _CODES[claim.kind]
    other = comparison.other
    message = comparison.message or comparison.note or comparison.says
    return Finding(
        code=code,
        kind="stale" if comparison.stale else claim.kind,
        verdict=str(comparison.verdict),
        severity=_severity_of(comparison),
        article=article.id,
        path=article.path,
        line=line,
        column=column,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        says=comparison.says,
        registry=comparison.registry,
        message=message,
        fingerprint=fingerprint(code, fact, article.id, claim.quote, sentence),
        fact=fact,
        note=comparison.note,
        places=(Place(claim.start, claim.end),),
        related=() if other is None else (Related(other.article, article.path, other.start, other.end, other.quote),),
        claim=claim,
    )


def _severity_of(comparison: Comparison) -> Severity:
    """A contradiction is an error unless its fact says less; what may be right, or stale, is a warning."""
    if comparison.stale or comparison.flagged:
        return Severity.WARNING
    own = comparison.fact.severity if comparison.fact is not None else None
    if comparison.verdict is Verdict.CONTRADICTS and own is not None:
        return Severity(own)
    return _SEVERITIES.get(comparison.verdict, Severity.INFO)

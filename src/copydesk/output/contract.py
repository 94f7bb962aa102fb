"""The run as one JSON object, for programs: the contract ``copydesk/1``.

Offsets count code points of the file's decoded text, lines and columns count from 1, paths are POSIX and
relative to the corpus (those of the registry begin with its folder). Keys and order never change within
``copydesk/1``; lists are sorted, so that one input gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import PurePosixPath

from copydesk.findings import make_finding
from copydesk.fingerprint import fingerprint
from copydesk.model import (
    Article,
    Claim,
    Finding,
    Period,
    Problem,
    Quantity,
    Registry,
    Run,
    Severity,
    Stet,
    Summary,
    count,
)
from copydesk.output.shelf import is_of_registry
from copydesk.phrasing import say_quantity
from copydesk.text import Lines

SCHEMA = "copydesk/1"
Json = dict[str, object]


def as_object(run: Run, *, claims: bool = False) -> Json:
    """The whole run. ``errors`` is what could not be read; an article's own trouble is a finding as well."""
    errors = [problem for problem in run.problems if problem.severity is Severity.ERROR]
    owners = {problem: review.article.id for review in run.reviews for problem in review.problems}
    troubles = [_trouble(problem, owners.get(problem)) for problem in errors if not is_of_registry(problem, run)]
    findings = sorted([*run.findings, *troubles], key=_key)
    return _object(
        errors, run.summary, map(_article, run.articles), map(_finding, findings), _claims(run) if claims else ()
    )


def as_failure(problems: Iterable[Problem]) -> Json:
    """The object of a run that did not come about: no verdicts, and ``errors`` says why."""
    return _object(problems, count((), Registry(), 0, 0), (), (), ())


def to_json(contract: Json) -> str:
    """One line of ASCII, which no terminal and no encoding can spoil."""
    return json.dumps(contract, ensure_ascii=True, separators=(", ", ": "))


def _object(
    errors: Iterable[Problem],
    summary: Summary,
    articles: Iterable[Json],
    findings: Iterable[Json],
    claims: Iterable[Json],
) -> Json:
    return {
        "schema": SCHEMA,
        "errors": [_error(problem) for problem in errors],
        "summary": asdict(summary),
        "articles": list(articles),
        "findings": list(findings),
        "claims": list(claims),
    }


def _error(problem: Problem) -> Json:
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "message": problem.message,
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "hint": problem.hint,
    }


def _article(article: Article) -> Json:
    dateline = article.dateline
    return {
        "id": article.id,
        "path": article.path,
        "published": None if article.published is None else article.published.isoformat(),
        "dateline": None
        if dateline is None
        else {
            "text": dateline.text,
            "place": dateline.place,
            "date": None if dateline.date is None else dateline.date.isoformat(),
            "agency": dateline.agency,
        },
        "headline": article.headline,
    }


def _key(finding: Finding) -> tuple[str, int, int, str, str, str]:
    return (
        finding.article,
        finding.start,
        finding.end,
        finding.code,
        finding.fact or "",
        finding.fingerprint,
    )


def _finding(finding: Finding) -> Json:
    row: Json = {
        "code": finding.code,
        "kind": finding.kind,
        "verdict": finding.verdict,
        "severity": str(finding.severity),
        "article": finding.article,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "start": finding.start,
        "end": finding.end,
        "quote": finding.quote,
        "says": finding.says,
        "registry": finding.registry,
        "fact": finding.fact,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "stet": _stet(finding.stet),
        "places": [asdict(place) for place in finding.places],
        "related": [asdict(other) for other in finding.related],
    }
    if finding.known is not None:
        row["state"] = "known" if finding.known else "new"
    if finding.kind == "duplicate":
        row["passages"] = [asdict(passage) for passage in finding.passages]
        row["differences"] = [asdict(difference) for difference in finding.differences]
        row["cluster"] = finding.cluster
    return row


def _stet(stet: Stet | None) -> Json | None:
    return None if stet is None else {"reason": stet.reason, "by": stet.by, "until": stet.until.isoformat()}


def _trouble(problem: Problem, owner: str | None) -> Finding:
    """An article that cannot be read or reviewed, as a finding of kind ``article``."""
    article = PurePosixPath(problem.path).stem if owner is None else owner
    return Finding(
        code=problem.code,
        kind="article",
        verdict="error",
        severity=problem.severity,
        article=article,
        path=problem.path,
        line=problem.line,
        column=problem.column,
        start=0,
        end=0,
        quote="",
        says="",
        registry="",
        message=problem.message,
        fingerprint=fingerprint(problem.code, None, article, "", problem.message),
    )


def _claims(run: Run) -> list[Json]:
    """Every claim as a finding of its own, whatever its verdict."""
    stets = {finding.fingerprint: finding.stet for finding in run.findings}
    rows = []
    for review in run.reviews:
        lines = Lines(review.article.source)
        for claim, comparison in review.judged:
            finding = make_finding(review, claim, comparison, lines)
            row = _finding(finding)
            row["stet"] = _stet(stets.get(finding.fingerprint))
            row.update(_reading(claim))
            rows.append((_key(finding), str(row["value"]), row))
    rows.sort(key=lambda row: row[:2])
    return [row for *_, row in rows]


def _reading(claim: Claim) -> Json:
    period = claim.as_of.period
    return {
        "value": _value(claim),
        "as_of": None if period is None else period.edtf,
        "tier": claim.tier.name.lower(),
    }


def _value(claim: Claim) -> object:
    """A subject's id or text, a number, "41 billion USD", a time in EDTF, or a list of ids."""
    value = claim.value
    if isinstance(value, Quantity):
        return say_quantity(value)
    if isinstance(value, Period):
        return value.edtf
    return list(value) if isinstance(value, tuple) else value

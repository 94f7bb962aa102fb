"""A run as SARIF 2.1.0 (OASIS standard), for code scanning and for viewers that show results beside the text.

A result is a finding, or a file that could not be read. Columns count code points, as everywhere here; a fingerprint is
ours, so that a finding is known again when lines move; a stet is an external suppression with its reason. No time and
no path of a machine stands in it: one input gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from urllib.parse import quote

from copydesk.codes import CODES, Code
from copydesk.model import Finding, Problem, Run, Severity
from copydesk.output.contract import Json
from copydesk.output.shelf import Shelf, shelve
from copydesk.problems import visible
from copydesk.text import Lines

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "copydesk/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_RULES = tuple(CODES)


def to_sarif(run: Run) -> str:
    """The findings of a run and the problems of its files, as one indented object."""
    shelf = shelve(run)
    lines = {article.id: Lines(article.source) for article in run.articles}
    results = [_problem(shelf.located(problem)) for problem in run.problems]
    results += [_finding(finding, shelf, lines) for finding in run.findings]
    return _log(results, judged=True)


def to_broken_sarif(problems: Iterable[Problem]) -> str:
    """A run that did not come about: what is wrong with the registry or the settings."""
    return _log([_problem(problem) for problem in problems], judged=False)


def _log(results: Sequence[Json], *, judged: bool) -> str:
    driver = {
        "name": "copydesk",
        "version": version("copydesk"),
        "rules": [_rule(CODES[code]) for code in _RULES],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": judged}],
        "results": list(results),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=True, indent=1)


def _rule(code: Code) -> Json:
    title = code.title[0].upper() + code.title[1:]
    help_text = f"{title}.\n\nwrong: {code.wrong}\n\nright: {code.right}"
    return {"id": code.code, "shortDescription": {"text": title}, "help": {"text": help_text}}


def _finding(finding: Finding, shelf: Shelf, lines: dict[str, Lines]) -> Json:
    here = _location(shelf.place_of(finding.path), _region(lines.get(finding.article), finding.start, finding.end))
    result = _result(finding.code, finding.severity, finding.message, here)
    result["partialFingerprints"] = {FINGERPRINT: finding.fingerprint}
    if finding.known is not None:
        result["baselineState"] = "unchanged" if finding.known else "new"
    related = [
        _location(shelf.place_of(other.path), _region(lines.get(other.article), other.start, other.end))
        for other in finding.related
    ]
    fact = shelf.facts.get(finding.fact or "")
    if fact is not None:
        where = fact.location
        held = _location(where.path, {"startLine": where.line, "startColumn": where.column})
        related.append({**held, "message": {"text": visible(finding.registry or "what we hold")}})
    if related:
        result["relatedLocations"] = [{"id": number, **one} for number, one in enumerate(related, 1)]
    if finding.stet is not None:
        words = f"{finding.stet.reason} ({finding.stet.by}, until {finding.stet.until.isoformat()})"
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": words}]
    result["properties"] = {
        "kind": finding.kind,
        "verdict": finding.verdict,
        "article": finding.article,
        "fact": finding.fact,
        "says": finding.says,
        "registry": finding.registry,
    }
    return result


def _problem(problem: Problem) -> Json:
    hint = f" ({problem.hint})" if problem.hint else ""
    region: Json = {"startLine": problem.line, "startColumn": problem.column}
    return _result(problem.code, problem.severity, problem.message + hint, _location(problem.path, region))


def _result(code: str, severity: Severity, message: str, location: Json) -> Json:
    return {
        "ruleId": code,
        "ruleIndex": _RULES.index(code),
        "level": _LEVELS[severity],
        "message": {"text": visible(message)},
        "locations": [location],
    }


def _location(path: str, region: Json) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": quote(path)}, "region": region}}


def _region(lines: Lines | None, start: int, end: int) -> Json:
    """Lines and columns from 1, the end excluded; of an article that is not at hand, its first line."""
    if lines is None:
        return {"startLine": 1}
    (line, column), (last, beyond) = lines.place(start), lines.place(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": last,
        "endColumn": beyond,
        "charOffset": start,
        "charLength": end - start,
    }

"""What comes of a finding: it fails the run, is flagged, is only listed, or stands by an editor's stet."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum, StrEnum

from copydesk.kinds import KINDS
from copydesk.model import Finding, Problem, Run, Severity

CRASHED = "CD000"


class Outcome(StrEnum):
    """What a finding does to the check of its article."""

    FAILED = "failed"
    FLAGGED = "flagged"
    LISTED = "listed"
    STET = "stet"


class Exit(IntEnum):
    """How the command ends."""

    CLEAN = 0
    FINDINGS = 1
    BROKEN = 2
    CRASH = 3
    USAGE = 4
    INTERRUPTED = 130


# What ``fail_on`` may name: kinds, and the verdicts and severities that pass unless it names them.
FAIL_ON = (
    *(kind.name for kind in KINDS),
    *("name", "self", "cross", "stale", "duplicate"),
    *("copy", "near-copy", "overlap", "same-event", "unclear", "warning", "info"),
)


def outcome_of(finding: Finding, fail_on: Collection[str] = ()) -> Outcome:
    """A finding's outcome: "same-event" is flagged, and fails where ``fail_on`` names it or its kind.

    What an earlier run had too, which this one is held against, is only listed.
    """
    if finding.stet is not None:
        return Outcome.STET
    if finding.known:
        return Outcome.LISTED
    if finding.severity is Severity.ERROR:
        return Outcome.FAILED
    if {finding.kind, finding.verdict, str(finding.severity)} & set(fail_on):
        return Outcome.FAILED
    return Outcome.FLAGGED if finding.severity is Severity.WARNING else Outcome.LISTED


def is_crash(problem: Problem) -> bool:
    """Whether our own code failed; no severity and no stet hides that."""
    return problem.code == CRASHED


def exit_of(run: Run, fail_on: Collection[str] = ()) -> Exit:
    """How the command ends after this run: a crash weighs more than any finding."""
    if any(is_crash(problem) for problem in run.problems):
        return Exit.CRASH
    if any(problem.severity is Severity.ERROR for problem in run.problems):
        return Exit.FINDINGS
    failed = any(outcome_of(finding, fail_on) is Outcome.FAILED for finding in run.findings)
    return Exit.FINDINGS if failed else Exit.CLEAN

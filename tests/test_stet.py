"""Stets settle what they name, and say so themselves when they settle nothing."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.model import Fact, Finding, Location, Registry, Related, Severity, Stet
from copydesk.stet import settle

TODAY = date(2026, 6, 1)
WHERE = Location("facts/stet.yaml", 2, 3)


def finding(**changes: object) -> Finding:
    base: dict[str, object] = {
        "code": "CD103",
        "kind": "figure",
        "verdict": "contradicts",
        "severity": Severity.ERROR,
        "article": "a",
        "path": "a.txt",
        "line": 1,
        "column": 1,
        "start": 0,
        "end": 9,
        "quote": "14 paintings",
        "says": "",
        "registry": "",
        "message": "",
        "fingerprint": "f",
        "fact": "museum/figure/paintings",
    }
    return Finding(**{**base, **changes})  # type: ignore[arg-type]


def pair(**changes: object) -> Finding:
    other = Related("b", "b.txt", 0, 1, "b")
    return finding(
        code="CD304",
        kind="duplicate",
        verdict="same-event",
        severity=Severity.WARNING,
        fact=None,
        related=(other,),
        cluster="a",
        **changes,
    )


def stet(**changes: object) -> Stet:
    base: dict[str, object] = {"reason": "asked", "by": "desk", "until": date(2026, 12, 31), "location": WHERE}
    return Stet(**{**base, **changes})  # type: ignore[arg-type]


def settled(found: Finding, stets: list[Stet]) -> tuple[bool, list[str]]:
    fact = Fact("museum/figure/paintings", "figure", "museum", "40", WHERE)
    findings, problems = settle([found], Registry(facts=(fact,), stets=tuple(stets)), {"a", "b"}, TODAY)
    return findings[0].stet is not None, [problem.message for problem in problems]


@pytest.mark.parametrize(
    ("found", "named"),
    [
        (finding(), {"article": "a", "fact": "museum/figure/paintings"}),
        (finding(), {"article": "a", "quote": "14 paintings"}),
        (finding(), {"article": "a", "fact": "museum/figure/paintings", "quote": "14"}),
        (pair(), {"article": "a"}),
        (pair(), {"article": "b"}),
        (pair(), {"cluster": "a"}),
    ],
)
def test_a_stet_settles_what_it_names(found: Finding, named: dict[str, str]) -> None:
    assert settled(found, [stet(**named)]) == (True, [])


@pytest.mark.parametrize(
    ("found", "named", "message"),
    [
        (finding(), {"article": "b", "fact": "museum/figure/paintings"}, "settles nothing"),
        (finding(), {"article": "a", "quote": "fifteen"}, "settles nothing"),
        (finding(), {"article": "a"}, "settles nothing"),
        (pair(), {"cluster": "b"}, "settles nothing"),
        (finding(severity=Severity.INFO), {"article": "a", "quote": "14 paintings"}, "settles nothing"),
        (finding(), {"article": "c", "quote": "14 paintings"}, "names article 'c', and there is none"),
        (finding(), {"article": "a", "fact": "museum/figure/none"}, "names fact 'museum/figure/none'"),
        (finding(), {"article": "a", "quote": "14 paintings", "until": date(2026, 5, 31)}, "expired on 2026-05-31"),
    ],
)
def test_a_stet_that_settles_nothing_says_so(found: Finding, named: dict[str, object], message: str) -> None:
    stands, problems = settled(found, [stet(**named)])
    assert not stands
    assert len(problems) == 1
    assert message in problems[0]


def test_the_day_of_expiry_is_the_last_on_which_it_stands() -> None:
    assert settled(finding(), [stet(article="a", quote="14 paintings", until=TODAY)]) == (True, [])

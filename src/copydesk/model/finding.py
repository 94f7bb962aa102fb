"""What an editor reads: findings, problems, and the review of one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.article import Article
from copydesk.model.claim import Claim, Comparison
from copydesk.model.happening import Happening
from copydesk.model.registry import Stet


class Severity(StrEnum):
    """What a finding does to a run."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article that a finding points at."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Related:
    """The other side of a finding between two articles, or between two places of one."""

    article: str
    path: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Two stretches that say the same, in ``article`` and in the related one."""

    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that two articles about one event tell differently, or that only one of them tells."""

    kind: str
    says: str | None
    other: str | None
    start: int | None = None
    end: int | None = None
    other_start: int | None = None
    other_end: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with its article and fact: what an editor reads.

    ``line`` and ``column`` count from 1. Equal findings of one article are folded into one with several
    ``places``. ``fingerprint`` hashes code, fact, article, quoted value and sentence, never a position. ``known``
    tells that an earlier run, which this one is held against, had it too; ``None`` where it is held against none.
    """

    code: str
    kind: str
    verdict: str
    severity: Severity
    article: str
    path: str
    line: int
    column: int
    start: int
    end: int
    quote: str
    says: str
    registry: str
    message: str
    fingerprint: str
    fact: str | None = None
    note: str = ""
    stet: Stet | None = None
    places: tuple[Place, ...] = ()
    related: tuple[Related, ...] = ()
    passages: tuple[Passage, ...] = ()
    differences: tuple[Difference, ...] = ()
    cluster: str | None = None
    claim: Claim | None = None
    known: bool | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, with its place: "facts/a.yaml:10:5 unknown key 'valeu'".

    ``hint`` is at most one suggestion ("did you mean 'value'?"); ``line_text`` the offending line;
    ``length`` how many columns the caret underlines.
    """

    code: str
    message: str
    path: str
    line: int = 1
    column: int = 1
    length: int = 1
    hint: str | None = None
    line_text: str | None = None
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Review:
    """One article, read and judged: its claims with their comparisons, in reading order, and what it tells of.

    ``at_odds`` is what the article says in two places that cannot both be right.
    """

    article: Article
    judged: tuple[tuple[Claim, Comparison], ...]
    problems: tuple[Problem, ...] = ()
    happenings: tuple[Happening, ...] = ()
    at_odds: tuple[tuple[Claim, Comparison], ...] = ()

    @property
    def claims(self) -> Iterable[Claim]:
        """The claims alone."""
        return (claim for claim, _ in self.judged)

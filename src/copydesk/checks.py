"""What a check asks of the desk: look-ups into one run, and sentences that hold or raise ``Contradiction``."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath

import pytest

from copydesk.history import Earlier, mark_known
from copydesk.model import Finding, Problem, Run, Severity, Stet
from copydesk.newsroom import Newsroom
from copydesk.outcome import Outcome, is_crash, outcome_of
from copydesk.output import Shelf, render_concise, render_finding, render_trouble, shelve


class Contradiction(AssertionError):  # noqa: N818 - the word that an editor reads
    """What an article says does not stand; ``findings`` are what failed, the text is their messages."""

    def __init__(self, findings: Sequence[Finding | Problem], text: str, place: tuple[str, int]) -> None:
        super().__init__(text)
        self.findings = tuple(findings)
        self.place = place


class RegistryBroken(Exception):  # noqa: N818 - a state of the registry, not an error of the caller
    """Nothing can be judged; ``place`` is where the first slip stands."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(
            f"not checked, the registry is broken: {first.path}:{first.line}:{first.column} {first.message}"
        )
        self.place = (first.path, first.line)


class Desk:
    """One run, looked up by many checks. Reviewing begins with the first question and happens once.

    ``remarks`` gathers what the running check flags and what stands by a stet, for whoever reports it.
    """

    def __init__(
        self, newsroom: Newsroom, today: date, fail_on: Collection[str] = (), earlier: Earlier | None = None
    ) -> None:
        self.newsroom = newsroom
        self.earlier = earlier
        self.today = today
        self.fail_on = frozenset(fail_on)
        self.remarks: list[tuple[Outcome, str]] = []

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of all articles, those that could not be read included; known without reviewing."""
        corpus = self.newsroom.corpus
        unread = {PurePosixPath(problem.path).stem for problem in corpus.problems}
        return tuple(sorted({article.id for article in corpus.articles} | unread))

    @cached_property
    def run(self) -> Run:
        """The reviewed corpus, with what an earlier run had too marked as known. Raises ``RegistryBroken``."""
        self.require_registry()
        run = self.newsroom.review(self.today)
        return run if self.earlier is None else mark_known(run, self.earlier)[0]

    def require_registry(self) -> None:
        """Raises ``RegistryBroken`` where articles cannot be judged."""
        if self.newsroom.loaded.broken:
            slips = [p for p in self.newsroom.loaded.problems if p.severity is Severity.ERROR]
            raise RegistryBroken(slips)

    def findings(self, article: str, *kinds: str) -> tuple[Finding, ...]:
        """What an article has of these kinds, of any kind if none is named, its side of pairs included."""
        found = self._by_article.get(article, [])
        return tuple(finding for finding in found if not kinds or finding.kind in kinds)

    def problems(self, article: str) -> tuple[Problem, ...]:
        """Why an article could not be read or reviewed."""
        return tuple(self._troubles.get(article, ()))

    def check(self, article: str, *kinds: str) -> None:
        """An article's claims of these kinds stand; what is only flagged is remarked.

        Raises ``Contradiction``; an article that was not read is skipped here, ``check_read`` fails for it.
        """
        __tracebackhide__ = True
        unread = [p for p in self.problems(article) if p.severity is Severity.ERROR and not is_crash(p)]
        if unread:
            pytest.skip(f"not read: {unread[0].message}")
        failing = []
        for finding in self.findings(article, *kinds):
            outcome = outcome_of(finding, self.fail_on)
            if outcome is Outcome.FAILED:
                failing.append(finding)
            elif outcome is Outcome.FLAGGED:
                self.remarks.append((outcome, render_concise(finding, self._shelf)))
        if failing:
            messages = [render_finding(finding, self._shelf) for finding in failing]
            place = (self._shelf.place_of(failing[0].path), failing[0].line)
            raise Contradiction(failing, "\n\n".join(messages), place)

    def check_read(self, article: str) -> None:
        """An article can be read and was reviewed without a crash; one without a day is remarked.

        Raises ``Contradiction``.
        """
        __tracebackhide__ = True
        self._settle(list(self.problems(article)))
        if article in self.newsroom.corpus.undated:
            words = "carries no date and is judged by its explicit dates only"
            self.remarks.append((Outcome.FLAGGED, f"{article} {words}"))

    def check_file(self, fact_file: str) -> None:
        """A file of the registry is in order, and the articles that its sources quote say so.

        Raises ``Contradiction``.
        """
        __tracebackhide__ = True
        problems = (*self.newsroom.loaded.problems, *self._quotes)
        self._settle([problem for problem in problems if problem.path == fact_file])

    def check_stet(self, stet: Stet) -> None:
        """A stet still settles something, and has not expired; that it does is remarked.

        Raises ``Contradiction``.
        """
        __tracebackhide__ = True
        place = stet.location
        self._settle([p for p in self.run.problems if (p.path, p.line) == (place.path, place.line)])
        words = f"{_settled(stet)}: {stet.reason} ({stet.by}, until {stet.until.isoformat()})"
        self.remarks.append((Outcome.STET, words))

    def _settle(self, problems: Sequence[Problem]) -> None:
        __tracebackhide__ = True
        shelf = None if self.newsroom.loaded.broken else self._shelf
        failing = [p for p in problems if p.severity is Severity.ERROR or is_crash(p)]
        if failing:
            text = "\n\n".join(render_trouble(problem, shelf) for problem in failing)
            first = failing[0] if shelf is None else shelf.located(failing[0])
            raise Contradiction(failing, text, (first.path, first.line))
        for problem in problems:
            where = f"{problem.path}:{problem.line}:{problem.column}"
            self.remarks.append((Outcome.FLAGGED, f"{where}: {problem.code} {problem.severity}: {problem.message}"))

    @cached_property
    def _shelf(self) -> Shelf:
        return shelve(self.run)

    @cached_property
    def _quotes(self) -> tuple[Problem, ...]:
        return self.newsroom.quotes(None if self.newsroom.loaded.broken else self.run)

    @cached_property
    def _by_article(self) -> dict[str, list[Finding]]:
        found: dict[str, list[Finding]] = {}
        for finding in self.run.findings:
            for side in dict.fromkeys((finding.article, *(other.article for other in finding.related))):
                found.setdefault(side, []).append(finding)
        return found

    @cached_property
    def _troubles(self) -> dict[str, list[Problem]]:
        """Problems by article; those of a file that gave no article go by its stem."""
        found = {one.article.id: list(one.problems) for one in self.run.reviews if one.problems}
        for problem in self.newsroom.corpus.problems:
            found.setdefault(PurePosixPath(problem.path).stem, []).append(problem)
        return found


def _settled(stet: Stet) -> str:
    """ "prize, elmswick-museum/figure/visitors": what a stet is about."""
    quote = None if stet.quote is None else f"'{stet.quote}'"
    cluster = None if stet.cluster is None else f"cluster {stet.cluster}"
    return ", ".join(part for part in (cluster, stet.article, stet.fact, quote) if part)

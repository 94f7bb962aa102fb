"""What messages look up: articles and facts by id, and where a reader finds their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from copydesk.model import Article, Fact, Problem, Run
from copydesk.newsroom import DRAFT


@dataclass(frozen=True, slots=True)
class Shelf:
    """A run with its indexes."""

    run: Run
    articles: Mapping[str, Article]
    facts: Mapping[str, Fact]

    def place_of(self, path: str) -> str:
        """An article's path from where the reader stands: "seeds/004.txt"; a draft lies in no folder."""
        return path if path == DRAFT else (PurePosixPath(self.run.corpus) / path).as_posix()

    def located(self, problem: Problem) -> Problem:
        """A problem with a path from where the reader stands; those of the registry have it already."""
        if is_of_registry(problem, self.run):
            return problem
        return replace(problem, path=self.place_of(problem.path))


def shelve(run: Run) -> Shelf:
    """Index a run once for all its messages."""
    return Shelf(
        run,
        {article.id: article for article in run.articles},
        {fact.id: fact for fact in run.registry.facts},
    )


def is_of_registry(problem: Problem, run: Run) -> bool:
    """Whether a problem stands in the registry, rather than in an article's file."""
    return problem.path == run.facts or problem.path in run.registry.files

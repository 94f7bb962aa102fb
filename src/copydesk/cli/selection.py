"""Which articles PATHS mean, and a run restricted to them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from copydesk.cli.refusal import Refusal
from copydesk.corpus import Corpus
from copydesk.model import Run, count
from copydesk.output.shelf import is_of_registry
from copydesk.problems import completed, did_you_mean


@dataclass(frozen=True, slots=True)
class Selection:
    """The ids of articles, and the paths of their files in the corpus."""

    articles: frozenset[str]
    paths: frozenset[str]


def select(words: Iterable[str], corpus: Corpus, folder: Path) -> Selection:
    """What the words name: an article's id, its file, a folder of files, from here or from within the corpus.

    Raises ``Refusal`` for a word that names nothing in the corpus.
    """
    files = {article.path for article in corpus.articles} | {problem.path for problem in corpus.problems}
    ids = {article.id: article.path for article in corpus.articles}
    paths: set[str] = set()
    articles: set[str] = set()
    for word in words:
        if word in ids:
            articles.add(word)
            paths.add(ids[word])
            continue
        named = _files_at(word, files, folder)
        if not named:
            known = [*ids, *(f"{folder.as_posix()}/{path}" for path in sorted(files))]
            hint = (
                completed(word, ids)
                or did_you_mean(word, known)
                or f"name an article of {folder.as_posix()}, or its file"
            )
            if Path(word).is_file():
                hint = f"it lies outside {folder.as_posix()}; to check it as a draft: copydesk check - < {word}"
            raise Refusal(f"no article at '{word}'", hint)
        paths |= named
        articles |= {article.id for article in corpus.articles if article.path in named}
    return Selection(frozenset(articles), frozenset(paths))


def restrict(run: Run, selection: Selection) -> Run:
    """The run as far as it is about these articles; pairs stay if one side is among them.

    What is wrong with the registry's stets and quotes is left to a whole run.
    """
    reviews = tuple(review for review in run.reviews if review.article.id in selection.articles)
    findings = tuple(
        finding
        for finding in run.findings
        if finding.article in selection.articles
        or any(other.article in selection.articles for other in finding.related)
    )
    duplicates = sum(finding.kind == "duplicate" for finding in findings)
    stets = sum(finding.stet is not None for finding in findings)
    return replace(
        run,
        reviews=reviews,
        findings=findings,
        problems=tuple(p for p in run.problems if not is_of_registry(p, run) and p.path in selection.paths),
        summary=count(reviews, run.registry, duplicates, stets),
    )


def _files_at(word: str, files: Collection[str], folder: Path) -> set[str]:
    """The corpus's files at a path, or below it."""
    from_here = Path(os.path.relpath(Path(word).absolute(), folder.absolute())).as_posix()
    named = set()
    for place in (from_here, PurePosixPath(word).as_posix()):
        named |= {path for path in files if place in (".", path) or path.startswith(f"{place}/")}
    return named

"""A corpus and a registry, opened together: what the command and the pytest plugin work on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from copydesk.corpus import Corpus, read_corpus
from copydesk.desk import run_desk
from copydesk.model import Article, Problem, Run, Verdict
from copydesk.problems import did_you_mean
from copydesk.registry import Loaded, check_quotes, load_registry

# The id and the path of a draft that lies in no file; no format of the corpus has such a name.
DRAFT = "stdin"
_EMPTY_REGISTRY = "CD010"


class NothingToCheckError(Exception):
    """No article or no fact: a mistake in what was asked for, never a clean result."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message}; {hint}")
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What was read, and the two folders as a reader knows them ("seeds", "facts").

    ``own`` where the registry was made for this corpus: its stets and quotes are about articles that are here.
    """

    corpus: Corpus
    loaded: Loaded
    corpus_name: str
    facts_name: str
    own: bool = True

    def quotes(self, run: Run | None) -> tuple[Problem, ...]:
        """The sources that the corpus does not bear out; after a run it is known which articles err themselves."""
        erring = {f.article for f in run.findings if f.verdict == Verdict.CONTRADICTS} if run is not None else set()
        return check_quotes(self.loaded.registry, self.corpus.articles, self.loaded.file_of, erring)

    def with_draft(self, draft: Article) -> Newsroom:
        """The newsroom with one article more, or with another text of one."""
        others = (article for article in self.corpus.articles if article.id != draft.id)
        articles = tuple(sorted((*others, draft), key=lambda article: article.id))
        return replace(self, corpus=replace(self.corpus, articles=articles))

    def review(self, today: date) -> Run:
        """Every article read and judged."""
        return run_desk(
            self.corpus,
            self.loaded,
            today=today,
            corpus_name=self.corpus_name,
            facts_name=self.facts_name,
            own=self.own,
        )


def open_newsroom(corpus: str, facts: str, root: Path = Path(), *, may_be_empty: bool = False) -> Newsroom:
    """Read the two folders, relative to ``root``; what is wrong inside them stands in their problems.

    Raises ``NothingToCheckError`` for a folder that does not exist or holds nothing; ``may_be_empty`` allows
    a corpus without articles, for a draft that comes from elsewhere.
    """
    corpus_name, facts_name = PurePath(corpus).as_posix(), PurePath(facts).as_posix()
    if not (root / corpus).is_dir():
        what = "is no folder" if (root / corpus).exists() else "does not exist"
        hint = _with_neighbour(corpus_name, root, "name the folder of articles with --corpus")
        raise NothingToCheckError(f"the corpus {corpus_name} {what}", hint)
    if not (root / facts).is_dir():
        what = "is no folder" if (root / facts).exists() else "does not exist"
        hint = _with_neighbour(facts_name, root, "name the folder of facts with --facts")
        raise NothingToCheckError(f"the registry {facts_name} {what}", hint)
    found = read_corpus(root / corpus)
    if not found.articles and not found.problems and not may_be_empty:
        message = f"the corpus {corpus_name} holds no article"
        raise NothingToCheckError(message, "put one story a file there, as .txt, .md or .jsonl")
    loaded = load_registry(root / facts, shown_as=facts_name)
    if {problem.code for problem in loaded.problems} == {_EMPTY_REGISTRY}:
        message = f"the registry {facts_name} holds no fact"
        raise NothingToCheckError(message, "a fact is a few lines of YAML; copydesk explain CD010 shows some")
    return Newsroom(found, loaded, corpus_name, facts_name)


def _with_neighbour(name: str, root: Path, hint: str) -> str:
    """The hint, after the folder beside it that may have been meant: "did you mean 'seeds'? …"."""
    beside = PurePath(name).parent
    folder = root / beside
    folders = sorted(one.name for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else []
    meant = did_you_mean(name, [(beside / one).as_posix() for one in folders])
    return hint if meant is None else f"{meant} {hint}"

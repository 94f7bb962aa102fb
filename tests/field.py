"""A corpus under a registry, and edits of its articles one at a time: for tests of what is caught and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from copydesk.corpus import read_corpus, read_text
from copydesk.desk import review
from copydesk.lexicon import Lexicon, compile_lexicon
from copydesk.model import Article, Claim, Comparison, Review, Verdict
from copydesk.registry import load_registry

Row = dict[str, Any]


@dataclass(frozen=True)
class Edited:
    """An article with one edit: its review, and where the changed words stand."""

    review: Review
    start: int
    end: int


@dataclass(frozen=True)
class Field:
    """One trade's articles and facts; ``tables`` is the folder of its YAML tables of edits."""

    corpus: Path
    facts: Path
    tables: Path

    @cached_property
    def lexicon(self) -> Lexicon:
        """The registry, compiled once."""
        loaded = load_registry(self.facts)
        assert not loaded.broken, loaded.problems
        return compile_lexicon(loaded.registry)

    @cached_property
    def articles(self) -> dict[str, Article]:
        """The articles by id and by path."""
        found = read_corpus(self.corpus)
        assert found.problems == ()
        return {key: article for article in found.articles for key in (article.id, article.path)}

    @cached_property
    def reviews(self) -> dict[str, Review]:
        """The articles as they stand, reviewed."""
        return {article.id: review(article, self.lexicon) for article in self.articles.values()}

    def rows(self, name: str) -> list[Row]:
        """The rows of a table."""
        found = yaml.safe_load((self.tables / name).read_text(encoding="utf-8"))
        assert isinstance(found, list)
        return found

    def edit(self, row: Row) -> Edited:
        """Make one edit of a table and review the result; a finding must stand at the changed words (``at``)."""
        article = self.articles[row["article"]]
        at = find(article.source, row["find"], row.get("nth", 1))
        source = article.source[:at] + row["replace"] + article.source[at + len(row["find"]) :]
        changed = row.get("at", row["replace"])
        start = source.index(changed, at)
        return Edited(review(read_text(source, article.path), self.lexicon), start, start + len(changed))

    def catches(self, row: Row) -> bool:
        """Whether an edit earns a contradiction that points at the changed words."""
        edited = self.edit(row)
        return any(c.start < edited.end and edited.start < c.end for c, _ in contradictions(edited.review))


def find(source: str, words: str, nth: int) -> int:
    """The offset of the nth occurrence of some words."""
    at = -1
    for _ in range(nth):
        at = source.index(words, at + 1)
    return at


def contradictions(one: Review) -> Iterator[tuple[Claim, Comparison]]:
    """What a review says is wrong."""
    rows = (*one.judged, *one.at_odds)
    return ((claim, comparison) for claim, comparison in rows if comparison.verdict is Verdict.CONTRADICTS)


def name_of(row: Row, number: int) -> str:
    """A row's name for a test: kind, article and number, in characters that ``-k`` accepts."""
    return f"{row.get('kind', 'reworded')}-{row['article'][:3]}-{number}"

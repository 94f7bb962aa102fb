"""The five seeds under the repository's own registry, and edits of them one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from copydesk.corpus import read_corpus, read_text
from copydesk.desk import review
from copydesk.lexicon import Lexicon, compile_lexicon
from copydesk.model import Article, Claim, Comparison, Review, Verdict
from copydesk.registry import load_registry

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@cache
def lexicon() -> Lexicon:
    """The repository's registry, compiled once."""
    loaded = load_registry(ROOT / "facts")
    assert not loaded.broken, loaded.problems
    return compile_lexicon(loaded.registry)


@cache
def seeds() -> dict[str, Article]:
    """The five articles by their ids."""
    return {article.id: article for article in read_corpus(ROOT / "seeds").articles}


@cache
def reviewed(article: str) -> Review:
    """One seed as it stands, reviewed."""
    return review(seeds()[article], lexicon())


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of one of the YAML tables beside this file."""
    found = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


@dataclass(frozen=True, slots=True)
class Edited:
    """A seed with one edit: its review, and where the changed words stand."""

    review: Review
    start: int
    end: int


def edit(row: dict[str, Any]) -> Edited:
    """Make one edit of a table and review the result."""
    article = seeds()[row["article"]]
    at = find(article.source, row["find"], row.get("nth", 1))
    source = article.source[:at] + row["replace"] + article.source[at + len(row["find"]) :]
    changed = row.get("at", row["replace"])
    start = at + row["replace"].index(changed)
    return Edited(review(read_text(source, article.path), lexicon()), start, start + len(changed))


def find(source: str, words: str, nth: int) -> int:
    """The offset of the nth occurrence of some words."""
    at = -1
    for _ in range(nth):
        at = source.index(words, at + 1)
    return at


def contradictions(one: Review) -> Iterator[tuple[Claim, Comparison]]:
    """What a review says is wrong."""
    return ((claim, comparison) for claim, comparison in one.judged if comparison.verdict is Verdict.CONTRADICTS)


def name_of(row: dict[str, Any], number: int) -> str:
    """A row's name for a test: kind, seed and number, in characters that ``-k`` accepts."""
    return f"{row.get('kind', 'reworded')}-{row['article'][:3]}-{number}"

"""The strongest pairs of each relation in a corpus, to be read by eye: precision is counted by whoever reads.

    python benchmarks/read_duplicates.py ARTICLES [FACTS] [--most 50]

ARTICLES is a folder of articles, or of JSON Lines with ``id``, ``date``, ``title`` and ``text``.
"""

from __future__ import annotations

import argparse
from itertools import groupby
from pathlib import Path

from copydesk.corpus import read_corpus
from copydesk.desk import review
from copydesk.duplicates import find_duplicates
from copydesk.lexicon import compile_lexicon
from copydesk.model import Article, Finding, Registry
from copydesk.registry import load_registry

_QUOTED = 160


def main() -> None:
    """Print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("facts", type=Path, nargs="?")
    parser.add_argument("--most", type=int, default=50, help="pairs of each relation")
    options = parser.parse_args()
    registry = load_registry(options.facts).registry if options.facts else Registry()
    lexicon = compile_lexicon(registry)
    articles = {article.id: article for article in read_corpus(options.articles).articles}
    found = find_duplicates([review(article, lexicon) for article in articles.values()], registry)
    for verdict, pairs in groupby(sorted(found, key=_strongest_first), key=lambda pair: pair.verdict):
        shown = list(pairs)
        print(f"\n{verdict}: {len(shown)} pairs of {len(articles)} articles")
        for pair in shown[: options.most]:
            print(f"\n{pair.message}")
            for id in (pair.article, pair.related[0].article):
                print(f"  {_say(articles[id])}")


def _strongest_first(pair: Finding) -> tuple[str, int, str, str]:
    """By relation, then by how much of the text corresponds."""
    return pair.verdict, -sum(p.end - p.start for p in pair.passages), pair.article, pair.related[0].article


def _say(article: Article) -> str:
    told = article.headline or " ".join(article.source.split())
    return f"{article.id}, {article.day}: {told[:_QUOTED]}"


if __name__ == "__main__":
    main()

"""Compares the articles of a folder with each other: JSON on standard output.

    python own.py FOLDER words|news

By their ``words`` alone, or reviewed with the folder's facts, as ``copydesk check`` does. Reading, and with ``news``
reviewing, are part of the time; the registry is loaded before.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from measured import measure

from copydesk.corpus import read_corpus
from copydesk.desk import review
from copydesk.duplicates.compared import Compared
from copydesk.lexicon import compile_lexicon
from copydesk.model import Registry, Review
from copydesk.registry import load_registry


def main(folder: Path, asked: str) -> None:
    registry = load_registry(folder / "facts").registry if asked == "news" else Registry()
    lexicon = compile_lexicon(registry)

    def find() -> list[tuple[str, str]]:
        articles = read_corpus(folder / "corpus").articles
        reviews = [review(article, lexicon) if asked == "news" else Review(article, ()) for article in articles]
        compared = Compared(reviews, registry)
        ids = [one.article.id for one in compared.reviews]
        return [(ids[one], ids[two]) for one, two in compared.relations]

    json.dump(measure(find), sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

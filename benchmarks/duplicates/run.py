"""Known duplicates of a corpus: what copydesk and its peers find of them, and at what cost.

    python benchmarks/duplicates/run.py [--articles 10000 | --real FILE.jsonl[.gz]] [--env DIR]

The peers are installed, at the versions below, into an environment of their own (``--env`` keeps it). All read one
corpus, that of ``generate_duplicates.py``, from the same file, each in a process of its own; of the settings tried with
a peer the one with the best F1 is shown. Reading, tokenising and verifying are part of every time.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.table import Table

HERE = Path(__file__).parent
RELATIONS = ("copy", "near-copy", "overlap", "same-event")
PEERS = ("datasketch==2.0.0", "rensa==0.5.0", "scikit-learn==1.9.1")
# Thresholds, and how many words are one: the peers' examples take single words, who looks for near-copies five.
SETTINGS = {
    "datasketch": [*((at, 5) for at in (0.1, 0.2, 0.3, 0.5, 0.8)), *((at, 1) for at in (0.6, 0.8))],
    "rensa": [*((at, 5) for at in (0.1, 0.2, 0.3, 0.5, 0.8)), *((at, 1) for at in (0.6, 0.8))],
    "tfidf": [*((at, 1) for at in (0.5, 0.6, 0.7, 0.8)), (0.3, 2), (0.4, 2)],
}

Pair = tuple[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description="Known duplicates, found by copydesk and its peers.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--real", type=Path, help="JSON Lines of real articles, of which edits are made")
    parser.add_argument("--env", type=Path, help="keep the peers' environment in this folder")
    asked = parser.parse_args()
    with TemporaryDirectory() as temporary:
        folder = Path(temporary) / "corpus"
        given = ["--real", asked.real] if asked.real else ["--articles", str(asked.articles)]
        subprocess.run([sys.executable, HERE.parent / "generate_duplicates.py", folder, *given], check=True)
        python = _environment(asked.env or Path(temporary) / "env")
        corpus = Corpus.read(folder)
        results = [*_own(corpus, ["words"] if asked.real else ["words", "news"]), *_peers(corpus, python)]
    table = Table("", "precision", *RELATIONS, "articles/s", "MB")
    for result in results:
        table.add_row(*result.cells(corpus))
    Console().print(f"{corpus.articles:,} articles, {len(corpus.true):,} pairs")
    Console().print(table)


@dataclass(frozen=True)
class Corpus:
    """Where it lies, how many articles it has, and the relation of each true pair."""

    folder: Path
    articles: int
    true: dict[Pair, str]

    @classmethod
    def read(cls, folder: Path) -> Corpus:
        """One that ``generate_duplicates.py`` wrote."""
        lines = (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
        true = {(one, two): relation for one, two, relation in map(json.loads, lines)}
        articles = len((folder / "corpus" / "articles.jsonl").read_text(encoding="utf-8").splitlines())
        return cls(folder, articles, true)


@dataclass(frozen=True)
class Result:
    """What one tool found with one setting."""

    name: str
    pairs: frozenset[Pair]
    seconds: float
    memory: float

    def rates(self, corpus: Corpus) -> tuple[float, float]:
        """Precision and recall; a pair of two real articles, of which nobody knows, counts in neither."""
        judged = {pair for pair in self.pairs if any(id.endswith("x") for id in pair)}
        right = len(judged & corpus.true.keys())
        return right / max(1, len(judged)), right / len(corpus.true)

    def f1(self, corpus: Corpus) -> float:
        """Their harmonic mean."""
        precision, recall = self.rates(corpus)
        return 2 * precision * recall / max(1e-9, precision + recall)

    def cells(self, corpus: Corpus) -> Iterator[str]:
        """Its row of the table."""
        yield self.name
        yield f"{self.rates(corpus)[0]:.3f}"
        every, found = (
            Counter(corpus.true.values()),
            Counter(r for pair, r in corpus.true.items() if pair in self.pairs),
        )
        for relation in RELATIONS:
            yield f"{found[relation] / every[relation]:.3f}" if every[relation] else "-"
        yield f"{corpus.articles / self.seconds:,.0f}"
        yield f"{self.memory:,.0f}"


def _own(corpus: Corpus, ways: Sequence[str]) -> Iterator[Result]:
    for way in ways:
        yield _run(f"copydesk, {way}", [sys.executable, HERE / "own.py", corpus.folder, way])


def _peers(corpus: Corpus, python: Path) -> Iterator[Result]:
    for peer, settings in SETTINGS.items():
        tried = [
            _run(
                f"{peer}, {width} word{'s' if width > 1 else ''}, {threshold}",
                [python, HERE / "peers.py", corpus.folder, peer, str(threshold), str(width)],
            )
            for threshold, width in settings
        ]
        yield max(tried, key=lambda result: result.f1(corpus))


def _run(name: str, command: Sequence[Any]) -> Result:
    print(name, file=sys.stderr)
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    return Result(name, frozenset((min(p), max(p)) for p in told["pairs"]), told["seconds"], told["memory"])


def _environment(folder: Path) -> Path:
    """The interpreter of the peers' environment, which is made where it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, *PEERS], check=True)
    return python


if __name__ == "__main__":
    main()

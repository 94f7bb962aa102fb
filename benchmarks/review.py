"""How fast articles are reviewed on one core, under a small and under a large registry, and how fast it starts.

    python benchmarks/review.py [--articles 400] [--facts 150 --facts 100000] [--profile]

The corpus is that of ``generate.py`` and the same under every registry. Reviewing is everything from a read
article to its judged claims; the bare scan is the automaton alone over the folded text of the same articles, in
the same run, so that the ratio of the two says on any machine what reviewing costs beyond finding the phrases.
Every time is the best of several; nothing is asserted.
"""

from __future__ import annotations

import argparse
import cProfile
import platform
import pstats
import resource
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

import generate
from rich.console import Console
from rich.table import Table

from copydesk.corpus import read_corpus
from copydesk.desk import review_all
from copydesk.lexicon import compile_lexicon
from copydesk.registry import load_registry
from copydesk.text import fold

ROOT = Path(__file__).parent.parent
ROUNDS = 3
_T = TypeVar("_T")


def main() -> None:
    parser = argparse.ArgumentParser(description="How fast articles are reviewed.")
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--facts", type=int, action="append", help="default: 150 and 100000")
    parser.add_argument("--profile", action="store_true", help="show where reviewing spends its time")
    asked = parser.parse_args()
    console = Console()
    console.print(f"Python {platform.python_version()}, {platform.machine()}, best of {ROUNDS}")
    with TemporaryDirectory() as name:
        folder = Path(name)
        columns = [
            measure(folder / str(size), size, asked.articles, profile=asked.profile)
            for size in asked.facts or (150, 100_000)
        ]
        table = Table("", *(column.pop("facts held") + " facts" for column in columns))
        for name in columns[0]:
            table.add_row(name, *(column[name] for column in columns))
        console.print(table)
        if not asked.profile:
            console.print(starts(folder))


def measure(folder: Path, size: int, articles: int, *, profile: bool) -> dict[str, str]:
    """One registry: a column of the table."""
    generate.write(folder, size, articles)
    corpus = read_corpus(folder / "seeds").articles
    begun = perf_counter()
    loaded = load_registry(folder / "facts")
    loading = perf_counter() - begun
    assert not loaded.problems, loaded.problems[:3]
    begun = perf_counter()
    lexicon = compile_lexicon(loaded.registry)
    compiling = perf_counter() - begun
    megabytes = sum(len(article.source.encode()) for article in corpus) / 1e6
    folded = [fold(article.source) for article in corpus]

    def read_all() -> int:
        return sum(len(one.judged) for one in review_all(corpus, lexicon))

    def scan_all() -> int:
        return sum(len(lexicon.automaton.find_matches_as_indexes(text, overlapping=True)) for text in folded)

    if profile:
        profiler = cProfile.Profile()
        profiler.runcall(read_all)
        pstats.Stats(profiler).sort_stats("tottime").print_stats(30)
    reviewing, claims = best_of(read_all)
    scanning, _ = best_of(scan_all)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return {
        "facts held": f"{len(loaded.registry.facts):,}",
        "registry read from YAML, s": f"{loading:.2f}",
        "lexicon compiled, s": f"{compiling:.2f}",
        "reviewed, articles/s": f"{len(corpus) / reviewing:,.0f}",
        "reviewed, MB/s": f"{megabytes / reviewing:.3f}",
        "bare scan, MB/s": f"{megabytes / scanning:.1f}",
        "review : scan": f"{reviewing / scanning:,.0f}",
        "claims": f"{claims:,}",
        "memory at most, MB": f"{held:,.0f}",
    }


def starts(folder: Path) -> Table:
    """How long the commands take on the articles of this repository, from the shell's point of view."""
    report = f"--copydesk-report={folder / 'report'}"
    table = Table("command", "s")
    for words in (
        ("copydesk", "--help"),
        ("copydesk", "check", "--corpus", "seeds", "--facts", "facts"),
        ("pytest", "-q", "-p", "no:cacheprovider", report),
    ):
        command = [sys.executable, "-m", *words]
        run = partial(subprocess.run, command, cwd=ROOT, capture_output=True, check=False)
        best, _ = best_of(run)
        table.add_row(" ".join(words[:2]), f"{best:.2f}")
    return table


def best_of(work: Callable[[], _T]) -> tuple[float, _T]:
    """The shortest of several runs in seconds, and what the work returned."""
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        result = work()
        times.append(perf_counter() - begun)
    return min(times), result


if __name__ == "__main__":
    main()

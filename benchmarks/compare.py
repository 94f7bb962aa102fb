"""Two commits in one run: how fast each reviews the same articles, what it holds in memory, how fast it starts.

    python benchmarks/compare.py OLD [NEW] [--corpus FILE_OR_FOLDER] [--articles 120] [--rounds 5]

OLD and NEW are whatever git calls a commit; without NEW it is the working tree. Each is unpacked into a temporary
folder and started once, and then the two take turns, so that whatever else the machine does slows both alike: trust
the ratios. Both read the same articles under the same facts: the generated ones of ``generate.py`` and, where a
``--corpus`` is given, that one under the facts of OLD. Times are those of the processor; the best round counts.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).parent.parent
_COMMANDS = (
    ("copydesk --help", ("copydesk", "--help")),
    ("copydesk check", ("copydesk", "check", "--corpus", "seeds", "--facts", "facts")),
)


def main() -> None:
    parser = argparse.ArgumentParser(description="How two commits compare.")
    parser.add_argument("old")
    parser.add_argument("new", nargs="?", help="default: the working tree")
    parser.add_argument("--corpus", type=Path, help="articles of your own: a file of JSON Lines, or a folder")
    parser.add_argument("--articles", type=int, default=120, help="how many to generate")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        trees = [unpack(asked.old, folder / "old"), unpack(asked.new, folder / "new")]
        made = folder / "generated"
        write_generated(made, asked.articles)
        inputs = {f"{asked.articles} generated articles": (made / "seeds", made / "facts")}
        if asked.corpus is not None:
            inputs[asked.corpus.name] = (shelve(asked.corpus, folder), trees[0] / "facts")
        show((asked.old, asked.new or "working tree"), trees, inputs, asked.rounds)


def unpack(commit: str | None, folder: Path) -> Path:
    """The engine, facts and articles of a commit, or of the working tree, in a folder of their own."""
    if commit is None:
        return ROOT
    packed = subprocess.run(
        ["git", "archive", commit, "src", "seeds", "facts"], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    with tarfile.open(fileobj=BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def write_generated(folder: Path, articles: int) -> None:
    command = [sys.executable, str(ROOT / "benchmarks/generate.py"), str(folder)]
    subprocess.run([*command, "--facts", "150", "--articles", str(articles)], check=True, stdout=subprocess.DEVNULL)


def shelve(corpus: Path, folder: Path) -> Path:
    """A folder that holds the corpus and nothing else."""
    if corpus.is_dir():
        return corpus.resolve()
    shelf = folder / "corpus"
    shelf.mkdir()
    shutil.copy(corpus, shelf)
    return shelf


class Engine:
    """A process that has one commit loaded, and reviews all articles whenever it is asked to."""

    def __init__(self, tree: Path, corpus: Path, facts: Path) -> None:
        command = [sys.executable, __file__, "--serve", str(corpus), str(facts)]
        self._process = subprocess.Popen(
            command, env=environment(tree), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.megabytes = float(self._answer())

    def review(self) -> float:
        """The seconds that one round took."""
        self._ask("review")
        return float(self._answer())

    def close(self) -> tuple[float, float, str]:
        """Seconds of a bare scan, megabytes held at most, and a digest of every verdict."""
        self._ask("close")
        scan, held, digest = self._answer().split()
        self._process.wait()
        return float(scan), float(held), digest

    def _ask(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("one of the two engines has stopped: see above")
        return line.strip()


def environment(tree: Path) -> dict[str, str]:
    """That of a warm start: byte code is kept, in a place of its own, and only the commit differs."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    cache = Path(gettempdir()) / "copydesk-compare"
    return {**kept, "PYTHONPATH": str(tree / "src"), "PYTHONHASHSEED": "0", "PYTHONPYCACHEPREFIX": str(cache)}


def serve(corpus: Path, facts: Path) -> None:
    """What an ``Engine`` runs: nothing here may need more of a commit than its first version had."""
    from copydesk import desk
    from copydesk.corpus import read_corpus
    from copydesk.lexicon import compile_lexicon
    from copydesk.registry import load_registry
    from copydesk.text import fold

    def one_by_one(articles: Sequence[Any], lexicon: Any) -> list[Any]:
        return [desk.review(article, lexicon) for article in articles]

    review_all = getattr(desk, "review_all", one_by_one)
    articles = read_corpus(corpus).articles
    lexicon = compile_lexicon(load_registry(facts).registry)
    gc.freeze()  # as every ``run_desk`` did
    print(sum(len(article.source.encode()) for article in articles) / 1e6, flush=True)
    for request in sys.stdin:
        begun = process_time()
        if request.strip() == "review":
            review_all(articles, lexicon)
            print(process_time() - begun, flush=True)
            continue
        texts = [fold(article.source) for article in articles]
        begun = process_time()
        for text in texts:
            lexicon.automaton.find_matches_as_indexes(text, overlapping=True)
        scan = process_time() - begun
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
        digest = blake2b(digest_size=6)
        for review in review_all(articles, lexicon):
            for claim, comparison in review.judged:
                digest.update(f"{claim.start} {claim.end} {claim.kind} {comparison.verdict}".encode())
        print(scan, held, digest.hexdigest(), flush=True)
        return


def show(names: tuple[str, str], trees: Sequence[Path], inputs: dict[str, tuple[Path, Path]], rounds: int) -> None:
    """Print a table for each corpus, and one of how long the commands take."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    for title, (corpus, facts) in inputs.items():
        table = Table(title, *names, "new : old")
        rows = compare(trees, corpus, facts, rounds)
        for name, (old, new), form in rows:
            table.add_row(name, form.format(old), form.format(new), f"{new / old:.2f}" if old else "")
        console.print(table)
    table = Table("seconds to start", *names, "new : old")
    for title, words in _COMMANDS:
        old, new = starts(trees, words, rounds)
        table.add_row(title, f"{old:.3f}", f"{new:.3f}", f"{new / old:.2f}")
    console.print(table)


def compare(
    trees: Sequence[Path], corpus: Path, facts: Path, rounds: int
) -> list[tuple[str, tuple[float, float], str]]:
    """What the two measure on one corpus, taking turns."""
    engines = [Engine(tree, corpus, facts) for tree in trees]
    times = [tuple(engine.review() for engine in engines) for _ in range(rounds)]
    old, new = (min(column) for column in zip(*times, strict=True))
    (old_scan, old_held, old_digest), (new_scan, new_held, new_digest) = (engine.close() for engine in engines)
    if old_digest != new_digest:
        print("The verdicts of the two differ: the times tell of different work.")
    scan, megabytes = min(old_scan, new_scan), engines[0].megabytes
    return [
        ("reviewed, MB/s", (megabytes / old, megabytes / new), "{:.2f}"),
        ("review : scan", (old / scan, new / scan), "{:.0f}"),
        ("memory at most, MB", (old_held, new_held), "{:.0f}"),
    ]


def starts(trees: Sequence[Path], words: Sequence[str], rounds: int) -> tuple[float, float]:
    """How long a command takes in each of the two, taking turns, on the articles and facts of OLD."""
    best = [float("inf")] * 2
    for _ in range(rounds + 1):  # the first warms the caches
        for place, tree in enumerate(trees):
            begun = perf_counter()
            command = [sys.executable, "-m", *words]
            subprocess.run(command, cwd=trees[0], env=environment(tree), capture_output=True, check=False)
            best[place] = min(best[place], perf_counter() - begun)
    return best[0], best[1]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(*map(Path, sys.argv[2:]))
    else:
        main()

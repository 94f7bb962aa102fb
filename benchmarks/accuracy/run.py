"""Errors planted in the seeds and true rewordings of them: what copydesk and its peers find, and in what time.

    python benchmarks/accuracy/run.py [--write] [--env DIR]

The peers are installed, at the versions below, into an environment of their own (``--env`` keeps it).
Every tool gets the same texts: the seeds, the seeds with one planted error each (tests/acceptance/planted.yaml), and
the seeds with one true rewording each (rewordings.yaml). Tools that take evidence get the registry, a sentence a fact.
A planted error is caught by a finding at the changed words that the seed itself does not earn; a rewording is
false-alarmed by any finding that the seed does not earn. ``--write`` puts the table into README.md.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import yaml
from naive import Naive

from copydesk.corpus import read_corpus, revise
from copydesk.desk import review
from copydesk.lexicon import compile_lexicon
from copydesk.model import Article, Registry, Verdict
from copydesk.phrasing import say_fact
from copydesk.registry import load_registry

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PYPI = {
    "onus": "onus==0.1.0",
    "corroborate": "corroborate==0.1.0",
    "grounded": "grounded-check==0.1.2",
    "dokis": "dokis==0.3.0",
    "proselint": "proselint==0.16.0",
}
NPM = {
    "write-good": ("write-good@1.0.8",),
    "alex": ("alex@11.0.1",),
    "textlint": ("textlint@15.8.0", "textlint-rule-date-weekday-mismatch@1.1.1"),
}
WHAT = {
    "copydesk": "claims against the registry, at their time",
    "naive lookup": "names and latest values of the registry, sentence by sentence (naive.py)",
    "onus": "numbers and dates against evidence (`--no-llm`)",
    "corroborate": "numbers, dates and quotations against evidence",
    "grounded": "numbers, names, quotations and citations against evidence",
    "dokis": "sentences against evidence (BM25, its default)",
    "proselint": "style",
    "write-good": "style",
    "alex": "considerate wording",
    "textlint": "a weekday beside its date (rule date-weekday-mismatch)",
}
# Tried with no other host than PyPI and npm at hand.
ABSENT = {
    "vale 3.25.1.0 (PyPI), @vvago/vale 3.23.0 (npm)": "style; the program itself is downloaded from another host",
    "language-tool-python 3.4.0": "grammar; LanguageTool itself is downloaded from another host",
    "claimcheck 0.1.0": "claims against evidence; imports a module that installing it does not bring",
}
Found = list[tuple[int, int, str]]


@dataclass(frozen=True)
class Sample:
    """One text to check; an edited one with the seed it was made of and the places that count."""

    text: str
    article: Article
    seed: int | None = None
    places: tuple[tuple[int, int], ...] = ()
    shift: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Result:
    """What came of one tool."""

    name: str
    version: str
    caught: int
    alarmed: int
    clean: int
    seconds: float


def main() -> None:
    parser = argparse.ArgumentParser(description="Planted errors and rewordings: copydesk beside its peers.")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    parser.add_argument("--env", type=Path, help="keep the peers' environment in this folder")
    asked = parser.parse_args()
    registry = load_registry(ROOT / "facts").registry
    articles = read_corpus(ROOT / "seeds").articles
    planted = [edited(row, articles) for row in rows("planted.yaml")]
    reworded = [edited(row, articles) for row in rows("rewordings.yaml")]
    samples = [Sample(article.source, article) for article in articles] + planted + reworded
    facts = [f"{say_fact(fact, registry)}." for fact in registry.facts]
    with TemporaryDirectory() as temporary:
        env = asked.env or Path(temporary)
        env.mkdir(parents=True, exist_ok=True)
        tools = [*own_tools(registry), *python_tools(env), *node_tools(env)]
        results = [measure(tool, samples, facts, len(articles), len(planted)) for tool in tools]
    text = table(results, len(articles), len(planted), len(reworded), len(facts))
    print(text)
    if asked.write:
        readme = HERE / "README.md"
        head, mark, _ = readme.read_text(encoding="utf-8").partition("<!-- results -->\n")
        readme.write_text(f"{head}{mark}\n{text}", encoding="utf-8")


def rows(name: str) -> list[dict[str, Any]]:
    found = yaml.safe_load((ROOT / "tests" / "acceptance" / name).read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


def edited(row: dict[str, Any], articles: Sequence[Article]) -> Sample:
    """One row of a table as a text; a finding must stand at the changed words, or at those they make false."""
    seed = next(n for n, article in enumerate(articles) if article.id == row["article"])
    source, at = articles[seed].source, -1
    for _ in range(row.get("nth", 1)):
        at = source.index(row["find"], at + 1)
    text = source[:at] + row["replace"] + source[at + len(row["find"]) :]
    changed = row.get("where", row.get("at", row["replace"]))
    start = text.index(changed, at)
    grown = len(row["replace"]) - len(row["find"])
    return Sample(text, articles[seed], seed, ((start, start + len(changed)),), (at + len(row["find"]), grown))


@dataclass(frozen=True)
class Tool:
    """A tool ready to run over all texts at once."""

    name: str
    version: str
    run: Callable[[Sequence[Sample], Sequence[str]], list[Found]]


def own_tools(registry: Registry) -> list[Tool]:
    lexicon = compile_lexicon(registry)
    naive = Naive(registry)

    def check(samples: Sequence[Sample], _facts: Sequence[str]) -> list[Found]:
        reviews = [review(revise(sample.article, sample.text), lexicon) for sample in samples]
        return [
            [(c.start, c.end, k.message) for c, k in (*one.judged, *one.at_odds) if k.verdict is Verdict.CONTRADICTS]
            for one in reviews
        ]

    def look_up(samples: Sequence[Sample], _facts: Sequence[str]) -> list[Found]:
        return [naive.check(sample.text) for sample in samples]

    return [Tool("copydesk", "this tree", check), Tool("naive lookup", "this tree", look_up)]


def python_tools(env: Path) -> list[Tool]:
    python = env / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", env / "venv"], check=True)
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, *PYPI.values()], check=True, stderr=subprocess.DEVNULL)
    worker = HERE / "python_peers.py"
    return [Tool(name, pin, elsewhere([str(python), str(worker), name])) for name, pin in PYPI.items()]


def node_tools(env: Path) -> list[Tool]:
    if shutil.which("npm") is None:
        print("npm is not installed: its peers are left out", file=sys.stderr)
        return []
    folder = env / "npm"
    folder.mkdir(exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n')
    wanted = [pin for pins in NPM.values() for pin in pins]
    subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", *wanted], cwd=folder, check=True)
    worker = str(HERE / "node_peers.mjs")
    return [Tool(name, ", ".join(pins), elsewhere(["node", worker, name, str(folder)])) for name, pins in NPM.items()]


def elsewhere(command: list[str]) -> Callable[[Sequence[Sample], Sequence[str]], list[Found]]:
    """A tool that runs in a process of its own."""

    def run(samples: Sequence[Sample], facts: Sequence[str]) -> list[Found]:
        given = json.dumps({"texts": [sample.text for sample in samples], "facts": list(facts)})
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
        return [[(start, end, why) for start, end, why in found] for found in json.loads(done.stdout)]

    return run


def measure(tool: Tool, samples: Sequence[Sample], facts: Sequence[str], seeds: int, planted: int) -> Result:
    started = perf_counter()
    found = tool.run(samples, facts)
    seconds = perf_counter() - started
    clean = sum(bool(one) for one in found[:seeds])
    new = [
        fresh(one, found[sample.seed], sample)
        for one, sample in zip(found[seeds:], samples[seeds:], strict=True)
        if sample.seed is not None
    ]
    caught = sum(
        any(start < b and a < end for start, end, _ in one for a, b in sample.places)
        for one, sample in zip(new[:planted], samples[seeds:], strict=False)
    )
    print(f"{tool.name}: {caught} caught, {seconds:.1f} s", file=sys.stderr)
    return Result(tool.name, tool.version, caught, sum(map(bool, new[planted:])), clean, seconds)


def fresh(found: Found, before: Found, sample: Sample) -> Found:
    """The findings that the seed does not earn at the same place."""
    after, grown = sample.shift
    known = {(a, b, why) if a < after else (a + grown, b + grown, why) for a, b, why in before}
    return [one for one in found if one not in known]


def table(results: Sequence[Result], seeds: int, planted: int, reworded: int, facts: int) -> str:
    head = (
        f"{planted} planted errors and {reworded} true rewordings of {seeds} articles; {facts} facts; "
        f"Python {sys.version_info.major}.{sys.version_info.minor}.\n\n"
        f"| tool | version | looks at | caught of {planted} | rewordings flagged of {reworded} "
        f"| clean articles flagged of {seeds} | ms an article |\n|---|---|---|---|---|---|---|\n"
    )
    lines = [
        f"| {r.name} | {r.version} | {WHAT[r.name]} | {r.caught} ({r.caught / planted:.0%}) | {r.alarmed} | {r.clean} "
        f"| {r.seconds * 1000 / (seeds + planted + reworded):.0f} |\n"
        for r in results
    ]
    absent = "\nCould not be run as installed from PyPI or npm alone:\n\n" + "".join(
        f"- {name}: {why}\n" for name, why in ABSENT.items()
    )
    return head + "".join(lines) + absent


if __name__ == "__main__":
    main()

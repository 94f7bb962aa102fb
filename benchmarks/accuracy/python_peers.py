"""Runs one peer from PyPI over texts: JSON on standard input, JSON on standard output. Lives in the peers' own venv.

In: ``{"texts": [...], "facts": [...]}``; out: for each text a list of ``[start, end, message]``. Each peer is called as
its documentation says, with the registry's facts, a sentence each, as the evidence of those that take any.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Found = list[tuple[int, int, str]]


def main() -> None:
    given = json.load(sys.stdin)
    json.dump(PEERS[sys.argv[1]](given["texts"], given["facts"]), sys.stdout)


def proselint(texts: list[str], _facts: list[str]) -> list[Found]:
    """``proselint check --output-format json FILES``; a span counts from 1."""
    with TemporaryDirectory() as name:
        files = _written(texts, Path(name), ".txt")
        told = _json([_tool("proselint"), "check", "--output-format", "json", *map(str, files)])["result"]
    by_file = {uri.removeprefix("file://"): entry.get("diagnostics", []) for uri, entry in told.items()}
    return [
        [(d["span"][0] - 1, d["span"][1] - 1, d["check_path"]) for d in by_file.get(str(file), [])] for file in files
    ]


def onus(texts: list[str], facts: list[str]) -> list[Found]:
    """``onus --no-llm --evidence facts.md --format json FILES``; a finding begins with the words that it is about."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        evidence = folder / "facts.md"
        evidence.write_text("\n\n".join(facts), encoding="utf-8")
        files = _written(texts, folder, ".txt")
        told = _json([_tool("onus"), "--no-llm", "--evidence", str(evidence), "--format", "json", *map(str, files)])
    by_file = {entry["path"]: entry["findings"] for entry in told}
    return [
        [
            place
            for f in by_file.get(str(file), [])
            for place in _quoted(text, f["message"].rpartition(":")[0], f["code"])
        ]
        for text, file in zip(texts, files, strict=True)
    ]


def corroborate(texts: list[str], facts: list[str]) -> list[Found]:
    """``corroborate.check_answer(query, retrieved_chunks, answer)``; each finding lists the spans."""
    import corroborate as peer

    reports = (peer.check_answer(query="", retrieved_chunks=facts, answer=text) for text in texts)
    return [
        [place for f in report.findings for span in f.spans for place in _quoted(text, span, f.code)]
        for text, report in zip(texts, reports, strict=True)
    ]


def grounded(texts: list[str], facts: list[str]) -> list[Found]:
    """``grounded.check(answer, [files])``; each failure has its offsets."""
    from grounded import check

    with TemporaryDirectory() as name:
        evidence = Path(name) / "facts.md"
        evidence.write_text("\n".join(facts), encoding="utf-8")
        results = [check(text, [str(evidence)]) for text in texts]
    return [[(f.claim.start, f.claim.end, f.claim.kind.value) for f in result.failures] for result in results]


def dokis(texts: list[str], facts: list[str]) -> list[Found]:
    """``dokis.audit(query, chunks, response)``, a chunk a fact; a violation is a sentence of the response."""
    import dokis as peer

    chunks = [peer.Chunk(content=fact, source_url=f"https://facts.example/{n}") for n, fact in enumerate(facts)]
    results = (peer.audit("What happened?", chunks, text) for text in texts)
    return [
        [
            place
            for claim in result.violations
            for place in _quoted(text, getattr(claim, "text", str(claim)), "violation")
        ]
        for text, result in zip(texts, results, strict=True)
    ]


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def _written(texts: list[str], folder: Path, suffix: str) -> list[Path]:
    files = [folder / f"{number:04}{suffix}" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_bytes(text.encode("utf-8"))
    return files


def _json(command: list[str]) -> Any:
    """What a command prints; a linter that finds something ends with 1."""
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)


def _quoted(text: str, words: str, message: str) -> Iterator[tuple[int, int, str]]:
    """Every place of words that a peer quotes without saying where they stand."""
    words = words.strip()
    pattern = r"\s+".join(map(re.escape, words.split()))
    before, after = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
    if pattern:
        yield from ((m.start(), m.end(), f"{message}: {words}") for m in re.finditer(before + pattern + after, text))


PEERS = {run.__name__: run for run in (proselint, onus, corroborate, grounded, dokis)}

if __name__ == "__main__":
    main()

"""What is new: the findings of a run against those of an earlier one, by fingerprint.

The earlier run is a file that ``copydesk check --format json`` wrote, or a commit of the project's repository, whose
articles and facts are then read and judged anew by the engine of today: what differs, the change made.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from copydesk.model import Finding, Run, Severity
from copydesk.newsroom import NothingToCheckError, open_newsroom

_SCHEMA = "copydesk/"


class NoHistoryError(Exception):
    """An earlier run that cannot be had, and what could be named instead."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier run, as it was named, by the fingerprints of what it found."""

    name: str
    fingerprints: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """How many findings are new, how many an earlier run had too, and how many of its own are gone."""

    name: str
    new: int
    known: int
    fixed: int


def read_earlier(named: str, corpus: str, facts: str, today: date, root: Path = Path()) -> Earlier:
    """The earlier run that a word names: a file of JSON, else a commit. Raises ``NoHistoryError``."""
    file = root / named
    if file.is_file():
        return _of_file(named, file)
    run = run_of_commit(named, corpus, facts, today, root)
    found = () if run is None else run.findings
    return Earlier(named, frozenset(one.fingerprint for one in found if _counts(one)))


def mark_known(run: Run, earlier: Earlier) -> tuple[Run, Change]:
    """The run with every finding that the earlier one had too marked as known, and the counts.

    What only informs is in no count: it is nobody's matter.
    """
    findings = tuple(replace(one, known=one.fingerprint in earlier.fingerprints) for one in run.findings)
    counted = [one for one in findings if _counts(one)]
    known = sum(bool(one.known) for one in counted)
    fixed = len(earlier.fingerprints - {one.fingerprint for one in findings})
    return replace(run, findings=findings), Change(earlier.name, len(counted) - known, known, fixed)


def _counts(finding: Finding) -> bool:
    return finding.severity is not Severity.INFO


def _of_file(named: str, file: Path) -> Earlier:
    hint = "write one with copydesk check --format json > FILE"
    try:
        read = json.loads(file.read_text(encoding="utf-8"))
        rows = read["findings"]
        if not str(read["schema"]).startswith(_SCHEMA):
            raise NoHistoryError(f"{named} is of another schema: {read['schema']}", hint)
        found = frozenset(str(row["fingerprint"]) for row in rows if row["severity"] != Severity.INFO)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise NoHistoryError(f"{named} is no run of copydesk", hint) from None
    return Earlier(named, found)


def run_of_commit(named: str, corpus: str, facts: str, today: date, root: Path = Path()) -> Run | None:
    """The articles and facts of a commit, judged by the engine of today; ``None`` where it had none of either.

    Raises ``NoHistoryError`` where there is no such commit, or its registry is broken.
    """
    hint = "name a commit such as HEAD or origin/main, or a file that copydesk check --format json wrote"
    if named.startswith("-"):
        raise NoHistoryError(f"'{named}' is no commit and no file", hint)
    commit = _git(root, "rev-parse", "--verify", "--quiet", f"{named}^{{commit}}")
    if commit is None:
        raise NoHistoryError(f"there is no commit and no file '{named}'", hint)
    packed = _git(root, "archive", "--format=tar", commit.decode().strip(), "--", corpus, facts)
    if packed is None:
        raise NoHistoryError(f"{named} has no {corpus} or no {facts}", "name a commit that has both")
    with TemporaryDirectory() as folder:
        _unpack(packed, Path(folder))
        try:
            newsroom = open_newsroom(corpus, facts, Path(folder))
        except NothingToCheckError:
            return None
        if newsroom.loaded.broken:
            raise NoHistoryError(f"the registry of {named} is broken", "name a commit before that, or after")
        return newsroom.review(today)


def _unpack(packed: bytes, folder: Path) -> None:
    """Write the plain files of an archive below a folder; links and whatever would lie elsewhere are left out."""
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            path = PurePosixPath(member.name)
            content = archive.extractfile(member) if member.isfile() else None
            if content is None or path.is_absolute() or ".." in path.parts:
                continue
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content.read())


def _git(root: Path, *words: str) -> bytes | None:
    """What git prints, run in a folder; ``None`` where it refuses, or is not there."""
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None

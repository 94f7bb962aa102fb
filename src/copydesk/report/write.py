"""Pages put into a folder: each replaced whole, the overview last, and nothing touched that is not ours."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from copydesk.model import Run
from copydesk.mutation.record import as_record, read_record
from copydesk.mutation.score import Score
from copydesk.patterns import re
from copydesk.report.render import render

MANIFEST = ".copydesk-report.json"
MUTATION = "mutation.json"
_INDEX = "index.html"
_OURS = re.compile(r"(?:(?:articles|facts)/[a-z0-9_~.-]+|[a-z]+)\.html")


def write_report(run: Run, folder: Path) -> Path:
    """Write the report of a run into ``folder``, make it if need be, and return its overview.

    A page that is the same already is left as it is. A page of an earlier run is removed where the
    manifest of that run names it; other files, ``.gitkeep`` among them, stay. The mutation run that is kept in
    the folder has its page. Raises ``OSError`` where
    the folder cannot be written, or where one of its folders leads elsewhere by a link.
    """
    pages = render(run, _read_mutation(folder))
    folder.mkdir(parents=True, exist_ok=True)
    earlier = _read_manifest(folder)
    # Named before they are written, so that an interrupted run leaves no page that nobody owns.
    _write_manifest(folder, earlier | set(pages))
    for path in sorted(earlier - set(pages)):
        _remove(folder, path)
    for path, page in pages.items():
        if path != _INDEX:
            _replace(folder, path, page)
    _replace(folder, _INDEX, pages[_INDEX])
    _write_manifest(folder, pages)
    return folder / _INDEX


def keep_mutation(score: Score, folder: Path) -> None:
    """Keep a mutation run in the folder of the report, for this report and the next. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder, MUTATION, json.dumps(as_record(score), indent=1) + "\n")


def _read_mutation(folder: Path) -> Score | None:
    """The mutation run that was kept; none where the file is missing or spoilt."""
    try:
        return read_record(json.loads((folder / MUTATION).read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return None


def _read_manifest(folder: Path) -> set[str]:
    """The pages of the last run; a manifest that is missing or spoilt claims nothing."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return set()
    named = listed.get("pages") if isinstance(listed, dict) else None
    if not isinstance(named, list):
        return set()
    return {path for path in named if isinstance(path, str) and _OURS.fullmatch(path)}


def _write_manifest(folder: Path, pages: Iterable[str]) -> None:
    _replace(folder, MANIFEST, json.dumps({"pages": sorted(pages)}, indent=0) + "\n")


def _replace(folder: Path, path: str, text: str) -> None:
    target = _inside(folder, path)
    content = text.encode("utf-8")
    if not target.is_symlink() and target.is_file() and target.read_bytes() == content:
        return
    part = target.with_name(f".{target.name[:64]}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        # "x" follows no link that somebody has put there.
        with part.open("xb") as file:
            file.write(content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _remove(folder: Path, path: str) -> None:
    _inside(folder, path).unlink(missing_ok=True)


def _inside(folder: Path, path: str) -> Path:
    target = folder / path
    if target.parent != folder:
        if target.parent.is_symlink():
            raise NotADirectoryError(f"{target.parent} is a link; the report writes only inside {folder}")
        target.parent.mkdir(exist_ok=True)
    return target

"""A folder of YAML → the registry, and everything that is wrong with it, in one pass."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from copydesk.model import Problem, Registry, Severity
from copydesk.registry.consistency import check_drafts, check_subjects, repeated
from copydesk.registry.facts import draft_facts
from copydesk.registry.forms import read_form
from copydesk.registry.ids import assign_ids
from copydesk.registry.pages import MAX_BYTES, read_page
from copydesk.registry.subjects import gather

_SUFFIXES = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class Loaded:
    """A registry with its problems, sorted by place.

    Where ``broken``, the registry holds what could be read, and no article is judged by it. ``file_of``
    leads from a path as problems show it to the file on disk.
    """

    registry: Registry
    problems: tuple[Problem, ...]
    file_of: Mapping[str, Path]

    @property
    def broken(self) -> bool:
        """Whether a problem is an error; a warning, such as a fact without sources, breaks nothing."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def load_registry(folder: Path, *, shown_as: str | None = None, max_bytes: int = MAX_BYTES) -> Loaded:
    """Reads every ``*.yaml`` and ``*.yml`` below the folder, in the order of their paths.

    Paths are shown below ``shown_as``, the folder's own name unless told, so that a report is the same
    on every machine. Other files and hidden ones are passed over. Never raises for what people typed:
    a slip is a problem with file, line and column, and a folder without facts is one, too (``CD010``).
    """
    with _uncollected():
        return _load(folder, shown_as, max_bytes)


def _load(folder: Path, shown_as: str | None, max_bytes: int) -> Loaded:
    name = shown_as if shown_as is not None else folder.resolve().name
    file_of = {f"{name}/{file.relative_to(folder).as_posix()}": file for file in _files(folder)}
    problems: list[Problem] = []
    forms = []
    for shown, file in file_of.items():
        page, slips = read_page(file, shown, max_bytes)
        form, departures = read_form(page)
        problems += slips
        problems += departures
        forms.append(form)
    held, slips = gather(forms)
    problems += slips
    problems += check_subjects(held)
    drafts, slips = draft_facts(forms, held)
    problems += slips
    drafts, slips = repeated(drafts)
    problems += slips
    drafts = assign_ids(drafts)
    problems += check_drafts(drafts, held)
    if not drafts and not any(problem.severity is Severity.ERROR for problem in problems):
        what = "no facts in any file" if file_of else "no *.yaml file in this folder, or no such folder"
        problems.append(Problem("CD010", f"the registry is empty: {what}", name))
    registry = Registry(
        subjects=MappingProxyType(held.subjects),
        facts=tuple(draft.fact for draft in drafts),
        metrics=MappingProxyType(held.metrics),
        levels=tuple(held.levels),
        stets=tuple(held.stets),
        files=tuple(file_of),
    )
    problems.sort(key=lambda problem: (problem.path, problem.line, problem.column, problem.code))
    return Loaded(registry, tuple(problems), MappingProxyType(file_of))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Rests the cyclic collector: what is made here stays, and walking it cost a quarter of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _files(folder: Path) -> list[Path]:
    """The registry's files; what begins with a dot, or lies in such a folder, is an editor's own."""
    found = [
        file
        for file in folder.rglob("*")
        if file.suffix.lower() in _SUFFIXES
        and not file.is_dir()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
    ]
    return sorted(found, key=lambda file: file.relative_to(folder).as_posix())

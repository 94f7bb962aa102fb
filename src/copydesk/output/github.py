"""A run on GitHub: annotations at the lines of a change, and the page that the job shows.

What is said twice is said once: findings of one fact are one annotation at the first of them, since one wrong fact
makes hundreds. GitHub shows ten annotations of a level and drops the rest in silence, so the tenth counts them.

The form of a workflow command, and what has to be escaped in it, is GitHub's: "Workflow commands for GitHub Actions".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from copydesk.model import Finding, Problem, Severity
from copydesk.outcome import Outcome, outcome_of
from copydesk.output.shelf import Shelf
from copydesk.patterns import re
from copydesk.problems import visible

MOST = 9
"""Annotations of one level; with the one that counts the rest, the ten that GitHub shows."""

_MOST_ROWS = 50
_SIGN = {"error": "✗ fails", "warning": "△ flagged"}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#|~<>&])")


@dataclass(frozen=True, slots=True)
class _Matter:
    """What one annotation tells: a problem, or the findings of one fact, of one pair, of one cluster."""

    level: str
    code: str
    kind: str
    path: str
    line: int
    column: int
    message: str
    places: tuple[str, ...]


def render_annotations(shelf: Shelf, fail_on: Collection[str] = ()) -> Iterator[str]:
    """One workflow command a matter, what fails before what is flagged; the text of no article steers a runner.

    ``::error file=seeds/a.txt,line=3,col=9,title=CD101 holder::Mayor of …``
    """
    return _annotated(_matters(shelf, fail_on))


def render_problem_annotations(problems: Iterable[Problem]) -> Iterator[str]:
    """The same for a run that did not come about: what is wrong with the registry or the settings."""
    return _annotated([_broken(problem) for problem in problems])


def _annotated(matters: list[_Matter]) -> Iterator[str]:
    for level in _SIGN:
        of_level = [matter for matter in matters if matter.level == level]
        for matter in of_level[:MOST]:
            yield _annotation(matter)
        more = len(of_level) - MOST
        if more > 0:
            yield f"::{level} title=copydesk::{more} more: see the log or the report"


def render_job_summary(shelf: Shelf, fail_on: Collection[str] = ()) -> str:
    """The page of a job in Markdown: the counts, then a row a matter with its places."""
    counts, matters = shelf.run.summary, _matters(shelf, fail_on)
    fails = sum(matter.level == "error" for matter in matters)
    lines = [
        f"### copydesk: {fails or 'nothing'} {'fail' if fails > 1 else 'fails'}, {len(matters) - fails} flagged",
        "",
        f"{counts.articles} articles, {counts.facts} facts; {counts.claims} claims: {counts.agrees} agree, "
        f"{counts.contradicts} contradict, {counts.unclear} unclear, {counts.uncovered} covered by no fact; "
        f"{counts.stets} stets",
        "",
    ]
    if matters:
        lines += ["| | what | where |", "|---|---|---|"]
    for matter in matters[:_MOST_ROWS]:
        where = f"`{_code(f'{matter.path}:{matter.line}:{matter.column}')}`"
        more = f" and {len(matter.places)} more" if matter.places else ""
        lines.append(
            f"| {_SIGN[matter.level]} | {matter.code} {matter.kind}: {_plain(matter.message)} | {where}{more} |"
        )
    if len(matters) > _MOST_ROWS:
        lines += ["", f"{len(matters) - _MOST_ROWS} more: see the report"]
    return "\n".join(lines).rstrip() + "\n"


def add_to_job(page: str, environ: Mapping[str, str]) -> None:
    """Append a page to what the job shows, where the runner names a file for it. Raises ``OSError``."""
    file = environ.get("GITHUB_STEP_SUMMARY")
    if file:
        with open(file, "a", encoding="utf-8") as job:
            job.write(page)


def _matters(shelf: Shelf, fail_on: Collection[str]) -> list[_Matter]:
    folded: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in shelf.run.findings:
        level = {Outcome.FAILED: "error", Outcome.FLAGGED: "warning"}.get(outcome_of(finding, fail_on))
        if level is not None:
            about = finding.fact or finding.cluster or finding.fingerprint
            folded.setdefault((level, finding.code, about), []).append(finding)
    broken = [_broken(shelf.located(one)) for one in shelf.run.problems if one.severity is not Severity.INFO]
    found = [_found(level, findings, shelf) for (level, *_), findings in folded.items()]
    return sorted([*broken, *found], key=lambda matter: matter.level)


def _broken(problem: Problem) -> _Matter:
    hint = f" ({problem.hint})" if problem.hint else ""
    level = "error" if problem.severity is Severity.ERROR else "warning"
    message = visible(problem.message + hint)
    return _Matter(level, problem.code, "", problem.path, problem.line, problem.column, message, ())


def _found(level: str, findings: list[Finding], shelf: Shelf) -> _Matter:
    first = findings[0]
    places = tuple(f"{shelf.place_of(one.path)}:{one.line}:{one.column}" for one in findings[1:])
    where = shelf.place_of(first.path)
    return _Matter(level, first.code, first.kind, where, first.line, first.column, visible(first.message), places)


def _annotation(matter: _Matter) -> str:
    words = [matter.message]
    if matter.places:
        words += [f"and at {len(matter.places)} more: {', '.join(map(visible, _few(matter.places)))}"]
    where = f"file={_property(visible(matter.path))},line={matter.line},col={matter.column}"
    title = _property(f"{matter.code} {matter.kind}".rstrip())
    return f"::{matter.level} {where},title={title}::{_data(chr(10).join(words))}"


def _few(places: tuple[str, ...]) -> Iterable[str]:
    return places if len(places) <= MOST else (*places[:MOST], "…")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _plain(text: str) -> str:
    """Text that Markdown and its tables show as it is."""
    return _MARKDOWN.sub(r"\\\1", text)


def _code(text: str) -> str:
    """Text between backticks in a table's cell, where nothing can be escaped."""
    return visible(text).replace("`", "'").replace("|", "¦")

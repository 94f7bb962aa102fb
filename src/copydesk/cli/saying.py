"""What a run prints: findings to stdout, the counts and what to do next to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import click

from copydesk.history import Change
from copydesk.model import Problem, Run, Severity
from copydesk.newsroom import DRAFT
from copydesk.outcome import Exit, Outcome, exit_of, outcome_of
from copydesk.output import (
    Shelf,
    Style,
    add_to_job,
    as_failure,
    as_object,
    render_annotations,
    render_concise,
    render_finding,
    render_job_summary,
    render_problem_annotations,
    render_trouble,
    shelve,
    style_for,
    to_broken_sarif,
    to_csv,
    to_json,
    to_json_lines,
    to_sarif,
)
from copydesk.output.listing import render_claims
from copydesk.problems import visible

_MOST_UNDATED = 5

MACHINE_FORMS = ("json", "jsonl", "csv", "sarif", "github")
"""Forms that a program reads: nothing but what belongs to them is printed to stdout."""


def say_run(
    run: Run, form: str, fail_on: Collection[str], *, claims: bool, report: Path | None, change: Change | None = None
) -> None:
    """Print a run; warnings about the registry go to stderr, they are nobody's finding.

    Of a run that is held against an earlier one (``change``), people are shown what is new.
    """
    shelf = shelve(run)
    style = style_for(sys.stdout, os.environ)
    if form == "json":
        click.echo(to_json(as_object(run, claims=claims)))
    elif form == "jsonl":
        say_lines(to_json_lines(run, claims=claims))
    elif form == "csv":
        click.echo(to_csv(run, claims=claims), nl=False)
    elif form == "sarif":
        click.echo(to_sarif(run))
    elif form == "concise":
        say_lines(_concise(shelf, style))
    elif form == "github":
        say_lines(render_annotations(shelf, fail_on))
        add_to_job(render_job_summary(shelf, fail_on), os.environ)
    else:
        say_lines(_full(shelf, style))
    if claims and form not in MACHINE_FORMS:
        say_lines(render_claims(shelf, style))
    aside = style_for(sys.stderr, os.environ)
    for problem in run.problems:
        if problem.severity is not Severity.ERROR:
            tell(aside.fit(render_trouble(problem, shelf, aside)))
    for line in _undated(run):
        tell(aside.fit(line))
    tell(aside.fit(_counts(run, fail_on)))
    if change is not None:
        tell(aside.fit(f"{change.new} new, {change.known} known, {change.fixed} fixed since {visible(change.name)}"))
    tell(aside.fit(_next(run, fail_on, report)))


def say_broken(problems: Iterable[Problem], form: str) -> int:
    """Print why nothing was judged, and return the exit code."""
    slips = [problem for problem in problems if problem.severity is Severity.ERROR]
    style = style_for(sys.stdout, os.environ)
    if form == "json":
        click.echo(to_json(as_failure(slips)))
    elif form == "concise":
        say_lines(f"{p.path}:{p.line}:{p.column}: {p.code} {p.severity}: {p.message}" for p in slips)
    elif form == "github":
        say_lines(render_problem_annotations(slips))
    elif form == "sarif":
        click.echo(to_broken_sarif(slips))
    elif form in MACHINE_FORMS:
        for slip in slips:
            tell(f"{render_trouble(slip, None, style_for(sys.stderr, os.environ))}\n")
    else:
        say_lines(f"{render_trouble(slip, None, style)}\n" for slip in slips)
    first = slips[0]
    tell(f"{_number(len(slips), 'error')}: no article was judged")
    tell(f"begin with {first.path}:{first.line}:{first.column}; copydesk explain {first.code} shows how it should be")
    return Exit.BROKEN


def say_lines(lines: Iterable[str]) -> None:
    """Print to stdout; our own colours are kept where the style asked for them."""
    for line in lines:
        click.echo(line, color=True)


def tell(words: str) -> None:
    """Print to stderr."""
    click.echo(words, err=True, color=True)


def _concise(shelf: Shelf, style: Style) -> Iterator[str]:
    for problem in shelf.run.problems:
        if problem.severity is Severity.ERROR:
            yield render_concise(problem, shelf, style)
    for finding in shelf.run.findings:
        if not finding.known:
            yield render_concise(finding, shelf, style)


def _full(shelf: Shelf, style: Style) -> Iterator[str]:
    """Messages of what fails or is flagged; what an editor let stand takes one line, what is unclear none.

    Errors come before what is only flagged: nobody should look for them behind a pair of articles.
    """
    for problem in shelf.run.problems:
        if problem.severity is Severity.ERROR:
            yield f"{render_trouble(problem, shelf, style)}\n"
    for finding in sorted(shelf.run.findings, key=lambda finding: finding.severity is not Severity.ERROR):
        if finding.stet is not None:
            yield f"{render_concise(finding, shelf, style)}\n"
        elif finding.severity is not Severity.INFO and not finding.known:
            yield f"{render_finding(finding, shelf, style)}\n"


def _undated(run: Run) -> Iterator[str]:
    """ "2 articles carry no date and are judged by their explicit dates only: note, recipe"."""
    undated = [article.id for article in run.articles if article.day is None]
    if undated:
        one = len(undated) == 1
        carry = "carries no date and is judged by its" if one else "carry no date and are judged by their"
        more = len(undated) - _MOST_UNDATED
        names = ", ".join(map(visible, undated[:_MOST_UNDATED])) + (f" and {more} more" if more > 0 else "")
        yield f"{_number(len(undated), 'article')} {carry} explicit dates only: {names}"


def _counts(run: Run, fail_on: Collection[str]) -> str:
    counts = run.summary
    outcomes = [outcome_of(finding, fail_on) for finding in run.findings]
    failed = outcomes.count(Outcome.FAILED) + sum(problem.severity is Severity.ERROR for problem in run.problems)
    said = [
        f"{_number(counts.articles, 'article')}, {_number(counts.facts, 'fact')}",
        f"{_number(counts.claims, 'claim')}: {counts.agrees} agree, {counts.contradicts} contradict, "
        f"{counts.unclear} unclear, {counts.uncovered} covered by no fact",
        f"{_number(counts.duplicates, 'duplicate')}, {failed} failed, {outcomes.count(Outcome.FLAGGED)} flagged, "
        f"{_number(counts.stets, 'stet')}",
    ]
    return "; ".join(said)


def _next(run: Run, fail_on: Collection[str], report: Path | None) -> str:
    """The last line: what to do now."""
    code = exit_of(run, fail_on)
    if code is Exit.CRASH:
        return "a crash is a bug of copydesk: report it; the other articles were checked"
    where = "" if report is None else f"; the report is {report.as_posix()}"
    if code is Exit.FINDINGS:
        first = next((f for f in run.findings if outcome_of(f, fail_on) is Outcome.FAILED), None)
        if first is None:
            return f"correct the files named above and run it again{where}"
        if first.article == DRAFT:
            return f"correct the draft or the fact; --claims shows how it was read{where}"
        return f"correct the article or the fact; copydesk explain {first.article} shows how it was read{where}"
    if report is not None:
        return f"nothing fails{where}"
    if run.summary.uncovered:
        return "nothing fails; --claims shows what no fact covers"
    return "nothing fails; copydesk explain ARTICLE shows what was read"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"

"""``copydesk check``: the corpus against the registry."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.cli.options import choose, folders, open_chosen
from copydesk.cli.refusal import Broken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from copydesk.cli.options import Choice
    from copydesk.cli.selection import Selection
    from copydesk.history import Change
    from copydesk.model import Problem, Run
    from copydesk.newsroom import Newsroom

_FORMATS = ("full", "concise", "json", "jsonl", "csv", "sarif", "github")


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATHS... | -]")
@folders
@click.option("--format", "form", type=click.Choice(_FORMATS), default="full", show_default=True, help="How to say it.")
@click.option("--fail-on", metavar="KIND", multiple=True, help="Fail on these, too: near-copy, same-event, cross...")
@click.option("--against", metavar="REF|FILE", help="Fail only on what is new since a commit, or a run kept as JSON.")
@click.option("--claims", is_flag=True, help="Show every claim that was read, whatever its verdict.")
@click.option("--report", metavar="DIR", help="Write the HTML report there.")
def command(
    paths: tuple[str, ...],
    corpus: str | None,
    facts: str | None,
    today: date,
    form: str,
    fail_on: tuple[str, ...],
    against: str | None,
    claims: bool,
    report: str | None,
) -> int:
    """Check articles against the facts, and against each other.

    PATHS are articles' ids, files or folders, and restrict what is reported; - is a draft on standard input.
    Ends with 0, 1 (findings), 2 (the registry or the settings are broken), 3 (a crash), 4 (usage).
    """
    from copydesk.cli.reporting import report_folder, write_pages
    from copydesk.cli.saying import say_run
    from copydesk.outcome import exit_of

    kinds = _kinds(fail_on)
    choice = choose(corpus, facts)
    target = report_folder(report, choice, whole=not paths)
    newsroom = open_chosen(choice, may_be_empty="-" in paths)
    newsroom, selection, unread = _restriction(paths, newsroom, choice, today)
    if newsroom.loaded.broken:
        raise Broken((*newsroom.loaded.problems, *newsroom.corpus.problems))
    run = newsroom.review(today)
    run = _with_problems(run, (*(newsroom.quotes(run) if choice.own and not paths else ()), *unread))
    change = None
    if against is not None:
        run, change = _held_against(run, against, choice, today)
    if selection is not None:
        from copydesk.cli.selection import restrict

        run = restrict(run, selection)
    index = None if target is None else write_pages(run, target)
    kinds |= set(choice.settings.fail_on)
    say_run(run, form, kinds, claims=claims, report=index, change=change)
    return exit_of(run, kinds)


def _kinds(fail_on: Iterable[str]) -> set[str]:
    """What ``--fail-on`` names, by itself or in a list with commas."""
    from copydesk.cli.refusal import Refusal
    from copydesk.outcome import FAIL_ON
    from copydesk.problems import did_you_mean

    words = [word for option in fail_on for word in option.replace(",", " ").split()]
    for word in words:
        if word not in FAIL_ON:
            hint = did_you_mean(word, FAIL_ON) or f"it may be {', '.join(FAIL_ON)}"
            raise Refusal(f"--fail-on knows no '{word}'", hint)
    return set(words)


def _held_against(run: Run, named: str, choice: Choice, today: date) -> tuple[Run, Change]:
    """The run with what an earlier one had too marked as known. Raises ``Refusal``."""
    from copydesk.cli.refusal import Refusal
    from copydesk.history import NoHistoryError, mark_known, read_earlier

    try:
        return mark_known(run, read_earlier(named, choice.corpus, choice.facts, today))
    except NoHistoryError as error:
        raise Refusal(str(error), error.hint) from None


def _restriction(
    paths: tuple[str, ...], newsroom: Newsroom, choice: Choice, today: date
) -> tuple[Newsroom, Selection | None, tuple[Problem, ...]]:
    """The newsroom with its draft, what is to be reported, and why the draft could not be read."""
    from copydesk.cli.draft import take_draft
    from copydesk.cli.refusal import Refusal
    from copydesk.cli.selection import select

    if "-" in paths:
        if len(paths) > 1:
            raise Refusal("- stands alone: a draft, or articles of the corpus", "call copydesk check twice")
        return take_draft(newsroom, today)
    return newsroom, select(paths, newsroom.corpus, Path(choice.corpus)) if paths else None, ()


def _with_problems(run: Run, problems: tuple[Problem, ...]) -> Run:
    from dataclasses import replace

    return replace(run, problems=(*run.problems, *problems))

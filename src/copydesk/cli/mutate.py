"""``copydesk mutate``: which planted errors would the desk miss?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.cli.options import choose, folders, open_sound
from copydesk.cli.refusal import Broken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from copydesk.cli.options import Choice
    from copydesk.model import Article, Problem
    from copydesk.mutation import Mark, Score
    from copydesk.mutation.mill import Tick
    from copydesk.newsroom import Newsroom

_FORMATS = ("full", "concise", "json")
_GOLD = "gold"


@click.command("mutate")
@click.argument("paths", nargs=-1, metavar="[PATHS...]")
@folders
@click.option("--gold", metavar="DIR", help="The folder of claims marked by hand. [default: gold, if there is one]")
@click.option("--seed", type=int, default=0, show_default=True, help="Draws which of many values are planted.")
@click.option(
    "--each", type=click.IntRange(1), default=2, show_default=True, help="Values an operator plants in a claim."
)
@click.option("--most", type=click.IntRange(1), metavar="N", help="At most so many mutants, drawn by the seed.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes. [default: one for each core]")
@click.option("--min-score", type=click.FloatRange(0, 100), metavar="PERCENT", help="Fail below this share caught.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="full", show_default=True, help="How to say it.")
@click.option("--report", metavar="DIR", help="Write the HTML report there.")
def command(
    paths: tuple[str, ...],
    corpus: str | None,
    facts: str | None,
    today: date,
    gold: str | None,
    seed: int,
    each: int,
    most: int | None,
    jobs: int | None,
    min_score: float | None,
    form: str,
    report: str | None,
) -> int:
    """Plant errors in what the articles claim, and tell which of them nobody would notice.

    Claims marked by hand are mutated where an article has a file of them, those that were read elsewhere. True
    rewordings are planted beside them: none may raise an alarm. PATHS are articles' ids, files or folders. Ends
    with 0, 1 (a false alarm, or a share below --min-score), 2 (the registry, the gold or the settings are broken),
    3 (a crash), 4 (usage).
    """
    import os

    from copydesk.cli.reporting import report_folder
    from copydesk.mutation import mutate

    choice = choose(corpus, facts)
    target = report_folder(report, choice, whole=not paths)
    newsroom = open_sound(choice)
    marks, slips = _gold(gold, choice, newsroom.corpus.articles)
    if slips:
        raise Broken(slips)
    articles = _selected(paths, newsroom, choice)
    with _progress() as tick:
        score = mutate(
            articles,
            newsroom.loaded.registry,
            marks,
            seed=seed,
            each=each,
            most=most,
            jobs=jobs or os.cpu_count() or 1,
            facts=newsroom.facts_name,
            tick=tick,
        )
    page = None if target is None else _write(score, newsroom, target, today, quotes=choice.own)
    _say(score, newsroom.corpus_name, form, page)
    return _exit(score, min_score)


def _gold(
    gold: str | None, choice: Choice, articles: Sequence[Article]
) -> tuple[Mapping[str, tuple[Mark, ...]], tuple[Problem, ...]]:
    """The marks: the option's folder, else the settings', else ``gold`` beside them if there is one."""
    from copydesk.cli.refusal import Refusal
    from copydesk.mutation import read_gold

    named = gold if gold is not None else choice.settings.gold if choice.own else None
    if named is None and not (choice.own and Path(_GOLD).is_dir()):
        return {}, ()
    folder = Path(named or _GOLD)
    if not folder.is_dir():
        raise Refusal(f"the gold {folder.as_posix()} is no folder", "one YAML file an article; name it with --gold")
    return read_gold(folder, articles, folder.as_posix())


def _selected(paths: tuple[str, ...], newsroom: Newsroom, choice: Choice) -> tuple[Article, ...]:
    from copydesk.cli.selection import select

    if not paths:
        return newsroom.corpus.articles
    selection = select(paths, newsroom.corpus, Path(choice.corpus))
    return tuple(article for article in newsroom.corpus.articles if article.id in selection.articles)


@contextmanager
def _progress() -> Iterator[Tick]:
    """A bar on a terminal's standard error; nothing in a file or a pipe."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("planting"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("planting", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _write(score: Score, newsroom: Newsroom, folder: Path, today: date, *, quotes: bool) -> Path:
    """Keep the score beside the report, and write the report of the same articles and facts with it."""
    from dataclasses import replace

    from copydesk.cli.refusal import Refusal
    from copydesk.cli.reporting import write_pages
    from copydesk.report import keep_mutation

    try:
        keep_mutation(score, folder)
    except OSError as error:
        raise Refusal(f"the report cannot be written: {error}", "name a folder with --report") from None
    run = newsroom.review(today)
    run = replace(run, problems=(*run.problems, *(newsroom.quotes(run) if quotes else ())))
    return write_pages(run, folder).with_name("mutation.html")


def _say(score: Score, corpus: str, form: str, page: Path | None) -> None:
    import os
    import sys

    from copydesk.cli.saying import say_lines, tell
    from copydesk.mutation.record import as_record
    from copydesk.output import style_for, to_json
    from copydesk.output.mutation import concise_lines, mutation_lines, say_share

    style = style_for(sys.stdout, os.environ)
    if form == "json":
        say_lines([to_json(as_record(score))])
    else:
        say_lines((concise_lines if form == "concise" else mutation_lines)(score, corpus, style))
    total = score.total
    why = ", ".join(f"{count} {reason}" for reason, count in score.reasons)
    tell(
        f"{score.gold} articles by marks of hand, {score.engine} by what was read; {score.claims} claims; "
        f"errors caught: {say_share(total)}" + (f"; survived: {why}" if why else "")
    )
    tell(f"true rewordings: {total.controls}, false alarms: {total.alarms}")
    where = "" if page is None else f"; the page is {page.as_posix()}"
    if total.alarms:
        tell(f"a rewording that is true was flagged: read it first{where}")
    elif not total.planted:
        tell(f"no claim was found to plant an error in: mark some by hand, or add facts{where}")
    elif total.caught < total.planted:
        tell(f"add the facts that the survivors name, or report what is not read{where}")
    else:
        tell(f"every planted error was caught{where}")


def _exit(score: Score, min_score: float | None) -> int:
    from copydesk.outcome import Exit

    below = min_score is not None and (score.total.share or 0.0) * 100 < min_score
    return Exit.FINDINGS if below or score.total.alarms else Exit.CLEAN

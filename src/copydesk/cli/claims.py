"""``copydesk claims``: what was read from one article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from copydesk.cli.options import choose, folders, open_sound


@click.command("claims")
@click.argument("article")
@folders
@click.option("--format", "form", type=click.Choice(("full", "json")), default="full", show_default=True)
def command(article: str, corpus: str | None, facts: str | None, today: date, form: str) -> int:
    """Show what was read from an article, with verdicts.

    ARTICLE is an id or a file; - is a draft on standard input. Ends with 0 whatever the verdicts, 1 if the
    article cannot be read.
    """
    import os
    import sys
    from dataclasses import replace

    from copydesk.cli.draft import take_draft
    from copydesk.cli.saying import say_lines, tell
    from copydesk.cli.selection import restrict, select
    from copydesk.model import Problem, Severity
    from copydesk.outcome import Exit, is_crash
    from copydesk.output import as_object, render_trouble, shelve, style_for, to_json
    from copydesk.output.listing import render_claims

    choice = choose(corpus, facts)
    is_draft = article == "-"
    newsroom = open_sound(choice, may_be_empty=is_draft)
    unread: tuple[Problem, ...] = ()
    if is_draft:
        newsroom, selection, unread = take_draft(newsroom, today)
    else:
        selection = select([article], newsroom.corpus, Path(choice.corpus))
    run = restrict(newsroom.review(today), selection)
    run = replace(run, problems=(*run.problems, *unread))
    shelf, style = shelve(run), style_for(sys.stdout, os.environ)
    errors = [problem for problem in run.problems if problem.severity is Severity.ERROR]
    if form == "json":
        click.echo(to_json(as_object(run, claims=True)))
    else:
        say_lines(render_claims(shelf, style))
        say_lines(render_trouble(problem, shelf, style) for problem in errors)
    read = run.summary.claims
    tell(f"{read} claim{'s' * (read != 1)}; copydesk explain {article} shows them in the text")
    if any(map(is_crash, errors)):
        return Exit.CRASH
    return Exit.FINDINGS if errors else Exit.CLEAN

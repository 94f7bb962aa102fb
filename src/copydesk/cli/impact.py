"""``copydesk impact``: which verdicts a change turns."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

import click

from copydesk.cli.options import choose, folders, open_sound
from copydesk.cli.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from copydesk.impact import Turn
    from copydesk.output import Shelf, Style

_FORMATS = ("full", "json")
_ROLES = {"contradicts": "error", "unclear": "warning", "agrees": "good"}


@click.command("impact")
@click.argument("ref", default="HEAD")
@folders
@click.option("--format", "form", type=click.Choice(_FORMATS), default="full", show_default=True, help="How to say it.")
def command(ref: str, corpus: str | None, facts: str | None, today: date, form: str) -> int:
    """Tell which verdicts turn since a commit, by a changed fact or a changed article.

    REF is a commit of the project's repository, HEAD unless told: what has been changed and not committed. Ends with 0,
    1 (something contradicts now that did not), 2 (the registry or the settings are broken), 4 (no such commit).
    """
    from copydesk.cli.saying import say_lines, tell
    from copydesk.history import NoHistoryError, run_of_commit
    from copydesk.impact import find_turns
    from copydesk.model import Verdict
    from copydesk.outcome import Exit
    from copydesk.output import shelve, style_for

    choice = choose(corpus, facts)
    newsroom = open_sound(choice)
    try:
        before = run_of_commit(ref, choice.corpus, choice.facts, today)
    except NoHistoryError as error:
        raise Refusal(str(error), error.hint) from None
    if before is None:
        raise Refusal(f"{ref} has no articles or no facts", "name a later commit")
    after = newsroom.review(today)
    turns = find_turns(before, after)
    worse = [turn for turn in turns if turn.after is Verdict.CONTRADICTS]
    if form == "json":
        click.echo(json.dumps({"since": ref, "turns": [asdict(turn) for turn in turns]}))
    else:
        say_lines(_lines(turns, shelve(after), style_for(sys.stdout, os.environ)))
    gone = sum(turn.after is None for turn in turns)
    count = f"{len(turns)} verdict{'' if len(turns) == 1 else 's'} turned since {ref}"
    tell(f"{count}: {len(worse)} contradict now, {gone} claims are no longer read" if turns else f"no {count[2:]}")
    return Exit.FINDINGS if worse else Exit.CLEAN


def _lines(turns: list[Turn], shelf: Shelf, style: Style) -> Iterator[str]:
    """Two lines a claim: where, from what to what, and why now."""
    from copydesk.problems import visible

    for turn in turns:
        where = f"{visible(shelf.place_of(turn.path))}:{turn.line}:{turn.column}"
        was, now = (_say(verdict, style) for verdict in (turn.before, turn.after))
        yield style.fit(f'{where}: {was} → {now} {turn.kind}: "{visible(turn.quote)}"')
        fact = shelf.facts.get(turn.fact or "")
        held = "" if fact is None else f" ({visible(str(fact.location))})"
        if turn.message:
            yield style.fit(f"    {visible(turn.message)}{held}")


def _say(verdict: str | None, style: Style) -> str:
    return style.paint("not read", "quiet") if verdict is None else style.paint(verdict, _ROLES.get(verdict, "info"))

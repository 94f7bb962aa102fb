"""The ends that are no result: usage, interruption, a crash. With ``--format json`` they are one object, too."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

import click

from copydesk.model import Problem
from copydesk.output import as_failure, to_json
from copydesk.problems import did_you_mean, visible

_COMMAND_LINE = "the command line"


def refuse(words: Sequence[str], error: click.ClickException) -> None:
    """Say what was wrong with the command line and where to look."""
    hint = getattr(error, "hint", None) or _suggestion(error)
    message = error.format_message()
    _tell(words, Problem("CD009", message, _COMMAND_LINE, hint=hint))
    ctx = getattr(error, "ctx", None)
    path = "copydesk" if ctx is None else ctx.command_path
    _say(f"error: {visible(message)}")
    _say(hint if hint is not None else f"{path} --help shows what can be said")


def interrupted(words: Sequence[str]) -> None:
    """Say that the run was cut short."""
    _tell(words, Problem("CD009", "interrupted: nothing was decided", _COMMAND_LINE))
    _say("interrupted: nothing was decided, run it again")


def crashed(words: Sequence[str], error: Exception) -> None:
    """A crash of our own: the traceback is what a bug report needs."""
    message = f"copydesk crashed: {type(error).__name__}: {error}"
    _tell(words, Problem("CD000", message, _COMMAND_LINE))
    traceback.print_exception(error, file=sys.stderr)
    _say(f"{visible(message)}; this is a bug of copydesk, not of your files: report it with the lines above")


def _tell(words: Sequence[str], problem: Problem) -> None:
    if form_of(words) == "json":
        click.echo(to_json(as_failure([problem])))


def form_of(words: Sequence[str]) -> str:
    """The form that the words ask for, even where they cannot be parsed; "full" unless they say another."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word.startswith("--format="):
            return word.removeprefix("--format=")
        if word == "--format":
            return following
    return "full"


def _suggestion(error: click.ClickException) -> str | None:
    """ "did you mean 'json'?" for a word that is none of an option's choices; click knows the others."""
    if not isinstance(error, click.BadParameter) or not isinstance(getattr(error.param, "type", None), click.Choice):
        return None
    assert error.param is not None
    assert isinstance(error.param.type, click.Choice)
    wrong = error.message.split("'")
    return did_you_mean(wrong[1], map(str, error.param.type.choices)) if len(wrong) > 1 else None


def _say(words: str) -> None:
    click.echo(words, err=True)

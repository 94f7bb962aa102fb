"""The options that verbs share, and the settings behind them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from copydesk.cli.refusal import Broken, Refusal

if TYPE_CHECKING:
    from copydesk.newsroom import Newsroom
    from copydesk.settings import Settings

_Verb = TypeVar("_Verb", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Choice:
    """What the command line and the settings say together; ``own`` where both folders are the project's."""

    settings: Settings
    corpus: str
    facts: str
    own: bool
    configured: bool


def folders(verb: _Verb) -> _Verb:
    """``--corpus``, ``--facts`` and ``--today``."""
    for option in (
        click.option("--today", metavar="DATE", callback=_day, help="Judge as on this day: 2024-05-21."),
        click.option("--facts", metavar="DIR", help="The folder of facts. [default: facts]"),
        click.option("--corpus", metavar="DIR", help="The folder of articles. [default: seeds]"),
    ):
        verb = option(verb)
    return verb


def choose(corpus: str | None, facts: str | None) -> Choice:
    """The folders to read: the options, else ``[tool.copydesk]`` of the working directory, else the defaults.

    Raises ``Broken`` for settings that cannot be read.
    """
    from copydesk.settings import Settings, SettingsError, read_settings

    try:
        found = read_settings(Path())
    except SettingsError as error:
        raise Broken(error.problems) from None
    settings = found or Settings()
    return Choice(
        settings,
        settings.corpus if corpus is None else corpus,
        settings.facts if facts is None else facts,
        corpus is None and facts is None,
        found is not None,
    )


def open_chosen(choice: Choice, *, may_be_empty: bool = False) -> Newsroom:
    """Read both folders; what does not exist or is empty is refused."""
    from copydesk.newsroom import NothingToCheckError, open_newsroom

    try:
        newsroom = open_newsroom(choice.corpus, choice.facts, may_be_empty=may_be_empty)
    except NothingToCheckError as error:
        raise Refusal(error.message, error.hint) from None
    return replace(newsroom, own=choice.own)


def open_sound(choice: Choice, *, may_be_empty: bool = False) -> Newsroom:
    """The same, for a verb that can do nothing without the registry. Raises ``Broken``."""
    newsroom = open_chosen(choice, may_be_empty=may_be_empty)
    if newsroom.loaded.broken:
        raise Broken(newsroom.loaded.problems)
    return newsroom


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date:
    """The day to judge by."""
    if value is None:
        from copydesk.settings import judging_day

        return judging_day(os.environ)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"'{value}' is no day; write it as 2024-05-21") from None

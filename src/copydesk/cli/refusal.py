"""Why nothing is done: a refusal of what was asked for, and settings or a registry that are broken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from copydesk.model import Problem


class Refusal(click.UsageError):
    """What was asked for cannot be done, and what can be done instead."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class Broken(Exception):  # noqa: N818 - a state of the project's files, not an error of the caller
    """The settings, the registry or the gold cannot be read, and nothing is judged; ``problems`` says why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)

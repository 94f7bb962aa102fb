"""A refusal: the words can be parsed, and what they ask for cannot be done."""

from __future__ import annotations

import click


class Refusal(click.UsageError):
    """What was asked for cannot be done, and what can be done instead."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint

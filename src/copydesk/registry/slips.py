"""A slip of the pen in one value, before it is known where in the file that value stands."""

from __future__ import annotations


class Slip(ValueError):  # noqa: N818 - a slip of the pen is the noun; "SlipError" says it twice
    """What is wrong with one value: its code, a plain sentence, at most one suggestion.

    ``key`` names the key of the entry that it is about, where that is not the value just read.
    """

    def __init__(self, code: str, message: str, hint: str | None = None, key: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.key = key

"""Regular expressions that are compiled when they are first asked for.

There are several hundred, and a run on a few articles needs a part of them: compiling all would take longer than the
run. ``from copydesk.patterns import regex`` (or ``re``) stands for the library of that name in everything, but that
what its ``compile`` gives is compiled at its first use. An expression that cannot be compiled is found by the tests.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class LazyPattern:
    """A pattern as yet uncompiled. Its first use puts the methods of the compiled one into their place."""

    def __init__(self, library: str, pattern: str, flags: int) -> None:
        self._library = library
        self._given = flags
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = import_module(self._library).compile(self.pattern, self._given)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


class _Library:
    """A library of regular expressions of which only ``compile`` waits."""

    def __init__(self, name: str) -> None:
        self._name = name

    def compile(self, pattern: str, flags: int = 0) -> LazyPattern:
        return LazyPattern(self._name, pattern, flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._name), name)
        setattr(self, name, value)
        return value


if TYPE_CHECKING:
    import re as re

    import regex as regex
else:
    re, regex = _Library("re"), _Library("regex")

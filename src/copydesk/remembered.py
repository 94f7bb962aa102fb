"""What an object is asked for more than once, worked out at the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Owner = TypeVar("_Owner")
_Value = TypeVar("_Value")


class remembered(Generic[_Owner, _Value]):  # noqa: N801 (read as the decorator that it is)
    """``functools.cached_property`` without its lock, which costs more than most of what a sentence is asked for.

    >>> class Word:
    ...     @remembered
    ...     def length(self): return 5
    """

    def __init__(self, work: Callable[[_Owner], _Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type[_Owner]) -> remembered[_Owner, _Value]: ...

    @overload
    def __get__(self, owner: _Owner, kind: type[_Owner]) -> _Value: ...

    def __get__(self, owner: Any, kind: Any) -> Any:
        if owner is None:
            return self
        # From now on the value stands in the object itself, where it is found first.
        value = owner.__dict__[self._name] = self._work(owner)
        return value

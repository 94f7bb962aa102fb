"""A YAML file → nodes that know where they stand. Nothing is typed: every scalar stays text.

The events of PyYAML's C parser are put together here rather than by its own ``compose``: that one loses
which tags were written out, and a file of a hundred thousand ``[`` crashes it. Anchors, aliases, tags,
keys that are no plain text, a second document and deep nesting are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from copydesk.patterns import re
from copydesk.registry.slips import Slip

MAX_DEPTH = 16
_TOO_DEEP = f"nested more than {MAX_DEPTH} deep"
_EMPTY = frozenset({"", "~", "null"})


@dataclass(slots=True)
class Scalar:
    """One value as text. ``quoted`` tells ``"null"``, the word, from a ``null`` that stands for nothing."""

    start: int
    end: int
    text: str
    quoted: bool

    @property
    def empty(self) -> bool:
        """Nothing is written here: ``note:``, ``note: ~`` or ``note: null``."""
        return not self.quoted and self.text in _EMPTY


@dataclass(slots=True)
class Items:
    """A list, without items in which nothing is written."""

    start: int
    end: int
    nodes: list[Node]


@dataclass(slots=True)
class Keyed:
    """Keys with their values, in the order of the file; of a key written twice, the first."""

    start: int
    end: int
    pairs: dict[str, tuple[Scalar, Node]]


Node = Scalar | Items | Keyed


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a file may not contain, with the offsets of where it does."""

    slip: Slip
    start: int
    end: int


class _RefusedError(Exception):
    def __init__(self, message: str, start: int, end: int, hint: str | None = None) -> None:
        super().__init__(message)
        self.refusal = Refusal(Slip("CD002", message, hint), start, end)


def compose(text: str) -> tuple[Node | None, list[Refusal]]:
    """The root node of one YAML document, and what was refused.

    The root is ``None`` for an empty document, and where what was refused leaves nothing to rely on. A
    key that is written twice is refused, and the rest still read.
    """
    refusals: list[Refusal] = []
    try:
        root = _Composer(text, refusals).compose()
    except _RefusedError as refused:
        return None, [*refusals, refused.refusal]
    except yaml.reader.ReaderError as error:
        # libyaml says where in bytes, and of a character outside YAML there is always a first one.
        at = _first_unprintable(text)
        return None, [
            *refusals,
            Refusal(Slip("CD002", f"a character that YAML does not allow: {error.reason}"), at, at),
        ]
    except yaml.MarkedYAMLError as error:
        return None, [*refusals, _syntax(error, text)]
    return root, refusals


class _Composer:
    """Events → nodes, by recursion that ``MAX_DEPTH`` bounds."""

    def __init__(self, text: str, refusals: list[Refusal]) -> None:
        self._text = text
        self._refusals = refusals
        self._next: Callable[[], Any] = yaml.CSafeLoader(text).get_event
        self._broken = False

    def compose(self) -> Node | None:
        root: Node | None = None
        documents = 0
        while (event := self._next()) is not None:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    at, _ = _offsets(event)
                    raise _RefusedError("a registry file is one YAML document, and here a second begins", at, at + 3)
            elif isinstance(event, NodeEvent):
                root = self._node(event, 0)
        nothing = isinstance(root, Scalar) and root.empty
        return None if self._broken or nothing else root

    def _node(self, event: Any, depth: int) -> Node:
        start, end = _offsets(event)
        if isinstance(event, ScalarEvent):
            if event.anchor is not None or event.tag is not None:
                self._refuse_property(event)
            return Scalar(start, end, event.value, not event.implicit[0])
        if isinstance(event, AliasEvent):
            self._refuse("aliases (*name) are not read; write the value out", start, end)
            return Scalar(start, end, "", False)
        if event.anchor is not None or event.tag is not None:
            self._refuse_property(event)
        if depth == MAX_DEPTH:
            raise _RefusedError(_TOO_DEEP, start, end)
        if isinstance(event, SequenceStartEvent):
            nodes: list[Node] = []
            while not isinstance(item := self._next(), SequenceEndEvent):
                node = self._node(item, depth + 1)
                if not (isinstance(node, Scalar) and node.empty):
                    nodes.append(node)
            return Items(start, _offsets(item)[1], nodes)
        if isinstance(event, MappingStartEvent):
            return self._keyed(start, depth)
        raise AssertionError(f"YAML has no node of {event!r}")

    def _keyed(self, start: int, depth: int) -> Keyed:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        again: list[Scalar] = []
        while not isinstance(event := self._next(), MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise _RefusedError("a key is a word, not a list or a mapping", key.start, key.end)
            value = self._node(self._next(), depth + 1)
            if key.text in pairs:
                again.append(key)
            else:
                pairs[key.text] = (key, value)
        if again:
            hint = "is the '- ' missing that begins the next entry?" if len(again) > 1 else None
            slip = Slip("CD002", f"the key '{again[0].text}' is written twice", hint)
            self._refusals.append(Refusal(slip, again[0].start, again[0].end))
        return Keyed(start, _offsets(event)[1], pairs)

    def _refuse_property(self, event: Any) -> None:
        start, end = _offsets(event)
        what = "anchors (&name)" if event.anchor is not None else "tags (!name)"
        written = re.compile(r"\S*").match(self._text, start)
        end = end if written is None else written.end()
        self._refuse(f"{what} are not read; every value is plain text", start, end)

    def _refuse(self, message: str, start: int, end: int) -> None:
        self._refusals.append(Refusal(Slip("CD002", message), start, end))
        self._broken = True


def _offsets(event: Any) -> tuple[int, int]:
    """Where an event's text begins and ends; libyaml counts code points, a line break as it is written."""
    return event.start_mark.index, event.end_mark.index


_QUOTES_NEEDED = "does a value with a comma or a quote need quotes?"
_INDENTED = "is the line indented like those above it"

# What libyaml says, and what it means to somebody who never read YAML's grammar. First match wins.
_IN_PLAIN_WORDS = (
    ("tab character", "a tab where only blanks may stand"),
    (
        "mapping values are not allowed",
        f"a key where none may stand: {_INDENTED}, or does a value hold ': ' and need quotes?",
    ),
    ("did not find expected ',' or '}'", f"no ',' or '}}' where one is due: {_QUOTES_NEEDED}"),
    ("did not find expected ',' or ']'", f"no ',' or ']' where one is due: {_QUOTES_NEEDED}"),
    ("could not find expected ':'", "a key without a ':' after it"),
    ("did not find expected '-'", f"a key in the middle of a list: {_INDENTED}?"),
    (
        "did not find expected key",
        f"no key where one is due: {_INDENTED}, or does text follow a closing quote?",
    ),
    ("found unexpected ':'", "a ':' without a blank after it"),
    ("found unexpected end of stream", "a quote is opened and never closed"),
    ("unknown escape character", "only certain letters may follow a backslash here: use single quotes"),
)


def _syntax(error: yaml.MarkedYAMLError, text: str) -> Refusal:
    mark = error.problem_mark or error.context_mark
    at = 0 if mark is None else min(mark.index, len(text))
    said = str(error.problem or error.context or "not YAML")
    # libyaml reads ahead while a bracket may open a key, and newer ones have a limit of their own.
    if "nesting depth" in said:
        return Refusal(Slip("CD002", _TOO_DEEP), at, at + 1)
    char = text[at : at + 1]
    if "cannot start any token" in said:
        message = (
            "a tab where only blanks may stand"
            if char == "\t"
            else f"a value may not begin with '{char}': put it in quotes"
        )
    else:
        message = next((words for sign, words in _IN_PLAIN_WORDS if sign in said), said)
    if "unexpected end" in said and error.context_mark is not None:
        at = error.context_mark.index
    return Refusal(Slip("CD002", f"this is not YAML: {message}"), at, at + 1)


_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def _first_unprintable(text: str) -> int:
    match = _UNPRINTABLE.search(text)
    return 0 if match is None else match.start()

"""One file of the registry as read: its text, its nodes, and problems that point into it."""

from __future__ import annotations

from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from copydesk.model import Location, Problem, Severity
from copydesk.patterns import re
from copydesk.registry.nodes import Items, Keyed, Node, Refusal, Scalar, compose
from copydesk.registry.slips import Slip

MAX_BYTES = 1 << 20
_ID = re.compile(r"\bid:[ \t]*['\"]?([^'\",}\r\n]+)")


@dataclass(frozen=True, slots=True)
class Page:
    """One file: ``path`` as shown, ``root`` its YAML (``None`` if empty or unreadable).

    ``readable`` is false where the file's YAML could not be relied on.
    """

    path: str
    text: str
    starts: tuple[int, ...]
    root: Node | None
    readable: bool

    def location(self, node: Node) -> Location:
        """Line and column of a node, from 1; lines end at LF, columns count code points."""
        line = bisect_right(self.starts, node.start)
        return Location(self.path, line, node.start - self.starts[line - 1] + 1)

    def problem(self, slip: Slip, node: Node | Refusal | None, severity: Severity = Severity.ERROR) -> Problem:
        """The slip as a problem that underlines this node, as far as its first line goes."""
        start, end = (0, 0) if node is None else (node.start, node.end)
        line = bisect_right(self.starts, start)
        first = self.starts[line - 1]
        last = self.starts[line] if line < len(self.starts) else len(self.text)
        line_text = self.text[first:last].rstrip("\r\n")
        shown = len(self.text[start : min(end, last)].rstrip())
        return Problem(
            slip.code,
            slip.message,
            self.path,
            line,
            start - first + 1,
            max(1, shown),
            slip.hint,
            line_text,
            severity,
        )

    @property
    def stem(self) -> str:
        """The file's name without its ending, which as a rule is the id of its subject."""
        return PurePosixPath(self.path).stem

    def ids(self) -> set[str]:
        """The ids that the text seems to give: what an unreadable file was to hold."""
        return {match[1].strip() for match in _ID.finditer(self.text)} | {self.stem}


def read_page(file: Path, shown: str, limit: int = MAX_BYTES) -> tuple[Page, list[Problem]]:
    """A file's page, and what is wrong with its bytes or its YAML (``CD002``). Never raises."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(limit + 1)
    except OSError as error:
        return _unread(shown, "", f"the file cannot be read: {error.strerror or error}")
    if len(raw) > limit:
        return _unread(shown, "", f"the file is larger than {limit:,} bytes; split it")
    try:
        raw = raw.removeprefix(BOM_UTF8)
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        start = len(raw[: error.start].decode("utf-8"))
        page = _page(shown, raw.decode("utf-8", errors="replace"), None, readable=False)
        slip = Slip("CD002", "the file is not UTF-8; save it as UTF-8")
        return page, [page.problem(slip, Scalar(start, start + 1, "", False))]
    root, refusals = compose(text)
    page = _page(shown, text, root, readable=root is not None or not refusals)
    return page, [page.problem(refusal.slip, refusal) for refusal in refusals]


def find(node: Node, path: Sequence[str | int]) -> Node:
    """The node at a path of keys and positions, or the last one on the way that exists.

    A position in what is no list is passed over: one value may stand where a list is expected.
    """
    for step in path:
        if isinstance(node, Items) and isinstance(step, int) and step < len(node.nodes):
            node = node.nodes[step]
        elif isinstance(node, Keyed) and isinstance(step, str) and step in node.pairs:
            node = node.pairs[step][1]
        elif isinstance(step, str):
            break
    return node


def plain(node: Node) -> object:
    """The node as text, lists and dicts, with ``None`` where nothing is written after a key."""
    if isinstance(node, Scalar):
        return None if node.empty else node.text
    if isinstance(node, Keyed):
        return {key: plain(value) for key, (_, value) in node.pairs.items()}
    return [plain(item) for item in node.nodes]


def _page(shown: str, text: str, root: Node | None, *, readable: bool) -> Page:
    starts = (0, *(match.end() for match in re.finditer("\n", text)))
    return Page(shown, text, starts, root, readable)


def _unread(shown: str, text: str, message: str) -> tuple[Page, list[Problem]]:
    page = _page(shown, text, None, readable=False)
    return page, [Problem("CD002", message, shown)]

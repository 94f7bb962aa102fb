"""A stet written into a registry file as somebody would type it: all that stood there stays as it was.

Comments, order, indentation and line ends of the file are kept, since nothing is printed anew: the entry is put in
after the last one, in block form under block form, in braces inside brackets.
"""

from __future__ import annotations

from collections.abc import Mapping

from copydesk.registry.nodes import Items, Keyed, Node, Scalar, compose
from copydesk.yaml_text import write_scalar

STETS = "stets"


class NotWritableError(Exception):
    """The file does not hold a list of stets that an entry could be added to."""


def add_stet(text: str, entry: Mapping[str, str]) -> str:
    """The text of a file with one stet more; an empty text becomes a file with a list of one.

    Raises ``NotWritableError`` where the file cannot be read, or holds something else.
    """
    root, refused = compose(text)
    if refused or not isinstance(root, Keyed | None):
        raise NotWritableError
    added = _append(text, root, entry)
    again, refused = compose(added)
    if refused or _count(again) != _count(root) + 1:
        raise NotWritableError
    return added


def _count(root: Node | None) -> int:
    listed = root.pairs[STETS][1] if isinstance(root, Keyed) and STETS in root.pairs else None
    return len(listed.nodes) if isinstance(listed, Items) else 0


def _append(text: str, root: Keyed | None, entry: Mapping[str, str]) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    listed = root.pairs[STETS][1] if root is not None and STETS in root.pairs else None
    if root is not None and listed is None:
        raise NotWritableError
    if isinstance(listed, Items) and text[listed.start] == "[":
        inside = ", ".join(f"{key}: {write_scalar(value)}" for key, value in entry.items())
        before = text[: listed.end - 1].rstrip()
        comma = ", " if listed.nodes and not before.endswith(",") else ""
        return f"{before}{comma}{{{inside}}}{text[listed.end - 1 :]}"
    if isinstance(listed, Items):
        indent = text[text.rfind("\n", 0, listed.start) + 1 : listed.start]
        at = _line_after(text, _end(listed, text))
    elif listed is not None and isinstance(listed, Scalar) and listed.empty:
        indent, at = "  ", _line_after(text, listed.end)
    else:
        indent, at = "  ", len(text)
    before, after = text[:at], text[at:]
    if before and not before.endswith("\n"):
        before += newline
    if listed is None:
        before += f"{STETS}:{newline}"
    rows = [f"{key}: {write_scalar(value)}" for key, value in entry.items()]
    return before + newline.join([f"{indent}- {rows[0]}", *(f"{indent}  {row}" for row in rows[1:])]) + newline + after


def _end(node: Node, text: str) -> int:
    """Where the last word of a node ends; libyaml ends a block where the next thing begins, comments included."""
    if isinstance(node, Scalar) or text[node.start] in "[{":
        return node.end
    inner = node.nodes if isinstance(node, Items) else [value for _, value in node.pairs.values()]
    return max((_end(one, text) for one in inner), default=node.end)


def _line_after(text: str, at: int) -> int:
    """The beginning of the next line, unless ``at`` is one already: block text ends with its own line."""
    if text[at - 1 : at] == "\n":
        return at
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1

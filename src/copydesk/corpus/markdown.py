"""Markdown with a YAML front matter: what is marked as heading, image or code is taken at its word.

```markdown
---
title: Two ministers meet
date: 2024-05-21
---
ASTANA, May 20 (AP) -- The …
```
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from copydesk.corpus.assembly import assemble
from copydesk.corpus.dateline import read_lone_dateline
from copydesk.corpus.details import HEADLINE, PLACE, Details, find_slips, read_details
from copydesk.corpus.lines import Span, lines, trimmed
from copydesk.corpus.story import read_story
from copydesk.model import Article, Dateline, Part, PartKind, Problem
from copydesk.patterns import re

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*$")
_IMAGE = re.compile(r"!\[(?P<text>[^\]]*)\]\([^)]*\)$")
_FENCE = re.compile(r"(?:```+|~~~+)")
_UNDERLINE = re.compile(r"=+$|-{3,}$")


@dataclass(slots=True)
class _Front:
    """A front matter: its values, where each stands, and where the story begins."""

    values: dict[str, str] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    end: int = 0
    error: Problem | None = None


def read(source: str, id: str, path: str) -> Iterator[Article | Problem]:
    """The one article of a Markdown text, and a ``CD005`` for a front matter that cannot be read."""
    front = _read_front(source, path)
    if front.error is not None:
        yield front.error
    for slip in find_slips(front.values):
        yield _problem(source, path, slip.message, front.spans[slip.key][0])
    details = read_details(front.values)
    marked = _marked_lines(source, front.end, details.headline)
    story = read_story(
        source,
        start=front.end,
        title=details.headline,
        published=details.published,
        marked=marked,
        wraps=True,
    )
    story.parts[:0] = _front_parts(source, front)
    yield assemble(story, id, path, details, _front_dateline(source, front, details))


def _read_front(source: str, path: str) -> _Front:
    match = _FRONT.match(source)
    if match is None:
        return _Front()
    front, start = _Front(end=match.end()), match.start("yaml")
    try:
        node = yaml.compose(match["yaml"], Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = f"the front matter is not YAML: {error.problem or error.context}"
        front.error = _problem(source, path, message, start + (mark.index if mark else 0))
        return front
    except (yaml.YAMLError, RecursionError):
        front.error = _problem(source, path, "the front matter is not YAML that can be read", start)
        return front
    if node is not None and not isinstance(node, yaml.MappingNode):
        front.error = _problem(source, path, "the front matter has no keys: write 'title: …'", start)
        return front
    for key, value in node.value if node is not None else ():
        words = value.value if isinstance(value, yaml.SequenceNode) else [value]
        if isinstance(key, yaml.ScalarNode) and all(isinstance(word, yaml.ScalarNode) for word in words):
            name = key.value.lower()
            front.values[name] = ", ".join(word.value for word in words)
            front.spans[name] = trimmed(source, start + value.start_mark.index, start + value.end_mark.index)
    return front


def _front_parts(source: str, front: _Front) -> list[Part]:
    """The front matter as header, and the title in it as headline."""
    start, end = trimmed(source, source.startswith("\ufeff"), front.end)
    if start == end:
        return []
    name = next((name for name in HEADLINE if front.values.get(name, "").strip()), None)
    if name is None:
        return [Part(PartKind.HEADER, start, end)]
    first, last = front.spans[name]
    if source[first] in "\"'" and source[last - 1] == source[first]:
        first, last = first + 1, last - 1
    return [
        Part(PartKind.HEADER, start, first),
        Part(PartKind.HEADLINE, first, last),
        Part(PartKind.HEADER, last, end),
    ]


def _front_dateline(source: str, front: _Front, details: Details) -> Dateline | None:
    name = next((name for name in PLACE if front.values.get(name, "").strip()), None)
    if name is None:
        return None
    start, end = front.spans[name]
    stated = read_lone_dateline(source, start, end, details.published)
    return stated or Dateline(source[start:end], start, end, front.values[name].strip(), None, None)


def _marked_lines(source: str, start: int, title: str | None) -> dict[int, tuple[Part, ...]]:
    """The parts of the lines that Markdown marks: headings, images, code, comments."""
    marked: dict[int, tuple[Part, ...]] = {}
    fence, comment, has_headline, before = "", False, title is not None, (start, start)
    for begin, end in lines(source, start, len(source)):
        line = source[begin:end]
        opened = _FENCE.match(line)
        if fence or comment or opened or line.startswith("<!--"):
            marked[begin] = (Part(PartKind.FURNITURE, begin, end),)
            comment = not fence and not opened and "-->" not in line
            if opened and not comment:
                fence = opened[0] if not fence else "" if line.startswith(fence) else fence
        elif heading := _HEADING.match(line):
            kind = PartKind.SUBHEAD if has_headline or len(heading[1]) > 1 else PartKind.HEADLINE
            has_headline = has_headline or kind is PartKind.HEADLINE
            marked[begin] = _framed(source, kind, begin, end, heading.span("text"))
        elif image := _IMAGE.match(line):
            marked[begin] = _framed(source, PartKind.CAPTION, begin, end, image.span("text"))
        elif _UNDERLINE.match(line) and before[0] < before[1] and before[0] not in marked:
            kind = PartKind.SUBHEAD if has_headline or line[0] == "-" else PartKind.HEADLINE
            has_headline = has_headline or kind is PartKind.HEADLINE
            marked[before[0]] = (Part(kind, *before),)
            marked[begin] = (Part(PartKind.FURNITURE, begin, end),)
        before = (begin, end)
    return {begin: parts for begin, parts in marked.items() if parts and parts[-1].end > begin}


def _framed(source: str, kind: PartKind, start: int, end: int, text: Span) -> tuple[Part, ...]:
    """A text and the marks around it: "## Trade" is the furniture "##" and the sub-heading "Trade"."""
    first, last = trimmed(source, start + text[0], start + text[1])
    spans = ((PartKind.FURNITURE, start, first), (kind, first, last), (PartKind.FURNITURE, last, end))
    trimmed_parts = ((kind, *trimmed(source, begin, finish)) for kind, begin, finish in spans)
    return tuple(Part(kind, begin, finish) for kind, begin, finish in trimmed_parts if begin < finish)


def _problem(source: str, path: str, message: str, at: int) -> Problem:
    line_start = source.rfind("\n", 0, at) + 1
    line_end = source.find("\n", at)
    text = source[line_start : line_end if line_end >= 0 else len(source)].rstrip("\r")
    return Problem(
        "CD005", message, path, line=source.count("\n", 0, at) + 1, column=at - line_start + 1, line_text=text
    )

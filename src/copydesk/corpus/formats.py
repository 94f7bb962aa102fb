"""The formats that are read: one row each, the only place where a format is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from copydesk.corpus import jsonl, markdown, text
from copydesk.model import Article, Problem

Reader = Callable[[str, str, str], Iterator[Article | Problem]]

FORMATS: Mapping[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
}

"""Plain text: one story a file, as an agency's wire or a web page's text sets it."""

from __future__ import annotations

from collections.abc import Iterator

from copydesk.corpus.assembly import assemble
from copydesk.corpus.details import Details
from copydesk.corpus.story import read_story
from copydesk.model import Article, Problem


def read(source: str, id: str, path: str) -> Iterator[Article | Problem]:
    """The one article of a plain text."""
    yield assemble(read_story(source), id, path, Details())

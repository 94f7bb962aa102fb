"""A draft on standard input, read like an article."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from typing import IO

from copydesk.cli.saying import tell
from copydesk.cli.selection import Selection
from copydesk.corpus import CorpusError, read_text
from copydesk.model import Article, Problem
from copydesk.newsroom import DRAFT, Newsroom


def take_draft(newsroom: Newsroom, today: date) -> tuple[Newsroom, Selection, tuple[Problem, ...]]:
    """The newsroom with the draft on standard input, the draft alone selected, and why it could not be read.

    A draft without a date is about to be published: it is judged as of ``today``, and that is said.
    """
    draft, unread = read_draft(sys.stdin.buffer)
    if draft is not None:
        if draft.day is None:
            tell(f"the draft carries no date: taken as of {today.isoformat()}")
            draft = replace(draft, published=today)
        newsroom = newsroom.with_draft(draft)
    return newsroom, Selection(frozenset({DRAFT}), frozenset({DRAFT})), unread


def read_draft(stream: IO[bytes]) -> tuple[Article | None, tuple[Problem, ...]]:
    """The draft, or why it cannot be read: no text, not UTF-8. Newlines stay as they came."""
    data = stream.read()
    try:
        source = data.decode("utf-8")
        article = read_text(source, DRAFT)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")) + 1
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        return None, (Problem("CD003", message, DRAFT, line, column, hint="send the draft as UTF-8"),)
    except CorpusError as error:
        return None, error.problems
    if not article.parts:
        return None, (Problem("CD004", "the draft has no text", DRAFT),)
    return article, ()

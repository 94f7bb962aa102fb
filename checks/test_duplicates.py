"""An article is no copy of another; what only resembles another is flagged."""

from __future__ import annotations

from copydesk.checks import Desk


def test_duplicates(article: str, desk: Desk) -> None:
    desk.check(article, "duplicate")

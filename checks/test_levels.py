"""Two sides stand on the level that an article gives their relations."""

from __future__ import annotations

from copydesk.checks import Desk


def test_levels(article: str, desk: Desk) -> None:
    desk.check(article, "level")

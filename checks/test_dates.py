"""What an article dates happened then."""

from __future__ import annotations

from copydesk.checks import Desk


def test_dates(article: str, desk: Desk) -> None:
    desk.check(article, "date", "calendar")

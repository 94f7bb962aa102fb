"""An article can be read, has a day, and agrees with itself and with the others."""

from __future__ import annotations

from copydesk.checks import Desk


def test_consistency(article: str, desk: Desk) -> None:
    desk.check_read(article)
    desk.check(article, "self", "cross", "stale")

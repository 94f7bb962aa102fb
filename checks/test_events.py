"""An event is the edition, and is held in the place, that an article says."""

from __future__ import annotations

from copydesk.checks import Desk


def test_events(article: str, desk: Desk) -> None:
    desk.check(article, "edition", "place", "participants")

"""The figures of an article are those that we hold, within what its words leave open."""

from __future__ import annotations

from copydesk.checks import Desk


def test_figures(article: str, desk: Desk) -> None:
    desk.check(article, "figure", "list")

"""Whoever an article gives an office holds it, on the day that the article speaks of."""

from __future__ import annotations

from copydesk.checks import Desk


def test_titles(article: str, desk: Desk) -> None:
    desk.check(article, "holder", "role", "name")

"""The registry is in order: every file, what its sources quote, and what editors let stand."""

from __future__ import annotations

from copydesk.checks import Desk
from copydesk.model import Stet


def test_registry(fact_file: str, desk: Desk) -> None:
    desk.check_file(fact_file)


def test_stets(stet: Stet, desk: Desk) -> None:
    desk.check_stet(stet)

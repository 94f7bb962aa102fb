"""Errors planted in the seeds one at a time: caught, and at the right place.

A row that the desk misses says so itself (``missed:`` with the reason); it is found when the reason is gone.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.acceptance.corpus import contradictions, edit, name_of, rows

PLANTED = rows("planted.yaml")
# Of the planted errors that a registry of offices, levels, figures, editions, dates and places can prove.
WANTED = 0.95


def is_caught(row: dict[str, Any]) -> bool:
    edited = edit(row)
    return any(
        claim.start < edited.end and edited.start < claim.end for claim, _ in contradictions(edited.review)
    )


@pytest.mark.parametrize("row", [pytest.param(r, id=name_of(r, n)) for n, r in enumerate(PLANTED)])
def test_a_planted_error_is_caught_where_it_stands(row: dict[str, Any]) -> None:
    if "missed" in row:
        assert not is_caught(row), "this error is caught now: take its 'missed' out of the table"
    else:
        assert is_caught(row), f"{row['find']!r} -> {row['replace']!r}: {row['why']}"


def test_nearly_all_of_the_planted_errors_are_caught() -> None:
    counted = [row for row in PLANTED if not row.get("beyond")]
    caught = [row for row in counted if "missed" not in row]
    assert len(counted) >= 60
    assert len(caught) >= WANTED * len(counted)


def test_the_planted_errors_are_of_every_kind() -> None:
    assert set(Counter(row["kind"] for row in PLANTED)) == {"holder", "level", "figure", "edition", "date", "place"}

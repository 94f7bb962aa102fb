"""The same truth in other words: nothing of it is flagged."""

from __future__ import annotations

import pytest

from tests.acceptance.seeds import SEEDS
from tests.field import Row, contradictions, name_of

REWORDINGS = SEEDS.rows("rewordings.yaml")


@pytest.mark.parametrize("row", [pytest.param(r, id=name_of(r, n)) for n, r in enumerate(REWORDINGS)])
def test_a_true_rewording_is_not_flagged(row: Row) -> None:
    flagged = [(claim.quote, comparison.message) for claim, comparison in contradictions(SEEDS.edit(row).review)]
    assert flagged == [], row["why"]


def test_there_are_enough_rewordings() -> None:
    assert len(REWORDINGS) >= 40

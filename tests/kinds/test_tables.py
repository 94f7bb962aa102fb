"""Every kind has a table of what it must read and of what it must leave alone."""

from __future__ import annotations

import importlib
import importlib.util

import pytest

from copydesk.kinds import KINDS

ENOUGH = 15


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_each_kind_has_rows_enough_on_both_sides(kind: str) -> None:
    assert importlib.util.find_spec(f"tests.kinds.test_{kind}") is not None, f"no table for {kind}"
    table = importlib.import_module(f"tests.kinds.test_{kind}")
    assert len(table.POSITIVE) >= ENOUGH
    assert len(table.NEGATIVE) >= ENOUGH
    names = [case.name for case in (*table.POSITIVE, *table.NEGATIVE)]
    assert len(names) == len(set(names)), "two rows of one name"

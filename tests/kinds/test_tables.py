"""Every kind of claim has its table: what is judged, and what is left alone."""

from __future__ import annotations

import importlib

import pytest

from copydesk.kinds import KINDS

ENOUGH = 15


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("table", ["POSITIVE", "NEGATIVE"])
def test_every_kind_has_rows_enough(kind: object, table: str) -> None:
    module = importlib.import_module(f"tests.kinds.test_{kind.name}")  # type: ignore[attr-defined]
    assert len(getattr(module, table)) >= ENOUGH

"""Another trade, football, with its own registry and reports: the engine knows no line of it.

The same engine, the same tables: errors planted one at a time and true rewordings. A row that the desk misses says
so (``missed:``), and is found when it is caught.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.field import Field, Row, contradictions, name_of

HERE = Path(__file__).parent / "second_field"
FOOTBALL = Field(HERE / "articles", HERE / "facts", HERE)
PLANTED = FOOTBALL.rows("planted.yaml")
REWORDINGS = FOOTBALL.rows("rewordings.yaml")


def test_true_reports_hold_no_contradiction() -> None:
    flagged = [c.message for one in FOOTBALL.reviews.values() for _, c in contradictions(one)]
    assert flagged == []


@pytest.mark.parametrize("row", [pytest.param(r, id=name_of(r, n)) for n, r in enumerate(PLANTED)])
def test_a_planted_error_is_caught_where_it_stands(row: Row) -> None:
    if "missed" in row:
        assert not FOOTBALL.catches(row), "this error is caught now: take its 'missed' out of the table"
    else:
        assert FOOTBALL.catches(row), f"{row['find']!r} -> {row['replace']!r}: {row['why']}"


@pytest.mark.parametrize("row", [pytest.param(r, id=name_of(r, n)) for n, r in enumerate(REWORDINGS)])
def test_a_true_rewording_is_not_flagged(row: Row) -> None:
    flagged = [(claim.quote, comparison.message) for claim, comparison in contradictions(FOOTBALL.edit(row).review)]
    assert flagged == [], row["why"]


def test_the_engine_knows_no_word_of_football() -> None:
    source = Path(__file__).parent.parent / "src" / "copydesk"
    words = ("Alvorada", "Castrena", "Continental Cup", "Kazakhstan–", "Bektenov", "Shanghai Cooperation")
    for path in sorted(source.rglob("*.py")):
        code = "\n".join(line.split("#")[0] for line in _without_strings(path.read_text(encoding="utf-8")))
        assert not [word for word in words if word in code], path


def _without_strings(source: str) -> list[str]:
    import ast

    tree = ast.parse(source)
    docs = {
        node.body[0].lineno: node.body[0].end_lineno or node.body[0].lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    skipped = {line for first, last in docs.items() for line in range(first, last + 1)}
    return [line for number, line in enumerate(source.splitlines(), 1) if number not in skipped]

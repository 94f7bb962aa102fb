"""Rows for other programs: JSON Lines and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model import Location, Related, Run, Stet
from copydesk.newsroom import open_newsroom
from copydesk.output import to_csv, to_json_lines
from copydesk.output.table import COLUMNS, _cell

Command = Callable[..., Any]


@pytest.fixture
def run(museum: Path) -> Run:
    return open_newsroom("seeds", "facts").review(date(2024, 7, 1))


def test_json_lines_are_the_findings_of_the_contract(copydesk: Command) -> None:
    lines = copydesk("check", "--format", "jsonl").out.splitlines()
    whole = json.loads(copydesk("check", "--format", "json").out)
    assert [json.loads(line) for line in lines] == whole["findings"]


def test_claims_stand_instead_of_the_findings_where_they_are_asked_for(copydesk: Command) -> None:
    whole = json.loads(copydesk("check", "--format", "json", "--claims").out)["claims"]
    lines = copydesk("check", "--format", "jsonl", "--claims").out.splitlines()
    assert [json.loads(line) for line in lines] == whole
    rows = list(csv.DictReader(io.StringIO(copydesk("check", "--format", "csv", "--claims").out)))
    assert [(row["quote"], row["as_of"], row["tier"]) for row in rows] == [
        (claim["quote"], claim["as_of"] or "", claim["tier"]) for claim in whole
    ]


def test_a_table_has_a_row_a_finding(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(run), newline="")))
    assert [row["code"] for row in rows] == ["CD101", "CD103"]
    assert tuple(rows[0]) == COLUMNS
    assert rows[1]["line"] == "7"
    assert rows[1]["stet"] == ""


def test_a_pair_and_a_stet_are_told_in_their_cells(run: Run) -> None:
    stet = Stet("rounded", "A. Editor", date(2026, 6, 30), Location("facts/stet.yaml", 1, 1))
    pair = replace(run.findings[0], related=(Related("opening", "opening.txt", 0, 1, "x"),), stet=stet)
    (row,) = csv.DictReader(io.StringIO(to_csv(replace(run, findings=(pair,)))))
    assert row["related"] == "opening"
    assert row["stet"] == "rounded (A. Editor, until 2026-06-30)"


@given(st.text())
def test_no_cell_is_a_formula_and_nothing_of_it_is_lost(text: str) -> None:
    cell = str(_cell(text))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert cell in (text, f"'{text}")


def test_lines_hold_what_an_article_says_and_no_second_line(run: Run) -> None:
    odd = replace(run.findings[0], quote='a"b\n=1+1,\u2028c', says="=cmd()")
    run = replace(run, findings=(odd,))
    assert len(list(to_json_lines(run))) == 1
    (row,) = csv.DictReader(io.StringIO(to_csv(run), newline=""))
    assert (row["quote"], row["says"]) == (odd.quote, "'=cmd()")


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_broken_registry_leaves_the_output_empty_and_is_told_aside(
    copydesk: Command, museum: Path, form: str
) -> None:
    (museum / "facts" / "museum.yaml").write_text("subject: {id: [")
    ended = copydesk("check", "--format", form)
    assert (ended.code, ended.out) == (2, "")
    assert "facts/museum.yaml:1:16" in ended.err

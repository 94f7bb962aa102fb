"""Findings or claims as rows for other programs: JSON Lines, one object a row, and CSV for a spreadsheet.

A cell that begins as a formula does is written with an apostrophe before it, so that no spreadsheet obeys an article
(OWASP, "CSV Injection"). Lines of CSV end in CRLF (RFC 4180).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from copydesk.model import Run
from copydesk.output.contract import as_object

COLUMNS = (
    *("code", "kind", "verdict", "severity", "article", "path", "line", "column"),
    *("quote", "says", "registry", "fact", "message", "fingerprint", "stet", "related"),
)
OF_CLAIMS = ("value", "as_of", "tier")
_OBEYED = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_json_lines(run: Run, *, claims: bool = False) -> Iterator[str]:
    """The findings of the contract, or instead of them its claims, each as one line of ASCII with the same keys."""
    for row in _rows(run, claims):
        yield json.dumps(row, ensure_ascii=True)


def to_csv(run: Run, *, claims: bool = False) -> str:
    """A line of column names, then a line a finding, or a claim; the other article of a pair stands by its id."""
    table = io.StringIO()
    writer = csv.writer(table)
    columns = (*COLUMNS, *OF_CLAIMS) if claims else COLUMNS
    writer.writerow(columns)
    for row in _rows(run, claims):
        writer.writerow([_cell(row[column]) for column in columns])
    return table.getvalue()


def _rows(run: Run, claims: bool) -> list[dict[str, object]]:
    found = as_object(run, claims=claims)["claims" if claims else "findings"]
    assert isinstance(found, list)
    return found


def _cell(value: object) -> str | int:
    if isinstance(value, int):
        return value
    if isinstance(value, list):
        value = " ".join(str(one["article"]) if isinstance(one, dict) else str(one) for one in value)
    elif isinstance(value, dict):
        value = f"{value['reason']} ({value['by']}, until {value['until']})"
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_OBEYED) else text

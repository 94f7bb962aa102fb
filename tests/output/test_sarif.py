"""SARIF as the standard has it: the schema of OASIS decides, where it is at hand."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from copydesk.codes import CODES
from copydesk.model import Location, Problem, Related, Run, Severity, Stet
from copydesk.newsroom import open_newsroom
from copydesk.output import to_sarif

Command = Callable[..., Any]
SCHEMA = os.environ.get("COPYDESK_SARIF_SCHEMA", "")


@pytest.fixture
def run(museum: Path) -> Run:
    return open_newsroom("seeds", "facts").review(date(2024, 7, 1))


def results(run: Run) -> list[dict[str, Any]]:
    found = json.loads(to_sarif(run))["runs"][0]["results"]
    assert isinstance(found, list)
    return found


def rich(run: Run) -> Run:
    """A run with everything that a result may carry."""
    stet = Stet("rounded", "the desk", date(2030, 6, 30), Location("facts/stet.yaml", 1, 1))
    holder, figure = run.findings
    pair = replace(
        holder, code="CD304", kind="duplicate", fact=None, related=(Related("opening", "o p.txt", 0, 9, ""),)
    )
    problem = Problem("CD003", "no UTF-8", "späte.txt", 2, 3, hint="save it as UTF-8")
    info = replace(figure, severity=Severity.INFO, article="gone", path="gone.txt")
    return replace(run, findings=(holder, replace(figure, stet=stet), pair, info), problems=(problem,))


@pytest.mark.skipif(not SCHEMA, reason="COPYDESK_SARIF_SCHEMA names no file")
def test_the_schema_of_the_standard_accepts_it(copydesk: Command, run: Run, museum: Path) -> None:
    schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(to_sarif(run)), schema)
    jsonschema.validate(json.loads(to_sarif(rich(run))), schema)
    (museum / "facts" / "museum.yaml").write_text("subject: {id: [")
    jsonschema.validate(json.loads(copydesk("check", "--format", "sarif").out), schema)


def test_a_result_points_at_the_words_and_at_the_fact(run: Run) -> None:
    holder, figure = results(run)
    assert (figure["ruleId"], figure["level"]) == ("CD103", "error")
    place = figure["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "seeds/prize.txt"}
    assert place["region"] == {
        "startLine": 7,
        "startColumn": 48,
        "endLine": 7,
        "endColumn": 54,
        "charOffset": run.findings[1].start,
        "charLength": 6,
    }
    (held,) = figure["relatedLocations"]
    assert held["physicalLocation"]["artifactLocation"] == {"uri": "facts/museum.yaml"}
    assert holder["partialFingerprints"] != figure["partialFingerprints"]


def test_a_stet_is_a_suppression_with_its_reason(run: Run) -> None:
    stands = next(one for one in results(rich(run)) if "suppressions" in one)
    assert stands["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "rounded (the desk, until 2030-06-30)"}
    ]


def test_a_file_that_cannot_be_read_is_a_result(run: Run) -> None:
    first = results(rich(run))[0]
    assert first["message"] == {"text": "no UTF-8 (save it as UTF-8)"}
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert unquote(uri) == "seeds/späte.txt"


def test_every_code_is_a_rule_and_every_result_names_one(run: Run) -> None:
    log = json.loads(to_sarif(rich(run)))["runs"][0]
    rules = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    assert rules == list(CODES)
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in log["results"])


def test_the_command_writes_one_object_whatever_happens(copydesk: Command, museum: Path) -> None:
    whole = copydesk("check", "--format", "sarif")
    assert whole.code == 1
    assert json.loads(whole.out)["runs"][0]["invocations"] == [{"executionSuccessful": True}]
    assert copydesk("check", "--format", "sarif").out == whole.out
    (museum / "facts" / "museum.yaml").write_text("subject: {id: [")
    broken = copydesk("check", "--format", "sarif")
    assert broken.code == 2
    assert json.loads(broken.out)["runs"][0]["invocations"] == [{"executionSuccessful": False}]

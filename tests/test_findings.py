"""Verdicts become findings: folded, with their place, their severity and a fingerprint that survives moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from copydesk.corpus import read_text
from copydesk.desk import review
from copydesk.findings import find
from copydesk.lexicon import compile_lexicon
from copydesk.model import Finding, Registry, Severity
from copydesk.registry import load_registry

OFFICE = """\
subject: {id: mayor, is: office, name: Mayor, of: elmswick}
facts:
  - {kind: holder, value: ferdinand-hale, valid: 2015-03-01/2021-05-09, sources: [council minutes]}
  - {kind: holder, value: ada-voss, valid: 2021-05-10/.., EXTRA sources: [council minutes]}
"""


def registry(folder: Path, extra: str = "") -> Registry:
    files = {
        "mayor.yaml": OFFICE.replace("EXTRA", extra),
        "ada.yaml": "subject: {id: ada-voss, is: person, name: Ada Voss}\nfacts: []\n",
        "hale.yaml": "subject: {id: ferdinand-hale, is: person, name: Ferdinand Hale}\nfacts: []\n",
        "town.yaml": "subject: {id: elmswick, is: place, name: Elmswick}\nfacts: []\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    loaded = load_registry(folder)
    assert not loaded.broken, loaded.problems
    return loaded.registry


def findings(folder: Path, text: str, extra: str = "") -> list[Finding]:
    held = registry(folder, extra)
    return find(review(read_text(text, "a.txt"), compile_lexicon(held)), held)


WRONG = "2024-06-03 Source: Gazette\n\nElmswick Mayor Ferdinand Hale opened the new bridge over the river on Monday.\n"


def test_a_contradiction_is_an_error_with_its_place(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, WRONG)
    assert (found.code, found.verdict, found.severity) == ("CD101", "contradicts", Severity.ERROR)
    assert (found.line, found.column) == (3, 1)
    assert found.quote == "Elmswick Mayor Ferdinand Hale"
    assert found.fact == "mayor/holder/ada-voss"


def test_a_fact_may_ask_for_less_than_an_error(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, WRONG, "severity: warning,")
    assert (found.verdict, found.severity) == ("contradicts", Severity.WARNING)


@pytest.mark.parametrize(
    ("confirmed", "kind", "severity"),
    [
        ("2024-06-02", "stale", Severity.WARNING),
        ("2024-06-03", "holder", Severity.ERROR),
        ("2026-01-01", "holder", Severity.ERROR),
    ],
)
def test_a_claim_after_the_last_confirmed_day_says_that_the_fact_may_be_stale(
    tmp_path: Path, confirmed: str, kind: str, severity: Severity
) -> None:
    (found,) = findings(tmp_path, WRONG, f"confirmed: {confirmed},")
    assert (found.kind, found.severity) == (kind, severity)


def test_an_unconfirmed_fact_never_contradicts(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, WRONG, "status: unconfirmed,")
    assert (found.verdict, found.severity) == ("unclear", Severity.INFO)


def test_a_fingerprint_survives_a_move_and_not_another_sentence(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, WRONG)
    (moved,) = findings(tmp_path, WRONG.replace("Elmswick Mayor", "It rained in the hills.\n\nElmswick Mayor", 1))
    (other,) = findings(tmp_path, WRONG.replace("new bridge", "old bridge"))
    assert moved.line != found.line
    assert moved.fingerprint == found.fingerprint
    assert other.fingerprint != found.fingerprint


def test_equal_findings_of_one_article_are_one_with_several_places(tmp_path: Path) -> None:
    sentence = WRONG.splitlines()[2]
    (found,) = findings(tmp_path, f"{WRONG}\n{sentence}\n")
    assert len(found.places) == 2
    assert found.places[0] != found.places[1]
    assert replace(found, places=found.places[:1]) != found

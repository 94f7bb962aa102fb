"""Editions told by who came together: "the mayors gathered in Tarn in October"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.date import KIND as DATE
from copydesk.kinds.kind import Kind
from copydesk.kinds.place import KIND as PLACE
from tests.kinds.desk_fixtures import Case, explain, judged, meets, person, registry, subject
from tests.kinds.happenings_desk import dated, numbered, placed

_ROWS = [(6, "2022-06-08/2022-06-10", "tarn"), (7, "2023-10-04/2023-10-06", "kelby"), (8, "2024-05-22", "osk")]
DESK = registry(
    [
        replace(subject("mayors", "event", "Assembly of Mayors"), series=True),
        *(subject(f"mayors-{n}", "event", f"{n}th Assembly of Mayors", of="mayors") for n, _, _ in _ROWS),
        *(subject(id, "place", id.capitalize()) for id in ("tarn", "kelby", "osk", "veld")),
        subject("sudmark", "country", "Sudmark", adjectives=("Sudmarkish",)),
        person("Ada Voss"),
    ],
    [
        *(numbered(f"mayors-{n}", n) for n, _, _ in _ROWS),
        *(dated(f"mayors-{n}", when) for n, when, _ in _ROWS),
        *(placed(f"mayors-{n}", town) for n, _, town in _ROWS),
        *(placed(town, "sudmark", "country") for town in ("tarn", "kelby", "osk", "veld")),
    ],
)
_PIECE = "The Assembly of Mayors opens in Osk on Wednesday.\n\n"
_CASES = [
    (PLACE, Case("the place", _PIECE + "The mayors gathered in Kelby in October 2023.", "agrees", "Kelby", "mayors-7")),
    (
        PLACE,
        Case("another", _PIECE + "The mayors gathered in Veld in October 2023.", "contradicts", "Veld", "mayors-7"),
    ),
    (
        DATE,
        Case(
            "the days of last year's",
            _PIECE + "Last year the mayors met in Kelby, the Sudmarkish port, on October 14-16.",
            "contradicts",
            "October 14-16",
            "mayors-7",
        ),
    ),
    (
        DATE,
        Case(
            "the day, by the place",
            _PIECE + "The mayors met in Tarn on June 28, 2022.",
            "contradicts",
            "June 28, 2022",
            "mayors-6",
        ),
    ),
    (PLACE, Case("a meeting of another month", _PIECE + "The mayors met in Veld in January 2023.")),
    (DATE, Case("at one of its places, another time", _PIECE + "The mayors met in Tarn in November 2023.")),
    (PLACE, Case("of a year alone", _PIECE + "The mayors met in Veld in 2023.")),
    (PLACE, Case("a piece about nothing of theirs", "The mayors gathered in Veld in October 2023.")),
    (PLACE, Case("with somebody", _PIECE + "The mayors met with Ada Voss in Veld on October 5, 2023.")),
    (PLACE, Case("some of them", _PIECE + "Mayors gathered in Veld in October 2023.")),
]


@pytest.mark.parametrize(("kind", "case"), _CASES, ids=lambda row: row.name if isinstance(row, Case) else "")
def test_a_gathering_is_the_edition_of_its_days_or_of_its_place(kind: Kind, case: Case) -> None:
    found = judged(DESK, case.text, kind, case.day)
    assert meets(case, found), explain(found)

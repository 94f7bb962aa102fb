"""Two editions held back to back and told of at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.edition import KIND
from tests.kinds.desk_fixtures import Case, explain, judged, meets, registry, subject
from tests.kinds.happenings_desk import dated, numbered

_YEARS = {12: "2023-05-20", 13: "2023-05-20", 14: "2024-05-18", 15: "2024-05-18"}
DESK = registry(
    [
        replace(subject("rowing", "event", "Sound Regatta"), series=True),
        *(subject(f"rowing-{n}", "event", f"{n}th Sound Regatta", of="rowing") for n in _YEARS),
    ],
    [
        *(numbered(f"rowing-{n}", n) for n in _YEARS),
        *(dated(f"rowing-{n}", day) for n, day in _YEARS.items()),
    ],
)
_PIECE = "Rowers came to the Sound Regatta.\n\n"
CASES = [
    Case("both right", _PIECE + "The 14th and 15th Sound Regattas ended.", "agrees", "15th", "rowing-15"),
    Case("the second wrong", _PIECE + "The 14th and 16th Sound Regattas ended.", "contradicts", "16th", "rowing-15"),
    Case("the first wrong", _PIECE + "The 13th and the 15th Sound Regattas ended.", "contradicts", "13th", "rowing-14"),
    Case("both of another year", _PIECE + "The 12th and 13th Sound Regattas were dull."),
    Case("of another thing", _PIECE + "The 14th and 16th Sound Poetry Nights ended."),
    Case("long after", _PIECE + "The 14th and 16th Sound Regattas were fun.", day="2025-02-02"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_two_numbers_are_those_of_the_two_editions(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

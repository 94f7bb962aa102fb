"""A fact last confirmed long ago: who may have succeeded is unknown, who cannot have is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from copydesk.desk import review
from copydesk.model import Verdict
from tests.kinds.desk_fixtures import article_of, fact, person, registry, subject

HELD = replace(fact("westra-president", "holder", "ada-brook", "2012-05-07/.."), confirmed=date(2020, 8, 12))
DESK = registry(
    [
        subject("norland", "country", "Norland", adjectives=("Norlandic",)),
        subject("westra", "country", "Westra", adjectives=("Westran",)),
        subject("norland-president", "office", "President", of="norland"),
        subject("westra-president", "office", "President", of="westra"),
        person("Ada Brook"),
        person("Pavo Lindt"),
        person("Jonas Trill"),
    ],
    [HELD, fact("norland-president", "holder", "pavo-lindt", "2019-01-01/..")],
)


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Jonas Trill", Verdict.UNCLEAR),
        ("Oskar Mehl", Verdict.UNCLEAR),
        ("Pavo Lindt", Verdict.CONTRADICTS),
        ("Ada Brook", Verdict.AGREES),
    ],
)
def test_a_president_of_another_country_is_no_possible_successor(name: str, verdict: Verdict) -> None:
    judged = review(article_of(f"Westran President {name} spoke on trade.", "2024-05-21"), DESK).judged
    assert [comparison.verdict for claim, comparison in judged if claim.kind == "holder"] == [verdict]

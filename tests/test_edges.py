"""Where a stated time begins and ends, and cities on the map."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.edges import agrees_with, first_unit, last_unit
from copydesk.model import Period, Precision
from copydesk.vocabulary.cities import cities_named, is_far, share_country

_HELD = Period(date(2024, 10, 15), date(2024, 10, 19), extended=True)


@pytest.mark.parametrize(
    ("said", "agrees"),
    [
        (Period(date(2024, 10, 15), date(2024, 10, 19), extended=True), True),
        (Period(date(2024, 10, 15), date(2024, 10, 18), extended=True), False),
        (Period(date(2024, 10, 14), date(2024, 10, 19), extended=True), False),
        (Period(date(2024, 10, 17), date(2024, 10, 17)), True),
        (Period(date(2024, 10, 1), None, Precision.MONTH, extended=True), True),
        (Period(date(2024, 10, 16), None, extended=True), False),
        (Period(None, date(2024, 10, 19), extended=True), True),
        (Period(None, date(2024, 10, 21), extended=True), False),
        (Period(date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR), True),
    ],
)
def test_a_stated_range_agrees_only_with_both_its_ends(said: Period, agrees: bool) -> None:
    assert agrees_with(said, _HELD) is agrees


def test_an_open_time_begins_or_ends_in_a_unit_of_its_own_precision() -> None:
    since = Period(date(2021, 4, 1), None, Precision.MONTH, extended=True)
    assert first_unit(since) == Period(date(2021, 4, 1), date(2021, 4, 30), Precision.MONTH)
    assert last_unit(since) is None


def test_cities_are_far_apart_only_where_the_map_knows_both() -> None:
    assert is_far("Stuttgart", "Munich")
    assert not is_far("Leeds", "Bradford")
    assert not is_far("Leeds", "Nowhere upon Sea")
    assert share_country("Stuttgart", "Munich")
    assert cities_named("Malmo") == cities_named("Malmö") != ()

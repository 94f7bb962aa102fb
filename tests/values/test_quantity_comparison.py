"""What two quantities say of each other, and what holds for any text."""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.values.quantities import comparable, in_one_unit, parse_quantity, read_quantities

COMPARABLE = [
    ("25 km", "25,000 m", True),
    ("2 kt", "2,000 tonnes", True),
    ("12 months", "1 year", True),
    ("41 billion USD", "$41 billion", True),
    ("41 billion USD", "41 billion EUR", False),
    ("41 billion USD", "41 billion", False),
    ("5 percent", "5 percentage points", False),
    ("5 percent", "5", False),
    ("25 km", "25 tonnes", False),
    ("$98 a barrel", "$98", False),
    ("26", "26", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), COMPARABLE)
def test_only_one_dimension_compares(one: str, other: str, expected: bool) -> None:
    left, right = parse_quantity(one), parse_quantity(other)
    assert left is not None
    assert right is not None
    assert comparable(left, right) is expected
    assert comparable(right, left) is expected
    both = in_one_unit(left, right)
    assert both is None or both[0].meets(both[1])


def test_a_count_compares_with_its_noun() -> None:
    noun, count = parse_quantity("over 10,000", "students"), parse_quantity("10,000")
    assert noun is not None
    assert count is not None
    assert comparable(noun, count)


MEETS = [
    ("over 5 billion dollars", "41 billion dollars", False),
    ("over 10,000", "over 20,000", False),
    ("over 10,000", "12,300", True),
    ("41 billion dollars", "42 billion dollars", False),
    ("41 billion dollars", "41.4 billion dollars", True),
    ("41 billion dollars", "41.6 billion dollars", False),
    ("about 40", "41", True),
    ("about 40", "52", False),
    ("nearly 30", "28", True),
    ("nearly 30", "31", False),
    ("26", "27", False),
    ("10,000", "10,246", True),
    ("10,000", "11,000", False),
    ("dozens of", "48", True),
    ("dozens of", "480", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), MEETS)
def test_two_statements_meet_where_one_number_fits_both(one: str, other: str, expected: bool) -> None:
    left, right = parse_quantity(one), parse_quantity(other)
    assert left is not None
    assert right is not None
    assert left.meets(right) is expected
    assert right.meets(left) is expected


def _rounded(number: int, digits: int, how: str) -> int:
    grain = Decimal(1).scaleb(max(0, len(str(number)) - digits))
    return int((Decimal(number) / grain).to_integral_value(rounding=how) * grain)


@settings(deadline=None)
@given(number=st.integers(min_value=1, max_value=10**12), digits=st.integers(min_value=1, max_value=4))
def test_a_number_agrees_with_its_own_roundings(number: int, digits: int) -> None:
    exact = parse_quantity(f"{number:,}")
    assert exact is not None
    down, near = (_rounded(number, digits, how) for how in (ROUND_FLOOR, ROUND_HALF_UP))
    said = [f"about {near:,}", f"around {near:,}"]
    if down < number:
        said += [f"over {down:,}", f"more than {down:,}"]
    if near > number:
        said += [f"nearly {near:,}", f"less than {near:,}"]
    for words in said:
        rounding = parse_quantity(words)
        assert rounding is not None, words
        assert rounding.meets(exact), (words, rounding, exact)


@settings(deadline=None)
@given(number=st.integers(min_value=1, max_value=999_999))
def test_an_exact_number_contradicts_its_neighbours(number: int) -> None:
    exact, after = parse_quantity(f"{number:,}"), parse_quantity(f"{number + 1:,}")
    assert exact is not None
    assert after is not None
    if exact.low == exact.high and after.low == after.high:
        assert not exact.meets(after)


@settings(deadline=None)
@given(st.text())
def test_any_text_survives_and_spans_cut_out_their_text(text: str) -> None:
    _check_spans(text)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "26",
                "41",
                "1,234",
                "5.2",
                "0",
                "one",
                "two",
                "half",
                "a",
                "an",
                "third",
                "and",
                "hundred",
                "million",
                "of",
                "the",
                "45",
                "out",
                "$",
                "€",
                "USD",
                "%",
                "percent",
                "km",
                "-",
                "to",
                "from",
                "between",
                "over",
                "about",
                "nearly",
                "-5",
                "2018",
                "Nov.",
                "G20",
                "tons",
                "per",
                "day",
                "dozens",
                "doubled",
                "+",
                "½",
                "1/2",
                "point",
                "in",
                "five",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_any_heap_of_number_words_survives(text: str) -> None:
    _check_spans(text)


def _check_spans(text: str) -> None:
    position = 0
    for found in read_quantities(text):
        assert text[found.start : found.end] == found.text
        assert position <= found.start < found.end
        assert found.start <= found.number_start < found.number_end <= found.end
        assert found.quantity.low <= found.quantity.high
        position = found.end

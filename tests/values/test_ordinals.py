"""Ordinals in text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.values.ordinals import read_ordinals

# sentence | span | value | flag
POSITIVE = """
The 24th meeting was held. | 24th | 24 |
The 21st session was held. | 21st | 21 |
The 21-st session was held. | 21-st | 21 |
The 2nd session was held. | 2nd | 2 |
The 3rd session was held. | 3rd | 3 |
The 11th session was held. | 11th | 11 |
The 112th session was held. | 112th | 112 |
The 1,000th train left. | 1,000th | 1000 |
The first workshop opened. | first | 1 |
The second workshop opened. | second | 2 |
A second workshop opened. | second | 2 |
The Second Workshop opened. | Second | 2 |
The third cross-border railway opened. | third | 3 |
A third railway opened. | third | 3 |
The seventh expo opened. | seventh | 7 |
The twelfth expo opened. | twelfth | 12 |
The twentieth expo opened. | twentieth | 20 |
The twenty-fourth expo opened. | twenty-fourth | 24 |
The twenty fourth expo opened. | twenty fourth | 24 |
The Twenty-Fourth Expo opened. | Twenty-Fourth | 24 |
The ninety-ninth expo opened. | ninety-ninth | 99 |
The hundredth expo opened. | hundredth | 100 |
The one hundredth expo opened. | one hundredth | 100 |
The two hundredth expo opened. | two hundredth | 200 |
The one hundred and fifth expo opened. | one hundred and fifth | 105 |
The one hundred twenty-fifth expo opened. | one hundred twenty-fifth | 125 |
The thousandth train left. | thousandth | 1000 |
The ten thousandth train left. | ten thousandth | 10000 |
The XXIV Olympic Winter Games opened. | XXIV | 24 | roman
The XIX Congress opened. | XIX | 19 | roman
The V Forum of Ministers opened. | V | 5 | roman
The IX Saint Helena Economic Forum opened. | IX | 9 | roman
They met on July 3rd. | 3rd | 3 | date
They met on the 4th of July. | 4th | 4 | date
They met on the third of May. | third | 3 | date
They met on 24th November. | 24th | 24 | date
It was the first time. | first | 1 |
"""

NEGATIVE = """
A second later it stopped.
It took 30 seconds.
It took a second.
It moved at 3 m per second.
It took a split second.
First of all, they met.
At first they met.
The first lady came.
It is second-hand.
They gave first aid.
On second thought, they left.
One third of them left.
Two-thirds of them left.
A third of them left.
Three fifths of them left.
The 22th session.
The 11st session.
He met I. Smith of X Corp.
Charles V ruled.
They met XX Smith.
The MIX Congress app.
The C vitamin.
I Met them.
On 4 November they met.
They have 24 thistles.
The 90s ended.
""".strip().splitlines()


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip("\n").splitlines()]


@pytest.mark.parametrize("row", _rows(POSITIVE), ids=lambda row: row[0])
def test_an_ordinal_is_read_with_its_value(row: tuple[str, ...]) -> None:
    sentence, span, value, flag = row
    found = read_ordinals(sentence)
    assert [(ordinal.text, ordinal.value) for ordinal in found] == [(span, int(value))]
    assert found[0].roman is (flag == "roman")
    assert found[0].in_date is (flag == "date")


@pytest.mark.parametrize("sentence", NEGATIVE)
def test_what_only_looks_like_an_ordinal_is_left_alone(sentence: str) -> None:
    assert [ordinal.text for ordinal in read_ordinals(sentence)] == []


def test_ordinals_come_in_order_and_only_from_the_asked_stretch() -> None:
    text = "The second and the 24th and the XX Congress and the third."
    assert [ordinal.value for ordinal in read_ordinals(text)] == [2, 24, 20, 3]
    assert [ordinal.value for ordinal in read_ordinals(text, 11, 30)] == [24]


@settings(deadline=None)
@given(value=st.integers(min_value=1, max_value=999_999))
def test_every_figure_with_its_suffix_is_that_ordinal(value: int) -> None:
    suffix = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    assert [ordinal.value for ordinal in read_ordinals(f"the {value:,}{suffix} train")] == [value]


@settings(deadline=None)
@given(
    st.text()
    | st.lists(
        st.sampled_from(["first", "second", "24th", "XX", "one", "hundred", "and", "a", "third", "of", "May"])
    ).map(" ".join)
)
def test_any_text_survives_and_spans_cut_out_their_text(text: str) -> None:
    position = 0
    for ordinal in read_ordinals(text):
        assert text[ordinal.start : ordinal.end] == ordinal.text
        assert position <= ordinal.start < ordinal.end
        position = ordinal.end

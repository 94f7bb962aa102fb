from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model import Precision
from copydesk.registry.intervals import hands_over, read_day, read_interval, read_period
from copydesk.registry.slips import Slip

DAY, MONTH, YEAR = Precision.DAY, Precision.MONTH, Precision.YEAR


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2024-02-06/..", date(2024, 2, 6), None, DAY),
        ("../2019", None, date(2019, 12, 31), YEAR),
        ("../..", None, None, Precision.CENTURY),
        ("2023", date(2023, 1, 1), date(2023, 12, 31), YEAR),
        ("2023-05", date(2023, 5, 1), date(2023, 5, 31), MONTH),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), MONTH),
        ("2024-07-03/2024-07-04", date(2024, 7, 3), date(2024, 7, 4), DAY),
        ("2016/..", date(2016, 1, 1), None, YEAR),
        ("1997-12-10", date(1997, 12, 10), date(1997, 12, 10), DAY),
        ("2024-21", date(2024, 3, 1), date(2024, 5, 31), Precision.SEASON),
        ("2024-24", date(2024, 12, 1), date(2025, 2, 28), Precision.SEASON),
        ("2024-34", date(2024, 4, 1), date(2024, 6, 30), Precision.QUARTER),
        ("2024-41", date(2024, 7, 1), date(2024, 12, 31), Precision.HALF),
        ("201X", date(2010, 1, 1), date(2019, 12, 31), Precision.DECADE),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY),
        ("2016/2019-05-03", date(2016, 1, 1), date(2019, 5, 3), YEAR),
        (" 2016 ", date(2016, 1, 1), date(2016, 12, 31), YEAR),
        ("9999-12-31", date(9999, 12, 31), date(9999, 12, 31), DAY),
    ],
)
def test_edtf_text_becomes_days(text: str, earliest: date | None, latest: date | None, precision: Precision) -> None:
    period = read_period(text)
    assert (period.earliest, period.latest, period.precision) == (earliest, latest, precision)


@pytest.mark.parametrize("text", ["2019~", "2019?", "2019-05~/..", "../2019%"])
def test_an_approximate_date_stays_approximate(text: str) -> None:
    assert read_period(text).approximate


@pytest.mark.parametrize(("text", "extended"), [("2024-07-03/2024-07-04", True), ("2016/..", True), ("2023", False)])
def test_only_an_interval_is_filled_from_end_to_end(text: str, extended: bool) -> None:
    assert read_period(text).extended is extended


@pytest.mark.parametrize(
    ("text", "code", "said", "hint"),
    [
        ("2024-13-04", "CD014", "no month 13", None),
        ("2024-00", "CD014", "no month 00", None),
        ("2023-02-29", "CD014", "no day 29 in 2023-02", None),
        ("0000", "CD014", "no year 0", None),
        ("9999-24", "CD014", "beyond the year 9999", None),
        ("2024-07-03T10:00", "CD014", "time of day", "2024-07-03"),
        ("2024-07-03 10:00:00", "CD014", "time of day", "2024-07-03"),
        ("2024-7-3", "CD014", "is no date", "2024-07-03"),
        ("2024/07/03", "CD014", "is no date", "2024-07-03"),
        ("2016/", "CD014", "leaves an end open", "2016/.."),
        ("2016/now", "CD014", "leaves an end open", "2016/.."),
        ("2019/2016", "CD015", "ends before it begins", "2016/2019"),
        ("July 3, 2024", "CD014", "is no date", None),
        ("-0044", "CD014", "is no date", None),
        ("", "CD014", "is no date", None),
        ("٢٠٢٤", "CD014", "is no date", None),
    ],
)
def test_what_is_no_date_says_why(text: str, code: str, said: str, hint: str | None) -> None:
    with pytest.raises(Slip) as caught:
        read_interval(text)
    assert caught.value.code == code
    assert said in caught.value.message
    assert caught.value.hint == (None if hint is None else f"did you mean '{hint}'?")


@pytest.mark.parametrize("text", ["2024-07", "2024-07-03/2024-07-04", "2024-07-03~", ".."])
def test_a_day_is_one_exact_day(text: str) -> None:
    with pytest.raises(Slip):
        read_day(text)


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("2022-01-11/2024-02-06", "2024-02-06/..", True),
        ("2011/2016", "2016/..", True),
        ("2011/2016", "2016-05-03/..", True),
        ("2011/2016-05-03", "2016/..", True),
        ("2016", "2016", True),
        ("2022-01-11/2024-02-07", "2024-02-06/..", False),
        ("2011/2016", "2015/..", False),
        ("2011/..", "2016/..", False),
        ("2022/..", "2024-02-06", False),
        ("2022-01-01/2024-12-31", "2024-02-06", False),
        ("2011/2016-05", "2016-04-03/..", False),
    ],
)
def test_a_shared_boundary_is_a_handover(earlier: str, later: str, expected: bool) -> None:
    assert hands_over(read_interval(earlier), read_interval(later)) is expected


@given(st.dates(), st.dates())
def test_every_interval_of_days_reads_back_as_written(one: date, other: date) -> None:
    first, last = sorted((one, other))
    period = read_period(f"{first.isoformat()}/{last.isoformat()}")
    assert (period.earliest, period.latest) == (first, last)


@given(st.text(alphabet="0123456789-/.~?%XT: ab", max_size=24))
def test_any_text_is_a_period_or_a_slip(text: str) -> None:
    with suppress(Slip):
        period = read_interval(text).period
        assert period.earliest is None or period.latest is None or period.earliest <= period.latest

"""Header lines: what they tell, and lines of the story that only resemble them."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.corpus.header import FieldKind, read_header_line

N = "\u00a0"

LINES = [
    ("Published: Apr 09, 2022 06:46 PM", date(2022, 4, 9), {}),
    ("Updated: 2022-03-07 17:49", date(2022, 3, 7), {}),
    ("Last updated 7 March 2022", date(2022, 3, 7), {}),
    ("Last updated on: March 7, 2022, 5:49 p.m. EST", date(2022, 3, 7), {}),
    ("November 05, 2024", date(2024, 11, 5), {}),
    ("Tuesday, 5th November 2024", date(2024, 11, 5), {}),
    ("2024-11-05 10:15:30", date(2024, 11, 5), {}),
    ("2024-11-05T10:15:30+08:00", date(2024, 11, 5), {}),
    ("2024-11-05T10:15:30.123Z", date(2024, 11, 5), {}),
    ("Tue, 05 Nov 2024 10:15:30 GMT", date(2024, 11, 5), {}),
    ("25/11/2024", date(2024, 11, 25), {}),
    ("11/25/2024", date(2024, 11, 25), {}),
    ("5.5.2024", date(2024, 5, 5), {}),
    ("date: 2024-11-05", date(2024, 11, 5), {}),
    ("By Jane Doe", None, {FieldKind.BYLINE: "Jane Doe"}),
    ("By Jane Doe and John Roe in Rome", None, {FieldKind.BYLINE: "Jane Doe and John Roe in Rome"}),
    ("BY JANE DOE, STAFF WRITER", None, {FieldKind.BYLINE: "JANE DOE, STAFF WRITER"}),
    ("Source: Xinhua", None, {FieldKind.SOURCE: "Xinhua"}),
    ("Reuters", None, {FieldKind.SOURCE: "Reuters"}),
    ("Author: Jane Doe", None, {FieldKind.BYLINE: "Jane Doe"}),
    (f"2024-05-21{N} {N} {N}  Source: Xinhua", date(2024, 5, 21), {FieldKind.SOURCE: "Xinhua"}),
    ("Source: Xinhua 2024-05-21 10:00", date(2024, 5, 21), {FieldKind.SOURCE: "Xinhua"}),
    (
        "Source: Xinhua| 2024-07-05 01:07:45|Editor: J. Doe",
        date(2024, 7, 5),
        {FieldKind.SOURCE: "Xinhua", FieldKind.OTHER: "J. Doe"},
    ),
    (
        "By JANE DOE | The Daily | Updated: 2024-07-04 23:03",
        date(2024, 7, 4),
        {FieldKind.BYLINE: "JANE DOE", FieldKind.SOURCE: "The Daily"},
    ),
    (
        "By Jane Doe | March 5, 2024 | The Daily",
        date(2024, 3, 5),
        {FieldKind.BYLINE: "Jane Doe", FieldKind.SOURCE: "The Daily"},
    ),
]

STORY_LINES = [
    "By 2030, the country will double its output",
    "By all accounts, the meeting went well.",
    "By now the two sides have met",
    "November 5, 2024, was the day on which they met.",
    "Published on March 3, 2024 by the institute, the report warns",
    "2024 was a good year",
    "Updated rules take effect on May 5, 2024",
    "The two sides met on 2024-05-21",
    "Source of the river found",
    "Reuters reports record profits",
    "5/6/2024",
    "2024-13-45",
    "Nov. 5",
]


@pytest.mark.parametrize(("line", "day", "values"), LINES)
def test_a_header_line_tells_its_day_and_its_names(line: str, day: date | None, values: dict[FieldKind, str]) -> None:
    found = read_header_line(line, 0, len(line), above=True)
    assert found is not None
    assert found.rest == len(line)
    assert day in [field.day for field in found.fields]
    for kind, value in values.items():
        assert [field.value for field in found.fields if field.kind is kind] == [value]


@pytest.mark.parametrize("line", STORY_LINES)
def test_a_line_of_the_story_is_no_header(line: str) -> None:
    assert read_header_line(line, 0, len(line), above=True) is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        (" date 2024-11-05 Two ministers meet", "Two ministers meet"),
        ("2024-11-05 Two ministers meet", "Two ministers meet"),
        ("Published: March 3, 2024 By 2030, output will double.", "By 2030, output will double."),
    ],
)
def test_the_story_may_go_on_after_a_day(line: str, rest: str) -> None:
    found = read_header_line(line, 0, len(line), above=True)
    assert found is not None
    assert line[found.rest :] == rest


@pytest.mark.parametrize("line", ["November 05, 2024", "By Jane Doe", "Reuters"])
def test_below_the_first_paragraph_an_unlabelled_line_is_no_header(line: str) -> None:
    assert read_header_line(line, 0, len(line), above=False) is None


@pytest.mark.parametrize("line", ["Source: Xinhua", "(Source: Xinhua)", "Editor: J. Doe", "[Editor: J. Doe]"])
def test_below_the_first_paragraph_a_labelled_line_is_a_header(line: str) -> None:
    found = read_header_line(line, 0, len(line), above=False)
    assert found is not None
    assert found.rest == len(line)

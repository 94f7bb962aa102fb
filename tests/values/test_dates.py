"""Dates are read where news writes them, resolved from the day of the piece, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model import Period, Precision
from copydesk.values.date_forms import Ahead, Anniversary
from copydesk.values.dates import DateExpression, looks_forward, read_dates, resolve

MONDAY = date(2024, 5, 20)

# Expression in a clause | day of the piece | EDTF. The clause has one expression of time.
RESOLVED = """
They signed it on 4 November 2024.                      | 2024-05-20 | 2024-11-04
They signed it on November 4, 2024, in Shanghai.        | 2024-05-20 | 2024-11-04
They signed it on 4th November 2024.                    | 2024-05-20 | 2024-11-04
They signed it on the 4th of November, 2024.            | 2024-05-20 | 2024-11-04
They signed it on November 4th, 2024.                   | 2024-05-20 | 2024-11-04
They signed it on Nov. 4, 2024.                         | 2024-05-20 | 2024-11-04
They signed it on 4 Nov 2024.                           | 2024-05-20 | 2024-11-04
They signed it on 2024-11-04.                           | 2024-05-20 | 2024-11-04
They signed it on 2024/11/04.                           | 2024-05-20 | 2024-11-04
They signed it on 23.11.2024.                           | 2024-05-20 | 2024-11-23
They signed it on 11/23/2024.                           | 2024-05-20 | 2024-11-23
They signed it on 11/11/2024.                           | 2024-05-20 | 2024-11-11
They signed it on the fourth of July, 1995.             | 2024-05-20 | 1995-07-04
They signed it on May the 4th, 2023.                    | 2024-05-20 | 2023-05-04
They signed it on Monday, Nov. 4, 2024.                 | 2024-05-20 | 2024-11-04
They signed it on Monday (Nov. 4, 2024).                | 2024-05-20 | 2024-11-04
They signed it on Tue, 5 Nov 2024.                      | 2024-05-20 | 2024-11-05
They met on May 4.                                      | 2024-05-20 | 2024-05-04
They met on the 1st of May.                             | 2024-05-20 | 2024-05-01
They met on Dec. 28.                                    | 2024-01-03 | 2023-12-28
The expo of Nov. 5 is near.                             | 2024-11-04 | 2024-11-05
They met on Feb. 29.                                    | 2023-03-01 | 2020-02-29
They met on Saturday, Nov. 4.                           | 2024-05-20 | 2023-11-04
They met on the 4th.                                    | 2024-05-20 | 2024-05-04
They met on the 24th.                                   | 2024-05-20 | 2024-04-24
They met on Friday the 13th.                            | 2024-05-20 | 2023-10-13
They met on Monday the 13th.                            | 2024-05-20 | 2024-05-13
They met in the week of the 6th.                        | 2024-05-20 | 2024-05-06/2024-05-12
They met on the 20th of last month.                     | 2024-05-20 | 2024-04-20
They met in May 2023.                                   | 2024-05-20 | 2023-05
They met in May of 2023.                                | 2024-05-20 | 2023-05
They met in Sept. 2023.                                 | 2024-05-20 | 2023-09
They met in January.                                    | 2024-05-20 | 2024-01
They met in October.                                    | 2024-05-20 | 2023-10
They met in May.                                        | 2024-05-20 | 2024-05
They met on October 20-21 of this year.                 | 2024-05-20 | 2024-10-20/2024-10-21
They met on October 20 and 21 last year.                | 2024-05-20 | 2023-10-20/2023-10-21
They met last November.                                 | 2024-05-20 | 2023-11
They met last November.                                 | 2024-12-10 | 2024-11
They met last November.                                 | 2024-11-10 | 2023-11
They met this March.                                    | 2024-05-20 | 2024-03
They meet next March.                                   | 2024-05-20 | 2025-03
The March summit was short.                             | 2024-05-20 | -
They met in June of last year.                          | 2024-05-20 | 2023-06
They meet in April next year.                           | 2024-05-20 | 2025-04
The summit was in 2018.                                 | 2024-05-20 | 2018
The year 2023 was good.                                 | 2024-05-20 | 2023
The treaty of 1992, still in force, is short.           | 2024-05-20 | 1992
Trade has grown since 1992.                             | 2024-05-20 | 1992/..
Trade has grown since July 2023.                        | 2024-05-20 | 2023-07/..
Trade has grown ever since 1992.                        | 2024-05-20 | 1992/..
The plan runs until 2030.                               | 2024-05-20 | ../2030
The plan runs through 2030.                             | 2024-05-20 | ../2030
Trade is to double by 2030.                             | 2024-05-20 | ../2030
They must leave by July 1, 2025.                        | 2024-05-20 | ../2025-07-01
It was so before 2019.                                  | 2024-05-20 | ../2018
It was so after May 2019.                               | 2024-05-20 | 2019-06/..
The rule holds from 1 July 2024 onwards.                | 2024-05-20 | 2024-07-01/..
The rule holds starting January 1, 2025.                | 2024-05-20 | 2025-01-01/..
It fell between 2019 and 2021.                          | 2024-05-20 | 2019/2021
It was held between May 14 and 17.                      | 2024-05-20 | 2024-05-14/2024-05-17
It fell from 2019 to 2021.                              | 2024-05-20 | 2019/2021
The 2019-2021 plan ended.                               | 2024-05-20 | 2019/2021
The 2016-17 season was long.                            | 2024-05-20 | 2016/2017
The 2023/24 season was long.                            | 2024-05-20 | 2023/2024
He visits from 3 to 4 July.                             | 2024-07-03 | 2024-07-03/2024-07-04
He came on July 3-4, 2024.                              | 2024-05-20 | 2024-07-03/2024-07-04
He came on 3-4 July 2024.                               | 2024-05-20 | 2024-07-03/2024-07-04
He came from July 3 to 4, 2024.                         | 2024-07-05 | 2024-07-03/2024-07-04
He came on July 3 and 4.                                | 2024-07-05 | 2024-07-03/2024-07-04
He stayed from June 30-July 2, 2024.                    | 2024-05-20 | 2024-06-30/2024-07-02
He stayed from Dec. 30 to Jan. 2, 2024.                 | 2024-05-20 | 2023-12-30/2024-01-02
He stayed from May to October 2020.                     | 2024-05-20 | 2020-05/2020-10
He stayed from November to March.                       | 2024-05-20 | 2023-11/2024-03
They met from Tuesday to Thursday.                      | 2024-05-24 | 2024-05-21/2024-05-23
It grew in January-March 2024.                          | 2024-05-20 | 2024-01/2024-03
They came in early July.                                | 2024-07-25 | 2024-07-01~/2024-07-10~
They came in mid-July.                                  | 2024-07-25 | 2024-07-11~/2024-07-20~
They came in late July.                                 | 2024-08-25 | 2024-07-21~/2024-07-31~
They came in early 2024.                                | 2024-05-20 | 2024-01~/2024-04~
They came in mid-2024.                                  | 2024-11-20 | 2024-05~/2024-08~
They came late last year.                               | 2024-05-20 | 2023-09~/2023-12~
They came at the beginning of 2023.                     | 2024-05-20 | 2023-01~/2023-04~
They came at the end of 2023.                           | 2024-05-20 | 2023-09~/2023-12~
They came at the end of last month.                     | 2024-05-20 | 2024-04-21~/2024-04-30~
They came at the end of June last year.                 | 2024-05-20 | 2023-06-21~/2023-06-30~
It rose in the first half of 2024.                      | 2024-11-20 | 2024-01/2024-06
It rose in the second half of last year.                | 2024-05-20 | 2023-07/2023-12
It rose in the second quarter.                          | 2024-05-20 | 2024-04/2024-06
It rose in the fourth quarter.                          | 2024-05-20 | 2023-10/2023-12
It rose in the third quarter of 2023.                   | 2024-05-20 | 2023-07/2023-09
It rose in Q1 2024.                                     | 2024-05-20 | 2024-01/2024-03
It rose last quarter.                                   | 2024-05-20 | 2024-01/2024-03
It rose in the first two months of 2024.                | 2024-05-20 | 2024-01/2024-02
It fell in the last three months of 2023.               | 2024-05-20 | 2023-10/2023-12
It grew in 2020, 2021 and 2022.                         | 2024-05-20 | 2020 2021 2022
It grew in May and June.                                | 2024-07-20 | 2024-05 2024-06
It grew until year-end.                                 | 2024-05-20 | ..~/2024-12~
Three days later they met.                              | 2024-05-20 | ?
They met one and a half years ago.                      | 2024-05-20 | -
It began in the spring of 2023.                         | 2024-05-20 | 2023-03~/2023-05~
It began last summer.                                   | 2024-05-20 | 2023-06~/2023-08~
It began last summer, to some.                          | 2024-10-20 | 2023-06~/2024-08~
It began in the winter of 2022-23.                      | 2024-05-20 | 2022-12~/2023-02~
It began in the 1990s.                                  | 2024-05-20 | 1990/1999
It began in the '90s.                                   | 2024-05-20 | 1990/1999
It began in the early 1990s.                            | 2024-05-20 | 1990~/1993~
It began in the nineties.                               | 2024-05-20 | 1990/1999
It began in the 19th century.                           | 2024-05-20 | 1801/1900
It reached 41 billion last year.                        | 2024-05-20 | 2023
It reached 41 billion this year.                        | 2024-05-20 | 2024
It opens next year.                                     | 2024-05-20 | 2025
It opens next month.                                    | 2024-12-20 | 2025-01
They met last week.                                     | 2024-05-20 | 2024-05-13/2024-05-19
They met the year before last.                          | 2024-05-20 | 2022
They met last weekend.                                  | 2024-05-20 | 2024-05-18/2024-05-19
They met over the weekend.                              | 2024-05-20 | 2024-05-18/2024-05-19
They met today.                                         | 2024-05-20 | 2024-05-20
They met yesterday.                                     | 2024-05-20 | 2024-05-19
They meet tomorrow.                                     | 2024-05-20 | 2024-05-21
They met last night.                                    | 2024-05-20 | 2024-05-19
They met the day before yesterday.                      | 2024-05-20 | 2024-05-18
They met on Monday.                                     | 2024-05-20 | 2024-05-20
They met on Tuesday.                                    | 2024-05-20 | 2024-05-14
They met last Monday.                                   | 2024-05-20 | 2024-05-13
They meet next Monday.                                  | 2024-05-20 | 2024-05-27
They meet this Friday.                                  | 2024-05-20 | 2024-05-24
They meet on Friday next week.                          | 2024-05-20 | 2024-05-31
They met two years ago.                                 | 2024-05-20 | 2022~
They met two months ago.                                | 2024-05-20 | 2024-03~
They met two weeks ago.                                 | 2024-05-20 | 2024-05-03~/2024-05-09~
They met three days ago.                                | 2024-05-20 | 2024-05-17
They met a decade ago.                                  | 2024-05-20 | 2014~
They met half a century ago.                            | 2024-05-20 | 1974~
They met a hundred years ago.                           | 2024-05-20 | 1924~
They met more than 30 years ago.                        | 2024-05-20 | 1984~/1994~
They met about 30 years ago.                            | 2024-05-20 | 1989~/1999~
They met nearly 30 years ago.                           | 2024-05-20 | 1994~/2004~
They met over a year ago.                               | 2024-05-20 | 2022~/2023~
They met more than a year ago.                          | 2024-05-20 | 2022~/2023~
Some 130 more than a year ago came.                     | 2024-05-20 | 2023~
Sales rose 4 percent more than a year ago.              | 2024-05-20 | 2023~
They met two weeks before May 13, 1999.                 | 2024-05-20 | 1999-04-29
They met two days after yesterday.                      | 2024-05-20 | 2024-05-21
It grew over the past three decades.                    | 2024-05-20 | 1994~/2024~
It grew in the last two years.                          | 2024-05-20 | 2022~/2024~
It may rain in the next three days.                     | 2024-05-20 | 2024-05-21/2024-05-23
It grew earlier this month.                             | 2024-05-20 | 2024-05-01/2024-05-20
It opens later this year.                               | 2024-05-20 | 2024-05-20/2024-12-31
It grew so far this year.                               | 2024-05-20 | 2024-01-01/2024-05-20
They meet on the first Friday of next month.            | 2024-05-20 | 2024-06-07
They met on the last Sunday of October 2023.            | 2024-05-20 | 2023-10-29
They met in the week of May 6, 2024.                    | 2024-05-20 | 2024-05-06/2024-05-12
They met a day earlier.                                 | 2024-05-20 | 2024-05-19
They met two thousand and eight.                        | 2024-05-20 | -
They met in two thousand and eight.                     | 2024-05-20 | 2008
It must end by the end of 2025.                         | 2024-05-20 | ..~/2025-12~
They met last Wednesday.                                | 2024-05-24 | 2024-05-15~/2024-05-22~
They meet two months after next Friday.                 | 2024-05-21 | 2024-07-24~/2024-07-31~
They met on the weekend of May 4.                       | 2024-05-20 | 2024-05-04/2024-05-05
They met at the turn of the year.                       | 2024-05-20 | 2023-12-16~/2024-01-16~
They met in the noughties.                              | 2024-05-20 | 2000/2009
They met in the twenty-tens.                            | 2024-05-20 | 2010/2019
They met in the last three weeks of the year.           | 2024-05-20 | 2024-12-11~/2024-12-31~
It will grow in the years to come.                      | 2024-05-20 | 2024~/2034~
The talks will last two days.                           | 2024-05-20 | -
It runs for three days starting from next Monday.       | 2024-05-20 | 2024-05-27/2024-05-29
The year before, they met in Rome.                      | 2024-05-20 | 2023~
"""

# No date at all: nothing is read from these.
SILENT = """
The 24th Meeting was held here.
They drove along Route 2024.
A Boeing 2023 landed.
They gave 2020 tents.
They gave a total of 2020 tents.
People slept in 2020 tents.
May said it was late.
Mrs. May and her aides agreed.
They march on the capital.
She may come.
This is a second summit.
They watched Friday Night Lights.
The Sunday Times wrote it.
It was Black Friday.
It was Good Friday for him.
They remember Bloody Sunday.
The sun rose.
A mon ami.
He sat down.
They wed.
It was held in 45 countries.
Call +7-495-606-55-27 now.
Call 010-8888-2024.
It sold 1,992 cars.
It cost $2024.
It cost 2,024 yuan.
It weighs 2024 kg.
The ratio is 4:3.
The score was 3-4.
It rose 3.5 percent.
Version 2.0.24 is out.
The address is 192.168.20.24.
It has five floors.
Seven people came second.
The first time was hard.
He lives on the 4th floor.
He works on the 30th floor.
He was the 2nd to leave.
It lasted for 30 years.
A 30-year-old man came.
It took two days.
It grew day by day.
Every Friday they pray.
Mondays are slow.
It is open every day.
He spoke in his nineties.
The fall of the city was sudden.
Prices fall.
They spring into action.
An august body met.
They will decide.
He marches on.
Their mayor came.
The augur spoke.
Second-hand cars sold.
It was the first quarter of the game they lost.
Agenda 2063 was named.
The Uzbekistan-2040 strategy stands.
COVID-2019 spread.
The A2024 motorway is shut.
Resolution 2231 was passed.
Flight 1999 was late.
The January 6 of them.| January 6
The Spring Festival gala was on air.
The two days of talks were long.
He won by a quarter.
In 2018, 2020 tents were sent.| 2018
In July, May said so.| July
At the end of the day, it works.
They signed in the week of the 12th World Forum.
He chaired the 13th of the panels.
On Tuesday the 5th Street Market opens.| Tuesday
On Friday, the 14th session of the board met.| Friday
The turn of the tide came.
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def edtf(clause: str, anchor: date, *, forward: bool = False, context: Period | None = None) -> str:
    """The periods in a clause, one after the other."""
    found = [resolve(each, anchor, forward=forward, context=context) for each in read_dates(clause)]
    return " ".join(each.period.edtf if each else "?" for each in found) or "-"


@pytest.mark.parametrize(("clause", "anchor", "expected"), rows(RESOLVED))
def test_an_expression_means_these_days(clause: str, anchor: str, expected: str) -> None:
    assert edtf(clause, date.fromisoformat(anchor)) == expected


@pytest.mark.parametrize("row", rows(SILENT), ids=lambda row: row[0])
def test_what_is_no_date_is_not_read(row: list[str]) -> None:
    assert [found.text for found in read_dates(row[0])] == row[1:]


def test_the_tables_are_as_long_as_they_claim() -> None:
    assert len(rows(RESOLVED)) >= 120
    assert len(rows(SILENT)) >= 60


@pytest.mark.parametrize(
    ("clause", "anchor", "expected"),
    rows("""
    He will come on Monday.             | 2024-05-20 | 2024-05-20
    He will come on Tuesday.            | 2024-05-20 | 2024-05-21
    It will open in January.            | 2024-05-20 | 2025-01
    It will open in May.                | 2024-05-20 | 2024-05
    It will open on Jan. 5.             | 2024-05-20 | 2025-01-05
    The preparations for the Jan. 5-7 fair. | 2024-05-20 | 2025-01-05/2025-01-07
    They discussed preparing for January. | 2024-05-20 | 2025-01
    It will run from Nov. 5 to 10.      | 2024-11-07 | 2024-11-05/2024-11-10
    It will run from Nov. to March.     | 2024-05-20 | 2024-11/2025-03
    It will open in the first quarter.  | 2024-05-20 | 2025-01/2025-03
    It will open in two years.          | 2024-05-20 | 2026~
    It will open within five days.      | 2024-05-20 | 2024-05-21/2024-05-25
    It will open in the summer.         | 2024-05-20 | 2024-06~/2024-08~
    It will open on the 4th.            | 2024-05-20 | 2024-06-04
    """),
)
def test_a_clause_that_looks_forward_takes_the_next_one(clause: str, anchor: str, expected: str) -> None:
    [found] = read_dates(clause)
    assert looks_forward(clause, 0, len(clause), found)
    assert edtf(clause, date.fromisoformat(anchor), forward=True) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    rows("""
    The president said Wednesday that he will visit Astana on Monday. | back ahead
    The president told reporters on Friday that it would end in July. | back ahead
    On Monday, the ministry said the talks will go ahead.             | back
    The fair will be held on Nov. 5.                                  | ahead
    The fair was held on Nov. 5.                                      | back
    The fair runs from Nov. 5 to 10.                                  | ahead
    He arrived on Tuesday and will meet the premier on Wednesday.     | back ahead
    The meeting scheduled for Monday was moved.                       | ahead
    It will attend the expanded meeting on Monday.                    | ahead
    They agreed to meet again on Friday.                              | ahead
    In January, trade will grow.                                      | ahead
    In January, trade grew.                                           | back
    They are due to meet on Sunday.                                   | ahead
    Ahead of the summit, they met on Sunday.                          | back
    The fair, which opened on Monday, closes on Thursday.             | back ahead
    The law takes effect on July 1.                                   | ahead
    The sale ended on Friday.                                         | back
    The talks take place on Tuesday.                                  | ahead
    """),
)
def test_the_nearest_verb_tells_where_a_clause_looks(sentence: str, expected: str) -> None:
    ways = [looks_forward(sentence, 0, len(sentence), found) for found in read_dates(sentence)]
    assert " ".join("ahead" if way else "back" for way in ways) == expected


@pytest.mark.parametrize(
    ("clause", "context", "expected"),
    [
        ("They met the same day.", Period(date(2024, 3, 5), date(2024, 3, 5)), "2024-03-05"),
        ("They met a day earlier.", Period(date(2024, 3, 5), date(2024, 3, 5)), "2024-03-04"),
        ("They met three days later.", Period(date(2024, 3, 5), date(2024, 3, 5)), "2024-03-08"),
        ("They met the following month.", Period(date(2024, 3, 5), date(2024, 3, 5)), "2024-04"),
        ("They met that year.", Period(date(2016, 3, 5), date(2016, 3, 5)), "2016"),
        ("They met later that year.", Period(date(2016, 3, 5), date(2016, 3, 5)), "2016"),
        ("They met the following Friday.", Period(date(2024, 3, 5), date(2024, 3, 5)), "2024-03-08"),
        (
            "It rose from a year earlier.",
            Period(date(2024, 4, 1), date(2024, 4, 30), Precision.MONTH),
            "2023-04",
        ),
        (
            "It rose two years later.",
            Period(date(2016, 1, 1), date(2016, 12, 31), Precision.YEAR),
            "2018",
        ),
    ],
)
def test_what_was_mentioned_before_is_counted_from(clause: str, context: Period, expected: str) -> None:
    assert edtf(clause, MONDAY, context=context) == expected


def test_that_year_means_nothing_without_a_year_before_it() -> None:
    assert edtf("They met that year.", MONDAY) == "?"


@pytest.mark.parametrize(
    ("clause", "reason"),
    rows("""
    It reached 41 billion last year. | "last year" is 2023, from 2024-05-20
    They met on 4 November 2024.     | "4 November 2024" is 2024-11-04
    They met over 30 years ago.      | "over 30 years ago" is about 1984 to 1994, from 2024-05-20
    It has grown since 1992.         | "since 1992" is from 1992 on
    """),
)
def test_every_answer_says_why(clause: str, reason: str) -> None:
    [found] = read_dates(clause)
    resolved = resolve(found, MONDAY)
    assert resolved is not None
    assert resolved.reason == reason


def test_a_piece_without_a_day_keeps_its_explicit_dates() -> None:
    text = "They met in May 2023, again last year, on Monday and on July 3."
    found = read_dates(text)
    assert [each.needs_anchor for each in found] == [False, True, True, True]
    assert [each.explicit for each in found] == [True, False, False, False]
    assert [resolve(each, None) is not None for each in found] == [True, False, False, False]


def test_a_weekday_is_kept_beside_its_date() -> None:
    [found] = read_dates("It was Monday, Nov. 5, 2024.")
    resolved = resolve(found, None)
    assert found.weekday == 0
    assert resolved is not None
    assert resolved.period.edtf == "2024-11-05"


def test_a_number_of_years_that_is_no_date_keeps_its_number() -> None:
    found = read_dates("On the 30th anniversary it opened seven years ahead of schedule.")
    assert [type(each.form) for each in found] == [Anniversary, Ahead]
    assert [resolve(each, None) for each in found] == [None, None]


@pytest.mark.parametrize(
    ("clause", "context", "expected"),
    [
        ("It was the 30th anniversary.", Period(date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR), "1992"),
        ("It is the 30th anniversary.", None, "1993~/1995~"),
        ("It came seven years ahead of schedule.", Period(date(2030, 1, 1), date(2030, 12, 31)), "2023~"),
        ("It came two months behind schedule.", Period(date(2030, 1, 1), date(2030, 6, 30)), "2030-08~"),
        ("It came years ahead of schedule.", Period(date(2030, 1, 1), date(2030, 12, 31)), "?"),
    ],
)
def test_an_anniversary_and_a_head_start_are_counted_back(clause: str, context: Period | None, expected: str) -> None:
    assert edtf(clause, MONDAY, context=context) == expected


def test_as_early_as_opens_what_is_to_come_and_dates_what_was() -> None:
    assert edtf("It may open as early as 2026.", MONDAY, forward=True) == "2026/.."
    assert edtf("He proposed it as early as 2013.", MONDAY) == "2013"


def test_an_unclear_order_is_settled_by_the_caller_or_not_at_all() -> None:
    text = "It was signed on 04/11/2024."
    assert edtf(text, MONDAY) == "?"
    for day_first, expected in ((True, "2024-11-04"), (False, "2024-04-11")):
        [found] = read_dates(text, day_first=day_first)
        resolved = resolve(found, None)
        assert resolved is not None
        assert resolved.period.edtf == expected


def test_a_bare_year_is_read_on_request() -> None:
    assert read_dates("the 2018 summit") == []
    assert [found.text for found in read_dates("the 2018 summit", bare_year=True)] == ["2018"]


def test_a_day_that_no_calendar_has_is_read_and_not_resolved() -> None:
    assert edtf("They met on Feb. 30, 2024.", MONDAY) == "?"


def test_only_the_given_stretch_is_read() -> None:
    text = "In 2018 they met. In 2019 they met again."
    assert [found.text for found in read_dates(text, 18, len(text))] == ["2019"]


STYLES = (
    "{0:%B} {0.day}, {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0:%Y-%m-%d}",
    "{0:%b}. {0.day}, {0.year}",
    "{0.day} {0:%b} {0.year}",
    "the {0.day}th of {0:%B}, {0.year}",
    "{0:%A}, {0:%B} {0.day}, {0.year}",
    "{0:%A} {0.day} {0:%B} {0.year}",
)


@given(st.dates(date(1000, 1, 1), date(2199, 12, 31)), st.sampled_from(STYLES))
def test_a_printed_date_is_read_back_as_itself(day: date, style: str) -> None:
    printed = style.format(day).replace("May.", "May")
    [found] = read_dates(f"They met on {printed} in the capital.")
    resolved = resolve(found, None)
    assert found.text == printed
    assert resolved is not None
    assert resolved.period == Period(day, day)


WORDS = st.sampled_from(
    [
        "in",
        "on",
        "the",
        "of",
        "from",
        "to",
        "between",
        "and",
        "since",
        "by",
        "3",
        "4",
        "July",
        "May",
        "2024",
        "-",
        "2019-21",
        "last",
        "next",
        "this",
        "year",
        "week",
        "month",
        "quarter",
        "Monday",
        "ago",
        "later",
        "earlier",
        "two",
        "30",
        "first",
        "half",
        "early",
        "end",
        "mid",
        ",",
        ".",
        "'",
        "s",
        "days",
        "decade",
        "1990s",
        "Q1",
        "past",
        "more",
        "than",
        "about",
        "before",
        "after",
        "today",
        "fall",
        "11/04/2024",
        "that",
        "same",
        "9999",
    ]
)
DAYS = st.one_of(st.none(), st.dates())


@given(st.lists(WORDS, max_size=12).map(" ".join), DAYS, st.booleans(), st.booleans())
def test_whatever_is_read_can_be_asked_for_its_days(
    text: str, anchor: date | None, forward: bool, spoken: bool
) -> None:
    context = Period(anchor, anchor) if spoken and anchor else None
    for found in read_dates(text, bare_year=True):
        assert text[found.start : found.end] == found.text
        resolve(found, anchor, forward=forward, context=context)


@given(st.text())
def test_any_text_survives_and_spans_are_in_order(text: str) -> None:
    found: list[DateExpression] = read_dates(text)
    ends = [0]
    for each in found:
        assert each.start >= ends[-1]
        assert text[each.start : each.end] == each.text
        ends.append(each.end)

"""In real sentences every time means the days that a reader takes it for, and says what it was counted from."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk.model import Period, Precision
from copydesk.timing import Timed, time_sentence
from copydesk.values.dates import read_dates

# Sentence | day of the piece | each time in it: EDTF, and behind "<" the day it was counted from. No time: "-".
SENTENCES = """
The premier arrived on Monday for a three-day visit. | 2024-05-21 | 2024-05-20<2024-05-21
The court ruled on Tuesday that the vote was void. | 2024-05-21 | 2024-05-21<2024-05-21
He said Wednesday that talks would resume on Friday. | 2024-05-23 | 2024-05-22<2024-05-23 2024-05-24<2024-05-23
He told reporters Thursday he will fly out on Sunday. | 2024-05-24 | 2024-05-23<2024-05-24 2024-05-26<2024-05-24
On Friday, the council will vote on the plan. | 2024-05-21 | 2024-05-24<2024-05-21
Floods overnight Tuesday left 400 homeless. | 2024-05-22 | 2024-05-21<2024-05-22
The quake struck early Saturday. | 2024-05-26 | 2024-05-25<2024-05-26
The two leaders met last Friday in Vienna. | 2024-05-20 | 2024-05-17<2024-05-20
The two leaders met last Wednesday in Vienna. | 2024-05-24 | 2024-05-15~/2024-05-22~<2024-05-24
The board meets next Monday. | 2024-05-24 | 2024-05-27<2024-05-24
The board meets next Friday. | 2024-05-21 | 2024-05-24~/2024-05-31~<2024-05-21
The board meets on Thursday next week. | 2024-05-21 | 2024-05-30<2024-05-21
The bill passed on Tuesday last week. | 2024-05-22 | 2024-05-14<2024-05-22
Ministers will confer next week from Tuesday to Thursday. | 2024-05-22 | 2024-05-28/2024-05-30<2024-05-22
Ministers will confer on Monday and Tuesday next week. | 2024-05-22 | 2024-05-27<2024-05-22 2024-05-28<2024-05-22
The museum, which opened on Monday, closes on Friday. | 2024-05-22 | 2024-05-20<2024-05-22 2024-05-24<2024-05-22
The strike ends on Saturday. | 2024-05-22 | 2024-05-25<2024-05-22
The fair was held from Tuesday to Thursday. | 2024-05-24 | 2024-05-21/2024-05-23<2024-05-24
Prices rose 3 percent last month. | 2024-05-24 | 2024-04<2024-05-24
Trade grew by a tenth last year. | 2024-05-24 | 2023<2024-05-24
A new terminal will open next year. | 2024-05-24 | 2025<2024-05-24
The party won 40 seats the year before last. | 2024-05-24 | 2022<2024-05-24
It opened on a wet Monday last October. | 2024-05-24 | 2023-10<2024-05-24
The shop burned down on a Tuesday. | 2024-05-24 | -
Yesterday's vote was close. | 2024-05-24 | 2024-05-23<2024-05-24
Voters go to the polls tomorrow. | 2024-05-24 | 2024-05-25<2024-05-24
The line was cut the day before yesterday. | 2024-05-24 | 2024-05-22<2024-05-24
Both sides signed the pact last November. | 2024-05-24 | 2023-11<2024-05-24
Both sides signed the pact in January. | 2024-05-24 | 2024-01<2024-05-24
Both sides signed the pact in October. | 2024-05-24 | 2023-10<2024-05-24
The bridge will be opened in March. | 2024-05-24 | 2025-03<2024-05-24
The bridge is due to open in June. | 2024-05-24 | 2024-06<2024-05-24
He took office on Feb. 6. | 2024-05-24 | 2024-02-06<2024-05-24
He took office on Dec. 28. | 2024-01-03 | 2023-12-28<2024-01-03
The expo opens on Nov. 5. | 2024-11-01 | 2024-11-05<2024-11-01
The leap-day vote was held on Feb. 29. | 2024-05-24 | 2024-02-29<2024-05-24
The law takes effect on July 1. | 2024-05-24 | 2024-07-01<2024-05-24
The law took effect on July 1. | 2024-09-24 | 2024-07-01<2024-09-24
Signed on March 3, 1992, the treaty still holds. | 2024-05-24 | 1992-03-03
On 3 March 1992 the treaty was signed. | 2024-05-24 | 1992-03-03
The treaty was signed on Friday, May 3, 2024. | 2024-05-24 | 2024-05-03
The summit took place on July 3-4. | 2024-07-06 | 2024-07-03/2024-07-04<2024-07-06
The summit will run from June 18 to 20. | 2024-05-24 | 2024-06-18/2024-06-20<2024-05-24
The tour goes on June 30-July 2. | 2024-06-28 | 2024-06-30/2024-07-02<2024-06-28
The games ran from 26 July to 11 August 2024. | 2024-09-01 | 2024-07-26/2024-08-11
Talks were held on May 5, 6 and 7, 2021. | 2024-05-24 | 2021-05-05 2021-05-06 2021-05-07
Rain fell on July 3, 5 and 9. | 2024-07-12 | 2024-07-03<2024-07-12 2024-07-05<2024-07-12 2024-07-09<2024-07-12
Exports fell in May and June 2021. | 2024-05-24 | 2021-05 2021-06
Exports fell in December and January 2021. | 2024-05-24 | 2020-12 2021-01
Exports fell in May, June and July 2021. | 2024-05-24 | 2021-05 2021-06 2021-07
Exports fell in July and August last year. | 2024-05-24 | 2023-07<2024-05-24 2023-08<2024-05-24
Seats doubled between 2014 and 2018. | 2024-05-24 | 2014/2018
Output fell from January to April. | 2024-05-24 | 2024-01/2024-04<2024-05-24
The 2019-2021 plan ran late. | 2024-05-24 | 2019/2021
He scored 30 goals in the 2023/24 season. | 2024-05-24 | 2023/2024
He scored 30 goals in the 2024-25 season. | 2025-06-24 | 2024/2025
Sales rose in the first half of 2024. | 2024-08-24 | 2024-01/2024-06
Sales rose in the second half of last year. | 2024-08-24 | 2023-07/2023-12<2024-08-24
Sales rose in the third quarter. | 2024-11-24 | 2024-07/2024-09<2024-11-24
Sales rose in the fourth quarter. | 2024-02-24 | 2023-10/2023-12<2024-02-24
Sales rose in Q2 2024. | 2024-08-24 | 2024-04/2024-06
Sales rose in the fiscal third quarter. | 2024-08-24 | -
Sales rose in fiscal 2024. | 2024-08-24 | -
Sales rose in the first nine months of 2023. | 2024-08-24 | 2023-01/2023-09
Sales rose in the first four months. | 2024-05-24 | 2024-01/2024-04<2024-05-24
Sales rose in the first eleven months. | 2024-01-24 | 2023-01/2023-11<2024-01-24
He slept badly in the first four months of his term. | 2024-05-24 | -
Sales rose in the three months to June. | 2024-08-24 | 2024-04/2024-06<2024-08-24
Sales rose in the year ended March 31, 2024. | 2024-08-24 | 2023-04-01/2024-03-31
In the first half of 2023 sales beat the same period of 2022. | 2024-05-24 | 2023-01/2023-06 2022-01/2022-06<2023-06-30
The rail line was finished in early July. | 2024-08-24 | 2024-07-01~/2024-07-10~<2024-08-24
The rail line was finished in mid-March. | 2024-08-24 | 2024-03-11~/2024-03-20~<2024-08-24
The rail line was finished in late 2022. | 2024-08-24 | 2022-09~/2022-12~
The rail line is to be finished by the end of 2025. | 2024-08-24 | ..~/2025-12~
The rail line is to be finished by year's end. | 2024-08-24 | ..~/2024-12~<2024-08-24
The house was built at the turn of the century. | 2024-08-24 | 1999~/2002~<2024-08-24
The house was built in the 1990s. | 2024-08-24 | 1990/1999
The house was built in the late 1990s. | 2024-08-24 | 1996~/1999~
The house was built in the 19th century. | 2024-08-24 | 1801/1900
The song was the hit of the summer of '69. | 2024-08-24 | 1969-06~/1969-08~
She won her seat in the spring of 2019. | 2024-08-24 | 2019-03~/2019-05~
She lost it last winter. | 2024-08-24 | 2023-12~/2024-02~<2024-08-24
She hopes to return this autumn. | 2024-08-24 | 2024-09~/2024-11~<2024-08-24
Output has tripled over the past three decades. | 2024-08-24 | 1994~/2024~<2024-08-24
Output has tripled since 1992. | 2024-08-24 | 1992/..
Output has tripled since the early 1990s. | 2024-08-24 | 1990~/..~
Output is to triple by 2030. | 2024-08-24 | ../2030
Output may triple in the next five years. | 2024-08-24 | 2024~/2029~<2024-08-24
The cup was last won by them two years ago. | 2024-08-24 | 2022~<2024-08-24
The ship sank three days ago. | 2024-08-24 | 2024-08-21<2024-08-24
Ties were forged more than 30 years ago. | 2024-08-24 | 1984~/1994~<2024-08-24
The goal was met seven years ahead of schedule. | 2024-08-24 | -
They marked the 30th anniversary of the pact in 2022. | 2024-08-24 | 2022
He joined in May 2010 and left two years later. | 2024-08-24 | 2010-05 2012-05<2010-05-31
He was elected in May 2010 and sworn in later that month. | 2024-08-24 | 2010-05 2010-05<2010-05-31
He was elected on May 3, 2010, and sworn in the following Tuesday. | 2024-08-24 | 2010-05-03 2010-05-04<2010-05-03
He was elected in 2010 and sworn in the following Tuesday. | 2024-08-24 | 2010
He was elected on May 3, 2010, and sworn in a week later. | 2024-08-24 | 2010-05-03 2010-05-07~/2010-05-13~<2010-05-03
Two years earlier, in 2015, the pair had fallen out. | 2024-08-24 | 2015 2015
In 2019, the fair was held in March. | 2024-08-24 | 2019 2019-03
Last year's fair was held from Oct. 3 to 5. | 2024-08-24 | 2023<2024-08-24 2023-10-03/2023-10-05<2024-08-24
In 2022 trade reached 30 billion dollars, and it rose by a tenth in January. | 2024-08-24 | 2022 2024-01<2024-08-24
The fair, founded in 2001, opened on May 3. | 2024-05-24 | 2001 2024-05-03<2024-05-24
The drill will last for two weeks from Monday. | 2024-05-24 | 2024-05-27/2024-06-09<2024-05-24
The launch slipped to the week of May 6. | 2024-05-24 | 2024-05-06/2024-05-12<2024-05-24
They met on Monday the 13th. | 2024-05-24 | 2024-05-13<2024-05-24
The pact was signed in the week of the 12th World Forum. | 2024-05-24 | -
On Monday the 13th World Forum opens in Lima. | 2024-05-24 | 2024-05-27<2024-05-24
The rebels may attack. | 2024-05-24 | -
Their march on the capital failed. | 2024-05-24 | -
Mrs. May said no. | 2024-05-24 | -
He came second. | 2024-05-24 | -
The second was better than the first. | 2024-05-24 | -
The Sunday Times broke the story. | 2024-05-24 | -
The 24th meeting of the council was brief. | 2024-05-24 | -
The plant employs 1,200 people and 2,024 robots. | 2024-05-24 | -
Version 20.24 of the code runs on 2.0.1. | 2024-05-24 | -
Call 010-2024-1992 for details. | 2024-05-24 | -
They closed Route 2024 near Unit 1999. | 2024-05-24 | -
Some 2010 soldiers and 1999 officers took part. | 2024-05-24 | -
It costs $2023 or 2,023 euros. | 2024-05-24 | -
Resolution 1973 was adopted by 10 votes. | 2024-05-24 | -
The strategy, Vision 2030, was praised. | 2024-05-24 | -
The final score was 3-4. | 2024-05-24 | -
The fall of the wall surprised him. | 2024-05-24 | -
He works seven days a week. | 2024-05-24 | -
She is 30 years old. | 2024-05-24 | -
A 10-year-old boy won the 100-day contest. | 2024-05-24 | -
The august body sat for two days. | 2024-05-24 | -
"""

MARCH = Period(date(2019, 3, 1), date(2019, 3, 31), Precision.MONTH)
YEAR = Period(date(2001, 1, 1), date(2001, 12, 31), Precision.YEAR)


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in table.strip().splitlines()]


def times(sentence: str, day: date | None, before: Period | None = None) -> tuple[Timed, ...]:
    return time_sentence(sentence, 0, len(sentence), read_dates(sentence), day, before, lambda: None)


@pytest.mark.parametrize(("sentence", "day", "expected"), rows(SENTENCES))
def test_a_sentence_tells_these_days(sentence: str, day: str, expected: str) -> None:
    told = [
        timed.period.edtf + (f"<{timed.anchor.isoformat()}" if timed.anchor else "")
        for timed in times(sentence, date.fromisoformat(day))
    ]
    assert (" ".join(told) or "-") == expected


def test_the_table_is_as_long_as_it_claims() -> None:
    assert len(rows(SENTENCES)) >= 120
    assert len([row for row in rows(SENTENCES) if row[2] == "-"]) >= 25


@pytest.mark.parametrize(
    ("sentence", "before", "expected"),
    [
        ("Later that month he left.", MARCH, "2019-03<2019-03-31"),
        ("The following month he left.", MARCH, "2019-04<2019-03-31"),
        ("He left a year later.", MARCH, "2020-03<2019-03-31"),
        ("The same year he left.", MARCH, "2019<2019-03-31"),
        ("The next day he left.", Period(date(2019, 3, 5), date(2019, 3, 5)), "2019-03-06<2019-03-05"),
    ],
)
def test_a_time_told_before_is_counted_from(sentence: str, before: Period, expected: str) -> None:
    [timed] = times(sentence, date(2024, 5, 24), before)
    assert f"{timed.period.edtf}<{timed.anchor}" == expected


@pytest.mark.parametrize(
    ("sentence", "before", "loose"),
    [
        ("Last year's winner lost on Jan. 3.", None, True),
        ("Last year's fair was held on Jan. 3.", None, False),
        ("In October it opened a school.", YEAR, True),
        ("On May 20 it opened a school.", YEAR, False),
        ("In October 2003 it opened a school.", YEAR, False),
        ("It will open a school in October.", YEAR, False),
        ("In October it opened a school.", None, False),
    ],
)
def test_a_month_far_off_behind_a_year_may_be_of_that_year(sentence: str, before: Period | None, loose: bool) -> None:
    assert times(sentence, date(2024, 5, 24), before)[-1].loose is loose


def test_a_piece_without_a_day_tells_only_explicit_days() -> None:
    told = times("They met on Monday, again in May 2023 and last year.", None)
    assert [timed.period.edtf for timed in told] == ["2023-05"]


def test_the_reason_names_the_year_that_governs() -> None:
    [_, march] = times("In 2019, the fair was held in March.", date(2024, 5, 24))
    assert march.reason == '"March" is 2019-03, in the year of "2019"'

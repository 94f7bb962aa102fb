"""The calendar itself: weekdays beside dates, days that do not exist, and the weekday of a dateline's sentence."""

from __future__ import annotations

from datetime import date

import pytest

from copydesk import desk
from copydesk.corpus import read_text
from copydesk.findings import find
from copydesk.kinds.calendar import KIND
from copydesk.model import Severity
from tests.kinds.desk_fixtures import Case, article_of, explain, judged, meets, registry

DESK = registry([], [])

_TUESDAY = "BERGEN, May 21 (Harbour News) -- "  # 2024-05-21 is a Tuesday
_MONDAY = "PORTO, May 20 -- "

POSITIVE = [
    Case("weekday first", "The bridge opened on Monday, Nov. 5, 2024.", "contradicts", "Monday, Nov. 5, 2024"),
    Case("the right one", "The bridge opened on Tuesday, Nov. 5, 2024.", "agrees", "Tuesday, Nov. 5, 2024"),
    Case("British order", "The trial begins on Friday 5 November 2024.", "contradicts", "Friday 5 November 2024"),
    Case("an ordinal", "The choir sings on Sunday the 5th of November 2024.", "contradicts", "Sunday the 5th"),
    Case("in brackets behind", "Enrolment closes on Nov. 5, 2024 (Monday).", "contradicts", "Nov. 5, 2024 (Monday"),
    Case("in brackets before", "Enrolment closes on Monday (Nov. 5, 2024).", "contradicts", "Monday (Nov. 5, 2024)"),
    Case(
        "a Monday", "The vault was sealed on November 5, 2024, a Monday.", "contradicts", "November 5, 2024, a Monday"
    ),
    Case("which was", "She was born on 5 November 1985, which was a Friday.", "contradicts", "which was a Friday"),
    Case("which was indeed", "She was born on 5 November 1985, which was a Tuesday.", "agrees", "which was a Tuesday"),
    Case(
        "set off by commas", "On 5 November 2024, Monday, the dam was full.", "contradicts", "5 November 2024, Monday"
    ),
    Case("in the morning", "The ferry left on Monday morning, Nov. 5, 2024.", "contradicts", "Monday morning, Nov. 5"),
    Case("late in the evening", "It rained late Thursday evening, 5 November 2024.", "contradicts", "Thursday evening"),
    Case("shortened", "Doors open Wed, Nov. 5, 2024.", "contradicts", "Wed, Nov. 5, 2024"),
    Case("since", "The mill has stood idle since Friday, March 1, 2023.", "contradicts", "Friday, March 1, 2023"),
    Case("without a year", "The clinic reopened on Monday, May 14.", "contradicts", "Monday, May 14"),
    Case("without a year, right", "The clinic reopened on Tuesday, May 14.", "agrees", "Tuesday, May 14"),
    Case("ahead", "The clinic will reopen on Friday, June 6.", "contradicts", "Friday, June 6"),
    Case("ahead, right", "The clinic will reopen on Thursday, June 6.", "agrees", "Thursday, June 6"),
    Case("both ends", "It runs from Tuesday, Nov. 5, 2024 to Thursday, Nov. 8, 2024.", "contradicts", "Nov. 8"),
    Case("days in a row", "The fair ran from Tuesday to Thursday, March 5-8, 2024.", "contradicts", "March 5-8, 2024"),
    Case("days in a row, right", "The fair ran from Tuesday to Thursday, March 5-7, 2024.", "agrees", "March 5-7"),
    Case("two days", "Concerts on Friday and Saturday, 4 and 5 May 2024, sold out.", "contradicts", "4 and 5 May 2024"),
    Case("two days, right", "Concerts on Friday and Saturday, 3 and 4 May 2024, sold out.", "agrees", "3 and 4 May"),
    Case("no 30th", "The lease ends on Feb. 30.", "contradicts", "Feb. 30"),
    Case("no 31st", "Payment is due by June 31, 2024.", "contradicts", "June 31, 2024"),
    Case("no such end", "The exhibition is open from April 2 to 31.", "contradicts", "April 2 to 31"),
    Case("no leap year", "Twins were born in the ward on Feb. 29, 2023.", "contradicts", "Feb. 29, 2023"),
    Case("no 31st of September", "The court met on the 31st of September.", "contradicts", "31st of September"),
    Case(
        "a quoted error is one", '"We open on Monday, Nov. 5, 2024," the baker said.', "contradicts", "Monday, Nov. 5"
    ),
    Case("the day of the dateline", _TUESDAY + "A tanker ran aground here on Tuesday.", "agrees", "Tuesday"),
    Case("the day before", _TUESDAY + "Dock workers ended their strike on Monday.", "agrees", "Monday"),
    Case("the day to come", _TUESDAY + "A tanker ran aground here on Wednesday.", "contradicts", "Wednesday"),
    Case("nearly a week ago", _MONDAY + "The orchestra named a new director on Tuesday.", "contradicts", "Tuesday"),
    Case(
        "said on", _TUESDAY + "The vintners' union said on Thursday that yields had fallen.", "contradicts", "Thursday"
    ),
    Case("filed late", _TUESDAY + "A tanker ran aground here on Sunday.", "unclear", "Sunday"),
    Case(
        "near, and of no year that is told",
        "The fair began in 2019. It opened on Friday, May 2, and ran for nine days.",
        "contradicts",
        "Friday, May 2",
    ),
]

NEGATIVE = [
    Case("a weekday alone", "The ferry sails on Monday."),
    Case("a date alone", "The ferry sailed on Nov. 5, 2024."),
    Case("two events", "Monday's vote follows that of Nov. 5, 2024."),
    Case("the next clause", "She left on Nov. 5, 2024, and Monday saw her back."),
    Case("days that begin a list", "On Nov. 5, 2024, Monday and Tuesday shows were cancelled."),
    Case("a list of three", "It runs on Friday, Saturday and Sunday, May 3-5, 2024."),
    Case("a list with and", "Talks on Monday and Tuesday, Nov. 5, 2024, brought nothing."),
    Case("a row from a weekday", "The fair ran from Tuesday to Thursday, March 5 to 7, 2024."),
    Case("said Monday", "The minister said Monday November 6 would be a holiday.", day="2024-11-04"),
    Case("a name", "Good Friday, March 29, 2024, was wet."),
    Case("a trade name", "Black Friday, Nov. 29, 2024, broke records."),
    Case("a newspaper", "The Sunday Times of Nov. 5, 2024 printed the letter."),
    Case("Friday prayers", "The square filled for Friday prayers on Nov. 8, 2024."),
    Case("a night of football", "Monday Night Football, Nov. 4, 2024, drew a crowd."),
    Case("another year in the clause", "In 2019 the mill burned down; on Monday, April 15, the wheel fell.", None),
    Case("another year in the paragraph", "It was 1984. The pit closed. On Monday, March 12, the miners went home."),
    Case("a year that is not told", "The first draft was read on Thursday, Dec. 14, in a cellar."),
    Case("Old Style", "He was crowned on Monday, 5 November 2024 Old Style."),
    Case("before our calendar", "The battle was fought on Wednesday, 24 October 1917."),
    Case("long before", "The fire began on Sunday, 2 September 1666."),
    Case("an undated year", "Elections are held on Tuesday, Nov. 5, every four years.", None, day="2024-10-01"),
    Case("a leap day", "Twins were born in the ward on Feb. 29, 2024."),
    Case("a leap day of no year", "He was born on Feb. 29."),
    Case("there is no such day", "There is no Feb. 30, the clerk said."),
    Case("a forged date", "The forged receipt bore the date June 31, 2023."),
    Case("a lunar month", "The lunar feast falls on the 30th of February."),
    Case("numbers that are no day", "Route 31 of April Street is closed."),
    Case("a magazine", "The May 31 issue sold out."),
    Case("behind the lead", _TUESDAY + "A tanker ran aground here.\n\nThe crew left on Thursday."),
    Case("ahead in the lead", _TUESDAY + "The observatory will open its doors on Friday."),
    Case("planned in the lead", _TUESDAY + "The observatory is scheduled to open on Friday."),
    Case("present in the lead", _TUESDAY + "The observatory opens its doors on Friday."),
    Case("last Thursday", _TUESDAY + "A tanker ran aground here last Thursday."),
    Case("on since", _TUESDAY + "Dock workers have been on strike since Thursday."),
    Case("a day of its own", _TUESDAY + "Police questioned a man over Thursday's theft."),
    Case("prayers", _TUESDAY + "Thousands attended Friday prayers in the old port."),
    Case("a market", _TUESDAY + "Traders closed the Thursday market for good."),
    Case("hanging", _TUESDAY + "Divers raised the tanker that ran aground on Thursday."),
    Case("after", _TUESDAY + "The theatre closed after a fire broke out on Thursday."),
    Case("two days told", _TUESDAY + "The pilots met on Thursday and signed on Monday."),
    Case("with its date", _TUESDAY + "The theatre burned down on Thursday, May 16."),
    Case("quoted", _TUESDAY + 'The skipper said, "We sailed on Thursday."'),
    Case("no dateline", "A tanker ran aground here on Friday."),
    Case("of a year that is told", "The fair began in 2019. It opened on Thursday, May 2, and ran for nine days."),
    Case("far, with a year that is told", "The mill burned in 1998. It had opened on Friday, Dec. 2, in a storm."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_day_is_judged_by_the_calendar(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize("said", ["Wednesday", "Sunday"])
def test_a_weekday_that_is_not_the_dateline_s_is_flagged_only(said: str) -> None:
    article = article_of(f"{_TUESDAY}A tanker ran aground here on {said}.", "2024-05-21")
    review = desk.review(article, DESK, (KIND,))
    assert [finding.severity for finding in find(review, DESK.registry)] == [Severity.WARNING]


def test_a_piece_without_a_day_keeps_only_dates_with_a_year() -> None:
    article = article_of("It opened on Monday, Nov. 5, 2024. It closed on Monday, Nov. 5.", None)
    review = desk.review(article, DESK, (KIND,))
    assert [(str(c.verdict), c.says, k.value) for k, c in review.judged] == [
        ("contradicts", "Monday", review.judged[0][0].value)
    ]
    assert review.judged[0][0].as_of.period is not None
    assert review.judged[0][0].as_of.period.earliest == date(2024, 11, 5)


ABOVE = [
    ("The Elmswick Courier, Tuesday 15 May 2024", "contradicts", "Tuesday 15 May 2024"),
    ("The Elmswick Courier, Wednesday 15 May 2024", "agrees", "Wednesday 15 May 2024"),
    ("Published: Friday, 17 May 2024 10:15 GMT", "agrees", "Friday, 17 May 2024"),
    ("Thursday, May 17, 2024", "contradicts", "Thursday, May 17, 2024"),
    ("Elmswick Courier | Thursday 30 February 2024", "contradicts", "Thursday 30 February 2024"),
]
HEADLINE = "Mayor opens the bridge"
STORY = "{dateline}The mayor opened the new bridge, and the council was there with him for the hours of the feast."


@pytest.mark.parametrize(("line", "verdict", "quote"), ABOVE)
def test_a_weekday_in_the_header_is_that_of_its_day(line: str, verdict: str, quote: str) -> None:
    article = read_text(
        f"{HEADLINE}\n\n{line}\n\n{STORY.format(dateline='')}\n\n{STORY.format(dateline='')}\n", "a.txt"
    )
    found = [(str(c.verdict), k.quote) for k, c in desk.review(article, DESK, (KIND,)).judged]
    assert found == [(verdict, quote)]


@pytest.mark.parametrize(
    ("dateline", "verdict"),
    [
        ("BERGEN, Wednesday -- ", "agrees"),
        ("BERGEN, Tuesday -- ", "agrees"),
        ("BERGEN, Sunday -- ", "unclear"),
        ("BERGEN, Thursday -- ", "contradicts"),
        ("BERGEN, Wednesday, May 15 -- ", "agrees"),
        ("BERGEN, Thursday, May 15 -- ", "contradicts"),
        ("BERGEN, May 15 -- ", None),
    ],
)
def test_a_weekday_in_the_dateline_is_that_of_the_header_or_of_the_day_before(
    dateline: str, verdict: str | None
) -> None:
    article = read_text(
        f"May 15, 2024\n\n{HEADLINE}\n\n{STORY.format(dateline=dateline)}\n\n{STORY.format(dateline='')}\n", "a.txt"
    )
    found = [str(c.verdict) for k, c in desk.review(article, DESK, (KIND,)).judged]
    assert found == ([] if verdict is None else [verdict])


def test_the_story_s_first_weekday_is_held_against_the_header_where_the_dateline_has_no_day() -> None:
    lead = "BERGEN (HNA) -- The mayor opened the bridge on {}."
    text = f"May 15, 2024\n\n{HEADLINE}\n\n{lead}\n\nIt was the first.\n"
    for said, verdict in (("Wednesday", "agrees"), ("Tuesday", "agrees"), ("Thursday", "contradicts")):
        article = read_text(text.format(said), "a.txt")
        review = desk.review(article, DESK, (KIND,))
        assert [str(c.verdict) for _, c in review.judged] == [verdict]
        assert all(finding.severity is Severity.WARNING for finding in find(review, DESK.registry))

"""When: days of events, meetings and turning points, and the days that belong to something else."""

from __future__ import annotations

import pytest

from copydesk.kinds.date import KIND
from tests.kinds.desk_fixtures import Case, explain, judged, meets
from tests.kinds.happenings_desk import DESK

_FORUM = "The Tidal Power Forum drew many visitors to Gdansk.\n\n"
_FINAL = "# Alder Rovers win the Salt Road Trophy\n\n"
_CORRIGAN = "# Corrigan Lines orders ships\n\nCorrigan Lines ordered four ships.\n\n"

POSITIVE = [
    Case("range", "The Tidal Power Forum ran from May 14 to 16.", "agrees", "14 to 16", "tide-2024"),
    Case("wrong range", "The Tidal Power Forum ran from May 7 to 9.", "contradicts", "May 7 to 9", "tide-2024"),
    Case("wrong end", "The Tidal Power Forum ran from May 14 to 17.", "contradicts", "14 to 17", "tide-2024"),
    Case(
        "wrong beginning",
        "The 10th Tidal Power Forum, which ran from May 13 to 16, is over.",
        "contradicts",
        "13 to 16",
    ),
    Case(
        "until",
        "The Tidal Power Forum, which runs until May 16, drew crowds.",
        "agrees",
        "May 16",
        "tide-2024",
        day="2024-05-15",
    ),
    Case(
        "wrong until",
        "The Tidal Power Forum, which runs until May 20, drew crowds.",
        "contradicts",
        "May 20",
        day="2024-05-15",
    ),
    Case("opened", "The Tidal Power Forum opened on Tuesday.", "agrees", "Tuesday", "tide-2024", day="2024-05-17"),
    Case(
        "opened late",
        "The Tidal Power Forum opened on Wednesday.",
        "contradicts",
        "Wednesday",
        "tide-2024",
        day="2024-05-17",
    ),
    Case(
        "ended",
        "The Tidal Power Forum ended in Gdansk on Thursday.",
        "agrees",
        "Thursday",
        "tide-2024",
        day="2024-05-17",
    ),
    Case(
        "opening day",
        "They signed on Monday, the opening day of the 10th Tidal Power Forum.",
        "contradicts",
        "Monday",
        day="2024-05-16",
    ),
    Case("played", _FINAL + "Last year's final, played in Turin on May 20, was dull.", "agrees", "May 20", "salt-2023"),
    Case(
        "wrongly played",
        _FINAL + "Last year's final, played in Turin on May 27, was dull.",
        "contradicts",
        "May 27",
        "salt-2023",
    ),
    Case("the year", "The 9th Tidal Power Forum was held in 2022.", "contradicts", "2022", "tide-2023"),
    Case("the month", "The 9th Tidal Power Forum was held in September 2023.", "agrees", "September 2023", "tide-2023"),
    Case(
        "the wrong month",
        "The 9th Tidal Power Forum was held in October 2023.",
        "contradicts",
        "October 2023",
        "tide-2023",
    ),
    Case(
        "the one before",
        _FORUM + "Last year's forum was held in Bergen; the one before that took place in Porto in June 2022.",
        "contradicts",
        "June 2022",
        "tide-2022",
    ),
    Case("a meeting", "Ines Calder met Tomas Rook in Vienna on Monday.", "agrees", "Monday", "meeting-2024-05-20"),
    Case(
        "a meeting misdated",
        "Ines Calder met Tomas Rook in Vienna on Sunday.",
        "contradicts",
        "Sunday",
        "meeting-2024-05-20",
    ),
    Case("both places", "In 2021 Ines Calder and Tomas Rook met twice, in Bergen and Lyon.", "contradicts", "2021"),
    Case("founded", "Veldhaus Optics was founded in 1931.", "agrees", "1931", "veldhaus"),
    Case("founded wrongly", "Veldhaus Optics, founded in 1913, makes lenses.", "contradicts", "1913", "veldhaus"),
    Case(
        "created, of the company",
        "# Pennick Water turns a profit\n\nPennick Water earned more.\n\nThe company was created in 1998.",
        "contradicts",
        "1998",
        "pennick",
    ),
    Case(
        "since it was founded",
        "She is the first woman to lead Corrigan Lines since it was founded in 1947.",
        "contradicts",
        "1947",
        "corrigan",
    ),
    Case(
        "an opening participle",
        "Founded in 1931 and still owned by one family, Veldhaus Optics makes lenses.",
        "agrees",
        "1931",
        "veldhaus",
    ),
    Case("gapped", "Alder Rovers were founded in 1908, Corrigan Lines in 1947.", "contradicts", "1947", "corrigan"),
    Case(
        "opened its plant",
        "# Veldhaus opens Mallow plant\n\nVeldhaus opened its new plant for lenses in Gdansk on Wednesday.",
        "contradicts",
        "Wednesday",
        "mallow",
        day="2023-06-08",
    ),
    Case(
        "construction began",
        "# The Mallow plant at work\n\nVeldhaus opened the plant two years after construction began in June 2020.",
        "contradicts",
        "June 2020",
        "mallow",
    ),
    Case(
        "a plant where it stands",
        "The plant in Gdansk, opened in June 2022, is busy.",
        "contradicts",
        "June 2022",
        "mallow",
    ),
    Case(
        "inaugurated",
        "Skerry Bridge was inaugurated on Wednesday.",
        "contradicts",
        "Wednesday",
        "skerry",
        day="2024-05-17",
    ),
    Case("ties", "Norway and Spain established diplomatic relations in November 1905.", "agrees", "November 1905"),
    Case("ties misdated", "Norway and Spain established diplomatic relations in 1915.", "contradicts", "1915"),
    Case(
        "a state visit",
        "During Pia Holm's state visit to Norway in March, they agreed to build ships.",
        "contradicts",
        "March",
        "visit-holm",
    ),
    Case(
        "a state visit in its month",
        "During Pia Holm's state visit to Norway in January, they agreed to build ships.",
        "agrees",
        "January",
        "visit-holm",
    ),
]

NEGATIVE = [
    Case("another verb", "Corrigan Lines, founded in 1974 in a shed in Bergen, carried two million people last year."),
    Case(
        "headquarters since", _CORRIGAN + "The group, founded in 1974, has had its headquarters in Hamburg since 1998."
    ),
    Case(
        "elected",
        "Ada Wynn was elected head of Corrigan Lines on Wednesday, the first woman since it was founded in 1974.",
    ),
    Case("another's founding", "Alder Rovers beat a club that was founded in 1886."),
    Case("a stranger's founding", "Alder Rovers play Tallis Athletic, founded in 1899."),
    Case("members at a date", "The club Alder Rovers, founded in 1908, had 187,000 members at the end of June."),
    Case("a match", "Alder Rovers, founded in 1908, play their first match on Sunday."),
    Case("more than a century", "Alder Rovers were founded more than a century ago."),
    Case("another opened", "Pennick Water opened an office in Vienna in 2015."),
    Case("founded another", "Pennick Water founded a charity in 2015."),
    Case("set up another", "Veldhaus Optics set up shop in Lyon in 2015 and established a laboratory there in 2019."),
    Case("arrival", "Ines Calder arrived in Vienna on Sunday for talks with Tomas Rook."),
    Case("flew on", "Ines Calder, who met Tomas Rook in Vienna on Monday, flew to Oslo on Tuesday."),
    Case("speaking later", "Speaking in Oslo on Tuesday, Ines Calder praised her talks with Tomas Rook."),
    Case("registration", "Registration for the Tidal Power Forum opened on March 1."),
    Case("had been due", "The Tidal Power Forum had been due to open on May 7."),
    Case("postponed", "The Tidal Power Forum was postponed from April 9 to May 14."),
    Case("long before", "Norway and Spain signed a treaty in 1999, long after they established diplomatic relations."),
    Case("since then", "Since 2021 the Salt Road Trophy has been played in May."),
    Case("a semi-final", "The semi-final of the Salt Road Trophy was played in Lyon on April 30."),
    Case("celebrated", "Alder Rovers celebrated the Salt Road Trophy in Turin on Sunday."),
    Case("an alliance", "Corrigan Lines formed an alliance with Veldhaus Optics in 2019."),
    Case("a subsidiary", "A subsidiary of Corrigan Lines, founded in 2003, runs ferries."),
    Case("a second line", "A second line at the Mallow plant was opened in March 2024."),
    Case("a letter", "In a letter to Tomas Rook on Sunday, Ines Calder recalled their meeting in Vienna."),
    Case("second day", "On Wednesday, the second day of the Tidal Power Forum, it rained."),
    Case("the team", "# Pennick Water sails\n\nPennick Water paid for it.\n\nThe team was set up in 2011."),
    Case("history of meetings", "Ines Calder met Tomas Rook in Madrid in 2015."),
    Case("another month", "Ines Calder and Tomas Rook met in February 2022."),
    Case("another pair", "Pia Holm met Tomas Rook in Vienna on Sunday."),
    Case("a day of signing", "The papers were signed on Friday at the 10th Tidal Power Forum."),
    Case("a planned meeting", "Ines Calder will meet Tomas Rook in Vienna in June."),
    Case("a denial", "Ines Calder did not meet Tomas Rook on Sunday."),
    Case("before the forum", "Two weeks before the Tidal Power Forum, on May 1, the hall burned."),
    Case("later forums", "The Tidal Power Forum will be held in Vienna in 2027."),
    Case("another forum", "A Baltic Tidal Power Forum opens in Gdansk on Thursday."),
    Case("the women's final", _FINAL + "The women's final is played in Lyon next Saturday."),
    Case("a dinner", _FINAL + "The final dinner was held on Friday."),
    Case("the forum of others", _FORUM + "The forum of the pilots was held in March."),
    Case("over the years", "Over the past ten years Veldhaus Optics was founded anew in spirit."),
    Case("a wish", "Veldhaus hopes that the Mallow plant will be opened again in 2026."),
    Case("the next final", _FINAL + "Where the next final will be played is to be decided in September."),
    Case("bound", "The plant cannot be closed before 2030, the owners of the Mallow plant said."),
    Case("the day of a report", "Corrigan Lines reported on Tuesday that it had been founded by brothers."),
    Case("ahead of", "On Monday, ahead of the Tidal Power Forum, police closed the streets.", day="2024-05-13"),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_date_is_judged_by_the_event_that_it_belongs_to(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

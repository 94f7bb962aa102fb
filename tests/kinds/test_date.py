"""When: days of events, meetings and turning points, and the days that belong to something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk import desk
from copydesk.kinds.date import KIND
from copydesk.model import PartKind, Verdict
from tests.kinds.desk_fixtures import Case, article_of, explain, judged, meets
from tests.kinds.happenings_desk import DESK

_FORUM = "The Tidal Power Forum drew many visitors to Gdansk.\n\n"
_FINAL = "# Alder Rovers win the Salt Road Trophy\n\n"
_CORRIGAN = "# Corrigan Lines orders ships\n\nCorrigan Lines ordered four ships.\n\n"

POSITIVE = [
    Case(
        "days before every day of the piece",
        "It rained on Monday.\n\nIn Vienna Ines Calder smiled during her meeting with Tomas Rook five days earlier.",
        "contradicts",
        "five days earlier",
        "meeting-2024-05-20",
    ),
    Case(
        "ahead of schedule",
        "Norway and Spain saw the herring goal reached six years ahead of schedule.",
        "agrees",
        "six years ahead of schedule",
        "norway-spain",
    ),
    Case(
        "further ahead of schedule",
        "Norway and Spain saw the herring goal reached nine years ahead of schedule.",
        "contradicts",
        "nine years ahead of schedule",
        "norway-spain",
    ),
    Case(
        "behind schedule",
        "Norway and Spain saw the herring goal reached two years behind schedule.",
        "contradicts",
        "two years behind schedule",
        "norway-spain",
    ),
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
    Case(
        "a day of last year",
        _FORUM + "The ninth forum opened in Bergen on September 12 last year.",
        "agrees",
        "September 12 last year",
        "tide-2023",
    ),
    Case(
        "a wrong day of last year",
        _FORUM + "The ninth forum opened in Bergen on September 22 last year.",
        "contradicts",
        "September 22 last year",
        "tide-2023",
    ),
    Case(
        "in a list of numbers",
        _FORUM + "The eighth was held in Porto in May 2022.",
        "contradicts",
        "May 2022",
        "tide-2022",
    ),
    Case(
        "who came together for it",
        "Engineers gathered in Gdansk on Tuesday for the Tidal Power Forum.",
        "agrees",
        "Tuesday",
        "tide-2024",
        day="2024-05-17",
    ),
    Case(
        "wrong day of coming together",
        "Engineers met here on Monday for the Tidal Power Forum.",
        "contradicts",
        "Monday",
        "tide-2024",
        day="2024-05-17",
    ),
    Case(
        "object of a relative clause",
        "The Mallow plant, which the mayor opened in June 2022, makes pumps.",
        "contradicts",
        "June 2022",
        "mallow",
    ),
    Case(
        "he met",
        "Tomas Rook arrived. He met Ines Calder in Vienna on May 22.",
        "contradicts",
        "May 22",
        "meeting-2024-05-20",
        day="2024-05-23",
    ),
    Case("lifted off", "Gannet-1 lifted off on May 12.", "contradicts", "May 12", "gannet"),
    Case("the landing", "# Gannet-1 is home\n\nThe landing on May 18 was soft.", "contradicts", "May 18", "gannet"),
    Case(
        "the opening of an event by its own day",
        "The 12th Harbour Choir Days opened on June 9.",
        "contradicts",
        "June 9",
        "choir-2024",
    ),
    Case(
        "past the wider place",
        "The 12th Harbour Choir Days will be held in Aarhus, Jutland Region, from June 17 to 19.",
        "contradicts",
        "June 17 to 19",
        "choir-2024",
    ),
    Case(
        "which will meet",
        "Talks end at the 12th Harbour Choir Days, which will meet in Aarhus from 17 to 19 June.",
        "contradicts",
        "17 to 19 June",
        "choir-2024",
    ),
    Case(
        "the number and the year",
        "Leaders praised the Tidal Power Forum. The ninth took place in October 2023.",
        "contradicts",
        "October 2023",
        "tide-2023",
    ),
    Case(
        "the year told apart from the days",
        "The ninth Tidal Power Forum, last year, was held in Bergen from September 12 to 13.",
        "agrees",
        "September 12 to 13",
        "tide-2023",
    ),
    Case(
        "for so many days",
        "The 10th Tidal Power Forum ran for three days from May 14.",
        "agrees",
        "May 14",
        "tide-2024",
    ),
    Case("for wrong days", "The 10th Tidal Power Forum ran for three days from May 13.", "contradicts", "from May 13"),
    Case(
        "years since", "Corrigan Lines marked 50 years since its foundation in 1947.", "contradicts", "1947", "corrigan"
    ),
    Case(
        "the object just named",
        "The Mallow plant closed a year after Veldhaus Optics opened it in May 2022.",
        "contradicts",
        "May 2022",
        "mallow",
    ),
    Case(
        "the university of that country",
        "The University of Mira and Veldhaus Optics met. The Spanish university, founded in 1972, has no choir.",
        "contradicts",
        "1972",
        "mira",
    ),
    Case(
        "the one before a counted one, a year late",
        _FORUM + "Last year's, the ninth, took place in Bergen, and the one before that in Porto in September 2021.",
        "contradicts",
        "September 2021",
        "tide-2022",
    ),
    Case("a fact's own verb", "The Lantern Guild was launched in 1936.", "contradicts", "1936", "lantern-guild"),
    Case(
        "a fact's own verb behind another date",
        "Corrigan Lines, which chairs its board this year, was one of the founding members, with two others, when the "
        "Lantern Guild was launched in Vienna in May 1926.",
        "agrees",
        "May 1926",
        "lantern-guild",
    ),
    Case(
        "one of many Mondays",
        "The Orchard Clinic took its first patient on a wet Monday last November.",
        "contradicts",
        "last November",
        day="2023-10-10",
    ),
    Case(
        "the second of two verbs",
        "Visitors saw the Skerry Bridge, which cost 40 million euros and was inaugurated on May 15.",
        "contradicts",
        "May 15",
        "skerry",
    ),
    Case(
        "the second verb of a sentence",
        "The Orchard Clinic has 40 beds and took its first patient in 2021.",
        "contradicts",
        "2021",
    ),
    Case(
        "with a number before the noun",
        "The Skerry Bridge is a toll road. The 412-metre bridge was inaugurated on May 15.",
        "contradicts",
        "May 15",
        "skerry",
    ),
    Case("a series, first held", "The Harbour Choir Days were first held in 1951.", "contradicts", "1951", "choir"),
    Case("a series, started", "The Harbour Choir Days started in 1961 with nine choirs.", "agrees", "1961", "choir"),
    Case(
        "the one event that a noun can mean",
        "Both sides spoke before the harbour referendum.\n\nThe referendum is on Thursday, June 13.",
        "contradicts",
        "June 13",
        "harbour-vote",
    ),
]

NEGATIVE = [
    Case("here again next year", "The Tidal Power Forum will be in Gdansk again in May 2025.", day="2024-05-17"),
    Case("what belongs to it", "Next month the 10th Tidal Power Forum's films go to Oslo.", day="2024-05-17"),
    Case("when it was called", "The harbour referendum was called on Monday."),
    Case("a day first set", "The harbour referendum is near. The referendum was first set for June 2."),
    Case(
        "not for the first time",
        "The Skerry Bridge, hit by a ship, was inaugurated again in May 2025.",
        day="2025-06-01",
    ),
    Case("the one of that sort before", "In the last harbour referendum, on September 11, 2022, few voted."),
    Case(
        "one of another year", "The harbour referendum is near. The referendum was held on September 11, 2022, before."
    ),
    Case("the day of another object", "The town inaugurated the Skerry Bridge in May and a quay in Lyon on May 18."),
    Case("an edition that started", "The Harbour Choir Days started in June.", day="2024-06-20"),
    Case("an edition of old that started", "In 2018 the Harbour Choir Days started on 3 August."),
    Case("another of that noun", "The harbour referendum is near. A school referendum is on June 20."),
    Case("what follows the event", "The harbour referendum is near. The referendum campaign is to end on June 4."),
    Case("opened another", "The Lantern Guild bought the Mallow plant and opened an office in 1999."),
    Case(
        "another's second verb",
        "The Orchard Clinic, which owns a ward that was built in 1930 and opened in 1931, is busy.",
    ),
    Case(
        "whose head", "The head of the Lantern Guild has two sons and was born in 1970; it was hard to set up in 1950."
    ),
    Case("a day of many", "The Orchard Clinic was opened on a Friday.", day="2022-10-20"),
    Case(
        "the year of another verb",
        "The Lantern Guild, launched by three towns, chose a new flag in 2019.",
    ),
    Case(
        "a meeting before the one told of",
        "Ines Calder met Tomas Rook on Monday.\n\nIn Vienna Ines Calder met Tomas Rook five days earlier.",
    ),
    Case("had met before", "It rained on Monday.\n\nInes Calder had met Tomas Rook in Vienna five days earlier."),
    Case("another it", "Since Ada Wynn came to the town nobody knows who opened it in May 2022. Mallow plant."),
    Case(
        "a university of another country", "The University of Mira met. The Danish university, founded in 1972, left."
    ),
    Case("months ahead of schedule", "Norway and Spain saw the herring goal reached months ahead of schedule."),
    Case("another pair's goal", "Italy and Poland saw the herring goal reached nine years ahead of schedule."),
    Case("another goal", "Norway and Spain finished the Skerry Bridge nine years ahead of schedule."),
    Case("years old today", "Diplomatic relations between Norway and Spain are 38 years old today."),
    Case(
        "another day of the same people beside one told",
        "It was recalled that Ines Calder met Tomas Rook in Lyon on November 2, and that others had met in Turin in"
        " May.",
        None,
        day="2024-01-24",
    ),
    Case(
        "a save-the-date of this year's edition",
        "Tidal Power Forum, Bergen, 12 and 13 September. It is the 9th edition.",
        None,
        day="2023-07-10",
    ),
    Case(
        "ties dated, and then something that has lasted",
        "# Norway and Spain\n\nNorway and Spain, who established diplomatic relations in November 1905, have been close"
        " partners since last May.",
        None,
        day="2024-11-10",
    ),
    Case("its own summit", "Veldhaus Optics praised the Tidal Power Forum. Corrigan Lines met at its forum in March."),
    Case("the landing of another", "# Gannet-1 is home\n\nThe landing of a kite on May 18 was soft."),
    Case("another year's number", "Leaders plan an 11th Tidal Power Forum. The ninth took place in October 2011."),
    Case("an edition that we do not hold", "The Harbour Choir Days of 1998 were held in June 1998."),
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
    Case(
        "an anniversary", "The 30th anniversary of diplomatic relations between Norway and Spain was marked on Friday."
    ),
    Case("years of ties", "Norway and Spain celebrated 50 years of diplomatic relations in March."),
    Case("a paper about the thing", "An agreement on Skerry Bridge was signed in March 2020."),
    Case(
        "who established another thing",
        "Norway, which established an office with Corrigan Lines last October, was absent.",
    ),
    Case("a name that goes on", "The founding of the Corrigan Lines Museum in 1999 was a surprise."),
    Case("the it of a second clause", "Corrigan Lines grew. This idea was new; it was founded in 2011 in Porto."),
    Case("a term of years", _FORUM + "Norway, chair in 2021-2022, hosted the ninth Tidal Power Forum."),
    Case(
        "since the last one there", _FORUM + "The forum, which ended on Thursday, was the first in Gdansk since 2019."
    ),
    Case(
        "the one before another without its noun",
        _FORUM + "Last year's, the ninth, took place in Bergen, and the one before that in Porto in September 2022.",
    ),
    Case(
        "the one before one without noun or number",
        _FORUM + "Last year's was held in Bergen, and the one before that in Porto in September 2022.",
    ),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_date_is_judged_by_the_event_that_it_belongs_to(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("May 20, 2024", Verdict.AGREES),
        ("May 20, 2021", Verdict.CONTRADICTS),
        ("October 20, 2024", Verdict.CONTRADICTS),
        ("October 3, 2021", Verdict.UNCOVERED),
    ],
)
def test_a_caption_with_one_slip_in_its_date_shows_the_meeting_of_the_piece(words: str, verdict: Verdict) -> None:
    article = article_of(f"Ines Calder meets Tomas Rook in Vienna, Austria, {words}.", "2024-05-21")
    shown = replace(article, parts=tuple(replace(part, kind=PartKind.CAPTION) for part in article.parts))
    found = [(c.quote, k.verdict) for c, k in desk.review(shown, DESK, (KIND,)).judged]
    assert found == [(words, verdict)]

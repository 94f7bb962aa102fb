"""Which edition: numbers that the other words bear out or contradict, and ordinals that count other things."""

from __future__ import annotations

import pytest

from copydesk.kinds.edition import KIND
from tests.kinds.desk_fixtures import Case, explain, judged, meets
from tests.kinds.happenings_desk import DESK

_FORUM = "The Tidal Power Forum opened in Gdansk last week.\n\n"
_FINAL = "# Alder Rovers win the Salt Road Trophy\n\n"

POSITIVE = [
    Case(
        "wound up their",
        "Leaders of the Coast League met. They wound up their 5th Coast League Congress on Thursday.",
        "contradicts",
        "5th",
        "coast-2024",
        day="2024-06-07",
    ),
    Case(
        "wound up their, right",
        "Leaders of the Coast League wound up their 6th congress on Thursday.",
        "agrees",
        "6th",
        "coast-2024",
        day="2024-06-07",
    ),
    Case(
        "wound up their, wrong",
        "Leaders of the Coast League wound up their 5th congress on Thursday.",
        "contradicts",
        "5th",
        "coast-2024",
        day="2024-06-07",
    ),
    Case(
        "host to the, right",
        _FORUM + "Norway itself was host to the ninth, in September 2023.",
        "agrees",
        "ninth",
        "tide-2023",
    ),
    Case(
        "host to the, wrong",
        _FORUM + "Norway itself was host to the eighth, in September 2023.",
        "contradicts",
        "eighth",
        "tide-2023",
    ),
    Case(
        "host to the, a number that none has",
        _FORUM + "Norway was host to the eleventh, in September 2023.",
        "contradicts",
        "eleventh",
        "tide-2023",
    ),
    Case(
        "counted by its own noun",
        _FORUM + "Last year, at the eleventh forum, all was quiet.",
        "contradicts",
        "eleventh",
        "tide-2023",
    ),
    Case("next year's", _FORUM + "Next year's forum, the eleventh, will be in Oslo.", "agrees", "eleventh"),
    Case("next year's, wrong", _FORUM + "Next year's forum, the twelfth, will be in Oslo.", "contradicts", "twelfth"),
    Case(
        "the only one we hold, with its time",
        "In June 2024 Aarhus heard the 11th Harbour Choir Days.",
        "contradicts",
        "11th",
    ),
    Case("figure", "The 10th Tidal Power Forum ended in Gdansk on May 16.", "agrees", "10th", "tide-2024"),
    Case("wrong figure", "The 11th Tidal Power Forum ended in Gdansk on May 16.", "contradicts", "11th", "tide-2024"),
    Case("word", "Delegates left the tenth Tidal Power Forum on Thursday.", "agrees", "tenth", "tide-2024"),
    Case("wrong word", "Delegates left the twelfth Tidal Power Forum on Thursday.", "contradicts", "twelfth"),
    Case("roman", "The X Tidal Power Forum was held in Gdansk in May 2024.", "agrees", "X", "tide-2024"),
    Case("by its year", "The 8th Tidal Power Forum in 2022 drew few visitors.", "agrees", "8th", "tide-2022"),
    Case(
        "wrong by its year", "The 6th Tidal Power Forum in 2022 drew few visitors.", "contradicts", "6th", "tide-2022"
    ),
    Case("by its place", "The seventh Tidal Power Forum, held in Porto, was small.", "contradicts", "seventh"),
    Case("by its date", "The 8th Tidal Power Forum was held on 12 September 2023.", "contradicts", "8th", "tide-2023"),
    Case("its own number", "The forum ended its 11th Tidal Power Forum on May 16, 2024.", "contradicts", "11th"),
    Case("named final", "Alder won the 42nd Salt Road Trophy final on Saturday.", "agrees", "42nd", "salt-2024"),
    Case("digits turned", "Alder won the 24th Salt Road Trophy final on Saturday.", "contradicts", "24th", "salt-2024"),
    Case("of this year", "Geneva is ready for the 43rd Salt Road Trophy of 2024.", "contradicts", "43rd", "salt-2024"),
    Case(
        "last year's, in apposition",
        _FORUM + "Last year's forum, the ninth, was in Bergen.",
        "agrees",
        "ninth",
        "tide-2023",
    ),
    Case(
        "wrong last year's",
        _FORUM + "Last year's forum, the eighth, was in Bergen.",
        "contradicts",
        "eighth",
        "tide-2023",
    ),
    Case(
        "last year's meeting", _FORUM + "Last year's meeting, the eleventh, was in Bergen.", "contradicts", "eleventh"
    ),
    Case(
        "the previous final",
        _FINAL + "They had lost the previous final, the 41st, on penalties.",
        "agrees",
        "41st",
        "salt-2023",
    ),
    Case(
        "wrong previous",
        _FINAL + "They had lost the previous final, the 40th, on penalties.",
        "contradicts",
        "40th",
        "salt-2023",
    ),
    Case("the noun alone", _FINAL + "They won 2-1 in the 42nd final.", "agrees", "42nd", "salt-2024"),
    Case("wrong noun alone", _FINAL + "They won 2-1 in the 43rd final.", "contradicts", "43rd", "salt-2024"),
    Case(
        "long ago", _FINAL + "Two years ago, in Lyon, the 40th final went to penalties.", "agrees", "40th", "salt-2022"
    ),
    Case(
        "wrong long ago",
        _FINAL + "Two years ago, in Lyon, the 39th final went to penalties.",
        "contradicts",
        "39th",
        "salt-2022",
    ),
    Case(
        "an edition",
        _FORUM + "In 2022, when the eighth edition was held in Porto, it rained.",
        "agrees",
        "eighth",
        "tide-2022",
    ),
    Case(
        "wrong edition",
        _FORUM + "In 2022, when the ninth edition was held in Porto, it rained.",
        "contradicts",
        "ninth",
    ),
    Case(
        "the one in a year",
        _FORUM + "The one in 2021, the seventh, was held in Bilbao.",
        "agrees",
        "seventh",
        "tide-2021",
    ),
    Case(
        "a tournament",
        _FINAL + "This year's tournament, the 44th, ended in Geneva.",
        "contradicts",
        "44th",
        "salt-2024",
    ),
    Case(
        "told by time and place alone",
        _FORUM + "The 8th was held in Porto in September 2022.",
        "agrees",
        "8th",
        "tide-2022",
    ),
    Case(
        "wrong against both", _FORUM + "The 7th was held in Porto in September 2022.", "contradicts", "7th", "tide-2022"
    ),
    Case(
        "their own meeting",
        _FORUM + "Their ninth meeting took place in Bergen in September 2023.",
        "agrees",
        "ninth",
        "tide-2023",
    ),
    Case(
        "of a group",
        _FORUM + "The sixth meeting of the group took place in Bergen in September 2023.",
        "contradicts",
        "sixth",
        "tide-2023",
    ),
    Case(
        "second of a list",
        _FORUM + "The eighth was held in Porto in September 2022, the tenth in Bergen in September 2023.",
        "contradicts",
        "tenth",
        "tide-2023",
    ),
    Case(
        "another number, its own place",
        _FORUM + "Norway hosted the ninth Tidal Power Forum in Bergen.",
        "agrees",
        "ninth",
        "tide-2023",
    ),
    Case(
        "attended on a day of it",
        _FORUM + "Ines Calder attended the ninth Tidal Power Forum on Wednesday.",
        "contradicts",
        "ninth",
        "tide-2024",
    ),
    Case(
        "the sentence before",
        _FORUM + "Norway held the Tidal Power Forum in September 2023. That was the 8th forum.",
        "contradicts",
        "8th",
        "tide-2023",
    ),
    Case(
        "by video link",
        _FORUM + "Norway convened the ninth Tidal Power Forum by video link in September 2023.",
        "agrees",
        "ninth",
        "tide-2023",
    ),
    Case(
        "prepared for what was held",
        _FORUM + "They had prepared for the eighth Tidal Power Forum, held in September 2023.",
        "contradicts",
        "eighth",
        "tide-2023",
    ),
    Case(
        "a title that is no series' own",
        "The Tidal Power Forum moves about. At the Seventh Plenary Session in Porto in September 2022 it rained.",
        "contradicts",
        "Seventh Plenary Session",
        "tide-2022",
    ),
    Case(
        "the league's congress",
        "Leaders of the Coast League will gather in Vienna on Wednesday for the league's 7th congress.",
        "contradicts",
        "7th",
        "coast-2024",
        day="2024-06-03",
    ),
    Case(
        "its next one",
        "The Coast League has a new flag. Its next congress, the 8th, is to be held in Vienna on June 5 and 6.",
        "contradicts",
        "8th",
        "coast-2024",
        day="2024-03-01",
    ),
    Case(
        "a number of its meeting",
        "Mayors held the 11th edition of their Tidal Power Forum in Gdansk in May 2024.",
        "contradicts",
        "11th",
        "tide-2024",
    ),
    Case(
        "on the sidelines",
        "They met in Bergen on Sept. 12, 2023, on the sidelines of the eighth Tidal Power Forum.",
        "contradicts",
        "eighth Tidal Power Forum",
        "tide-2023",
    ),
    Case(
        "came together for it",
        "In May, engineers will gather in Gdansk for the ninth Tidal Power Forum.",
        "contradicts",
        "ninth Tidal Power Forum",
        "tide-2024",
        day="2024-02-21",
    ),
    Case(
        "two numbers and no comparison",
        _FORUM + "Guests at the ninth edition in Gdansk on May 16, 2024 came from 40 countries.",
        "contradicts",
        "ninth",
    ),
]

NEGATIVE = [
    Case("next year's of another", _FORUM + "Next year's games, the twelfth, will be in Oslo."),
    Case("next year's, once held", "The Lakes Chess Festival is over.\n\nNext year's festival, the 4th, is far off."),
    Case("next year's, held already", _FORUM + "Next year's forum, the ninth, was then far off.", day="2022-06-01"),
    Case("another's host", _FORUM + "Sweden was host to the eleventh, in September 2023."),
    Case("host to a first", _FORUM + "Norway was host to the first, in September 2023."),
    Case("host to others", _FORUM + "Norway was host to the eighth fleet, in September 2023."),
    Case("a meeting of others", _FORUM + "Last year, at the eighth meeting of the ring road board, all was quiet."),
    Case("a small number", _FORUM + "Last year, at the second forum, all was quiet."),
    Case("far from any", _FORUM + "Last year, at the 44th forum, all was quiet."),
    Case("wound up another's", "Leaders of the Postal Pact wound up their 5th congress on Thursday.", day="2024-06-07"),
    Case("a visit of another year", "He came in 1999, during his visit for the ninth Tidal Power Forum."),
    Case(
        "a titled session of others",
        "The Tidal Power Forum opens. The 20th Ordinary Session of the Senate sat in Porto.",
    ),
    Case(
        "another league's congress",
        "The Coast League shares a flag with the ASBR. Mayors went to the league's 9th congress in Oslo.",
        day="2024-06-03",
    ),
    Case("a country's first", "Poland is ready to host Poland's first Tidal Power Forum.", day="2024-05-10"),
    Case(
        "an earlier one that we do not hold",
        "Two years have passed since the 3rd Harbour Choir Days.",
        day="2017-06-07",
    ),
    Case("a club's first title", "# Alder win first Salt Road Trophy\n\nAlder won on Saturday in Geneva."),
    Case("their first", "Alder Rovers lifted their first Salt Road Trophy on Saturday."),
    Case("a third", "Alder Rovers won a third Salt Road Trophy on Saturday."),
    Case("its second", "The club has won its second Salt Road Trophy."),
    Case("another's second", "It was Alder's second Salt Road Trophy in three years."),
    Case("first ever", "It was the first Salt Road Trophy ever to be decided on penalties."),
    Case("the first in years", "It was the first Salt Road Trophy in twelve years without a red card."),
    Case("the first to be", "The first Tidal Power Forum to be held in Poland ended on Thursday."),
    Case("first day", "On the first day of the 10th Tidal Power Forum it rained."),
    Case("second leg", "Alder won the second leg of the Salt Road Trophy semi-final."),
    Case("third time", "Gdansk was chosen for the third time by the Tidal Power Forum."),
    Case("the women's", "The 12th women's Salt Road Trophy begins next week."),
    Case("youth", "The third Youth Salt Road Trophy was played on Saturday."),
    Case("another forum", "The 3rd Baltic Tidal Power Forum opened in Gdansk on Thursday."),
    Case("edition of another", _FORUM + "The Wind Days, the third edition of which ended in May, moved."),
    Case("meeting of another", _FORUM + "They held the 15th meeting of the joint commission on fisheries."),
    Case("the second forum of others", _FORUM + "The second forum of the pilots opened on Friday."),
    Case("a small count", _FINAL + "It was the second final for the coach."),
    Case("a later edition we lack", "The 12th Tidal Power Forum will be held in 2026."),
    Case("an earlier one we lack", "The 4th Tidal Power Forum was held in 2018."),
    Case("a day of the month", "On the 8th the Tidal Power Forum begins its talks."),
    Case("a place in a table", "Norway is ninth at the Salt Road Trophy."),
    Case("nobody's event", "The 33rd meeting of the board was short."),
    Case("the next edition", _FORUM + "The next edition, the eleventh, is planned for 2025."),
    Case("a report", "In the 9th Tidal Power Forum report, published in March 2024, the authors disagree."),
    Case("a former winner", "The 40th Salt Road Trophy winners were guests in Geneva."),
    Case("a list", "He played in the 38th, 39th and 40th Salt Road Trophy finals."),
    Case("a first meeting", _FORUM + "The first meeting was held in October 2018 in Vienna."),
    Case("the third question", _FORUM + "The third question at the forum was about birds."),
    Case("an earlier edition beside the news", _FORUM + "The ninth Tidal Power Forum ended with 300 contracts."),
    Case("a first for somebody", _FORUM + "It was the first forum for Ines Calder."),
    Case("an ordinal of no edition", _FORUM + "The third was signed in Vienna in March 2021."),
    Case("a member's number", _FORUM + "Norway became the sixth in Bergen on May 1, 2021."),
    Case("one particular is too few", _FORUM + "Their third meeting took place in Bergen."),
    Case(
        "the first there", _FORUM + "The two-day meeting, which ended on Thursday, was the first in Gdansk since 2015."
    ),
    Case(
        "held against an earlier one",
        "The Tidal Power Forum ended. It drew 815 guests, compared with 640 at the ninth edition.",
    ),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_an_edition_is_judged_by_what_else_is_said_of_it(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

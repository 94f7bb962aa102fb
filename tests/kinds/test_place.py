"""Where: events, seats of bodies, capitals and wider places, and the places that say nothing against us."""

from __future__ import annotations

import pytest

from copydesk.kinds.place import KIND
from tests.kinds.desk_fixtures import Case, explain, judged, meets
from tests.kinds.happenings_desk import DESK

_FORUM = "The Tidal Power Forum drew many visitors to Gdansk.\n\n"
_FINAL = "# Alder Rovers win the Salt Road Trophy\n\n"
_PENNICK = "# Pennick Water turns a profit\n\nPennick Water earned more.\n\n"

POSITIVE = [
    Case("an event", "The 10th Tidal Power Forum was held in Gdansk.", "agrees", "Gdansk", "tide-2024"),
    Case("a town we know", "The 10th Tidal Power Forum was held in Porto.", "contradicts", "Porto", "tide-2024"),
    Case(
        "a city of the map",
        "The 10th Tidal Power Forum was held in Rotterdam.",
        "contradicts",
        "Rotterdam",
        "tide-2024",
    ),
    Case(
        "a name nobody knows",
        "The 10th Tidal Power Forum was held in Ostervik.",
        "contradicts",
        "Ostervik",
        "tide-2024",
    ),
    Case("by the year", "The Tidal Power Forum took place in Lyon in 2022.", "contradicts", "Lyon", "tide-2022"),
    Case("the host country", "Portugal hosted the 8th Tidal Power Forum.", "agrees", "Portugal", "tide-2022"),
    Case("the wrong host", "France hosted the 8th Tidal Power Forum.", "contradicts", "France", "tide-2022"),
    Case(
        "here to attend",
        "They are in Rotterdam to attend the 10th Tidal Power Forum.",
        "contradicts",
        "Rotterdam",
        "tide-2024",
    ),
    Case(
        "in town on a day",
        "The 42nd Salt Road Trophy in Basel on Saturday was dull.",
        "contradicts",
        "Basel",
        "salt-2024",
    ),
    Case(
        "last year's", _FORUM + "Last year's forum, the ninth, was held in Malmö.", "contradicts", "Malmö", "tide-2023"
    ),
    Case(
        "the one before",
        _FORUM + "Last year's forum was held in Bergen; the one before that took place in Lyon in September 2022.",
        "contradicts",
        "Lyon",
        "tide-2022",
    ),
    Case(
        "past an aside",
        _FORUM + "Last year's forum, at which she was elected, was held in Lyon.",
        "contradicts",
        "Lyon",
        "tide-2023",
    ),
    Case("never there", "Both praised the Lakes Chess Festival in Chengdu.", "contradicts", "Chengdu", "chess-2023"),
    Case("a meeting", "Ines Calder met Tomas Rook in Vienna on Monday.", "agrees", "Vienna", "meeting-2024-05-20"),
    Case(
        "a meeting elsewhere",
        "Ines Calder met Tomas Rook in Lyon on Monday.",
        "contradicts",
        "Lyon",
        "meeting-2024-05-20",
    ),
    Case(
        "a meeting in a far city",
        "Ines Calder met Tomas Rook in Guangzhou on Monday.",
        "contradicts",
        "Guangzhou",
        "meeting-2024-05-20",
    ),
    Case(
        "left over",
        "Last year Ines Calder and Tomas Rook met twice, in Bergen and Porto.",
        "contradicts",
        "Porto",
        "meeting-2023-11-02",
    ),
    Case("based in", "Veldhaus Optics, based in Utrecht, makes lenses.", "agrees", "Utrecht", "veldhaus"),
    Case(
        "based elsewhere",
        "Veldhaus Optics, which is based in Marseille, makes lenses.",
        "contradicts",
        "Marseille",
        "veldhaus",
    ),
    Case(
        "headquartered",
        "Corrigan Lines is headquartered in Bremerhaven, Germany.",
        "contradicts",
        "Bremerhaven",
        "corrigan",
    ),
    Case("its headquarters", "Corrigan Lines has its head office in Munich.", "contradicts", "Munich", "corrigan"),
    Case(
        "an opening participle",
        "Founded in 1931 and headquartered in Antwerp, Veldhaus Optics makes lenses.",
        "contradicts",
        "Antwerp",
        "veldhaus",
    ),
    Case("the X company", _PENNICK + "She said that the Leeds company would hire.", "agrees", "Leeds", "pennick"),
    Case(
        "the wrong company",
        _PENNICK + "She said that the Bristol company would hire.",
        "contradicts",
        "Bristol",
        "pennick",
    ),
    Case(
        "apposition",
        "Corrigan Lines, the Lyon company headed by a sailor, ordered ships.",
        "contradicts",
        "Lyon",
        "corrigan",
    ),
    Case(
        "the X-based",
        "# Veldhaus grows\n\nThe order makes the Antwerp-based group the first of its kind, said Veldhaus.",
        "contradicts",
        "Antwerp",
        "veldhaus",
    ),
    Case("before its name", "Hamburg-based Corrigan Lines ordered ships.", "agrees", "Hamburg", "corrigan"),
    Case(
        "the club",
        _FINAL + "Alder Rovers lost. The Madrid club, founded in 1908, wept.",
        "contradicts",
        "Madrid",
        "alder",
    ),
    Case(
        "moved", "Pennick Water moved its head office from London to Leeds in April 2021.", "agrees", "Leeds", "pennick"
    ),
    Case(
        "moved elsewhere",
        "Pennick Water moved its head office from London to Bristol in April 2021.",
        "contradicts",
        "Bristol",
        "pennick",
    ),
    Case(
        "moved when",
        "Pennick Water moved its head office from London to Leeds in October 2021.",
        "contradicts",
        "October 2021",
        "pennick",
    ),
    Case(
        "seat since",
        "Corrigan Lines has had its headquarters in Hamburg since 1989.",
        "contradicts",
        "since 1989",
        "corrigan",
    ),
    Case("capital", "Vienna, the capital of Austria, was quiet.", "agrees", "Vienna", "austria"),
    Case("wrong capital", "Lyon, the capital of Austria, was quiet.", "contradicts", "Lyon", "austria"),
    Case("wider place", "They stayed in Lyon, Rhone Province.", "agrees", "Lyon", "lyon"),
    Case("wrong wider place", "They stayed in Lyon, Savoy Province.", "contradicts", "Lyon", "lyon"),
    Case("wrong country", "They stayed in Lyon, Spain.", "contradicts", "Lyon", "lyon"),
    Case(
        "a hall in a city",
        "They met at Congress Hall in Lyon.",
        "contradicts",
        "Congress Hall in Lyon",
        "congress-hall",
    ),
    Case("both ends of a line", "The Fjord Line runs from Bergen to Lyon.", "agrees", "Lyon", "fjord-line"),
    Case(
        "a wrong end", "The Fjord Line, a railway from Bergen to Porto, is dear.", "contradicts", "Porto", "fjord-line"
    ),
    Case("linked", "The Fjord Line will link Turin with Lyon.", "contradicts", "Turin", "fjord-line"),
    Case(
        "between, with countries",
        "The Fjord Line between Bergen in Norway and Turin in Italy is dear.",
        "contradicts",
        "Turin",
        "fjord-line",
    ),
    Case(
        "in a list of numbers",
        _FORUM + "The eighth was held in Bergen in September 2022.",
        "contradicts",
        "Bergen",
        "tide-2022",
    ),
    Case(
        "came for it",
        "Engineers came to Porto on Tuesday for the Tidal Power Forum.",
        "contradicts",
        "Porto",
        day="2024-05-17",
    ),
    Case(
        "behind an apposition",
        "The 10th Tidal Power Forum was hosted by Poland, the current chair, in Lyon in May 2024.",
        "contradicts",
        "Lyon",
        "tide-2024",
    ),
]

NEGATIVE = [
    Case("a suburb by the map", "Ines Calder met Tomas Rook in Schwechat on Monday."),
    Case("a residence", "Ines Calder met Tomas Rook in Oberhofen-Schlössl on Monday."),
    Case("a hall", "The 10th Tidal Power Forum was held in Amber Hall."),
    Case("a near town", _PENNICK + "She said that the Bradford company would hire."),
    Case("we are not based", "“We are not based in London,” said the head of Pennick Water."),
    Case("was based", "Pennick Water was based in London for three decades."),
    Case("will be based", "Pennick Water will be based in Bristol if the plan is agreed."),
    Case("may return", "Pennick Water might move its head office to London."),
    Case("a stranger's seat", "Veldhaus Optics sold lenses to Tallis Glass, based in Antwerp."),
    Case("an indefinite firm", "She joins Veldhaus Optics from a Lisbon-based payments company."),
    Case("one bank", "Analysts at one Paris bank expect Veldhaus to grow."),
    Case("born elsewhere", "Veldhaus Optics, founded in a shed in Delft, makes lenses."),
    Case("another country's base", "Corrigan Lines ships food to an air base in Bremen."),
    Case("a planned place", "The next Tidal Power Forum will be held in Rotterdam in 2025."),
    Case("candidates", _FORUM + "Vienna and Oslo want to host a later forum."),
    Case("history of meetings", "Ines Calder met Tomas Rook in Madrid in 2015."),
    Case("recalled", "In Vienna on Monday, Tomas Rook told Ines Calder of a year he had spent in Lyon."),
    Case("met before", "Ines Calder and Tomas Rook, who had met in Lyon, held talks."),
    Case("three meet", "A trilateral meeting of Ines Calder, Tomas Rook and the mayor was held in Lyon."),
    Case("a list of places", "They visited Lyon, Spain and Norway."),
    Case("a cultural capital", "Lyon, the cultural capital of Austria, they joked."),
    Case("a part's capital", "Lyon, the capital of the Spanish republic of letters, was quiet."),
    Case("another forum", "A Baltic Tidal Power Forum opens in Rotterdam on Thursday."),
    Case("the women's final", _FINAL + "The women's final is played in Ghent next Saturday."),
    Case("parliament", "The 10th Tidal Power Forum was debated in Parliament on Friday."),
    Case("a month", "The 10th Tidal Power Forum was held in May."),
    Case("a language", "The 10th Tidal Power Forum was held in English."),
    Case("two summits", "Before going to Poland to attend the 10th Tidal Power Forum and Spain to rest, she spoke."),
    Case("the summit of another", "In the Bergen-based Tidal Power Forum office lamps burned."),
    Case("former headquarters", "Pennick Water's former headquarters in London were sold."),
    Case("until", "Pennick Water, now headquartered in Leeds, was based in London until April 2021."),
    Case("speaking elsewhere", "Speaking in Oslo on Tuesday, Ines Calder praised her talks with Tomas Rook."),
    Case("a tour", "The Tidal Power Forum, which has been held in Bilbao, Porto and Bergen, moves every year."),
    Case("celebrated", "Alder Rovers celebrated the Salt Road Trophy in Turin on Sunday."),
    Case("an edition by its town", "The Turin edition of the Salt Road Trophy was the dullest."),
    Case("regional headquarters", "Veldhaus Optics, whose regional headquarters is in Singapore, grew."),
    Case("sold", "Corrigan Lines sold its Rotterdam headquarters building in 1997."),
    Case("spoke elsewhere", "Ines Calder's meeting with Tomas Rook came a day after she spoke in Madrid."),
    Case("ties with", "Ines Calder told Tomas Rook that ties with Lyon were good."),
    Case("a section of a line", "The first section of the Fjord Line, from Bergen to Turin, is open."),
    Case("neither end", "The Fjord Line runs from Porto to Turin."),
    Case("a train on the line", "A train on the Fjord Line carried goods from Bergen to Porto."),
    Case("a plan of a summit", _FORUM + "The mayor signed an order on holding a Lakes Chess Festival in Munich."),
    Case("what a country once had", "They landed in ex-Spain's capital, Porto."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_place_is_judged_by_what_it_is_said_of(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

"""Each operator changes the truth and each control does not; what may be true after all is never planted."""

from __future__ import annotations

import pytest

from copydesk.mutation.operators import FAMILIES, OPERATORS
from tests.mutation.worlds import Case

PM = ("Prime Minister Bertil Quance", "holder", "norland-pm", "bertil-quance")
FORUM = "forum-2024"
CASES = [
    Case("another holder", "Norlandic Prime Minister Bertil Quance spoke.", *PM, ("Odile Marsk",), ("Pavo Lindgren",)),
    Case("another holder", "Norlandic Prime Minister Quance spoke.", "Prime Minister Quance", *PM[1:], ("Marsk",)),
    Case(
        "another holder",
        "The people of Norlandic Prime Minister Odile Marsk cheered.",
        "Prime Minister Odile Marsk",
        "holder",
        "norland-pm",
        "odile-marsk",
        ("Bertil Quance",),
        as_of="2019",
    ),
    Case(
        "another holder",
        "Norlandic Prime Minister Bertil Quance thanked Odile Marsk.",
        *PM,
        never=("Odile Marsk",),
    ),
    Case(
        "another office",
        "Norlandic Prime Minister Bertil Quance spoke.",
        *PM,
        plants=("President",),
        never=("Prime Minister", "Deputy Minister"),
    ),
    Case(
        "another office",
        "Bertil Quance, a premier of Norland, spoke.",
        "Bertil Quance, a premier of Norland",
        *PM[1:],
        plants=("president",),
    ),
    Case(
        "another country",
        "A Norlandic Prime Minister Bertil Quance spoke.",
        "Norlandic Prime Minister Bertil Quance",
        *PM[1:],
        plants=("Sudric", "Turkish"),
        never=("Osterran", "Norlandic"),
    ),
    Case(
        "another country",
        "Bertil Quance, premier of Norland, spoke.",
        "Bertil Quance, premier of Norland",
        *PM[1:],
        plants=("Sudmark",),
    ),
    Case(
        "exchanged names",
        "Norlandic Prime Minister Bertil Quance met Norlandic President Pavo Lindgren.",
        "Norlandic Prime Minister Bertil Quance",
        *PM[1:],
        plants=("Pavo Lindgren met Norlandic President Bertil Quance",),
    ),
    Case(
        "exchanged names",
        "Prime Minister Bertil Quance met Prime Minister Samira Noorland.",
        *PM,
        never=("Samira Noorland met Prime Minister Bertil Quance",),
    ),
    Case("misspelt name", "Norlandic Prime Minister Bertil Quance spoke.", *PM, plants=("Qunace",), never=("Quance",)),
    Case(
        "misspelt name",
        "President Pavo Lindgren spoke.",
        "President Pavo Lindgren",
        "holder",
        "norland-president",
        "pavo-lindgren",
        ("Lindgran",),
    ),
    Case("altered name", "It is Vision 2030 of Norland.", "Vision 2030", "name", "norland", "Vision 2030", ("2040",)),
    Case("other title", "Norlandic Prime Minister Bertil Quance spoke.", *PM, ("Premier",), ("Prime Minister",)),
    Case(
        "predecessor named",
        "Norlandic Prime Minister Bertil Quance spoke.",
        *PM,
        plants=("Bertil Quance, who succeeded Odile Marsk,",),
    ),
    Case("other name", "Norlandic Prime Minister Bertil Quance spoke.", *PM, never=("Quance",)),
    Case(
        "another rung",
        "Norland and Sudmark have a close partnership.",
        "close partnership",
        "level",
        "norland-sudmark",
        "close partnership",
        ("friendly ties", "an alliance"),
        ("close partnership", "near partnership"),
    ),
    Case(
        "another pair",
        "Norland and Sudmark have a close partnership.",
        "close partnership",
        "level",
        "norland-sudmark",
        "close partnership",
        ("Osterra",),
        ("Norland", "Sudmark"),
    ),
    Case(
        "other translation",
        "Norland and Sudmark have a close partnership.",
        "close partnership",
        "level",
        "norland-sudmark",
        "close partnership",
        ("near partnership",),
        ("alliance", "friendly ties"),
    ),
    Case(
        "swapped digits",
        "Trade of Norland and Sudmark reached 41 billion dollars.",
        "41 billion dollars",
        "figure",
        "norland-sudmark",
        "41 billion USD",
        ("14",),
        ("41",),
        as_of="2023",
    ),
    Case(
        "another number",
        "Trade of Norland and Sudmark reached 41 billion dollars last year.",
        "41 billion dollars",
        "figure",
        "norland-sudmark",
        "41 billion USD",
        ("91",),
        ("61",),
        as_of="2023",
    ),
    Case("another number", "They met twice.", "met twice", "figure", "forum", "2", ("five times",)),
    Case(
        "another number", "Norland has five schools.", "five schools", "figure", "norland", "5", ("seven",), ("five",)
    ),
    Case(
        "another unit",
        "Trade of Norland and Sudmark reached 41 billion U.S. dollars.",
        "41 billion U.S. dollars",
        "figure",
        "norland-sudmark",
        "41 billion USD",
        ("million", "euros"),
        ("billion", "dollars"),
        as_of="2023",
    ),
    Case(
        "exchanged parts",
        "In all 26 out of the 45 projects are done.",
        "26 out of the 45 projects",
        "figure",
        "norland-sudmark",
        "26",
        ("45 out of the 26",),
        out_of="45",
    ),
    Case(
        "number said otherwise", "Norland has five schools.", "five schools", "figure", "norland", "5", ("5",), ("6",)
    ),
    Case(
        "number said otherwise",
        "Trade reached 41 billion dollars.",
        "41 billion dollars",
        "figure",
        "norland-sudmark",
        "41 billion USD",
        ("about ",),
        as_of="2023",
    ),
    Case(
        "neighbour edition", "The 24th Wind Forum began.", "24th Wind Forum", "edition", FORUM, "24", ("25th", "23rd")
    ),
    Case(
        "neighbour edition",
        "The first Wind Forum began.",
        "first Wind Forum",
        "edition",
        "forum",
        "1",
        ("second",),
        ("zeroth", "0th"),
    ),
    Case(
        "number in words or figures",
        "The 24th Wind Forum began.",
        "24th Wind Forum",
        "edition",
        FORUM,
        "24",
        ("twenty-fourth",),
    ),
    Case(
        "number in words or figures",
        "The second Wind Forum began.",
        "second Wind Forum",
        "edition",
        "forum",
        "2",
        ("2nd",),
    ),
    Case(
        "another day",
        "It began on May 20, 2024.",
        "May 20, 2024",
        "date",
        FORUM,
        "2024-05-20",
        ("19", "27"),
        ("21", "20"),
    ),
    Case(
        "another month",
        "It took place in May 2023.",
        "in May 2023",
        "date",
        "forum-2023",
        "2023-05",
        ("June",),
        ("May",),
    ),
    Case(
        "another month",
        "They have had a close partnership since May 2020.",
        "since May 2020",
        "level",
        "norland-sudmark",
        "2020-05",
        ("June",),
        ("May",),
    ),
    Case("another month", "It began on Nov. 4.", "Nov. 4", "date", "forum-2023", "2023-11-04", ("Dec.", "Feb.")),
    Case(
        "another year", "It took place in 2023.", "in 2023", "date", "forum-2023", "2023", ("2022",), ("2024", "2023")
    ),
    Case(
        "another weekday", "It began on Monday.", "on Monday", "date", FORUM, "2024-05-20", ("Thursday",), ("Monday",)
    ),
    Case(
        "another relative time",
        "It was in Porto last year.",
        "last year",
        "date",
        "forum-2023",
        "2023",
        ("two years ago",),
        ("this year", "last year"),
    ),
    Case(
        "another relative time",
        "It was founded 30 years ago.",
        "30 years ago",
        "date",
        "league",
        "1994",
        ("50",),
        ("30",),
    ),
    Case(
        "month or day said otherwise",
        "It began on May 20, 2024.",
        "May 20, 2024",
        "date",
        FORUM,
        "2024-05-20",
        ("20 May 2024",),
    ),
    Case(
        "month or day said otherwise",
        "It began on Nov. 4.",
        "Nov. 4",
        "date",
        "forum-2023",
        "2023-11-04",
        ("November",),
    ),
    Case("weekday with its date", "It began on Monday.", "on Monday", "date", FORUM, "2024-05-20", (", May 20",)),
    Case("weekday with its date", "It began on Tuesday.", "on Tuesday", "date", FORUM, "2024-05-20", (), (", May 20",)),
    Case("coarser date", "It took place in May 2023.", "in May 2023", "date", "forum-2023", "2023-05", ("in ",)),
    Case(
        "another place",
        "The Wind Forum 2024 is in Leeds.",
        "in Leeds",
        "place",
        FORUM,
        "elmswick",
        ("Geneva", "Porto"),
        ("Leeds", "Norland"),
    ),
    Case(
        "another place",
        "The Wind Forum was held in Norland.",
        "in Norland",
        "place",
        FORUM,
        "norland",
        ("Osterra", "Canada"),
        ("Norland",),
    ),
    Case("another place", "They met the press here.", "here", "place", FORUM, "elmswick", ("in Geneva",), ("here",)),
    Case(
        "another place",
        "It was at the Glass Hall.",
        "at the Glass Hall",
        "place",
        FORUM,
        "glass-hall",
        ("Congress Hall",),
        ("Glass Hall",),
    ),
    Case(
        "another direction",
        "Leeds, east Norland, is wet.",
        "Leeds, east Norland",
        "place",
        "elmswick",
        "east-norland",
        ("southwest",),
        ("east",),
    ),
    Case("country added", "The forum in Leeds is over.", "in Leeds", "place", FORUM, "elmswick", (", Norland,",)),
    Case("place's other name", "The forum in Leeds is over.", "in Leeds", "place", FORUM, "elmswick", (), ("Porto",)),
    Case(
        "another role",
        "Sudmark is an observer of the Wind League.",
        "Sudmark is an observer",
        "role",
        "league",
        "observer",
        ("a member", "a dialogue partner"),
        ("observer",),
        who="sudmark",
    ),
    Case(
        "another member",
        "Sudmark is an observer of the Wind League.",
        "Sudmark is an observer",
        "role",
        "league",
        "observer",
        ("Osterra", "Norway"),
        ("Sudmark",),
        who="sudmark",
    ),
    Case(
        "another member of a list",
        "There are gales, breezes and storms.",
        "gales, breezes and storms",
        "list",
        "league",
        ["gales", "breezes", "storms"],
        ("corruption",),
        ("gales", "storms"),
    ),
    Case(
        "another count of a list", "There are three winds.", "three winds", "list", "league", "3", ("four",), ("three",)
    ),
]


def name(case: Case) -> str:
    return f"{case.operator} {case.quote}".replace(" ", "-")


@pytest.mark.parametrize("case", [pytest.param(case, id=name(case)) for case in CASES])
def test_an_operator_plants_what_the_table_says_and_nothing_that_may_be_true(case: Case) -> None:
    planted = {edit.words for edit in case.edits()}
    assert set(case.plants) - planted == set()
    assert set(case.never) & planted == set()


@pytest.mark.parametrize("case", [pytest.param(case, id=name(case)) for case in CASES])
def test_an_edit_changes_its_own_words_and_points_at_them(case: Case) -> None:
    source = case.article.source
    for edit in case.edits():
        after = edit.applied(source)
        assert after[: edit.start] == source[: edit.start]
        assert after.endswith(source[edit.end :])
        assert after != source
        assert edit.gives
        for start, end in edit.places:
            assert 0 <= start < end <= len(after)
        if not edit.changed:
            assert after[slice(*edit.places[0])] == edit.words


def test_every_operator_and_every_control_has_a_case_that_it_changes() -> None:
    shown = {case.operator for case in CASES if case.plants}
    without = {one.name for one in OPERATORS} - shown
    assert without <= {"other name", "place's other name"}


def test_the_names_of_operators_are_their_own() -> None:
    names = [one.name for one in OPERATORS]
    assert len(names) == len(set(names))
    assert all(family.OPERATORS for family in FAMILIES)

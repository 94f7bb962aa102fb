"""Headlines that the text does not bear out, and one name spelt in two ways."""

from __future__ import annotations

import pytest

from tests.agreement.cases import Case, assert_found, assert_silent
from tests.kinds.desk_fixtures import registry

BARE = registry([], [])

POSITIVE = [
    Case(
        "h name person",
        "# Hartwell named head of Tarn Water Board\n\nMARSH END, March 12 -- The Tarn Water Board "
        "has appointed Lucy Hartnell as its new head, it said on Tuesday. Hartnell has worked for "
        "the board since 2011.",
        "Hartwell",
        "Hartnell",
        day="2024-03-12",
    ),
    Case(
        "h number jobs",
        "# Brannock to cut 450 jobs\n\nBrannock Steel said on Thursday it would cut 540 jobs at "
        "its rolling mill as demand from carmakers fell.",
        "450",
        "540",
        day="2024-02-08",
    ),
    Case(
        "h number money",
        "# Museum gets $12 million for new wing\n\nThe Calder Museum has received $21 million "
        "from the state for a new wing, its director said.",
        "$12 million",
        "$21 million",
        day="2021-11-16",
    ),
    Case(
        "h percent",
        "# Pear exports up 14 percent\n\nExports of pears from the Vale of Ister rose 41 percent "
        "last year, growers said on Thursday.",
        "14 percent",
        "41 percent",
        day="2023-01-19",
    ),
    Case(
        "h date",
        "# Bridge to reopen June 12\n\nThe Alder Bridge will reopen to traffic on June 21 after "
        "two years of repairs, the county said on Tuesday.",
        "June 12",
        "June 21",
        day="2023-05-30",
    ),
    Case(
        "h edition",
        "# 31st Folk Fair draws record crowd\n\nThe 32nd Penrose Folk Fair closed on Sunday with "
        "a record 18,000 visitors.",
        "31st",
        "32nd",
        day="2022-08-14",
    ),
    Case(
        "h month",
        "# New tram line opens in September\n\nThe new tram line between Hill Gate and the docks "
        "will open in November, the operator said on Tuesday.",
        "September",
        "November",
        day="2024-02-27",
    ),
    Case(
        "h year",
        "# Dam to be finished by 2027\n\nThe Sarro dam will be finished by 2029, the energy ministry said on Tuesday.",
        "by 2027",
        "by 2029",
        day="2023-06-06",
    ),
    Case(
        "h age",
        "# Climber, 73, reaches summit of Mount Harl\n\nEdda Brandt, a 78-year-old retired "
        "teacher, on Wednesday became the oldest person to reach the summit of Mount Harl.",
        "73",
        "78",
        day="2022-12-01",
    ),
    Case(
        "h updown",
        "# Coffee prices fall for third month\n\nCoffee prices rose for a third month in July, "
        "the growers' federation said on Tuesday.",
        "fall",
        "rose",
        day="2023-08-08",
    ),
    Case(
        "list namely",
        "# Goals\n\nThe plan has four aims, namely cheaper power, cleaner rivers and safer roads.",
        "four aims",
        "cheaper power, cleaner rivers and safer roads",
        day="2024-05-20",
    ),
    Case(
        "swapped letters",
        "The hall is named after Petra Vindelov, a nurse. Vindleov died in 1990.",
        "Vindleov",
        "Vindelov",
        day="2024-05-20",
    ),
    Case(
        "one given name",
        "Ines Kardwell won the race. It was, said Ines Kordwell, a hard day.",
        "Kordwell",
        "Kardwell",
        day="2024-05-20",
    ),
    Case(
        "a letter lost",
        '"It rained," said Arne Bjornquist, the mayor. Bjornqist had opened the pool.',
        "Bjornqist",
        "Bjornquist",
        day="2024-05-20",
    ),
    Case(
        "aged",
        "# Diver aged 61 found alive\n\nA 16-year-old diver was found alive off the cape.",
        "61",
        "16",
        day="2024-05-20",
    ),
    Case(
        "drops",
        "# Milk output drops\n\nMilk output climbed in May, farmers said.",
        "drops",
        "climbed",
        day="2024-05-20",
    ),
    Case(
        "to end on",
        "# Rail strike to end Sunday\n\nThe rail strike is to end on Friday, the union said.",
        "Sunday",
        "Friday",
        day="2024-05-20",
    ),
    Case(
        "arrested",
        "# Derby ends with 14 arrested\n\nPolice arrested 41 people at the derby on Saturday.",
        "14",
        "41",
        day="2024-05-20",
    ),
    Case(
        "joined",
        "# Five towns join the pact\n\nSix towns have joined the pact on river water, the county said on Wednesday.",
        "Five",
        "Six",
        day="2024-03-14",
    ),
    Case(
        "kills",
        "# Flood kills 21 in Sarro valley\n\nA flood killed 12 people in the Sarro valley on Tuesday, the police said.",
        "21",
        "12",
        day="2024-03-14",
    ),
    Case(
        "to close in",
        "# Zinc mine to close in 2031\n\nThe zinc mine at Orrin is to close in 2013, its owners said on Wednesday.",
        "2031",
        "2013",
        day="2024-03-14",
    ),
    Case(
        "jobless",
        "# Unemployment falls to 4.6 percent\n\nUnemployment fell to 6.4 percent in February, the "
        "statistics office said.",
        "4.6 percent",
        "6.4 percent",
        day="2024-03-14",
    ),
    Case(
        "letters swapped at the zoo",
        "# Director\n\nJonas Ekholm has run the zoo since 2010. Ekhlom said the apes were well.",
        "Ekhlom",
        "Ekholm",
        day="2024-03-14",
    ),
    Case(
        "an amount that is told further down",
        "# Tunnel is £36m over\n\nIt will be late.\n\nMs. Roe said so.\n\nIt is £26 million above the estimate.",
        "£36m",
        "£26 million",
    ),
    Case("another family name", "# Prize for Tove Kardov\n\nTove Solvang has won the Reed Prize.", "Kardov", "Solvang"),
]

NEGATIVE = [
    Case(
        "h name short",
        "# Hartnell named head of Tarn Water Board\n\nMARSH END, March 12 -- The Tarn Water Board "
        "has appointed Lucy Hartnell as its new head, it said on Tuesday.",
        day="2024-03-12",
    ),
    Case(
        "h name change",
        "# Orchestra picks Quill to follow Pell\n\nThe Lakeside Orchestra has chosen Marta Quill "
        "as its next conductor.",
        day="2023-09-04",
    ),
    Case(
        "h number round",
        "# Nearly 10,000 march in capital\n\nSome 9,700 people marched through the capital on Saturday, police said.",
        day="2022-06-19",
    ),
    Case(
        "h number update",
        "# Nine injured in ferry collision\n\nSeven passengers and two crew members were injured "
        "when two ferries collided off Port Anselm.",
        day="2022-06-19",
    ),
    Case(
        "h number more than",
        "# Brannock to cut over 500 jobs\n\nBrannock Steel said on Thursday it would cut 540 jobs at its rolling mill.",
        day="2024-02-08",
    ),
    Case(
        "h jobs two sites",
        "# Brannock to cut 450 jobs\n\nBrannock Steel said on Thursday it would cut 300 jobs at "
        "its rolling mill and 150 at its foundry.",
        day="2024-02-08",
    ),
    Case(
        "h money units",
        "# Museum gets $12m for new wing\n\nThe Calder Museum has received 12 million dollars "
        "from the state for a new wing. It had asked for $21 million.",
        day="2021-11-16",
    ),
    Case(
        "h percent periods",
        "# Pear exports up 14 percent\n\nExports of pears from the Vale of Ister rose 14 percent "
        "last year, after a rise of 41 percent in 2021.",
        day="2023-01-19",
    ),
    Case(
        "h percent round",
        "# Pear exports up 14 percent\n\nExports of pears from the Vale of Ister rose 13.8 "
        "percent last year, growers said on Thursday.",
        day="2023-01-19",
    ),
    Case(
        "h place within",
        "# Fire destroys warehouse in Oslo\n\nA fire destroyed a furniture warehouse in the "
        "Grorud district on Wednesday night, firefighters said.",
        day="2024-05-02",
    ),
    Case(
        "h weekday same",
        "# Bus drivers to strike tomorrow\n\nBus drivers in the city will stop work on Thursday "
        "in a dispute over shifts, their union said on Wednesday.",
        day="2024-04-10",
    ),
    Case(
        "h date two",
        "# Bridge to reopen June 12\n\nThe Alder Bridge will reopen to pedestrians on June 12 and "
        "to cars on June 21, the county said.",
        day="2023-05-30",
    ),
    Case(
        "h edition other",
        "# 31st Folk Fair draws record crowd\n\nThe 31st Penrose Folk Fair closed on Sunday. The "
        "32nd fair will be held in Orrin.",
        day="2022-08-14",
    ),
    Case(
        "h count later",
        "# Three suspects held over museum theft\n\nPolice arrested two suspects on Monday and a "
        "third on Tuesday over the theft of four paintings.",
        day="2024-01-23",
    ),
    Case(
        "h count fourth",
        "# Three suspects held over museum theft\n\nPolice have arrested three suspects over the "
        "theft of two paintings. Four suspects had been questioned last week.",
        day="2024-01-23",
    ),
    Case(
        "h month phase",
        "# New tram line opens in September\n\nThe new tram line will open in September. Trial "
        "runs start in June, and the second section opens in November 2026.",
        day="2024-02-27",
    ),
    Case(
        "h year delay",
        "# Dam to be finished by 2029\n\nThe Sarro dam, which was to be finished by 2027, will be "
        "ready by 2029, the energy ministry said.",
        day="2023-06-06",
    ),
    Case(
        "h age ok",
        "# Climber, 78, reaches summit of Mount Harl\n\nEdda Brandt, a 78-year-old retired "
        "teacher, overtook the record of a 73-year-old.",
        day="2022-12-01",
    ),
    Case(
        "h record next",
        "# Sixth title for Varga\n\nLena Varga won her sixth national title on Sunday, and said she wanted a seventh.",
        day="2024-07-21",
    ),
    Case(
        "h updown two",
        "# Coffee prices fall as tea rises\n\nCoffee prices fell in July while those of tea rose, the federation said.",
        day="2023-08-08",
    ),
    Case(
        "names family",
        "# Builder wins contract\n\nJorgen Rasmussen owns the firm; his brother Anders Rasmussen "
        "runs it. A rival, Jorgen Rasmusson, was not asked.",
        day="2024-05-20",
    ),
    Case("another transliteration", "Oleg Matytsyn spoke first. Matytsin thanked the hosts.", day="2024-05-20"),
    Case("two people", "Ines Kardwell won the race. Another runner, Ines Kordwell, came last.", day="2024-05-20"),
    Case("umlauts", "Petra Groessler leads the firm. Grossler founded it in 1990.", day="2024-05-20"),
    Case("people of a place", "Kardovia won. Kardovian fans cheered, and Kardovians danced.", day="2024-05-20"),
    Case("another family", "Tom Bartley won the race. Bartsey Hall was full.", day="2024-05-20"),
    Case(
        "two ages", "# Diver, 61, found alive\n\nA diver was found by Ann Roe, 34, and Bo Lind, 16.", day="2024-05-20"
    ),
    Case("a birthday", "# Singer, 70, takes a bow\n\nThe 69-year-old singer turns 70 on Monday.", day="2024-05-20"),
    Case(
        "after a rise",
        "# Milk output drops\n\nMilk output rose in April but fell in May, farmers said.",
        day="2024-05-20",
    ),
    Case("two steps", "# Rail strike to end Sunday\n\nThe union will hold a vote on Friday.", day="2024-05-20"),
    Case(
        "killed and hurt", "# 14 hurt at derby\n\nPolice arrested 41 people at the derby on Saturday.", day="2024-05-20"
    ),
    Case(
        "joined, and right",
        "# Five more towns join the pact\n\nSix towns have now joined the pact on river water, "
        "after one did last year.",
        day="2024-03-14",
    ),
    Case(
        "kills, and right",
        "# Flood kills 21 in two valleys\n\nA flood killed 12 people in the Sarro valley and nine "
        "in the next one on Tuesday, the police said.",
        day="2024-03-14",
    ),
    Case(
        "to close in, and right",
        "# Zinc mine to close in 2031\n\nThe zinc mine at Orrin, shut once before in 2013, is to close in 2031.",
        day="2024-03-14",
    ),
    Case(
        "jobless, and right",
        "# Unemployment falls to 4.6 percent\n\nUnemployment fell in February from 6.4 percent, "
        "the statistics office said, to its lowest since 1990: 4.6 percent.",
        day="2024-03-14",
    ),
    Case(
        "another family name, and right",
        "# Prize for Ingrid Sundberg\n\nThe poet Ingrid Sundberg has won the Reed Prize, which "
        "Tove Sandberg won last year.",
        day="2024-03-14",
    ),
    Case(
        "letters swapped at the zoo, and right",
        "# Director\n\nJonas Ekholm has run the zoo since 2010. Ekeholm, the village, gave him a prize.",
        day="2024-03-14",
    ),
    Case(
        "what is over, by the text's own numbers",
        "# Tunnel is £36m over\n\nIt is late.\n\nIt cost £196 million, not £160 million. A gate cost £35m.",
    ),
    Case("married since", "# Prize for Tove Kardov\n\nTove Solvang has won it. Kardov, as she was, lives here."),
    Case("a hall and a club", "# Bexholm Arena sold\n\nBexholm Rovers have sold their ground, the club said."),
    Case("two of one given name", "# Ines Kardov wins\n\nInes Kardov won. Ines Solvang came second."),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_what_nothing_in_the_piece_bears_out_is_found(case: Case) -> None:
    assert_found(BARE, case)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_the_piece_bears_out_is_left_alone(case: Case) -> None:
    assert_silent(BARE, case)

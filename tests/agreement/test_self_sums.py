"""Numbers, years, ages, parts and lists of one sentence that do not come out, and those that do."""

from __future__ import annotations

import pytest

from tests.agreement.cases import Case, assert_found, assert_silent
from tests.kinds.desk_fixtures import registry

BARE = registry([], [])

POSITIVE = [
    Case(
        "part whole",
        "# Council fills seats\n\nOf the 24 members of the council, 31 voted for the plan.",
        "24 members of the council, 31",
        day="2024-05-20",
    ),
    Case(
        "part of",
        "# Schools report\n\nSo far 52 of the 47 schools in the district have been repaired, the board said.",
        "52 of the 47",
        day="2023-03-03",
    ),
    Case("out of", "# Clinics\n\nThe fund has built 18 out of 15 planned clinics.", "18 out of 15", day="2023-03-03"),
    Case(
        "split men women",
        "# Choir goes abroad\n\nThe choir's 40 singers, 22 women and 28 men, will leave on Monday.",
        "40",
        "22 women and 28 men",
        day="2022-10-10",
    ),
    Case(
        "split killed",
        "# Bus crash\n\nThe crash killed 12 people: seven passengers, the driver and six pedestrians.",
        "12",
        "seven passengers, the driver and six pedestrians",
        day="2024-06-01",
    ),
    Case(
        "sum total",
        "# Fleet\n\nThe company has 30 ships: 12 tankers, 14 bulk carriers and 8 ferries.",
        "30",
        "12 tankers, 14 bulk carriers and 8 ferries",
        day="2023-11-03",
    ),
    Case(
        "sum vote",
        "# Vote\n\nThe 60-seat assembly passed the bill by 41 votes to 29.",
        "by 41 votes to 29",
        "60-seat",
        day="2023-11-03",
    ),
    Case(
        "share above",
        "# Survey\n\nSome 112 percent of the respondents said they would move again, the survey found.",
        "Some 112 percent",
        day="2023-11-03",
    ),
    Case(
        "pct up",
        "# Sales rise\n\nSales rose 10 percent to 55 million euros from 40 million euros a year earlier.",
        "10 percent to 55 million euros from 40 million euros",
        day="2024-05-20",
    ),
    Case(
        "pct down",
        "# Profit falls\n\nProfit fell by 50 percent to $30 million, from $90 million in 2022.",
        "50 percent to $30 million, from $90 million",
        day="2024-05-20",
    ),
    Case(
        "pct from to",
        "# Herd\n\nThe herd grew from 200 to 300 animals, an increase of 80 percent.",
        "200 to 300 animals, an increase of 80 percent",
        day="2024-05-20",
    ),
    Case(
        "pct direction",
        "# Rents\n\nAverage rent rose to 820 crowns from 910 crowns a year earlier.",
        "rose to 820 crowns from 910 crowns",
        day="2024-05-20",
    ),
    Case(
        "double",
        "# Doubled\n\nThe number of visitors doubled to 90,000 from 30,000 in 2019.",
        "doubled to 90,000 from 30,000",
        day="2024-05-20",
    ),
    Case(
        "halve",
        "# Halved\n\nThe company halved its debt to 3 billion pounds from 9 billion pounds.",
        "halved its debt to 3 billion pounds from 9 billion pounds",
        day="2024-05-20",
    ),
    Case(
        "order", "# Fair\n\nThe fair runs from August 19 to August 12.", "from August 19 to August 12", day="2024-05-20"
    ),
    Case("order years", "# Mayor\n\nHe was mayor of Lindow from 2014 to 2009.", "2014 to 2009", day="2024-05-20"),
    Case(
        "duration years",
        "# Decade\n\nOver the ten years from 2012 to 2024 the town lost a fifth of its people.",
        "ten years",
        "from 2012 to 2024",
        day="2024-05-20",
    ),
    Case(
        "duration days",
        "# Festival\n\nThe five-day festival runs from July 3 to July 12.",
        "five-day",
        "from July 3 to July 12",
        day="2024-05-20",
    ),
    Case(
        "ann founded",
        "# Anniversary\n\nThe two cities marked the 30th anniversary of their partnership, "
        "established in 1992, on Monday.",
        "the 30th anniversary",
        "1992",
        day="2024-05-20",
    ),
    Case(
        "ann verb",
        "# School\n\nThe school, founded in 1904, celebrates its 100th anniversary this year.",
        "100th anniversary",
        "1904",
        day="2024-09-02",
    ),
    Case(
        "ann birth",
        "# Poet\n\nThe town is celebrating the 200th birthday of the poet Arne Falk, who was born in 1834.",
        "200th birthday",
        "1834",
        day="2024-09-02",
    ),
    Case(
        "years ago",
        "# Treaty\n\nThe treaty was signed 30 years ago, in 1984.",
        "30 years ago",
        "1984",
        day="2024-09-02",
    ),
    Case("age birth", "# Singer\n\nThe singer, who was born in 1950, is 64 years old.", "64", "1950", day="2024-09-02"),
    Case(
        "age birth2",
        "# Obituary\n\nGreta Holm, born in Sund on May 3, 1931, died on Sunday. She was 83.",
        "83",
        "May 3, 1931",
        day="2024-09-02",
    ),
    Case(
        "age died",
        "# Obituary\n\nThe painter Otto Ras (1921-2003) died at the age of 92.",
        "92",
        "1921-2003",
        day="2024-09-02",
    ),
    Case(
        "death before birth",
        "# Composer\n\nThe composer Pia Lorn (1890-1878) wrote the hymn.",
        "1890-1878",
        day="2024-09-02",
    ),
    Case(
        "tenure years",
        "# Coach\n\nHe led the team for eight years, from 1998 to 2003.",
        "eight years",
        "from 1998 to 2003",
        day="2024-09-02",
    ),
    Case(
        "list count",
        "# Cities\n\nThe fair will travel to five cities: Arnholm, Bexley Bay, Corran and Dunmore.",
        "five cities",
        "Arnholm, Bexley Bay, Corran and Dunmore.",
        day="2024-05-20",
    ),
    Case(
        "list count more",
        "# Awards\n\nThree films, The Kiln, Salt Road, Owl Light and Northing, share the prize.",
        "Three films",
        "The Kiln, Salt Road, Owl Light and Northing",
        day="2024-05-20",
    ),
    Case(
        "list both",
        "# Members\n\nThe three members of the league, Orland, Vest, Quarn and Ister, signed the pact.",
        "three members",
        "Orland, Vest, Quarn and Ister",
        day="2024-05-20",
    ),
    Case(
        "list two",
        "# Officials\n\nTwo ministers, Ana Corr, Bo Lind and Eva Sorn, resigned on Monday.",
        "Two ministers",
        "Ana Corr, Bo Lind and Eva Sorn",
        day="2024-05-20",
    ),
    Case(
        "a gain told behind",
        "The index closed at 2,846 points on Thursday, a gain of 6.1 percent from Wednesday's 2,801.",
        "2,846",
        day="2024-05-20",
    ),
    Case("up from", "The ferry line carried 66,000 cars, up 20 percent from 60,000.", "66,000", day="2024-05-20"),
    Case("more than tripled", "The herd more than tripled to 80 from 40.", "more than tripled", day="2024-05-20"),
    Case("of a part", "Some 30 of the 60 boats (80 percent) have radios.", "30 of the 60", day="2024-05-20"),
    Case("born and aged", "Ida Holm, who was born in Sund in 1950, turns 64.", "64", "1950", day="2024-05-20"),
    Case(
        "a jubilee",
        "The mill, built in 1900, celebrates its 100th jubilee on Sunday.",
        "100th jubilee",
        "1900",
        day="2024-05-20",
    ),
    Case(
        "three weeks", "The three-week course runs from March 1 to June 30.", "three-week", "March 1", day="2024-02-20"
    ),
    Case("brackets", "It took twelve years (2001-2005) to dig the canal.", "twelve years", "2001", day="2024-02-20"),
    Case(
        "ten percent more than",
        "# Ferry prices climb\n\nA crossing now costs 66 crowns, 10 percent more than last year's 50 crowns.",
        "66 crowns, 10 percent more than last year's 50 crowns",
        day="2024-03-14",
    ),
    Case(
        "against, a rise of",
        "# Milk\n\nThe dairy made 44 million litres in 2023, against 40 million in 2022, a rise of 20 percent.",
        "44 million litres in 2023, against 40 million in 2022, a rise of 20 percent",
        day="2024-03-14",
    ),
    Case(
        "twice as many",
        "# Beds\n\nThe ward has 24 beds, twice as many as the 18 it had before.",
        "24 beds, twice as many as the 18",
        day="2024-03-14",
    ),
    Case(
        "of a town's",
        "# Schools\n\nNine of the town's seven schools will close.",
        "Nine of the town's seven",
        day="2024-03-14",
    ),
    Case(
        "a centenary",
        "# Jubilee\n\nFounded in 1919, the brass band is marking its centenary this year.",
        "centenary",
        "1919",
        day="2024-03-14",
    ),
    Case(
        "turned this year",
        "# Brewery\n\nThe brewery turned 150 this year; it was founded in 1894.",
        "turned 150 this year",
        "1894",
        day="2024-03-14",
    ),
    Case(
        "closes before it opens",
        "# Exhibition\n\nThe exhibition opens on April 3 and closes on March 28, the museum said.",
        "April 3 and closes on March 28",
        day="2024-03-14",
    ),
    Case(
        "opens and ends",
        "# Festival\n\nThe four-day festival opens on Thursday, June 6, and ends on Tuesday, June 11.",
        "four-day",
        "Thursday, June 6, and ends on Tuesday, June 11",
        day="2024-03-14",
    ),
    Case(
        "until",
        "# Mayor\n\nShe was mayor for twelve years, from 2006 until 2012.",
        "twelve years",
        "from 2006 until 2012",
        day="2024-03-14",
    ),
    Case(
        "has died aged",
        "# Author dies\n\nThe novelist Pia Strand, who was born in 1940, has died aged 94.",
        "94",
        "1940",
        day="2024-03-14",
    ),
    Case(
        "born on a day",
        "# Pianist\n\nBorn in Arnholm on July 1, 1990, the pianist is 43.",
        "43",
        "July 1, 1990",
        day="2024-03-14",
    ),
    Case(
        "old this year",
        "# Bridge\n\nThe bridge, finished in 1974, is 40 years old this year.",
        "is 40 years old this year",
        "1974",
        day="2024-03-14",
    ),
    Case(
        "piers",
        "# Harbour\n\nThe port has three piers: the North Pier, the Coal Pier, the Fish Pier and the Long Pier.",
        "three piers",
        "the North Pier, the Coal Pier, the Fish Pier and the Long Pier.",
        day="2024-03-14",
    ),
    Case(
        "between dashes",
        "# Jury\n\nFour judges - Ana Corr, Bo Lind and Eva Sorn - will choose the winner.",
        "Four judges",
        "Ana Corr, Bo Lind and Eva Sorn",
        day="2024-03-14",
    ),
    Case(
        "a budget",
        "# Budget\n\nThe town will spend 12 million crowns: 6 million on schools, 5 million on "
        "roads and 3 million on parks.",
        "12",
        "6 million on schools, 5 million on roads and 3 million on parks",
        day="2024-03-14",
    ),
    Case(
        "the team of",
        "# Team\n\nThe team of 11 has seven women and five men.",
        "11",
        "seven women and five men",
        day="2024-03-14",
    ),
    Case(
        "of runners",
        "# Marathon\n\nOf 8,000 runners who started, 8,900 reached the finish.",
        "8,000 runners who started, 8,900",
        day="2024-03-14",
    ),
    Case(
        "up from more",
        "# Library\n\nThe library lent 300,000 books last year, up from 340,000 in 2022.",
        "300,000 books last year, up from 340,000",
        day="2024-03-14",
    ),
    Case(
        "everybody voted",
        "The bill was lost by 31 votes to 27, as all of the 48 deputies voted.",
        "by 31 votes to 27",
        "all of",
    ),
]

NEGATIVE = [
    Case(
        "part of ok",
        "# Council fills seats\n\nOf the 24 members of the council, 21 voted for the plan, and 31 residents spoke.",
        day="2024-05-20",
    ),
    Case(
        "part of exceeds target",
        "# Schools report\n\nThe board repaired 52 schools against a target of 47.",
        day="2023-03-03",
    ),
    Case(
        "out of score",
        "# Review\n\nThe film was given 9 out of 10, and the ratio of boys to girls was 18 to 15.",
        day="2023-03-03",
    ),
    Case(
        "ratio 100",
        "# Investments\n\nProfit rose 112 percent, and debt stands at 140 percent of output.",
        day="2023-11-03",
    ),
    Case(
        "rate over 100",
        "# Prices\n\nInflation reached 112 percent in April; the reservoirs are 104 percent full "
        "of their long-term average.",
        day="2023-11-03",
    ),
    Case(
        "split ok",
        "# Choir goes abroad\n\nThe choir's 40 singers, 22 women and 18 men, will leave on Monday.",
        day="2022-10-10",
    ),
    Case(
        "split among",
        "# Bus crash\n\nThe crash killed 12 people, among them seven children and six women.",
        day="2024-06-01",
    ),
    Case(
        "split include",
        "# Bus crash\n\nThe 12 dead included five students, three teachers and a driver.",
        day="2024-06-01",
    ),
    Case(
        "sum including",
        "# Fleet\n\nThe company has 30 ships, including 12 tankers and 14 bulk carriers.",
        day="2023-11-03",
    ),
    Case(
        "sum ok", "# Fleet\n\nThe company has 34 ships: 12 tankers, 14 bulk carriers and 8 ferries.", day="2023-11-03"
    ),
    Case(
        "vote ok",
        "# Vote\n\nThe 60-seat assembly passed the bill by 31 votes to 25, with three abstentions.",
        day="2023-11-03",
    ),
    Case(
        "share overlap",
        "# Survey\n\nSome 65 percent of the respondents like tea, 55 percent coffee and 20 "
        "percent cocoa; they could name several.",
        day="2023-11-03",
    ),
    Case(
        "share sum ok",
        "# Energy\n\nCoal provides 45 percent of the country's electricity, gas 35 percent and hydropower 20 percent.",
        day="2023-11-03",
    ),
    Case(
        "share cum",
        "# Firms\n\nThe three funds hold 60 percent of the bank and 70 percent of its rival.",
        day="2023-11-03",
    ),
    Case(
        "pct up ok",
        "# Sales rise\n\nSales rose 10 percent to 44 million euros from 40 million euros a year earlier.",
        day="2024-05-20",
    ),
    Case(
        "pct up round",
        "# Sales rise\n\nSales rose 9 percent to 1.2 billion euros from 1.1 billion euros a year earlier.",
        day="2024-05-20",
    ),
    Case(
        "pct constant",
        "# Sales rise\n\nSales rose 4 percent at constant currencies to 40 million euros from 41 million euros.",
        day="2024-05-20",
    ),
    Case(
        "pct other",
        "# Sales rise\n\nSales rose 10 percent to 55 million euros, and the number of shops went from 40 to 42.",
        day="2024-05-20",
    ),
    Case(
        "pct points",
        "# Rates\n\nThe jobless rate rose 2 percentage points to 8 percent from 6 percent.",
        day="2024-05-20",
    ),
    Case(
        "pct since",
        "# Rents\n\nAverage rent rose 3 percent to 820 crowns from March, and is down from 910 crowns in 2019.",
        day="2024-05-20",
    ),
    Case("double ok", "# Doubled\n\nThe number of visitors doubled to 61,000 from 30,000 in 2019.", day="2024-05-20"),
    Case(
        "nearly double",
        "# Doubled\n\nThe number of visitors nearly doubled to 55,000 from 30,000 in 2019; more "
        "than doubled in Varn, to 900 from 300.",
        day="2024-05-20",
    ),
    Case("diff ok", "# Staff\n\nThe hospital's staff grew by 20 to 320 from 300 last year.", day="2024-05-20"),
    Case("half ok", "# Half\n\nHalf of the 80 villages have been connected, and 60 have roads.", day="2024-05-20"),
    Case("quarter ok", "# Quarter\n\nOf the 400 homes, 100, or 25 percent, stand empty.", day="2024-05-20"),
    Case(
        "range ok",
        "# Range\n\nThe tickets cost between 40 and 80 euros; between 1990 and 1985 prices nothing was changed.",
        day="2024-05-20",
    ),
    Case(
        "two totals days",
        "# Harbour workers walk out\n\nSome 1,200 dockers walked out on Monday at Port Lowell. On "
        "Tuesday 2,100 dockers walked out.",
        day="2024-05-20",
    ),
    Case(
        "toll sources",
        "# Flood\n\nThe flood killed 14 people, officials said. Aid workers said 41 people had died.",
        day="2024-05-20",
    ),
    Case(
        "toll rise",
        "# Flood toll rises to 41\n\nThe number of dead in the flood rose to 41 on Monday. On "
        "Sunday officials had spoken of 14 dead.",
        day="2024-05-20",
    ),
    Case(
        "two meetings",
        "# Ministers meet\n\nThe fisheries ministers met in Orrin on May 14. Their next meeting "
        "is on May 30; they last met in March.",
        day="2024-05-20",
    ),
    Case(
        "weekday ok", "# Opening\n\nThe theatre will open on Tuesday, June 11, 2024, the owners said.", day="2024-05-20"
    ),
    Case("weekday two", "# Opening\n\nThe owners said on Monday that June 11 would be the day.", day="2024-05-20"),
    Case(
        "weekday list",
        "# Opening\n\nIt is open on Mondays, and June 11 is a holiday. The fair opens on Saturday, May 25, and Sunday.",
        day="2024-05-20",
    ),
    Case(
        "order ok",
        "# Fair\n\nThe fair runs from August 12 to 19, and the ticket price fell from 2014 to 2009 crowns.",
        day="2024-05-20",
    ),
    Case("from winter", "# Rink\n\nThe rink is open from November 30 to February 2.", day="2024-11-20"),
    Case(
        "duration ok",
        "# Decade\n\nOver the twelve years from 2012 to 2024 the town lost a fifth of its people. "
        "The 13 seasons from 2012 to 2024 were dry.",
        day="2024-05-20",
    ),
    Case(
        "duration incl",
        "# Festival\n\nThe ten-day festival runs from July 3 to July 12; the 13-year period from 2012 to 2024 was dry.",
        day="2024-05-20",
    ),
    Case(
        "duration part",
        "# Mine\n\nThe mine, which opened in 1984, was worked for 30 years until 2014.",
        day="2024-05-20",
    ),
    Case(
        "duration within",
        "# Coach\n\nHe led the team for three years, and the club from 1998 to 2013.",
        day="2024-05-20",
    ),
    Case(
        "ann ok",
        "# Anniversary\n\nThe two cities marked the 30th anniversary of their partnership, "
        "established in 1992, on Monday.",
        day="2022-05-20",
    ),
    Case(
        "ann other",
        "# School\n\nThe school, founded in 1904, celebrates the 100th anniversary of its library this year.",
        day="2024-09-02",
    ),
    Case(
        "ann next",
        "# School\n\nThe school, founded in 1925, will celebrate its 100th anniversary next year. "
        "The firm, set up in 1904, marked its 100th anniversary in 2004.",
        day="2024-09-02",
    ),
    Case(
        "ann festival",
        "# Feast\n\nThe 100th festival since the town was founded in 1904 closed on Sunday, its "
        "50th anniversary hall sold out.",
        day="2024-09-02",
    ),
    Case(
        "years ago ok",
        "# Treaty\n\nThe treaty was signed 30 years ago, in 1994. Some 40 years ago, in the "
        "spring of 1984, the plant closed.",
        day="2024-09-02",
    ),
    Case(
        "years round",
        "# Treaty\n\nThe treaty was signed almost 30 years ago, in 1995, and more than 20 years "
        "ago the plant, built in 1984, closed.",
        day="2024-09-02",
    ),
    Case(
        "age ok",
        "# Singer\n\nThe singer, who was born in 1950, is 73 years old. Her sister, born in 1955, is 69.",
        day="2024-09-02",
    ),
    Case(
        "age then",
        "# Singer\n\nThe singer, who was born in 1950, was 14 years old when she first sang on radio. Her son is 34.",
        day="2024-09-02",
    ),
    Case(
        "age died ok",
        "# Obituary\n\nThe painter Otto Ras (1921-2003) died at the age of 81. His wife was 92.",
        day="2024-09-02",
    ),
    Case(
        "life bc",
        "# Coins\n\nThe coins come from the reign of Tarn II (120-98 BC), and the flat number is 1890-1878.",
        day="2024-09-02",
    ),
    Case(
        "list ok",
        "# Cities\n\nThe fair will travel to four cities: Arnholm, Bexley Bay, Corran and Dunmore.",
        day="2024-05-20",
    ),
    Case(
        "list include",
        "# Cities\n\nThe fair will travel to five cities, including Arnholm, Corran and Dunmore.",
        day="2024-05-20",
    ),
    Case(
        "list such",
        "# Cities\n\nSix cities, among them Arnholm, Corran and Dunmore, take part; three firms, "
        "such as Pell, Quill, Orr and Sons and Marl, pay.",
        day="2024-05-20",
    ),
    Case(
        "list appos",
        "# Ministers\n\nTwo ministers, Ana Corr, the head of finance, and Bo Lind, resigned on Monday.",
        day="2024-05-20",
    ),
    Case(
        "list pairs", "# Teams\n\nThree teams, Arnholm and Sund, Bexley Bay and Corran, went through.", day="2024-05-20"
    ),
    Case(
        "list verb",
        "# Films\n\nThree films, The Kiln, Salt and Pepper, and Owl Light, share the prize.",
        day="2024-05-20",
    ),
    Case(
        "offices former",
        "# Mine\n\nFinance Minister Karl Osten signed the bill. Osten, a former foreign minister, "
        "said it would help mines.",
        day="2024-05-20",
    ),
    Case(
        "places two",
        "# Summit\n\nThe Lakes Summit opened in Varn on Monday. The next Lakes Summit, in Orrin, "
        "is in 2026; the last Lakes Summit in Sund failed.",
        day="2024-05-20",
    ),
    Case(
        "dateline ok",
        "# Council\n\nORRIN, May 20 -- The council met here on Monday.\n\nThe council's meeting "
        "on Sunday last week was its first this year.",
        day="2024-05-20",
    ),
    Case("moved to an earlier year", "The payment was moved from 2019 to 2018.", day="2020-05-20"),
    Case("a journal", "See the catalogue (ISSN 1890-1878) for prices.", day="2020-05-20"),
    Case(
        "over a decade each year",
        "Sales rose 5 percent a year to 80 million euros from 40 million euros.",
        day="2020-05-20",
    ),
    Case(
        "hedged double",
        "The herd nearly doubled to 76 from 40; the flock more than doubled to 190 from 40.",
        day="2020-05-20",
    ),
    Case("working days", "The five working days from July 3 to July 10 are for repairs.", day="2024-07-01"),
    Case("old festival", "The 10-year-old festival runs from July 3 to July 5.", day="2024-07-01"),
    Case("of its hall", "The choir, founded in 1904, sang at the 50th anniversary of its hall.", day="2024-07-01"),
    Case(
        "before the year",
        "The club, founded in 1926, is raising money ahead of its 100th anniversary.",
        day="2024-07-01",
    ),
    Case("aged then", "Ida Holm, born in 1950, was aged 20 when the mill closed in 1970.", day="2024-07-01"),
    Case("needed", "The clinic has 120 percent of the nurses it planned for.", day="2024-07-01"),
    Case("two of three sorts", "The 40 singers, 22 women and 10 boys, will leave.", day="2024-07-01"),
    Case(
        "or another share", "Some 30 of the 60 boats, or 80 percent of the large ones, have radios.", day="2024-07-01"
    ),
    Case("goals by three", "In four games, Varga, Corr and Lind scored, the club said.", day="2024-07-01"),
    Case("towns in counties", "Two towns, Bexley, Kent and Hythe, have banned it.", day="2024-07-01"),
    Case(
        "ten percent more than, and right",
        "# Ferry prices climb\n\nA crossing now costs 55 crowns, 10 percent more than last year's 50 crowns.",
        day="2024-03-14",
    ),
    Case(
        "against, a rise of, and right",
        "# Milk\n\nThe dairy made 44 million litres in 2023, against 40 million in 2022, a rise of 10 percent.",
        day="2024-03-14",
    ),
    Case(
        "twice as many, and right",
        "# Beds\n\nThe ward has 24 beds, more than twice as many as the 11 it had before.",
        day="2024-03-14",
    ),
    Case(
        "true n4, and right",
        "# Vote\n\nOf the 120 delegates, 75 voted for the motion and 42 against.",
        day="2024-03-14",
    ),
    Case(
        "true n5, and right",
        "# Buses\n\nThe firm runs 90 buses, 60 of them electric and 40 less than ten years old.",
        day="2024-03-14",
    ),
    Case(
        "of a town's, and right",
        "# Schools\n\nFive of the town's seven schools will close; nine of the county's did.",
        day="2024-03-14",
    ),
    Case(
        "a centenary, and right",
        "# Jubilee\n\nFounded in 1919, the brass band is marking its centenary this year.",
        day="2019-03-14",
    ),
    Case(
        "turned this year, and right",
        "# Brewery\n\nThe brewery turned 150 this year; it was founded in 1894.",
        day="2044-03-14",
    ),
    Case(
        "closes before it opens, and right",
        "# Exhibition\n\nThe exhibition opens on April 3; the one before closes on March 28, the museum said.",
        day="2024-03-14",
    ),
    Case(
        "opens and ends, and right",
        "# Festival\n\nThe four-day festival opens on Thursday, June 6, and ends on Sunday, June 9.",
        day="2024-03-14",
    ),
    Case(
        "until, and right",
        "# Mayor\n\nShe was mayor for six years, from 2006 until 2012, and a councillor for twelve.",
        day="2024-03-14",
    ),
    Case(
        "has died aged, and right",
        "# Author dies\n\nThe novelist Pia Strand, who was born in 1940, has died aged 84; her mother died aged 94.",
        day="2024-03-14",
    ),
    Case(
        "born on a day, and right",
        "# Pianist\n\nBorn in Arnholm on July 1, 1990, the pianist is 33; her teacher is 43.",
        day="2024-03-14",
    ),
    Case(
        "old this year, and right",
        "# Bridge\n\nThe bridge, finished in 1974, was 40 years old when it was widened in 2014.",
        day="2024-03-14",
    ),
    Case(
        "true n19, and right",
        "# Kestrel beats Marlow 3-1\n\nKestrel beat Marlow 3-1 on Wednesday night, having lost 3-2 in May.",
        day="2024-03-14",
    ),
    Case(
        "piers, and right",
        "# Harbour\n\nThe port has three piers: the North Pier, the Coal and Fish Pier, and the Long Pier.",
        day="2024-03-14",
    ),
    Case(
        "between dashes, and right",
        "# Jury\n\nFour judges - Ana Corr, Bo Lind and the two Sorn sisters - will choose the winner.",
        day="2024-03-14",
    ),
    Case(
        "true n23, and right",
        "# Poll\n\nIn the poll 58 percent were for the tunnel, 32 percent for the bridge and 25 percent for both.",
        day="2024-03-14",
    ),
    Case(
        "a budget, and right",
        "# Budget\n\nThe town will spend 12 million crowns: 6 million on schools, of which 2 "
        "million on books, 5 million on roads and 1 million on parks.",
        day="2024-03-14",
    ),
    Case(
        "true n25, and right",
        "# Lake\n\nThe lake has shrunk by two thirds since 1990, from 900 square kilometres to 300.",
        day="2024-03-14",
    ),
    Case("the team of, and right", "# Team\n\nThe team of 11 has seven women and four men.", day="2024-03-14"),
    Case(
        "true n27, and right",
        "# Opera\n\nThe opera house, which burned down in 1998 and was reopened in 2006, was first opened in 1886.",
        day="2024-03-14",
    ),
    Case(
        "of runners, and right",
        "# Marathon\n\nOf 8,000 runners who started, 7,900 reached the finish, cheered by 8,900 fans.",
        day="2024-03-14",
    ),
    Case(
        "up from more, and right",
        "# Library\n\nThe library lent 340,000 books last year, up from 300,000 in 2022. Visits "
        "were down 4 percent to 96,000 from 100,000.",
        day="2024-03-14",
    ),
    Case("everybody voted, and right", "The bill was lost by 31 votes to 17, as all of the 48 deputies voted."),
    Case("opens late and closes early", "The rink opens on November 2 and closes on March 3.", day="2024-10-20"),
    Case("two shows", "One show opens on April 3; the other ends on March 28.", day="2024-03-14"),
    Case("less than", "The pass costs 45 crowns, 10 percent less than the 50 crowns of last year.", day="2024-03-14"),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_what_does_not_come_out_is_found(case: Case) -> None:
    assert_found(BARE, case)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_comes_out_is_left_alone(case: Case) -> None:
    assert_silent(BARE, case)

"""Who holds an office: a table of what the desk must say, and one of what it must leave alone."""

from __future__ import annotations

import pytest

from copydesk.kinds.holder import KIND
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, person, registry, slug, subject

_TENURES = {
    ("norland-pm", "Prime Minister", "norland", ()): [
        ("Odile Marsk", "2015-03-02/2021-11-30"),
        ("Bertil Quance", "2021-12-01/.."),
    ],
    ("norland-president", "President", "norland", ()): [("Tove Almgren", "2018-01-15/..")],
    ("norland-foreign-minister", "Foreign Minister", "norland", ()): [("Pavo Lindt", "2020-06-01/..")],
    ("sudria-pm", "Prime Minister", "sudria", ()): [("Amado Reyl", "2019-05-05/..")],
    ("hollin-ceo", "Chief Executive", "hollin", ("CEO",)): [
        ("Greta Sorn", "2012-04-01/2019-08-31"),
        ("Viktor Maddern", "2019-09-01/.."),
    ],
    ("hollin-chair", "Chairman", "hollin", ("chair",)): [("Rosalind Ekwall", "2016-05-20/..")],
    ("hollin-cfo", "Chief Financial Officer", "hollin", ()): [("Ines Talbot", "2021-02-01/..")],
    ("elmswick-rector", "Rector", "elmswick", ()): [
        ("Cosmo Harle", "2010-09-01/2022-08-31"),
        ("Judit Farkas", "2022-09-01/.."),
    ],
    ("varda-coach", "Head Coach", "varda", ("manager",)): [
        ("Ned Corrigan", "2018-07-01/2023-06-30"),
        ("Ilja Petrak", "2023-07-01/.."),
    ],
    ("varda-captain", "Captain", "varda", ()): [("Moses Adeyo", "2022-08-01/..")],
    ("rovers-coach", "Head Coach", "rovers", ("manager",)): [("Stig Halden", "2020-07-01/..")],
    ("rovers-president", "President", "rovers", ()): [("Lena Brock", "2017-10-10/..")],
    ("varda-president", "President", "varda", ()): [("Paulo Venn", "2014-02-01/..")],
    ("sudria-president", "President", "sudria", ()): [("Ibo Castan", "2016-08-01/..")],
    ("sudria-foreign-minister", "Foreign Minister", "sudria", ()): [("Nela Oru", "2021-02-10/..")],
    ("sudria-party", "General Secretary", "sudria-party-body", ("party chief",)): [("Yani Delph", "2022-03-01/..")],
    ("norland-defence-minister", "Defence Minister", "norland", ()): [("Rikke Daal", "2020-06-01/..")],
    ("assembly-speaker", "Speaker", "assembly", ()): [
        ("Orla Finn", "2012-05-05/2020-05-04"),
        ("Piet Vaal", "2020-05-05/.."),
    ],
    ("harvest-commissioner", "Harvest Commissioner", "lakes-commission", ()): [("Dov Silber", "2021-01-01/..")],
    ("veldt-pm", "Prime Minister", "veldt", ()): [("Ota Brandt", "2009-01-01/2012-12-31")],
    ("veldt-premier", "Premier Regent", "veldt", ("head of government",)): [("Yorick Tamm", "2013-08/2013-10")],
    ("veldt-president", "President", "veldt", ()): [("Yorick Tamm", "2013-10-31/..")],
    ("cup-president", "President", "cup-union", ()): [
        ("Maud Ersk", "2021-01-01/2023-05-12"),
        ("Cyra Holm", "2023-05-12/.."),
    ],
    ("port-director", "Director-General", "port-union", ()): [
        ("Maas Kuyper", "2014-09-01/2021-10-13"),
        ("Cyra Holm", "2021-10-14/.."),
    ],
    ("lakes-clerk", "Clerk", "lakes", ()): [("Tim Rusk", "2019-03-04~/2023-09-01~")],
    ("league-bureau-president", "President of the Lakes Bureau", "lakes-league", ()): [("Ada Reeve", "2022-07-01/..")],
    ("lakes-sg", "Secretary-General", "lakes", ()): [
        ("Henrik Oster", "2016-01-01/2020-12-31"),
        ("Samira Noor", "2021-01-01/.."),
    ],
}
_BODIES = [
    subject("norland", "country", "Norland", adjectives=("Norlandic",)),
    subject("sudria", "country", "Sudria", adjectives=("Sudrian",)),
    subject("veldt", "country", "Veldt", adjectives=("Veldter",)),
    subject("hollin", "body", "Hollin Works", weak=("Hollin",)),
    subject("elmswick", "body", "University of Elmswick", aliases=("Elmswick University",), weak=("Elmswick",)),
    subject("varda", "body", "Port Varda", weak=("Varda",)),
    subject("rovers", "body", "Tarn Rovers", weak=("Rovers",)),
    subject("lakes", "body", "Council of the Lakes"),
    subject("lakes-commission", "body", "Lakes Commission"),
    subject("lakes-league", "body", "League of the Lakes"),
    subject("sudria-party-body", "body", "Farmers' Party of Sudria", aliases=("Green Farmers Party of Sudria",)),
    subject("cup-union", "body", "Cup Union"),
    subject("port-union", "body", "Port Union"),
    subject("assembly", "body", "Norlandic Parliament"),
    subject("tarn", "place", "Tarn"),
    subject("kelby", "place", "Kelby"),
]
_NAMES = sorted({name for rows in _TENURES.values() for name, _ in rows})
DESK = registry(
    [
        *_BODIES,
        *(subject(id, "office", name, aliases=also, of=of) for id, name, of, also in _TENURES),
        *(person(name) for name in _NAMES),
    ],
    [
        *(fact(row[0], "holder", slug(name), valid) for row, rows in _TENURES.items() for name, valid in rows),
        fact("hollin", "place", "kelby", "1990/..", qualifier="headquarters"),
        fact("rovers", "place", "tarn", "1990/..", qualifier="city"),
    ],
)
YES, NO = "agrees", "contradicts"

POSITIVE = [
    Case("title before", "Norlandic Prime Minister Bertil Quance arrived.", YES, "Quance", "norland-pm"),
    Case("title before, in lower case", "Norland's prime minister, Bertil Quance, arrived.", YES, "Quance"),
    Case("title behind", "Bertil Quance, the prime minister of Norland, arrived.", YES, "Quance"),
    Case("title in brackets", "Bertil Quance (Prime Minister of Norland) arrived.", YES, "Quance"),
    Case("another name of the title", "Norlandic premier Bertil Quance arrived.", YES, "premier"),
    Case("an earlier holder", "Norlandic Prime Minister Odile Marsk arrived.", NO, "Odile Marsk", "norland-pm"),
    Case("another country", "Sudrian Prime Minister Bertil Quance arrived.", NO, "Bertil Quance", "sudria-pm"),
    Case("a country whose holder we do not know", "Veldter Prime Minister Bertil Quance arrived.", NO, "Quance"),
    Case("another office", "Norlandic President Bertil Quance arrived.", NO, "Bertil Quance", "norland-president"),
    Case("deputy to oneself", "Norlandic Deputy Prime Minister Bertil Quance arrived.", NO, "Quance"),
    Case("a year that two of ours fill", "In 2020 Norlandic Parliament Speaker Jonas Trill spoke.", NO, "Jonas Trill"),
    Case("first deputy to oneself", "Norlandic First Deputy Foreign Minister Pavo Lindt arrived.", NO, "Lindt"),
    Case(
        "within days that we hold only about",
        "Council of the Lakes Clerk Nela Oru spoke.",
        NO,
        "Nela Oru",
        day="2021-05-05",
    ),
    Case("another ministry", "Norlandic Defence Minister Pavo Lindt arrived.", NO, "Pavo Lindt"),
    Case("a title without a country", "President Bertil Quance of Norland arrived.", NO, "President Bertil Quance"),
    Case("an unknown name", "Norlandic Prime Minister Jonas Trill arrived.", NO, "Jonas Trill", "norland-pm"),
    Case("another given name", "Norlandic Prime Minister Walter Quance arrived.", NO, "Walter Quance"),
    Case(
        "both titles of one person",
        "Hollin Works said so. Rosalind Ekwall, chairman and chief executive of Hollin Works, agreed.",
        NO,
        "Ekwall",
        "hollin-ceo",
    ),
    Case("a company's officer", "Hollin Works CEO Viktor Maddern said so.", YES, "Maddern", "hollin-ceo"),
    Case("its chairman", "Viktor Maddern, CEO of Hollin Works, and Ines Talbot, its chairman, said so.", NO, "Talbot"),
    Case(
        "the finance chief",
        "Hollin Works grew. Greta Sorn, the finance chief, said so.",
        NO,
        "Greta Sorn",
        "hollin-cfo",
    ),
    Case("whose", "Hollin Works, whose chief executive is Greta Sorn, grew.", NO, "Greta Sorn"),
    Case("led by", "Hollin Works, led by Viktor Maddern, grew.", YES, "Maddern", "hollin-ceo"),
    Case("run by another", "Hollin Works, run by Greta Sorn, grew.", NO, "Greta Sorn", "hollin-ceo"),
    Case("a description with a place", "Hollin Works grew. The Kelby company is headed by Greta Sorn.", None),
    Case("a company in a place", "Hollin Works grew, the Kelby company headed by Greta Sorn.", NO, "Greta Sorn"),
    Case(
        "who has run the company",
        "# Hollin Works grows\n\nHollin Works grew. Viktor Maddern, who has run the company since March 2020, said so.",
        NO,
        "March 2020",
        "hollin-ceo",
    ),
    Case(
        "since, rightly",
        "Hollin Works grew. Viktor Maddern, chief executive since September 2019, said so.",
        YES,
        "September 2019",
    ),
    Case(
        "since, by a season",
        "Judit Farkas, rector of Elmswick University since the autumn of 2022, spoke.",
        YES,
        "autumn",
    ),
    Case("since, wrongly", "Judit Farkas, rector of Elmswick University since 2020, spoke.", NO, "2020"),
    Case(
        "in office since", "Samira Noor, in office since January 2022, spoke for the Council of the Lakes.", NO, "2022"
    ),
    Case("from and until", "Cosmo Harle, rector of Elmswick University from 2010 until 2022, spoke.", YES, "2010"),
    Case("until, wrongly", "Cosmo Harle was rector of Elmswick University until 2019, and stays.", NO, "2019"),
    Case("became on a day", "Bertil Quance became prime minister of Norland on December 1, 2021.", YES, "December 1"),
    Case("became on another day", "Bertil Quance became prime minister of Norland on March 1, 2021.", NO, "March 1"),
    Case(
        "succeeded another",
        "Viktor Maddern succeeded Rosalind Ekwall as chief executive of Hollin Works in September 2019.",
        NO,
        "Rosalind Ekwall",
    ),
    Case("succeeded rightly", "Viktor Maddern took over from Greta Sorn on Sept. 1, 2019.", YES, "Greta Sorn"),
    Case("succeeded at another time", "Viktor Maddern took over from Greta Sorn in May 2018.", NO, "May 2018"),
    Case("her predecessor", "Samira Noor praised her predecessor, Henrik Oster, in a speech.", YES, "Henrik Oster"),
    Case("not the predecessor", "Samira Noor praised her predecessor, Cosmo Harle, in a speech.", NO, "Cosmo Harle"),
    Case("whose predecessor", "Cosmo Harle, Judit Farkas's predecessor, came too.", YES, "Cosmo Harle"),
    Case("the coach", "Ned Corrigan, Port Varda's head coach, kept his hat on.", NO, "Ned Corrigan", "varda-coach"),
    Case("coached by", "Tarn Rovers, coached by Stig Halden, won.", YES, "Halden", "rovers-coach"),
    Case("who coaches", "Ilja Petrak, who coaches Tarn Rovers, was pleased.", NO, "Petrak", "rovers-coach"),
    Case(
        "appointed as", "Port Varda appointed Stig Halden as manager on July 1, 2023.", NO, "Stig Halden", "varda-coach"
    ),
    Case("counterpart", "Lena Brock of Tarn Rovers met Stig Halden, her counterpart at Port Varda.", NO, "Stig Halden"),
    Case("the right counterpart", "Lena Brock spoke. Paulo Venn, her counterpart at Port Varda, did not.", YES, "Venn"),
    Case(
        "each with a body", "Presidents Lena Brock of Port Varda and Paulo Venn of Tarn Rovers met.", NO, "Lena Brock"
    ),
    Case(
        "a pronoun",
        "Bertil Quance arrived on Tuesday. He has been prime minister of Norland since 2021.",
        YES,
        "2021",
    ),
    Case(
        "a job held",
        "The chief financial officer of Hollin Works left a job held by Greta Sorn since 2021.",
        NO,
        "Greta",
    ),
    Case("in another year", "In 2018 Hollin Works CEO Viktor Maddern was ill.", None),
    Case(
        "as, at the opening", "As rector of Elmswick University in 2015, Cosmo Harle built a tower.", YES, "Cosmo Harle"
    ),
    Case("her job as", "Samira Noor, three years into her job as rector of Elmswick University, spoke.", NO, "Noor"),
    Case(
        "owner behind the name",
        "Foreign Minister Nela Oru of Norland arrived.",
        NO,
        "Nela Oru",
        "norland-foreign-minister",
    ),
    Case("its own country behind the name", "Foreign Minister Pavo Lindt of Norland arrived.", YES, "Pavo Lindt"),
    Case(
        "an unknown name of a country",
        "Prime Minister Jonas Trill, of Sudria, arrived.",
        NO,
        "Jonas Trill",
        "sudria-pm",
    ),
    Case("has governed", "Bertil Quance, who has governed Norland since December 2019, spoke.", NO, "December 2019"),
    Case("leads the government", "Bertil Quance has led the Norlandic government since December 2021.", YES, "2021"),
    Case(
        "at the head of it",
        "Norlandic premier Bertil Quance, at the head of the government since 2019, spoke.",
        NO,
        "2019",
    ),
    Case("leads the cabinet of", "Amado Reyl, who has led the cabinet of Sudria since May 2019, spoke.", YES, "2019"),
    Case("ruled the country", "Ibo Castan, who has ruled the country since 2011, spoke.", NO, "2011"),
    Case(
        "presides over the assembly",
        "The Norlandic Parliament sat. It heard Piet Vaal, the islander who has chaired the assembly since May 2018.",
        NO,
        "May 2018",
        "assembly-speaker",
    ),
    Case(
        "another presides over the assembly",
        "The Norlandic Parliament sat. Dov Silber, who has presided over the assembly since May 2020, spoke.",
        NO,
        "Dov Silber",
        "assembly-speaker",
    ),
    Case("in office, by pronoun", "Judit Farkas spoke.\n\nShe has been in office since September 2020.", NO, "2020"),
    Case(
        "she, within a sentence", "It was Judit Farkas's first visit since she became rector in May 2021.", NO, "2021"
    ),
    Case(
        "of a country, replaced another",
        "Pavo Lindt of Norland replaced Greta Sorn as chief executive of Hollin Works.",
        NO,
        "Pavo Lindt",
        "hollin-ceo",
    ),
    Case(
        "after she had succeeded", "Judit Farkas met Lena Brock after she had succeeded Dov Silber.", NO, "Dov Silber"
    ),
    Case(
        "after she had, rightly", "Judit Farkas met Lena Brock after she had succeeded Cosmo Harle.", YES, "Cosmo Harle"
    ),
    Case(
        "succeeding",
        "Bertil Quance became prime minister of Norland in December 2021, succeeding Pavo Lindt.",
        NO,
        "Pavo Lindt",
        "norland-pm",
    ),
    Case(
        "what the one before had done",
        "Piet Vaal took office, succeeding Orla Finn, who had led the sittings since May 2014.",
        NO,
        "May 2014",
    ),
    Case(
        "a stranger before",
        "Viktor Maddern succeeded Walter Prunk as chief executive of Hollin Works in September 2019.",
        NO,
        "Walter Prunk",
    ),
    Case("his mentor", "Viktor Maddern succeeded his mentor, Greta Sorn, in September 2019.", YES, "Greta Sorn"),
    Case(
        "the end of a rule",
        "Bertil Quance was sworn in as prime minister of Norland, ending the six-year rule of Pavo Lindt.",
        NO,
        "Pavo Lindt",
        "norland-pm",
    ),
    Case(
        "after a resignation",
        "Bertil Quance took office on December 1, 2021 after the resignation of Amado Reyl.",
        NO,
        "Amado Reyl",
    ),
    Case(
        "after her departure", "Viktor Maddern took over in September 2019 after Greta Sorn's departure.", YES, "Greta"
    ),
    Case("stepped down", "Odile Marsk stepped down in November 2018.", NO, "November 2018"),
    Case("stepped down, rightly", "Odile Marsk stepped down in November 2021.", YES, "November 2021"),
    Case("left the post", "Greta Sorn left the post in August 2021.", NO, "August 2021", "hollin-ceo"),
    Case(
        "the country's party", "Bertil Quance met Nela Oru, the head of Sudria's Green Farmers Party.", NO, "Nela Oru"
    ),
    Case(
        "the whole for the part", "Pavo Lindt, the League of the Lakes' Harvest Commissioner, spoke.", NO, "Pavo Lindt"
    ),
    Case(
        "was then",
        "The bridge opened in May 2012. On June 3, 2012, Viktor Maddern was then the Hollin Works CEO.",
        NO,
        "CEO",
    ),
    Case(
        "then, with a year", "It was signed in 2014 by the then Hollin Works CEO Viktor Maddern.", NO, "Viktor Maddern"
    ),
    Case(
        "since a day, when",
        "They have been partners since June 2017, when Odile Marsk was the Norlandic premier.",
        YES,
        "Odile",
    ),
    Case(
        "in turn",
        "A secretary-general serves five years. Henrik Oster held the post in 2016-2020, Dov Silber in 2021-2023.",
        NO,
        "Dov Silber",
        "lakes-sg",
    ),
    Case("a finer day", "Last year, on May 3, 2023, Norlandic Prime Minister Odile Marsk came.", NO, "Odile Marsk"),
    Case("its premier", "Norland hopes so, said its prime minister, Amado Reyl.", NO, "Amado Reyl", "norland-pm"),
    Case("a minister's counterpart", "Pavo Lindt met his Sudrian counterpart, Ibo Castan.", NO, "Ibo Castan"),
    Case("whose president", "Sudria, whose president is Bertil Quance, agreed.", NO, "Bertil Quance"),
    Case("the president of neighbouring", "They met Ibo Castan, the president of neighbouring Norland.", NO, "Castan"),
    Case("led by a titled person", "Port Varda is coached by Mr Stig Halden.", NO, "Stig Halden", "varda-coach"),
    Case(
        "of another state, in a tale of the past",
        "Norlandic President Ibo Castan recalled a road that had been closed.",
        NO,
        "Ibo Castan",
    ),
    Case(
        "takes an office that another sits in",
        "Nela Oru became president of Sudria on May 20, 2024.",
        NO,
        "Nela Oru became president of Sudria on May 20, 2024",
    ),
    Case(
        "the post just named, since",
        "Norland's foreign minister, Pavo Lindt, spoke. Lindt, a lawyer, has held the post since July 2018.",
        NO,
        "since July 2018",
        "norland-foreign-minister",
    ),
    Case("has governed since", "Bertil Quance has governed since May 2023.", NO, "since May 2023"),
    Case("has governed since, rightly", "Bertil Quance has governed since December 2021.", YES, "December 2021"),
    Case(
        "the end of two dates",
        "Odile Marsk was prime minister of Norland from March 2015 until November 2022.",
        NO,
        "until November 2022",
        "norland-pm",
    ),
    Case("appointed after the first day", "Bertil Quance was appointed on Dec. 11, 2021.", NO, "Dec. 11, 2021"),
    Case(
        "ran a body, from",
        "Mr Henrik Oster ran the Council of the Lakes from January 2014 until 2020.",
        NO,
        "January 2014",
        "lakes-sg",
    ),
    Case(
        "the head of a part leads the whole",
        "Ada Reeve, a Tarner, has run the League of the Lakes since July 2020.",
        NO,
        "since July 2020",
        "league-bureau-president",
    ),
]

NEGATIVE = [
    Case("a post that nobody names", "Nobody knows why. Pavo Lindt, who held the post from July 2018 to 2019, left."),
    Case("confirmed a day later", "Bertil Quance was appointed on Dec. 3, 2021."),
    Case("another leads the whole", "The League of the Lakes, led by Samira Noor, met."),
    Case("a tale of the past, of the same state", "Norlandic Prime Minister Odile Marsk had signed it years before."),
    Case("takes an office in a handover", "Nela Oru took over as head coach of Port Varda on June 30, 2023."),
    Case("former", "Former Norlandic Prime Minister Odile Marsk arrived."),
    Case("ex", "Ex-Prime Minister Odile Marsk of Norland arrived."),
    Case("another's, where we hold nobody", "Veldter Prime Minister Jonas Trill arrived."),
    Case("former, behind", "Odile Marsk, Norland's former prime minister, arrived."),
    Case("then", "In 2017 the then Norlandic prime minister, Odile Marsk, signed it."),
    Case("late", "The late rector of Elmswick University, Cosmo Harle, liked it."),
    Case("acting", "Acting Norlandic Prime Minister Pavo Lindt arrived."),
    Case("elect", "Norlandic President-elect Pavo Lindt arrived."),
    Case("incoming", "The incoming rector of Elmswick University, Samira Noor, arrived."),
    Case("outgoing", "Outgoing Norlandic Prime Minister Odile Marsk arrived.", day="2021-12-10"),
    Case("handed over yesterday", "Norlandic Prime Minister Odile Marsk took her leave.", day="2021-12-02"),
    Case("in its own year", "In 2017 Norlandic Prime Minister Odile Marsk signed a treaty."),
    Case("an article of its time", "Norlandic Prime Minister Odile Marsk arrived.", day="2019-04-04"),
    Case(
        "power before the office",
        "Norlandic Prime Minister Odile Marsk, in power since 2011, arrived.",
        day="2019-04-04",
    ),
    Case("before all we hold", "Norlandic Prime Minister Jonas Trill arrived.", day="1999-04-04"),
    Case(
        "succeeded, and met another day",
        "Viktor Maddern, who succeeded Greta Sorn, met the staff of Hollin Works in Porto on Monday.",
    ),
    Case("succeeded, in brackets", "Viktor Maddern, who succeeded Greta Sorn, on Monday opened the hall."),
    Case("planned", "Samira Noor will become rector of Elmswick University."),
    Case("wanted", "Stig Halden would like to be head coach of Port Varda."),
    Case("not", "Stig Halden is not the head coach of Port Varda."),
    Case("his aide", "Jonas Trill, an aide to the Norlandic prime minister, arrived."),
    Case("aide before the name", "An aide to the Norlandic Prime Minister Jonas Trill arrived."),
    Case("his spouse", "Norlandic Prime Minister Bertil Quance's husband, Pavo Lindt, arrived."),
    Case("the title's possessive", "Pavo Lindt, the Norlandic president's adviser, arrived."),
    Case("a year that we hold only in part", "In 2012 Norlandic Parliament Speaker Jonas Trill spoke."),
    Case("a middle name", "Norlandic Prime Minister Bertil Anders Quance arrived."),
    Case("two words run together", "The guests met Norlandic Prime Minister Bertil Quancein Kelby Hall."),
    Case("a first deputy", "Norlandic First Deputy Foreign Minister Jonas Trill arrived."),
    Case(
        "a first deputy, of a body",
        "Dov Silber met the Lakes Commission's First Deputy Harvest Commissioner Jonas Trill.",
    ),
    Case("an executive vice", "Hollin Works executive vice chairman Jonas Trill spoke."),
    Case("since a day that we hold only about", "Tim Rusk, clerk of the Council of the Lakes since 2016, spoke."),
    Case("until a day that we hold only about", "Tim Rusk was clerk of the Council of the Lakes until last month."),
    Case("a deputy", "Norlandic Deputy Foreign Minister Jonas Trill arrived."),
    Case("a namesake", "The bakery belongs to Timo Quance. Norlandic Prime Minister Bertil Quance buys there."),
    Case("a namesake with a title", "Bertil Quance met its own president, Yusuf Quance."),
    Case("not related", "Hollin Works hired Jens Maddern, who heads the works council and is no relation."),
    Case("another company", "Viktor Maddern of Hollin Works met the Olt & Sons chairman Pavo Lindt."),
    Case("another company's, behind", "Viktor Maddern, chairman of Olt & Sons, also runs Hollin Works."),
    Case("a committee", "Ines Talbot, the audit committee chairman of Hollin Works, spoke."),
    Case("a youth team", "Ned Corrigan, the under-19 head coach of Port Varda, spoke."),
    Case("the council's president", "Lena Brock is president of the students' council of Elmswick University."),
    Case("a list of people", "Norlandic Prime Minister Bertil Quance, President Tove Almgren and others came."),
    Case("the subject behind a greeting", "In his letter to Amado Reyl, the Norlandic president praised the harvest."),
    Case("the first", "Greta Sorn, the first chief executive of Hollin Works, returned."),
    Case("a spelling", "Norlandic Prime Minister Bertyl Quanse arrived."),
    Case("a short form", "Norlandic Prime Minister Bert Quance arrived."),
    Case("one of several", "Jonas Trill, a captain of Port Varda, spoke."),
    Case("told as past", "Ned Corrigan, who was head coach of Port Varda, spoke."),
    Case("led once", "Greta Sorn ran Hollin Works for years."),
    Case("a delegation", "A Norlandic delegation led by Pavo Lindt arrived at Hollin Works."),
    Case("a finance director elsewhere", "Before that Samira Noor was deputy rector of Elmswick University."),
    Case("chosen before the day", "Judit Farkas was elected rector of Elmswick University in May 2022."),
    Case("re-elected", "Tove Almgren was re-elected president of Norland in January 2023."),
    Case("succession by pronoun", "Henrik Oster left, and Samira Noor succeeded him in January 2021."),
    Case("the days of", "That was decided under Prime Minister Odile Marsk of Norland."),
    Case("a rumour of succession", "Stig Halden may succeed Ilja Petrak as head coach of Port Varda."),
    Case("took over something else", "Viktor Maddern took over a plant in May 2018."),
    Case("took over from, told of another", "In May 2018 Hollin Works took over a rival. Viktor Maddern was pleased."),
    Case("elected elsewhere", "Samira Noor was elected to parliament in 2012."),
    Case("a courtesy in speech", '"When we met Prime Minister Odile Marsk of Norland, it rained," she said.'),
    Case("under a coach", "Port Varda won the cup under coach Ned Corrigan."),
    Case("sworn in as something else", "Bertil Quance was sworn in on Monday as a member of parliament."),
    Case("a visiting officer", "Hollin Works and Port Varda met. Coach Stig Halden looked on."),
    Case("interim", "Viktor Maddern has led Hollin Works since May 2019, at first as interim chief executive."),
    Case("history", "The two met.\n\nNorlandic Prime Minister Anders Holm warned against it."),
    Case("remembered", "The two met.\n\nBertil Quance recalled Norlandic Prime Minister Anders Holm."),
    Case("a portrait", "The two met below a portrait of Norlandic Prime Minister Anders Holm."),
    Case(
        "another organisation", "Samira Noor met the Secretary-General of the Organisation For Fair Trade Tove Almgren."
    ),
    Case(
        "a bank's president",
        "Council of the Lakes guests met the president of the National Bank of Elmswick, Ines Talbot.",
    ),
    Case("one more ministry", "Norlandic Trade Minister Pavo Lindt arrived."),
    Case("two ministries", "Norlandic Interior and Finance Minister Pavo Lindt arrived."),
    Case("leads another thing", "Stig Halden, who has chaired Elmswick University since 2011, spoke."),
    Case("a second term", "Tove Almgren was sworn in on January 15, 2022."),
    Case("resigned before the last day", "Odile Marsk resigned in September 2021."),
    Case("stepped down from another post", "Greta Sorn stepped down in March 2022."),
    Case("sacked somebody", "Bertil Quance sacked a minister in March 2022."),
    Case("she, of two", "Judit Farkas met Lena Brock before she became president in 2019."),
    Case("of another, of a country", "Tim Okar of Norland met Greta Sorn after he had succeeded Dov Silber."),
    Case("of a party", "Prime Minister Bertil Quance of the Farmers' Party of Sudria arrived."),
    Case("a national coach", "Coach Stig Halden of Norland looked on."),
    Case("a country's team", "Ned Corrigan has led the Norland national team since 2015."),
    Case("leads a delegation", "Pavo Lindt has led the Norlandic government delegation since 2015."),
    Case("succeeded in another thing", "Judit Farkas succeeded Tim Okar on the board."),
    Case("ended somebody's streak", "Stig Halden ended the six-year reign of Ned Corrigan at the chess club."),
    Case("a head of state's counterpart", "Bertil Quance met his Sudrian counterpart, Ibo Castan."),
    Case("then, told today", "On Monday Bertil Quance praised the deal of the then Hollin Works CEO Greta Sorn."),
    Case("the rank and file", "Two foreign ministers, Pavo Lindt and Nela Oru, came."),
    Case("a title alone", "The prime minister of Norland arrived in Sudria."),
    Case("a house", "Norlandic Prime Minister Office Director Jonas Trill arrived."),
    Case("how long, not when", "He knows Odile Marsk, prime minister of Norland for six years."),
    Case("the one replaced, with the title", "Bertil Quance replaced Prime Minister Odile Marsk of Norland."),
    Case(
        "she took over from him of whom it is told",
        "Viktor Maddern has settled in.\n\nGreta Sorn, from whom he took over in September 2019, built the yard.",
    ),
    Case(
        "of two offices, the one that was handed over",
        "Cyra Holm of Norland was installed as president on Thursday. She takes over from Maud Ersk, who coughed.",
        day="2023-05-11",
    ),
    Case("since a week", "Bertil Quance has been prime minister of Norland since last week.", day="2021-12-08"),
    Case(
        "since a season",
        "Ilja Petrak has been head coach of Port Varda since last summer.",
    ),
    Case("leads, of two offices held in turn", "Yorick Tamm has led Veldt since October 2013.", day="2015-04-24"),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_what_is_said_of_an_office_is_judged(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_may_be_true_is_no_contradiction(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

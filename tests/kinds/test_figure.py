"""Figures: what is read, whose it is and for when, and what stays silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.figure import KIND
from copydesk.model import Fact, Metric
from copydesk.registry.intervals import read_interval
from copydesk.values.quantities import parse_quantity
from tests.kinds.desk_fixtures import HERE, Case, explain, fact, judged, meets, person, registry, subject


def figure(
    of: str, metric: str, value: str, valid: str = "..", period: str | None = None, who: str | None = None
) -> Fact:
    """A figure fact; ``who`` is the statistician."""
    made = fact(of, "figure", value, valid, metric=metric)
    when = read_interval(period).period if period is not None else None
    return replace(
        made, quantity=parse_quantity(value), period=when, according_to=who, id=f"{made.id}/{metric}/{period}/{who}"
    )


def held(event: str, days: str) -> Fact:
    """The days of an event."""
    return replace(fact(event, "date", days), when=read_interval(days).period)


SUBJECTS = [
    subject("wexcombe", "body", "Wexcombe University", weak=("Wexcombe",)),
    subject("norrline", "body", "Norrline Ferries", weak=("Norrline",)),
    subject("stellmark", "body", "Stellmark Hospital Trust", weak=("Stellmark",)),
    subject("garrow", "project", "Garrow tunnel"),
    subject("quay-hall", "place", "Quay Hall"),
    subject("chile", "country", "Chile", adjectives=("Chilean",)),
    subject("peru", "country", "Peru", adjectives=("Peruvian",)),
    subject("ghana", "country", "Ghana", adjectives=("Ghanaian",)),
    replace(subject("chile-peru", "relation", "Chile and Peru"), between=("chile", "peru")),
    replace(subject("chile-ghana", "relation", "Chile and Ghana"), between=("chile", "ghana")),
    subject("ulvik-pact", "body", "Ulvik Pact", aliases=("UPX",)),
    subject("orrel", "body", "Orrel College"),
    subject("orrel-dean", "office", "Dean", of="orrel"),
    person("Ida Marsh"),
    subject("petrel-7", "project", "Petrel 7"),
    subject("lantern-act", "project", "Lantern Act"),
    subject("senate", "body", "Ulvik Parliament"),
    subject("united-states", "country", "United States", aliases=("U.S.",)),
    subject("oceania", "place", "Oceania"),
    subject("haldor", "place", "Haldor"),
    subject("haldor-port", "body", "Haldor Port Authority", aliases=("Port of Haldor",)),
    subject("skarn", "place", "Skarn"),
    subject("skarn-harbour", "body", "Skarn Harbour"),
    replace(subject("reef-forum", "event", "Reef Forum of Chile and Oceania", aliases=("Reef Forum",)), series=True),
    subject("reef-forum-2023", "event", "2023 Reef Forum", of="reef-forum"),
    subject("reef-forum-2024", "event", "2024 Reef Forum", of="reef-forum"),
    replace(subject("chile-oceania", "relation", "Chile and Oceania"), between=("chile", "oceania")),
]
METRICS = (
    Metric("students", HERE, None, ("students", "student body")),
    Metric("employees", HERE, None, ("employees", "staff", "workforce", "people employed")),
    Metric("endowment", HERE, None, ("endowment",)),
    Metric("turnover", HERE, None, ("turnover", "revenue", "sales")),
    Metric("net-profit", HERE, None, ("net profit", "profit after tax")),
    Metric("profit-target", HERE, None, ("profit target",), target=True),
    Metric("ferries-ordered", HERE, None, ("ferries ordered",)),
    Metric("passengers", HERE, None, ("passengers carried", "passengers")),
    Metric("research-budget", HERE, None, ("research spending", "spending on research")),
    Metric("beds", HERE, None, ("beds",)),
    Metric("building-cost", HERE, None, ("building cost", "cost of the tunnel")),
    Metric("seats", HERE, None, ("capacity", "seats")),
    Metric("market-share", HERE, None, ("share of the market", "market share")),
    Metric("trade", HERE, "USD", ("bilateral trade", "two-way trade", "trade between", "trade with")),
    Metric("pact-members", HERE, None, ("UPX member states", "members of the Ulvik Pact")),
    Metric("projects", HERE, None, ("joint projects",)),
    Metric("crossings", HERE, None, ("crossings",)),
    Metric("fees", HERE, None, ("tuition",)),
    Metric("ore", HERE, None, ("of ore",)),
    Metric("cameras", HERE, None, ("cameras",)),
    Metric("joint-steps", HERE, None, ("joint steps",)),
    Metric("guests", HERE, None, ("guests",)),
    Metric("open-day-guests", HERE, None, ("guests of the open day",)),
    Metric("votes-for", HERE, None, ("votes in favour",)),
    Metric("votes-against", HERE, None, ("votes against",)),
    Metric("tunnel-length", HERE, "km", ("length",)),
    Metric("hall-height", HERE, "m", ("height",)),
    Metric("launch-mass", HERE, "kg", ("mass",)),
    Metric("senate-seats", HERE, None, ("members of parliament",)),
    Metric("launch-price", HERE, None, ("price",)),
    Metric("boxes", HERE, "TEU", ("containers handled", "throughput", "TEU")),
    Metric("cargo", HERE, "t", ("tonnes of cargo", "cargo carried")),
)
FACTS = [
    figure("wexcombe", "students", "18,400", "2023-10-01/.."),
    figure("wexcombe", "students", "17,900", "2022-10-01/2023-09-30"),
    figure("wexcombe", "employees", "3,150", "2023-10-01/.."),
    figure("wexcombe", "endowment", "640 million GBP", "2023-12-31"),
    figure("wexcombe", "research-budget", "212 million GBP", period="2023"),
    figure("norrline", "turnover", "4.2 billion NOK", period="2023"),
    figure("norrline", "turnover", "3.9 billion NOK", period="2022"),
    figure("norrline", "net-profit", "310 million NOK", period="2023"),
    figure("norrline", "profit-target", "400 million NOK", period="2027"),
    figure("orrel", "open-day-guests", "1,900", period="2024-05-04"),
    figure("norrline", "net-profit", "275 million NOK", period="2022"),
    figure("norrline", "employees", "2,640", "2023-12-31/.."),
    figure("norrline", "passengers", "7.3 million", period="2023"),
    figure("norrline", "ferries-ordered", "6", period="2023"),
    figure("norrline", "market-share", "31 percent", period="2023", who="Harbour Monitor"),
    figure("norrline", "market-share", "27 percent", period="2023", who="Sealane"),
    figure("stellmark", "beds", "1,240", "2022/.."),
    figure("stellmark", "turnover", "850 million GBP", period="2023"),
    figure("garrow", "building-cost", "1.7 billion GBP", "2024-05-01/.."),
    figure("quay-hall", "seats", "2,450", "2019/.."),
    figure("chile-peru", "trade", "3.6 billion USD", period="2023"),
    figure("chile-ghana", "trade", "5.2 billion USD", period="2023", who="Chilean customs"),
    figure("chile-ghana", "trade", "4.4 billion USD", period="2023", who="Ghanaian statistics"),
    figure("chile-ghana", "trade", "4.9 billion USD", period="2022", who="Chilean customs"),
    figure("ulvik-pact", "pact-members", "14", "2010/2023-12-31"),
    figure("ulvik-pact", "pact-members", "15", "2024-01-01/.."),
    figure("chile-peru", "projects", "14 of 30", "2024-05-21"),
    figure("chile-oceania", "trade", "2.9 billion USD", period="2023"),
    figure("orrel", "students", "4,300", period="2023-09-01/2024-08-31"),
    figure("orrel", "students", "4,150", period="2022-09-01/2023-08-31"),
    figure("orrel", "fees", "9,400 GBP", period="2023-09-01/2024-08-31"),
    figure("norrline", "crossings", "11,900", period="2023"),
    figure("norrline", "crossings", "11,200", period="2022"),
    figure("petrel-7", "ore", "3.1 kg"),
    figure("petrel-7", "cameras", "6"),
    figure("petrel-7", "launch-price", "410 million GBP"),
    held("reef-forum-2023", "2023-05-16/2023-05-18"),
    held("reef-forum-2024", "2024-05-20/2024-05-22"),
    figure("reef-forum-2023", "guests", "640", "2023-05-16/2023-05-18"),
    figure("reef-forum-2024", "guests", "715", "2024-05-20/2024-05-22"),
    figure("reef-forum-2024", "joint-steps", "9"),
    figure("chile-oceania", "projects", "27", "2024-05-20/.."),
    figure("lantern-act", "votes-for", "61", "2024-05-20"),
    figure("lantern-act", "votes-against", "37", "2024-05-20"),
    figure("garrow", "tunnel-length", "18.4 km"),
    figure("quay-hall", "hall-height", "31 metres"),
    figure("petrel-7", "launch-mass", "2,140 kg"),
    figure("senate", "senate-seats", "98"),
    figure("haldor-port", "boxes", "3.4 million TEU", period="2023"),
    figure("haldor-port", "boxes", "3.1 million TEU", period="2022"),
    figure("haldor-port", "employees", "880", "2023-01-01/.."),
    figure("skarn-harbour", "boxes", "1.2 million TEU", period="2023"),
    figure("norrline", "cargo", "5.6 million tonnes", period="2023"),
    figure("norrline", "cargo", "5.1 million tonnes", period="2022"),
    fact("orrel-dean", "holder", "ida-marsh", "2020/.."),
]
LEXICON = registry(SUBJECTS, FACTS, METRICS)


POSITIVE = [
    Case(
        "between two", "Trade between Chile and Peru reached $6.3 billion in 2023.", "contradicts", "6.3", "chile-peru"
    ),
    Case("with one", "Chile's trade with Peru came to $3.6 billion in 2023.", "agrees", "3.6", "chile-peru"),
    Case(
        "with one, wrong",
        "Chile said trade with Peru came to $6.3 billion in 2023.",
        "contradicts",
        "6.3",
        "chile-peru",
    ),
    Case(
        "between the two told of before",
        "Chile and Ghana signed an accord. Trade between the two countries was worth $2.5 billion in 2023.",
        "contradicts",
        "2.5",
        "chile-ghana",
    ),
    Case(
        "another count behind a semicolon",
        "By Chilean customs, trade between Chile and Ghana was $5.2 billion in 2023; "
        "Ghanaian statistics put it at $4.9 billion.",
        "contradicts",
        "4.9",
    ),
    Case(
        "another count in the next sentence, the money left out",
        "Trade between Chile and Ghana was $5.2 billion in 2023. Ghanaian statistics give 4.4 billion.",
        "agrees",
        "4.4",
        "chile-ghana",
    ),
    Case(
        "a count that is lower",
        "Trade between Chile and Ghana was $5.2 billion in 2023. The Ghanaian count is lower, 3.4 billion.",
        "contradicts",
        "3.4",
    ),
    Case(
        "a record of so much",
        "Trade between Chile and Ghana set a record of $5.8 billion in 2023, after $4.9 billion a year earlier.",
        "contradicts",
        "5.8",
    ),
    Case("the noun of its one owner", "The UPX now has 14 member states.", "contradicts", "14", "ulvik-pact"),
    Case("the phrase of its one owner", "The number of UPX member states is 15.", "agrees", "15", "ulvik-pact"),
    Case(
        "the tunnel, by its price to come",
        "The Garrow tunnel is to have a building cost of £1.9 billion.",
        "contradicts",
        "1.9",
    ),
    Case("a port by its town", "Haldor handled 4.3 million containers in 2023.", "contradicts", "4.3", "haldor-port"),
    Case("at a town", "Throughput at Haldor was 4.3 million TEU in 2023.", "contradicts", "4.3", "haldor-port"),
    Case("told by its unit alone", "Haldor handled 4.3 million TEU last year.", "contradicts", "4.3", "haldor-port"),
    Case(
        "the next port, the measure left out",
        "Haldor handled 3.4 million TEU last year, and Skarn 2.1 million.",
        "contradicts",
        "2.1",
        "skarn-harbour",
    ),
    Case(
        "the money told of in the sentence before",
        "The plan for sales was NOK 4 billion. In 2023 Norrline's turnover was 4.8 billion, it said.",
        "contradicts",
        "4.8",
    ),
    Case("in other words", "Chile said its mutual commerce with Peru was $6.3 billion in 2023.", "contradicts", "6.3"),
    Case("goods traded", "Chile and Peru traded goods worth $6.3 billion in 2023.", "contradicts", "6.3", "chile-peru"),
    Case(
        "their trade",
        "Chile and Peru are neighbours: customs put their trade at $6.3 billion for 2023.",
        "contradicts",
        "6.3",
    ),
    Case(
        "the customs of a country",
        "Trade between Chile and Ghana was $2.5 billion in 2023, according to Chile's General Customs Office.",
        "contradicts",
        "2.5",
    ),
    Case(
        "behind a colon",
        "Peru will add a little to it: its two-way trade with Chile was $6.3 billion in 2023.",
        "contradicts",
        "6.3",
    ),
    Case(
        "told on of what grows",
        "Ministers welcomed the growth of trade between Chile and Peru, which reached $6.3 billion in 2023.",
        "contradicts",
        "6.3",
    ),
    Case("a line of a fact box", "The Garrow tunnel opens.\n\nLength: 14.8 km.", "contradicts", "14.8", "garrow"),
    Case(
        "the year before that",
        "Norrline's revenue was NOK 4.2 billion in 2023, up from NOK 3.9 billion in 2022 and 3.1 billion in 2021. "
        "Trade between Chile and Ghana was $5.2 billion last year, up from $4.7 billion the year before.",
        "contradicts",
        "4.7",
    ),
    Case("a length before a name", "They opened the 14.8-kilometre Garrow tunnel.", "contradicts", "14.8", "garrow"),
    Case(
        "put at a number in the next sentence",
        "Chile said that trade with Peru is growing. Customs put it at $6.3 billion for 2023.",
        "contradicts",
        "6.3",
        "chile-peru",
    ),
    Case(
        "worth a number in the next sentence, and by another count",
        "Chile reported on commerce with Ghana. By Chilean customs it was worth $5.2 billion in 2023; "
        "Ghana's own statisticians count 4.9 billion.",
        "contradicts",
        "4.9",
        "chile-ghana",
    ),
    Case("a count before its noun", "Wexcombe University has 18,400 students.", "agrees", "18,400", "wexcombe"),
    Case(
        "another count before its noun", "Wexcombe University has 14,800 students.", "contradicts", "14,800", "wexcombe"
    ),
    Case("a group of so many", "Norrline has a workforce of 2,640.", "agrees", "2,640", "norrline"),
    Case("a group of another size", "Norrline has a workforce of 2,460.", "contradicts", "2,460", "norrline"),
    Case("a hedge that holds", "Wexcombe has over 18,000 students.", "agrees", "over 18,000", "wexcombe"),
    Case("a hedge that does not hold", "Wexcombe has over 20,000 students.", "contradicts", "over 20,000", "wexcombe"),
    Case("a possessive", "Norrline's turnover was 4.2 billion Norwegian kroner in 2023.", "agrees", "4.2", "norrline"),
    Case(
        "a figure behind a verb", "Sales at Norrline reached NOK 2.4 billion in 2023.", "contradicts", "2.4", "norrline"
    ),
    Case(
        "the year before the words", "Norrline reported 2023 turnover of NOK 4.2 billion.", "agrees", "4.2", "norrline"
    ),
    Case(
        "the year before the words, wrong", "Norrline reported 2023 turnover of NOK 4.7 billion.", "contradicts", "4.7"
    ),
    Case("an earlier year", "Norrline's turnover was NOK 3.9 billion in 2022.", "agrees", "3.9", "norrline"),
    Case("this year's value for last year", "Norrline's turnover was NOK 4.2 billion in 2022.", "contradicts", "4.2"),
    Case(
        "up from the year before",
        "Norrline's revenue was NOK 4.2 billion in 2023, up from NOK 3.5 billion a year earlier.",
        "contradicts",
        "3.5",
        "norrline",
    ),
    Case(
        "to one value from another",
        "In 2023 Norrline's net profit rose to NOK 310 million from NOK 257 million.",
        "contradicts",
        "257",
        "norrline",
    ),
    Case(
        "against another year",
        "For the whole of 2023, Norrline's sales were NOK 4.2 billion, against NOK 3.9 billion in 2022.",
        "agrees",
        "3.9",
        "norrline",
    ),
    Case("the longer metric wins", "Norrline made a net profit of NOK 301 million in 2023.", "contradicts", "301"),
    Case("a verb of the metric's noun", "Norrline employs 2,640 people.", "agrees", "2,640", "norrline"),
    Case("the same verb, another number", "Norrline employed 6,240 people at the end of 2023.", "contradicts", "6,240"),
    Case("the participle as verb", "Norrline ordered nine ferries in 2023.", "contradicts", "nine", "norrline"),
    Case(
        "the nominal as verb",
        "Wexcombe University spent £212 million on research in 2023.",
        "agrees",
        "212",
        "wexcombe",
    ),
    Case(
        "the nominal as verb, another sum",
        "Wexcombe University spent £221 million on research in 2023.",
        "contradicts",
        "221",
        "wexcombe",
    ),
    Case("a hall that holds", "Quay Hall holds 2,540 people.", "contradicts", "2,540", "quay-hall"),
    Case("a spread phrase", "The cost of the new Garrow tunnel was 1.7 billion pounds.", "agrees", "1.7", "garrow"),
    Case("it, of the sentence before", "Norrline runs to the islands. It has 2,240 employees.", "contradicts", "2,240"),
    Case(
        "the company, of the whole piece",
        "# Norrline adds a route\n\nNorrline opened a route on Monday.\n\nThe company has 2,240 employees.",
        "contradicts",
        "2,240",
        "norrline",
    ),
    Case(
        "no owner, a row of results",
        "Norrline reported 2023 turnover of NOK 4.2 billion. Net profit was NOK 130 million.",
        "contradicts",
        "130",
        "norrline",
    ),
    Case("the named statistician", "Sealane puts Norrline's market share at 29 percent for 2023.", "contradicts", "29"),
    Case(
        "according to the statistician",
        "Norrline's share of the ferry market was 31 percent in 2023, according to Harbour Monitor.",
        "agrees",
        "31",
        "norrline",
    ),
    Case(
        "the other statistician has it at",
        "Harbour Monitor puts Norrline's market share at 31 percent for 2023. Sealane, a rival, has it at 22 percent.",
        "contradicts",
        "22",
        "norrline",
    ),
    Case("either statistician will do", "Norrline's market share was 27 percent in 2023.", "agrees", "27", "norrline"),
    Case(
        "a pair of countries",
        "Trade was good: bilateral trade between Chile and Peru hit $3.6 billion in 2023.",
        "agrees",
        "3.6",
    ),
    Case(
        "a pair and another sum",
        "Two-way trade between Chile and Peru reached $6.3 billion last year.",
        "contradicts",
        "6.3",
    ),
    Case(
        "another currency",
        "Two-way trade between Chile and Peru reached 3.6 billion euros last year.",
        "contradicts",
        "3.6",
    ),
    Case(
        "so many of a whole",
        "Of their plans, 14 of the 30 joint projects of Chile and Peru are done.",
        "agrees",
        "14 of the 30",
    ),
    Case(
        "so many of another whole",
        "Chile and Peru have completed 14 of the 40 joint projects.",
        "contradicts",
        "14 of the 40",
    ),
    Case(
        "more than the whole",
        "Chile and Peru have completed 30 out of the 14 joint projects.",
        "contradicts",
        "30 out of the 14",
    ),
    Case(
        "wrong, and held against last year's number",
        "# Reef Forum opens\n\nThe Reef Forum has begun. There are 751 guests, against 640 last year, its office said.",
        "contradicts",
        "751",
        "reef-forum-2024",
    ),
    Case("eased to", "Norrline's net profit eased to NOK 310 million in 2023.", "agrees", "310", "norrline"),
    Case("eased to a wrong number", "Norrline's net profit eased to NOK 130 million in 2023.", "contradicts", "130"),
    Case(
        "by so much to so much",
        "Norrline raised its turnover by 8 percent to NOK 2.4 billion in 2023.",
        "contradicts",
        "2.4 billion",
        "norrline",
    ),
    Case(
        "runs to", "Wexcombe University is old. Its roll runs to 14,800 students.", "contradicts", "14,800", "wexcombe"
    ),
    Case(
        "in a clause of time",
        "Norrline had a good year in 2023, when turnover rose to NOK 2.4 billion.",
        "contradicts",
        "2.4 billion",
        "norrline",
    ),
    Case("million for billion", "Norrline's turnover was NOK 4.2 million.", "contradicts", "4.2 million", "norrline"),
    Case("carried", "The Lantern Act was carried by 61 votes to 73 on Monday.", "contradicts", "73", "lantern-act"),
    Case("in words", "The Lantern Act was carried by ninety votes to 37 on Monday.", "contradicts", "ninety"),
    Case("what it cost to build", "The Garrow tunnel cost £7.1 billion to build.", "contradicts", "7.1", "garrow"),
    Case(
        "a target with its year",
        "Norrline keeps to a profit target of NOK 400 million by 2027.",
        "agrees",
        "NOK 400 million by 2027",
        "norrline",
    ),
    Case(
        "a target with another year",
        "Norrline keeps to a profit target of NOK 400 million by 2029.",
        "contradicts",
        "by 2029",
        "norrline",
    ),
    Case(
        "a count of a day told roughly",
        "Orrel College had 9,100 guests of the open day a fortnight ago.",
        "contradicts",
        "9,100",
    ),
    Case(
        "so many of those in town",
        "Wexcombe University has 18,400 of the 23,000 students in town.",
        "agrees",
        "18,400",
        "wexcombe",
    ),
]

POSITIVE += [
    Case("votes to votes", "The Lantern Act was adopted by 61 votes to 73.", "contradicts", "73", "lantern-act"),
    Case(
        "votes for and against",
        "They passed the Lantern Act. There were 16 votes in favour and 37 against.",
        "contradicts",
        "16",
    ),
    Case(
        "those against, left short",
        "They passed the Lantern Act. There were 61 votes in favour and 73 against.",
        "contradicts",
        "73",
    ),
    Case(
        "with so many in favour", "The Lantern Act passed with 61 in favour, 37 against.", "agrees", "37", "lantern-act"
    ),
    Case(
        "of its members",
        "The Ulvik Parliament met. Of the 89 members, many stayed away.",
        "contradicts",
        "89",
        "senate",
    ),
    Case("so long", "The Garrow tunnel is 14.8 kilometres long.", "contradicts", "14.8", "garrow"),
    Case(
        "a thing of so many",
        "They showed plans for the Garrow tunnel, a tunnel of 14.8 kilometres.",
        "contradicts",
        "14.8",
        "garrow",
    ),
    Case(
        "a compound",
        "The Garrow tunnel is done. The 14.8-kilometre tunnel opens in June.",
        "contradicts",
        "14.8",
        "garrow",
    ),
    Case("so tall", "Quay Hall stands 13 metres tall.", "contradicts", "13", "quay-hall"),
    Case("so heavy", "Petrel 7 weighs 2,410 kilograms.", "contradicts", "2,410", "petrel-7"),
]

POSITIVE += [
    Case(
        "behind and, with a verb",
        "The Ulvik Pact grows, and Wexcombe University counts 14,800 students.",
        "contradicts",
        "14,800",
        "wexcombe",
    ),
    Case(
        "another name that counts",
        "Norrline's market share was 31 percent in 2023, says Harbour Monitor; "
        "Sealane, which omits cars, gives 22 percent.",
        "contradicts",
        "22",
    ),
    Case(
        "the same at another time",
        "Norrline's turnover was NOK 4.2 billion in 2023; in 2022 it had stood at NOK 3.1 billion.",
        "contradicts",
        "3.1",
    ),
    Case(
        "of them, until then",
        "The UPX now has 15 member states; there were 12 of them until December 2023.",
        "contradicts",
        "12",
    ),
    Case(
        "from so many to so many",
        "The Ulvik Pact let Ghana in on January 1, 2024, raising the number of UPX member states from 13 to 15.",
        "contradicts",
        "13",
    ),
    Case(
        "the edition before",
        "The 2024 Reef Forum brought 715 guests, up from 604 a year ago.",
        "contradicts",
        "604",
        "reef-forum-2023",
    ),
    Case(
        "those who took part",
        "The 2024 Reef Forum opened. Some 517 guests came.",
        "contradicts",
        "517",
        "reef-forum-2024",
    ),
    Case(
        "what one of its own set out",
        "At the 2024 Reef Forum Chile set out 12 joint steps.",
        "contradicts",
        "12",
        "reef-forum-2024",
    ),
    Case(
        "what was promised there",
        "At the 2024 Reef Forum Chile promised 12 joint steps.",
        "contradicts",
        "12",
        "reef-forum-2024",
    ),
    Case(
        "terms agreed these days",
        "Under the new agreement of Chile and Oceania there will be 72 joint projects.",
        "contradicts",
        "72",
        "chile-oceania",
    ),
    Case(
        "a pair of two sentences",
        "Chile opened a port. By Peruvian statistics, trade between the two sides was worth $6.3 billion in 2023.",
        "contradicts",
        "6.3",
        "chile-peru",
    ),
]

POSITIVE += [
    Case("founded long ago", "Wexcombe University, founded in 1871, has 14,800 students.", "contradicts", "14,800"),
    Case(
        "founded, and now has",
        "It was founded in 1871. Wexcombe, which opened in 1872 and now has 14,800 students, grows.",
        "contradicts",
        "14,800",
        "wexcombe",
    ),
    Case(
        "founded, with so many now",
        "Wexcombe University, founded in 1871, is the largest, with 14,800 students.",
        "contradicts",
        "14,800",
    ),
    Case("this academic year", "Orrel College has 3,400 students this academic year.", "contradicts", "3,400", "orrel"),
    Case(
        "an academic year by two numbers",
        "In the academic year 2022-23 Orrel College had 4,510 students.",
        "contradicts",
        "4,510",
    ),
    Case(
        "an academic year as held", "In the 2022/23 academic year Orrel College had 4,150 students.", "agrees", "4,150"
    ),
    Case(
        "the year it is in",
        "Orrel College starts the academic year with 3,400 students.",
        "contradicts",
        "3,400",
        "orrel",
    ),
    Case("a year behind the words", "Norrline's turnover for 2023 amounts to NOK 2.4 billion.", "contradicts", "2.4"),
    Case(
        "the year of the former value left out",
        "Norrline made 11,900 crossings in 2023, against 11,200 in 2022, and reported revenue of NOK 2.4 billion.",
        "contradicts",
        "2.4",
    ),
    Case("what somebody made", "Norrline made 19,100 crossings in 2023.", "contradicts", "19,100", "norrline"),
    Case("what a thing carries", "Petrel 7 carries eight cameras.", "contradicts", "eight", "petrel-7"),
    Case("a preposition in the phrase", "Petrel 7 brought back 1.3 kg of ore.", "contradicts", "1.3", "petrel-7"),
    Case(
        "a thing with so many, which is one",
        "Next comes Petrel 7, a probe with eight cameras which is in orbit.",
        "contradicts",
        "eight",
        "petrel-7",
    ),
    Case(
        "whose price",
        "The treasury paid for the Petrel 7. She spoke of the probe, whose price came to £140 million.",
        "contradicts",
        "140",
    ),
    Case("her college", "Dean Ida Marsh spoke. Her college has 3,400 students.", "contradicts", "3,400", "orrel"),
    Case(
        "some of them told of next",
        "Wexcombe University has 14,800 students, of whom 900 came from abroad.",
        "contradicts",
        "14,800",
    ),
    Case(
        "an apposition between",
        "Norrline, its rival, made 19,100 crossings in 2023.",
        "contradicts",
        "19,100",
        "norrline",
    ),
    Case("two names joined", "Chile-Peru trade reached $6.3 billion in 2023.", "contradicts", "6.3", "chile-peru"),
    Case("two names joined, and the volume", "Chile-Peru trade volume reached $3.6 billion in 2023.", "agrees", "3.6"),
    Case(
        "a side that is a continent",
        "Trade between Chile and Oceania came to $9.2 billion in 2023.",
        "contradicts",
        "9.2",
        "chile-oceania",
    ),
    Case(
        "a side and whose",
        "He went to Chile, whose trade with Oceania came to $9.2 billion in 2023.",
        "contradicts",
        "9.2",
    ),
    Case(
        "whose dollars",
        "Chile and Peru met. Two-way trade reached 6.3 billion U.S. dollars in 2023.",
        "contradicts",
        "6.3",
    ),
]

NEGATIVE = [
    Case("before what happened", "Stellmark Hospital Trust had 1,180 beds before it moved and has 1,240 now."),
    Case("when something happened", "Stellmark Hospital Trust had 900 beds when the fever came."),
    Case(
        "the year that the sentence before holds its number against",
        "Norrline Ferries grew. Profit after tax was 310 million kroner, some 35 million more than in 2022. "
        "Sales rose to 4.2 billion kroner from 3.9 billion.",
    ),
    Case("a branch of it", "Last year energy trade between Chile and Peru exceeded $1.2 billion."),
    Case("a branch that opens", "Agricultural trade with Peru brought Chile $1.2 billion in 2023."),
    Case(
        "each its own, in the order of the names",
        "Wexcombe University and Orrel College have some 400 and 18,400 students respectively.",
    ),
    Case("a vote on another thing", "The Lantern Act stands. The Harbour Bill was adopted by 55 votes to 40."),
    Case("members of a part", "The Ulvik Parliament met. Its budget committee has 12 members."),
    Case("a part of its length", "The first 4 kilometres of the Garrow tunnel are dug."),
    Case("so far from it", "The Garrow tunnel lies 90 kilometres from the capital."),
    Case("another's length", "The Garrow tunnel joins the Ostrand railway, a line of 240 kilometres."),
    Case("another's height", "Beside Quay Hall stands a mast 60 metres tall."),
    Case("more than the year before", "Wexcombe University has 18,400 students, 500 more than the year before."),
    Case("what another set out there", "At the 2024 Reef Forum Ghana set out 12 joint steps."),
    Case("what was set out elsewhere", "At the Hill Summit in 2019 Chile set out 12 joint steps."),
    Case("guests from one place", "The 2024 Reef Forum opened. Some 40 guests came from Peru."),
    Case("terms of a later time", "Under the new contract Wexcombe University will have 25,000 students."),
    Case("of others, until then", "The UPX now has 15 member states; there were 12 of its ships until December 2023."),
    Case(
        "counted by another, by name",
        "Norrline's market share was 31 percent in 2023; Tidewatch, a rival, gives 40 percent.",
    ),
    Case("what it was founded with", "Wexcombe University was founded in 1871 with 90 students."),
    Case("what it was founded with, behind a comma", "Wexcombe University was founded in 1871, with 90 students."),
    Case("the year before, in this one", "Orrel College has 4,150 students."),
    Case("a later academic year", "In the academic year 2024-25 Orrel College expects 4,700 students."),
    Case("those who did a part", "Norrline made 240 employees redundant in 2023."),
    Case("some of whom", "Wexcombe University honoured donors, 300 of whom are students."),
    Case("a kind of trade", "Chile-Peru farm trade reached $0.3 billion in 2023."),
    Case("a measure of another name", "Chile-Peru trade deficit reached $0.3 billion in 2023."),
    Case("her college, of two persons", "Ida Marsh met Olive Tarn. Her college has 3,400 students."),
    Case("those that do something", "Petrel 7 has two cameras which see heat."),
    Case("the year of another verb", "Norrline Ferries has 7.9 million passengers and lost two ships last year."),
    Case("the year of the next clause", "Norrline Ferries has 7.9 million passengers; last year it was fewer."),
    Case("the year before", "Orrel College opens with 4,300 students, 150 more than the year before."),
    Case("a part of the owner", "Norrline Ferries' new subsidiary carried 900,000 passengers in 2023."),
    Case("another part of it", "Norrline Ferries's cafe served 9,000 passengers in 2023."),
    Case("a third party's trade", "Trade between Norway and Peru reached $6.3 billion in 2023."),
    Case("a region's trade", "Trade between Lapland and Peru reached $6.3 billion in 2023."),
    Case("trade with everybody", "Chile's trade with Asian partners reached $6.3 billion in 2023."),
    Case(
        "a pair of others before",
        "Norway and Peru signed an accord. Norway's trade with Chile was worth $2.5 billion in 2023.",
    ),
    Case(
        "counted by somebody else",
        "Trade between Chile and Ghana was $5.2 billion in 2023; Bolivian statistics put it at $1.9 billion.",
    ),
    Case(
        "the unit left out, and another hedge before it",
        "Sales were NOK 4.2 billion in 2023, after a little over 3.9 billion the year before. Norrline carried "
        "5.6 million tonnes of cargo, more than the 5.1 million of the previous year.",
    ),
    Case("their trade with another", "Chile and Peru said that their trade with Ghana was $1 billion in 2023."),
    Case("trade of a kind", "Chile's salmon trade with Peru was worth $300 million in 2023."),
    Case("trade with a stranger", "Chile's commerce with Japan was worth $9 billion in 2023."),
    Case(
        "a capital where they speak", "In Lima, Chile said that commerce with Ghana was worth $5.2 billion last year."
    ),
    Case("a hope behind a colon", "Chile will not wait: its two-way trade with Peru was to reach $9 billion in 2024."),
    Case("the growth itself", "The growth of trade between Chile and Peru was $400 million in 2023."),
    Case("another box", "Length of the bridge: 3 km. The Garrow tunnel is older."),
    Case(
        "put at a number, of another",
        "Trade with Peru is growing, Chile said. Its wine exports? Customs put them at $1 billion.",
    ),
    Case(
        "it, after another measure",
        "Chile's trade with Peru grew. Norrline's turnover is larger: put it at $9 billion.",
    ),
    Case("a part of a tunnel", "They opened the first 6 kilometres of the Garrow tunnel."),
    Case("a road to a tunnel", "They opened the 9-kilometre Garrow tunnel road."),
    Case("the people of a port's town", "Haldor has 41,000 employees in all trades."),
    Case("a ship of so many units", "Haldor was visited by a ship of 24,000 TEU last year."),
    Case("a town where another acts", "In Haldor, Sundbaat handled 400,000 TEU last year."),
    Case("the next port's other measure", "Haldor handled 3.4 million TEU last year, and Skarn 900,000 passengers."),
    Case("a sum before a count", "Sales were NOK 4 billion. In 2023 Norrline's turnover was said by 2 million people."),
    Case("the members of another", "The rival Osen Pact has 9 member states."),
    Case("some of the members", "Five UPX member states took part."),
    Case("the month of May", "In May the two sides met; trade between Chile and Peru was $3.6 billion in 2023."),
    Case("those who came", "At Wexcombe University some 300 students attended the vigil."),
    Case("those who did", "About 200 employees of Norrline joined the march."),
    Case("those who went", "Norrline dismissed 140 employees last year."),
    Case("those it takes on", "Wexcombe University will take on 250 staff."),
    Case("a kind of them", "Wexcombe University has 2,900 overseas students."),
    Case("those at one place", "Norrline has 310 employees in Bergen."),
    Case("those of a kind of place", "Wexcombe University has 1,900 students at its law school."),
    Case("an age of them", "The average age of employees at Norrline is 44."),
    Case("a share of it", "Norrline spent 2 percent of turnover on safety in 2023."),
    Case("whoever speaks", "We have a staff of 120, said a guide at Wexcombe University."),
    Case("an industry", "The ferry industry had turnover of NOK 9 billion in 2023, Norrline said."),
    Case("each", "Norrline's ferries have beds; its vessels have 90 employees each."),
    Case("an average", "Norrline carried an average of 20,000 passengers a day in 2023."),
    Case("a change", "Norrline's turnover rose by NOK 300 million in 2023."),
    Case("a target", "Norrline is aiming for sales of NOK 6 billion by 2027."),
    Case("a hope", "Wexcombe hopes to have 25,000 students by 2030."),
    Case("a forecast", "Analysts expect turnover of NOK 4.9 billion at Norrline in 2024."),
    Case("a denial", "Norrline does not have 9,000 employees."),
    Case("a quarter", "Norrline's third-quarter turnover was NOK 1.1 billion."),
    Case("nine months", "In the first nine months of 2023 Norrline had revenue of NOK 3.1 billion."),
    Case("another year", "Norrline's turnover was NOK 2.2 billion in 2012."),
    Case("another company, named", "Rival Sundbaat Shipping made a net profit of NOK 90 million in 2023."),
    Case(
        "another company, whose", "Norrline and its rival Sundbaat, whose turnover was NOK 1.4 billion in 2023, talked."
    ),
    Case(
        "another company, before the sentence",
        "Norrline met a rival. Sundbaat Lines, a rival, had sales of NOK 1.4 billion in 2023.",
    ),
    Case(
        "it, of another company",
        "Norrline has a rival. Sundbaat Lines is smaller. It had sales of NOK 1.4 billion in 2023.",
    ),
    Case("a thing of another size", "Norrline's partner opened a smaller hospital, with 300 beds."),
    Case("another statistician", "Tidewatch puts Norrline's market share at 40 percent for 2023."),
    Case(
        "half of a rise", "Norrline said half of the increase in turnover, NOK 150 million, came from freight in 2023."
    ),
    Case("two with the same metric", "Norrline and Stellmark talked. The group had turnover of NOK 5 billion in 2023."),
    Case("an undated figure of another year", "Norrline's turnover was NOK 5.5 billion."),
    Case("another pair", "Two-way trade between Chile and Japan reached $9.1 billion last year."),
    Case("a pair of others", "Bilateral trade between Brazil and Peru reached $5 billion in 2023."),
    Case("an older count as history", "Wexcombe University had 9,000 students in 1998."),
    Case("others' students", "Some 4,000 students from a nearby college visited Wexcombe University."),
    Case("a yearly rate", "Wexcombe University hired 90 staff a month."),
    Case("the employer of somebody", "Ann left Norrline; her new employer's turnover was NOK 9 billion in 2023."),
    Case("what was voted down", "A proposal that Wexcombe should have 30,000 students was rejected."),
    Case("rounded, as newspapers do", "Norrline's turnover was about NOK 4 billion in 2023."),
    Case("a currency's name that several bear", "Norrline's turnover was 4.2 billion kroner in 2023."),
    Case("converted, as units go", "The cost of the Garrow tunnel was £1,700 million."),
    Case(
        "the sentence behind an earlier value with its time",
        "# Reef Forum opens\n\nThe Reef Forum drew 9,000 visitors, up from 8,000 a year ago. There were 715 guests.",
        day="2024-05-21",
    ),
    Case(
        "more than a year ago, when another edition met",
        "# Reef Forum opens\n\nThe Reef Forum is here. Some 715 guests came, 75 more than a year ago, when it met "
        "in Haldor.",
    ),
    Case(
        "held against last year's number",
        "# Reef Forum opens\n\nThe Reef Forum has begun. There are 715 guests, against 640 last year, its office said.",
    ),
    Case(
        "more than came another year",
        "# Reef Forum opens\n\nThe Reef Forum is here. Some 715 guests came, a few more than went to Haldor in 2023.",
    ),
    Case(
        "the sentence behind a number held against another year's",
        "Norrline did well. Its net profit was 310 million kroner, 35 million more than in 2022. Its turnover was "
        "4.2 billion kroner.",
    ),
    Case("to insure", "The Garrow tunnel cost £3 million to insure."),
    Case("another target of other years", "Norrline kept to a profit target of NOK 250 million by 2020."),
    Case("other digits and another scale", "Norrline's turnover was NOK 5.5 million."),
    Case("a target in money that several have", "Norrline keeps to a profit target of 400 million kroner by 2027."),
    Case("about other digits", "Norrline's turnover came to about NOK 4 million a day."),
    Case("the quarter itself", "In the quarter Norrline's turnover rose to NOK 1.1 billion."),
    Case("a share runs to", "Grants run to 400 students of Wexcombe University."),
    Case("of the whole, a part", "The Ulvik Parliament met. Of its 98 members of parliament, 12 of the 98 left."),
    Case("of two together", "Wexcombe University and Orrel College have 22,700 students between them."),
    Case("segments and a length", "The Garrow tunnel, 18.4 kilometres in length, will be put together from 492 rings."),
    Case(
        "a number held against the year before's by its own edition",
        "# Reef Forum opens\n\nThe Reef Forum is here. The number of guests rose to 715, from 640 in 2023.",
    ),
]


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.name)
def test_a_figure_is_read_and_judged(case: Case) -> None:
    found = judged(LEXICON, case.text, KIND, case.day)
    assert meets(case, found), explain(found)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.name)
def test_what_states_no_figure_of_ours_stays_silent(case: Case) -> None:
    found = judged(LEXICON, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

"""Roles in bodies and events: standings, chairs, hosts, winners, captains; when they began and who came before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from copydesk.kinds.role import KIND
from copydesk.model import Fact, Subject
from copydesk.registry.intervals import read_interval
from tests.kinds.desk_fixtures import Case, explain, fact, judged, meets, person, registry, subject


def plays(of: str, who: str, role: str, valid: str = "..") -> Fact:
    return fact(of, "role", role, valid, who=who)


def hosts(event: str, who: str, role: str = "host") -> Fact:
    return replace(fact(event, "role", role, who=who), valid=read_interval("../..").period)


def on(event: str, day: str) -> Fact:
    return replace(fact(event, "date", day), when=read_interval(day).period)


def edition(of: str, year: int, name: str) -> Subject:
    return subject(f"{of}-{year}", "event", f"{name} {year}", of=of)


DESK = registry(
    [
        subject("norland", "country", "Norland", adjectives=("Norlandish",)),
        subject("sudmark", "country", "Sudmark", adjectives=("Sudmarker",)),
        subject("westria", "country", "Westria", adjectives=("Westrian",)),
        subject("ostland", "country", "Ostland", adjectives=("Ostlander",)),
        subject("elmswick", "place", "Elmswick", of="norland"),
        subject("river-union", "body", "River Union", aliases=("RU",)),
        subject("choir-league", "body", "Choir League"),
        subject("fair-guild", "body", "Fair Guild"),
        subject("alder-choir", "body", "Alder Choir"),
        subject("birch-choir", "body", "Birch Choir"),
        subject("rovers", "body", "Alder Rovers", aliases=("Rovers",)),
        subject("united", "body", "Hollum United", aliases=("Hollum",)),
        subject("probe", "project", "Dawn Probe"),
        subject("tarvel", "body", "Tarvel Works", aliases=("Tarvel",)),
        subject("ostrom", "body", "Ostrom Labs", aliases=("Ostrom",)),
        subject("academy", "body", "Academy of Letters"),
        person("Ada Brook"),
        person("Ivo Marsh"),
        person("Lena Quist"),
        person("Olga Venn"),
        person("Karl Brandt"),
        subject("norland-president", "office", "President", of="norland"),
        subject("sudmark-president", "office", "President", of="sudmark"),
        subject("river-games", "event", "River Games"),
        edition("river-games", 2022, "River Games"),
        edition("river-games", 2023, "River Games"),
        edition("river-games", 2024, "River Games"),
        subject("reed-cup", "event", "Reed Cup"),
        subject("ostville", "place", "Ostville"),
        edition("reed-cup", 2023, "Reed Cup"),
        edition("reed-cup", 2024, "Reed Cup"),
    ],
    [
        plays("river-union", "norland", "member", "1998-05-02/.."),
        plays("river-union", "westria", "member", "1998-05-02/.."),
        plays("river-union", "sudmark", "observer", "2010/2019-06-30"),
        plays("river-union", "sudmark", "member", "2019-07-01/.."),
        plays("river-union", "ostland", "dialogue partner", "2016-03-14/.."),
        fact("ostland", "place", "ostville", qualifier="capital"),
        plays("river-union", "Estonia", "observer", "2012/.."),
        plays("river-union", "westria", "chair", "2022-07-01/2023-06-30"),
        plays("river-union", "norland", "chair", "2023-07-01/2024-06-30"),
        plays("river-union", "sudmark", "chair", "2024-07-01/2025-06-30"),
        replace(
            fact("river-union", "date", "1998-05-02", qualifier="founded"), when=read_interval("1998-05-02").period
        ),
        plays("choir-league", "alder-choir", "full member", "2001/.."),
        plays("choir-league", "birch-choir", "associate member", "2015/.."),
        fact("norland-president", "holder", "olga-venn", "2020-01-01/.."),
        fact("sudmark-president", "holder", "karl-brandt", "2020-01-01/.."),
        plays("rovers", "ada-brook", "captain", "2021-08-01/2023-07-31"),
        plays("rovers", "lena-quist", "captain", "2023-08-01/.."),
        plays("fair-guild", "westria", "member", "2001/.."),
        plays("fair-guild", "ostland", "partner", "2020/.."),
        plays("probe", "tarvel", "lead contractor", "2018/.."),
        plays("academy", "ivo-marsh", "corresponding member", "2014/.."),
        hosts("river-games-2022", "westria"),
        hosts("river-games-2023", "norland"),
        hosts("river-games-2024", "sudmark"),
        on("river-games-2022", "2022-06-03/2022-06-09"),
        on("river-games-2023", "2023-06-02/2023-06-08"),
        on("river-games-2024", "2024-05-18/2024-05-24"),
        hosts("reed-cup-2023", "rovers", "winner"),
        hosts("reed-cup-2024", "united", "winner"),
        on("reed-cup-2023", "2023-05-20"),
        on("reed-cup-2024", "2024-05-18"),
    ],
)

POSITIVE = [
    Case("apposition", "Ostland, now an RU dialogue partner, sent a delegation.", "agrees", "dialogue", "river-union"),
    Case("apposition, wrong", "Ostland, now an RU observer, sent a delegation.", "contradicts", "observer"),
    Case("a member it is not", "It supports Ostland, now an RU member state, in its plans.", "contradicts", "member"),
    Case(
        "another country", "It supports Westria, now an RU dialogue partner, in its plans.", "contradicts", "dialogue"
    ),
    Case("of the body", "Ostland, a dialogue partner of the River Union, agreed.", "agrees", "dialogue partner"),
    Case("of the body, wrong", "Sudmark, an observer of the River Union, agreed.", "contradicts", "observer"),
    Case("is", "Ostland is a full member of the River Union.", "contradicts", "full member"),
    Case("remains", "Ostland remains a dialogue partner of the River Union.", "agrees", "dialogue partner"),
    Case("name behind", "RU member Norland objected.", "agrees", "member Norland"),
    Case("name behind, wrong", "RU observer Norland objected.", "contradicts", "observer Norland"),
    Case("several behind", "RU member states Norland and Ostland objected.", "contradicts", "Ostland"),
    Case("including", "The RU member states, including Norland, objected.", "agrees", "Norland"),
    Case("including, wrong", "The RU member states including Ostland objected.", "contradicts", "Ostland"),
    Case("several before", "Norland and Ostland are members of the River Union.", "contradicts", "Ostland"),
    Case("a land of the wide world", "Estonia, a member of the River Union, objected.", "contradicts", "Estonia"),
    Case("a land of the wide world, right", "Estonia, an observer of the River Union, objected.", "agrees", "Estonia"),
    Case("status", "Ostland has observer status in the River Union.", "contradicts", "observer status"),
    Case("as it opens", "As a dialogue partner of the River Union, Ostland pays no dues.", "agrees", "Ostland"),
    Case("as it opens, wrong", "As an observer of the River Union, Ostland pays no dues.", "contradicts", "Ostland"),
    Case("became in", "Sudmark became a member of the River Union in 2019.", "agrees", "2019"),
    Case("became in, wrong", "Sudmark became a member of the River Union in 2021.", "contradicts", "2021"),
    Case("member since", "Norland, a member of the River Union since 1998, objected.", "agrees", "1998"),
    Case("member since, wrong", "Norland, a member of the River Union since 1996, objected.", "contradicts", "1996"),
    Case("joined", "Sudmark joined the River Union in July 2019.", "agrees", "July 2019"),
    Case("joined, wrong", "Sudmark joined the River Union in July 2016.", "contradicts", "July 2016"),
    Case("joined, date first", "In 2021, Sudmark joined the River Union.", "contradicts", "2021"),
    Case("no founder", "Sudmark, a founding member of the River Union, objected.", "contradicts", "founding member"),
    Case("a founder", "Norland, a founding member of the River Union, objected.", "agrees", "founding member"),
    Case("chair", "Norland, the rotating chair of the River Union, invited all.", "agrees", "chair"),
    Case("chair, wrong", "Westria, the rotating chair of the River Union, invited all.", "contradicts", "chair"),
    Case("chairmanship", "Norland's chairmanship of the River Union goes well.", "agrees", "chairmanship"),
    Case("chairmanship, wrong", "Sudmark's chairmanship of the River Union goes well.", "contradicts", "chairmanship"),
    Case("adjective", "The Westrian presidency of the River Union goes well.", "contradicts", "presidency"),
    Case("role as", "He praised Sudmark's role as the rotating chair of the River Union.", "contradicts", "Sudmark"),
    Case(
        "holds",
        "Westria, which holds the rotating presidency of the union, agreed. The River Union met.",
        "contradicts",
    ),
    Case("chairs", "Westria currently chairs the River Union.", "contradicts", "chairs"),
    Case("took over from", "Norland took over the chair of the River Union from Westria in July.", "agrees", "Westria"),
    Case(
        "took over from, wrong",
        "Norland took over the chair of the River Union from Sudmark in July.",
        "contradicts",
        "Sudmark",
    ),
    Case("passes to", "Norland will pass the presidency of the River Union to Sudmark.", "agrees", "Sudmark"),
    Case(
        "passes to, wrong", "Norland will pass the presidency of the River Union to Westria.", "contradicts", "Westria"
    ),
    Case("will assume, right", "Sudmark will assume the chair of the River Union.", "agrees", "Sudmark"),
    Case("will assume, wrong", "Westria will assume the chair of the River Union.", "contradicts", "Westria"),
    Case(
        "the upcoming term, wrong",
        "She vowed to support Westria's presidency of the River Union during the upcoming term.",
        "contradicts",
        "Westria",
    ),
    Case("held then", "In March 2023 Westria held the chair of the River Union.", "agrees", "chair"),
    Case("choirs", "The Birch Choir, an associate member of the Choir League, sang.", "agrees", "associate member"),
    Case("choirs, wrong", "The Birch Choir, a full member of the Choir League, sang.", "contradicts", "full member"),
    Case("shortened", "The Birch Choir, a member of the Choir League, sang.", "agrees", "a member"),
    Case(
        "lesser than it is",
        "The Alder Choir, an associate member of the Choir League, sang.",
        "contradicts",
        "associate",
    ),
    Case("captain", "Rovers captain Lena Quist was hurt.", "agrees", "captain Lena Quist"),
    Case("captain, wrong", "Rovers captain Ada Brook was hurt.", "contradicts", "captain Ada Brook"),
    Case("captain of", "Ivo Marsh, the captain of Alder Rovers, was hurt.", "contradicts", "captain"),
    Case("captains", "Ada Brook, captain of Alder Rovers, was hurt.", "agrees", "captain", day="2022-10-10"),
    Case("contractor", "Tarvel Works is the lead contractor of the Dawn Probe.", "agrees", "lead contractor"),
    Case("contractor, wrong", "Ostrom Labs, the lead contractor for the Dawn Probe, said so.", "contradicts", "Ostrom"),
    Case("academician", "Ivo Marsh, a corresponding member of the Academy of Letters, died.", "agrees", "member"),
    Case("hosted", "Norland hosted the River Games in 2023.", "agrees", "hosted", "river-games-2023"),
    Case("hosted, wrong", "Westria hosted the River Games in 2023.", "contradicts", "Westria", "river-games-2023"),
    Case("last hosted", "Ostland last hosted the 2022 River Games.", "contradicts", "hosted"),
    Case("hosted by", "The River Games 2023, hosted by Sudmark, drew crowds.", "contradicts", "Sudmark"),
    Case("a town hosted", "Elmswick hosted the River Games in 2023.", "agrees", "Elmswick"),
    Case("host behind", "The host of the 2023 River Games, Norland, won four medals.", "agrees", "Norland"),
    Case("won", "Hollum United won the Reed Cup on Saturday.", "agrees", "won", "reed-cup-2024", day="2024-05-20"),
    Case("won, wrong", "Alder Rovers won the Reed Cup on Saturday.", "contradicts", "won", day="2024-05-20"),
    Case("winners", "Rovers, the winners of the 2023 Reed Cup, lost.", "agrees", "winners"),
    Case("winners, wrong", "Hollum, the winners of the 2023 Reed Cup, lost.", "contradicts", "winners"),
    Case("was won by", "The Reed Cup 2023 was won by Hollum United.", "contradicts", "Hollum"),
    Case("through its president", "Olga Venn of Norland, chair of the River Union, agreed.", "agrees", "Norland"),
    Case(
        "through another president",
        "Karl Brandt, who holds the chair of the River Union, agreed.",
        "contradicts",
        "Brandt",
    ),
    Case("whose country", "Karl Brandt, whose country chairs the River Union, agreed.", "contradicts", "Brandt"),
    Case(
        "a pronoun",
        "Ostland sent nobody. It has been a dialogue partner of the River Union since 2018.",
        "contradicts",
        "2018",
    ),
    Case(
        "there", "Ostland will not ask the River Union for a seat. It is an observer there.", "contradicts", "observer"
    ),
    Case(
        "which, of a land with a president",
        "The president of Ostland, which has observer status in the RU, came.",
        "contradicts",
        "observer",
    ),
    Case("just a partner", "Ostland is a partner of the Fair Guild.", "agrees", "partner"),
    Case("just a partner, wrong", "Westria is a partner of the Fair Guild.", "contradicts", "partner"),
    Case("a club of a land", "Alder Rovers of Norland won the 2024 Reed Cup.", "contradicts", "Rovers"),
    Case("a club of a land, right", "Alder Rovers of Norland won the 2023 Reed Cup.", "agrees", "Rovers"),
    Case("body left out", "The River Union met. Ostland, an observer since 2016, objected.", "contradicts", "observer"),
    Case(
        "body left out, right",
        "The River Union met. Ostland, a dialogue partner since March 2016, objected.",
        "agrees",
        "since March 2016",
    ),
    Case("body left out, several", "The River Union met. Norland and Westria are observers.", "contradicts", "Westria"),
    Case(
        "whose country, body left out",
        "The River Union met. Karl Brandt, whose country has been an observer for only a year, spoke.",
        "contradicts",
        "observer",
    ),
    Case(
        "still one", "The Choir League met. Birch Choir is still a full member and sang.", "contradicts", "full member"
    ),
    Case(
        "had been since",
        "The River Union met. Sudmark had been a dialogue partner since 2010.",
        "contradicts",
        "dialogue partner",
    ),
    Case(
        "had been since, right", "The River Union met. Sudmark had been an observer since 2010.", "agrees", "observer"
    ),
    Case("a capital for its state", "Ostville, an RU observer since 2016, objected.", "contradicts", "observer"),
    Case("a capital for its state, right", "Ostville, an RU dialogue partner, objected.", "agrees", "Ostville"),
    Case(
        "a standing that the body knows not",
        "The River Union met. Ostland, an associate member since 2016, objected.",
        "contradicts",
        "associate member",
    ),
    Case(
        "both",
        "Norland signed with Ostland. Both are members of the River Union.",
        "contradicts",
        "members",
    ),
    Case("both, right", "Norland signed with Westria. Both are members of the River Union.", "agrees", "members"),
    Case(
        "both founders",
        "Norland signed with Sudmark. Both are founding members of the River Union.",
        "contradicts",
        "founding members",
    ),
    Case(
        "of the one body of the piece",
        "The River Union met.\n\nIt rained.\n\nOstland, a founding member of the union, objected.",
        "contradicts",
        "founding member",
    ),
    Case(
        "of the one body of the piece, left out",
        "The River Union met.\n\nIt rained.\n\nOstland, an observer since 2016, objected.",
        "contradicts",
        "observer",
    ),
    Case(
        "the country",
        "The River Union wrote to Ostland.\n\nUntil then the country, an observer since 2016, pays no dues.",
        "contradicts",
        "observer",
    ),
    Case(
        "the country, right",
        "The River Union wrote to Ostland. The country, a dialogue partner since 2016, pays no dues.",
        "agrees",
        "dialogue partner",
    ),
    Case(
        "after years as",
        "Sudmark has been a member of the River Union since 2019, after nine years as a dialogue partner.",
        "contradicts",
        "dialogue partner",
    ),
    Case(
        "after years as, right",
        "Sudmark has been a member of the River Union since 2019, after nine years as an observer.",
        "agrees",
        "observer",
    ),
    Case(
        "joined after years as",
        "The River Union has grown. Sudmark joined in July 2019, after more than nine years as a candidate.",
        "contradicts",
        "candidate",
    ),
    Case(
        "joined after years as, right",
        "The River Union has grown. Sudmark joined only in July 2019, after more than nine years as an observer.",
        "agrees",
        "observer",
    ),
    Case(
        "will take over in July",
        "The River Union met. Sudmark will take over the chair in July.",
        "agrees",
        "Sudmark",
    ),
    Case(
        "will take over in July, wrong",
        "The River Union met. Westria will take over the chair in July.",
        "contradicts",
        "Westria",
    ),
    Case(
        "would take it from",
        "The River Union agreed that Sudmark would take the rotating chair from Westria.",
        "contradicts",
        "Westria",
    ),
]

NEGATIVE = [
    Case("support for joining", "It supports Ostland in becoming a member of the River Union."),
    Case("application", "Ostland applied for full membership of the River Union."),
    Case("aspires", "Ostland aspires to be a member of the River Union."),
    Case("will become", "Ostland will become a full member of the River Union."),
    Case("not", "Ostland is not a member of the River Union."),
    Case("not yet", "Ostland, not yet a member of the River Union, listened."),
    Case("former", "Sudmark, a former observer of the River Union, agreed."),
    Case("then", "Sudmark, then an observer of the River Union, hesitated."),
    Case("was", "Sudmark was an observer of the River Union before that."),
    Case("was, dated", "In 2014 Sudmark was an observer of the River Union."),
    Case("if", "If Ostland becomes a member of the River Union, tolls will fall."),
    Case("another body", "Ostland, a member of the Postal Pact, agreed."),
    Case("a part of the body", "Ostland, a member of the River Union Bank, agreed."),
    Case("a list of guests", "Ostland, the RU member states and Estonia sent guests."),
    Case("beside the members", "Ostland and the RU members agreed."),
    Case("with a member", "Ostland signed with RU member Norland."),
    Case("in a country", "In Ostland, an RU member said so."),
    Case("the next", "Sudmark, the next chair of the River Union, agreed."),
    Case("the outgoing", "Westria, the outgoing chair of the River Union, agreed.", day="2023-07-03"),
    Case("hopes to assume", "Westria hopes to assume the chair of the River Union."),
    Case("will assume it in years", "Westria will assume the chair of the River Union in 2031."),
    Case("will assume it, long before", "Westria will assume the chair of the River Union.", day="2023-08-01"),
    Case("will assume", "Sudmark will assume the rotating presidency of the River Union following Norland."),
    Case("at the handover", "Westria handed the chair of the River Union to Norland on July 1.", day="2023-07-02"),
    Case("a person in the chair", "Ada Brook chaired the River Union meeting."),
    Case("a person for a country", "Ada Brook, chair of the River Union, agreed."),
    Case("of long ago", "Westria, which once held the chair of the River Union, agreed."),
    Case("years of another time", "Norland held the chair of the River Union in 2009."),
    Case("vice", "Westria, the vice chair of the River Union, agreed."),
    Case("the former captain", "Former Rovers captain Ada Brook was hurt."),
    Case("stood in", "Ada Brook, the acting captain of Alder Rovers, was hurt."),
    Case("another captain", "Hollum captain Ada Brook was hurt."),
    Case("wants to host", "Ostland wants to host the River Games in 2024."),
    Case("bid to host", "Ostland lost its bid to host the River Games in 2023."),
    Case("hosted others", "Ostland hosted the River Games qualifiers in 2023."),
    Case("the hosts", "Ostland beat the hosts, Norland, at the River Games in 2023."),
    Case("no such edition", "Ostland hosted the River Games in 1988."),
    Case("won before", "Rovers have won the Reed Cup before."),
    Case("won a match", "Rovers won a Reed Cup match on Saturday."),
    Case("hopes to win", "Rovers hope to win the Reed Cup in 2024."),
    Case("nearly won", "Rovers almost won the Reed Cup in 2024."),
    Case("joined as a partner", "Ostland joined the River Union as a dialogue partner in 2016."),
    Case("joined talks", "Ostland joined River Union talks in 2016."),
    Case("another year of another role", "Ostland joined the River Union in 2016."),
    Case("a partner in trade", "Norland, a partner of the River Union, agreed."),
    Case("members of the assembly", "Ada Brook, a member of the River Union assembly, agreed."),
    Case("a stranger", "Ruritania, an observer of the River Union, agreed."),
    Case("one of several", "Members of the River Union and Ostland agreed."),
    Case("the decision before", "Ostland was granted the status of dialogue partner of the River Union in 2015."),
    Case("hosted people at it", "Karl Brandt hosted Olga Venn at the River Games in 2023."),
    Case("hosted a dinner", "Westria hosted a dinner at the River Games in 2023."),
    Case("takes over", "Karl Brandt, who takes over the chair of the River Union in July, agreed."),
    Case("assumes", "Sudmark assumes the chair of the River Union in July."),
    Case("a pronoun of two", "Ostland and Westria sent nobody. It is an observer of the River Union."),
    Case("a pronoun of a stranger", "The ferry line sent nobody. It is an observer of the River Union."),
    Case("until then", "Sudmark, an observer of the River Union since 2010, joined it as a member in 2019."),
    Case("succeeded", "Lena Quist, who succeeded Ada Brook as captain of Alder Rovers, scored."),
    Case("a partner of anybody", "Norland is a partner of the River Union."),
    Case("a partner that is praised", "Westria, a key partner of the Fair Guild, agreed."),
    Case("the capital of", "The capital of Westria hosted the River Games in 2023."),
    Case("beaten", "Rovers, who beat Hollum United, won the Reed Cup in 2023."),
    Case("a medal", "Hollum United won the Reed Cup bronze medal in 2023."),
    Case("a guest behind the members", "RU members Norland, Westria and Ostland as a guest were there."),
    Case("invited as", "Ostland was invited as a member of the River Union."),
    Case("a member of another thing", "The River Union met. Ostland, a member of the jury, objected."),
    Case("another body just before", "The River Union met. The Grain Pact of Kelby was signed. Ostland is a member."),
    Case("a member of a board", "The River Union met. Ostland had sent a board member since 2016."),
    Case("asks to be one", "The River Union met. Ostland has applied to become a member."),
    Case("both of three", "Norland and Westria signed with Ostland. Both are members of the River Union."),
    Case("both of strangers", "Norland signed with Ruritania. Both are observers of the River Union."),
    Case("of one of two bodies", "The River Union met the Fair Guild.\n\nIt rained.\n\nOstland, a member, objected."),
    Case("of another union", "The River Union met.\n\nIt rained.\n\nKarl Brandt, a member of the union, objected."),
    Case("a country, two named", "The River Union wrote to Ostland and Westria. The country, an observer, agreed."),
    Case(
        "a country, another first", "The River Union met. Ostland spoke. Sudmark agreed with the country, an observer."
    ),
    Case("years in another body", "Sudmark joined in July 2019, after nine years as a candidate for the Choir League."),
    Case("years, of nobody there", "The River Union met. Ute Grau joined in 2019, after six years as an observer."),
    Case("years, undated", "The River Union met. Sudmark joined at last, after nine years as a candidate."),
    Case(
        "years before another date", "Sudmark, which left the River Union in 1931 after a year as a candidate, is back."
    ),
    Case("takes over another month", "The River Union met. Westria will take over the chair in November."),
    Case("takes over another year", "The River Union met. Westria will take over the chair in July 2027."),
    Case("takes over, a stranger met", "The Postal Pact met. Westria will take over the chair in July."),
    Case("takes over, two met", "The River Union met the Postal Pact. Westria will take over the chair in July."),
    Case("a person takes over", "The River Union met. Olga Venn will take over the chair in July."),
    Case("takes over another chair", "The River Union met. Westria will take over the chair of the board in July."),
    Case("may take over", "The River Union met. Westria may take over the chair in July."),
    Case("wants to take over", "The River Union met. Westria wants to take over the chair in July."),
    Case("a guest", "The River Union met. Ostland, an associate of Norland, was a guest."),
]


@pytest.mark.parametrize("case", [*POSITIVE, *NEGATIVE], ids=lambda case: case.name)
def test_a_role_is_told_as_it_is_held(case: Case) -> None:
    found = judged(DESK, case.text, KIND, case.day)
    assert meets(case, found), explain(found)

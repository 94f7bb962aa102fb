"""A small town and its museum: three articles, a registry, and one run over them, all invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from copydesk.model import (
    Article,
    AsOf,
    Claim,
    Comparison,
    Dateline,
    Difference,
    Fact,
    Finding,
    Level,
    Location,
    Metric,
    Part,
    PartKind,
    Passage,
    Period,
    Place,
    Precision,
    Problem,
    Quantity,
    Registry,
    Related,
    Review,
    Run,
    Sentence,
    Severity,
    Source,
    Stet,
    Subject,
    SubjectKind,
    Tier,
    Verdict,
    count,
)

TODAY = date(2024, 6, 3)

COUNCIL = """date 2024-03-15
HOME> Local> Council
Council backs new wing for river museum
By Rosa Pell
ELMSWICK, March 14 (Fenland Press) -- Elmswick Town Council on Thursday agreed to pay for a new wing of the River Museum, which drew 142,000 visitors last year, Mayor Ada Thornbury told reporters after the vote in the Corn Hall.
The wing will hold the barge collection, and the council put its cost at 6.5 million pounds. It is the largest sum that the town has spent on a building since the flood wall was finished.
"Our river made this town, and the museum tells that story better than any of us can," Thornbury said.
The vote came in the week of the 12th Barge Festival, which brings together crews from Elmswick and its friendship town of Hollum.
Seven councillors voted for the plan and two against, according to the minutes.
SHARE> PRINT> NEXT STORY
"""
HARBOUR = """date 2024-03-15
River museum to grow as town votes for barge wing
ELMSWICK, March 14 (Harbour Wire) -- A new wing of the River Museum was approved on Thursday by Elmswick Town Council, in a vote that Mayor Ada Thornbury called the largest sum that the town has spent on a building in a generation.
The museum had 124,000 visitors in 2023, its annual report says. The wing is to cost 6.8 million pounds and will hold the barge collection.
Deputy Mayor Tom Askew, who voted against, said the money was needed for the ferry.
Nine barges will stand in the hall.
"""
FEATURE = """date 2024-05-21
The keepers of the slow river are many, and most of them are over sixty. On Tuesdays they meet in the boat shed of the River Museum, founded in 1931, to scrape paint from a hull that nobody has floated for forty years.
Ada Thornbury was mayor when the first of the volunteers came; "some 60 of us" now hold a key, says Jonas Reed, who looks after the rota.
About 130,000 people come through the door each year.
Hollum, the sister town across the water, has lent them a crane.
"""


def on(day: str) -> Period:
    return Period(date.fromisoformat(day), date.fromisoformat(day))


def since(first: str) -> Period:
    return Period(date.fromisoformat(first), None)


YEAR_2023 = Period(date(2023, 1, 1), date(2023, 12, 31), Precision.YEAR)


def at(path: str, line: int) -> Location:
    return Location(f"facts/{path}.yaml", line, 5)


def quantity(stated: str, unit: str | None = None, hedge: str | None = None, within: str = "0") -> Quantity:
    number, margin = Decimal(stated), Decimal(within)
    return Quantity(number, number - margin, number + margin, unit, hedge)


def make_registry() -> Registry:
    subjects = [
        Subject("elmswick", SubjectKind.PLACE, "Elmswick", at("places/elmswick", 1)),
        Subject("ada-thornbury", SubjectKind.PERSON, "Ada Thornbury", at("people/ada-thornbury", 1)),
        Subject("tom-askew", SubjectKind.PERSON, "Tom Askew", at("people/tom-askew", 1)),
        Subject("piers-lowe", SubjectKind.PERSON, "Piers Lowe", at("people/piers-lowe", 1)),
        Subject("elmswick-mayor", SubjectKind.OFFICE, "Mayor", at("offices/mayor", 1), of="elmswick"),
        Subject("deputy-mayor", SubjectKind.OFFICE, "Deputy Mayor", at("offices/deputy", 1), of="elmswick"),
        Subject("river-museum", SubjectKind.BODY, "River Museum", at("bodies/river-museum", 1)),
        Subject("elmswick-hollum", SubjectKind.RELATION, "Elmswick and Hollum", at("ties/hollum", 1)),
        Subject("barge-festival", SubjectKind.EVENT, "Barge Festival", at("events/barges", 1), series=True),
        Subject(
            "barge-festival-2024",
            SubjectKind.EVENT,
            "Barge Festival of 2024",
            at("events/barges-2024", 1),
            of="barge-festival",
        ),
    ]
    report = Source(
        title="Annual report 2023",
        publisher="River Museum",
        date=on("2024-02-01"),
        url="https://museum.example/report-2023",
    )
    roll = Source(act="Roll of mayors, Elmswick Corn Hall")
    facts = [
        Fact(
            "elmswick-mayor/holder/piers-lowe",
            "holder",
            "elmswick-mayor",
            "piers-lowe",
            at("offices/mayor", 6),
            valid=Period(date(2015, 5, 8), date(2021, 5, 6)),
            sources=(roll,),
        ),
        Fact(
            "elmswick-mayor/holder/ada-thornbury",
            "holder",
            "elmswick-mayor",
            "ada-thornbury",
            at("offices/mayor", 10),
            valid=since("2021-05-07"),
            sources=(roll, Source(article="101_council_vote", quote="Mayor Ada Thornbury")),
            confirmed=date(2024, 5, 1),
        ),
        Fact(
            "river-museum/figure/visitors",
            "figure",
            "river-museum",
            "124,000",
            at("bodies/river-museum", 9),
            metric="visitors",
            period=YEAR_2023,
            quantity=quantity("124000"),
            according_to="the annual report",
            sources=(report,),
        ),
        Fact(
            "river-museum/date/founded",
            "date",
            "river-museum",
            "1931",
            at("bodies/river-museum", 14),
            qualifier="founded",
            when=Period(date(1931, 1, 1), date(1931, 12, 31), Precision.YEAR),
            sources=(report,),
        ),
        Fact(
            "elmswick-hollum/level/friendship-towns",
            "level",
            "elmswick-hollum",
            "friendship towns",
            at("ties/hollum", 5),
            valid=Period(date(1988, 6, 4), date(2019, 8, 31)),
            sources=(Source(title="Charter of friendship", url="javascript:alert(1)"),),
        ),
        Fact(
            "elmswick-hollum/level/sister-towns",
            "level",
            "elmswick-hollum",
            "sister towns",
            at("ties/hollum", 9),
            valid=since("2019-09-01"),
            sources=(Source(title="Charter of Hollum", date=on("2019-09-01")),),
        ),
        Fact(
            "barge-festival-2024/edition",
            "edition",
            "barge-festival-2024",
            "12",
            at("events/barges-2024", 5),
            number=12,
            sources=(Source(title="Festival programme", publisher="Elmswick Town Council"),),
        ),
        Fact(
            "river-museum/list/halls",
            "list",
            "river-museum",
            "rope, sail and steam",
            at("bodies/river-museum", 18),
            qualifier="halls",
            members=("rope", "sail", "steam"),
            note="The barge hall joins them when the wing opens.",
        ),
    ]
    names = ("acquainted towns", "friendship towns", "sister towns", "united towns")
    levels = tuple(Level(name, rank, at("levels", rank + 2)) for rank, name in enumerate(names))
    metric = Metric("visitors", at("metrics", 2), phrases=("visitors",))
    return Registry(
        MappingProxyType({subject.id: subject for subject in subjects}),
        tuple(facts),
        MappingProxyType({metric.name: metric}),
        levels,
        (),
        tuple(sorted({item.location.path for item in (*subjects, *facts, *levels, metric)})),
    )


def make_article(identity: str, source: str, day: str | None = None, headline: str | None = None) -> Article:
    """Parts by line: the header, furniture with ">", the headline, a byline, and paragraphs."""
    parts = []
    position = 0
    for line in source.splitlines(keepends=True):
        text = line.rstrip("\n")
        kind = PartKind.BODY
        if text.startswith("date "):
            kind = PartKind.HEADER
        elif ">" in text and "<" not in text:
            kind = PartKind.FURNITURE
        elif text == headline:
            kind = PartKind.HEADLINE
        elif text.startswith("By "):
            kind = PartKind.BYLINE
        if text:
            parts.append(Part(kind, position, position + len(text)))
        position += len(line)
    dateline = None
    if " -- " in source:
        start = source.index("ELMSWICK")
        end = source.index(" -- ") + 3
        agency = source[source.index("(") + 1 : source.index(")")]
        text = source[start:end]
        dateline = Dateline(text, start, end, "ELMSWICK", date(2024, 3, 14), agency)
    return Article(
        identity,
        f"{identity}.txt",
        source,
        tuple(parts),
        date.fromisoformat(day) if day else None,
        dateline=dateline,
        headline=headline,
        byline="Rosa Pell" if "By Rosa Pell" in source else None,
    )


def make_claim(article: Article, quote: str, kind: str, value: Any, **more: Any) -> Claim:
    start = article.source.index(quote)
    end = start + len(quote)
    settings: dict[str, Any] = {
        "subject": None,
        "as_of": AsOf(Period(article.day, article.day) if article.day else None, reason="assumed"),
        "tier": Tier.CLAUSE,
        "binding": "",
    }
    return Claim(
        kind,
        article.id,
        start,
        end,
        quote,
        value=value,
        sentence=Sentence(start, end, PartKind.BODY, 0, 0),
        **(settings | more),
    )


def make_finding(article: Article, claim: Claim | None, comparison: Comparison, code: str, **more: Any) -> Finding:
    start, end = (claim.start, claim.end) if claim else (0, 0)
    line = article.source.count("\n", 0, start) + 1
    settings: dict[str, Any] = {
        "kind": claim.kind if claim else "duplicate",
        "verdict": str(comparison.verdict),
        "severity": Severity.ERROR if comparison.verdict is Verdict.CONTRADICTS else Severity.INFO,
        "fact": comparison.fact.id if comparison.fact else None,
        "places": (Place(start, end),),
        "fingerprint": f"{code.lower()}{article.id[:3]}{start:04d}",
        "claim": claim,
    }
    return Finding(
        code=code,
        article=article.id,
        path=article.path,
        line=line,
        column=start - article.source.rfind("\n", 0, start),
        start=start,
        end=end,
        quote=article.source[start:end],
        says=comparison.says,
        registry=comparison.registry,
        message=comparison.message,
        note=comparison.note,
        **(settings | more),
    )


def _passage(left: Article, ours: str, right: Article, theirs: str) -> Passage:
    first, second = left.source.index(ours), right.source.index(theirs)
    return Passage(first, first + len(ours), second, second + len(theirs))


def make_run() -> Run:
    registry = make_registry()
    facts = {fact.id: fact for fact in registry.facts}
    council = make_article(
        "101_council_vote", COUNCIL, "2024-03-15", "Council backs new wing for river museum"
    )
    harbour = make_article(
        "102_harbour_wire", HARBOUR, "2024-03-15", "River museum to grow as town votes for barge wing"
    )
    feature = make_article("103_slow_river", FEATURE, "2024-05-21")
    last_year = AsOf(YEAR_2023, "last year", date(2024, 3, 14), "from the dateline of 2024-03-14", True)
    mayor = facts["elmswick-mayor/holder/ada-thornbury"]
    visitors = facts["river-museum/figure/visitors"]
    founded = facts["river-museum/date/founded"]
    edition = facts["barge-festival-2024/edition"]
    sisters = facts["elmswick-hollum/level/sister-towns"]

    def agrees(fact: Fact, says: str) -> Comparison:
        return Comparison(Verdict.AGREES, fact, says, says)

    uncovered = Comparison(Verdict.UNCOVERED, note="no fact of this metric")
    too_many = Comparison(
        Verdict.CONTRADICTS,
        visitors,
        "142,000 in 2023",
        "124,000 in 2023",
        "visitors of the River Museum in 2023: the article says 142,000, the registry 124,000",
        "two digits may have changed places",
    )
    old_level = Comparison(
        Verdict.CONTRADICTS,
        sisters,
        "friendship towns",
        "sister towns",
        "Elmswick and Hollum are sister towns since 2019-09-01, the article says friendship towns",
        "an older level, held until 2019-08-31",
    )
    each_year = Comparison(
        Verdict.UNCLEAR,
        visitors,
        "about 130,000 a year",
        "124,000 in 2023",
        "visitors of the River Museum: no year is named for about 130,000",
        "no year is named",
    )
    stet = Stet(
        "The charter still speaks of friendship; the festival uses the old name.",
        "Rosa Pell",
        date(2024, 6, 20),
        at("stet", 3),
        council.id,
        sisters.id,
    )
    museum = {"subject": "river-museum", "metric": "visitors"}
    told = [
        (council, make_claim(council, "142,000 visitors last year", "figure", quantity("142000", within="500"),
            as_of=last_year, binding="“which” stands for the River Museum", attribution="Mayor Ada Thornbury", **museum), too_many),
        (council, make_claim(council, "Mayor Ada Thornbury", "holder", "ada-thornbury", subject="elmswick-mayor",
            binding="the title stands before the name", tier=Tier.ACTORS), agrees(mayor, "Ada Thornbury")),
        (council, make_claim(council, "6.5 million pounds", "figure", quantity("6500000", "GBP", within="50000"), subject="river-museum",
            metric="cost-of-wing", binding="“its cost” after “the wing”", attribution="the council", tier=Tier.PARAGRAPH), uncovered),
        (council, make_claim(council, "12th Barge Festival", "edition", 12, subject="barge-festival-2024",
            binding="the festival of the article's own year"), agrees(edition, "12th")),
        (council, make_claim(council, "friendship town of Hollum", "level", "friendship towns", subject="elmswick-hollum",
            binding="both towns stand in the sentence", tier=Tier.ACTORS), old_level),
        (council, make_claim(council, "Seven councillors voted for", "figure", quantity("7"), metric="votes",
            attribution="the minutes"), Comparison(Verdict.UNCOVERED, note="no subject is named")),
        (harbour, make_claim(harbour, "Mayor Ada Thornbury", "holder", "ada-thornbury", subject="elmswick-mayor",
            binding="the title stands before the name"), agrees(mayor, "Ada Thornbury")),
        (harbour, make_claim(harbour, "124,000 visitors in 2023", "figure", quantity("124000", within="500"),
            as_of=AsOf(YEAR_2023, "in 2023", None, "stated", True), attribution="its annual report", binding="“the museum” is the River Museum",
            **museum), agrees(visitors, "124,000 in 2023")),
        (harbour, make_claim(harbour, "6.8 million pounds", "figure", quantity("6800000", "GBP", within="50000"), subject="river-museum",
            metric="cost-of-wing"), uncovered),
        (harbour, make_claim(harbour, "Deputy Mayor Tom Askew", "holder", "tom-askew", subject="deputy-mayor",
            binding="the title stands before the name"), Comparison(Verdict.UNCOVERED, note="no fact says who holds this office")),
        (feature, make_claim(feature, "the River Museum, founded in 1931", "date", YEAR_2023, subject="river-museum",
            qualifier="founded", binding="named beside the verb"), agrees(founded, "1931")),
        (feature, make_claim(feature, "About 130,000 people come through the door each year", "figure",
            quantity("130000", hedge="about", within="10000"), tier=Tier.DOCUMENT, binding="the only museum of the article",
            doubt="“each year” names no year", **museum), each_year),
        (feature, make_claim(feature, "Hollum, the sister town", "level", "sister towns", subject="elmswick-hollum",
            tier=Tier.DISCOURSE, binding="“them” are the volunteers of Elmswick"), agrees(sisters, "sister towns")),
    ]  # fmt: skip
    told[10] = (feature, replace(told[10][1], value=founded.when), told[10][2])
    by_article: dict[str, list[tuple[Claim, Comparison]]] = {}
    for article, claim, comparison in told:
        by_article.setdefault(article.id, []).append((claim, comparison))
    reviews = tuple(
        Review(article, tuple(sorted(by_article[article.id], key=lambda pair: pair[0].start)))
        for article in (council, harbour, feature)
    )
    cost, other_cost = told[2][1], told[8][1]
    cross = make_finding(
        council,
        cost,
        Comparison(
            Verdict.CONTRADICTS, None, "6.5 million pounds", "", "cost of the wing: 6.5 or 6.8 million pounds"
        ),
        "CD121",
        kind="cross",
        severity=Severity.WARNING,
        related=(
            Related(harbour.id, harbour.path, other_cost.start, other_cost.end, "6.8 million pounds"),
        ),
    )
    pair = make_finding(
        council,
        None,
        Comparison(Verdict.UNCLEAR, message="both tell of the council's vote of 2024-03-14 for the new wing"),
        "CD131",
        verdict="same-event",
        severity=Severity.WARNING,
        cluster="elmswick-2024-03-14",
        places=(),
        related=(Related(harbour.id, harbour.path, 0, 0, ""),),
        passages=(
            _passage(council, COUNCIL.splitlines()[4], harbour, HARBOUR.splitlines()[2]),
            _passage(council, COUNCIL.splitlines()[5], harbour, HARBOUR.splitlines()[3]),
        ),
        differences=(
            Difference("visitors in 2023", "142,000", "124,000"),
            Difference("cost of the wing", "6.5 million GBP", "6.8 million GBP"),
            Difference("votes", "seven to two", None),
        ),
    )
    findings = (
        pair,
        make_finding(council, told[0][1], too_many, "CD103"),
        cross,
        make_finding(council, told[4][1], old_level, "CD102", stet=stet),
        make_finding(feature, told[11][1], each_year, "CD103"),
    )
    problems = (
        Problem("CD011", "the file is not text in UTF-8: byte 0xff", "104_scan.txt", 3, 18),
        Problem(
            "CD002",
            "unknown key 'valeu'",
            "facts/bodies/ferry.yaml",
            5,
            5,
            5,
            "did you mean 'value'?",
            "    valeu: 41 crossings",
        ),
    )
    return Run(
        replace(registry, stets=(stet,)),
        reviews,
        findings,
        problems,
        count(reviews, registry, duplicates=1, stets=1),
        TODAY,
    )


@pytest.fixture(scope="session")
def run() -> Run:
    return make_run()


@pytest.fixture(scope="session")
def run_of() -> Callable[[Sequence[Article]], Run]:
    """A run over articles with no claim, for tests of their text alone."""

    def build(articles: Sequence[Article]) -> Run:
        reviews = tuple(Review(article, ()) for article in articles)
        return Run(Registry(), reviews, (), (), count(reviews, Registry(), 0, 0), TODAY)

    return build


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Article]:
    return make_article

"""A small town and its museum: three articles, a registry, and one run over them, all invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
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
    Part,
    PartKind,
    Passage,
    Period,
    Place,
    Problem,
    Registry,
    Related,
    Review,
    Run,
    Sentence,
    Severity,
    Stet,
    Tier,
    Verdict,
    count,
)

from .museum import YEAR_2023, at, make_registry, quantity

TODAY = date(2024, 6, 3)

_SAMPLE = Path(__file__).parent / "sample"


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


def read_sample(identity: str, day: str, headline: str | None = None) -> Article:
    source = (_SAMPLE / f"{identity}.txt").read_text(encoding="utf-8")
    return make_article(identity, source, day, headline)


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
    council = read_sample("101_council_vote", "2024-03-15", "Council backs new wing for river museum")
    harbour = read_sample("102_harbour_wire", "2024-03-15", "River museum to grow as town votes for barge wing")
    feature = read_sample("103_slow_river", "2024-05-21")
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
    visiting = {"subject": "river-museum", "metric": "visitors"}
    cost = {"subject": "river-museum", "metric": "cost-of-wing", "tier": Tier.PARAGRAPH}
    mayoral = {"subject": "elmswick-mayor", "binding": "the title stands before the name"}
    deputy = {"subject": "deputy-mayor", "binding": "the title stands before the name"}
    festival = {"subject": "barge-festival-2024", "binding": "the festival of the article's own year"}
    founding = {"subject": "river-museum", "qualifier": "founded", "binding": "named beside the verb"}
    towns = {"subject": "elmswick-hollum", "tier": Tier.ACTORS, "binding": "both towns stand in the sentence"}
    vague = {"tier": Tier.DOCUMENT, "doubt": "“each year” names no year", **visiting}
    in_2023 = AsOf(YEAR_2023, "in 2023", None, "stated", True)
    told = {
        council: [
            ("Mayor Ada Thornbury", "holder", "ada-thornbury", mayoral, agrees(mayor, "Ada Thornbury")),
            (
                "142,000 visitors last year",
                "figure",
                quantity("142000"),
                {"as_of": last_year, "attribution": "Mayor Ada Thornbury", **visiting},
                too_many,
            ),
            ("6.5 million pounds", "figure", quantity("6500000", "GBP"), cost, uncovered),
            ("12th Barge Festival", "edition", 12, festival, agrees(edition, "12th")),
            ("friendship town of Hollum", "level", "friendship towns", towns, old_level),
            ("Seven councillors voted for", "figure", quantity("7"), {"metric": "votes"}, uncovered),
        ],
        harbour: [
            ("Mayor Ada Thornbury", "holder", "ada-thornbury", mayoral, agrees(mayor, "Ada Thornbury")),
            (
                "124,000 visitors in 2023",
                "figure",
                quantity("124000"),
                {"as_of": in_2023, "attribution": "its annual report", **visiting},
                agrees(visitors, "124,000 in 2023"),
            ),
            ("6.8 million pounds", "figure", quantity("6800000", "GBP"), cost, uncovered),
            ("Deputy Mayor Tom Askew", "holder", "tom-askew", deputy, uncovered),
        ],
        feature: [
            ("founded in 1931", "date", founded.when, founding, agrees(founded, "1931")),
            ("About 130,000 people", "figure", quantity("130000", hedge="about"), vague, each_year),
            ("Hollum, the sister town", "level", "sister towns", towns, agrees(sisters, "sister towns")),
        ],
    }
    reviews = tuple(
        Review(
            article,
            tuple(
                (make_claim(article, quote, kind, value, **settings), comparison)
                for quote, kind, value, settings, comparison in rows
            ),
        )
        for article, rows in told.items()
    )
    claims = {(claim.article, claim.quote): claim for review in reviews for claim in review.claims}
    price, other_price = claims[council.id, "6.5 million pounds"], claims[harbour.id, "6.8 million pounds"]
    cross = make_finding(
        council,
        price,
        Comparison(Verdict.CONTRADICTS, None, "6.5 million pounds", "", "cost of the wing: 6.5 or 6.8 million pounds"),
        "CD121",
        kind="cross",
        severity=Severity.WARNING,
        related=(Related(harbour.id, harbour.path, other_price.start, other_price.end, "6.8 million pounds"),),
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
            _passage(council, council.source.splitlines()[4], harbour, harbour.source.splitlines()[2]),
            _passage(council, council.source.splitlines()[5], harbour, harbour.source.splitlines()[3]),
        ),
        differences=(
            Difference("visitors in 2023", "142,000", "124,000"),
            Difference("cost of the wing", "6.5 million GBP", "6.8 million GBP"),
            Difference("votes", "seven to two", None),
        ),
    )
    findings = (
        pair,
        make_finding(council, claims[council.id, "142,000 visitors last year"], too_many, "CD103"),
        cross,
        make_finding(council, claims[council.id, "friendship town of Hollum"], old_level, "CD102", stet=stet),
        make_finding(feature, claims[feature.id, "About 130,000 people"], each_year, "CD103"),
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
